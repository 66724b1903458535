// Who is free in a window, and against each who is not the reasons. That somebody is busy is told
// to whoever sees the person; by what, only to whoever sees the slot.
#include "fcgi/text/json.hpp"
#include "handlers/planning/endpoints.hpp"
#include "handlers/planning/skills.hpp"
#include "handlers/planning/telling.hpp"
#include "handlers/rest/statements/query.hpp"

#include <utility>
#include <variant>

namespace planning {

namespace {

using rest::ask::Condition;
using rest::ask::Params;
using rest::describe::Resource;
using rest::endpoints::Call;
using rest::statements::Scope;
using rest::statements::StatementBuilder;

constexpr int most_reasons = 50; ///< Of one person; how many more there are is told.

/// The people who are asked about, as `person`.
std::string people_sql(const Call& call, StatementBuilder& builder, const Params& params)
{
    const Resource& users = *call.endpoint.resource;
    const auto plan =
        call.service.plans.rows(call.service.catalogue, call.principal, users, params);
    const rest::statements::ListQuery list(call.service.catalogue, call.principal, users, params,
                                           *plan, std::nullopt);
    Scope scope{.resource = &users, .alias = "t"};
    const std::string asked = list.matching(builder, scope);
    return "person as materialized (select t.id, t.username, t.display_name, t.is_active, "
           "t.country from user_account t" +
           scope.joins + " where " + asked + ")";
}

/// Their slots in the window that take their time, as `slot`: one that says that somebody can be
/// assigned takes none, unless it is for a phase.
std::string slots_sql(const Call& call, StatementBuilder& builder, const std::string& start,
                      const std::string& end)
{
    return "slot as materialized (select t.id, t.user_id, t.start_at, t.end_at, y.name as type, "
           "y.availability = 0 as is_leave, coalesce(" +
           builder.visible(call.service.catalogue.at("timeslots"), "t") +
           ", false) as is_seen from person n join timeslot t on t.user_id = n.id join "
           "timeslot_type y on "
           "y.id = t.slot_type_id where n.is_active and t.start_at < " +
           end + " and t.end_at > " + start +
           " and (y.availability <> 1 or t.phase_id is not null))";
}

/// Skills that are asked for and somebody lacks.
std::string lacking_sql(StatementBuilder& builder, const Skills& skills)
{
    const std::string names = builder.bind(db::array_literal(skills.names), "text[]");
    const std::string levels = builder.bind(db::array_literal(skills.levels), "smallint[]");
    return "select n.id, 'skill', 4, null::bigint, null::timestamptz, null::timestamptz, "
           "case when k.rating > 0 then 'Has ' || w.name || ' at level ' || k.rating || ', not ' "
           "|| w.level else 'Lacks ' || w.name end from person n cross join unnest(" +
           names + ", " + levels +
           ") w(name, level) cross join lateral (select coalesce(max(h.rating), 0) as rating from "
           "user_skill h join skill s on s.id = h.skill_id where h.user_id = n.id and " +
           skill_is_named("w.name") + ") k where n.is_active and k.rating < w.level";
}

/// Every reason against anybody, as `reason`.
std::string reasons_sql(StatementBuilder& builder, const Skills& skills, const std::string& start,
                        const std::string& end)
{
    return "reason (user_id, kind, rank, slot_id, start_at, end_at, message) as materialized ("
           "select n.id, 'inactive', 0, null::bigint, null::timestamptz, null::timestamptz, 'The "
           "account is not active' from person n where not n.is_active "
           "union all select s.user_id, case when s.is_leave then 'leave' else 'busy' end, 1, "
           "s.id, s.start_at, s.end_at, s.type from slot s where s.is_seen "
           "union all select s.user_id, 'busy', 2, null, null, null, 'Busy' from slot s where not "
           "s.is_seen group by s.user_id "
           "union all select n.id, 'holiday', 3, null, h.date::timestamp at time zone 'UTC', "
           "(h.date + 1)::timestamp at time zone 'UTC', h.reason from person n join holiday h on "
           "h.country = n.country and h.date between (" +
           start + " at time zone 'UTC')::date and ((" + end +
           " - interval '1 second') at time zone 'UTC')::date where n.is_active union all " +
           lacking_sql(builder, skills) + ")";
}

/// People of a page, each once per reason.
db::Statement statement(const Call& call, const Params& params, const Window& window,
                        const Skills& skills)
{
    StatementBuilder builder(call.service.catalogue, call.principal);
    const std::string start = builder.bind(window.start, "timestamptz");
    const std::string end = builder.bind(window.end, "timestamptz");
    const std::string people = people_sql(call, builder, params);
    const std::string slots = slots_sql(call, builder, start, end);
    const std::string reasons = reasons_sql(builder, skills, start, end);
    const std::string order = "is_free desc, display_name collate \"und-x-icu\", id";
    const std::string page = page_sql(builder, params, "(select count(*) from person)");
    return builder.finish(
        "with " + people + ", " + slots + ", " + reasons +
        ", page as materialized (select n.id, n.username, n.display_name, not exists (select from "
        "reason r where r.user_id = n.id) as is_free from person n order by " +
        order + page +
        "), told as (select r.*, row_number() over own as place, count(*) over (partition by "
        "r.user_id) as number from reason r where r.user_id in (select id from page) window own as "
        "(partition by r.user_id order by r.rank, r.start_at, r.slot_id, r.message)) select g.id, "
        "g.username, g.display_name, g.is_free, (select count(*) from person), r.kind, r.slot_id, "
        "r.start_at, r.end_at, r.message, r.number from page g left join told r on r.user_id = "
        "g.id "
        "and r.place <= " +
        builder.bind(std::to_string(most_reasons), "bigint") + " order by g.is_free desc, " +
        "g.display_name collate \"und-x-icu\", g.id, r.place");
}

void append_reason(std::string& json, const db::Rows& rows, int row, const Slots& slots)
{
    json.append("{\"kind\":\"").append(rows.text(row, 5)).append("\",\"message\":");
    text::append_string(json, rows.text(row, 9));
    json += ",\"start\":";
    append_time(json, rows, row, 7);
    json += ",\"end\":";
    append_time(json, rows, row, 8);
    json += ",\"slot\":";
    if (slots.has(rows.text(row, 6)))
        slots.append(json, rows.text(row, 6));
    else
        json += "null";
    json += '}';
}

/// One person with the reasons, which begin in that row; the row behind them.
int append_candidate(std::string& json, const db::Rows& rows, int row, const Slots& slots)
{
    const std::string id(rows.text(row, 0));
    const std::int64_t number = rows.integer(row, 10);
    json += "{\"user\":";
    append_person(json, rows, row, 0);
    json += rows.text(row, 3) == "t" ? ",\"free\":true" : ",\"free\":false";
    json += ",\"reasons\":[";
    std::int64_t shown = 0;
    for (; row < rows.size() && rows.text(row, 0) == id; ++row) {
        if (rows.is_null(row, 5))
            continue;
        json += shown++ > 0 ? "," : "";
        append_reason(json, rows, row, slots);
    }
    json += "],\"more_reasons\":" + std::to_string(number - shown) + "}";
    return row;
}

/// Leaves the members of the unit that the question names.
void narrow_to_unit(const Call& call, Question& question, std::vector<Condition>& conditions)
{
    const auto unit = question.text("unit");
    if (!unit)
        return;
    rest::ask::Suggestions suggestions;
    auto condition = rest::ask::condition_of(call.service.catalogue, *call.endpoint.resource,
                                             "profile__units", {*unit}, suggestions);
    if (auto* const found = std::get_if<Condition>(&condition))
        conditions.push_back(std::move(*found));
    else
        question.complain("unit", "The id of a unit is expected, or its slug.");
}

/// GET /api/users/free/
void answer_free(Call& call)
{
    Question question(call, {"start", "end", "skills", "unit"});
    const Window window = question.window();
    const Skills skills = skills_of(call, question);
    std::vector<Condition> unit;
    narrow_to_unit(call, question, unit);
    Params params = question.of_list(*call.endpoint.resource);
    params.conditions.insert(params.conditions.end(), unit.begin(), unit.end());
    const db::Rows rows = call.service.session.run(statement(call, params, window, skills));
    std::vector<std::string> ids;
    int people = 0;
    for (int row = 0; row < rows.size(); ++row) {
        people += row == 0 || rows.text(row, 0) != rows.text(row - 1, 0) ? 1 : 0;
        if (!rows.is_null(row, 6))
            ids.emplace_back(rows.text(row, 6));
    }
    const Slots slots(call, ids);
    begin_page(call, params, rows.size() > 0 ? rows.integer(0, 4) : 0, people);
    std::string& json = call.response.body;
    for (int row = 0; row < rows.size();) {
        json += json.back() == '[' ? "" : ",";
        row = append_candidate(json, rows, row, slots);
    }
    json += "]}";
}

constexpr const char* free_schema =
    R"({"title":"Candidates","type":"object","required":["count","next","previous","results"],"properties":{"count":{"type":["integer","null"]},"next":{"type":["string","null"],"format":"uri"},"previous":{"type":["string","null"],"format":"uri"},"results":{"type":"array","items":{"title":"Candidate","type":"object","required":["user","free","reasons","more_reasons"],"properties":{"user":{"$ref":"#/components/schemas/UserReference"},"free":{"type":"boolean"},"reasons":{"type":"array","items":{"title":"Reason","type":"object","required":["kind","message","start","end","slot"],"properties":{"kind":{"type":"string","enum":["inactive","busy","leave","holiday","skill"]},"message":{"type":"string","description":"For people."},"start":{"type":["string","null"],"format":"date-time"},"end":{"type":["string","null"],"format":"date-time"},"slot":{"anyOf":[{"$ref":"#/components/schemas/TimeSlot"},{"type":"null"}],"description":"By what, where you may see it."}},"additionalProperties":false}},"more_reasons":{"type":"integer","description":"Of which nothing is told: 50 are."}},"additionalProperties":false}}},"additionalProperties":false})";

} // namespace

rest::endpoints::Endpoint free_endpoint(const rest::describe::Catalogue& catalogue)
{
    return {
        .method = "GET",
        .pattern = "/api/users/free/",
        .resource = &catalogue.at("users"),
        .operation = "users_free",
        .name = "Show who is free",
        .doc = "Whoever has nothing in the window comes first; then those against whom there "
               "are reasons.",
        .query = rest::endpoints::Query::own,
        .run = answer_free,
        .answer_schema = free_schema,
        .query_schema = paged_window_schema(
            R"(,{"name":"skills","in":"query","description":"Comma list of names, each with `:1` to `:3` behind it for a level.","schema":{"type":"string"}},{"name":"unit","in":"query","description":"Of whom they are members.","schema":{"type":["integer","string"]}})")};
}

} // namespace planning
