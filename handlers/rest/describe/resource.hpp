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

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace rest::ask {
struct Draft;
}
namespace rest::work {
struct Written;
}

namespace rest::describe {

struct Machine;

enum class Type {
    integer,
    text,
    boolean,
    date,
    time,
    decimal,
    choice,
    list,
    one,
    many,
    group,
    json
};

/// A value of a choice field: what the column holds, what the API says, what a person reads.
struct Choice {
    std::string stored;
    std::string name;
    std::string label;
};

/// One way to have a right: by a permission, or by being somebody.
struct Grant {
    std::string who; ///< "can_update_job", or a word for people: "team", "self".
    std::string sql; ///< Over the row `t`.
    bool permission = true;
};

/// Any of the grants is enough; superusers need none.
using Right = std::vector<Grant>;

/// The permission in the unit that `column` names, or globally.
Grant in_unit(const std::string& permission, const std::string& column);
/// The permission of the global role.
Grant globally(const std::string& permission);
/// Whoever `sql` says.
Grant someone(std::string who, std::string sql);

/// The table in which the values of a writable `many` or `list` are kept.
struct LinkTable {
    std::string table{};  ///< "client_account_manager"
    std::string owner{};  ///< "client_id"
    std::string column{}; ///< "user_id": what is written, as an id.
    /// Other columns of the rows, and which rows belong to the field: {"required", "true"}.
    std::string and_column{};
    std::string and_value{};
    std::string kept{}; ///< Rows of the field, over `l`; empty: those with `and_value`.
    /// Bodies have objects of these two: whom the row names, and a boolean column of it.
    std::string member{}; ///< "user"
    std::string flag{};   ///< "admin"
};

struct Field {
    std::string name;
    std::string doc;
    Type type = Type::text;
    std::string sql;       ///< Value (scalars), key column (one), empty means `t.<name>`.
    bool nullable = false; ///< May be null in answers; gets `isnull`, sorts last.
    bool writable = false;
    bool required = false;
    int max = 0;         ///< Longest text in characters, greatest number; 0 for no limit.
    bool detail = false; ///< Shown in details only.

    // writing
    std::string column{};      ///< Where the value goes, if not where `sql` reads it.
    std::string initial{};     ///< JSON of what is left out; empty: null, "", false, 0, [].
    std::string initial_sql{}; ///< The same as SQL over the new row.
    int min = 0;               ///< Least number.
    int scale = 2;             ///< Decimals behind the point.
    /// "global_role.name": the column holds the id of the row with that text.
    std::string lookup{};
    bool secret = false;  ///< Never recorded.
    Right right{};        ///< Needed to change it, beyond the right to change the row.
    LinkTable stored{};   ///< many, list
    std::string usable{}; ///< one, many: what a row of the target (`t`) must be to be named anew.
    /// one: rows that may be named although they are not seen, over `t`.
    std::string nameable{};
    std::vector<Choice> choices{};
    /// Filter values beyond `choices`: another name of a choice, or an SQL condition.
    std::map<std::string, std::string> aliases{};
    std::map<std::string, std::string> conditions{};

    // one, many
    std::string resource{}; ///< Name of the target in the catalogue.
    /// Fields of the target that the nested object has; a `one` without any is shown as its id.
    std::vector<std::string> show{};
    bool guarded = false; ///< one: what the caller may not see is shown and filtered as null.
    // many, list: rows of the target (`t`) reached over `link`, belonging to the row `owner` names.
    std::string link{};  ///< "join job_team l on l.user_id = t.id"
    std::string owner{}; ///< "l.job_id"
    std::string where{}; ///< "t.content_type = 'job'"
    std::string order{}; ///< "t.id"
    int limit = 0;       ///< many: at most so many (details only).
    // list: scalars from a query of their own.
    std::string from{};    ///< "user_skill l join skill s on s.id = l.skill_id"
    std::string element{}; ///< "s.name"; without `from` an array column of the row itself.

    /// group: its members. many: members of the nested objects that differ from the target's own;
    /// filters still go by the target.
    std::vector<Field> fields{};
};

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

/// What a row hangs on, locked before the row is locked or judged, so that rules and guards which
/// ask it stay true.
struct Hold {
    std::string column{}; ///< Of the row: names what it hangs on.
    std::string sql{};    ///< Over the table `:rows`, once; it locks in order of id.
};

/// A resource below another: its rows belong to one row of `resource`, named in the path.
struct Parent {
    std::string resource{};
    std::string column{}; ///< "t.client_id"
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

/// Who may write. What is not there at all has no method for it.
struct Rights {
    std::optional<Right> create{};
    std::optional<Right> update{};
    std::optional<Right> remove{};
};

/// How a row goes. Neither: it is deleted.
struct Removal {
    std::string set{};  ///< "is_active = false"
    std::string move{}; ///< "to_delete"
};

/// Names of the events that are told; empty ones are not.
struct Events {
    std::string created{};
    std::string updated{};
    std::string status_changed{};
    std::string deleted{};
};

struct Resource {
    std::string name;   ///< Of the catalogue, and of the path unless `path` says otherwise.
    std::string path{}; ///< Below /api/, without slashes at the ends: "client/{client}/contacts".
    std::string singular{};
    std::string doc;
    std::string table;        ///< "job"
    std::string only{};       ///< Rows of the table that count at all: "t.left_at is null".
    std::string key = "t.id"; ///< What the last segment of a detail's path is.
    std::vector<Field> fields;
    std::vector<std::string> order; ///< Default ordering: {"-created"}.
    std::string search{};           ///< A tsvector column: "t.search"; empty for no search.
    std::vector<std::string> search_fields{}; ///< What the column is made of, for the schema.
    Visibility visible{};
    Hidden hidden{};
    Parent parent{};

