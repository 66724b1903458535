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

std::vector<Lookup> lookups_of_kind(const Field& field)
{
    using L = Lookup;
    using Lookups = std::vector<Lookup>;
    return field.match(
        [](const Text&) {
            return Lookups{L::exact,       L::iexact,   L::contains,  L::icontains, L::startswith,
                           L::istartswith, L::endswith, L::iendswith, L::in};
        },
        [](const AnyOf<Integer, Decimal> auto&) {
            return Lookups{L::exact, L::gt, L::gte, L::lt, L::lte, L::range, L::in};
        },
        [](const AnyOf<Date, Time> auto&) {
            return Lookups{L::exact, L::gt, L::gte,  L::lt,   L::lte,
                           L::range, L::in, L::date, L::year, L::month};
        },
        [](const AnyOf<Boolean, ChoiceOf, One> auto&) {
            return Lookups{L::exact, L::in};
        },
        [](const Many&) {
            return Lookups{L::exact, L::contains, L::in, L::isnull};
        },
        [](const AnyOf<List, ArrayColumn> auto&) {
            return Lookups{L::contains, L::in};
        },
        [](const AnyOf<JsonList, Json, Group> auto&) { return Lookups{}; });
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
    std::vector<Lookup> lookups = lookups_of_kind(field);
    if ((may_be_null(field) || beyond_null) && has_single_value(field))
        lookups.push_back(Lookup::isnull);
    return lookups;
}

} // namespace rest::describe
