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

/// The row and its children, in one round trip where the owner of the children is known before.
std::vector<db::Rows> run_detail(const Work& work, const Resource& resource, const DetailPlan& plan,
                                 Keys keys)
{
    const bool owner_known = resource.key == "t.id";
    std::vector<db::Statement> statements = {plan.row.run_by(work.principal, keys)};
    if (owner_known) {
        keys.owners = "{" + keys.key + "}";
        for (const Blueprint& child : plan.children)
            statements.push_back(child.run_by(work.principal, keys));
    }
    std::vector<db::Rows> results = work.session.run(statements);
    if (owner_known)
        return results;
    for (db::Rows& rows : children_of(work, plan.children, results.front()))
        results.push_back(std::move(rows));
    return results;
}

std::optional<std::string> row_json(const Work& work, const Resource& resource,
                                    const Params& params, const Keys& keys, bool found)
{
    const auto plan = work.plans->detail(work.catalogue, work.principal, resource, params, found);
    std::string json;
    if (!append_detail(work, resource, *plan, keys, json))
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

std::vector<db::Rows> children_of(const Work& work, const std::vector<Blueprint>& children,
                                  const db::Rows& rows)
{
    if (children.empty() || rows.size() == 0)
        return std::vector<db::Rows>(children.size());
    const Keys keys{.owners = ids_literal(rows)};
    std::vector<db::Statement> statements;
    statements.reserve(children.size());
    for (const Blueprint& child : children)
        statements.push_back(child.run_by(work.principal, keys));
    return work.session.run(statements);
}

std::string rows_json(const Work& work, const Resource& resource, const Params& params,
                      const RowsPlan& plan, const std::vector<std::string>& ids)
{
    const ListQuery query(work.catalogue, work.principal, resource, params, plan, std::nullopt);
    const db::Rows rows = work.session.run(query.rows(db::array_literal(ids)));
    const std::vector<db::Rows> children = children_of(work, plan.children, rows);
    const Writer writer(plan.shape, rows, children);
    std::string json = "[";
    for (int row = 0; row < rows.size(); ++row) {
        json += row > 0 ? "," : "";
        writer.object(row, json);
    }
    return json + "]";
}

bool append_detail(const Work& work, const Resource& resource, const DetailPlan& plan, Keys keys,
                   std::string& json)
{
    std::vector<db::Rows> results = run_detail(work, resource, plan, std::move(keys));
    const db::Rows row = std::move(results.front());
    if (row.size() == 0)
        return false;
    results.erase(results.begin());
    Writer(plan.shape, row, results).object(0, json);
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
