#include "handlers/rest/describe/lookup.hpp"

#include <array>
#include <utility>

namespace rest::describe {

namespace {

constexpr std::array<std::pair<Lookup, std::string_view>, 18> lookup_names = {{
    {Lookup::exact, "exact"},
    {Lookup::iexact, "iexact"},
    {Lookup::contains, "contains"},
    {Lookup::icontains, "icontains"},
    {Lookup::startswith, "startswith"},
    {Lookup::istartswith, "istartswith"},
    {Lookup::endswith, "endswith"},
    {Lookup::iendswith, "iendswith"},
    {Lookup::gt, "gt"},
    {Lookup::gte, "gte"},
    {Lookup::lt, "lt"},
    {Lookup::lte, "lte"},
    {Lookup::range, "range"},
    {Lookup::in, "in"},
    {Lookup::isnull, "isnull"},
    {Lookup::date, "date"},
    {Lookup::year, "year"},
    {Lookup::month, "month"},
}};

std::vector<Lookup> lookups_of_type(const Field& field)
{
    using L = Lookup;
    switch (field.type) {
    case Type::text:
        return {L::exact,       L::iexact,   L::contains,  L::icontains, L::startswith,
                L::istartswith, L::endswith, L::iendswith, L::in};
    case Type::integer:
    case Type::decimal:
        return {L::exact, L::gt, L::gte, L::lt, L::lte, L::range, L::in};
    case Type::date:
    case Type::time:
        return {L::exact, L::gt, L::gte,  L::lt,   L::lte,
                L::range, L::in, L::date, L::year, L::month};
    case Type::boolean:
    case Type::choice:
    case Type::one:
        return {L::exact, L::in};
    case Type::many:
        return {L::exact, L::contains, L::in, L::isnull};
    case Type::list:
        return field.element.empty() ? std::vector<L>{} : std::vector<L>{L::contains, L::in};
    case Type::group:
    case Type::json:
        return {};
    }
    return {};
}

} // namespace

std::string_view name_of(Lookup lookup)
{
    for (const auto& [value, name] : lookup_names) {
        if (value == lookup)
            return name;
    }
    return {};
}

std::optional<Lookup> lookup_named(std::string_view name)
{
    for (const auto& [value, candidate] : lookup_names) {
        if (candidate == name)
            return value;
    }
    return std::nullopt;
}

std::vector<Lookup> lookups_of(const Field& field, bool beyond_null)
{
    std::vector<Lookup> lookups = lookups_of_type(field);
    if ((field.nullable || field.guarded || beyond_null) && field.type != Type::many &&
        field.type != Type::list && !lookups.empty())
        lookups.push_back(Lookup::isnull);
    return lookups;
}

} // namespace rest::describe
