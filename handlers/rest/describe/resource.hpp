// What a resource is, as data. A description names every field once; routing, filters, ordering,
// field selection, SQL, JSON, the schema, OPTIONS and the tests read it and nothing else.
//
// SQL in a description is a fragment over `t`, the resource's own table. It may use
//   :actor              the caller's user id (0 for nobody)
//   :superuser          true or false
//   :global(name)       whether the caller's global role has that permission
//   :units(name)        the ids of the units in which the caller has that permission
// which become bound parameters; rules besides
//   :given(list)        the ids that the body gives for that list; null where it gives none
// User text never reaches a fragment.
#pragma once

#include "handlers/rest/describe/builders.hpp"
#include "handlers/rest/describe/event.hpp"
#include "handlers/rest/describe/field.hpp"
#include "handlers/rest/describe/rights.hpp"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace rest::ask {
struct Draft;
}
namespace rest::work {
struct Work;
struct Written;
} // namespace rest::work

namespace rest::describe {

struct Machine;

/// Another place where the rows of a list can be found, cheaper for one kind of caller.
struct Source {
    std::string each; ///< An array; one index scan per member, which is `u.id` in `where`.
    /// Fields whose values leave few rows: filtered by one of them, these are judged by `rule`, and
    /// no source is scanned.
    std::vector<std::string> found_by{};
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
    Right right{};         ///< Over the parent's row: who may look below it; empty: who sees it.
};

/// A list of the resource below each row of another: of the rows that refer to it by `field`.
struct Below {
    std::string resource; ///< "jobs"
    std::string field;    ///< "object_id"
    /// Fields that tell what is referred to, and their values there: {"content_type", "job"}.
    std::map<std::string, std::string> also{};
};

struct Search {
    std::string column{};              ///< A tsvector: "t.search"; empty for no search.
    std::vector<std::string> fields{}; ///< What the column is made of, for the schema.
};

// ---- how rows are written: by whom, under which rules, and what happens besides

/// What a row hangs on, locked before the row is locked or judged, so that rules and guards which
/// ask it stay true.
struct Hold {
    std::string column{}; ///< Of the row: names what it hangs on.
    std::string sql{};    ///< Over the table `:rows`, once; it locks in order of id.
};

/// How a rule names the row as a whole. On creation it has one column more, `ordinality`.
inline constexpr std::string_view whole_row = "(t)";

/// Something that has to hold of a row as it will be (`t.column`, or `whole_row`), given what it
/// was (`was`, all null for a new one). NULL counts as holding.
struct Rule {
    enum class Kind {
        invalid,   ///< 422
        forbidden, ///< 403; superusers are exempt
        conflict,  ///< 409
    };
    std::string field; ///< Empty: of the row as a whole.
    std::string holds;
    std::string sentence;
    Kind kind = Kind::invalid;
    bool removal = false; ///< Judged when a row is removed, instead of when it is written.
};

/// A column that the engine sets in every new row.
struct Stamp {
    std::string column;
    std::string sql; ///< Over the new row `t`.
};

/// How a row goes: it is deleted, a column says that it is gone, or its machine moves it.
struct ByDelete {};
struct ByColumn {
    std::string column; ///< "is_active"
    std::string sql;    ///< "false"
};
struct ByMove {
    std::string move; ///< "to_delete"
};
using Removal = std::variant<ByDelete, ByColumn, ByMove>;

/// The events that are told; null ones are not. They outlive the description.
struct Events {
    const Event* created = nullptr;
    const Event* updated = nullptr;
    const Event* status_changed = nullptr;
    const Event* deleted = nullptr;
};

struct Writing {
    // Who may; what is not there at all has no method for it.
    std::optional<Right> create{};
    std::optional<Right> update{};
    std::optional<Right> remove{};

    std::vector<Field> inputs{}; ///< Fields of bodies that no answer shows.
    std::vector<Rule> rules{};
    std::vector<Stamp> stamps{};
    Removal removal{};
    Events events{};
    std::string revive{}; ///< ON CONFLICT clause: a row that is there may come to life again.
    bool bulk = false;    ///< Has …/bulk_update/ and …/batch/.
    const Machine* machine = nullptr;
    Hold hold{};
    /// An input that is a secret: what `before` has made of it is shown in the answer to a
    /// creation.
    std::string shown_once{};
    /// Called with each body that was read, before anything is judged.
    std::function<void(const work::Work&, ask::Draft&)> before{};
    /// Called within the transaction, after rows were created, updated or removed.
    std::function<void(const work::Written&)> after{};
};

/// A list that is read on and on: its rows get numbers that only grow, and the oldest ones go.
struct Feed {
    std::string field;   ///< The number; `?after=` gives what follows one.
    std::string settle;  ///< Statement that numbers what has come; run before the list is read.
    std::string removed; ///< SQL: the greatest number that is no longer kept.
};

/// Where the documentation tells of a resource.
struct Telling {
    std::string chapter{}; ///< Empty: one of its own, or that of its parent.
    int place = 100;       ///< Of its own chapter in reading order; equal ones go by name.
    std::string list{
        "list"}; ///< Its list among the operations: "jobs_list"; empty: by its name alone.
};

struct Resource {
    std::string name; ///< Of the catalogue, and of the path where `parent` has no other.
    std::string singular{};
    std::string doc;
    std::string table;         ///< "job"
    std::string row_id = "id"; ///< The column by which changes and the audit trail name rows.
    std::string only{};        ///< Rows of the table that count at all: "t.left_at is null".
    std::string key = "t.id";  ///< What the last segment of a detail's path is.
    bool uuid = false;         ///< The id and the key are UUIDs, as text.
    std::string usable{};      ///< What a row must be to be named anew by others: "t.is_active".
    std::vector<Field> fields;
    std::vector<std::string> order; ///< Default ordering: {"-created"}.
    Search search{};
    Visibility visible{};
    Hidden hidden{};
    std::optional<Parent> parent{};
    bool me = false; ///< …/me/ is the row of the caller.
    std::optional<Feed> feed{};
    std::vector<Below> below{};
    std::string object_type{}; ///< In the audit trail; empty: the table.
    /// Has …/{id}/history/, whose records those see of whom this holds, over the record `t`.
    std::optional<std::string> history{};
    Telling telling{};
    Writing writing{};

    const std::string& kind() const { return object_type.empty() ? table : object_type; }
    const Field* field(const std::string& field_name) const;
};

/// "/api/client/{client}/contacts/"
std::string path_of(const Resource& resource);
/// "/api/jobs/{jobs}/notes/"
std::string path_of(const Resource& resource, const Below& below);

} // namespace rest::describe
