// What an answer's objects look like: which columns to fetch for the fields that were asked for,
// and where each of them goes.
#pragma once

#include "handlers/rest/ask/selection.hpp"
#include "handlers/rest/statements/fragment.hpp"

#include <map>
#include <optional>
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
    /// Of `one` and `many`: rows are mentioned by their ids alone. The members' columns are then
    /// those of the mention, -1 for the id.
    std::optional<std::size_t> mention{};
};

struct Shape {
    std::vector<Node> members{};
    std::vector<std::string> columns{}; ///< SQL of each column; the first is the row's id.
    /// Columns of the revisions of the mentions that are known by heart.
    std::map<std::size_t, int> revisions{};
};

/// What statements tell of the rows that others mention.
enum class Mentions {
    joined, ///< All that is shown.
    ids,    ///< Their ids, where the rest is known by heart.
};

/// `builder` and `scope` are those of the statement that will fetch the rows.
Shape shape_of(StatementBuilder& builder, Scope& scope, const ask::Selection& selection,
               bool detail, Mentions mentions);

} // namespace rest::statements
