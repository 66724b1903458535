// Pieces of one SQL statement and their bound parameters. The only place where text becomes SQL:
// fragments of descriptions are expanded here, values are bound here.
#pragma once

#include "db/session.hpp"
#include "handlers/rest/ask/path.hpp"
#include "handlers/rest/identity/principal.hpp"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace rest::statements {

/// One FROM item with the to-one joins that were asked for below it.
struct Scope {
    const describe::Resource* resource = nullptr;
    std::string alias{};
    std::string joins{};
    std::map<std::string, std::string> joined{}; ///< Path of relations -> alias.
    const describe::Source* source = nullptr;    ///< Whose own columns are used where they suffice.
    bool uses_table = false; ///< Something beyond the source's own columns was used.
};

/// The rows that a statement is about, which are known only when it is run.
struct Keys {
    std::string key{};    ///< An id, or what else the resource is addressed by.
    std::string parent{}; ///< Id of the row above.
};

/// The text of a statement, and what is bound to its parameters: a value, or something known by its
/// name that is another one for every caller and row.
struct Blueprint {
    struct Slot {
        std::string name{};     ///< "actor", "units", "key" …; empty for a value.
        std::string argument{}; ///< "can_view_jobs"
        db::Value value{};
    };
    std::string sql{};
    std::vector<Slot> slots{};

    db::Statement run_by(const identity::Principal& principal, const Keys& keys) const;
};

class StatementBuilder {
public:
    StatementBuilder(const describe::Catalogue& catalogue, const identity::Principal& principal)
        : catalogue_(&catalogue), principal_(&principal)
    {
    }

    /// The same statement so far, for another caller who is a superuser or not like the first.
    StatementBuilder for_caller(const identity::Principal& principal) const
    {
        StatementBuilder copy = *this;
        copy.principal_ = &principal;
        return copy;
    }

    /// "$3::bigint", bound to the value.
    std::string bind(db::Value value, std::string_view cast);

    /// "$3::bigint", bound later to the member of Keys with that name.
    std::string refer(std::string_view key, std::string_view cast);

    /// From now on `:name(argument)` stands for this SQL.
    void define(std::string_view name, std::string_view argument, std::string sql);

    /// A fragment of a description with `t` replaced and its `:names` bound.
    std::string expand(std::string_view fragment, std::string_view alias);
    /// The same, where each column of `t` stands in an alias of its own.
    using AliasOf = std::function<std::string_view(std::string_view column)>;
    std::string expand(std::string_view fragment, const AliasOf& alias_of);

    /// What has to hold of the row `alias`, which the relation `step` led to, for the caller to
    /// learn of its `field`: beyond what references show, he has to see the row itself. Empty where
    /// nothing has to.
    std::string sight(const describe::Field* step, const describe::Field& field,
                      const std::string& alias);
    /// What the field has in the row of that alias, for the caller.
    std::string shown(const describe::Field& field, std::string_view alias);
    /// Which rows of the target, under that alias, the caller may name in the relation: those that
    /// he sees, and those of which the relation says so.
    std::string nameable(const describe::Field& relation, const describe::Resource& target,
                         const std::string& alias);

    /// The SQL of a scalar, or of the key of a to-one relation, reached from the scope; for where
    /// all rows are looked at, as filters and orders do: what takes a query of its own is found
    /// once for each row that is referred to, however many refer to it.
    std::string value_of(Scope& scope, const ask::Path& path);
    /// The same for where only the rows that are shown are looked at.
    std::string value_of(Scope& scope, const std::vector<const describe::Field*>& steps,
                         const describe::Field& field);

    /// A boolean expression, in parentheses.
    std::string condition(Scope& scope, const ask::Condition& condition);

    /// The rows that the caller may see, as a boolean expression over `alias`; `asked` are the
    /// values of the hidden field that were named, `list` whether lists' hiding applies.
    std::string visible(const describe::Resource& resource, std::string_view alias);
    std::string not_hidden(Scope& scope, const std::set<std::string>& asked, bool list);

    /// Joins along to-one relations; the alias of the last.
    std::string join(Scope& scope, const std::vector<const describe::Field*>& steps);

    db::Statement finish(std::string sql);
    Blueprint blueprint(std::string sql);
    const describe::Catalogue& catalogue() const { return *catalogue_; }
    std::string new_alias() { return "a" + std::to_string(++aliases_); }

private:
    std::string named(std::string_view name, std::string_view argument, std::string_view cast);
    std::string through_many(Scope& scope, const ask::Condition& condition, std::size_t step);
    std::string seen(const std::vector<const describe::Field*>& steps, const describe::Field& field,
                     const std::string& alias);
    std::string keys_named(const describe::Field& relation, const std::vector<std::string>& names);
    std::string any_of(const std::string& sql, const ask::Condition& condition);
    std::string comparison(const std::string& sql, const ask::Condition& condition);
    std::string list_condition(Scope& scope, const ask::Condition& condition);

    const describe::Catalogue* catalogue_;
    const identity::Principal* principal_;
    std::vector<Blueprint::Slot> slots_;
    std::map<std::string, std::string, std::less<>> named_;
    int aliases_ = 0;
};

/// The type to which parameters that meet this field are cast.
std::string_view cast_of(const describe::Field& field);
/// Sorting and comparing text follows the Unicode collation (rule 11.20).
std::string sortable(const describe::Field& field, std::string sql);

} // namespace rest::statements
