// What the audit trail (rule 4.9) and the events tell of a change, as SQL within the statement that
// makes it. There a CTE `diff` has `id` and `changes`, field -> [before, after], of each row.
#pragma once

#include "handlers/rest/ask/draft.hpp"
#include "handlers/rest/statements/fragment.hpp"

#include <boost/json/array.hpp>

#include <set>
#include <string>
#include <vector>

namespace rest::statements {

/// Columns that a statement may change.
using Columns = std::set<std::string>;

/// A field that the audit trail tells of, and the column that it is kept in.
struct Recorded {
    std::string name;             ///< Dotted.
    const describe::Field* field; ///< Null for the parent.
    std::string column;
};

/// Those of the resource; `touched`: columns that matter, null for all.
std::vector<Recorded> recorded_fields(const describe::Resource& resource,
                                      const Columns* touched = nullptr);

enum class Side { before, after };
/// What a row that comes or goes changes: all that it has, which is on that side alone.
std::string all_changed(const describe::Resource& resource, const std::string& alias, Side side);

/// `now_is` has the columns of the row after the change, and those of the row before as before_0 …
std::string column_changes(const std::vector<Recorded>& touched);
/// SQL of a list as it is now, of the row with that id, as recorded_list() has it.
std::string list_of(const describe::Field& field, const std::string& owner);
/// Changes of lists, to be added to those of columns.
std::string list_changes(StatementBuilder& builder, const std::vector<ask::LinkedList>& lists);
/// A list as the audit trail tells of it: texts in the order of their bytes, ids, or objects where
/// there is a flag, by id.
boost::json::array recorded_list(const ask::LinkedList& list);

/// Of an event, as arguments of jsonb_build_object: the names of what has changed, in order.
std::string changed_fields(const std::vector<Recorded>& touched,
                           const std::vector<ask::LinkedList>& lists);
/// The old and the new status.
std::string status_data(const describe::Resource& resource);

class Recorder {
public:
    Recorder(StatementBuilder& builder, const identity::Principal& principal,
             const std::string& request_id, const describe::Resource& resource);

    /// The column of `diff` by which events name the row, and a comma, where the description says
    /// by what. `whole`: the row comes or goes.
    std::string subject(const std::string& alias, bool whole) const;
    /// A CTE that writes the audit rows of `diff`.
    std::string audit(const std::string& action) const;
    /// A CTE that tells of the rows of `diff`; `data` is what the event has besides what each has.
    std::string event(const std::string& cte, const std::string& name,
                      const std::string& data) const;

private:
    StatementBuilder& builder_;
    const describe::Resource& resource_;
    std::string actor_;
    std::string request_;
};

} // namespace rest::statements
