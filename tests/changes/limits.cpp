// What descriptions let through against what the database takes: the greatest, the least and the
// longest values that a body may have are held against types and CHECK constraints of the columns.
#include "handlers/rest/ask/body_values.hpp"
#include "tests/support/each_resource.hpp"

#include <boost/test/unit_test.hpp>

#include <cmath>

namespace {

using boost::json::value;
using rest::describe::Field;
using rest::describe::Resource;

/// Where something else than the description stands before the constraint.
const std::map<std::string, std::string> exempt = {
    {"client.address.country", "the rule asks for two capital letters"},
    {"client.hours_in_day", "the rule asks for more than 0"},
    {"holidays.country", "the rule asks for two capital letters"},
    {"users.profile.country", "the rule asks for two capital letters"},
    {"users.email", "the rule asks for the form of an address, which has at least five characters"},
    {"users.password", "what is kept is a hash"},
    {"roles.permissions", "the rule knows the permissions"},
    {"webhooks.secret", "of a new one null is made, of an old one refused"},
};

bool accepts(const Field& field, const value& one)
{
    return rest::ask::body_value(field, one).complaint.empty();
}

/// The last accepted of 0 … most, where all up to it are; -1 for none.
std::int64_t last_accepted(std::int64_t most, const std::function<bool(std::int64_t)>& accepted)
{
    std::int64_t below = 0;
    std::int64_t above = most + 1;
    if (!accepted(0))
        return -1;
    while (above - below > 1) {
        const std::int64_t middle = below + (above - below) / 2;
        (accepted(middle) ? below : above) = middle;
    }
    return below;
}

std::vector<value> numbers_of(const Field& field)
{
    constexpr std::int64_t most = std::int64_t{1} << 40;
    std::vector<value> numbers;
    std::int64_t begin = 0; // the least that is accepted, or near it
    while (begin < 3 && !accepts(field, begin))
        ++begin;
    numbers.emplace_back(begin + last_accepted(most, [&](std::int64_t more) {
                             return accepts(field, begin + more);
                         }));
    numbers.emplace_back(begin - last_accepted(most, [&](std::int64_t less) {
                             return accepts(field, begin - less);
                         }));
    if (!field.is<rest::describe::Decimal>())
        return numbers;
    double digit = 1;
    while (digit > 1e-6 && accepts(field, std::round(digit * 1e5) / 1e6))
        digit /= 10;
    const double greatest = numbers.front().to_number<double>();
    numbers.emplace_back(digit);
    numbers.emplace_back(std::round((greatest - digit) * 1e6) / 1e6);
    return numbers;
}

std::vector<value> texts_of(const Field& field)
{
    constexpr std::int64_t most = 60000;
    const auto of = [](std::int64_t length) {
        return value(std::string(static_cast<std::size_t>(length), 'x'));
    };
    const bool empty = accepts(field, "");
    const std::int64_t begin = empty ? 0 : 1;
    const std::int64_t longest = begin + last_accepted(most, [&](std::int64_t more) {
                                     return accepts(field, of(begin + more));
                                 });
    std::vector<value> texts = {of(1), of(longest)};
    if (empty)
        texts.emplace_back("");
    return texts;
}

/// What a body may have at the ends.
std::vector<value> extremes(const Field& field)
{
    using namespace rest::describe;
    using Values = std::vector<value>;
    return field.match([&](const Text&) { return texts_of(field); },
                       [&](const AnyOf<Integer, Decimal> auto&) { return numbers_of(field); },
                       [](const Boolean&) {
                           return Values{true, false};
                       },
                       [](const Date&) {
                           return Values{"0001-01-01", "9999-12-31"};
                       },
                       [](const Time&) {
                           return Values{"0002-01-01T00:00:00+14:00", "9998-12-31T23:59:59-14:00"};
                       },
                       [](const AnyOf<List, ArrayColumn, JsonList> auto&) {
                           return Values{boost::json::array{}, boost::json::array{"x"}};
                       },
                       [](const ChoiceOf& kind) {
                           Values names;
                           for (const Choice& choice : kind.choices)
                               names.emplace_back(choice.name);
                           return names;
                       },
                       [](const AnyOf<One, Many, Json, Group> auto&) { return Values{}; });
}

struct Check {
    std::string name;
    std::string sql;
};

/// The constraints of a table, among them that a column is not null.
std::vector<Check> checks_of(const std::string& table, const std::string& column)
{
    const db::Rows rows = test::sql(
        "select conname, pg_get_expr(conbin, conrelid) from pg_constraint where contype = 'c' and "
        "conrelid = $1::regclass union all select 'not null', attname || ' is not null' from "
        "pg_attribute where attrelid = $1::regclass and attname = $2 and attnotnull",
        {table, column});
    std::vector<Check> checks;
    for (int row = 0; row < rows.size(); ++row)
        checks.push_back({std::string(rows.text(row, 0)), std::string(rows.text(row, 1))});
    return checks;
}

/// What in the database refuses or changes the value; empty when nothing does. All other columns
/// are null, with which constraints hold.
std::string refusal(const std::string& table, const std::string& column, const value& stored)
{
    const std::string row = boost::json::serialize(boost::json::object{{column, stored}});
    std::vector<Check> checks = checks_of(table, column);
    if (stored.is_string())
        checks.push_back({"rounding", "case when pg_typeof(t." + column +
                                          ")::text = 'numeric' then t." + column +
                                          "::text::numeric = ($1::jsonb ->> '" + column +
                                          "')::numeric end"});
    std::string columns;
    for (const Check& check : checks)
        columns += (columns.empty() ? "" : ", ") + ("coalesce(" + check.sql + ", true)");
    try {
        const db::Rows judged = test::sql(
            "select " + columns + " from jsonb_populate_record(null::" + table + ", $1::jsonb) t",
            {row});
        for (std::size_t i = 0; i < checks.size(); ++i)
            if (judged.text(0, static_cast<int>(i)) != "t")
                return checks[i].name;
    } catch (const db::Error& error) {
        return "SQLSTATE " + error.sqlstate;
    }
    return {};
}

void check(const Resource& resource, const Field& field, const std::string& name, int& checked)
{
    const std::string column = column_of(field);
    const bool own =
        lookup_of(field).empty() && !field.is<rest::describe::One>() && !column.empty();
    if (!field.writable || !own)
        return;
    std::vector<value> values = extremes(field);
    values.emplace_back(nullptr);
    std::string refused;
    for (const value& one : values) {
        const rest::ask::BodyValue read = rest::ask::body_value(field, one);
        if (!read.complaint.empty())
            continue;
        const std::string why = refusal(resource.table, column, read.value);
        if (!why.empty())
            refused += boost::json::serialize(one).substr(0, 40) + " by " + why + "; ";
    }
    ++checked;
    if (exempt.contains(name))
        BOOST_TEST_MESSAGE(name << ": " << exempt.at(name) << " (" << refused << ")");
    else
        BOOST_TEST(refused.empty(), name << " lets through what the database refuses: " << refused);
}

void check_all(const Resource& resource, const std::vector<Field>& fields,
               const std::string& prefix, int& checked)
{
    for (const Field& field : fields) {
        if (const auto* const group = field.as<rest::describe::Group>())
            check_all(resource, group->fields, prefix + field.name + ".", checked);
        else
            check(resource, field, prefix + field.name, checked);
    }
}

void check_lengths(const Resource& resource, const std::vector<Field>& fields,
                   const std::string& prefix, int& checked)
{
    for (const Field& field : fields) {
        if (const auto* const group = field.as<rest::describe::Group>())
            check_lengths(resource, group->fields, prefix + field.name + ".", checked);
        const auto* const text = field.as<rest::describe::Text>();
        const std::string column = column_of(field);
        if (text == nullptr || !field.writable || column.empty() || !text->lookup.empty())
            continue;
        const value longer(std::string(text->max + 1, 'x'));
        BOOST_TEST(!refusal(resource.table, column, longer).empty(), prefix + field.name);
        ++checked;
    }
}

bool is_field(const std::string& dotted)
{
    const std::size_t dot = dotted.find('.');
    const Resource& resource = test::catalogue().at(dotted.substr(0, dot));
    const std::string name = dotted.substr(dot + 1, dotted.find('.', dot + 1) - dot - 1);
    return resource.field(name) != nullptr ||
           std::any_of(resource.writing.inputs.begin(), resource.writing.inputs.end(),
                       [&](const Field& field) { return field.name == name; });
}

} // namespace

