-- The answers to what nginx refuses by itself (rules 1.5 and 9.1 of the API): the error envelope under
-- /api/, JSEND in the ticket API, a short page elsewhere. What a worker answers never comes here.
local codes = {
    [400] = {"BAD_REQUEST", "The request is malformed."},
    [403] = {"PERMISSION_DENIED", "The API is served over HTTPS only. A token sent in clear should be replaced."},
    [404] = {"NOT_FOUND", "There is nothing at this address."},
    [405] = {"METHOD_NOT_ALLOWED", "This method is not allowed here."},
    [408] = {"BAD_REQUEST", "The request did not arrive in time."},
    [411] = {"BAD_REQUEST", "The length of the body is missing."},
    [413] = {"PAYLOAD_TOO_LARGE", "The body is larger than what is taken here."},
    [414] = {"BAD_REQUEST", "The address is too long."},
    [416] = {"BAD_REQUEST", "The range cannot be satisfied."},
    [429] = {"RATE_LIMIT_EXCEEDED", "Too many requests at a time from this address. Try again when one of them has ended."},
    [431] = {"BAD_REQUEST", "The headers are too large."},
    [500] = {"INTERNAL_ERROR", "The request could not be answered."},
    [502] = {"BAD_GATEWAY", "The request was interrupted. It may have had an effect."},
    [503] = {"SERVICE_UNAVAILABLE", "The service is away for a moment. Try again."},
    [504] = {"TIMEOUT", "The answer took too long. The request may have had an effect."},
}

local formats = require "formats"
local limits = require "limits"
local requests = require "requests"
local var = ngx.var
local refusal = (requests.mine() or {}).refusal

-- What of the request goes in front of its body to a worker, in one record of 65,535 bytes at most.
local function size_of_parameters()
    local size = #(var.request_uri or "")
    for name, values in pairs(ngx.req.get_headers(0)) do
        for _, value in ipairs(type(values) == "table" and values or {values}) do
            size = size + #"HTTP_" + #name + #tostring(value) + 8 -- at most: two lengths
        end
    end
    return size
end

local function status_to_answer()
    local status = ngx.status
    if status == 400 and refusal == "slow" then
        return 408 -- body.lua
    end
    -- Nobody accepted the connection, so nothing happened and a retry is safe: that is a 503.
    if status == 502 and not (var.upstream_connect_time or ""):find("%d") then
        return 503
    end
    if status == 500 and not var.upstream_status then
        -- Parameters too large for their record are nginx's own fault to it. Else it could not keep the body (a full
        -- disk), and nothing happened either.
        status = size_of_parameters() > 60000 and 431 or 503
    end
    -- Headers are too large, or the address is what makes them so.
    if status == 431 and #(var.request_uri or "") > 16000 then
        return 414
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

local function envelope(status, code, message)
    local error = { { "code", code }, { "message", message }, { "details", {} } }
    if status == 429 then
        error[#error + 1] = { "retry_after", tonumber(var.sent_http_retry_after) or 1 }
    end
    error[#error + 1] = { "timestamp", os.date("!%Y-%m-%dT%H:%M:%SZ") }
    error[#error + 1] = { "request_id", var.request_name }
    return { { "error", error } }
end

local function page(status, message)
    return ('<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>%d</title>\n<h1>%d</h1>\n<p>%s</p></html>\n'):format(
        status, status, message)
end

local status = status_to_answer()
local code, message = codes[status][1], codes[status][2]
if refusal == "share" then
    message = "You have as many requests under way as one caller may have at a time. Try again when one of them has ended."
end
if status == 400 and var.args == "plain" then -- site.conf says so, no client can: its own query is not here any more
    message = "Plain HTTP was sent to the port of HTTPS: ask for @URL@. A token sent in clear should be replaced."
end
if status == 429 and refusal == "rate" then -- limits.lua
    message = ("Rate limit exceeded. Try again in %s seconds."):format(var.sent_http_retry_after or "1")
end
local path = path_asked_for()
local rest = path:match("^/api(/.*)$") or ((path == "/api" or path == "") and "/") or nil
local below = rest and rest:gsub("^/v1/", "/") .. "/"
local ticket = below and (below:match("^/ticket/") or below:match("^/attributes/"))

ngx.status = status
local header = ngx.header
header["X-Request-ID"] = var.request_name
header["Cache-Control"] = "no-store"
if status == 503 or status == 429 then header["Retry-After"] = header["Retry-After"] or "1" end
-- Below /api/ nginx itself refuses TRACE alone, besides its own page; what a resource takes is for the workers to say.
if status == 405 then
    header["Allow"] = rest and not below:match("^/docs/") and "GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE" or "GET, HEAD"
end

-- Refused before its head was read to the end: which page asks may not be known (headers.lua).
local cut_off = { [400] = true, [408] = true, [414] = true, [431] = true }
ngx.ctx.origin_unread = rest and cut_off[status] and not var.http_origin

local body
if rest then
    header["API-Version"] = "v1"
    header["Vary"] = "Accept"
    local told, media = nil, nil
    if ticket and status == 400 then
        told = { { "status", "fail" }, { "data", { { "request", message } } } }
    elseif ticket then
        told = { { "status", "error" }, { "message", message } }
    else
        told = envelope(status, code, message)
        media = formats.negotiated() or "json"
        if status ~= 429 and media ~= "html" then media = "json" end
    end
    body, header["Content-Type"] = formats.text(told, media, 0, tostring(status))
    if not (below:match("^/docs/") or below:match("^/health/") or below:match("^/ready/") or below:match("^/schema/")) then
        limits.look()
    end
else
    header["Content-Type"] = "text/html; charset=utf-8"
    header["Content-Security-Policy"] = "default-src 'none'; frame-ancestors 'none'"
    if status == 403 then message = "This is not for you." end
    body = page(status, message)
end
header["Content-Length"] = #body
ngx.print(body)
