#include "handlers/rest/work/reading.hpp"

#include "handlers/rest/answer/writer.hpp"
#include "handlers/rest/statements/query.hpp"

#include <boost/json/parse.hpp>

#include <stdexcept>
#include <utility>

namespace rest::work {

using answer::Writer;
using ask::Params;
using namespace describe;
using statements::Blueprint;
using statements::DetailPlan;
using statements::Keys;
using statements::ListQuery;
using statements::RowsPlan;

namespace {

std::optional<std::string> row_json(const Work& work, const Resource& resource,
                                    const Params& params, const Keys& keys, bool found)
{
    const auto plan = work.plans->detail(work.catalogue, work.principal, resource, params, found);
    std::string json;
    if (!append_detail(work, *plan, keys, json))
        return std::nullopt;
    return json;
}

} // namespace

bool may_read(const identity::Principal& principal, const describe::Resource& resource)
{
    return resource.visible.permission.empty() || principal.may(resource.visible.permission);
}

std::string ids_literal(const db::Rows& rows)
{
    std::string literal = "{";
    for (int row = 0; row < rows.size(); ++row) {
        if (row > 0)
            literal += ',';
        literal += rows.text(row, 0);
    }
    return literal + "}";
}

std::string rows_json(const Work& work, const Resource& resource, const Params& params,
                      const RowsPlan& plan, const std::vector<std::string>& ids)
{
    const ListQuery query(work.catalogue, work.principal, resource, params, plan, std::nullopt);
    const db::Rows rows = work.session.run(query.rows(db::array_literal(ids)));
    const Writer writer(plan.shape, rows);
    std::string json = "[";
    for (int row = 0; row < rows.size(); ++row) {
        json += row > 0 ? "," : "";
        writer.object(row, json);
    }
    return json + "]";
}

bool append_detail(const Work& work, const DetailPlan& plan, const Keys& keys, std::string& json)
{
    const db::Rows row = work.session.run(plan.row.run_by(work.principal, keys));
    if (row.size() == 0)
        return false;
    Writer(plan.shape, row).object(0, json);
    return true;
}

std::optional<std::string> seen_row(const Work& work, const Resource& resource,
                                    const Params& params, const Keys& keys)
{
    return row_json(work, resource, params, keys, false);
}

std::optional<std::string> found_row(const Work& work, const Resource& resource,
                                     const Params& params, const Keys& keys)
{
    return row_json(work, resource, params, keys, true);
}

Present present_row(const Work& work, const Resource& resource, const Keys& keys)
{
    auto json = found_row(work, resource, {}, keys);
    if (!json)
        throw std::logic_error("a locked row of " + resource.name + " is not there");
    auto fields = boost::json::parse(*json).as_object();
    return {.json = *std::move(json), .fields = std::move(fields)};
}

} // namespace rest::work
