// Contradictory descriptions are refused: the sample catalogue is broken in one place, and the
// sentence must name the place.
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

namespace {

rest::describe::Source whole()
{
    return {.from = "book t", .where = "t.author_id = :actor"};
}

rest::describe::Source part()
{
    return {.from = "loan m",
            .join = "join book t on t.id = m.book_id",
            .where = "true",
            .columns = {{"id", "m.book_id"}}};
}

rest::describe::Tally tally()
{
    return {.from = "book_tally c", .sum = "c.books", .columns = {{"state", "c.state"}}};
}

} // namespace

BOOST_AUTO_TEST_SUITE(rest_check)

BOOST_AUTO_TEST_CASE(a_sound_catalogue_has_no_contradictions)
{
    for (const std::string& sentence : rest::describe::contradictions(sample::resources()))
        BOOST_ERROR(sentence);
}

BOOST_AUTO_TEST_CASE(all_contradictions_are_reported_at_once)
{
    std::vector<Resource> resources = sample::resources();
    resources[0].doc.clear();
    resources[2].doc.clear();
    resources[2].fields[1].doc.clear();
    BOOST_TEST(rest::describe::contradictions(resources).size() == 3U);
    BOOST_CHECK_EXCEPTION(
        rest::describe::Catalogue{resources}, std::logic_error, [](const std::logic_error& error) {
            const std::string text = error.what();
            return text.find("Resource countries: it has no doc.") != std::string::npos &&
                   text.find("Resource books, field title: it has no doc.") != std::string::npos;
        });
}

BOOST_AUTO_TEST_CASE(resources_are_told_apart)
{
    check({
        {"Resource authors: another one has the same name",
         [](Resource& r) { r.name = "authors"; }},
        {"Resource copies: another one has the same path",
         [](Resource& r) {
             r.parent = rest::describe::Parent{"books", "t.x", "copies"};
         }},
        {"Resource books: another one has the same singular",
         [](Resource& r) { r.singular = "author"; }},
        {"A resource has no name", [](Resource& r) { r.name.clear(); }},
    });
}

BOOST_AUTO_TEST_CASE(a_resource_has_what_every_resource_needs)
{
    check({
        {"Resource Books: the name is not made of", [](Resource& r) { r.name = "Books"; }},
        {"Resource books: it has no doc", [](Resource& r) { r.doc.clear(); }},
        {"Resource books: it has no singular", [](Resource& r) { r.singular.clear(); }},
        {"\"book; drop\" is not the name of a table", [](Resource& r) { r.table = "book; drop"; }},
        {"Resource books: it has no key", [](Resource& r) { r.key.clear(); }},
        {"the key has unbalanced parentheses", [](Resource& r) { r.key = "(t.id"; }},
        {"Resource books: it has no id", [](Resource& r) { r.fields.erase(r.fields.begin()); }},
        {"Resource books: it has no id", [](Resource& r) { r.fields[0].nullable = true; }},
        {"Resource books: it has no fields", [](Resource& r) { r.fields.clear(); }},
    });
}

BOOST_AUTO_TEST_CASE(a_parent_is_there_and_named_by_a_column)
{
    using rest::describe::Parent;
    check({
        {"the parent nobody is unknown",
         [](Resource& r) {
             r.parent = Parent{"nobody", "t.x"};
         }},
        {"the parent copies has a parent itself",
         [](Resource& r) {
             r.parent = Parent{"copies", "t.x"};
         }},
        {"not the parent's column",
         [](Resource& r) {
             r.parent = Parent{"authors", ""};
         }},
        {"\"a/b\" is no segment of a path",
         [](Resource& r) {
             r.parent = Parent{"authors", "t.author_id", "a/b"};
         }},
    });
}

BOOST_AUTO_TEST_CASE(the_order_names_fields_with_single_values)
{
    check({
        {"the order names the unknown field nope", [](Resource& r) { r.order = {"-nope"}; }},
        {"the order names tags, which has no single value",
         [](Resource& r) { r.order = {"tags"}; }},
        {"the order names title twice",
         [](Resource& r) {
             r.order = {"title", "-title"};
         }},
    });
}

