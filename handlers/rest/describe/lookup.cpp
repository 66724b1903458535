#include "handlers/rest/describe/lookup.hpp"

#include <array>
#include <cstddef>

namespace rest::describe {

namespace {

struct Named {
    Lookup lookup;
    std::string_view name;
    std::string_view doc;
};

constexpr std::array<Named, 18> named_lookups = {{
    {Lookup::exact, "exact",
     "equal; what a plain `field=value` means too. A reference takes an id, or a name, slug or "
     "username that is shown of it"},
    {Lookup::iexact, "iexact", "equal, regardless of case"},
    {Lookup::contains, "contains", "the text occurs; of a list: it has that member"},
    {Lookup::icontains, "icontains", "the text occurs, regardless of case"},
    {Lookup::startswith, "startswith", "begins with the text"},
    {Lookup::istartswith, "istartswith", "begins with the text, regardless of case"},
    {Lookup::endswith, "endswith", "ends with the text"},
    {Lookup::iendswith, "iendswith", "ends with the text, regardless of case"},
    {Lookup::gt, "gt", "greater; of a time and a bare date: after the end of that day (UTC)"},
    {Lookup::gte, "gte", "greater or equal; of a time and a bare date: from its first instant on"},
    {Lookup::lt, "lt", "less; of a time and a bare date: before its first instant"},
    {Lookup::lte, "lte", "less or equal; of a time and a bare date: up to the end of that day"},
    {Lookup::range, "range", "from `a` to `b`, both included: `a,b`"},
    {Lookup::in, "in", "any of `a,b,c`; a member with a comma is quoted as in CSV"},
    {Lookup::isnull, "isnull", "`true`: there is no value; `false`: there is one"},
    {Lookup::date, "date", "on that day (UTC)"},
    {Lookup::year, "year", "in that year"},
    {Lookup::month, "month", "in that month of any year, `1` to `12`"},
}};

constexpr bool in_order_of_the_lookups()
{
    for (std::size_t i = 0; i < named_lookups.size(); ++i)
        if (static_cast<std::size_t>(named_lookups[i].lookup) != i)
            return false;
    return true;
}
static_assert(in_order_of_the_lookups(), "row_of() uses a lookup as an index");

const Named& row_of(Lookup lookup)
{
    return named_lookups[static_cast<std::size_t>(lookup)];
}

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
    return row_of(lookup).name;
}

std::string_view doc_of(Lookup lookup)
{
    return row_of(lookup).doc;
}

std::vector<Lookup> all_lookups()
{
    std::vector<Lookup> all;
    for (const Named& one : named_lookups)
        all.push_back(one.lookup);
    return all;
}

std::optional<Lookup> lookup_named(std::string_view name)
{
    for (const Named& one : named_lookups) {
        if (one.name == name)
            return one.lookup;
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