    // writing
    Rights rights{};
    std::vector<Field> inputs{}; ///< Fields of bodies that no answer shows.
    std::vector<Rule> rules{};
    std::vector<Stamp> stamps{};
    Removal removal{};
    Events events{};
    std::string revive{};      ///< ON CONFLICT clause: a row that is there may come to life again.
    std::string object_type{}; ///< In the audit trail; empty: the table.
    bool history = false;      ///< Has …/{id}/history/.
    bool bulk = false;         ///< Has …/bulk_update/ and …/batch/.
    const Machine* machine = nullptr;
    Hold hold{};
    /// Called with each body that was read, before anything is judged.
    std::function<void(ask::Draft&)> before_write{};
    /// Called within the transaction, after rows were created, updated or removed.
    std::function<void(const work::Written&)> after_write{};

    const std::string& path_below_api() const { return path.empty() ? name : path; }
    const std::string& kind() const { return object_type.empty() ? table : object_type; }
    const Field* field(const std::string& field_name) const;
};

/// "/api/client/{client}/contacts/"
std::string path_of(const Resource& resource);

// ---- builders: text("title", "One line.", {.required = true, .max = 250})

struct Scalar {
    std::string sql{};
    bool nullable = false;
    bool writable = false;
    bool required = false;
    int max = 0;
    bool detail = false;
    std::string column{};
    std::string initial{};
    int min = 0;
    int scale = 2;
    std::string lookup{};
    Right right{};
};

Field id(std::string doc);
Field integer(std::string name, std::string doc, Scalar rules = {});
Field text(std::string name, std::string doc, Scalar rules = {});
Field boolean(std::string name, std::string doc, Scalar rules = {});
Field date(std::string name, std::string doc, Scalar rules = {});
Field time(std::string name, std::string doc, Scalar rules = {});
Field decimal(std::string name, std::string doc, Scalar rules = {});
Field choice(std::string name, std::string doc, std::vector<Choice> choices, Scalar rules = {});

struct Reference {
    std::string resource;
    std::string key; ///< "t.client_id"
    std::vector<std::string> show;
    bool nullable = false;
    bool writable = false;
    bool required = false;
    bool guarded = false;
    std::string initial{};
    std::string initial_sql{};
    Right right{};
    std::string usable{};
    std::string nameable{};
};
Field one(std::string name, std::string doc, Reference rules);

struct Children {
    std::string resource;
    std::string link{};
    std::string owner;
    std::string where{};
    std::string order;
    std::vector<std::string> show{};
    std::vector<Field> fields{}; ///< Instead of `show`.
    bool detail = false;
    int limit = 0;
    LinkTable stored{}; ///< Given: the field is writable.
    std::string usable{};
    Right right{};
};
Field many(std::string name, std::string doc, Children rules);

struct Elements {
    std::string from;
    std::string owner;
    std::string element;
    std::string order;
    std::string lookup{};
    LinkTable stored{}; ///< Given: the field is writable.
    bool required = false;
};
Field list(std::string name, std::string doc, Elements rules);

/// SQL: the text has the form of an e-mail address.
std::string email_form(const std::string& sql);

/// A list that is a column of the row itself, a text[].
Field array_column(std::string name, std::string doc, std::string column, bool writable = false);
/// A list that is one SQL expression giving a JSON array of strings; cannot be filtered by.
Field json_list(std::string name, std::string doc, std::string sql, bool detail);

/// A JSON value that is a column; shown as it is, and neither filtered nor sorted by.
Field json(std::string name, std::string doc);

Field group(std::string name, std::string doc, std::vector<Field> fields, bool writable = false);

/// The person that others mention: {id, username, display_name} (rule 11.21).
Field user_reference(std::string name, std::string doc, std::string key, bool nullable = true,
                     bool writable = false);

/// Neither a list of anything nor an object: can be sorted by.
bool has_single_value(const Field& field);

/// The column that a field's value is kept in, without "t."; empty when there is no single one.
std::string column_of(const Field& field);

/// Somebody who has to be named, and active when named anew.
Field required_user(std::string name, std::string doc, std::string key);

/// SQL that turns the stored value of a choice into its name or label: &Choice::name.
std::string choice_sql(const std::string& column, const std::vector<Choice>& choices,
                       std::string Choice::*shown);
/// The same into its label.
std::string label_sql(const std::string& column, const std::vector<Choice>& choices);

} // namespace rest::describe