BOOST_AUTO_TEST_CASE(a_search_says_what_is_searched)
{
    check({
        {"but not by which column", [](Resource& r) { r.search.column.clear(); }},
        {"but no fields that say what is searched", [](Resource& r) { r.search.fields.clear(); }},
    });
}

BOOST_AUTO_TEST_CASE(hidden_values_are_stored_values_of_a_choice)
{
    check({
        {"hidden names title, which is not a choice",
         [](Resource& r) { r.hidden.field = "title"; }},
        {"hidden names nope, which is not a choice", [](Resource& r) { r.hidden.field = "nope"; }},
        {"the value lost, which state does not store",
         [](Resource& r) { r.hidden.always = {"lost"}; }},
        {"hidden has values, but no field", [](Resource& r) { r.hidden.field.clear(); }},
        {"both always and unless asked", [](Resource& r) { r.hidden.always = {"2"}; }},
        {"but no values", [](Resource& r) { r.hidden = {.field = "state"}; }},
        {"hidden names state, which may be null",
         [](Resource& r) { field(r, "state").nullable = true; }},
    });
}

BOOST_AUTO_TEST_CASE(sources_and_tallies_that_fit_the_resource_are_accepted)
{
    BOOST_TEST(complaints([](Resource& r) {
                   r.visible = {.sources = {whole(), part()}, .tallies = {{tally()}}};
               }).empty());
}

BOOST_AUTO_TEST_CASE(sources_fit_the_resource)
{
    check({
        {"say \"true\" if all are", [](Resource& r) { r.visible.rule.clear(); }},
        {"source 1 has no from or no where",
         [](Resource& r) { r.visible.sources = {{.from = "book t"}}; }},
        {"source 1 has columns, but none for id",
         [](Resource& r) {
             r.visible.sources = {part()};
             r.visible.sources[0].columns = {{"title", "m.title"}};
         }},
        {"source 1 has a column for the unknown field nope",
         [](Resource& r) {
             r.visible.sources = {part()};
             r.visible.sources[0].columns["nope"] = "m.x";
         }},
        {"source 1 has no join",
         [](Resource& r) {
             r.visible.sources = {part()};
             r.visible.sources[0].join.clear();
         }},
        {"source 1 compares with u.id, but has no each",
         [](Resource& r) {
             r.visible.sources = {{.from = "book t", .where = "t.unit_id = u.id"}};
         }},
        {"source 1 has each, but does not compare with u.id",
         [](Resource& r) {
             r.visible.sources = {whole()};
             r.visible.sources[0].each = ":units(can_view)";
         }},
        {"source 1 is found by fields, but has no each",
         [](Resource& r) {
             r.visible.sources = {whole()};
             r.visible.sources[0].found_by = {"id"};
         }},
        {"source 1 is found by the unknown field nope",
         [](Resource& r) {
             r.visible.sources = {{.each = ":units(can_view)",
                                   .found_by = {"nope"},
                                   .from = "book t",
                                   .where = "t.unit_id = u.id"}};
         }},
    });
}

BOOST_AUTO_TEST_CASE(tallies_fit_the_resource)
{
    check({
        {"tallies for more sources than there are",
         [](Resource& r) {
             r.visible.tallies = {{tally()}, {tally()}};
         }},
        {"tally 1 of source 1 has no column for state",
         [](Resource& r) {
             r.visible.tallies = {{tally()}};
             r.visible.tallies[0][0].columns.clear();
         }},
        {"tally 1 of source 1 has no from or no sum",
         [](Resource& r) {
             r.visible.tallies = {{tally()}};
             r.visible.tallies[0][0].sum.clear();
         }},
    });
}

