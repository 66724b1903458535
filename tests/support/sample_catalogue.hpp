// A made-up catalogue with every kind of field and relation: what tests of the engine without a
// database speak of.
#pragma once

#include "handlers/rest/describe/catalogue.hpp"

#include <vector>

namespace sample {

inline rest::describe::Resource countries()
{
    rest::describe::Resource r;
    r.name = "countries";
    r.singular = "country";
    r.doc = "Where people come from.";
    r.table = "country";
    r.fields = {rest::describe::id("Identifies the country."),
                rest::describe::text("name", "Its name.")};
    return r;
}

inline rest::describe::Resource authors()
{
    rest::describe::Resource r;
    r.name = "authors";
    r.singular = "author";
    r.doc = "Who writes.";
    r.table = "author";
    r.usable = "t.born is not null";
    r.fields = {
        rest::describe::id("Identifies the author."),
        rest::describe::text("name", "Full name.",
                             {.writable = true, .required = true, .max = 100}),
        rest::describe::date("born", "Birthday.", {.nullable = true}),
        rest::describe::one(
            "country", "From where.",
            {.resource = "countries", .key = "t.country_id", .show = {"id", "name"}}),
        rest::describe::many("books", "What was written.",
                             {.resource = "books",
                              .owner = "t.author_id",
                              .order = "t.id",
                              .show = {"id", "title"}}),
    };
    r.order = {"name"};
    r.writing.update = rest::describe::Right{};
    return r;
}

inline rest::describe::Field state()
{
    return rest::describe::choice(
        "state", "Where the book is.",
        {{"0", "shelved", "On the shelf"},
         {"1", "lent", "Lent"},
         {"2", "lost", "Lost"},
         {"3", "pulped", "Pulped"}},
        {.aliases = {{"gone", "lost"}},
         .conditions = {{"overdue", "t.due < current_date and t.state = 1"}}});
}

inline std::vector<rest::describe::Field> of_the_book()
{
    return {rest::describe::id("Identifies the book."),
            rest::describe::text("title", "One line.",
                                 {.writable = true, .required = true, .max = 250}),
            state(),
            rest::describe::decimal("price", "What it cost.", {.nullable = true, .writable = true}),
            rest::describe::integer("pages", "How many."),
            rest::describe::date("published", "First day of sale.", {.nullable = true}),
            rest::describe::time("added", "When it came."),
            rest::describe::boolean("rare", "Not to be lent.", {.writable = true}),
            rest::describe::one("author", "Who wrote it.",
                                {.resource = "authors",
                                 .key = "t.author_id",
                                 .show = {"id", "name", "country"},
                                 .writable = true}),
            rest::describe::one("borrower", "Who has it, as an id.",
                                {.resource = "authors",
                                 .key = "t.borrower_id",
                                 .show = {},
                                 .nullable = true,
                                 .guarded = true})};
}

inline std::vector<rest::describe::Field> around_the_book()
{
    return {
        rest::describe::list(
            "tags", "Words that describe it.",
            {.from = "book_tag l", .owner = "l.book_id", .element = "l.tag", .order = "l.tag"}),
        rest::describe::json_list("moves", "What can be done with it.", "to_json(t.moves)", true),
        rest::describe::many("readers", "Who read it.",
                             {.resource = "authors",
                              .link = "join reading l on l.reader_id = t.id",
                              .owner = "l.book_id",
                              .order = "t.id",
                              .show = {"id", "name"}}),
        rest::describe::many(
            "copies", "The newest copies.",
            {.resource = "copies",
             .owner = "t.book_id",
             .order = "t.id desc",
             .fields = {rest::describe::id("Identifies the copy."),
                        rest::describe::text("note", "In capitals.",
                                             {.sql = "upper(t.note)", .nullable = true})},
             .detail = true,
             .limit = 5}),
        rest::describe::group(
            "shelf", "Where it stands.",
            {rest::describe::text("room", "Which room.", {.writable = true, .max = 100}),
             rest::describe::integer("floor", "Which floor.", {.nullable = true})},
            true),
    };
}

inline rest::describe::Resource books()
{
    rest::describe::Resource r;
    r.name = "books";
    r.singular = "book";
    r.doc = "What can be lent.";
    r.table = "book";
    r.fields = of_the_book();
    for (const rest::describe::Field& field : around_the_book())
        r.fields.push_back(field);
    r.order = {"-added"};
    r.search = {"t.search", {"title", "author.name"}};
    r.hidden = {.field = "state", .unless_asked = {"2"}, .always = {"3"}};
    r.writing = {.create = rest::describe::Right{},
                 .update = rest::describe::Right{},
                 .remove = rest::describe::Right{}};
    return r;
}

inline rest::describe::Resource copies()
{
    rest::describe::Resource r;
    r.name = "copies";
    r.singular = "copy";
    r.doc = "One of the copies of a book.";
    r.table = "book_copy";
    r.fields = {rest::describe::id("Identifies the copy."),
                rest::describe::text("note", "What was noted.", {.nullable = true})};
    r.parent = rest::describe::Parent{.resource = "books", .column = "t.book_id"};
    return r;
}

inline std::vector<rest::describe::Resource> resources()
{
    return {countries(), authors(), books(), copies()};
}

inline const rest::describe::Catalogue& catalogue()
{
    static const rest::describe::Catalogue instance(resources());
    return instance;
}

} // namespace sample
