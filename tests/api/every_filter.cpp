// Every filter and every ordering that a resource declares, its own and those over its relations.
#include "tests/support/database.hpp"
#include "tests/support/each_resource.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using rest::describe::Field;
using rest::describe::Filterable;
using rest::describe::is_relation;
using rest::describe::Lookup;
using rest::describe::Resource;
using test::Answer;
using test::filters_of;
using test::for_each_resource;
using test::get;
using Texts = std::vector<std::string>;

/// Values that the lookup must take.
Texts right_values(const Field& field, Lookup lookup)
{
    if (lookup == Lookup::isnull)
        return {"true", "false"};
    if (lookup == Lookup::year)
        return {"2023"};
    if (lookup == Lookup::month)
        return {"4"};
    if (lookup == Lookup::date)
        return {"2023-04-03"};
    using namespace rest::describe;
    return field.match(
        [](const AnyOf<Integer, One, Many> auto&) {
            return Texts{"1", "-9223372036854775808", "9223372036854775807"};
        },
        [](const Decimal&) {
            return Texts{"1.50", "0"};
        },
        [](const Boolean&) {
            return Texts{"true", "false"};
        },
        [](const Date&) { return Texts{"2023-04-03"}; },
        [](const Time&) {
            return Texts{"2023-04-03T08:00:00Z", "2023-04-03"};
        },
        [](const ChoiceOf& kind) {
            Texts names;
            for (const Choice& choice : kind.choices)
                names.push_back(choice.name);
            return names;
        },
        [](const AnyOf<Text, List, ArrayColumn, JsonList, Json, Group> auto&) {
            return Texts{"a", "50%_\\ 'x\""};
        });
}

std::string right_value(const std::string& text, Lookup lookup)
{
    const bool several = lookup == Lookup::range || lookup == Lookup::in;
    return test::encoded(text) + (several ? "," + test::encoded(text) : "");
}

std::string filter_name(const Filterable& filter, Lookup lookup)
{
    return filter.path + (lookup == Lookup::exact ? "" : "__" + std::string(name_of(lookup)));
}

bool takes_any_text(const Field& field, Lookup lookup)
{
    using namespace rest::describe;
    const bool texts = field.is<Text>() || field.is<List>() || field.is<ArrayColumn>();
    return texts && lookup != Lookup::isnull;
}

/// The column in the order in which a sorted list has to have it.
std::string sorted_sql(const Field& field, bool descending)
{
    using namespace rest::describe;
    const bool number = field.is<Integer>() || field.is<Decimal>();
    const std::string key = number             ? "nullif(v, 'null')::numeric"
                            : field.is<Text>() ? "v collate \"und-x-icu\""
                                               : "v collate \"C\"";
    return "select v from unnest($1::text[]) as v order by v = 'null', " + key +
           (descending ? " desc" : "");
}

} // namespace

BOOST_AUTO_TEST_SUITE(every_filter)

BOOST_AUTO_TEST_CASE(every_lookup_of_every_field_takes_values_of_its_type)
{
    for_each_resource([](const Resource& resource, const std::string& path) {
        for (const Filterable& filter : filters_of(resource)) {
            for (const Lookup lookup : filter.lookups) {
                for (const std::string& text : right_values(*filter.field, lookup)) {
                    const std::string target =
                        path + "?fields=id&page_size=1&" + filter_name(filter, lookup) + "=" +
                        right_value(text, lookup) + (filter.own ? "" : "&count=none");
                    const Answer answer = get(target);
                    BOOST_TEST(answer.status == 200, target << " " << answer.body);
                    if (!filter.own)
                        break; // one value is enough for the fields of others
                }
            }
        }
    });
}

BOOST_AUTO_TEST_CASE(a_wrong_value_and_an_unfitting_lookup_are_refused)
{
    for_each_resource([](const Resource& resource, const std::string& path) {
        for (const Filterable& filter : filters_of(resource)) {
            Texts wrong = {filter.path + "__near=1"};
            for (const Lookup lookup : filter.lookups) {
                const std::string name = filter_name(filter, lookup);
                if (!takes_any_text(*filter.field, lookup)) {
                    const bool named = is_relation(*filter.field) && lookup != Lookup::isnull;
                    wrong.push_back(name + (named ? "=01" : "=wrong"));
                    wrong.push_back(name + "=");
                }
            }
            for (const std::string& query : wrong) {
                const Answer answer = get(path + "?" + query);
                BOOST_TEST(answer.status == 400, query);
                BOOST_TEST(answer.complains_of(query.substr(0, query.find('='))), query);
            }
        }
    });
}

BOOST_AUTO_TEST_CASE(every_field_with_one_value_sorts)
{
    for_each_resource([](const Resource& resource, const std::string& path) {
        for (const Filterable& filter : filters_of(resource)) {
            if (!filter.sortable)
                continue;
            for (const char* sign : {"", "-"}) {
                const std::string target = path + "?page_size=200&ordering=" + sign + filter.path +
                                           "&fields=id" + (filter.own ? "," + filter.path : "");
                const Answer answer = get(target);
                BOOST_TEST(answer.status == 200, target << " " << answer.body);
                using namespace rest::describe;
                if (!filter.own || filter.field->is<ChoiceOf>() || filter.field->is<One>())
                    continue; // by rank and by id: see lists
                std::string member = filter.path;
                if (const auto gap = member.find("__"); gap != std::string::npos)
                    member.replace(gap, 2, ".");
                const Texts values = test::results(answer, member);
                BOOST_TEST(values == test::column(sorted_sql(*filter.field, *sign == '-'),
                                                  {db::array_literal(values)}),
                           target);
            }
        }
    });
}

BOOST_AUTO_TEST_SUITE_END()
