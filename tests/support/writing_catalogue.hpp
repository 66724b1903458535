// The sample catalogue and shops that are written to in every way there is: what tests of the
// write half without a database speak of.
#pragma once

#include "handlers/rest/describe/machine.hpp"
#include "tests/support/sample_catalogue.hpp"

#include <string>
#include <utility>
#include <vector>

namespace sample {

/// Columns of the row itself.
inline std::vector<rest::describe::Field> of_the_shop()
{
    using namespace rest::describe;
    using rest::describe::text;
    return {
        id("Identifies the shop."),
        text("name", "Over the door.", {.writable = true, .required = true, .max = 10}),
        prose("motto", "On the bags.", {.writable = true, .initial = "\"Read!\""}),
        text("code", "Of the trade; unique.", {.nullable = true, .writable = true, .max = 5}),
        text("phone", "Shown to superusers; null for others.",
             {.sql = "(case when :superuser then t.phone end)",
              .nullable = true,
              .writable = true,
              .max = 5,
              .column = "phone"}),
        integer("rating", "1 to 5.", {.writable = true, .max = 5, .initial = "3", .min = 1}),
        integer("visits", "How many came.", {.writable = true}),
        decimal("turnover", "Of last year.", {.nullable = true, .writable = true}),
        decimal("hours", "Of a day.", {.writable = true, .max = 24, .scale = 1}),
        boolean("open", "Now.", {.writable = true, .initial = "true"}),
        date("since", "First day.", {.nullable = true, .writable = true}),
        time("seen", "Last visit.", {.nullable = true, .writable = true}),
        choice("size", "How big.", {{"0", "small", "Small"}, {"1", "big", "Big"}},
               {.writable = true}),
        choice("state", "Moves by itself.", {{"0", "new", "New"}, {"1", "shut", "Shut"}}),
        timestamp("created", "When it was entered."),
        last_change("updated", "When it last changed."),
        array_column("words", "What people say.", "t.words", true),
    };
}

/// Rows of other tables that it names.
inline std::vector<rest::describe::Field> around_the_shop()
{
    using namespace rest::describe;
    using rest::describe::text;
    const std::vector<std::string> shown = {"id", "name"};
    return {
        one("owner", "Whose it is.",
            {.resource = "authors",
             .key = "t.owner_id",
             .show = shown,
             .writable = true,
             .required = true}),
        one("keeper", "Who is there, as an id.",
            {.resource = "authors",
             .key = "t.keeper_id",
             .show = {},
             .nullable = true,
             .writable = true,
             .guarded = true,
             .nameable = "t.country_id = any(:units(hire))"}),
        one("patron", "Who pays.",
            {.resource = "authors",
             .key = "t.patron_id",
             .show = shown,
             .writable = true,
             .initial_sql = "coalesce(t.owner_id, :actor)",
             .right = {in_unit("pay", "t.country_id")}}),
        text("area", "Where, by name.",
             {.sql = "(select a.name from area a where a.id = t.area_id)",
              .writable = true,
              .max = 30,
              .column = "area_id",
              .initial = "\"North\"",
              .lookup = "area.name",
              .right = {globally("move_shops")}}),
    };
}

/// Lists that are kept in tables of their own: plain, by name, with another column, with a flag.
inline std::vector<rest::describe::Field> lists_of_the_shop()
{
    using namespace rest::describe;
    const auto of = [](std::string name, std::string link, LinkTable stored) {
        return many(std::move(name), "Some authors.",
                    {.resource = "authors",
                     .link = "join " + link + " l on l.author_id = t.id",
                     .owner = "l.shop_id",
                     .order = "t.id",
                     .show = {"id", "name"},
                     .stored = std::move(stored)});
    };
    const LinkTable plain{.table = "shop_staff", .owner = "shop_id", .column = "author_id"};
    LinkTable other = plain;
    other.table = "shop_author";
    other.and_column = "required";
    other.and_value = "true";
    LinkTable kept = other;
    kept.and_column = "rank";
    kept.and_value = "2";
    kept.kept = "l.rank >= 1";
    LinkTable flagged = plain;
    flagged.table = "shop_guard";
    flagged.member = "id";
    flagged.flag = "armed";
    return {of("staff", "shop_staff", plain), of("must", "shop_author", other),
            of("best", "shop_author", kept), of("guards", "shop_guard", flagged),
            list("labels", "By name.",
                 {.from = "shop_label l join label b on b.id = l.label_id",
                  .owner = "l.shop_id",
                  .element = "b.name",
                  .order = "b.name",
                  .lookup = "label.name",
                  .stored = {.table = "shop_label", .owner = "shop_id", .column = "label_id"},
                  .required = true})};
}

inline rest::describe::Field address()
{
    using namespace rest::describe;
    using rest::describe::text;
    return group("address", "Where to find it.",
                 {text("street", "And number.", {.writable = true, .max = 20}),
                  text("city", "Or village.", {.nullable = true, .writable = true, .max = 20}),
                  integer("floor", "Counted by us.", {.nullable = true})},
                 true);
}

inline const rest::describe::Machine& shop_machine()
{
    static const rest::describe::Machine machine{
        .resource = "shops",
        .field = "state",
        .states = {{"0", "new", "New"}, {"1", "shut", "Shut"}},
        .moves = {{.name = "to_shut", .from = {0}, .to = 1}}};
    return machine;
}

/// Created, updated, moved, deleted, shut.
inline const std::vector<rest::describe::Event>& shop_events()
{
    using From = rest::describe::EventMember::From;
    using rest::describe::EventMember;
    static const EventMember id{"shop_id", "The shop.", "{}", "t.id"};
    static const EventMember name{"name", "Its name.", "{}", "t.name"};
    static const EventMember fields{"changed_fields", "Which.", "{}", "", From::changed_fields};
    static const EventMember before{"old_status", "Then.", "{}", "", From::old_status};
    static const EventMember after{"new_status", "Now.", "{}", "", From::new_status};
    static const std::vector<rest::describe::Event> events = {
        {"shop.created", "It came.", {id, name}},
        {"shop.updated", "It changed.", {id, fields}},
        {"shop.state_changed", "It moved.", {id, before, after}},
        {"shop.deleted", "It went.", {id, name}},
        {"shop.closed", "It was shut.", {id, name}},
    };
    return events;
}

inline std::vector<rest::describe::Rule> rules_of_the_shop()
{
    using namespace rest::describe;
    return {{"code", "t.code ~ '^[A-Z]*$'", "This may have capital letters"},
            {"owner", "was.id is null or t.owner_id = was.owner_id", "A shop stays with its owner",
             Rule::Kind::forbidden},
            {"", "was.state is distinct from 1", "This shop is shut", Rule::Kind::conflict},
            {.field = "",
             .holds = "not exists (select 1 from book b where b.shop_id = t.id)",
             .sentence = "There are books in it",
             .kind = Rule::Kind::conflict,
             .removal = true}};
}

inline rest::describe::Writing writing_of_the_shop()
{
    using namespace rest::describe;
    Writing w;
    w.create = Right{globally("add_shop")};
    w.update =
        Right{in_unit("change_shop", "t.country_id"), someone("owner", "t.owner_id = :actor")};
    w.remove = Right{someone("owner", "t.owner_id = :actor")};
    w.inputs = {
        prose("password", "Of the till.",
              {.sql = "t.password_hash", .nullable = true, .writable = true, .recorded = false}),
        boolean("hidden", "Not in the book of shops.", {.writable = true})};
    w.rules = rules_of_the_shop();
    w.stamps = {{"country_id", "(select a.country_id from author a where a.id = t.owner_id)"},
                {"made_by_id", ":actor"}};
    w.events = {.created = &shop_events()[0],
                .updated = &shop_events()[1],
                .status_changed = &shop_events()[2],
                .deleted = &shop_events()[3]};
    w.machine = &shop_machine();
    w.hold = {.column = "owner_id",
              .sql = "select 1 from author a where a.id in (select r.owner_id from :rows r) order "
                     "by a.id for no key update"};
    return w;
}

inline rest::describe::Resource shops()
{
    using namespace rest::describe;
    using rest::describe::text;
    Resource r;
    r.name = "shops";
    r.singular = "shop";
    r.doc = "Where books are sold.";
    r.table = "shop";
    r.fields = of_the_shop();
    for (auto&& more : {around_the_shop(), lists_of_the_shop(), std::vector<Field>{address()}})
        r.fields.insert(r.fields.end(), more.begin(), more.end());
    r.order = {"name"};
    r.visible.rule = "t.country_id = any(:units(see_shops)) or t.owner_id = :actor";
    r.writing = writing_of_the_shop();
    return r;
}

/// Below a shop; they come to life again, go by a column, and a rule speaks of them as a whole.
inline rest::describe::Resource stalls()
{
    using namespace rest::describe;
    Resource r;
    r.name = "stalls";
    r.singular = "stall";
    r.doc = "In front of a shop.";
    r.table = "stall";
    r.only = "t.gone_at is null";
    r.key = "t.place_id";
    r.fields = {id("Identifies the stall."),
                one("place", "Where it stands.",
                    {.resource = "countries",
                     .key = "t.place_id",
                     .show = {"id", "name"},
                     .writable = true,
                     .required = true}),
                integer("tables", "How many.", {.writable = true})};
    r.parent = Parent{.resource = "shops", .column = "t.shop_id"};
    r.writing = {.create = Right{}, .update = Right{}, .remove = Right{}};
    r.writing.rules = {{"tables", "fits((t))", "There is no room for them"}};
    r.writing.revive = "on conflict (shop_id, place_id) do update set gone_at = null where "
                       "stall.gone_at is not null";
    r.writing.removal = ByColumn{"gone_at", "now()"};
    r.object_type = "market_stall";
    return r;
}

inline const rest::describe::Catalogue& writing()
{
    static const rest::describe::Catalogue instance([] {
        std::vector<rest::describe::Resource> all = resources();
        all.push_back(shops());
        all.push_back(stalls());
        return all;
    }());
    return instance;
}

} // namespace sample
