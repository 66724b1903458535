-- Who calls, as far as nginx can know: credentials are a user's when a worker has said so, in headers that no client
-- sees. That is remembered by a digest of the credentials until five minutes after the hour in which the user was counted,
-- so that nobody is new in an hour that is used up; a 401 forgets it.
local callers = {}

local known = ngx.shared.known
local remembered = 300 -- seconds
local var = ngx.var

-- --- what came along, as a worker reads it (identity/auth.cpp): each spelling of the same credentials is the same text

-- Whoever logs in is nobody yet, whatever comes along, and whoever asks how (OPTIONS). The path is the one that was sent:
-- site.conf answers what reads elsewhere.
local function logs_in()
    local method = var.request_method
    if method ~= "POST" and method ~= "OPTIONS" then
        return false
    end
    local path = ngx.unescape_uri((var.request_uri or ""):match("^[^?]*"))
    return ngx.re.find(path, "^/api/(v1/)?auth/(login|token)/?$", "jo") ~= nil
end

local function trimmed(text)
    local first = text:find("[^ ]")
    return first and text:match("^.*[^ ]", first) or ""
end

-- Names are the same in any case, and bytes have one way of being written that a worker takes.
local function of_password(encoded)
    local text = ngx.decode_base64(encoded) or ""
    local name, password = text:match("^([^:]*)(:.*)$")
    return name and ngx.encode_base64(text) == encoded and "basic " .. name:lower() .. password or nil
end

local function of_header(given)
    local blank = given:find(" ", 1, true) or #given + 1
    local scheme, value = given:sub(1, blank - 1):lower(), trimmed(given:sub(blank))
    if scheme == "token" or scheme == "bearer" then
        return "token " .. value
    end
    return scheme == "basic" and of_password(value) or nil
end

-- Of several the last one counts.
local function of_cookies(given)
    local session
    for pair in given:gmatch("[^;]+") do
        session = pair:match("^ *sessionid=(.*)$") or session
    end
    return session and session ~= "" and "session " .. session or nil
end

-- Of the credentials that came along, 20 bytes; nil when there are none that could be anybody's. And whether any were
-- sent at all, and whether they are a password, which can be guessed. Where there is the header, cookies do not count.
function callers.digest()
    if logs_in() then
        return nil, false, false
    end
    local header, cookies = var.http_authorization, var.http_cookie
    local credentials
    if header then
        credentials = of_header(header)
    elseif cookies then
        credentials = of_cookies(cookies)
    end
    return credentials and ngx.sha1_bin(credentials), header ~= nil or credentials ~= nil,
        credentials ~= nil and credentials:sub(1, 6) == "basic "
end

-- --- whose they are

-- The user behind credentials, when that is known: the number, whether by a session, the user's own limit if any.
-- One number keeps these, and until when they are remembered; the flags beside it are the limit and one.
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

-- `found` is what was known before, if anything: its time is renewed once per hour of the user, which ends at `hour_ends`;
-- where none is counted, once a minute. Whether another had to be forgotten.
function callers.remember(digest, who, found, hour_ends)
    local now = ngx.time()
    local ends = (hour_ends and hour_ends > now and hour_ends or now - now % 60) + remembered
    local kept = (math.floor(ends) % 2 ^ 20) * 2 ^ 33 + who.id * 2 + (who.session and 1 or 0)
    local flags = who.limit and who.limit + 1 or 0
    if found and found.kept == kept and found.flags == flags then
        return false
    end
    local _, _, forced = known:set(digest, kept, ends - now, flags)
    return forced
end

function callers.forget(digest)
    known:delete(digest)
end

return callers
