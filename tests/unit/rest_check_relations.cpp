// Contradictory relations and SQL fragments are refused by name.
#include "handlers/rest/describe/catalogue.hpp"

#include "handlers/rest/describe/check/sql.hpp"
#include "tests/support/breakages.hpp"

#include <boost/test/unit_test.hpp>

using rest::describe::ChoiceOf;
using rest::describe::Group;
using rest::describe::Integer;
using rest::describe::List;
using rest::describe::Many;
using rest::describe::One;
using rest::describe::Resource;
using test::check;
using test::complaints;
using test::field;
using test::kind;

BOOST_AUTO_TEST_SUITE(rest_check_relations)

BOOST_AUTO_TEST_CASE(relations_show_what_their_target_has)
{
    check({
        {"field author: it refers to the unknown resource \"nobody\"",
         [](Resource& r) { kind<One>(r, "author").resource = "nobody"; }},
        {"field author: it shows nope, which authors does not have",
         [](Resource& r) { kind<One>(r, "author").show = {"nope"}; }},
        {"field author: it shows id twice",
         [](Resource& r) {
             kind<One>(r, "author").show = {"id", "id"};
         }},
        {"field author: it shows authors.books, many rows",
         [](Resource& r) { kind<One>(r, "author").show = {"books"}; }},
        {"field readers: it shows authors.books, many rows",
         [](Resource& r) { kind<Many>(r, "readers").show = {"books"}; }},
        {"field readers: its rows have either",
         [](Resource& r) { kind<Many>(r, "readers").show.clear(); }},
        {"field copies: its rows have either",
         [](Resource& r) { kind<Many>(r, "copies").show = {"id"}; }},
        {"field copies: its room is no field of copies",
         [](Resource& r) { kind<Many>(r, "copies").fields[1].name = "room"; }},
        {"field readers: its rows lack the owner or the order",
         [](Resource& r) { kind<Many>(r, "readers").owner.clear(); }},
        {"field readers: its link cannot have the placeholder :actor",
         [](Resource& r) { kind<Many>(r, "readers").link = "join x on :actor"; }},
        {"field self: it shows books.tags, a list with a query of its own",
         [](Resource& r) {
             r.fields.push_back(rest::describe::one(
                 "self", "x", {.resource = "books", .key = "t.x", .show = {"tags"}}));
         }},
        {"field kin: it shows books.moves, which is in details only",
         [](Resource& r) {
             r.fields.push_back(rest::describe::many(
                 "kin", "x",
                 {.resource = "books", .owner = "t.x", .order = "t.id", .show = {"moves"}}));
         }},
        {"field kin: it shows books.shelf.readers, many rows",
         [](Resource& r) {
             kind<Group>(r, "shelf").fields.push_back(field(r, "readers"));
             r.fields.push_back(rest::describe::one(
                 "kin", "x", {.resource = "books", .key = "t.x", .show = {"shelf"}}));
         }},
    });
}

BOOST_AUTO_TEST_CASE(what_is_shown_has_an_end)
{
    check({
        {"field sequel: what it shows leads back to itself",
         [](Resource& r) {
             r.fields.push_back(rest::describe::one(
                 "sequel", "x", {.resource = "books", .key = "t.x", .show = {"id", "sequel"}}));
         }},
        {"field sequel: what it shows leads back to itself",
         [](Resource& r) {
             kind<Group>(r, "shelf")
                 .fields.push_back(rest::describe::one(
                     "sequel", "x", {.resource = "books", .key = "t.x", .show = {"shelf"}}));
             r.fields.push_back(rest::describe::one(
                 "sequel", "x", {.resource = "books", .key = "t.x", .show = {"shelf"}}));
         }},
    });
}

BOOST_AUTO_TEST_CASE(sql_fragments_are_balanced_and_name_known_placeholders)
{
    using rest::describe::flaw_of_sql;
    using rest::describe::Placeholders;
    for (const char* good : {"", "t.id", "t.x::text", "(a = :actor) and :superuser",
                             "t.u = any(:units(can_view)) or :global(can_see)", "'a:b -- ( it''s'",
                             "\"odd name(\"", "a[1]", "x = ':nobody'"})
        BOOST_TEST(flaw_of_sql(good, Placeholders::allowed).empty(), good);
    const std::pair<const char*, const char*> bad[] = {
        {"(a", "unbalanced parentheses"},
        {"a)", "unbalanced parentheses"},
        {")(", "unbalanced parentheses"},
        {"'a", "unbalanced quote"},
        {"it's", "unbalanced quote"},
        {"\"a", "unbalanced quote"},
        {"a -- b", "contains --"},
        {"a /* b */", "contains /*"},
        {"a; drop table b", "contains ;"},
        {"a = $1", "contains $"},
        {":user", "unknown placeholder :user"},
        {":Actor", "unknown placeholder :Actor"},
        {":actor(x)", "an argument"},
        {":units", "no permission"},
        {":global()", "does not name the permission"},
        {":units(a b)", "does not name the permission"},
        {":units(a", "does not name the permission"},
        {":given(tags)", "unknown placeholder :given"},
    };
    for (const auto& [sql, flaw] : bad)
        BOOST_TEST(flaw_of_sql(sql, Placeholders::allowed).find(flaw) != std::string::npos, sql);
    BOOST_TEST(flaw_of_sql("a = :actor", Placeholders::refused) ==
               "cannot have the placeholder :actor");
    BOOST_TEST(flaw_of_sql("a::bigint", Placeholders::refused).empty());
    BOOST_TEST(flaw_of_sql("f(:given(tags))", Placeholders::of_rules).empty());
    BOOST_TEST(flaw_of_sql(":given", Placeholders::of_rules) == "gives :given no list");
}

BOOST_AUTO_TEST_SUITE_END()
