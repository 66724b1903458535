// Statements of a list and a detail, made from a description and understood parameters. Pure: text
// and parameters in, text and parameters out, so that it is tested by golden SQL.
#pragma once

#include "handlers/rest/ask/params.hpp"
#include "handlers/rest/statements/fragment.hpp"
#include "handlers/rest/statements/shape.hpp"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace rest::statements {

/// One sort key as SQL over a scope.
struct SortKey {
    std::string sql;
    bool descending = false;
    bool nullable = false;
    std::string cast; ///< Of the values that a cursor carries.
};

/// Where a cursor page begins: the keys of the row before it, NULL kept apart.
struct Position {
    std::vector<db::Value> keys{};
    bool backward = false;
};

/// What the rows of a list look like, whatever their filters and order. Of the caller only whether
/// it is a superuser decides on the text.
struct RowsPlan {
    StatementBuilder builder; ///< With `scope`: where a statement for such rows begins.
    Scope scope;
    Shape shape{};
    std::string columns{};             ///< Of the shape, as SQL.
    std::vector<Blueprint> children{}; ///< For each `many`, by Keys::owners.
};
std::shared_ptr<const RowsPlan> rows_plan(const describe::Catalogue& catalogue,
                                          const identity::Principal& principal,
                                          const describe::Resource& resource,
                                          const ask::Selection& selection);

struct ListStatements {
    /// Columns of the plan's shape, then the sort keys as text.
    db::Statement page;
    std::size_t key_count = 0;
    bool custom_plan = false; ///< Best planned anew with its values: full-text search.
};

class ListQuery {
public:
    /// All but the last outlive it.
    ListQuery(const describe::Catalogue& catalogue, const identity::Principal& principal,
              const describe::Resource& resource, const ask::Params& params, const RowsPlan& plan,
              std::optional<std::string> parent_id);

    /// Rows `offset` … `offset + limit`, or those beyond `position`.
    ListStatements page(long limit, long offset, const std::optional<Position>& position) const;
    /// `kept` tells whether only kept counts are added up, which is as good as free.
    struct Count {
        db::Statement statement;
        bool kept = true;
    };
    Count count() const;
    /// The rows with these ids, in this order, as far as they are still to be seen.
    db::Statement rows(const std::string& ids) const;
    /// Every row, for a cursor.
    db::Statement all() const;

private:
    std::vector<const describe::Source*> sources() const;
    std::string where(StatementBuilder& builder, Scope& scope, const describe::Source* source,
                      int tier) const;
    std::vector<SortKey> keys(StatementBuilder& builder, Scope& scope) const;
    std::vector<SortKey> keys_called(const std::string& prefix) const;
    std::string from_branches(StatementBuilder& builder, long limit, long offset,
                              const std::optional<Position>& position) const;
    std::string branch(StatementBuilder& builder, const describe::Source* source, int tier,
                       long limit, const std::optional<Position>& position) const;
    std::string branch_count(StatementBuilder& builder, const describe::Source* source) const;
    std::optional<std::string> tally(StatementBuilder& builder, const describe::Tally& tally) const;
    bool ranked() const { return params_.searched && !params_.ordered; }

    const describe::Catalogue& catalogue_;
    const identity::Principal& principal_;
    const describe::Resource& resource_;
    const ask::Params& params_;
    const RowsPlan& plan_;
    std::optional<std::string> parent_id_;
};

/// The row with Keys::key (below the one with Keys::parent), and the rows of each of its `many`.
struct DetailPlan {
    Shape shape{};
    Blueprint row{};
    std::vector<Blueprint> children{};
};

/// For callers who may see the row or have just `written` it. Of the caller only whether it is a
/// superuser decides on the text.
std::shared_ptr<const DetailPlan> detail_plan(const describe::Catalogue& catalogue,
                                              const identity::Principal& principal,
                                              const describe::Resource& resource,
                                              const ask::Params& params, bool written = false);

/// Plans of rows with all their fields, which most ask for, made once each; others are made anew.
class Plans {
public:
    std::shared_ptr<const DetailPlan> detail(const describe::Catalogue& catalogue,
                                             const identity::Principal& principal,
                                             const describe::Resource& resource,
                                             const ask::Params& params, bool written);
    std::shared_ptr<const RowsPlan> rows(const describe::Catalogue& catalogue,
                                         const identity::Principal& principal,
                                         const describe::Resource& resource,
                                         const ask::Params& params);

private:
    std::map<std::tuple<const describe::Resource*, bool, bool>, std::shared_ptr<const DetailPlan>>
        details_;
    std::map<std::pair<const describe::Resource*, bool>, std::shared_ptr<const RowsPlan>> rows_;
};

/// Whether the caller sees that row at all: one row or none.
db::Statement exists_statement(const describe::Catalogue& catalogue,
                               const identity::Principal& principal,
                               const describe::Resource& resource, const std::string& key);

} // namespace rest::statements