BOOST_AUTO_TEST_SUITE(limits)

BOOST_AUTO_TEST_CASE(what_a_description_lets_through_the_database_takes)
{
    int checked = 0;
    for (const Resource& resource : test::catalogue().all()) {
        check_all(resource, resource.fields, resource.name + ".", checked);
        check_all(resource, resource.writing.inputs, resource.name + ".", checked);
    }
    BOOST_TEST(checked > 100);
}

BOOST_AUTO_TEST_CASE(no_text_is_longer_in_the_database_than_a_description_lets_it_be)
{
    int checked = 0;
    for (const Resource& resource : test::catalogue().all())
        check_lengths(resource, resource.fields, resource.name + ".", checked);
    BOOST_TEST(checked > 50);
}

BOOST_AUTO_TEST_CASE(every_exemption_names_a_field)
{
    for (const auto& [name, reason] : exempt)
        BOOST_TEST((is_field(name) && !reason.empty()), name);
}

BOOST_AUTO_TEST_CASE(a_limit_that_is_too_wide_would_be_found)
{
    BOOST_TEST(refusal("job", "title", value(std::string(250, 'x'))).empty());
    BOOST_TEST(refusal("job", "title", value(std::string(251, 'x'))) == "job_title_check");
    BOOST_TEST(refusal("job", "title", value(nullptr)) == "not null");
    BOOST_TEST(refusal("job", "revenue", value("10000000000")) == "SQLSTATE 22003");
    BOOST_TEST(refusal("job", "revenue", value("1.005")) == "rounding");
    BOOST_TEST(refusal("timeslot", "delivery_role", value(10)) == "timeslot_delivery_role_check");
    BOOST_TEST(refusal("contact", "type", value("friend")) == "contact_type_check");
}

BOOST_AUTO_TEST_CASE(a_page_that_is_too_large_is_refused_and_smaller_ones_come)
{
    test::sql("insert into audit (action, object_type, object_id, request_id, changes) select "
              "'large', 'job', 0, 'req_large0', jsonb_build_object('note', repeat('x', 1000000)) "
              "from generate_series(1, 70)");
    const test::Answer refused = test::get("/api/audit/?action=large&page_size=200");
    BOOST_TEST(refused.status == 400);
    BOOST_TEST(refused.text("error.message").find("page_size") != std::string::npos);
    BOOST_TEST(test::get("/api/audit/?action=large&page_size=1").status == 200);
    BOOST_TEST(test::get("/api/audit/?action=large&page_size=200&exclude=changes").status == 200);
    test::sql("delete from audit where action = 'large'");
}

BOOST_AUTO_TEST_SUITE_END()
