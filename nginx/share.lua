-- No caller has all workers: at most half of them serve one subject at a time. What is more waits here,
-- where waiting costs nothing, and is refused after a while (rule 12.9 of the API).
--
-- A subject is the user whom the workers have found behind credentials; until they have, it is the credentials
-- themselves, and for requests without any the address. Counts live in a shared dictionary for two minutes at
-- most, so that one that was never taken back (a process of nginx died) does not shut anybody out.
local callers = require "callers"
local requests = require "requests"
local semaphore = require "ngx.semaphore"

local share = {}

local most, most_files = tonumber("@SHARE@"), tonumber("@FILES@")
local patience, lifetime = 5, 120 -- seconds
local counts = ngx.shared.shares
local var = ngx.var

local queues = {} -- of this process of nginx: who waits for a share of the same subject

-- One of those who wait looks again and again, less and less often while nothing moves: what the other processes give
-- back is not told here. All others sleep until one is given back here or the one before them has got his, and look by
-- themselves a few times a second in case he has gone: whoever's client goes (lua_check_client_abort) ends in here.
local shortest, longest = 0.002, 0.1 -- seconds between two looks

local function wait(subject)
    local queue = queues[subject] or { waiting = semaphore.new(0), pause = shortest, looked_after_until = 0 }
    queues[subject] = queue
    local pause = longest
    if ngx.now() >= queue.looked_after_until then
        pause = queue.pause
        queue.looked_after_until = ngx.now() + pause + shortest
        queue.pause = math.min(pause * 1.5, longest)
    end
    queue.waiting:wait(pause)
end

local function wake(subject)
    local queue = queues[subject]
    if queue and queue.waiting:count() < 0 then
        queue.pause, queue.looked_after_until = shortest, 0
        queue.waiting:post(1)
    else
        queues[subject] = nil
    end
end

local function caller(request)
    callers.read(request)
    local user = request.user or request.digest and callers.find(request.digest)
    request.user = user
    return user and ("user %d"):format(user.id) or request.digest or var.peer
end

local function has_room(request, limit, subject)
    local count = counts:incr(subject, 1, 0, lifetime)
    if not count or count <= limit then -- without memory for it there is no limit
        request.share = count and subject or false
        return true
    end
    counts:incr(subject, -1)
    return false
end

local function wait_for_room(request, limit, subject)
    local deadline = ngx.now() + patience
    repeat
        if ngx.now() >= deadline then
            wake(subject)
            request.refusal = "share"
            return ngx.exit(503)
        end
        wait(subject)
    until has_room(request, limit, subject)
    wake(subject)
end

local function take(request, limit, subject)
    if not has_room(request, limit, subject) then
        wait_for_room(request, limit, subject)
    end
end

function share.take()
    local request = requests.mine()
    take(request, most, caller(request))
end

-- Where whoever asks is nobody (nobody.conf), credentials make no difference.
function share.take_for_nobody()
    take(requests.begin(), most, var.peer)
end

-- Files come piece by piece and keep their worker to the end. They are counted apart, so that a slow download keeps
-- nobody from his other work.
function share.take_for_file()
    local request = requests.mine()
    request.keeps_share = true
    take(request, most_files, "file " .. caller(request))
end

local function release(request)
    local subject = request.share
    if subject then
        request.share = false
        local count = counts:incr(subject, -1)
        if count and count < 0 then -- it had expired
            counts:delete(subject)
        end
        wake(subject)
    end
end

-- When the head of an answer is there, its worker is done: what a client reads slowly is kept by nginx.
function share.answered()
    local request = requests.mine()
    if request and not request.keeps_share then
        release(request)
    end
end

function share.ended()
    local request = requests.mine()
    if request then
        release(request)
    end
end

return share
