// What an export asks of its list: kept as the parts of a query string, judged by the list's own
// reader, when it is saved and again when it runs (rule O4.1).
#pragma once

#include "handlers/rest/ask/draft.hpp"
#include "handlers/rest/ask/params.hpp"
#include "handlers/rest/describe/catalogue.hpp"
#include "handlers/rest/work/work.hpp"

#include <boost/json/object.hpp>

#include <string>
#include <vector>

namespace exporting {

/// `columns`: of the table export, as JSON: filters, search, fields, ordering. What is wrong with
/// the values of `filters` as such is added to `complaints`, keyed `filters.status`.
std::string query_of(const boost::json::object& columns, fcgi::Details& complaints);

/// Of an export that was accepted, and runs now: relative days are those of its time zone. Throws
/// ApiError when the list would not accept it any more.
rest::ask::Params params_of(const rest::describe::Catalogue& catalogue,
                            const rest::describe::Resource& resource,
                            const boost::json::object& columns);

/// The list of that name; null for one that is not there or is below rows of another.
const rest::describe::Resource* list_of(const rest::describe::Catalogue& catalogue,
                                        const std::string& name);

/// The hook of the description: everything of the body that no rule of one row can say.
void judge(const rest::work::Work& work, rest::ask::Draft& draft);

} // namespace exporting
