// What workers know by heart, of names and of rights: as long as the revision is the same, and no
// more of it than there is room for.
#include "handlers/rest/answer/names.hpp"
#include "handlers/rest/identity/known_rights.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using rest::answer::Names;
using rest::identity::KnownRights;

constexpr std::size_t client = 2;

} // namespace

BOOST_AUTO_TEST_SUITE(rest_known)

BOOST_AUTO_TEST_CASE(a_name_holds_as_long_as_the_revision)
{
    Names names(1000);
    names.begin("1/7");
    BOOST_TEST(names.find(client, "15") == nullptr);
    BOOST_TEST((names.take_missing() == Names::Missing{{client, {"15"}}}));
    names.keep(client, "15", {"\"Acme\"", "null"});
    BOOST_TEST(names.find(client, "15")->front() == "\"Acme\"");
    BOOST_TEST(names.find(client + 1, "15") == nullptr);
    names.begin("1/7");
    BOOST_TEST(names.find(client, "15") != nullptr);
    BOOST_TEST(names.take_missing().empty());
    for (const char* const revision : {"1/8", "2/8", "1/"}) {
        names.begin(revision);
        BOOST_TEST(names.find(client, "15") == nullptr);
        names.keep(client, "15", {"\"Acme\"", "null"});
    }
}

BOOST_AUTO_TEST_CASE(names_that_are_too_many_go_between_answers)
{
    Names names(1000);
    names.begin("1/7");
    for (int id = 0; id < 100; ++id)
        names.keep(client, std::to_string(id), {"\"Acme\""});
    BOOST_TEST(names.find(client, "0") != nullptr);
    names.begin("1/7");
    BOOST_TEST(names.find(client, "0") == nullptr);
}

BOOST_AUTO_TEST_CASE(rights_hold_as_long_as_the_revision)
{
    KnownRights known(1000);
    BOOST_TEST(known.find(5, "") == nullptr);
    BOOST_TEST(known.keep(5, "1/7", {.global = "view_client"}).global == "view_client");
    BOOST_TEST(known.find(5, "1/7")->global == "view_client");
    BOOST_TEST(known.find(6, "1/7") == nullptr);
    BOOST_TEST(known.find(5, "1/8") == nullptr);
    BOOST_TEST(known.find(5, "2/7") == nullptr);
    known.keep(6, "1/8", {});
    BOOST_TEST(known.find(5, "1/8") == nullptr);
    BOOST_TEST(known.find(6, "1/8") != nullptr);
}

BOOST_AUTO_TEST_CASE(rights_of_no_more_users_are_kept_than_there_is_room_for)
{
    KnownRights known(10'000);
    for (std::int64_t user = 1; user <= 1000; ++user) {
        known.keep(user, "1/7", {.units = std::string(200, 'x')});
        BOOST_TEST(known.find(user, "1/7") != nullptr);
    }
    int kept = 0;
    for (std::int64_t user = 1; user <= 1000; ++user)
        kept += known.find(user, "1/7") != nullptr ? 1 : 0;
    BOOST_TEST(kept < 30);
}

BOOST_AUTO_TEST_SUITE_END()
