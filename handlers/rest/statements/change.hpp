// Statements that change rows of a resource, made from its description: each also writes the audit
// rows and the events of what it changes, for any number of rows. Pure: text and parameters out.
#pragma once

#include "db/session.hpp"
#include "handlers/rest/ask/draft.hpp"
#include "handlers/rest/describe/catalogue.hpp"
#include "handlers/rest/identity/principal.hpp"

#include <boost/json/object.hpp>

#include <string>
#include <vector>

namespace rest::statements {

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
    const describe::Event* event = nullptr;        ///< Told for each row that did change.
    const describe::Event* status_event = nullptr; ///< Told besides.
    std::string result{}; ///< Selects from `now_is` what is given back instead of the ids.
};

/// SQL for the id that a new row of the table would get next; no number is taken by asking.
std::string next_id(const std::string& table, const std::string& row_id);

/// By whom, in which request, of which resource.
class Changes {
public:
    Changes(const describe::Catalogue& catalogue, const identity::Principal& principal,
            std::string request_id, const describe::Resource& resource, bool dry_run = false);

    /// Inserts `rows`, a JSON array of these columns; key and id of each, in order. `lists`: per
    /// row an object of its lists' values. `result` selects something else from `made`.
    db::Statement insert(const std::vector<std::string>& columns, const std::string& rows,
                         const std::string& lists, const std::string& result = "") const;
    /// The ids of the rows, in order.
    db::Statement update(const Update& update) const;
    db::Statement remove(const std::string& ids) const;

private:
    const describe::Catalogue& catalogue_;
    const identity::Principal& principal_;
    std::string request_id_;
    const describe::Resource& resource_;
    bool dry_run_; ///< New rows get the ids that come next, without taking them.
};

/// Makes the list of the rows exactly this.
std::vector<db::Statement> list_statements(const ask::LinkedList& list, const std::string& owners);

/// Assignments of written columns, with the initial value where null means that.
std::vector<Assignment> assignments_of(const describe::Resource& resource,
                                       const boost::json::object& columns);

} // namespace rest::statements
