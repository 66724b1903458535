// A person's slots as a calendar to subscribe to: read by whoever sees them, or by an address with
// a secret in it, which sees what its owner sees. Nothing but the secret's hash is kept, and
// nothing of it is logged: logs have no queries.
#include "fcgi/error.hpp"
#include "fcgi/text/json.hpp"
#include "handlers/planning/endpoints.hpp"
#include "handlers/planning/ical.hpp"
#include "handlers/rest/answer/conditional.hpp"
#include "handlers/rest/answer/errors.hpp"
#include "handlers/rest/endpoints/path_keys.hpp"
#include "handlers/rest/identity/auth.hpp"
#include "handlers/rest/identity/token.hpp"
#include "handlers/rest/statements/plans.hpp"

#include <utility>

namespace planning {

namespace {

using fcgi::ApiError;
using fcgi::Code;
using rest::describe::Resource;
using rest::endpoints::Call;
using rest::endpoints::Endpoint;
using rest::identity::Principal;
using rest::statements::Scope;
using rest::statements::StatementBuilder;

constexpr int most_entries = 5000; ///< The latest ones.

// Columns of slots, those that are and those that are gone.
constexpr const char* slot_columns =
    "t.id, t.user_id, t.phase_id, t.slot_type_id, t.start_at, "
    "t.end_at, t.delivery_role, t.is_onsite, t.sequence, t.created";

/// Seen by the same rule, whichever of the two it is.
std::string slots_sql(StatementBuilder& builder, const std::string& user)
{
    const std::string seen = builder.visible(builder.catalogue().at("timeslots"), "t");
    return std::string("select ") + slot_columns +
           ", t.updated, false as is_gone from timeslot t where t.user_id = " + user + " and " +
           seen + " union all select " + slot_columns +
           ", t.removed_at, true from timeslot_removed t where t.user_id = " + user +
           " and t.removed_at >= now() - make_interval(days => " +
           std::to_string(removed_slot_days) +
           ") and not exists (select from timeslot s where s.id = t.id and s.user_id = t.user_id) "
           "and " +
           seen;
}

/// The slots, with what the reader may know of their phases and jobs: by whom a phase may be named
/// its number; by whom it is seen, its title and that of its job, its state and its changes.
db::Statement statement(const Call& call, const Principal& reader, const std::string& user)
{
    const auto& catalogue = call.service.catalogue;
    const Resource& phases = catalogue.at("phases");
    const Resource& jobs = catalogue.at("jobs");
    StatementBuilder builder(catalogue, reader);
    const std::string slots = slots_sql(builder, builder.bind(user, "bigint"));
    const std::string nameable =
        builder.nameable(*catalogue.at("timeslots").field("phase"), phases, "p");
    Scope job{.resource = &jobs, .alias = "j"};
    const std::string job_seen =
        builder.not_hidden(job, {}, false) + " and " + builder.visible(jobs, "j");
    return builder.finish(
        "select t.id, extract(epoch from t.start_at)::bigint, extract(epoch from "
        "t.end_at)::bigint, extract(epoch from t.created)::bigint, extract(epoch from "
        "greatest(t.updated, v.updated, j.updated))::bigint, t.sequence, t.is_gone, y.name, "
        "y.availability <> 1 or t.phase_id is not null, t.is_onsite, p.id, v.phase_id, v.title, "
        "v.status, j.title from (" +
        slots +
        ") t join timeslot_type y on y.id = t.slot_type_id left join phase p on p.id = t.phase_id "
        "and " +
        nameable +
        " left join lateral (select p.phase_id, p.title, p.status, p.updated, p.job_id where " +
        builder.visible(phases, "p") + ") v on true left join job j on j.id = v.job_id and " +
        job_seen + " order by t.start_at desc, t.id desc limit " +
        builder.bind(std::to_string(most_entries), "bigint"));
}

/// As people call it: "E-commerce Security Assessment: Web test (2501-1)".
std::string title_of(const db::Rows& rows, int row)
{
    if (rows.is_null(row, 10))
        return std::string(rows.text(row, 7));
    if (rows.is_null(row, 12))
        return std::string(rows.text(row, 7)) + ", phase " + std::string(rows.text(row, 10));
    const std::string phase =
        std::string(rows.text(row, 12)) + " (" + std::string(rows.text(row, 11)) + ")";
    return rows.is_null(row, 14) ? phase : std::string(rows.text(row, 14)) + ": " + phase;
}

/// Before it is confirmed, and while it is postponed, a phase may come at another time.
CalendarEntry::Status status_of(const db::Rows& rows, int row)
{
    constexpr std::int64_t confirmed = 3;
    constexpr std::int64_t cancelled = 16;
    constexpr std::int64_t postponed = 17;
    const std::int64_t phase = rows.integer(row, 13);
    if (rows.text(row, 6) == "t" || phase == cancelled)
        return CalendarEntry::Status::cancelled;
    const bool open = !rows.is_null(row, 13) && (phase < confirmed || phase == postponed);
    return open ? CalendarEntry::Status::tentative : CalendarEntry::Status::confirmed;
}

/// What names entries beyond this installation: its host.
std::string host_of(const Call& call)
{
    const std::string base = rest::endpoints::base_url(call);
    const std::size_t begin = base.find("//") + 2;
    return base.substr(begin, base.find_first_of(":/", begin) - begin);
}

std::vector<CalendarEntry> entries_of(const db::Rows& rows, const std::string& host)
{
    std::vector<CalendarEntry> entries;
    for (int row = 0; row < rows.size(); ++row) {
        const bool onsite = rows.text(row, 9) == "t";
        const std::string type(rows.text(row, 7));
        entries.push_back({.uid = "timeslot-" + std::string(rows.text(row, 0)) + "@" + host,
                           .title = title_of(rows, row),
                           .text = onsite ? type + ", at the client's site" : type,
                           .category = type,
                           .revision = static_cast<int>(rows.integer(row, 5)),
                           .start = rows.integer(row, 1),
                           .end = rows.integer(row, 2),
                           .created = rows.integer(row, 3),
                           .changed = rows.integer(row, 4),
                           .status = status_of(rows, row),
                           .takes_time = rows.text(row, 8) == "t"});
    }
    return entries;
}

/// The secret of the address, if there is one. Throws ApiError 400 for anything else.
std::optional<std::string> secret_of(const Call& call)
{
    std::optional<std::string> secret;
    fcgi::Details complaints;
    for (const rest::ask::Parameter& one : rest::ask::parameters_of(call.query, complaints)) {
        if (one.name != "token")
            complaints.add(one.name, "This endpoint takes no parameter of that name.");
        else if (secret)
            complaints.add(one.name, "This parameter was given more than once.");
        else
            secret = one.value;
    }
    rest::ask::refuse_parameters(std::move(complaints));
    return secret;
}

/// On whose behalf the calendar is read: its owner's where the address has the right secret.
Principal reader_of(const Call& call, const std::string& user)
{
    const auto secret = secret_of(call);
    if (!secret && call.principal.anonymous())
        throw rest::identity::unauthenticated(call.request);
    if (!secret)
        return call.principal;
    const db::Rows owner =
        call.service.session.run({"select l.user_id from calendar_link l where l.user_id = "
                                  "$1::bigint and l.hash = $2::bytea",
                                  {user, rest::identity::token_hash(*secret)}});
    Principal reader;
    if (owner.size() > 0)
        reader = rest::identity::principal_of(call.service.session, owner.integer(0, 0));
    if (reader.anonymous())
        throw ApiError(Code::not_found, "There is no calendar at this address, or not any more.");
    return reader;
}

/// GET /api/users/{id}/calendar.ics
void answer_calendar(Call& call)
{
    const std::string user = rest::endpoints::key_argument(call, "id");
    const Principal reader = reader_of(call, user);
    const auto& catalogue = call.service.catalogue;
    const std::vector<db::Rows> found = call.service.session.run_at_once(
        {rest::statements::exists_statement(catalogue, reader, catalogue.at("users"), user),
         {"select u.display_name, u.username from user_account u where u.id = $1::bigint", {user}},
         statement(call, reader, user)});
    if (found[0].size() == 0)
        throw ApiError(Code::not_found);
    call.response.body =
        calendar_text(std::string(found[1].text(0, 0)), entries_of(found[2], host_of(call)));
    call.response.rows = found[2].size();
    rest::answer::refuse_oversized(call.response.body.size());
    call.response.header("Content-Type", "text/calendar; charset=utf-8");
    call.response.header("Content-Disposition",
                         "inline; filename=\"" + std::string(found[1].text(0, 1)) + ".ics\"");
    if (call.principal.anonymous()) { // as of answers to those with credentials
        call.response.header("Cache-Control", "private, no-store");
        call.response.header("Referrer-Policy", "no-referrer");
    }
    rest::answer::make_conditional(call.request, call.response);
}

/// The user that the path names, who is the caller, or whom the caller manages (404, 403).
std::string user_of(const Call& call)
{
    return *rest::endpoints::parent_key(call, call.service.catalogue.at("user_tokens"));
}

/// POST /api/users/{users}/calendar/: another address; the one before is good for nothing any more.
void answer_new_address(Call& call)
{
    const std::string user = user_of(call);
    const std::string actor = std::to_string(call.principal.id);
    if (user != actor)
        throw ApiError(Code::permission_denied,
                       "Whoever has the address sees what its owner sees: it is made by oneself.");
    const std::string secret = rest::identity::new_token();
    const db::Rows made = call.service.session.run(
        {"with made as (insert into calendar_link (user_id, hash) select u.id, $2::bytea from "
         "user_account u where u.id = $1::bigint and u.is_active for no key update of u on "
         "conflict (user_id) do update set hash = excluded.hash, created = excluded.created "
         "returning user_id) select audit_note($1::bigint, $3::text, 'calendar', user_id, "
         "'create') from made",
         {actor, rest::identity::token_hash(secret), call.request.id}});
    if (made.size() == 0) // deactivated meanwhile, which revokes what there is
        throw rest::identity::unauthenticated(call.request);
    std::string& json = call.response.body;
    json = "{\"url\":";
    text::append_string(json, rest::endpoints::base_url(call) + "/api/users/" + user +
                                  "/calendar.ics?token=" + secret);
    json += '}';
}

/// DELETE /api/users/{users}/calendar/
void answer_revocation(Call& call)
{
    const std::string user = user_of(call);
    call.service.session.run(
        {"with gone as (delete from calendar_link where user_id = $1::bigint returning user_id) "
         "select audit_note($2::bigint, $3::text, 'calendar', user_id, 'delete') from gone",
         {user, std::to_string(call.principal.id), call.request.id}});
}

} // namespace

std::vector<Endpoint> calendar_endpoints(const rest::describe::Catalogue& catalogue)
{
    Endpoint feed{.method = "GET",
                  .pattern = "/api/users/{id}/calendar.ics",
                  .kind = Endpoint::Kind::document,
                  .resource = &catalogue.at("users"),
                  .operation = "users_calendar",
                  .name = "Read a calendar",
                  .doc = "The user's slots as iCalendar, as far as you see them; by the secret of "
                         "an address as far as its owner does. Slots that are gone are cancelled "
                         "for 90 days.",
                  .anonymous = true,
                  .plain = true,
                  .query = rest::endpoints::Query::own,
                  .run = answer_calendar,
                  .query_schema = R"([{"name":"token","in":"query","schema":{"type":"string"}}])",
                  .media_type = "text/calendar"};
    Endpoint make{
        .method = "POST",
        .pattern = "/api/users/{users}/calendar/",
        .resource = &catalogue.at("users"),
        .operation = "users_make_calendar",
        .name = "Make an address of the calendar",
        .doc = "For programs without credentials; by oneself. It is shown in this answer "
               "alone, and the one before is dead at once.",
        .run = answer_new_address,
        .answer_schema =
            R"({"type":"object","properties":{"url":{"type":"string","format":"uri"}},"additionalProperties":false})",
        .success = 201,
        .shown_once = "url"};
    Endpoint revoke{.method = "DELETE",
                    .pattern = make.pattern,
                    .resource = make.resource,
                    .operation = "users_revoke_calendar",
                    .name = "Revoke the address of the calendar",
                    .doc = "By oneself or an admin; deactivation does it as well.",
                    .run = answer_revocation,
                    .success = 204};
    return {std::move(feed), std::move(make), std::move(revoke)};
}

} // namespace planning
