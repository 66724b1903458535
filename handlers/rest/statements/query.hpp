// Statements of a list, made from a description and understood parameters. Pure: text and
// parameters in, text and parameters out, so that it is tested by golden SQL.
#pragma once

#include "handlers/rest/ask/params.hpp"
#include "handlers/rest/statements/plans.hpp"
#include "handlers/rest/statements/sort.hpp"

#include <optional>
#include <string>
#include <vector>

namespace rest::statements {

/// A page: first its ids by the cheapest way there is, then the rows with these ids by a statement
/// that is the same for every filter, order and page. Both belong into one transaction, in which
/// the first leaves the ids for the second.
struct ListStatements {
    db::Statement ids;  ///< The ids as an array; and each with its sort keys, as one of arrays.
    db::Statement rows; ///< Columns of the plan's shape.
    std::size_t key_count = 0; ///< Of each id; 0 where no cursor needs them.
    bool custom_plan = false; ///< The first is best planned anew with its values: full-text search.
};

class ListQuery {
public:
    /// All but the last outlive it.
    ListQuery(const describe::Catalogue& catalogue, const identity::Principal& principal,
              const describe::Resource& resource, const ask::Params& params, const RowsPlan& plan,
              std::optional<std::string> parent_id);

    /// Rows `offset` … `offset + limit`, or `limit` of those beyond `position`.
    ListStatements page(long limit, long offset, const std::optional<Position>& position) const;
    /// `kept` tells whether only kept counts are added up, which is as good as free.
    struct Count {
        db::Statement statement;
        bool kept = true;
        bool scanned = true; ///< Nothing of it is kept.
    };
    Count count() const;
    /// Of each stored value of a field with a single one how many rows have it, as two columns;
    /// together as many as `count`.
    db::Statement counts(const describe::Field& by) const;
    /// The rows with these ids, in this order, as far as they are still to be seen.
    db::Statement rows(const std::string& ids) const;
    /// Whether what follows `after` of a feed is no longer kept as a whole, and from where on it
    /// is: a row or none.
    std::optional<db::Statement> gap() const;
    /// Every row, for a cursor.
    db::Statement all() const;
    /// What the list asks of a row of that scope, for statements of others.
    std::string matching(StatementBuilder& builder, Scope& scope) const;

private:
    static constexpr int any_tier = 0;   ///< Every match.
    static constexpr int best_tier = 1;  ///< All words in the fields of weight A.
    static constexpr int other_tier = 2; ///< The rest.

    std::vector<const describe::Source*> sources() const;
    bool is_found() const;
    std::vector<const describe::Source*> scans() const;
    std::vector<const describe::Source*> summands(const describe::Field* by) const;
    std::string where(StatementBuilder& builder, Scope& scope, const describe::Source* source,
                      int tier) const;
    std::vector<SortKey> keys(StatementBuilder& builder, Scope& scope) const;
    std::vector<SortKey> keys_called(const std::string& prefix) const;
    /// Which of the rows a scan gives.
    struct Cut {
        std::string limit;            ///< What follows LIMIT.
        bool backward = false;        ///< The last first.
        std::string only_if = "true"; ///< Else none, and nothing is scanned.
        bool keyed = true;            ///< With the sort keys as k0 ….
    };
    std::string from_branches(StatementBuilder& builder, long limit,
                              const std::optional<Position>& position) const;
    std::string from_nearer_end(StatementBuilder& builder, const std::string& most,
                                const std::string& before) const;
    std::string ids_of(StatementBuilder& builder, long limit, long offset,
                       const std::optional<Position>& position) const;
    db::Statement remembered_rows() const;
    std::string rows_of(const std::string& ids, const Scope& scope) const;
    std::string branch(StatementBuilder& builder, const describe::Source* source, int tier,
                       const Cut& cut, const std::optional<Position>& position) const;
    std::string counted(StatementBuilder& builder, Scope& scope) const;
    std::string branch_count(StatementBuilder& builder, const describe::Source* source) const;
    std::string branch_counts(StatementBuilder& builder, const describe::Source* source,
                              const describe::Field& by) const;
    std::optional<std::string> tally(StatementBuilder& builder, const describe::Tally& tally,
                                     const describe::Field* by) const;
    std::optional<std::string> kept_count(StatementBuilder& builder, std::size_t source,
                                          const describe::Field* by) const;
    bool ranked() const { return params_.searched && !params_.ordered; }

    const describe::Catalogue& catalogue_;
    const identity::Principal& principal_;
    const describe::Resource& resource_;
    const ask::Params& params_;
    const RowsPlan& plan_;
    std::optional<std::string> parent_id_;
};

} // namespace rest::statements
