#include "handlers/rest/endpoints/rows.hpp"

#include "fcgi/error.hpp"
#include "handlers/rest/answer/errors.hpp"
#include "handlers/rest/describe/machine.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <map>
#include <utility>

namespace rest::endpoints {

using ask::Draft;
using ask::LinkedList;
using ask::Mention;
using ask::Mode;
using namespace describe;
using statements::Author;
using statements::Judged;
using statements::Judgement;
using statements::Locking;

namespace {

using boost::json::object;
using fcgi::ApiError;
using fcgi::Code;
using fcgi::Details;

/// What is null is left out: it is null in a new row anyway.
std::string columns_json(std::span<const Draft> drafts)
{
    boost::json::array rows;
    for (const Draft& draft : drafts) {
        object& row = rows.emplace_back(object()).get_object();
        for (const auto& [column, value] : draft.columns) {
            if (!value.is_null())
                row.emplace(column, value);
        }
    }
    return boost::json::serialize(rows);
}

/// Values that a draft's mentions resolve to, per field.
using Found = std::map<const Field*, std::map<std::string, db::Value>>;

/// One statement per field, whatever the number of rows.
Found look_up(Call& call, const std::vector<Draft>& drafts)
{
    std::map<const Field*, std::vector<std::string>> wanted;
    for (const Draft& draft : drafts) {
        for (const Mention& mention : draft.mentions)
            wanted[mention.field].push_back(mention.value);
    }
    std::vector<db::Statement> statements;
    for (auto& [field, values] : wanted) {
        std::sort(values.begin(), values.end());
        values.erase(std::unique(values.begin(), values.end()), values.end());
        statements.push_back(
            statements::mention_statement(call.service.catalogue, call.principal, *field, values));
    }
    Found found;
    if (statements.empty())
        return found;
    const std::vector<db::Rows> results = call.service.session.run(statements);
    std::size_t i = 0;
    for (const auto& [field, values] : wanted) {
        const db::Rows& rows = results[i++];
        for (int row = 0; row < rows.size(); ++row)
            found[field][std::string(rows.text(row, 0))] = rows.value(row, 1);
    }
    return found;
}

std::string absent(const Call& call, const Mention& mention)
{
    const Field& field = *mention.field;
    if (!field.lookup.empty())
        return "There is no \"" + mention.value + "\" to choose";
    return "There is no " + call.service.catalogue.named_by(field).singular + " " + mention.value +
           " to choose";
}

bool was_so(const Field& field, const std::string& value, const object* was)
{
    const std::string column = column_of(field);
    if (was == nullptr || column.empty() || !field.stored.table.empty())
        return false;
    const boost::json::value* const old = was->if_contains(column);
    return old != nullptr && boost::json::serialize(*old) == value;
}

std::string ids_of(const LinkedList& list, const Found& found)
{
    std::vector<std::string> ids;
    for (const std::string& value : list.values)
        ids.push_back(*found.at(list.field).at(value));
    return db::array_literal(ids);
}

/// As the audit trail tells of what was not there before.
std::string lists_json(std::span<const Draft> drafts)
{
    boost::json::array rows;
    for (const Draft& draft : drafts) {
        object lists;
        for (const LinkedList& list : draft.lists)
            lists[list.field->name] = boost::json::array{nullptr, statements::recorded_list(list)};
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

std::vector<Draft> read_new(Call& call, const Resource& resource, const std::vector<object>& bodies,
                            const std::optional<std::string>& parent)
{
    std::vector<Draft> drafts;
    for (const object& body : bodies) {
        Draft draft = ask::read_draft(resource, body, Mode::create, nullptr);
        if (parent)
            draft.columns[resource.parent.column.substr(2)] = *parent;
        if (resource.before_write)
            resource.before_write(draft);
        drafts.push_back(std::move(draft));
    }
    resolve(call, drafts, nullptr);
    return drafts;
}

/// Which of the drafts' fields were written, for the rights on fields.
Draft example_of(std::span<const Draft> drafts)
{
    Draft example;
    for (const Draft& draft : drafts) {
        for (const auto& one : draft.written) {
            if (std::find(example.written.begin(), example.written.end(), one) ==
                example.written.end())
                example.written.push_back(one);
        }
    }
    return example;
}

} // namespace

void merge(Details& all, const Details& more)
{
    for (const auto& [key, sentences] : more) {
        std::vector<std::string>& known = all[key];
        known.insert(known.end(), sentences.begin(), sentences.end());
    }
}

Author author_of(const Call& call)
{
    return {call.principal, call.request.id};
}

std::string literal_of(const std::vector<Locked>& rows)
{
    std::vector<std::string> ids;
    for (const Locked& row : rows)
        ids.push_back(row.id);
    return db::array_literal(ids);
}

std::vector<Locked> lock_rows(Call& call, const Resource& resource,
                              const std::vector<std::string>& keys,
                              const std::optional<std::string>& parent, Locking locking)
{
    const std::string literal = db::array_literal(keys);
    std::vector<db::Statement> statements;
    if (locking != Locking::none && !resource.hold.sql.empty())
        statements.push_back(statements::hold_statement(resource, literal));
    statements.push_back(statements::lock_statement(call.service.catalogue, call.principal,
                                                    resource, literal, parent, locking));
    const db::Rows rows = std::move(call.service.session.run(statements).back());
    std::vector<Locked> locked;
    for (int row = 0; row < rows.size(); ++row)
        locked.push_back({std::string(rows.text(row, 0)), std::string(rows.text(row, 1)),
                          std::string(rows.text(row, 2))});
    return locked;
}

std::vector<std::string> Objections::sentences() const
{
    std::vector<std::string> all;
    for (const Details* details : {&invalid, &forbidden_fields, &conflicts}) {
        for (const auto& [field, sentences] : *details) {
            for (const std::string& sentence : sentences)
                all.push_back(field == "non_field_errors" ? sentence : field + ": " + sentence);
        }
    }
    if (forbidden && forbidden_fields.empty())
        all.emplace_back("You may not do this");
    return all;
}

void refuse(const Objections& objections, const std::function<void()>& precondition)
{
    if (!objections.invalid.empty())
        throw ApiError(Code::validation_error, "", objections.invalid);
    if (objections.forbidden)
        throw ApiError(Code::permission_denied, "", objections.forbidden_fields);
    if (precondition)
        precondition();
    if (!objections.conflicts.empty())
        throw ApiError(Code::conflict, "", objections.conflicts);
}

void resolve(Call& call, std::vector<Draft>& drafts, const object* was)
{
    const Found found = look_up(call, drafts);
    for (Draft& draft : drafts) {
        for (const Mention& mention : draft.mentions) {
            const db::Value& id = found.at(mention.field).at(mention.value);
            if (!id && !was_so(*mention.field, mention.value, was))
                draft.complain(mention.key, absent(call, mention));
            else if (id && !mention.field->lookup.empty() && mention.field->stored.table.empty())
                draft.columns[column_of(*mention.field)] = *id;
        }
        if (!draft.violations.empty())
            continue;
        for (LinkedList& list : draft.lists)
            list.ids = ids_of(list, found);
    }
}

std::vector<Objections> judge_rows(Call& call, const Judgement& judgement)
{
    const db::Rows rows = call.service.session.run(judgement.statement);
    std::vector<Objections> all(static_cast<std::size_t>(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        Objections& objections = all[static_cast<std::size_t>(row)];
        for (std::size_t i = 0; i < judgement.columns.size(); ++i) {
            if (rows.text(row, static_cast<int>(i) + 1) == "t")
                continue;
            const Judged& judged = judgement.columns[i];
            const std::string field = judged.field.empty() ? "non_field_errors" : judged.field;
            objections.forbidden = objections.forbidden || judged.kind == Rule::Kind::forbidden;
            if (judged.sentence.empty())
                continue;
            Details& details = judged.kind == Rule::Kind::invalid    ? objections.invalid
                               : judged.kind == Rule::Kind::conflict ? objections.conflicts
                                                                     : objections.forbidden_fields;
            details[field].push_back(judged.sentence);
        }
    }
    return all;
}

namespace {

/// What rows hang on that come, or that change what they hang on.
void hold_new(Call& call, const Resource& resource, std::span<const Draft> drafts)
{
    if (resource.hold.sql.empty())
        return;
    const bool right = std::all_of(drafts.begin(), drafts.end(),
                                   [](const Draft& draft) { return draft.violations.empty(); });
    const bool hangs = std::any_of(drafts.begin(), drafts.end(), [&](const Draft& draft) {
        return draft.columns.contains(resource.hold.column);
    });
    if (right && hangs)
        call.service.session.run(statements::hold_new_statement(resource, columns_json(drafts)));
}

} // namespace

std::vector<Objections> judge_update(Call& call, const Resource& resource, const std::string& ids,
                                     const Draft& draft)
{
    hold_new(call, resource, std::span(&draft, 1));
    return judge_rows(call, statements::judge_changed(call.service.catalogue, call.principal,
                                                      resource, ids, draft));
}

NewRows read_new_rows(Call& call, const Resource& resource, const std::vector<object>& bodies,
                      const std::optional<std::string>& parent)
{
    NewRows rows{.drafts = read_new(call, resource, bodies, parent)};
    hold_new(call, resource, rows.drafts);
    rows.objections =
        judge_rows(call, statements::judge_new(call.service.catalogue, call.principal, resource,
                                               columns_json(rows.drafts), example_of(rows.drafts)));
    for (std::size_t i = 0; i < rows.drafts.size(); ++i)
        merge(rows.objections[i].invalid, rows.drafts[i].violations);
    return rows;
}

std::vector<Locked> insert_rows(Call& call, const Resource& resource, std::span<const Draft> drafts)
{
    const db::Rows made = call.service.session.run(statements::insert_statement(
        call.service.catalogue, author_of(call), resource, columns_of_all(drafts),
        columns_json(drafts), lists_json(drafts)));
    if (made.size() != static_cast<int>(drafts.size())) // a revived row that was alive
        throw answer::there_already(resource);
    std::vector<Locked> keys;
    std::vector<db::Statement> lists;
    Written written{call, resource, "create", {}, {}};
    for (int row = 0; row < made.size(); ++row) {
        keys.push_back({std::string(made.text(row, 0)), std::string(made.text(row, 1)), {}});
        add_lists(drafts[static_cast<std::size_t>(row)], "{" + keys.back().id + "}", lists);
        written.ids.push_back(keys.back().id);
    }
    if (!lists.empty())
        call.service.session.run(lists);
    if (resource.after_write)
        resource.after_write(written);
    return keys;
}

void apply_update(Call& call, const Resource& resource, const std::vector<Locked>& rows,
                  const Draft& draft)
{
    if (draft.columns.empty() && draft.lists.empty())
        return;
    const std::string ids = literal_of(rows);
    call.service.session.run(
        statements::update_statement(call.service.catalogue, author_of(call), resource,
                                     {.ids = ids,
                                      .columns = boost::json::serialize(draft.columns),
                                      .sets = statements::assignments_of(resource, draft.columns),
                                      .lists = draft.lists,
                                      .event = resource.events.updated}));
    std::vector<db::Statement> lists;
    add_lists(draft, ids, lists);
    if (!lists.empty())
        call.service.session.run(lists);
    if (!resource.after_write)
        return;
    Written written{call, resource, "update", {}, {}};
    for (const Locked& row : rows) {
        written.ids.push_back(row.id);
        written.before.push_back(row.row);
    }
    resource.after_write(written);
}

} // namespace rest::endpoints
