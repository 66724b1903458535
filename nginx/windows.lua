-- Counts of requests in fixed windows (rule E1.1 of the door): per subject one of an hour and two of a minute, the
-- second for sessions. A window begins with its first request and ends after its length. All windows of a subject are
-- one value of 36 bytes in a shared dictionary, so that with a key of up to 24 bytes it takes one piece of 128 bytes of
-- it: a million addresses fit into 128 MiB.
--
-- nginx's processes change a value one after another, by a lock per subject that is held for some microseconds and
-- never while anything is waited for. Whoever wants it waits until they have it, so that no count is ever lost; that of a
-- process which died is over after a second.
local ffi = require "ffi"

ffi.cdef [[
typedef struct __attribute__((packed)) { double ends[3]; uint32_t counts[3]; } chaotica_windows;
int usleep(unsigned int microseconds);
]]

local windows = { hour = 0, minute = 1, session_minute = 2 }

local lengths = { [0] = 3600, [1] = 60, [2] = 60 }
local size = ffi.sizeof("chaotica_windows")
local new = ffi.typeof("chaotica_windows")
local locks, notes = ngx.shared.limits, ngx.shared.limits
local longest_hold = 1 -- seconds
local spins, shortest, longest = 100, 0.0001, 0.002 -- seconds between two tries when so many were in vain

windows.lengths = lengths

local function wait(seconds)
    local phase = ngx.get_phase()
    if phase == "access" or phase == "content" then
        ngx.sleep(math.max(seconds, 0.001))
    else -- all of this process waits
        ffi.C.usleep(seconds * 1000000)
    end
end

-- Without memory for a lock there is none. Its name is the key, which no note has.
local function taken(key)
    ngx.update_time() -- nginx's own may be older than a lock lasts
    local added, problem = locks:add(key, true, longest_hold)
    return added or problem ~= "exists"
end

local function wait_until_taken(key)
    local tries, pause = 1, shortest
    while not taken(key) do
        tries = tries + 1
        if tries > spins then -- its holder is not being run
            wait(pause)
            pause = math.min(pause * 2, longest)
        end
    end
end

-- When it was taken, which unlock() wants to know.
function windows.lock(key)
    if not taken(key) then
        wait_until_taken(key)
    end
    return ngx.now()
end

-- One that was over meanwhile is another process's by now.
function windows.unlock(key, since)
    ngx.update_time()
    if ngx.now() < since + longest_hold then
        locks:delete(key)
    end
end

local function expire(record, i, now)
    local ends = record.ends[i]
    if ends <= now or ends > now + lengths[i] + 1 then
        record.counts[i], record.ends[i] = 0, 0
    end
end

-- What a subject has had; windows that are over, or that a clock set back has put out of reach, are empty. And the
-- number that was kept with it, or 0.
function windows.read(dictionary, key)
    local record = new()
    local kept, number = dictionary:get(key)
    if kept then
        ffi.copy(record, kept, size)
        local now = ngx.now()
        expire(record, 0, now)
        expire(record, 1, now)
        expire(record, 2, now)
    end
    return record, kept and number or 0
end

-- Forgets whoever has not been seen for the longest time when there is no room, and counts that.
function windows.write(dictionary, name, key, record, number)
    local left = math.max(record.ends[0], record.ends[1], record.ends[2]) - ngx.now()
    if left <= 0 then
        dictionary:delete(key)
        return
    end
    local _, _, forced = dictionary:set(key, ffi.string(record, size), left, number)
    if forced then
        windows.note("forgotten " .. name)
    end
end

-- For the figures.
function windows.note(name)
    notes:incr(name, 1, 0)
end

-- Whether neither window is used up; a limit of 0 is none.
function windows.room(record, minute, limits)
    return (limits.hour == 0 or record.counts[0] < limits.hour) and (limits.minute == 0 or record.counts[minute] < limits.minute)
end

-- Whether more was counted than may be.
function windows.over(record, minute, limits)
    return limits.hour > 0 and record.counts[0] > limits.hour or limits.minute > 0 and record.counts[minute] > limits.minute
end

local function count_in(record, i)
    if record.counts[i] == 0 then
        record.ends[i] = ngx.now() + lengths[i]
    end
    record.counts[i] = record.counts[i] + 1
end

-- One more request in the hour and the minute of its kind.
function windows.count(record, minute)
    count_in(record, 0)
    count_in(record, minute)
end

-- Takes back one that was counted in the windows that end at these times.
function windows.uncount(record, minute, hour_end, minute_end)
    for i, ends in pairs({ [0] = hour_end, [minute] = minute_end }) do
        if record.counts[i] > 0 and record.ends[i] == ends then
            record.counts[i] = record.counts[i] - 1
            if record.counts[i] == 0 then
                record.ends[i] = 0
            end
        end
    end
end

-- Adds what another record has had in its hour and its minute; windows that have not begun begin as its did.
function windows.join(record, minute, other, other_minute)
    for i, from in pairs({ [0] = 0, [minute] = other_minute }) do
        if record.counts[i] == 0 then
            record.ends[i] = other.ends[from]
        end
        record.counts[i] = record.counts[i] + other.counts[from]
    end
end

return windows
