-- Who calls, as far as nginx can know: credentials are a user's when a worker has said so, in headers that no client
-- sees; that is remembered for five minutes, by a digest of the credentials, and forgotten with a 401.
local callers = {}

local known = ngx.shared.known
local remembered = 300 -- seconds
local var = ngx.var

-- Of the credentials that came along, 20 bytes; nil when there are none.
function callers.digest()
    local given = var.http_authorization
    if not given or given == "" then
        given = var.cookie_sessionid
    end
    return given and given ~= "" and ngx.sha1_bin(given) or nil
end

-- The user behind credentials, when that is known: the number, whether by a session, the user's own limit if any.
-- One number keeps these, and in which minute it was kept; the flags beside it are the limit and one.
function callers.find(digest)
    local kept, flags = known:get(digest)
    if not kept then
        return nil
    end
    local who = kept % 2 ^ 33
    return { id = math.floor(who / 2), session = who % 2 == 1, limit = flags and flags - 1, kept = kept, flags = flags or 0 }
end

-- What the worker that answered says: as find(), or nil. "token", "session", "token 500" is how the caller was known,
-- and the user's own limit.
function callers.told()
    local id = tonumber(var.upstream_http_x_chaotica_subject)
    if not id then
        return nil
    end
    local limit = var.upstream_http_x_chaotica_limit or ""
    return { id = id, session = limit:sub(1, 7) == "session", limit = tonumber(limit:match(" (%d+)$")) }
end

-- `found` is what was known before, if anything: its time is renewed once a minute. Whether another had to be forgotten.
function callers.remember(digest, who, found)
    local kept = (math.floor(ngx.time() / 60) % 2 ^ 20) * 2 ^ 33 + who.id * 2 + (who.session and 1 or 0)
    local flags = who.limit and who.limit + 1 or 0
    if found and found.kept == kept and found.flags == flags then
        return false
    end
    local _, _, forced = known:set(digest, kept, remembered, flags)
    return forced
end

function callers.forget(digest)
    known:delete(digest)
end

return callers
