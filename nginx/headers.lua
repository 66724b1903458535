-- What every answer has or has not, whoever made it: CORS for the origins that are configured (rule E2 of the door), and
-- no header that names this program.
local limits = require "limits"

local headers = {}

local origins, configured, only = {}, false, nil
for origin in ("@CORS_ORIGINS@"):gmatch("[^,%s]+") do
    only = not configured and origin or nil
    origins[origin] = true
    configured = true
end

local exposed = "X-Request-ID, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset, RateLimit, RateLimit-Policy, "
    .. "Link, ETag, Location, Retry-After"
local methods = "GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE"
local request_headers = "Authorization, Content-Type, If-Match, If-None-Match, Idempotency-Key, X-CSRFToken, X-Request-ID"
local var = ngx.var

-- An answer is another for another origin, the one without any included.
local function vary(header)
    local given = header["Vary"]
    if type(given) == "table" then
        given = table.concat(given, ", ")
    end
    header["Vary"] = given and given ~= "" and given .. ", Origin" or "Origin"
end

local function is_of_the_api()
    return ngx.re.find(var.request_uri or "", "^(https?://[^/]*)?/+api([/?]|$)", "jo") ~= nil
end

local function share_with(header, origin)
    header["Access-Control-Allow-Origin"] = origin
    header["Access-Control-Allow-Credentials"] = "true"
    if var.preflight == "1" then
        header["Access-Control-Allow-Methods"] = methods
        header["Access-Control-Allow-Headers"] = request_headers
        header["Access-Control-Max-Age"] = 600
    else
        header["Access-Control-Expose-Headers"] = exposed
    end
end

-- A preflight is answered by site.conf, with headers alone.
local function answer_preflight(header)
    header["X-Request-ID"] = var.request_name
    header["API-Version"] = "v1"
    limits.look()
end

function headers.put()
    local header = ngx.header
    header["Server"] = ""
    if not configured then
        return
    end
    vary(header)
    if var.preflight == "1" then
        answer_preflight(header)
    end
    local origin = var.http_origin
    if origin and origins[origin] and is_of_the_api() then
        share_with(header, origin)
    elseif only and ngx.ctx.origin_unread then
        share_with(header, only) -- it is theirs or nobody's: a browser holds this against the origin itself
    end
end

return headers
