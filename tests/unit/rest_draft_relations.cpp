// Rows that a body names: relations, texts of lookups, and lists that are kept in other tables.
#include "handlers/rest/ask/draft.hpp"

#include "tests/support/draft_text.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using rest::ask::Draft;
using test::columns_of;
using test::lists_of;
using test::mentions_of;
using test::merged;
using test::violations_of;
using test::written_of;

} // namespace

BOOST_AUTO_TEST_SUITE(rest_draft_relations)

BOOST_AUTO_TEST_CASE(a_relation_is_an_id_or_an_object_that_has_one)
{
    for (const char* four : {"4", R"({"id":4})", R"({"name":[],"id":4})"}) {
        const Draft draft = merged(std::string(R"({"owner":)") + four + "}");
        BOOST_TEST(columns_of(draft) == R"({"owner_id":"4"})", four);
        BOOST_TEST(mentions_of(draft) == "owner=4", four);
        BOOST_TEST(violations_of(draft).empty(), four);
    }
    BOOST_TEST(violations_of(merged(R"({"owner":{"id":4,"anything":[]}})")) ==
               "owner.anything: There is no such field");
    for (const char* wrong : {R"("4")", "4.0", "-1", "true", "[4]", "{}", R"({"id":"4"})",
                              R"({"id":null})", "18446744073709551615", "9223372036854775808"}) {
        const Draft draft = merged(std::string(R"({"owner":)") + wrong + "}");
        BOOST_TEST(violations_of(draft) == "owner: This has to be an id", wrong);
        BOOST_TEST(mentions_of(draft).empty(), wrong);
    }
    BOOST_TEST(mentions_of(merged(R"({"owner":9223372036854775807})")) ==
               "owner=9223372036854775807");
}

BOOST_AUTO_TEST_CASE(a_lookup_is_a_text_to_be_found_and_no_column_yet)
{
    const Draft draft = merged(R"({"area":"South"})");
    BOOST_TEST(columns_of(draft) == "{}");
    BOOST_TEST(mentions_of(draft) == "area=South");
    BOOST_TEST(written_of(draft) == "area");
    BOOST_TEST(violations_of(merged(R"({"area":3})")) == "area: This has to be text");
    BOOST_TEST(violations_of(merged(R"({"area":{"name":"South"}})")) ==
               "area: This has to be text");
    BOOST_TEST(violations_of(merged(R"({"area":"a\u0000b"})")) ==
               "area: It may not contain the character NUL");
}

BOOST_AUTO_TEST_CASE(a_list_of_rows_is_ids_or_objects_in_the_order_given)
{
    const Draft draft = merged(R"({"staff":[3,{"id":1,"name":"x"},2]})");
    BOOST_TEST(violations_of(draft).empty());
    BOOST_TEST(lists_of(draft) == "staff[3 1 2]");
    BOOST_TEST(mentions_of(draft) == "staff.0=3 staff.1=1 staff.2=2");
    BOOST_TEST(columns_of(draft) == "{}");
    BOOST_TEST(lists_of(merged(R"({"staff":[]})")) == "staff[]");
    BOOST_TEST(violations_of(merged(R"({"staff":[]})")).empty());
}

BOOST_AUTO_TEST_CASE(members_of_lists_are_refused_by_their_place)
{
    BOOST_TEST(violations_of(merged(R"({"staff":[1,"2",null,{"name":"x"},1]})")) ==
               "staff.1: This has to be an id | staff.2: This has to be an id | staff.3: This has "
               "to be an id | staff.4: This is there twice");
    BOOST_TEST(violations_of(merged(R"({"staff":[2,{"id":2}]})")) ==
               "staff.1: This is there twice");
    BOOST_TEST(violations_of(merged(R"({"labels":["a",1,"a","b\u0000"]})")) ==
               "labels.1: This has to be text | labels.2: This is there twice | labels.3: It may "
               "not contain the character NUL");
    BOOST_TEST(violations_of(merged(R"({"labels":[]})")) == "labels: This list may not be empty");
    for (const char* no_list : {"{}", "1", R"("a")", "true"}) {
        BOOST_TEST(violations_of(merged(std::string(R"({"staff":)") + no_list + "}")) ==
                   "staff: This has to be a list of ids");
        BOOST_TEST(violations_of(merged(std::string(R"({"labels":)") + no_list + "}")) ==
                   "labels: This has to be a list of texts");
    }
}

