#include "handlers/rest/work/reading.hpp"

#include "db/revision.hpp"
#include "db/transaction.hpp"
#include "fcgi/text/json.hpp"
#include "handlers/rest/answer/names.hpp"
#include "handlers/rest/statements/mentions.hpp"
#include "handlers/rest/statements/query.hpp"

#include <boost/json/parse.hpp>

#include <stdexcept>
#include <utility>

namespace rest::work {

using answer::Names;
using answer::Writer;
using ask::Params;
using namespace describe;
using statements::Blueprint;
using statements::DetailPlan;
using statements::Keys;
using statements::ListQuery;
using statements::Mentions;
using statements::RowsPlan;
using statements::Shape;

namespace {

std::optional<std::string> row_json(const Work& work, const Resource& resource,
                                    const Params& params, const Keys& keys, bool found)
{
    const auto plan = work.plans->detail(work.catalogue, work.principal, resource, params, found,
                                         found ? Mentions::joined : mentions_for(work));
    std::string json;
    if (!append_detail(work, *plan, keys, json))
        return std::nullopt;
    return json;
}

/// A row of names_statement.
void keep_name(Names& names, std::size_t mention, const db::Rows& rows, int row)
{
    if (rows.is_null(row, 1))
        return names.keep_absent(mention, rows.text(row, 0));
    Names::Name name;
    for (int column = 2; column < rows.columns() - 1; ++column) {
        name.emplace_back(rows.is_null(row, column) ? "null" : "");
        if (!rows.is_null(row, column))
            text::append_string(name.back(), rows.text(row, column));
    }
    names.keep(mention, rows.text(row, 0), std::move(name));
}

/// False where the names are no longer those of that moment.
bool learn(const Work& work, const Names::Missing& missing)
{
    std::vector<db::Statement> statements;
    for (const auto& [mention, ids] : missing)
        statements.push_back(statements::names_statement(mention, ids));
    const std::vector<db::Rows> results = work.session.run(statements);
    std::size_t i = 0;
    for (const auto& [mention, ids] : missing) {
        const db::Rows& rows = results[i++];
        if (db::revision_of(work.session, rows, rows.columns() - 1) !=
            work.names->revision(mention))
            return false;
    }
    i = 0;
    for (const auto& [mention, ids] : missing) {
        const db::Rows& rows = results[i++];
        for (int row = 0; row < rows.size(); ++row)
            keep_name(*work.names, mention, rows, row);
    }
    return true;
}

/// False where names have changed since the rows were read.
bool write_named(const Work& work, const Shape& shape, const db::Rows& rows,
                 const std::function<void(const Writer&)>& write)
{
    if (shape.revisions.empty() || rows.size() == 0) {
        write(Writer(shape, rows));
        return true;
    }
    const Writer writer(shape, rows, work.names);
    Names::Revisions revisions;
    for (const auto& [mention, column] : shape.revisions)
        revisions[mention] = db::revision_of(work.session, rows, column);
    work.names->begin(revisions);
    write(writer);
    const Names::Missing missing = work.names->take_missing();
    if (missing.empty())
        return true;
    if (!learn(work, missing))
        return false;
    write(writer);
    return true;
}

} // namespace

Mentions mentions_for(const Work& work)
{
    return work.names == nullptr ? Mentions::joined : Mentions::ids;
}

void write_rows(const Work& work, const Shape& shape, const std::function<const db::Rows&()>& read,
                const std::function<void(const Writer&)>& write)
{
    if (write_named(work, shape, read(), write))
        return;
    const db::Transaction moment(work.session, db::Transaction::Kind::reads);
    write_named(work, shape, read(), write);
}

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
    const db::Statement statement = plan.row.run_by(work.principal, keys);
    const std::size_t begin = json.size();
    db::Rows row;
    write_rows(
        work, plan.shape,
        [&]() -> const db::Rows& {
            row = work.session.run(statement);
            return row;
        },
        [&](const Writer& writer) {
            json.resize(begin);
            if (row.size() > 0)
                writer.object(0, json);
        });
    return row.size() > 0;
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
