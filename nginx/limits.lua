-- Rate limits (rule E1 of the door): whom a request is charged to, and whether it may pass.
--
-- Until it is known whose credentials are (callers.lua) a request is charged to its address, in an account for
-- unverified credentials, and counted with all others of the same credentials as well. The first answer that proves them
-- moves what these have had to the user as one, before its own header is sent. What a user had no room for stays with the
-- address as well: however many credentials somebody has prepared, no more of it passes than of guesses.
local callers = require "callers"
local requests = require "requests"
local shown = require "shown"
local windows = require "windows"

local limits = {}

local on = "@RATE_LIMITS@" == "on"
local default = {
    user = tonumber("@RATE_USER_HOUR@"), anonymous = tonumber("@RATE_ANONYMOUS_HOUR@"),
    minute = tonumber("@RATE_MINUTE@"), session = tonumber("@RATE_SESSION_MINUTE@"),
}

local users, strangers = ngx.shared.users, ngx.shared.strangers
local names = { [users] = "users", [strangers] = "strangers" }
local var = ngx.var

-- --- who it is

-- The account of a user, as callers.lua knows one.
local function as_user(who)
    local minute = who.session and windows.session_minute or windows.minute
    return { dictionary = users, key = ("%d"):format(who.id), minute = minute, found = who, digest = false,
             record = false, number = 0, passes = false, settled = false,
             limits = { hour = who.limit or default.user, minute = who.session and default.session or default.minute } }
end

local function known_user(digest)
    local found = callers.find(digest)
    local user = found and as_user(found)
    if user then
        user.digest = digest
    end
    return user
end

local function remember(digest, who, found, hour_ends)
    if callers.remember(digest, who, found, hour_ends) then
        windows.note("forgotten known")
    end
end

local function as_address(kind, digest)
    return { dictionary = strangers, key = kind .. var.peer, minute = windows.minute, digest = digest,
             limits = { hour = default.anonymous, minute = default.minute } }
end

local function guesses_left()
    local who = as_address("u")
    return windows.room(windows.read(who.dictionary, who.key), who.minute, who.limits)
end

-- A password that is known is told apart from others only where these are charged, or else nginx, which answers at once,
-- would be who to ask for the right one.
local function caller(request, charging)
    callers.read(request)
    local digest = request.digest
    local who = digest and (not request.password or charging and guesses_left()) and known_user(digest)
    if who then
        request.user = who.found
    else
        who = as_address(request.sent and "u" or "a", digest)
        who.credentials = digest and "c" .. digest
    end
    return who
end

-- --- charging

-- A user's own limit as it is kept with the user's windows: what the last answer to any credentials of the user said.
local function as_number(limit)
    return limit and limit + 2 or 1
end

-- The account as it is, bounded by what is kept with it, which is newer than what is known of these credentials.
local function read(who)
    local record, number = windows.read(who.dictionary, who.key)
    if who.dictionary == users and number > 0 then
        who.limits.hour = number == 1 and default.user or number - 2
    end
    who.number = number
    return record
end

-- Counts a request when it may pass.
local function admit(who)
    local since = windows.lock(who.key)
    who.record = read(who)
    who.passes = windows.room(who.record, who.minute, who.limits)
    if who.passes then
        windows.count(who.record, who.minute)
        windows.write(who.dictionary, names[who.dictionary], who.key, who.record, who.number)
    end
    windows.unlock(who.key, since)
end

local function take_back(dictionary, key, minute, counted)
    local since = windows.lock(key)
    local record, number = windows.read(dictionary, key)
    windows.uncount(record, minute, counted.ends[0], counted.ends[minute])
    windows.write(dictionary, names[dictionary], key, record, number)
    windows.unlock(key, since)
    return record
end

-- Together with others of the same credentials, which the usual limit of a user bounds: whose own is lower may have
-- sent more than that when it gets known.
local function admit_credentials(who)
    local bounds = { hour = default.user, minute = default.minute }
    local since = windows.lock(who.credentials)
    local user = known_user(who.digest) -- by now
    local passes, record = false, nil
    if not user then
        record = windows.read(strangers, who.credentials)
        passes = windows.room(record, windows.minute, bounds)
        if passes then
            windows.count(record, windows.minute)
            windows.write(strangers, "strangers", who.credentials, record)
        end
    end
    windows.unlock(who.credentials, since)
    return passes, record, user, bounds
end

-- The account that is charged, and whether the request passes.
local function take(who)
    admit(who)
    if not who.passes or not who.credentials then
        return who
    end
    local passes, together, user, bounds = admit_credentials(who)
    if passes then
        who.together = together
        return who
    end
    local record = take_back(who.dictionary, who.key, who.minute, who.record)
    if user then
        return take(user)
    end
    who.passes, who.limits, who.record = false, bounds, together or record
    return who
end

