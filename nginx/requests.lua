-- What is known of a request from its way in to its end: whose it is, what it is charged to, which share it has. It is kept
-- by the request itself, which outlives the way to an error page, as ngx.ctx does not; ended() takes it away.
--
-- What runs for every request, here and in the modules beside this one, is written so that LuaJIT compiles a phase as a
-- whole: no loop and no pattern on the usual way, tables that do not grow, and numbers written by %d, which costs a tenth
-- of what tostring() does.
-- A phase is longer than what LuaJIT takes for one piece by default; and memory is looked through for what is not needed
-- any more when there is four times of what was needed, not twice.
require("jit.opt").start("maxrecord=16000", "maxirconst=2000", "loopunroll=60")
collectgarbage("setpause", 400)

local ffi = require "ffi"
local get_request = require("resty.core.base").get_request

local requests = {}

local under_way = {}
local number = ffi.typeof("uintptr_t")

local function key()
    return tonumber(ffi.cast(number, get_request()))
end

-- A new one: whatever was there is of another request.
function requests.begin()
    local request = { read = false, sent = false, digest = false, password = false, user = false,
                      account = false, share = false, keeps_share = false, refusal = false }
    under_way[key()] = request
    return request
end

-- nil where nothing is known.
function requests.mine()
    return under_way[key()]
end

function requests.ended()
    local mine = key()
    local request = under_way[mine]
    under_way[mine] = nil
    return request
end

return requests
