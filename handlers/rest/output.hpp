// What an answer's objects look like: the columns to fetch for the fields that were asked for, and
// how fetched rows become JSON in declared order, straight into the answer.
#pragma once

#include "fcgi/error.hpp"
#include "handlers/rest/fragment.hpp"
#include "handlers/rest/params.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace rest {

/// A member of an object in the answer.
struct Node {
    std::string key; ///< `"name":`
    const Field* field = nullptr;
    int column = -1;             ///< Of scalars; of `one`: the key, null when there is no object.
    int child = -1;              ///< Of `many`: index in Shape::children.
    std::vector<Node> members{}; ///< Of groups and `one`.
};

/// Rows of a `many`, fetched for all owners at once; the first column is the owner's id.
struct Child {
    const Field* field = nullptr;
    std::vector<Node> members{};
    std::vector<std::string> columns{};
};

struct Shape {
    std::vector<Node> members{};
    std::vector<std::string> columns{}; ///< SQL of each column; the first is the row's id.
    std::vector<Child> children{};
};

/// `builder` and `scope` are those of the statement that will fetch the rows.
Shape shape_of(StatementBuilder& builder, Scope& scope, const Selection& selection, bool detail);

/// The statement for one `many` of `resource`, of the rows that Keys::owners tells. Fills in the
/// child's members and columns.
Blueprint children_blueprint(const Catalogue& catalogue, const Principal& principal,
                             const Resource& resource, Child& child, const Selection& selection);

/// Appends JSON objects. `children` are the rows of each Child, ordered by owner.
class Writer {
public:
    Writer(const Shape& shape, const db::Rows& rows, const std::vector<db::Rows>& children);
    void object(int row, std::string& json) const;
    /// One member's value. `rows` are the Writer's own.
    void value(const Node& node, const db::Rows& rows, int row, std::string& json) const;

private:
    void members(const std::vector<Node>& nodes, const db::Rows& rows, int row,
                 std::string& json) const;
    void many(const Node& node, std::string_view owner, std::string& json) const;

    const Shape& shape_;
    const db::Rows& rows_;
    const std::vector<db::Rows>& children_;
    /// Per child: owner -> its first row and one past its last.
    std::vector<std::map<std::string_view, std::pair<int, int>>> spans_;
};

/// Appends a JSON string literal.
void append_string(std::string& json, std::string_view text);
/// Appends a JSON array of strings.
void append_strings(std::string& json, const std::vector<std::string>& texts);
/// Appends the object of an error's details: field -> sentences.
void append_details(std::string& json, const fcgi::Details& details);
/// Appends a column's text as the JSON of its field's type; null for NULL.
void append_scalar(std::string& json, const Field& field, std::string_view text);

} // namespace rest
