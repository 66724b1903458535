// Organisational units: the teams that do the work.
#include "handlers/rest/describe/resource.hpp"
#include "handlers/rest/hooks.hpp"

namespace handlers {

using namespace rest::describe;

namespace {

/// Who makes a unit and who leads it are its first members, as managers.
void add_first_members(const rest::work::Written& written)
{
    if (written.action != "create")
        return;
    for (const std::string& id : written.ids)
        written.work.session.run(
            {"with made as (insert into unit_member (unit_id, user_id, inviter_id) select "
             "o.id, u.id, $2::bigint from orgunit o join user_account u on u.id in ($2::bigint, "
             "o.lead_id) where o.id = $1::bigint order by u.id <> $2::bigint returning id, "
             "user_id, unit_id), "
             "manager as "
             "(select r.id, r.slug from unit_role r where r.is_manager order by r.id limit 1), "
             "roles as (insert into unit_member_role (member_id, role_id) select m.id, r.id from "
             "made m, manager r) select audit_note($2::bigint, $3::text, 'member', m.id, 'create', "
             "jsonb_build_object('user', jsonb_build_array(null, m.user_id), 'orgunit', "
             "jsonb_build_array(null, m.unit_id), 'roles', jsonb_build_array(null, "
             "jsonb_build_array(r.slug)))) from made m, manager r",
             {id, std::to_string(written.work.principal.id), written.work.request_id}});
}

std::vector<Field> fields()
{
    return {
        id("Identifies the unit."),
        text("name", "Its name; unique.", {.writable = true, .required = true, .max = 255}),
        text("slug", "The name in a form for addresses; unique.", {}),
        prose("description", "What it does.", {.writable = true}),
        many("members", "Active members.",
             {.resource = "members",
              .owner = "t.unit_id",
              .order = "t.user_id",
              .show = {"user", "roles", "skills"}}),
        by_itself(integer(
            "active_jobs", "Jobs not yet finished, of those you see.",
            {.sql =
                 "(case when t.id = any(:units(can_view_jobs)) then (select coalesce(sum(c.jobs), "
                 "0) from job_tally c "
                 "where c.unit_id = t.id and c.status <= 7) else (select count(*) from job_team m "
                 "where m.user_id = :actor and m.unit_id = t.id and m.status <= 7) end)"})),
        by_itself(decimal(
            "capacity_utilization",
            "Share of the working days of this and the next three weeks that are booked on "
            "confirmed work.",
            {.sql =
                 "coalesce((select x.utilization from unit_utilization(array[t.id]) x), 0.00)"})),
        user_reference("lead", "Who leads it.", "t.lead_id", true, true),
        boolean("approval_required", "New members wait for approval.",
                {.writable = true, .initial = "true"}),
        text("timezone", "IANA name of its time zone.",
             {.writable = true, .max = 64, .initial = "\"Europe/London\""}),
        prose("special_requirements", "What its work needs.", {.writable = true}),
        timestamp("created", "When it was entered."),
        last_change("updated", "When it last changed."),
    };
}

} // namespace

Resource orgunit()
{
    Resource r;
    r.name = "orgunit";
    r.singular = "organisational unit";
    r.doc = "A team that does the work, with its members and how busy they are.";
    r.table = "orgunit";
    r.fields = fields();
    r.order = {"name"};
    r.telling.place = 6;
    r.search = {"t.search", {"name", "description"}};
    r.visible.rule =
        ":global(view_organisationalunit) or t.id = any(:units(view_organisationalunit))";
    r.writing.create = {globally("add_organisationalunit")};
    r.writing.update = {in_unit("change_organisationalunit", "t.id")};
    r.writing.remove = {in_unit("delete_organisationalunit", "t.id")};
    r.writing.rules = {
        {"timezone",
         "t.timezone in ('UTC', 'Europe/London') or t.timezone is not distinct from was.timezone "
         "or exists (select 1 from pg_timezone_names z where z.name = t.timezone)",
         "This has to be an IANA name of a time zone"},
        {.field = "",
         .holds = "not exists (select 1 from unit_member l join user_account u on u.id = l.user_id "
                  "and u.is_active where l.unit_id = t.id and l.left_at is null)",
         .sentence = "It still has active members",
         .kind = Rule::Kind::conflict,
         .removal = true},
    };
    r.writing.after = add_first_members;
    r.history = "true";
    return r;
}

} // namespace handlers
