// Statements that change rows of a resource, made from its description: each also writes the audit
// rows (rule 4.9) and the events of what it changes, for any number of rows. Pure: text and
// parameters out.
#pragma once

#include "db/session.hpp"
#include "handlers/rest/ask/draft.hpp"
#include "handlers/rest/describe/catalogue.hpp"
#include "handlers/rest/identity/principal.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace rest::statements {

/// Who changes something, in which request.
struct Author {
    const identity::Principal& principal;
    std::string request_id;
};

/// A list as the audit trail tells of it: texts in the order of their bytes, ids, or objects where
/// there is a flag, by id.
boost::json::array recorded_list(const ask::LinkedList& list);

/// Inserts the rows; key and id of each, in order. `lists`: per row an object of its lists' values.
db::Statement insert_statement(const describe::Catalogue& catalogue, const Author& author,
                               const describe::Resource& resource,
                               const std::vector<std::string>& columns, const std::string& rows,
                               const std::string& lists);

struct Assignment {
    std::string column;
    std::string sql; ///< Over the row as it was (`t`), or over the written columns (`given`).
};

struct Update {
    std::string ids;            ///< Array literal.
    std::string columns = "{}"; ///< JSON of written columns, named `given` in assignments.
    std::vector<Assignment> sets{};
    std::vector<ask::LinkedList> lists{};
    std::string action = "update";
    std::string event{};        ///< Told for each row that did change.
    std::string status_event{}; ///< Told with the old and the new status.
};

db::Statement update_statement(const describe::Catalogue& catalogue, const Author& author,
                               const describe::Resource& resource, const Update& update);
db::Statement delete_statement(const describe::Catalogue& catalogue, const Author& author,
                               const describe::Resource& resource, const std::string& ids);

/// Makes the list of the rows exactly this.
std::vector<db::Statement> list_statements(const ask::LinkedList& list, const std::string& owners);

/// Assignments of written columns, with the initial value where null means that.
std::vector<Assignment> assignments_of(const describe::Resource& resource,
                                       const boost::json::object& columns);

} // namespace rest::statements
