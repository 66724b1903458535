-- What nginx adds to the workers' figures: how full the dictionaries of subjects are, and what they had to forget.
local names = { "users", "strangers", "known" }
local families = {
    { "chaotica_rate_limit_dictionary_bytes", "gauge", "Size of the dictionary of subjects.",
      function(name) return ngx.shared[name]:capacity() end },
    { "chaotica_rate_limit_dictionary_free_bytes", "gauge", "What of it no subject has ever needed.",
      function(name) return ngx.shared[name]:free_space() end },
    { "chaotica_rate_limit_forgotten_total", "counter", "Subjects forgotten before their time because it was full.",
      function(name) return ngx.shared.limits:get("forgotten " .. name) or 0 end },
}

local metrics = {}

function metrics.text()
    local lines = {}
    for _, family in ipairs(families) do
        local name, kind, help, value = unpack(family)
        lines[#lines + 1] = ("# HELP %s %s\n# TYPE %s %s\n"):format(name, help, name, kind)
        for _, dictionary in ipairs(names) do
            lines[#lines + 1] = ('%s{dictionary="%s"} %d\n'):format(name, dictionary, value(dictionary))
        end
    end
    lines[#lines + 1] = ("# HELP chaotica_rate_limit_refused_total Requests refused because a window was used up.\n"
        .. "# TYPE chaotica_rate_limit_refused_total counter\nchaotica_rate_limit_refused_total %d\n"):format(
        ngx.shared.limits:get("refused") or 0)
    return table.concat(lines)
end

-- Behind what a worker answers.
function metrics.length_unknown()
    if ngx.status == 200 then
        ngx.header["Content-Length"] = nil
    end
end

function metrics.append()
    if ngx.status == 200 and ngx.arg[2] then
        ngx.arg[1] = (ngx.arg[1] or "") .. metrics.text()
    end
end

return metrics
