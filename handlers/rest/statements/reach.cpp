#include "handlers/rest/statements/reach.hpp"

#include <algorithm>
#include <cctype>

namespace rest::statements {

using ask::Draft;
using namespace describe;

bool reads(const Rule& rule, const std::string& column)
{
    const std::string wanted = "t." + column;
    const auto in_word = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
    };
    const std::string& sql = rule.holds;
    for (std::size_t at = sql.find(wanted); at != std::string::npos;
         at = sql.find(wanted, at + 1)) {
        const std::size_t end = at + wanted.size();
        const bool begins = at == 0 || !in_word(sql[at - 1]);
        if (begins && (end == sql.size() || !in_word(sql[end])))
            return true;
    }
    return false;
}

bool asks_for(const Rule& rule, const Field& list)
{
    return rule.holds.find(":given(" + list.name + ")") != std::string::npos;
}

bool touches(const Draft& draft, const Rule& rule)
{
    return draft.mode != ask::Mode::merge || rule.kind != Rule::Kind::invalid ||
           draft.sent.contains(rule.field) || rule.holds.find(whole_row) != std::string::npos ||
           std::any_of(draft.lists.begin(), draft.lists.end(),
                       [&](const auto& list) { return asks_for(rule, *list.field); }) ||
           std::any_of(draft.columns.begin(), draft.columns.end(),
                       [&](const auto& column) { return reads(rule, column.key()); });
}

} // namespace rest::statements
