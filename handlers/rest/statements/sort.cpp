#include "handlers/rest/statements/sort.hpp"

#include <algorithm>

namespace rest::statements {

namespace {

/// "comes after the value" for one key, under NULLS LAST forward and NULLS FIRST backward.
std::string strictly_after(const SortKey& key, const std::string& value, bool is_null,
                           bool backward)
{
    const bool descending = key.descending != backward;
    if (is_null)
        return backward ? key.sql + " is not null" : "false";
    const std::string beyond = key.sql + (descending ? " < " : " > ") + value;
    return key.nullable && !backward ? "(" + beyond + " or " + key.sql + " is null)" : beyond;
}

} // namespace

std::string joined(const std::vector<std::string>& parts, const char* separator)
{
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : separator) + part;
    return text;
}

std::string order_by(const std::vector<SortKey>& keys, bool backward)
{
    std::vector<std::string> parts;
    for (const SortKey& key : keys) {
        const bool descending = key.descending != backward;
        // NULLS LAST is said only where there can be any: otherwise it would hide the index.
        const char* nulls = !key.nullable ? "" : backward ? " nulls first" : " nulls last";
        parts.push_back(key.sql + (descending ? " desc" : "") + nulls);
    }
    return " order by " + joined(parts, ", ");
}

std::string after(StatementBuilder& builder, const std::vector<SortKey>& keys,
                  const Position& position)
{
    const bool uniform = std::all_of(keys.begin(), keys.end(), [&](const SortKey& key) {
        return !key.nullable && key.descending == keys.front().descending;
    });
    std::vector<std::string> values;
    std::vector<std::string> columns;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        // What stands nowhere in the statement has no type there, and would be refused.
        values.push_back(position.keys[i] ? builder.bind(position.keys[i], keys[i].cast) : "");
        columns.push_back(keys[i].sql);
    }
    if (uniform) {
        const bool descending = keys.front().descending != position.backward;
        return "(" + joined(columns, ", ") + ")" + (descending ? " < (" : " > (") +
               joined(values, ", ") + ")";
    }
    std::string condition;
    std::string equal;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const bool is_null = !position.keys[i];
        condition += (i == 0 ? "(" : " or ") + std::string("(") + equal +
                     strictly_after(keys[i], values[i], is_null, position.backward) + ")";
        equal += columns[i] + (is_null ? " is null and " : " = " + values[i] + " and ");
    }
    return condition + ")";
}

} // namespace rest::statements
