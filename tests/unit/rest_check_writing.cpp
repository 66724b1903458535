// Contradictions in the writing half of descriptions are refused by name.
#include "handlers/rest/describe/machine.hpp"
#include "tests/support/breakages.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using rest::describe::ByColumn;
using rest::describe::ByMove;
using rest::describe::ChoiceOf;
using rest::describe::List;
using rest::describe::Machine;
using rest::describe::Resource;
using rest::describe::Text;
using test::check;
using test::field;
using test::kind;

/// Gives the books a machine over their states, with one change.
void machine(Resource& books, const std::function<void(Machine&)>& change)
{
    static std::vector<Machine> kept; // descriptions point to theirs
    kept.reserve(32);
    Machine m{
        .resource = "books", .field = "state", .states = kind<ChoiceOf>(books, "state").choices};
    m.moves = {{.name = "lend", .from = {0}, .to = 1}, {.name = "shelve", .from = {1}, .to = 0}};
    change(m);
    kept.push_back(std::move(m));
    books.writing.machine = &kept.back();
}

} // namespace

BOOST_AUTO_TEST_SUITE(rest_check_writing)

BOOST_AUTO_TEST_CASE(a_sound_machine_is_accepted)
{
    for (const std::string& sentence :
         test::complaints([](Resource& r) { machine(r, [](Machine&) {}); }))
        BOOST_ERROR(sentence);
}

BOOST_AUTO_TEST_CASE(rights_are_judged)
{
    check({
        {"the right to update has a grant without who",
         [](Resource& r) {
             r.writing.update = rest::describe::Right{{"", "true"}};
         }},
        {"grants by may_lend, which its SQL does not ask for",
         [](Resource& r) {
             r.writing.update = rest::describe::Right{{"may_lend", ":global(other)"}};
         }},
        {"the right to create",
         [](Resource& r) {
             r.writing.create =
                 rest::describe::Right{rest::describe::someone("friend", "t.author_id = (1")};
         }},
        {"the right to update names the row t as a whole",
         [](Resource& r) {
             r.writing.update = rest::describe::Right{{"friend", "is_friend((t))"}};
         }},
        {"changed in bulk",
         [](Resource& r) {
             r.writing.bulk = true;
             r.writing.create.reset();
         }},
        {"field title is writable, but nobody may write", [](Resource& r) { r.writing = {}; }},
    });
}

BOOST_AUTO_TEST_CASE(rules_and_what_rows_hang_on_are_judged)
{
    check({
        {"the rule on title lacks",
         [](Resource& r) {
             r.writing.rules = {{"title", "", "No"}};
         }},
        {"what it hangs on is not asked for :rows",
         [](Resource& r) {
             r.writing.hold = {.column = "author_id", .sql = "select 1 from author a"};
         }},
        {"hangs on something by nothing, which no field",
         [](Resource& r) { r.writing.hold = {.column = "nothing", .sql = "select 1 from :rows"}; }},
        {"the rule on nothing names no field",
         [](Resource& r) {
             r.writing.rules = {{"nothing", "true", "No"}};
         }},
        {"the rule on title names the row t as a whole",
         [](Resource& r) {
             r.writing.rules = {{"title", "t.id = 1 and is_good(t, 1)", "No"}};
         }},
        {"the stamp author_id",
         [](Resource& r) {
             r.writing.stamps = {{"author_id", ":nobody"}};
         }},
    });
}

BOOST_AUTO_TEST_CASE(where_fields_are_kept_is_judged)
{
    check({
        {"the initial value of field price is no JSON",
         [](Resource& r) { field(r, "price").initial = "{"; }},
        {"field title is required, but has an initial value",
         [](Resource& r) { field(r, "title").initial = "\"x\""; }},
        {"the lookup of field title", [](Resource& r) { kind<Text>(r, "title").lookup = "word"; }},
        {"the table of field tags lacks",
         [](Resource& r) { kind<List>(r, "tags").stored.table = "x"; }},
        {"has another column without value",
         [](Resource& r) { kind<List>(r, "tags").stored = {.table = "x", .and_column = "x"}; }},
        {"field tags: it is writable, but nothing says where it is kept",
         [](Resource& r) { field(r, "tags").writable = true; }},
        {"the right on field title",
         [](Resource& r) { field(r, "title").right = {rest::describe::globally("")}; }},
    });
}

BOOST_AUTO_TEST_CASE(lists_that_rules_ask_for_are_judged)
{
    const auto asks = [](const std::string& list, bool bulk) {
        return [=](Resource& r) {
            r.writing.rules = {{"title", "f(:given(" + list + "))", "No"}};
            r.writing.bulk = bulk;
        };
    };
    check({{"asks for title, which is no list that bodies give", asks("title", false)},
           {"although rows are made in batches", asks("title", true)}});
}

BOOST_AUTO_TEST_CASE(removals_are_judged)
{
    check({
        {"lacks the column or its value",
         [](Resource& r) { r.writing.removal = ByColumn{"gone"}; }},
        {"the unknown move lend", [](Resource& r) { r.writing.removal = ByMove{"lend"}; }},
    });
}

BOOST_AUTO_TEST_CASE(machines_are_judged)
{
    const auto broken = [](const std::function<void(Machine&)>& change) {
        return [change](Resource& r) { machine(r, change); };
    };
    check({
        {"which does not have the same states", broken([](Machine& m) { m.states.pop_back(); })},
        {"its machine moves title", broken([](Machine& m) { m.field = "title"; })},
        {"the move lend is there twice",
         broken([](Machine& m) { m.moves.push_back(m.moves.front()); })},
        {"a status that there is not", broken([](Machine& m) { m.moves[0].to = 77; })},
        {"leads to where it begins", broken([](Machine& m) { m.moves[0].to = 0; })},
        {"the alias give", broken([](Machine& m) {
             m.aliases = {{"give", "nothing"}};
         })},
        {"the unknown move rot", broken([](Machine& m) {
             m.automatic = {{"rot", "true"}};
         })},
        {"carries along the unknown move", broken([](Machine& m) {
             m.moves[0].cascades = {{"copies", "true", "lend"}};
         })},
        {"removes rows of the unknown resource leaves", broken([](Machine& m) {
             m.moves[0].losses = {{"leaves", "true"}};
         })},
        {"the guard of lend on title", broken([](Machine& m) {
             m.moves[0].guards = {{"title", "t.title <> (", "No"}};
         })},
    });
}

BOOST_AUTO_TEST_SUITE_END()
