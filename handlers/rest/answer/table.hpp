// A list as a table: one column per scalar, named by its path, so that `client__name` is one column
// of that name. What spreadsheets and CSV readers get.
#pragma once

#include "handlers/rest/answer/writer.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace rest::answer {

struct Column {
    std::string name;                       ///< "client__name"
    const statements::Node* node = nullptr; ///< Of the shape.
};

/// What `fields` names, in its order and each once; without names all there is. A path ends at an
/// array, whose objects the shape has pruned already; what the shape does not have is left out.
std::vector<Column> chosen_members(const statements::Shape& shape,
                                   const std::vector<std::string>& names);
/// The same as columns: a whole object becomes the columns of its members.
std::vector<Column> columns_of(const statements::Shape& shape,
                               const std::vector<std::string>& names);

/// What stands in a cell, as text. Lists are joined by "; ", rows of a `many` are JSON.
std::string cell_text(const Column& column, const Writer& writer, const db::Rows& rows, int row);

/// Appends a cell of RFC 4180. Text that a spreadsheet would run as a formula begins with "'".
void append_csv_cell(std::string& line, const describe::Field& field, std::string_view text);

} // namespace rest::answer
