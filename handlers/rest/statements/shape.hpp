// What an answer's objects look like: which columns to fetch for the fields that were asked for,
// and where each of them goes.
#pragma once

#include "handlers/rest/ask/selection.hpp"
#include "handlers/rest/statements/fragment.hpp"

#include <functional>
#include <string>
#include <vector>

namespace rest::statements {

/// A member of an object in the answer.
struct Node {
    std::string key; ///< `"name":`
    const describe::Field* field = nullptr;
    int column = -1;             ///< Of scalars; of `one`: the key, null when there is no object.
    int child = -1;              ///< Of `many`: index in Shape::children.
    std::vector<Node> members{}; ///< Of groups and `one`.
};

/// Rows of a `many`, fetched for all owners at once; the first column is the owner's id.
struct Child {
    const describe::Field* field = nullptr;
    std::vector<Node> members{};
    std::vector<std::string> columns{};
};

struct Shape {
    std::vector<Node> members{};
    std::vector<std::string> columns{}; ///< SQL of each column; the first is the row's id.
    std::vector<Child> children{};
};

/// `builder` and `scope` are those of the statement that will fetch the rows.
Shape shape_of(StatementBuilder& builder, Scope& scope, const ask::Selection& selection,
               bool detail);

/// A boolean expression for a statement that is being made.
using Gate = std::function<std::string(StatementBuilder&)>;

/// The statement for one `many` of `resource`, of the rows that Keys::owners tells; nothing is
/// looked for unless `only_if` holds, where it is given. Fills in the child's members and columns.
Blueprint children_blueprint(const describe::Catalogue& catalogue,
                             const identity::Principal& principal,
                             const describe::Resource& resource, Child& child,
                             const ask::Selection& selection, const Gate& only_if = {});

} // namespace rest::statements
