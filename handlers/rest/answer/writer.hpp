// How fetched rows become JSON in declared order, straight into the answer.
#pragma once

#include "handlers/rest/statements/shape.hpp"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rest::answer {

/// Appends JSON objects. `children` are the rows of each Child, ordered by owner.
class Writer {
public:
    Writer(const statements::Shape& shape, const db::Rows& rows,
           const std::vector<db::Rows>& children);
    void object(int row, std::string& json) const;
    /// One member's value. `rows` are the Writer's own.
    void value(const statements::Node& node, const db::Rows& rows, int row,
               std::string& json) const;

private:
    void members(const std::vector<statements::Node>& nodes, const db::Rows& rows, int row,
                 std::string& json) const;
    void many(const statements::Node& node, std::string_view owner, std::string& json) const;

    const statements::Shape& shape_;
    const db::Rows& rows_;
    const std::vector<db::Rows>& children_;
    /// Per child: owner -> its first row and one past its last.
    std::vector<std::map<std::string_view, std::pair<int, int>>> spans_;
};

/// Appends a column's text as the JSON of its field's type; null for NULL.
void append_scalar(std::string& json, const describe::Field& field, std::string_view text);

} // namespace rest::answer
