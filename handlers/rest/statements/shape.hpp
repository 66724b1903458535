// What an answer's objects look like: which columns to fetch for the fields that were asked for,
// and where each of them goes.
#pragma once

#include "handlers/rest/ask/selection.hpp"
#include "handlers/rest/statements/fragment.hpp"

#include <string>
#include <vector>

namespace rest::statements {

/// A member of an object in the answer.
struct Node {
    std::string key; ///< `"name":`
    const describe::Field* field = nullptr;
    int column = -1; ///< Of scalars; of `one`: the key, null when there is no object; of `many`: an
                     ///< array of its rows, each an array of text.
    std::vector<Node> members{}; ///< Of groups, `one` and `many`.
};

struct Shape {
    std::vector<Node> members{};
    std::vector<std::string> columns{}; ///< SQL of each column; the first is the row's id.
};

/// `builder` and `scope` are those of the statement that will fetch the rows.
Shape shape_of(StatementBuilder& builder, Scope& scope, const ask::Selection& selection,
               bool detail);

} // namespace rest::statements
