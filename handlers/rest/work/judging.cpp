#include "handlers/rest/work/judging.hpp"

#include "handlers/rest/statements/requirements.hpp"

#include <boost/json.hpp>

#include <algorithm>

namespace rest::work {

using ask::Draft;
using ask::Mode;
using boost::json::object;
using namespace describe;
using fcgi::Details;
using statements::Judged;
using statements::Judgement;
using statements::Locking;

namespace {

/// The first member that was sent of those whose columns or lists the rule reads.
std::optional<std::string> sent_of(const std::vector<Field>& fields, const std::string& prefix,
                                   const Rule& rule, const Draft& draft)
{
    for (const Field& field : fields) {
        const std::string name = prefix + field.name;
        if (const Group* const group = field.as<Group>()) {
            if (auto inner = sent_of(group->fields, name + ".", rule, draft))
                return inner;
        }
        const std::string column = column_of(field);
        const bool read = (!column.empty() && statements::reads(rule, column)) ||
                          statements::asks_for(rule, field);
        if (read && draft.sent.contains(name))
            return name;
    }
    return std::nullopt;
}

/// Of which member of a body an objection is told, dotted, or of the whole: never of one that was
/// not sent (rule 12.4). Nothing where the objection is none of this body's.
std::optional<std::string> place_of(const statements::Judgement& judgement, const Judged& judged,
                                    const Draft& draft)
{
    if (judged.of_field) {
        const bool written =
            std::any_of(draft.written.begin(), draft.written.end(),
                        [&](const auto& one) { return one.first == judged.field; });
        if (!written)
            return std::nullopt;
        return draft.sent.contains(judged.field) ? judged.field : fcgi::of_the_whole;
    }
    if (judged.field.empty())
        return fcgi::of_the_whole;
    if (judged.rule == nullptr || draft.sent.contains(judged.field))
        return judged.field;
    if (auto sent = sent_of(judgement.resource->fields, "", *judged.rule, draft))
        return sent;
    if (auto sent = sent_of(judgement.resource->writing.inputs, "", *judged.rule, draft))
        return sent;
    // A change of something else has not made it so.
    if (judged.kind == Rule::Kind::invalid && draft.mode == Mode::merge)
        return std::nullopt;
    return fcgi::of_the_whole;
}

/// Which of the drafts' fields were written, for the rights on fields; of a single one its lists,
/// for rules that ask for them.
Draft example_of(std::span<const Draft> drafts)
{
    Draft example;
    if (drafts.size() == 1)
        example.lists = drafts.front().lists;
    for (const Draft& draft : drafts) {
        for (const auto& one : draft.written) {
            if (std::find(example.written.begin(), example.written.end(), one) ==
                example.written.end())
                example.written.push_back(one);
        }
    }
    return example;
}

void hold_new(const Work& work, const Resource& resource, std::span<const Draft> drafts)
{
    if (const auto hold = hold_of(resource, drafts))
        work.session.run(*hold);
}

/// Where the sentences of that kind stand.
Details& details_of(Objections& objections, Rule::Kind kind)
{
    switch (kind) {
    case Rule::Kind::invalid:
        return objections.invalid;
    case Rule::Kind::conflict:
        return objections.conflicts;
    case Rule::Kind::forbidden:
        break;
    }
    return objections.forbidden_fields;
}

/// Adds what does not hold, where it is of this body.
void object_to(Objections& objections, const Judgement& judgement, const Judged& judged,
               const Draft& draft)
{
    const auto field = place_of(judgement, judged, draft);
    if (!field ||
        (objections.without_right && judged.rule != nullptr && judged.kind != Rule::Kind::invalid))
        return;
    if (judged.kind == Rule::Kind::forbidden && judged.sentence.empty())
        objections.without_right = true;
    objections.forbidden = objections.forbidden || judged.kind == Rule::Kind::forbidden;
    if (!judged.sentence.empty())
        details_of(objections, judged.kind).add(*field, judged.sentence);
}

} // namespace

std::optional<db::Statement> hold_of(const Resource& resource, std::span<const Draft> drafts)
{
    if (resource.writing.hold.sql.empty())
        return std::nullopt;
    const bool right = std::all_of(drafts.begin(), drafts.end(),
                                   [](const Draft& draft) { return draft.violations.empty(); });
    const bool hangs = std::any_of(drafts.begin(), drafts.end(), [&](const Draft& draft) {
        return draft.columns.contains(resource.writing.hold.column);
    });
    if (!right || !hangs)
        return std::nullopt;
    return statements::hold_new_statement(resource, columns_json(drafts));
}

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

std::vector<Objections> judge_rows(const Work& work, const Judgement& judgement,
                                   std::span<const Draft> drafts)
{
    const Draft none;
    const db::Rows rows = work.session.run(judgement.statement);
    std::vector<Objections> all(static_cast<std::size_t>(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        const auto place = static_cast<std::size_t>(row);
        const Draft& draft = drafts.empty()       ? none
                             : drafts.size() == 1 ? drafts.front()
                                                  : drafts[place];
        for (std::size_t i = 0; i < judgement.columns.size(); ++i) {
            if (rows.text(row, static_cast<int>(i) + 1) != "t")
                object_to(all[place], judgement, judgement.columns[i], draft);
        }
    }
    return all;
}

std::vector<Objections> judge_parts(const Work& work, const Judgement& judgement, std::size_t parts)
{
    const db::Rows rows = work.session.run(judgement.statement);
    std::vector<Objections> all(rows.size() == 0 ? 0 : parts);
    for (std::size_t i = 0; i < judgement.columns.size() && !all.empty(); ++i) {
        const Judged& judged = judgement.columns[i];
        if (rows.text(0, static_cast<int>(i) + 1) != "t")
            object_to(all[judged.part], judgement, judged, {});
    }
    return all;
}

std::vector<Objections> judge_new(const Work& work, const Resource& resource,
                                  std::span<const Draft> drafts, Locking locking)
{
    if (locking != Locking::none)
        hold_new(work, resource, drafts);
    return judge_rows(work,
                      statements::new_judgement(work.catalogue, work.principal, resource,
                                                columns_json(drafts), example_of(drafts)),
                      drafts);
}

std::vector<Objections> judge_update(const Work& work, const Resource& resource,
                                     const std::string& ids, const Draft& draft, Locking locking)
{
    if (locking != Locking::none)
        hold_new(work, resource, std::span(&draft, 1));
    return judge_rows(
        work, statements::change_judgement(work.catalogue, work.principal, resource, ids, draft),
        std::span(&draft, 1));
}

} // namespace rest::work
