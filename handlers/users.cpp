// Users: the people of the consultancy, with their profile.
#include "handlers/rest/resource.hpp"

namespace handlers {

using namespace rest;

namespace {

// For oneself, the user's manager, holders of a manager role in a unit of the user, and admins.
const char* const phone_sql =
    "(case when t.id = :actor or :global(manage_user) or t.manager_id = :actor or exists (select 1 "
    "from unit_member mine join unit_member_role r on r.member_id = mine.id "
    "join unit_role o on o.id = r.role_id and o.is_manager "
    "join unit_member theirs on theirs.unit_id = mine.unit_id and theirs.left_at is null "
    "where mine.user_id = :actor and mine.left_at is null and theirs.user_id = t.id) "
    "then t.phone end)";

std::vector<Field> profile()
{
    return {
        text("job_title", "What the person does.", {.writable = true, .max = 255}),
        text("phone", "Shown to oneself, managers and admins; null for others.",
             {.sql = phone_sql, .nullable = true, .writable = true, .max = 32}),
        list("skills", "Names of skills, the strongest first.",
             {.from = "user_skill l join skill s on s.id = l.skill_id and l.rating >= 1",
              .owner = "l.user_id",
              .element = "s.name",
              .order = "l.rating desc, lower(s.name), s.id",
              .lookup = "skill.name",
              .stored = {.table = "user_skill",
                         .owner = "user_id",
                         .column = "skill_id",
                         .and_column = "rating",
                         .and_value = "2",
                         .kept = "l.rating >= 1"}}),
        many("units", "Units of which the person is a member.",
             {.resource = "orgunit",
              .link = "join unit_member l on l.unit_id = t.id and l.left_at is null",
              .owner = "l.user_id",
              .order = "t.id",
              .show = {"id", "name", "slug"}}),
        text("timezone", "IANA name of the person's time zone.", {.writable = true, .max = 64}),
        text("city", "Where the person works.", {.writable = true, .max = 255}),
        text("country", "ISO 3166 code, which decides the public holidays.",
             {.writable = true, .max = 2}),
    };
}

} // namespace

Resource users()
{
    Resource r;
    r.name = "users";
    r.singular = "user";
    r.doc = "A person of the consultancy.";
    r.table = "user_account";
    r.fields = {
        id("Identifies the user."),
        text("username", "The name to log in with; unique.",
             {.writable = true, .required = true, .max = 150}),
        text("email", "Unique; can be used to log in.",
             {.writable = true, .required = true, .max = 254}),
        text("first_name", "Given name.", {.writable = true, .max = 150}),
        text("last_name", "Family name.", {.writable = true, .max = 150}),
        text("display_name", "First and last name, or the username.", {}),
        boolean("is_active", "Inactive users can't log in; references to them stay.",
                {.writable = true}),
        time("date_joined", "When the account was made."),
        group("profile", "About the person.", profile(), true),
        list("trustgroups", "Names of the trust groups of which the person is a member.",
             {.from = "trustgroup_member l join trustgroup g on g.id = l.trustgroup_id",
              .owner = "l.user_id",
              .element = "g.name",
              .order = "g.name, g.id"}),
    };
    r.order = {"id"};
    r.search = "t.search";
    r.search_fields = {"username", "first_name", "last_name", "email", "profile.job_title"};
    r.visible.rule =
        ":global(view_organisationalunit) or t.id = :actor or exists (select 1 from unit_member l "
        "where l.user_id = t.id and l.left_at is null "
        "and l.unit_id = any(:units(view_organisationalunit)))";
    return r;
}

} // namespace handlers
