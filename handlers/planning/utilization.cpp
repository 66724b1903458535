// How much of a unit's working days is booked, week by week, by the days that the figure of the
// unit is made of (sql/deploy/planning.sql).
#include "fcgi/error.hpp"
#include "fcgi/text/json.hpp"
#include "handlers/planning/endpoints.hpp"
#include "handlers/planning/question.hpp"
#include "handlers/planning/telling.hpp"
#include "handlers/rest/endpoints/path_keys.hpp"
#include "handlers/rest/statements/plans.hpp"
#include "handlers/workflow/visibility.hpp"

#include <utility>

namespace planning {

namespace {

using rest::endpoints::Call;
using rest::statements::StatementBuilder;

constexpr int most_people = 200; ///< Behind one week, the busiest first.

/// The days that are asked for, in whole weeks of the unit's time zone: usually this and the next
/// three, as of the unit's own figure.
std::string span_sql(const std::string& unit, const std::string& from, const std::string& to)
{
    return "span as materialized (select o.id, o.name, f.first_day, date_trunc('week', coalesce(" +
           to +
           ", f.first_day + 27))::date + 6 as last_day from orgunit o cross join lateral (select "
           "date_trunc('week', coalesce(" +
           from + ", " + to +
           " - 21, (now() at time zone o.timezone)::date))::date as first_day) f where o.id = " +
           unit + ")";
}

/// Columns of append_figures().
std::string figures_of(const std::string& row)
{
    const std::string share = "booked_share(" + row + ".booked, " + row + ".available)";
    return row + ".booked, " + row + ".available, " + share + ", (100 * " + share + ")::integer";
}

/// A week per row, once for each person behind it whose schedule the caller sees.
db::Statement statement(const Call& call, const std::string& unit, const Question::Days& days)
{
    StatementBuilder builder(call.service.catalogue, call.principal);
    const std::string id = builder.bind(unit, "bigint");
    const std::string span =
        span_sql(id, builder.bind(days.from, "date"), builder.bind(days.to, "date"));
    const std::string seen =
        call.principal.superuser
            ? "true"
            : "(" + builder.expand(workflow::schedule_is_seen("t.user_id"), "d") + ")";
    return builder.finish(
        "with " + span +
        ", own as materialized (select d.user_id, date_trunc('week', d.day)::date as monday, "
        "count(*) as available, count(*) filter (where d.booked) as booked from unit_days(array[" +
        id +
        "], (select first_day from span), (select last_day from span)) d group by 1, 2), week as "
        "materialized (select w.monday::date as monday, coalesce(sum(d.booked), 0)::bigint as "
        "booked, coalesce(sum(d.available), 0)::bigint as available from span s cross join lateral "
        "generate_series(s.first_day, s.last_day, interval '7 days') w(monday) left join own d on "
        "d.monday = w.monday::date group by 1), person as (select d.*, u.username, u.display_name, "
        "row_number() over (partition by d.monday order by d.booked desc, u.display_name collate "
        "\"und-x-icu\", u.id) as place from own d join user_account u on u.id = d.user_id where " +
        seen +
        ") select s.id, s.name, s.first_day, s.last_day, w.monday, w.monday + 6, to_char(w.monday, "
        "'IYYY-\"W\"IW'), " +
        figures_of("w") + ", p.user_id, p.username, p.display_name, " + figures_of("p") + ", " +
        figures_of("y") +
        " from span s cross join week w "
        "cross join (select sum(booked)::bigint as booked, sum(available)::bigint as available "
        "from week) y left join person p on p.monday = w.monday and p.place <= " +
        builder.bind(std::to_string(most_people), "bigint") + " order by w.monday, p.place");
}

/// `"booked":…,"available":…,"utilization":…,"percent":…`
void append_figures(std::string& json, const db::Rows& rows, int row, int column)
{
    json.append("\"booked\":").append(rows.text(row, column));
    json.append(",\"available\":").append(rows.text(row, column + 1));
    json.append(",\"utilization\":").append(rows.text(row, column + 2));
    json.append(",\"percent\":").append(rows.text(row, column + 3));
}

void append_days(std::string& json, const db::Rows& rows, int row, int column)
{
    json += "\"start\":";
    text::append_string(json, rows.text(row, column));
    json += ",\"end\":";
    text::append_string(json, rows.text(row, column + 1));
    json += ',';
}

/// The week that begins in that row; the row behind it.
int append_week(std::string& json, const db::Rows& rows, int row)
{
    const std::string monday(rows.text(row, 4));
    json += "{\"week\":";
    text::append_string(json, rows.text(row, 6));
    json += ',';
    append_days(json, rows, row, 4);
    append_figures(json, rows, row, 7);
    json += ",\"people\":[";
    for (; row < rows.size() && rows.text(row, 4) == monday; ++row) {
        if (rows.is_null(row, 11))
            continue;
        json += json.back() == '[' ? "" : ",";
        json += "{\"user\":";
        append_person(json, rows, row, 11);
        json += ',';
        append_figures(json, rows, row, 14);
        json += '}';
    }
    json += "]}";
    return row;
}

/// GET /api/orgunit/{id}/utilization/
void answer_utilization(Call& call)
{
    const std::string unit = rest::endpoints::key_argument(call, "id");
    if (call.service.session
            .run(rest::statements::exists_statement(call.service.catalogue, call.principal,
                                                    *call.endpoint.resource, unit))
            .size() == 0)
        throw fcgi::ApiError(fcgi::Code::not_found);
    Question question(call, {"from", "to"});
    const Question::Days days = question.days("from", "to");
    question.nothing_else();
    const db::Rows rows = call.service.session.run(statement(call, unit, days));
    if (rows.size() == 0) // it has gone meanwhile
        throw fcgi::ApiError(fcgi::Code::not_found);
    std::string& json = call.response.body;
    json.append("{\"unit\":{\"id\":").append(rows.text(0, 0)).append(",\"name\":");
    text::append_string(json, rows.text(0, 1));
    json += "},";
    append_days(json, rows, 0, 2);
    append_figures(json, rows, 0, 18);
    json += ",\"weeks\":[";
    for (int row = 0; row < rows.size();) {
        json += json.back() == '[' ? "" : ",";
        row = append_week(json, rows, row);
    }
    json += "]}";
}

std::string figures_schema(const std::string& more, const std::string& needed)
{
    return R"("type":"object","required":[)" + needed +
           R"("booked","available","utilization","percent"],"properties":{)" + more +
           R"("booked":{"type":"integer"},"available":{"type":"integer"},"utilization":{"type":"number"},"percent":{"type":"integer"}},"additionalProperties":false})";
}

std::string utilization_schema()
{
    const std::string days =
        R"("start":{"type":"string","format":"date"},"end":{"type":"string","format":"date"},)";
    const std::string person =
        R"({"title":"BookedPerson",)" +
        figures_schema(R"("user":{"$ref":"#/components/schemas/UserReference"},)", R"("user",)");
    const std::string week =
        R"({"title":"BookedWeek",)" +
        figures_schema(R"("week":{"type":"string","description":"2026-W49"},)" + days +
                           R"("people":{"type":"array","items":)" + person + "},",
                       R"("week","start","end","people",)");
    return R"({"title":"Utilization","description":"Person-days; `utilization` is their share.",)" +
           figures_schema(
               R"("unit":{"type":"object","properties":{"id":{"type":"integer"},"name":{"type":"string"}},"additionalProperties":false},)" +
                   days + R"("weeks":{"type":"array","items":)" + week + "},",
               R"("unit","start","end","weeks",)");
}

} // namespace

rest::endpoints::Endpoint utilization_endpoint(const rest::describe::Catalogue& catalogue)
{
    return {
        .method = "GET",
        .pattern = "/api/orgunit/{id}/utilization/",
        .resource = &catalogue.at("orgunit"),
        .operation = "orgunit_utilization",
        .name = "Show how much is booked",
        .doc = "Of the working days of the unit's present members, by ISO week, with the people "
               "whose schedule you see: `capacity_utilization` for other weeks.",
        .query = rest::endpoints::Query::own,
        .run = answer_utilization,
        .answer_schema = utilization_schema(),
        .query_schema =
            R"([{"name":"from","in":"query","description":"A day of the first week; usually today.","schema":{"type":"string","format":"date"}},{"name":"to","in":"query","description":"A day of the last; usually four weeks in all, 366 days at most.","schema":{"type":"string","format":"date"}}])"};
}

} // namespace planning
