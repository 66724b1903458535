#include "handlers/rest/work/places.hpp"

#include "handlers/rest/statements/reach.hpp"

#include <algorithm>

namespace rest::work {

using ask::Draft;
using ask::Mode;
using namespace describe;
using statements::Judged;

namespace {

constexpr const char* of_the_whole = "non_field_errors";

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

} // namespace

std::optional<std::string> place_of(const statements::Judgement& judgement, const Judged& judged,
                                    const Draft& draft)
{
    if (judged.of_field) {
        const bool written =
            std::any_of(draft.written.begin(), draft.written.end(),
                        [&](const auto& one) { return one.first == judged.field; });
        if (!written)
            return std::nullopt;
        return draft.sent.contains(judged.field) ? judged.field : of_the_whole;
    }
    if (judged.field.empty())
        return of_the_whole;
    if (judged.rule == nullptr || draft.sent.contains(judged.field))
        return judged.field;
    if (auto sent = sent_of(judgement.resource->fields, "", *judged.rule, draft))
        return sent;
    if (auto sent = sent_of(judgement.resource->writing.inputs, "", *judged.rule, draft))
        return sent;
    // A change of something else has not made it so.
    if (judged.kind == Rule::Kind::invalid && draft.mode == Mode::merge)
        return std::nullopt;
    return of_the_whole;
}

} // namespace rest::work
