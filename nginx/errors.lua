-- The answers to what nginx refuses by itself (rules 1.5 and 9.1 of the API): the error envelope under
-- /api/, JSEND in the ticket API, a short page elsewhere. What a worker answers never comes here.
local codes = {
    [400] = {"BAD_REQUEST", "The request is malformed."},
    [403] = {"PERMISSION_DENIED", "The API is served over HTTPS only. A token sent in clear should be replaced."},
    [404] = {"NOT_FOUND", "There is nothing at this address."},
    [405] = {"METHOD_NOT_ALLOWED", "This method is not allowed here."},
    [408] = {"BAD_REQUEST", "The request did not arrive in time."},
    [411] = {"BAD_REQUEST", "The length of the body is missing."},
    [413] = {"PAYLOAD_TOO_LARGE", "The body is larger than 10 MiB."},
    [414] = {"BAD_REQUEST", "The address is too long."},
    [416] = {"BAD_REQUEST", "The range cannot be satisfied."},
    [429] = {"RATE_LIMIT_EXCEEDED", "Too many requests. Try again later."},
    [431] = {"BAD_REQUEST", "The headers are too large."},
    [500] = {"INTERNAL_ERROR", "The request could not be answered."},
    [502] = {"BAD_GATEWAY", "The request was interrupted. It may have had an effect."},
    [503] = {"SERVICE_UNAVAILABLE", "The service is away for a moment. Try again."},
    [504] = {"TIMEOUT", "The answer took too long. The request may have had an effect."},
}

local var = ngx.var

-- Nobody accepted the connection, so nothing happened and a retry is safe: that is a 503.
local function status_to_answer()
    local status = ngx.status
    if status == 502 and not (var.upstream_connect_time or ""):find("%d") then
        return 503
    end
    -- The parameters of a FastCGI request were larger than its record, which nginx takes for its own fault.
    if status == 500 and not var.upstream_status and tonumber(var.request_length) > 30000 then
        return #(var.request_uri or "") > 16000 and 414 or 431
    end
    return codes[status] and status or 500
end

-- Of a request line that was cut off or never parsed, at least the beginning is known. Over HTTP/2 not even that:
-- such a path is empty, and taken for one of the API.
local function path_asked_for()
    local uri = var.request_uri
    if not uri or uri == "" then
        uri = (var.request or ""):match("^%S+%s+(%S+)") or ""
    end
    return (ngx.unescape_uri((uri:gsub("^%a+://[^/]*", ""):gsub("[?#].*$", ""))):gsub("/+", "/"))
end

local function quoted(text)
    return '"' .. text:gsub('[%c"\\]', function(c) return ("\\u%04x"):format(c:byte()) end) .. '"'
end

local function envelope(status, code, message)
    local retry = status == 429 and ',"retry_after":' .. (var.sent_http_retry_after or "60") or ""
    return ('{"error":{"code":%s,"message":%s,"details":{}%s,"timestamp":"%s","request_id":%s}}'):format(
        quoted(code), quoted(message), retry, os.date("!%Y-%m-%dT%H:%M:%SZ"), quoted(var.request_name))
end

local function page(status, message)
    return ('<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>%d</title>\n<h1>%d</h1>\n<p>%s</p></html>\n'):format(
        status, status, message)
end

local status = status_to_answer()
local code, message = codes[status][1], codes[status][2]
local path = path_asked_for()
local rest = path:match("^/api(/.*)$") or ((path == "/api" or path == "") and "/") or nil
local below = rest and rest:gsub("^/v1/", "/") .. "/"
local ticket = below and (below:match("^/ticket/") or below:match("^/attributes/"))

ngx.status = status
local header = ngx.header
header["X-Request-ID"] = var.request_name
header["Cache-Control"] = "no-store"
if status == 503 then header["Retry-After"] = "1" end
-- Below /api/ nginx itself refuses TRACE alone, besides its own page; what a resource takes is for the workers to say.
if status == 405 then
    header["Allow"] = rest and not below:match("^/docs/") and "GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE" or "GET, HEAD"
end

local body
if rest then
    header["API-Version"] = "v1"
    header["Content-Type"] = "application/json"
    header["Vary"] = "Accept"
    if ticket and status == 400 then
        body = ('{"status":"fail","data":{"request":%s}}'):format(quoted(message))
    elseif ticket then
        body = ('{"status":"error","message":%s}'):format(quoted(message))
    else
        body = envelope(status, code, message)
    end
else
    header["Content-Type"] = "text/html; charset=utf-8"
    header["Content-Security-Policy"] = "default-src 'none'; frame-ancestors 'none'"
    if status == 403 then message = "This is not for you." end
    body = page(status, message)
end
header["Content-Length"] = #body
ngx.print(body)
