// Conflicts of people's slots: two at once, one during leave or on a public holiday, one outside
// the dates of its phase. What the caller may not see takes no part in any.
#include "fcgi/text/json.hpp"
#include "handlers/planning/endpoints.hpp"
#include "handlers/planning/question.hpp"
#include "handlers/planning/telling.hpp"
#include "handlers/rest/statements/query.hpp"

#include <utility>

namespace planning {

namespace {

using rest::ask::Params;
using rest::describe::Resource;
using rest::endpoints::Call;
using rest::statements::Scope;
using rest::statements::StatementBuilder;

/// The dates of the phase of the slot `t`, of one that the caller sees.
std::string phase_dates(const Call& call, StatementBuilder& builder)
{
    const Resource& phases = call.service.catalogue.at("phases");
    Scope phase{.resource = &phases, .alias = "p"};
    return "select " + builder.shown(*phases.field("start_date"), "p") + " as first_day, " +
           builder.shown(*phases.field("delivery_date"), "p") +
           " as last_day from phase p where p.id = t.phase_id and " +
           builder.not_hidden(phase, {}, false) + " and " + builder.visible(phases, "p");
}

/// The slots that are asked about, as `slot`; a day belongs to one that touches it (in UTC).
std::string slots_sql(const Call& call, StatementBuilder& builder, const Params& params,
                      const std::string& start, const std::string& end)
{
    const Resource& slots = call.service.catalogue.at("timeslots");
    const auto plan =
        call.service.plans.rows(call.service.catalogue, call.principal, slots, params);
    const rest::statements::ListQuery list(call.service.catalogue, call.principal, slots, params,
                                           *plan, std::nullopt);
    Scope scope{.resource = &slots, .alias = "t"};
    const std::string asked = list.matching(builder, scope);
    return "slot as materialized (select t.id, t.user_id, t.start_at, t.end_at, (t.start_at at "
           "time zone 'UTC')::date as first_day, (greatest(t.end_at - interval '1 second', "
           "t.start_at) at time zone 'UTC')::date as last_day, y.name as type, y.availability = 0 "
           "as is_leave, u.country, d.first_day as phase_start, d.last_day as phase_end from "
           "timeslot t" +
           scope.joins +
           " join timeslot_type y on y.id = t.slot_type_id join user_account u on u.id = t.user_id "
           "left join lateral (" +
           phase_dates(call, builder) + ") d on true where t.start_at < " + end +
           " and t.end_at > " + start + " and " + asked + ")";
}

// With two words for the sentence.
constexpr const char* conflicts_sql =
    "conflict as (select case when a.is_leave <> b.is_leave then 'leave' else 'overlap' end as "
    "kind, a.user_id, a.id as one, b.id as other, b.start_at, least(a.end_at, b.end_at) as end_at, "
    "a.type as word, b.type as other_word from slot a join slot b on b.user_id = a.user_id and "
    "(a.start_at, a.id) < (b.start_at, b.id) and b.start_at < a.end_at "
    "union all select 'outside_phase', s.user_id, s.id, null, s.start_at, s.end_at, "
    "s.phase_start::text, s.phase_end::text from slot s where s.first_day < s.phase_start or "
    "s.last_day > s.phase_end "
    "union all select 'holiday', s.user_id, s.id, null, greatest(s.start_at, h.date::timestamp at "
    "time zone 'UTC'), least(s.end_at, (h.date + 1)::timestamp at time zone 'UTC'), h.reasons, "
    "null from slot s join (select country, date, string_agg(reason, ', ' order by reason) as "
    "reasons from holiday group by country, date) h on h.country = s.country and h.date between "
    "s.first_day and s.last_day where not s.is_leave)";

db::Statement statement(const Call& call, const Params& params, const Window& window)
{
    StatementBuilder builder(call.service.catalogue, call.principal);
    const std::string start = builder.bind(window.start, "timestamptz");
    const std::string end = builder.bind(window.end, "timestamptz");
    const std::string slots = slots_sql(call, builder, params, start, end);
    return builder.finish(
        "with " + slots + ", " + conflicts_sql +
        ", found as materialized (select c.* from conflict c where c.start_at < " + end +
        " and (c.end_at > " + start +
        " or c.start_at = c.end_at)) select c.kind, c.one, c.other, c.start_at, c.end_at, c.word, "
        "c.other_word, u.id, u.username, u.display_name, (select count(*) from found) from found c "
        "join user_account u on u.id = c.user_id order by c.start_at, c.user_id, c.kind, c.one, "
        "c.other" +
        page_sql(builder, params, "(select count(*) from found)"));
}

std::string sentence(std::string_view kind, const std::string& word, const std::string& other)
{
    if (kind == "overlap")
        return "Booked twice at once: " + word + " and " + other;
    if (kind == "leave")
        return "Booked during leave: " + word + " and " + other;
    if (kind == "holiday")
        return "On a public holiday: " + word;
    const std::string dates = word.empty()    ? "until " + other
                              : other.empty() ? "from " + word
                                              : word + " to " + other;
    return "Outside the dates of the phase, " + dates;
}

void append_conflict(std::string& json, const db::Rows& rows, int row, const Slots& slots)
{
    json.append("{\"kind\":\"").append(rows.text(row, 0)).append("\",\"user\":");
    append_person(json, rows, row, 7);
    json += ",\"slots\":[";
    slots.append(json, rows.text(row, 1));
    if (!rows.is_null(row, 2)) {
        json += ',';
        slots.append(json, rows.text(row, 2));
    }
    json += "],\"start\":";
    append_time(json, rows, row, 3);
    json += ",\"end\":";
    append_time(json, rows, row, 4);
    json += ",\"message\":";
    text::append_string(json, sentence(rows.text(row, 0), std::string(rows.text(row, 5)),
                                       std::string(rows.text(row, 6))));
    json += '}';
}

/// Whether all slots of the conflict are still there.
bool is_left(const db::Rows& rows, int row, const Slots& slots)
{
    return slots.has(rows.text(row, 1)) && (rows.is_null(row, 2) || slots.has(rows.text(row, 2)));
}

/// GET /api/timeslots/conflicts/
void answer_conflicts(Call& call)
{
    Question question(call, {"start", "end"});
    const Window window = question.window();
    const Params params = question.of_list(*call.endpoint.resource);
    const db::Rows rows = call.service.session.run(statement(call, params, window));
    std::vector<std::string> ids;
    for (int row = 0; row < rows.size(); ++row) {
        ids.emplace_back(rows.text(row, 1));
        if (!rows.is_null(row, 2))
            ids.emplace_back(rows.text(row, 2));
    }
    const Slots slots(call, ids);
    begin_page(call, params, rows.size() > 0 ? rows.integer(0, 10) : 0, rows.size());
    std::string& json = call.response.body;
    for (int row = 0; row < rows.size(); ++row) {
        if (!is_left(rows, row, slots))
            continue;
        json += json.back() == '[' ? "" : ",";
        append_conflict(json, rows, row, slots);
    }
    json += "]}";
}

constexpr const char* conflicts_schema =
    R"({"title":"ConflictsOfSlots","type":"object","required":["count","next","previous","results"],"properties":{"count":{"type":["integer","null"]},"next":{"type":["string","null"],"format":"uri"},"previous":{"type":["string","null"],"format":"uri"},"results":{"type":"array","items":{"title":"ConflictOfSlots","type":"object","required":["kind","user","slots","start","end","message"],"properties":{"kind":{"type":"string","enum":["overlap","leave","holiday","outside_phase"]},"user":{"$ref":"#/components/schemas/UserReference"},"slots":{"type":"array","items":{"$ref":"#/components/schemas/TimeSlot"}},"start":{"type":"string","format":"date-time"},"end":{"type":"string","format":"date-time"},"message":{"type":"string","description":"For people."}},"additionalProperties":false}}},"additionalProperties":false})";

} // namespace

rest::endpoints::Endpoint conflicts_endpoint(const rest::describe::Catalogue& catalogue)
{
    return {.method = "GET",
            .pattern = "/api/timeslots/conflicts/",
            .resource = &catalogue.at("timeslots"),
            .operation = "timeslots_conflicts",
            .name = "Show conflicts",
            .doc = "Of the slots that the filters leave, by time: two of a person at once, one "
                   "during leave or on a public holiday, one outside its phase's dates.",
            .query = rest::endpoints::Query::own,
            .run = answer_conflicts,
            .answer_schema = conflicts_schema,
            .query_schema = paged_window_schema()};
}

} // namespace planning
