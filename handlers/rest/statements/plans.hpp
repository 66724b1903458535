// What rows look like when they are read, made from a description once for all that ask for the
// same: of the caller only whether it is a superuser decides on the text.
#pragma once

#include "handlers/rest/ask/params.hpp"
#include "handlers/rest/statements/fragment.hpp"
#include "handlers/rest/statements/shape.hpp"

#include <map>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

namespace rest::statements {

/// What the rows of a list look like, whatever their filters and order. Of the caller only whether
/// it is a superuser decides on the text.
struct RowsPlan {
    StatementBuilder builder; ///< With `scope`: where a statement for such rows begins.
    Scope scope;
    Shape shape{};
    std::string columns{}; ///< Of the shape, as SQL.
};
std::shared_ptr<const RowsPlan> rows_plan(const describe::Catalogue& catalogue,
                                          const identity::Principal& principal,
                                          const describe::Resource& resource,
                                          const ask::Selection& selection,
                                          Mentions mentions = Mentions::joined);

/// The row with Keys::key (below the one with Keys::parent).
struct DetailPlan {
    Shape shape{};
    Blueprint row{};
};

/// For callers who may see the row or have just `written` it. Of the caller only whether it is a
/// superuser decides on the text.
std::shared_ptr<const DetailPlan> detail_plan(const describe::Catalogue& catalogue,
                                              const identity::Principal& principal,
                                              const describe::Resource& resource,
                                              const ask::Params& params, bool written = false,
                                              Mentions mentions = Mentions::joined);

/// Plans of rows with all their fields, which most ask for, made once each; others are made anew.
class Plans {
public:
    std::shared_ptr<const DetailPlan> detail(const describe::Catalogue& catalogue,
                                             const identity::Principal& principal,
                                             const describe::Resource& resource,
                                             const ask::Params& params, bool written,
                                             Mentions mentions = Mentions::joined);
    std::shared_ptr<const RowsPlan> rows(const describe::Catalogue& catalogue,
                                         const identity::Principal& principal,
                                         const describe::Resource& resource,
                                         const ask::Params& params,
                                         Mentions mentions = Mentions::joined);

private:
    std::map<std::tuple<const describe::Resource*, bool, bool, Mentions>,
             std::shared_ptr<const DetailPlan>>
        details_;
    std::map<std::tuple<const describe::Resource*, bool, Mentions>, std::shared_ptr<const RowsPlan>>
        rows_;
};

/// Whether the caller sees that row at all: one row or none.
db::Statement exists_statement(const describe::Catalogue& catalogue,
                               const identity::Principal& principal,
                               const describe::Resource& resource, const std::string& key);

} // namespace rest::statements
