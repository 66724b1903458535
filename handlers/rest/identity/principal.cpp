#include "handlers/rest/identity/principal.hpp"

#include "fcgi/text/ascii.hpp"

namespace rest::identity {

namespace {

bool has_word(std::string_view words, std::string_view wanted)
{
    bool found = false;
    text::split(words, ' ', [&](std::string_view word) { found = found || word == wanted; });
    return found;
}

} // namespace

bool Principal::may(std::string_view permission) const
{
    return superuser || has_word(global, permission);
}

std::string Principal::units_with(std::string_view permission) const
{
    if (may(permission))
        return every_unit;
    std::string ids = "{";
    text::split(units, ';', [&](std::string_view unit) {
        const std::size_t colon = unit.find(':');
        if (has_word(unit.substr(colon + 1), permission))
            ids.append(ids.size() > 1 ? "," : "").append(unit.substr(0, colon));
    });
    return ids + "}";
}

} // namespace rest::identity
