// What a resource is, as data. A description names every field once; routing, filters, ordering,
// field selection, SQL, JSON, the schema, OPTIONS and the tests read it and nothing else.
//
// SQL in a description is a fragment over `t`, the resource's own table. It may use
//   :actor              the caller's user id (0 for nobody)
//   :superuser          true or false
//   :global(name)       whether the caller's global role has that permission
//   :units(name)        the ids of the units in which the caller has that permission
// which become bound parameters. User text never reaches a fragment.
#pragma once

#include "handlers/rest/describe/builders.hpp"
#include "handlers/rest/describe/field.hpp"
#include "handlers/rest/describe/rights.hpp"
#include "handlers/rest/describe/writing.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace rest::describe {

/// Another place where the rows of a list can be found, cheaper for one kind of caller.
struct Source {
    std::string each; ///< An array; one index scan per member, which is `u.id` in `where`.
    std::string from; ///< "job t", or a table that carries some columns: "job_team m".
    std::string join; ///< How to reach `t` from there when more than `columns` is needed.
    std::string where;
    /// Leaves out what an earlier source has. Counts need it; pages drop doubles instead, which
    /// costs no scan.
    std::string apart{};
    std::map<std::string, std::string> columns{}; ///< Field name -> SQL served without `join`.
};

/// A kept count: `sum` over the rows of `from`, usable when only `columns` are filtered by.
struct Tally {
    std::string from;
    std::string sum;
    std::string where; ///< The caller's part of it; not applied to superusers.
    std::map<std::string, std::string> columns;
};

/// Who sees which rows. The rows are those of `rule` minus the hidden ones; `sources`, where given,
/// together hold exactly the rows of `rule`.
struct Visibility {
    std::string permission{}; ///< Global; whoever lacks it is refused, instead of seeing no rows.
    std::string always{};     ///< What binds superusers too; rows nested in a seen one need it not.
    std::string rule = "true"; ///< Not applied to superusers.
    std::vector<Source> sources{};
    /// For counts: one list of alternatives per source (empty: count the source's rows).
    std::vector<std::vector<Tally>> tallies{};
};

/// Every row to whoever has the permission of the global role; others are refused.
Visibility visible_with(const std::string& permission);

/// Rows that lists leave out although the caller may see them, by the values of one choice field.
struct Hidden {
    std::string field{};
    std::vector<std::string> unless_asked{}; ///< Left out of lists unless a filter names the value.
    std::vector<std::string>
        always{}; ///< Do not exist, except for a superuser who names the value.
};

/// A resource below another: its rows belong to one row of `resource`, which the path names.
struct Parent {
    std::string resource;
    std::string column;    ///< "t.client_id"
    std::string segment{}; ///< Of the path, behind the parent's row; empty: the own name.
};

struct Search {
    std::string column{};              ///< A tsvector: "t.search"; empty for no search.
    std::vector<std::string> fields{}; ///< What the column is made of, for the schema.
};

struct Resource {
    std::string name; ///< Of the catalogue, and of the path where `parent` has no other.
    std::string singular{};
    std::string doc;
    std::string table;         ///< "job"
    std::string row_id = "id"; ///< The column by which changes and the audit trail name rows.
    std::string only{};        ///< Rows of the table that count at all: "t.left_at is null".
    std::string key = "t.id";  ///< What the last segment of a detail's path is.
    std::vector<Field> fields;
    std::vector<std::string> order; ///< Default ordering: {"-created"}.
    Search search{};
    Visibility visible{};
    Hidden hidden{};
    std::optional<Parent> parent{};
    std::string object_type{}; ///< In the audit trail; empty: the table.
    /// Has …/{id}/history/, whose records those see of whom this holds, over the record `t`.
    std::optional<std::string> history{};
    Writing writing{};

    const std::string& kind() const { return object_type.empty() ? table : object_type; }
    const Field* field(const std::string& field_name) const;
};

/// "/api/client/{client}/contacts/"
std::string path_of(const Resource& resource);

} // namespace rest::describe
