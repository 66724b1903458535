-- JSON, XML and pages of small answers that nginx gives by itself, in the shape that workers give them (rule 1.3 of the API).
-- An object is a list of pairs, so that members keep their order: {{"limit", 20}, {"remaining", 19}}.
local formats = {}

local offers = {
    { type = "application/json", media = "json" },
    { type = "text/html", media = "html", page = true },
    { type = "application/xhtml+xml", media = "html", page = true },
    { type = "application/xml", media = "xml" },
    { type = "text/xml", media = "xml" },
}

local function range_of(text)
    local type = text:match("^%s*([^;%s]+)")
    if not type or not type:find("^[^/]+/[^/]+$") then
        return nil
    end
    type = type:lower()
    local quality = text:match(";%s*[qQ]=([01]?%.?%d*)%s*$") or text:match(";%s*[qQ]=([01]?%.?%d*)%s*;")
    local major = type:match("^([^/]+)/%*$")
    return { type = type, major = major, quality = tonumber(quality or "1") or 0,
             weight = type == "*/*" and 0 or major and 1 or 2 }
end

local function accepted()
    local given = ngx.req.get_headers()["accept"]
    local ranges = {}
    for _, header in ipairs(type(given) == "table" and given or { given }) do
        for text in tostring(header):gsub('"[^"]*"', ""):gmatch("[^,]+") do
            ranges[#ranges + 1] = range_of(text)
        end
    end
    return ranges
end

-- The most specific range speaks for a type.
local function deciding(ranges, offered)
    local best
    for _, range in ipairs(ranges) do
        local fits = range.type == "*/*" or range.type == offered or (range.major and range.major == offered:match("^[^/]+"))
        if fits and (not best or range.weight > best.weight) then
            best = range
        end
    end
    return best
end

-- "json", "xml" or "html", by ?format= or else by Accept; nil when neither is accepted.
function formats.negotiated()
    -- Of the address as it was asked for: the way to an error page has another query.
    local format = ngx.decode_args((ngx.var.request_uri or ""):match("%?(.*)") or "")["format"]
    if type(format) == "string" and format ~= "" then
        return ({ json = "json", api = "html", xml = "xml" })[format]
    end
    local ranges = accepted()
    if #ranges == 0 then
        return "json"
    end
    local media, chosen
    for _, offer in ipairs(offers) do
        local range = deciding(ranges, offer.type)
        if range and range.quality > 0 and (not offer.page or range.weight == 2)
            and (not chosen or range.quality > chosen.quality or (range.quality == chosen.quality and range.weight > chosen.weight)) then
            chosen, media = range, offer.media
        end
    end
    return media
end

function formats.quoted(text)
    return '"' .. text:gsub('[%c"\\]', function(c) return ("\\u%04x"):format(c:byte()) end) .. '"'
end

-- With `indent` blanks per level, a line per member; 0 is one line.
local function json(value, indent, level)
    if type(value) ~= "table" then
        return type(value) == "string" and formats.quoted(value) or tostring(value)
    end
    local opens, closes = value.list and "[" or "{", value.list and "]" or "}"
    if #value == 0 then
        return opens .. closes
    end
    local members = {}
    for _, pair in ipairs(value) do
        local name = value.list and "" or formats.quoted(pair[1]) .. (indent > 0 and ": " or ":")
        members[#members + 1] = name .. json(value.list and pair or pair[2], indent, level + 1)
    end
    local line = indent > 0 and "\n" .. (" "):rep(indent * (level + 1)) or ""
    return opens .. line .. table.concat(members, "," .. line) .. (indent > 0 and "\n" .. (" "):rep(indent * level) or "") .. closes
end

local escapes = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;" }
local function xml(value)
    if type(value) ~= "table" then
        return (tostring(value):gsub("[&<>]", escapes))
    end
    local members = {}
    for _, pair in ipairs(value) do
        local name, inside = pair[1], pair[2]
        if value.list then
            name, inside = "list-item", pair
        end
        members[#members + 1] = ("<%s>%s</%s>"):format(name, xml(inside), name)
    end
    return table.concat(members)
end

-- For people: the same as JSON, in the dress of the pages that workers make.
local function page(value, title)
    local shown = json(value, 2, 0):gsub("[&<>]", escapes)
    return ('<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
        .. '<title>%s · Chaotica</title><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/style.css"></head>\n'
        .. '<body><header><a class="name" href="/">Chaotica</a><nav aria-label="Where this is"><a href="/api/">API</a></nav></header>\n'
        .. '<main><h1>%s</h1><pre><code>%s</code></pre></main></body></html>\n'):format(title, title, shown)
end
formats.policy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

-- The text of a value in one of the three, and its type.
function formats.text(value, media, indent, title)
    if media == "html" then
        ngx.header["Content-Security-Policy"] = formats.policy
        return page(value, title), "text/html; charset=utf-8"
    end
    if media == "xml" then
        return '<?xml version="1.0" encoding="utf-8"?>\n<root>' .. xml(value) .. "</root>", "application/xml; charset=utf-8"
    end
    return json(value, indent or 0, 0) .. (indent and indent > 0 and "\n" or ""), "application/json"
end

return formats
