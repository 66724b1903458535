// Conflicts of those with many slots: none is missed, and what they cost is bounded.
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"
#include "tests/support/fixtures.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using test::Answer;

const std::string year = "/api/timeslots/conflicts/?start=2099-01-01&end=2099-12-31&user__in=";

Answer conflicts_of(const std::string& users, const std::string& more = {})
{
    return test::get(year + users + more);
}

} // namespace

BOOST_AUTO_TEST_SUITE(many_conflicts)

BOOST_AUTO_TEST_CASE(every_two_slots_at_once_are_found_and_none_else)
{
    const test::Person one("booked.anyhow");
    const test::Person other("booked.anyhow.too");
    // From none to 20 hours, many with the same beginning or end as others.
    test::sql(
        "insert into timeslot (user_id, slot_type_id, start_at, end_at) select case when i % "
        "3 = 0 then $1::bigint else $2::bigint end, 8, b.at, b.at + make_interval(hours => "
        "(i * 7919) % 21) from generate_series(1, 120) i cross join lateral (select "
        "timestamptz '2099-10-05 00:00Z' + make_interval(hours => (i * 104729) % 97) as at) b",
        {one.id, other.id});
    for (const std::string& user : {one.id, other.id, one.id + "," + other.id}) {
        const std::string expected(
            test::sql("select count(*) from timeslot a join timeslot b on b.user_id = a.user_id "
                      "and (a.start_at, a.id) < (b.start_at, b.id) and b.start_at < a.end_at where "
                      "a.user_id = any (('{' || $1::text || '}')::bigint[])",
                      {user})
                .text(0, 0));
        BOOST_TEST(conflicts_of(user).text("count") == expected);
        BOOST_TEST(expected.size() > 2U);
    }
}

BOOST_AUTO_TEST_CASE(too_many_conflicts_are_refused_before_they_are_gathered)
{
    const test::Person person("always.booked");
    const auto book = [&](int number) {
        test::sql("insert into timeslot (user_id, slot_type_id, start_at, end_at) select "
                  "$1::bigint, 8, '2099-11-02 09:00Z', '2099-11-02 17:00Z' from generate_series(1, "
                  "$2::integer)",
                  {person.id, std::to_string(number)});
    };
    book(141);
    BOOST_TEST(conflicts_of(person.id).text("count") == "9870");
    BOOST_TEST(conflicts_of(person.id, "&page=last&page_size=20").at("results").as_array().size() ==
               10U);
    const std::string none = "&count=none";
    BOOST_TEST(conflicts_of(person.id, none).at("results").as_array().size() == 20U);
    for (const int more : {1, 2858}) { // 10,011 pairs; more than four millions
        book(more);
        for (const std::string& counted : {std::string(), none}) {
            const Answer refused = conflicts_of(person.id, counted);
            BOOST_TEST(refused.status == 400, refused.body);
            for (const char* name : {"start", "end"})
                BOOST_TEST(refused.complains_of(name), refused.body);
        }
    }
    BOOST_TEST(conflicts_of(person.id, "&start__gt=2099-11-02T09:00:00Z").text("count") == "0");
    // Nothing that grows with them is put on disk.
    int explained = 0;
    for (const db::Statement& asked : test::statements_of(year + person.id, "admin")) {
        if (asked.sql.find("conflict as") == std::string::npos)
            continue;
        ++explained;
        const db::Rows plan =
            test::sql("explain (analyze, buffers, timing off) " + asked.sql, asked.parameters);
        for (int row = 0; row < plan.size(); ++row)
            BOOST_TEST(plan.text(row, 0).find("temp written") == std::string::npos,
                       plan.text(row, 0));
    }
    BOOST_TEST(explained == 1);
    test::sql("delete from timeslot where user_id = $1::bigint", {person.id});
}

BOOST_AUTO_TEST_SUITE_END()
