#include "handlers/planning/telling.hpp"

#include "fcgi/error.hpp"
#include "fcgi/text/json.hpp"
#include "handlers/rest/answer/writer.hpp"
#include "handlers/rest/endpoints/links.hpp"
#include "handlers/rest/statements/query.hpp"

#include <algorithm>
#include <utility>

namespace planning {

using rest::ask::Params;
using rest::endpoints::Call;
using rest::endpoints::Links;

std::string page_sql(rest::statements::StatementBuilder& builder, const Params& params,
                     const std::string& count)
{
    const std::string size = builder.bind(std::to_string(params.page_size), "bigint");
    const std::string before =
        params.last_page
            ? "(greatest(" + count + " - 1, 0) / " + size + ") * " + size
            : builder.bind(std::to_string(std::int64_t{params.page - 1} * params.page_size),
                           "bigint");
    return " limit " + size + " offset " + before;
}

void begin_page(Call& call, Params params, std::int64_t count, int shown)
{
    const std::int64_t last =
        std::max<std::int64_t>(1, (count + params.page_size - 1) / params.page_size);
    if (params.last_page)
        params.page = static_cast<int>(last);
    if (shown == 0 && params.page > 1)
        throw fcgi::ApiError(fcgi::Code::not_found,
                             "There is no page " + std::to_string(params.page) + ".");
    const auto at = [&](std::int64_t page) {
        return rest::endpoints::link(call, params, "page", std::to_string(page));
    };
    Links links{.first = at(1)};
    if (params.page < last)
        links.next = at(params.page + 1);
    if (params.page > 1)
        links.previous = at(params.page - 1);
    if (params.counted)
        links.last = at(last);
    std::string& json = call.response.body;
    json = "{\"count\":" + (params.counted ? std::to_string(count) : "null") + ",";
    rest::endpoints::append_links(json, links);
    rest::endpoints::put_link_header(call.response, links);
    json += ",\"results\":[";
    call.response.rows = shown;
}

void append_person(std::string& json, const db::Rows& rows, int row, int column)
{
    json.append("{\"id\":").append(rows.text(row, column)).append(",\"username\":");
    text::append_string(json, rows.text(row, column + 1));
    json += ",\"display_name\":";
    text::append_string(json, rows.text(row, column + 2));
    json += '}';
}

void append_time(std::string& json, const db::Rows& rows, int row, int column)
{
    static const rest::describe::Field time = rest::describe::time("time", "");
    if (rows.is_null(row, column))
        json += "null";
    else
        rest::answer::append_scalar(json, time, rows.text(row, column));
}

Slots::Slots(const Call& call, const std::vector<std::string>& ids)
{
    const auto& catalogue = call.service.catalogue;
    const rest::describe::Resource& slots = catalogue.at("timeslots");
    const Params params;
    plan_ = call.service.plans.rows(catalogue, call.principal, slots, params);
    if (ids.empty())
        return;
    const rest::statements::ListQuery query(catalogue, call.principal, slots, params, *plan_,
                                            std::nullopt);
    rows_ = call.service.session.run(query.rows(db::array_literal(ids)));
    for (int row = 0; row < rows_.size(); ++row)
        places_.emplace(rows_.text(row, 0), row);
}

void Slots::append(std::string& json, std::string_view id) const
{
    rest::answer::Writer(plan_->shape, rows_).object(places_.find(id)->second, json);
}

} // namespace planning