BOOST_AUTO_TEST_CASE(fields_have_names_that_filters_can_tell_apart)
{
    const auto called = [](const char* name) {
        return [name](Resource& r) { field(r, "title").name = name; };
    };
    check({
        {"field pages: another one has the same name", called("pages")},
        {"field Title: the name is not made of", called("Title")},
        {"field a__b: the name is not made of", called("a__b")},
        {"field a_: the name is not made of", called("a_")},
        {"field 1st: the name is not made of", called("1st")},
        {"field without a name: the name is not made of", called("")},
        {"field isnull: the name is that of a lookup", called("isnull")},
        {"field exact: the name is that of a lookup", called("exact")},
        {"field shelf.in: the name is that of a lookup",
         [](Resource& r) { kind<Group>(r, "shelf").fields[0].name = "in"; }},
        {"field shelf.floor: another one has the same name",
         [](Resource& r) { kind<Group>(r, "shelf").fields[0].name = "floor"; }},
    });
    for (const char* name : {"page", "page_size", "cursor", "count", "exclude", "indent", "bom"})
        check({{"the name is that of a parameter of every list", called(name)}});
}

BOOST_AUTO_TEST_CASE(flags_fit_the_kind_of_a_field)
{
    check({
        {"field title: it has no doc", [](Resource& r) { field(r, "title").doc.clear(); }},
        {"field title: it is required, but not writable",
         [](Resource& r) { field(r, "title").writable = false; }},
        {"field title: it becomes another by itself, but is writable",
         [](Resource& r) { field(r, "title").by_itself = true; }},
        {"field pages: its greatest value is below",
         [](Resource& r) { kind<Integer>(r, "pages").max = -1; }},
        {"field readers: it may be null", [](Resource& r) { field(r, "readers").nullable = true; }},
        {"field shelf: it may be null", [](Resource& r) { field(r, "shelf").nullable = true; }},
        {"field readers: it has a limit", [](Resource& r) { kind<Many>(r, "readers").limit = 5; }},
        {"field title: it has no SQL", [](Resource& r) { field(r, "title").sql.clear(); }},
        {"field title: its SQL has an unbalanced quote",
         [](Resource& r) { field(r, "title").sql = "'x"; }},
        {"field shelf: it is a group without fields",
         [](Resource& r) { kind<Group>(r, "shelf").fields.clear(); }},
        {"field tags: its list lacks", [](Resource& r) { kind<List>(r, "tags").order.clear(); }},
        {"field tags: its owner cannot have the placeholder :actor",
         [](Resource& r) { kind<List>(r, "tags").owner = ":actor"; }},
    });
}

BOOST_AUTO_TEST_CASE(choices_have_names_labels_and_values_of_one_kind)
{
    check({
        {"field state: it is a choice without choices",
         [](Resource& r) { kind<ChoiceOf>(r, "state").choices.clear(); }},
        {"the choice \"lent\" lacks",
         [](Resource& r) { kind<ChoiceOf>(r, "state").choices[1].label.clear(); }},
        {"the choice lent is there twice",
         [](Resource& r) { kind<ChoiceOf>(r, "state").choices[0].name = "lent"; }},
        {"the value 1 is stored for two choices",
         [](Resource& r) { kind<ChoiceOf>(r, "state").choices[0].stored = "1"; }},
        {"the choice a,b has a comma",
         [](Resource& r) { kind<ChoiceOf>(r, "state").choices[0].name = "a,b"; }},
        {"the choice lent is stored as lent",
         [](Resource& r) { kind<ChoiceOf>(r, "state").choices[1].stored = "lent"; }},
        {"the alias lent is a choice itself",
         [](Resource& r) {
             kind<ChoiceOf>(r, "state").aliases = {{"lent", "lost"}};
         }},
        {"the alias x stands for an unknown choice",
         [](Resource& r) {
             kind<ChoiceOf>(r, "state").aliases = {{"x", "nope"}};
         }},
        {"the condition lent is a choice",
         [](Resource& r) {
             kind<ChoiceOf>(r, "state").conditions = {{"lent", "true"}};
         }},
        {"the condition late has an unbalanced quote",
         [](Resource& r) {
             kind<ChoiceOf>(r, "state").conditions = {{"late", "'"}};
         }},
        {"the condition \"late\" lacks",
         [](Resource& r) {
             kind<ChoiceOf>(r, "state").conditions = {{"late", ""}};
         }},
    });
}

BOOST_AUTO_TEST_SUITE_END()
