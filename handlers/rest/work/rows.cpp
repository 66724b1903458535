#include "handlers/rest/work/rows.hpp"

#include "handlers/rest/answer/errors.hpp"
#include "handlers/rest/identity/auth.hpp"
#include "handlers/rest/statements/record.hpp"
#include "handlers/rest/work/conflicts.hpp"
#include "handlers/rest/work/judging.hpp"
#include "handlers/rest/work/named_rows.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <utility>

namespace rest::work {

using ask::Draft;
using ask::LinkedList;
using ask::Mode;
using boost::json::object;
using namespace describe;
using statements::Changes;
using statements::Locking;
using statements::Wanted;

namespace {

/// As the audit trail tells of what was not there before.
std::string lists_json(std::span<const Draft> drafts)
{
    boost::json::array rows;
    for (const Draft& draft : drafts) {
        object lists;
        for (const LinkedList& list : draft.lists)
            lists[list.name] = boost::json::array{nullptr, statements::recorded_list(list)};
        rows.emplace_back(std::move(lists));
    }
    return boost::json::serialize(rows);
}

/// The lists of new or changed rows, one row's or the same for all.
void add_lists(const Draft& draft, const std::string& owners,
               std::vector<db::Statement>& statements)
{
    for (const LinkedList& list : draft.lists) {
        for (db::Statement& statement : statements::list_statements(list, owners))
            statements.push_back(std::move(statement));
    }
}

std::vector<std::string> columns_of_all(std::span<const Draft> drafts)
{
    std::vector<std::string> columns;
    for (const Draft& draft : drafts) {
        for (const auto& column : draft.columns) {
            if (std::find(columns.begin(), columns.end(), column.key()) == columns.end())
                columns.emplace_back(column.key());
        }
    }
    return columns;
}

/// In order: the row above, what the rows hang on, the rows.
std::vector<db::Statement> lock_statements(const Work& work, const Resource& resource,
                                           const std::vector<std::string>& keys,
                                           const std::optional<std::string>& parent,
                                           Locking locking, Wanted wanted)
{
    const std::string literal = db::array_literal(keys);
    std::vector<db::Statement> statements;
    if (locking != Locking::none && parent)
        statements.push_back(statements::hold_parent_statement(work.catalogue, resource, *parent));
    if (locking != Locking::none && !keys.empty() && !resource.writing.hold.sql.empty())
        statements.push_back(statements::hold_statement(resource, literal));
    if (!keys.empty())
        statements.push_back(statements::lock_statement(work.catalogue, work.principal, resource,
                                                        literal, parent, locking, wanted));
    return statements;
}

/// The hook's turn, where there is one.
void tell(const Work& work, const Resource& resource, const char* action,
          const std::vector<Locked>& rows)
{
    if (!resource.writing.after)
        return;
    Written written{.work = work, .resource = resource, .action = action};
    for (const Locked& row : rows) {
        written.ids.push_back(row.id);
        if (!row.row.empty())
            written.before.push_back(row.row);
    }
    resource.writing.after(written);
}

/// What is thrown in place of the error being handled, which has ended the transaction.
[[noreturn]] void refuse_row(const Work& work, const Resource& resource, const db::Error& error,
                             const Refused& row)
{
    if (error.sqlstate != "23505")
        throw;
    work.session.run({"rollback", {}});
    throw refusal_of(work, resource, error, row);
}

} // namespace

Changes changes_of(const Work& work, const Resource& resource)
{
    return {work.catalogue, work.principal, work.request_id, resource, work.dry_run};
}

std::string literal_of(const std::vector<Locked>& rows)
{
    std::vector<std::string> ids;
    for (const Locked& row : rows)
        ids.push_back(row.id);
    return db::array_literal(ids);
}

std::vector<Locked> lock_rows(const Work& work, const Resource& resource,
                              const std::vector<std::string>& keys,
                              const std::optional<std::string>& parent, Locking locking,
                              Wanted wanted)
{
    if (keys.empty())
        return {};
    const auto statements = lock_statements(work, resource, keys, parent, locking, wanted);
    const db::Rows rows = std::move(work.session.run(statements).back());
    std::vector<Locked> locked;
    for (int row = 0; row < rows.size(); ++row)
        locked.push_back({std::string(rows.text(row, 0)), std::string(rows.text(row, 1)),
                          std::string(rows.text(row, 2))});
    return locked;
}

bool lock_undisturbed(const Work& work, const Resource& resource,
                      const std::vector<std::string>& keys,
                      const std::optional<std::string>& parent, std::span<const Draft> drafts,
                      Locking locking)
{
    auto statements = lock_statements(work, resource, keys, parent, locking, Wanted::status);
    if (auto hold = hold_of(resource, drafts))
        statements.push_back(*std::move(hold));
    statements.push_back({"select " + identity::snapshot_sql, {}}); // when all of it is locked
    return work.session.run(statements).back().text(0, 0) == work.principal.snapshot;
}

bool hang_on_others(const Resource& resource)
{
    return resource.parent || !resource.writing.hold.sql.empty();
}

NewRows read_new_rows(const Work& work, const Resource& resource, const std::vector<object>& bodies,
                      const std::optional<std::string>& parent, Locking locking)
{
    NewRows rows{.drafts = read_drafts(work, resource, bodies, Mode::create, {}, parent)};
    if (locking != Locking::none && parent)
        work.session.run(statements::hold_parent_statement(work.catalogue, resource, *parent));
    rows.objections = judge_new(work, resource, rows.drafts, locking);
    for (std::size_t i = 0; i < rows.drafts.size(); ++i)
        rows.objections[i].complain(resource, rows.drafts[i].violations);
    return rows;
}

std::vector<Locked> insert_rows(const Work& work, const Resource& resource,
                                std::span<const Draft> drafts)
{
    const db::Rows made = work.session.run(
        changes_of(work, resource)
            .insert(columns_of_all(drafts), columns_json(drafts), lists_json(drafts)));
    if (made.size() != static_cast<int>(drafts.size())) // a revived row that was alive
        throw answer::there_already(resource);
    std::vector<Locked> rows;
    std::vector<db::Statement> lists;
    for (int row = 0; row < made.size(); ++row) {
        rows.push_back({std::string(made.text(row, 0)), std::string(made.text(row, 1)), {}});
        add_lists(drafts[static_cast<std::size_t>(row)], "{" + rows.back().id + "}", lists);
    }
    if (!lists.empty())
        work.session.run(lists);
    tell(work, resource, "create", rows);
    return rows;
}

void apply_update(const Work& work, const Resource& resource, const std::vector<Locked>& rows,
                  const Draft& draft)
{
    if (draft.columns.empty() && draft.lists.empty())
        return;
    const std::string ids = literal_of(rows);
    work.session.run(changes_of(work, resource)
                         .update({.ids = ids,
                                  .columns = boost::json::serialize(draft.columns),
                                  .sets = statements::assignments_of(resource, draft.columns),
                                  .lists = draft.lists,
                                  .event = resource.writing.events.updated}));
    std::vector<db::Statement> lists;
    add_lists(draft, ids, lists);
    if (!lists.empty())
        work.session.run(lists);
    tell(work, resource, "update", rows);
}

Locked insert_row(const Work& work, const Resource& resource, const Draft& draft)
{
    try {
        return insert_rows(work, resource, std::span(&draft, 1)).front();
    } catch (const db::Error& error) {
        refuse_row(work, resource, error, {draft.columns});
    }
}

void update_row(const Work& work, const Resource& resource, const Locked& row, const Draft& draft)
{
    try {
        apply_update(work, resource, {row}, draft);
    } catch (const db::Error& error) {
        refuse_row(work, resource, error, {draft.columns, row.id});
    }
}

void remove_rows(const Work& work, const Resource& resource, const std::vector<Locked>& rows)
{
    const Changes changes = changes_of(work, resource);
    const std::string ids = literal_of(rows);
    if (const auto* const gone = std::get_if<ByColumn>(&resource.writing.removal))
        work.session.run(changes.update({.ids = ids,
                                         .sets = {{gone->column, gone->sql}},
                                         .action = "delete",
                                         .event = resource.writing.events.deleted}));
    else
        work.session.run(changes.remove(ids));
    tell(work, resource, "delete", rows);
}

} // namespace rest::work
