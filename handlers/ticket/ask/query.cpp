#include "handlers/ticket/ask/query.hpp"

#include "handlers/rest/ask/query_string.hpp"
#include "handlers/rest/ask/suggest.hpp"
#include "handlers/rest/describe/limits.hpp"

#include <algorithm>
#include <utility>

namespace ticket {

Query::Query(std::string_view query, std::initializer_list<std::string_view> names,
             bool rest_ignored)
{
    for (rest::ask::Parameter& parameter : rest::ask::parameters_of(query)) {
        if (rest::describe::is_taken_everywhere(parameter.name))
            continue;
        const bool known = std::find(names.begin(), names.end(), parameter.name) != names.end();
        if (!known && !rest_ignored)
            complain(parameter.name,
                     "There is no such parameter." +
                         rest::ask::suggestion(parameter.name, {names.begin(), names.end()}));
        else if (known && !values_.emplace(parameter.name, std::move(parameter.value)).second)
            complain(parameter.name, given_twice);
    }
}

std::optional<std::string> Query::text(std::string_view name) const
{
    const auto found = values_.find(name);
    return found == values_.end() ? std::nullopt : std::optional(found->second);
}

std::optional<bool> Query::boolean(std::string_view name)
{
    const auto given = text(name);
    if (!given)
        return std::nullopt;
    if (*given != "true" && *given != "false")
        complain(name, "Must be boolean: true or false");
    return *given == "true";
}

void Query::complain(std::string_view name, std::string sentence)
{
    complaints_.add(name, std::move(sentence));
}

void Query::check() const
{
    if (!complaints_.empty())
        throw fcgi::ApiError(fcgi::Code::invalid_parameter, "", complaints_);
}

Query read_query(std::string_view text, std::initializer_list<std::string_view> names)
{
    Query query(text, names);
    query.check();
    return query;
}

} // namespace ticket
