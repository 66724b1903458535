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
    local method = ngx.req.get_method()
    if method ~= "POST" and method ~= "OPTIONS" then
        return false
    end
    local path = ngx.unescape_uri((var.request_uri or ""):match("^[^?]*"))
    return ngx.re.find(path, "^/api/(v1/)?auth/(login|token)/?$", "jo") ~= nil
end

local function trimmed(text)
    if text:byte(1) ~= 32 and text:byte(-1) ~= 32 then
        return text
    end
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
    local scheme, value = given:sub(1, blank - 1):lower(), trimmed(given:sub(blank + 1))
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

-- Notes of a request whether credentials came along (`sent`), 20 bytes of those that could be anybody's (`digest`), and
-- whether these are a password, which can be guessed (`password`). Where there is the header, cookies do not count.
function callers.read(request)
    if request.read then
        return
    end
    request.read = true
    local header = var.http_authorization
    local cookies = not header and var.http_cookie
    if not header and not cookies or logs_in() then
        return
    end
    local credentials = header and of_header(header) or cookies and of_cookies(cookies)
    request.sent = header ~= nil or credentials ~= nil
    if credentials then
        request.digest = ngx.sha1_bin(credentials)
        request.password = credentials:sub(1, 6) == "basic "
    end
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
    local blank = limit:find(" ", 1, true)
    return { id = id, session = limit:sub(1, 7) == "session", limit = blank and tonumber(limit:sub(blank + 1)) or nil }
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
