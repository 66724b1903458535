// Content negotiation after RFC 9110, 12.5.1: of the media ranges that match a type the most
// specific decides, of the types the highest quality, then the more specific mention, then our own
// order.
#include "handlers/rest/answer/media.hpp"

#include "fcgi/text/ascii.hpp"
#include "fcgi/text/percent.hpp"

#include <algorithm>
#include <cctype>
#include <vector>

namespace rest::answer {

namespace {

struct Offer {
    std::string_view type;
    Media media;
    bool yaml_only = false; ///< Offered where YAML is.
};

constexpr Offer offers[] = {
    {"application/json", Media::json},
    {"text/html", Media::html},
    {"application/xhtml+xml", Media::html},
    {"application/xml", Media::xml},
    {"text/xml", Media::xml},
    {"application/vnd.oai.openapi+json", Media::json, true},
    {"application/yaml", Media::yaml, true},
    {"text/yaml", Media::yaml, true},
    {"application/x-yaml", Media::yaml, true},
    {"application/vnd.oai.openapi", Media::yaml, true},
};

/// One member of an Accept header.
struct Range {
    std::string type; ///< "application/json", "text/*", "*/*"
    bool parameters = false;
    int quality = 1000; ///< Thousandths.

    int specificity() const
    {
        return type == "*/*" ? 0 : type.ends_with("/*") ? 1 : parameters ? 3 : 2;
    }
    bool matches(std::string_view offered) const
    {
        return type == "*/*" || type == offered ||
               (type.ends_with("/*") &&
                offered.starts_with(std::string_view(type).substr(0, type.size() - 1)));
    }
};

/// Splits at separators that stand outside quoted strings.
std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    bool quoted = false;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (quoted && text[i] == '\\') {
            ++i;
        } else if (text[i] == '"') {
            quoted = !quoted;
        } else if (!quoted && text[i] == separator) {
            parts.push_back(text::trimmed(text.substr(begin, i - begin)));
            begin = i + 1;
        }
    }
    parts.push_back(text::trimmed(text.substr(begin)));
    return parts;
}

bool is_token(std::string_view text)
{
    constexpr std::string_view marks = "!#$%&'*+-.^_`|~";
    return !text.empty() && std::all_of(text.begin(), text.end(), [&](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || marks.find(c) != marks.npos;
    });
}

/// "0.5" to 500; up to three decimals, from 0 to 1.
std::optional<int> quality_of(std::string_view text)
{
    if (text.empty() || text.size() > 5 || (text[0] != '0' && text[0] != '1') ||
        (text.size() > 1 && text[1] != '.'))
        return std::nullopt;
    int thousandths = (text[0] - '0') * 1000;
    int place = 100;
    for (std::size_t i = 2; i < text.size(); ++i, place /= 10) {
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
        thousandths += (text[i] - '0') * place;
    }
    return thousandths <= 1000 ? std::optional(thousandths) : std::nullopt;
}

std::optional<Range> range_of(std::string_view text)
{
    const std::vector<std::string_view> parts = split(text, ';');
    Range range{.type = text::lower(parts.front())};
    const std::string_view type = range.type;
    const std::size_t slash = std::min(type.find('/'), type.size());
    const std::string_view subtype = type.substr(std::min(slash + 1, type.size()));
    if (!is_token(type.substr(0, slash)) || !is_token(subtype) ||
        (type.starts_with('*') && type != "*/*"))
        return std::nullopt;
    for (std::size_t i = 1; i < parts.size(); ++i) {
        const std::size_t equals = parts[i].find('=');
        if (parts[i].empty())
            continue;
        if (equals == std::string_view::npos || !is_token(parts[i].substr(0, equals)))
            return std::nullopt;
        if (text::lower(parts[i].substr(0, equals)) != "q") {
            range.parameters = true;
            continue;
        }
        const auto quality = quality_of(parts[i].substr(equals + 1));
        if (!quality)
            return std::nullopt;
        range.quality = *quality;
        break; // what follows are extensions, not parameters of the type
    }
    return range;
}

std::vector<Range> accepted(const fcgi::Request& request)
{
    std::vector<Range> ranges;
    for (const fcgi::Header& header : request.headers) {
        if (header.name != "accept")
            continue;
        for (const std::string_view part : split(header.value, ','))
            if (auto range = range_of(part))
                ranges.push_back(std::move(*range));
    }
    return ranges;
}

