// Users: the people of the consultancy, with their profile.
#include "handlers/exporting/schedule.hpp"
#include "handlers/outgoing/events.hpp"
#include "handlers/rest/describe/limits.hpp"
#include "handlers/rest/describe/resource.hpp"
#include "handlers/rest/hooks.hpp"

namespace handlers {

using namespace rest::describe;

namespace {

// For oneself, the user's manager, holders of a manager role in a unit of the user, and admins.
const char* const phone_seen =
    "t.id = :actor or :global(manage_user) or t.manager_id = :actor or exists (select 1 "
    "from unit_member mine join unit_member_role r on r.member_id = mine.id "
    "join unit_role o on o.id = r.role_id and o.is_manager "
    "join unit_member theirs on theirs.unit_id = mine.unit_id and theirs.left_at is null "
    "where mine.user_id = :actor and mine.left_at is null and theirs.user_id = t.id)";

std::vector<Field> profile()
{
    return {
        text("job_title", "What the person does.", {.writable = true, .max = 255}),
        text("phone", "Shown to oneself, managers and admins; null for others.",
             {.shown_if = phone_seen, .writable = true, .max = 32}),
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
        text("timezone", "IANA name of the person's time zone.",
             {.writable = true, .max = 64, .initial = "\"UTC\""}),
        text("city", "Where the person works.", {.writable = true, .max = 255}),
        text("country", "ISO 3166 code, which decides the public holidays.",
             {.writable = true, .max = 2, .initial = "\"GB\""}),
    };
}

const Right admins = {globally("manage_user")};
constexpr int highest_rate_limit = 1'000'000'000; // of what nginx counts up to

// Rights, and what comes with them: shown to admins, and kept by a PUT that leaves them out. And
// what was given to programs.
std::vector<Field> rights()
{
    const std::string to_admins = ":global(manage_user)";
    return {
        boolean("is_superuser", "May do everything; shown to admins.",
                {.shown_if = to_admins,
                 .writable = true,
                 .stays = true,
                 .right = {someone("superuser", ":superuser")}}),
        text("global_role", "Name of the global role; shown to admins.",
             {.sql = "(select g.name from global_role g where g.id = t.global_role_id)",
              .shown_if = to_admins,
              .writable = true,
              .max = longest_element,
              .column = "global_role_id",
              .stays = true,
              .initial = "\"User\"",
              .lookup = "global_role.name",
              .right = {someone("admin, of others",
                                ":global(manage_user) and t.id is distinct from :actor")}}),
        one("manager", "Who manages the person; shown to admins.",
            {.resource = "users",
             .key = "t.manager_id",
             .show = {"id", "username", "display_name"},
             .shown_if = to_admins,
             .nullable = true,
             .writable = true,
             .stays = true,
             .right = admins}),
        integer("rate_limit",
                "Requests per hour, null for the default and 0 for no limit; shown to oneself and "
                "admins.",
                {.shown_if = "t.id = :actor or " + to_admins,
                 .nullable = true,
                 .writable = true,
                 .max = highest_rate_limit,
                 .stays = true,
                 .right = admins}),
        by_itself(
            time("calendar_created",
                 "When the address of the person's calendar was made, null where there is none; "
                 "shown to oneself and admins.",
                 {.sql = "(select l.created from calendar_link l where l.user_id = t.id)",
                  .shown_if = "t.id = :actor or " + to_admins,
                  .nullable = true})),
    };
}

/// Whoever logs in says one of the two (rule 12.2).
std::string not_another_accounts(const std::string& theirs, const std::string& column)
{
    return "not exists (select 1 from user_account a where lower(a." + theirs + ") = lower(t." +
           column + ") and a.id is distinct from was.id)";
}

std::vector<Rule> rules()
{
    // One of those who are is always left.
    const std::string others = "not (was.is_superuser and was.is_active) or exists (select 1 from "
                               "user_account s where s.is_superuser and s.is_active and s.id <> "
                               "was.id)";
    const char* const last = "Somebody has to be superuser: this is the last one";
    return {
        {"username", "t.username ~ '^[A-Za-z0-9._@+-]+$'",
         "This may have the letters A to Z, digits and the characters @ . + - _"},
        {"username", not_another_accounts("email", "username"), "This is another account's e-mail",
         Rule::Kind::conflict},
        {"email", not_another_accounts("username", "email"), "This is another account's username",
         Rule::Kind::conflict},
        {"email", email_form("t.email"), "This has to be an e-mail address"},
        {"profile.country", "t.country ~ '^([A-Z]{2})?$'",
         "This has to be an ISO 3166 code of two letters"},
        {"manager", "t.manager_id <> t.id", "Nobody manages himself"},
        {"", ":superuser or not coalesce(was.is_superuser, false) or was.id = :actor",
         "Only a superuser may change a superuser", Rule::Kind::forbidden},
        {.field = "",
         .holds = ":superuser or not t.is_superuser or t.id = :actor",
         .sentence = "Only a superuser may change a superuser",
         .kind = Rule::Kind::forbidden,
         .removal = true},
        {"is_active", "(t.is_superuser and t.is_active) or " + others, last, Rule::Kind::conflict},
        {.field = "is_active",
         .holds = others,
         .sentence = last,
         .kind = Rule::Kind::conflict,
         .removal = true},
    };
}

/// That of an export unless it has one of its own: judged as there, but for one that stays.
void judge_zone(rest::ask::Draft& draft)
{
    const auto given = draft.columns.find("timezone");
    if (given == draft.columns.end() || !given->value().is_string() ||
        given->value().get_string().empty() ||
        (draft.was != nullptr && draft.was->at("timezone") == given->value()))
        return;
    std::string flaw = exporting::flaw_of_zone(std::string(given->value().get_string()));
    if (!flaw.empty())
        draft.complain("profile.timezone", std::move(flaw));
}

/// A password is kept as its hash alone.
void hash_password(rest::ask::Draft& draft)
{
    const auto given = draft.columns.find("password_hash");
    if (given == draft.columns.end() || given->value().is_null())
        return;
    if (draft.mode != rest::ask::Mode::create)
        return draft.complain("password", "A password is changed by POST to password/");
    const std::string password(given->value().as_string());
    const auto name = draft.columns.find("username");
    const std::string username = name != draft.columns.end() && name->value().is_string()
                                     ? std::string(name->value().as_string())
                                     : "";
    if (const auto problem = rest::identity::password_problem(password, username))
        draft.complain("password", *problem);
    given->value() = draft.violations.empty() ? rest::identity::password_hash(password) : "-";
}

void judge(const rest::work::Work&, rest::ask::Draft& draft)
{
    judge_zone(draft);
    hash_password(draft);
}

/// Who is deactivated is a member of nothing any more, and has no way in (rule 12.6).
void take_leave(const rest::work::Written& written)
{
    if (written.action == "create")
        return;
    const std::vector<db::Value> who = {db::array_literal(written.ids),
                                        std::to_string(written.work.principal.id),
                                        written.work.request_id};
    const std::vector<db::Statement> statements = {
        {"with ended as (update unit_member m set left_at = date_trunc('second', now()) from "
         "user_account u where u.id = m.user_id and not u.is_active and m.left_at is null and "
         "u.id = any($1::bigint[]) returning m.id, m.user_id, m.unit_id) select "
         "audit_note($2::bigint, $3::text, 'member', e.id, 'delete', jsonb_build_object('user', "
         "jsonb_build_array(e.user_id, null), 'orgunit', jsonb_build_array(e.unit_id, null))) from "
         "(select * from ended order by id) e",
         who},
        {"with ended as (delete from trustgroup_member m using user_account u where u.id = "
         "m.user_id and not u.is_active and u.id = any($1::bigint[]) returning m.id, m.user_id, "
         "m.trustgroup_id, m.admin) select audit_note($2::bigint, $3::text, 'trustgroup_member', "
         "e.id, 'delete', jsonb_build_object('user', jsonb_build_array(e.user_id, null), "
         "'trustgroups', jsonb_build_array(e.trustgroup_id, null), 'admin', "
         "jsonb_build_array(e.admin, null))) from (select * from ended order by id) e",
         who},
        {"select revoke_tokens(array(select u.id from user_account u where not u.is_active and "
         "u.id = any($1::bigint[])), $2::bigint, $3::text)",
         who},
    };
    written.work.session.run(statements);
}

std::vector<Field> essentials()
{
    return {
        id("Identifies the user."),
        text("username", "The name to log in with; unique.",
             {.writable = true, .required = true, .max = 150, .right = admins}),
        text("email", "Unique; can be used to log in.",
             {.writable = true, .required = true, .max = 254, .right = admins}),
        text("first_name", "Given name.", {.writable = true, .max = 150}),
        text("last_name", "Family name.", {.writable = true, .max = 150}),
        text("display_name", "First and last name, or the username.", {}),
        boolean("is_active", "Inactive users can't log in; references to them stay.",
                {.writable = true, .stays = true, .initial = "true", .right = admins}),
        timestamp("date_joined", "When the account was made."),
        group("profile", "About the person.", profile(), true),
        list("trustgroups", "Names of the trust groups of which the person is a member.",
             {.from = "trustgroup_member l join trustgroup g on g.id = l.trustgroup_id",
              .owner = "l.user_id",
              .element = "g.name",
              .order = "g.name, g.id"}),
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
    r.usable = "t.is_active"; // whoever has left stays where he is named, and is named nowhere else
    r.fields = fields_of({essentials(), rights()});
    r.order = {"id"};
    r.telling.place = 7;
    r.search = {"t.search", {"username", "first_name", "last_name", "email", "profile.job_title"}};
    r.visible.rule =
        ":global(view_organisationalunit) or t.id = :actor or exists (select 1 from unit_member l "
        "where l.user_id = t.id and l.left_at is null "
        "and l.unit_id = any(:units(view_organisationalunit)))";
    r.writing.create = admins;
    r.writing.update = {
        someone("self", "t.id = :actor"),
        someone("manager of the user", "t.manager_id = :actor or t.acting_manager_id = :actor"),
        globally("manage_user")};
    r.writing.remove = admins;
    r.writing.inputs = {
        // no answer shows it (rule 11.4)
        prose("password", "To log in with; only when the user is created.",
              {.sql = "t.password_hash", .nullable = true, .writable = true, .recorded = false})};
    r.writing.rules = rules();
    r.writing.before = judge;
    r.writing.after = take_leave;
    r.writing.hold = {
        .column = "is_superuser",
        .sql = "select 1 from user_account s where s.is_superuser and exists (select 1 from "
               ":rows r where r.is_superuser) order by s.id for no key update"};
    r.writing.removal = ByColumn{"is_active", "false"};
    r.writing.events = {.created = &outgoing::event("user.created"),
                        .updated = &outgoing::event("user.updated"),
                        .deleted = &outgoing::event("user.updated")};
    r.me = true;
    r.object_type = "user";
    // A person's data is for that person and for those who manage users.
    r.history = "t.object_id = :actor or :global(manage_user)";
    return r;
}

} // namespace handlers
