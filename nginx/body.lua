-- Takes the body before a worker is asked, within a time in all: client_body_timeout is one between two bytes, and
-- whoever drips would keep a connection and its file for days.
require("limits").charge()

local seconds_to_begin, bytes_per_second = 30, 65536

local length = tonumber(ngx.var.content_length) or 11 * 1048576
local deadline = seconds_to_begin + length / bytes_per_second
local watch = ngx.thread.spawn(function()
    ngx.sleep(deadline)
    require("requests").mine().refusal = "slow"
    ngx.exit(400) -- as 408, nginx would end the connection without a word
end)
ngx.req.read_body()
ngx.thread.kill(watch)
require("share").take()