/// The range that speaks for an offered type: the most specific one. Null when none matches.
const Range* deciding(const std::vector<Range>& ranges, std::string_view type)
{
    const Range* best = nullptr;
    for (const Range& range : ranges) {
        if (range.matches(type) && (best == nullptr || range.specificity() > best->specificity()))
            best = &range;
    }
    return best;
}

/// Whether what `range` speaks for is preferred to what `other` does. Null: it is not accepted.
bool outranks(const Range* range, const Range* other)
{
    if (range == nullptr || range->quality == 0)
        return false;
    if (other == nullptr || range->quality != other->quality)
        return other == nullptr || range->quality > other->quality;
    return std::min(range->specificity(), 2) > std::min(other->specificity(), 2);
}

std::optional<Media> by_accept(const std::vector<Range>& ranges, bool yaml)
{
    std::optional<Media> media;
    const Range* chosen = nullptr;
    for (const Offer& offer : offers) {
        const Range* const range =
            offer.yaml_only && !yaml ? nullptr : deciding(ranges, offer.type);
        // A range means what there is; a page must be asked for by name.
        if (outranks(range, chosen) && (offer.media != Media::html || range->specificity() >= 2)) {
            chosen = range;
            media = offer.media;
        }
    }
    return media;
}

/// The decoded value of a parameter; nothing when it was not given or cannot be read, which is
/// reported with the other parameters.
std::optional<std::string> value_of(std::string_view query, std::string_view name)
{
    while (!query.empty()) {
        const std::size_t end = std::min(query.find('&'), query.size());
        const std::string_view parameter = query.substr(0, end);
        query.remove_prefix(std::min(end + 1, query.size()));
        const std::size_t equals = std::min(parameter.find('='), parameter.size());
        if (text::percent_decoded(parameter.substr(0, equals), true) != name)
            continue;
        return text::percent_decoded(parameter.substr(std::min(equals + 1, parameter.size())),
                                     true);
    }
    return std::nullopt;
}

/// What `format` says; alone it says nothing (rule 12.3).
std::optional<std::string> format_of(std::string_view query)
{
    auto format = value_of(query, "format");
    return format && format->empty() ? std::nullopt : format;
}

std::optional<Media> by_format(std::string_view format, bool yaml)
{
    if (format == "json")
        return Media::json;
    if (format == "api")
        return Media::html;
    if (format == "xml")
        return Media::xml;
    if (format == "yaml" && yaml)
        return Media::yaml;
    return std::nullopt;
}

} // namespace

std::optional<Media> negotiated(const fcgi::Request& request, bool yaml)
{
    if (const auto format = format_of(request.query))
        return by_format(*format, yaml);
    const std::vector<Range> ranges = accepted(request);
    return ranges.empty() ? Media::json : by_accept(ranges, yaml);
}

std::optional<std::size_t> preferred(const fcgi::Request& request,
                                     std::span<const std::string_view> types)
{
    const std::vector<Range> ranges = accepted(request);
    if (ranges.empty())
        return 0;
    std::optional<std::size_t> best;
    const Range* chosen = nullptr;
    for (std::size_t i = 0; i < types.size(); ++i) {
        const Range* const range = deciding(ranges, types[i]);
        if (outranks(range, chosen)) {
            chosen = range;
            best = i;
        }
    }
    return best;
}

bool accepts_json(const fcgi::Request& request)
{
    if (const auto format = format_of(request.query))
        return format == "json";
    const std::vector<Range> ranges = accepted(request);
    const Range* const range = deciding(ranges, content_type(Media::json));
    return ranges.empty() || (range != nullptr && range->quality > 0);
}

std::optional<std::size_t> indent_of(const fcgi::Request& request)
{
    const auto text = value_of(request.query, "indent");
    if (!text)
        return 0;
    constexpr char widest = '0' + static_cast<char>(widest_indent);
    if (text->size() != 1 || text->front() < '0' || text->front() > widest)
        return std::nullopt;
    return static_cast<std::size_t>(text->front() - '0');
}

std::string_view content_type(Media media)
{
    switch (media) {
    case Media::xml:
        return "application/xml; charset=utf-8";
    case Media::yaml:
        return "application/yaml";
    case Media::html:
        return "text/html; charset=utf-8";
    case Media::json:
        break;
    }
    return "application/json";
}

} // namespace rest::answer
