// How fetched rows become JSON in declared order, straight into the answer.
#pragma once

#include "handlers/rest/answer/names.hpp"
#include "handlers/rest/statements/shape.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace rest::answer {

/// Appends JSON objects.
class Writer {
public:
    /// `names`: for rows that are mentioned by their ids. What it misses is not written.
    Writer(const statements::Shape& shape, const db::Rows& rows, Names* names = nullptr)
        : shape_(shape), rows_(rows), names_(names)
    {
    }
    void object(int row, std::string& json) const;
    /// One member's value. `rows` are the Writer's own.
    void value(const statements::Node& node, const db::Rows& rows, int row,
               std::string& json) const;

private:
    void members(const std::vector<statements::Node>& nodes, const db::Rows& rows, int row,
                 std::string& json) const;
    void many(const statements::Node& node, const db::Rows& rows, std::string& json) const;
    void mentioned(const statements::Node& node, const db::Rows& rows, std::string& json) const;
    void mention(const statements::Node& node, std::string_view id, const Names::Name* name,
                 std::string& json) const;
    const Names::Name* name_of(const statements::Node& node, std::string_view id) const;

    const statements::Shape& shape_;
    const db::Rows& rows_;
    Names* names_;
};

/// Appends a column's text as the JSON of its field's type; null for NULL.
void append_scalar(std::string& json, const describe::Field& field, std::string_view text);

} // namespace rest::answer