-- Which window refuses: the one that is used up, of two the one that ends later.
local function refusing(who)
    local record, bounds, minute = who.record, who.limits, who.minute
    local by_hour = bounds.hour > 0 and record.counts[0] >= bounds.hour
    local by_minute = bounds.minute > 0 and record.counts[minute] >= bounds.minute
    if by_hour and by_minute then
        return record.ends[minute] > record.ends[0] and minute or 0
    end
    return by_hour and 0 or minute
end

-- In front of a worker: counts the request, or refuses it.
function limits.charge()
    local request = requests.begin()
    if not on then
        return
    end
    local who = take(caller(request, true))
    request.account = who
    if who.passes then
        return
    end
    who.refusing = refusing(who)
    who.settled = true
    if who.found then -- and is not to be new again before the window ends
        remember(who.digest, who.found, who.found, who.record.ends[0])
    end
    local seconds = math.max(1, math.ceil(who.record.ends[who.refusing] - ngx.now()))
    windows.note("refused")
    request.refusal = "rate"
    ngx.header["Retry-After"] = seconds
    return ngx.exit(429)
end

-- What is free is told its account as well.
function limits.look()
    local request = requests.mine() or requests.begin()
    if not on or request.account then
        return request.account
    end
    local who = caller(request)
    who.record = read(who)
    who.settled = true
    request.account = who
    return who
end

-- --- settling, when the head of an answer is there

-- A connection that nobody accepted reached no worker. What a worker did not make is an error.
local function reached()
    local status = ngx.status
    return status >= 200 and status < 400 or (var.upstream_connect_time or ""):find("%d") ~= nil
end

-- What the credentials have had becomes the user's, all of it with the first answer that proves them. Whoever calls holds
-- their lock.
local function move(who, user)
    local together = windows.read(strangers, who.credentials)
    local since = windows.lock(user.key)
    local record = windows.read(users, user.key)
    if together.counts[0] > 0 and together.ends[0] == who.together.ends[0] then
        windows.join(record, user.minute, together, windows.minute)
        windows.write(users, "users", user.key, record, user.number)
        strangers:delete(who.credentials)
    end
    windows.unlock(user.key, since)
    user.record = record
end

-- For the user's other credentials.
local function keep_limit(user)
    local since = windows.lock(user.key)
    windows.write(users, "users", user.key, windows.read(users, user.key), user.number)
    windows.unlock(user.key, since)
end

-- As the last answer to the same credentials said, and the last one to any of the user's.
local function as_before(who, told)
    local found = who.found
    return found and told.id == found.id and told.session == found.session and who.number == as_number(told.limit)
end

local function proven(who, told)
    if as_before(who, told) then
        remember(who.digest, told, who.found, who.record.ends[0])
        return who
    end
    local user = as_user(told)
    user.number = as_number(told.limit)
    local since = who.credentials and windows.lock(who.credentials)
    if who.credentials then
        move(who, user)
    elseif who.key == user.key and who.minute == user.minute then
        user.record = who.record
        if who.number ~= user.number then
            keep_limit(user)
        end
    else -- other credentials of the request counted than nginx looked at
        user.record = windows.read(users, user.key)
    end
    remember(who.digest, told, who.found, user.record.ends[0])
    if who.credentials then
        windows.unlock(who.credentials, since)
    end
    return user
end

-- A request that turned out to be free.
local function refund(who)
    who.record = take_back(who.dictionary, who.key, who.minute, who.record)
    if who.credentials then
        take_back(strangers, who.credentials, windows.minute, who.together)
    end
end

local function settle(who)
    who.settled = true
    if not reached() then
        refund(who)
        return who
    end
    local told, status = callers.told(), ngx.status
    local unproven = who.credentials and who
    if told and who.digest then
        who = proven(who, told)
    elseif who.digest and not who.credentials and not told and (status == 401 or status < 400) then
        callers.forget(who.digest)
    end
    if status == 304 then
        refund(who)
    end
    if unproven and who ~= unproven and not windows.over(who.record, who.minute, who.limits) then
        take_back(unproven.dictionary, unproven.key, unproven.minute, unproven.record)
    end
    who.settled = true
    return who
end

-- Shares of the workers go by users as well.
local function learn(request)
    local told = request.digest and callers.told()
    if told then
        remember(request.digest, told, request.user)
    end
end

function limits.answered()
    local request = requests.mine()
    if not request then
        return
    end
    if not on then
        return learn(request)
    end
    local who = request.account
    if not who then
        return
    end
    if not who.settled then
        who = settle(who)
        request.account = who
    end
    shown.put(who)
end

-- Of a client who has gone before the answer: what has not reached a worker is free.
function limits.ended()
    local request = requests.ended()
    local who = request and request.account
    if who and not who.settled and not reached() then
        settle(who)
    end
end

return limits
