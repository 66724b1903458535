// What the audit trail (rule 4.9) and the events tell of a change, as SQL within the statement that
// makes it. There a CTE `diff` has `id` and `changes`, field -> [before, after], of each row.
#pragma once

#include "handlers/rest/ask/draft.hpp"
#include "handlers/rest/statements/fragment.hpp"

#include <boost/json/array.hpp>

#include <initializer_list>
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

/// SQL of what an event tells as a JSON array: the names of what has changed, in order.
std::string changed_fields(const std::vector<Recorded>& touched,
                           const std::vector<ask::LinkedList>& lists);

class Recorder {
public:
    Recorder(StatementBuilder& builder, const identity::Principal& principal,
             const std::string& request_id, const describe::Resource& resource);

    using Events = std::initializer_list<const describe::Event*>;
    /// Columns of `diff` with what these events tell of the row, each with a comma behind it:
    /// "told_<member>". Null events tell nothing.
    std::string told(const std::string& alias, Events events) const;
    /// A CTE that writes the audit rows of `diff`.
    std::string audit(const std::string& action) const;
    /// A CTE that tells of the rows of `diff`, with the columns that told() gave it; nothing for a
    /// null event. `fields`: SQL of the names of what has changed, where the event tells them.
    std::string event(const std::string& cte, const describe::Event* event,
                      const std::string& fields = "") const;

private:
    std::string member(const describe::EventMember& member, const std::string& fields) const;

    StatementBuilder& builder_;
    const describe::Resource& resource_;
    std::string actor_;
    std::string request_;
};

} // namespace rest::statements
