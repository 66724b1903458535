// How fetched rows become JSON in declared order, straight into the answer.
#pragma once

#include "handlers/rest/statements/shape.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace rest::answer {

/// Appends JSON objects.
class Writer {
public:
    Writer(const statements::Shape& shape, const db::Rows& rows) : shape_(shape), rows_(rows) {}
    void object(int row, std::string& json) const;
    /// One member's value. `rows` are the Writer's own.
    void value(const statements::Node& node, const db::Rows& rows, int row,
               std::string& json) const;

private:
    void members(const std::vector<statements::Node>& nodes, const db::Rows& rows, int row,
                 std::string& json) const;
    void many(const statements::Node& node, const db::Rows& rows, std::string& json) const;

    const statements::Shape& shape_;
    const db::Rows& rows_;
};

/// Appends a column's text as the JSON of its field's type; null for NULL.
void append_scalar(std::string& json, const describe::Field& field, std::string_view text);

} // namespace rest::answer
