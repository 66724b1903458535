// What workers know by heart, of names and of rights: as long as the revision is the same, and no
// more of it than there is room for.
#include "handlers/rest/answer/names.hpp"
#include "handlers/rest/identity/known_rights.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using rest::answer::Names;
using rest::identity::KnownRights;

constexpr std::size_t client = 2;
constexpr std::size_t unit = 1;

} // namespace

BOOST_AUTO_TEST_SUITE(rest_known)

BOOST_AUTO_TEST_CASE(a_name_holds_as_long_as_the_revision)
{
    Names names(1000);
    names.begin({{client, "1/7"}});
    BOOST_TEST(names.find(client, "15") == nullptr);
    BOOST_TEST((names.take_missing() == Names::Missing{{client, {"15"}}}));
    names.keep(client, "15", {"\"Acme\"", "null"});
    BOOST_TEST(names.find(client, "15")->front() == "\"Acme\"");
    BOOST_TEST(names.find(client + 1, "15") == nullptr);
    names.begin({{client, "1/7"}});
    BOOST_TEST(names.find(client, "15") != nullptr);
    BOOST_TEST(names.take_missing().empty());
    for (const char* const revision : {"1/8", "2/8", "1/"}) {
        names.begin({{client, revision}});
        BOOST_TEST(names.revision(client) == revision);
        BOOST_TEST(names.find(client, "15") == nullptr);
        names.keep(client, "15", {"\"Acme\"", "null"});
    }
}

BOOST_AUTO_TEST_CASE(names_hold_whatever_becomes_of_those_of_other_tables)
{
    Names names(1000);
    names.begin({{client, "1/7"}, {unit, "1/3"}});
    names.keep(client, "15", {"\"Acme\"", "null"});
    names.keep(unit, "3", {"\"North\"", "null"});
    names.begin({{client, "1/8"}, {unit, "1/3"}});
    BOOST_TEST(names.find(client, "15") == nullptr);
    BOOST_TEST(names.find(unit, "3") != nullptr);
    names.begin({{client, "1/8"}});
    BOOST_TEST(names.find(unit, "3") != nullptr);
}

BOOST_AUTO_TEST_CASE(that_a_row_is_not_there_holds_for_one_answer)
{
    Names names(1000);
    names.begin({{client, "1/7"}});
    names.keep_absent(client, "15");
    BOOST_TEST(names.find(client, "15")->empty());
    BOOST_TEST(names.take_missing().empty());
    names.begin({{client, "1/7"}});
    BOOST_TEST(names.find(client, "15") == nullptr);
}

BOOST_AUTO_TEST_CASE(names_that_are_too_many_go_between_answers)
{
    Names names(1000);
    names.begin({{client, "1/7"}, {unit, "1/3"}});
    names.keep(unit, "3", {"\"North\"", "null"});
    for (int id = 0; id < 100; ++id)
        names.keep(client, std::to_string(id), {"\"Acme\""});
    BOOST_TEST(names.find(client, "0") != nullptr);
    names.begin({{unit, "1/3"}});
    BOOST_TEST(names.find(client, "0") == nullptr);
    BOOST_TEST(names.find(unit, "3") == nullptr);
}

BOOST_AUTO_TEST_CASE(rights_hold_as_long_as_the_revision)
{
    KnownRights known(1000);
    BOOST_TEST(!known.find(5, ""));
    known.keep(5, "1/7",
               {.global = "view_client", .every_unit = "{3}", .units = "3:can_view_jobs"});
    BOOST_TEST(known.find(5, "1/7")->global == "view_client");
    BOOST_TEST(known.find(5, "1/7")->every_unit == "{3}");
    BOOST_TEST(known.find(5, "1/7")->units == "3:can_view_jobs");
    BOOST_TEST(!known.find(6, "1/7"));
    BOOST_TEST(!known.find(5, "1/8"));
    BOOST_TEST(!known.find(5, "2/7"));
    known.keep(6, "1/8", {.every_unit = "{3,4}"});
    BOOST_TEST(!known.find(5, "1/8"));
    BOOST_TEST(known.find(6, "1/8")->every_unit == "{3,4}");
}

BOOST_AUTO_TEST_CASE(the_units_that_there_are_take_room_once)
{
    const std::string units(30'000, '1');
    KnownRights known(60'000);
    for (std::int64_t user = 1; user <= 60; ++user)
        known.keep(user, "1/7", {.every_unit = units, .units = "3:can_view_jobs"});
    for (std::int64_t user = 1; user <= 60; ++user)
        BOOST_TEST((known.find(user, "1/7") && known.find(user, "1/7")->every_unit == units));
}

BOOST_AUTO_TEST_CASE(rights_of_no_more_users_are_kept_than_there_is_room_for)
{
    KnownRights known(10'000);
    for (std::int64_t user = 1; user <= 1000; ++user) {
        known.keep(user, "1/7", {.units = std::string(200, 'x')});
        BOOST_TEST(known.find(user, "1/7").has_value());
    }
    int kept = 0;
    for (std::int64_t user = 1; user <= 1000; ++user)
        kept += known.find(user, "1/7") ? 1 : 0;
    BOOST_TEST(kept < 30);
}

BOOST_AUTO_TEST_SUITE_END()
