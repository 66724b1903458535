-- What an answer tells of the windows of the account that limits.lua has found (rule E1.4 of the door).
local windows = require "windows"

local shown = {}

local function window(record, index, limit)
    if limit == 0 then
        return nil
    end
    local now = ngx.now()
    local count, ends = record.counts[index], record.ends[index]
    if count == 0 then
        ends = now + windows.lengths[index]
    end
    return { limit = limit, remaining = math.max(0, limit - count), reset = math.ceil(ends),
             seconds = math.max(0, math.ceil(ends - now)), length = windows.lengths[index] }
end

-- The windows of an account, nil for one without a limit: the hour, the minute.
function shown.windows(who)
    return window(who.record, 0, who.limits.hour), window(who.record, who.minute, who.limits.minute)
end

local function member(name, one)
    return ('"%s";q=%d;w=%d'):format(name, one.limit, one.length), ('"%s";r=%d;t=%d'):format(name, one.remaining, one.seconds)
end

-- The headers.
function shown.put(who)
    local hour, minute = shown.windows(who)
    local header = ngx.header
    local one = who.refusing and who.refusing > 0 and minute or hour
    if one then
        header["X-RateLimit-Limit"] = ("%d"):format(one.limit)
        header["X-RateLimit-Remaining"] = ("%d"):format(one.remaining)
        header["X-RateLimit-Reset"] = ("%d"):format(one.reset)
    end
    local policy, state
    if hour then
        policy, state = member("hour", hour)
    end
    if minute then
        local other_policy, other_state = member("minute", minute)
        policy, state = policy and policy .. ", " .. other_policy or other_policy, state and state .. ", " .. other_state or other_state
    end
    if policy then
        header["RateLimit-Policy"] = policy
        header["RateLimit"] = state
    end
end

return shown
