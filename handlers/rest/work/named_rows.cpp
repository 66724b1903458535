#include "handlers/rest/work/named_rows.hpp"

#include "handlers/rest/statements/judge.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace rest::work {

using ask::Draft;
using ask::LinkedList;
using ask::Mention;
using ask::Mode;
using boost::json::object;
using namespace describe;

namespace {

/// What a value names: nothing, or a row by its id.
struct Named {
    db::Value id;
    bool usable = true; ///< It may be named anew.
};

/// What the values of drafts' mentions name, per field.
using Found = std::map<const Field*, std::map<std::string, Named>>;

/// One statement per field, whatever the number of rows.
Found look_up(const Work& work, const std::vector<Draft>& drafts)
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
            statements::mention_statement(work.catalogue, work.principal, *field, values));
    }
    Found found;
    if (statements.empty())
        return found;
    const std::vector<db::Rows> results = work.session.run(statements);
    std::size_t i = 0;
    for (const auto& [field, values] : wanted) {
        const db::Rows& rows = results[i++];
        for (int row = 0; row < rows.size(); ++row)
            found[field][std::string(rows.text(row, 0))] = {rows.value(row, 1),
                                                            rows.text(row, 2) != "f"};
    }
    return found;
}

std::string absent(const Work& work, const Mention& mention)
{
    const Field& field = *mention.field;
    if (!lookup_of(field).empty())
        return "There is no \"" + mention.value + "\" to choose";
    return "There is no " + work.catalogue.named_by(field).singular + " " + mention.value +
           " to choose";
}

bool was_so(const Field& field, const std::string& value, const object* was)
{
    const std::string column = column_of(field);
    const bool by_id = links_of(field) == nullptr && lookup_of(field).empty();
    if (was == nullptr || column.empty() || !by_id)
        return false;
    const boost::json::value* const old = was->if_contains(column);
    return old != nullptr && boost::json::serialize(*old) == value;
}

/// The turn of the hook `before`, where there is one. `was`: the row that the draft changes, null
/// for a new one or for several.
void hear(const Work& work, const Resource& resource, const object* was, Draft& draft)
{
    if (!resource.writing.before)
        return;
    draft.was = was;
    resource.writing.before(work, draft);
    draft.was = nullptr;
}

std::string ids_of(const LinkedList& list, const Found& found)
{
    std::vector<std::string> ids;
    for (const std::string& value : list.values)
        ids.push_back(*found.at(list.field).at(value).id);
    return db::array_literal(ids);
}

} // namespace

std::vector<Draft> read_drafts(const Work& work, const Resource& resource,
                               std::span<const object> bodies, Mode mode, const ask::Row& row,
                               const std::optional<std::string>& parent)
{
    std::vector<Draft> drafts;
    int hints = ask::most_hints;
    for (const object& body : bodies) {
        Draft draft = ask::read_draft(resource, body, mode, row, &hints);
        if (parent)
            draft.columns[resource.parent->column.substr(2)] = *parent;
        hear(work, resource, row.columns, draft);
        drafts.push_back(std::move(draft));
    }
    resolve(work, drafts, row.columns);
    return drafts;
}

void resolve(const Work& work, std::vector<Draft>& drafts, const object* was)
{
    const Found found = look_up(work, drafts);
    for (Draft& draft : drafts) {
        for (const Mention& mention : draft.mentions) {
            const auto& [id, usable] = found.at(mention.field).at(mention.value);
            const bool anew = draft.mode == Mode::create;
            if (id ? anew && !usable : !was_so(*mention.field, mention.value, was))
                draft.complain(mention.key, absent(work, mention));
            else if (id && !usable)
                draft.retained.push_back({mention.key, mention.field, *id, absent(work, mention)});
            else if (id && !lookup_of(*mention.field).empty() &&
                     links_of(*mention.field) == nullptr)
                draft.columns[column_of(*mention.field)] = *id;
        }
        if (!draft.violations.empty())
            continue;
        for (LinkedList& list : draft.lists)
            list.ids = ids_of(list, found);
    }
}

} // namespace rest::work
