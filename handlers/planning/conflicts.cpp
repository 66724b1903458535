// Conflicts of people's slots: two at once, one during leave or on a public holiday, one outside
// the dates of its phase. What the caller may not see takes no part in any.
#include "fcgi/error.hpp"
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

constexpr int most_conflicts = 10'000; ///< Of one question.

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

/// Every slot with each that begins later and before it ends, as `pair`, and no more than `enough`.
/// Slots have places in the order of their person's, and are sorted to the pairs that name these: a
/// join of slots with slots costs the square of their number wherever the planner expects few.
std::string pairs_sql(const std::string& enough)
{
    return "placed as materialized (select * from (select e.*, row_number() over (partition by "
           "e.user_id, e.is_end order by e.start_at, e.id) as place, count(*) filter (where not "
           "e.is_end) over (partition by e.user_id order by e.at, e.is_end desc rows unbounded "
           "preceding) as last_place from (select s.*, s.end_at as at, true as is_end from slot s "
           "union all select s.*, s.start_at, false from slot s) e) p where p.is_end), later as "
           "materialized (select p.*, generate_series(p.place + 1, p.last_place) as next from "
           "placed p where p.last_place > p.place limit " +
           enough +
           "), pair as (select * from (select l.*, first_value(l.id) over own as other, "
           "first_value(l.start_at) over own as begins_at, first_value(l.end_at) over own as "
           "stops_at, first_value(l.is_leave) over own as other_is_leave, first_value(l.type) over "
           "own as other_type from (select id, user_id, start_at, end_at, is_leave, type, next as "
           "place, true as is_found from later union all select id, user_id, start_at, end_at, "
           "is_leave, type, place, false from placed) l window own as (partition by l.user_id, "
           "l.place order by l.is_found)) p where p.is_found)";
}

// With two words for the sentence.
constexpr const char* conflicts_sql =
    "conflict as (select case when p.is_leave <> p.other_is_leave then 'leave' else 'overlap' end "
    "as kind, p.user_id, p.id as one, p.other, p.begins_at as start_at, least(p.end_at, "
    "p.stops_at) as end_at, p.type as word, p.other_type as other_word from pair p "
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
    const std::string enough = builder.bind(std::to_string(most_conflicts + 1), "bigint");
    return builder.finish(
        "with " + slots + ", " + pairs_sql(enough) + ", " + conflicts_sql +
        ", found as materialized (select c.* from conflict c where c.start_at < " + end +
        " and (c.end_at > " + start + " or c.start_at = c.end_at) limit " + enough +
        ") select c.kind, c.one, c.other, c.start_at, c.end_at, c.word, c.other_word, u.id, "
        "u.username, u.display_name, (select count(*) from found) from found c "
        "join user_account u on u.id = c.user_id order by c.start_at, c.user_id, c.kind, c.one, "
        "c.other" +
        page_sql(builder, params, "(select count(*) from found)"));
}

/// Throws ApiError 400: which of them come first is known of all alone.
void refuse_too_many(std::int64_t found)
{
    fcgi::Details complaints;
    for (const char* name : {"start", "end"}) {
        if (found > most_conflicts)
            complaints.add(name, "At most " + std::to_string(most_conflicts) +
                                     " conflicts are looked at: ask for a shorter window, or for "
                                     "fewer people.");
    }
    rest::ask::refuse_parameters(std::move(complaints));
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
    const std::int64_t found = rows.size() > 0 ? rows.integer(0, 10) : 0;
    refuse_too_many(found);
    std::vector<std::string> ids;
    for (int row = 0; row < rows.size(); ++row) {
        ids.emplace_back(rows.text(row, 1));
        if (!rows.is_null(row, 2))
            ids.emplace_back(rows.text(row, 2));
    }
    const Slots slots(call, ids);
    begin_page(call, params, found, rows.size());
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
