-- GET /api/rate_limit/ (rule E1.5 of the door): the windows of whoever asks. It costs nothing and asks no worker.
local formats = require "formats"
local limits = require "limits"
local shown = require "shown"

-- A worker says what is wrong with it.
local arguments = ngx.req.get_uri_args()
local indent = arguments.indent or "0"
for name, value in pairs(arguments) do
    if type(value) ~= "string" or (name ~= "format" and name ~= "indent") then
        return ngx.exec("/-/read", ngx.var.args)
    end
end
local media = formats.negotiated()
if not media or not indent:find("^[0-8]$") then
    return ngx.exec("/-/read", ngx.var.args)
end

local who = limits.look()
local hour, minute = shown.windows(who)
local windows = {}
local function add(name, told)
    if told then
        windows[#windows + 1] = { name, { { "limit", told.limit }, { "remaining", told.remaining }, { "reset", told.reset } } }
    end
end
add("hour", hour)
add("minute", minute)

local body, content_type = formats.text({ { "subject", who.found and "user:" .. who.found.id or "address" }, { "windows", windows } }, media, tonumber(indent), "Rate limits")
local header = ngx.header
header["X-Request-ID"] = ngx.var.request_name
header["API-Version"] = "v1"
header["Vary"] = "Accept, Authorization, Cookie"
header["Cache-Control"] = "private, no-store"
header["Content-Type"] = content_type
header["Content-Length"] = #body
ngx.print(body)