BOOST_AUTO_TEST_CASE(a_list_with_a_flag_has_objects_and_the_flag_is_off_when_left_out)
{
    const Draft draft =
        merged(R"({"guards":[{"id":1,"armed":true},{"id":2},{"armed":false,"id":3},4]})");
    BOOST_TEST(violations_of(draft).empty());
    BOOST_TEST(lists_of(draft) == "guards[1+ 2- 3- 4-]");
    BOOST_TEST(mentions_of(draft) == "guards.0=1 guards.1=2 guards.2=3 guards.3=4");
}

BOOST_AUTO_TEST_CASE(a_flag_is_true_or_false_and_stands_alone_beside_the_id)
{
    BOOST_TEST(
        violations_of(merged(R"({"guards":[{"id":1,"armed":"yes"},{"id":2,"admin":true}]})")) ==
        "guards.0.armed: This has to be true or false | guards.1.admin: There is no such "
        "field");
    BOOST_TEST(violations_of(merged(R"({"guards":[{"id":1,"armed":null}]})")) ==
               "guards.0.armed: This has to be true or false");
    BOOST_TEST(violations_of(merged(R"({"guards":[{"armed":true}]})")) ==
               "guards.0: This has to be an id");
}

BOOST_AUTO_TEST_CASE(what_a_flagged_row_names_may_be_the_object_that_is_shown)
{
    const rest::describe::Catalogue real(handlers::catalogue());
    const auto read = [&](const std::string& body) {
        return rest::ask::read_draft(real.at("trustgroups"), rest::ask::json_object(body),
                                     rest::ask::Mode::merge);
    };
    const Draft draft = read(
        R"({"members":[{"user":{"id":5,"username":"x","display_name":"X"},"admin":true},{"user":6}]})");
    BOOST_TEST(violations_of(draft).empty());
    BOOST_TEST(lists_of(draft) == "members[5+ 6-]");
}

BOOST_AUTO_TEST_CASE(a_list_that_is_hidden_from_the_caller_is_neither_emptied_nor_reset)
{
    using namespace rest::describe;
    using rest::ask::Mode;
    Resource r;
    r.name = "clubs";
    r.fields = {
        boolean("open", "To all.", {.writable = true}),
        many("members", "Who is in it.",
             {.resource = "authors",
              .link = "join club_author l on l.author_id = t.id",
              .owner = "l.club_id",
              .order = "t.id",
              .show = {"id", "name"},
              .stored = {.table = "club_author", .owner = "club_id", .column = "author_id"}}),
        array_column("words", "What they say.", "t.words", true)};
    r.fields[1].shown_if = r.fields[2].shown_if = "t.open";
    const auto read = [&](const char* body, const char* present, Mode mode) {
        const auto was = rest::ask::json_object(present);
        Draft draft = rest::ask::read_draft(r, rest::ask::json_object(body), mode, {.shown = &was});
        BOOST_TEST(violations_of(draft).empty(), body);
        return draft;
    };
    const char* const hidden = R"({"open":true,"members":null,"words":null})";
    for (const Mode mode : {Mode::merge, Mode::replace}) {
        for (const char* body :
             {R"({"open":true,"members":null,"words":null})", R"({"open":true})"}) {
            const Draft draft = read(body, hidden, mode);
            BOOST_TEST(draft.lists.empty(), body);
            BOOST_TEST(!draft.columns.contains("words"), body);
        }
    }
    BOOST_TEST(rest::ask::needs_present(r, {}, Mode::replace));
    // Whoever is shown it resets it by a PUT without it, and changes it as ever.
    const char* const seen = R"({"open":true,"members":[{"id":1,"name":"A"}],"words":["x"]})";
    const Draft reset = read(R"({"open":true})", seen, Mode::replace);
    BOOST_TEST(lists_of(reset) == "members[]");
    BOOST_TEST(boost::json::serialize(reset.columns.at("words")) == "[]");
    BOOST_TEST(lists_of(read(R"({"members":[2,1]})", seen, Mode::merge)) == "members[2 1]");
    BOOST_TEST(lists_of(read(seen, seen, Mode::replace)).empty());
}

BOOST_AUTO_TEST_SUITE_END()
