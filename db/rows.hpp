// What a statement gave: cells as text. Owns the memory they are in, whatever becomes of the
// session.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace db {

/// The rows of one statement; cells stay valid as long as this, or a copy of it, lives.
class Rows {
public:
    Rows() = default;
    int size() const { return size_; }
    int columns() const { return columns_; }
    bool is_null(int row, int column) const;
    std::string_view text(int row, int column) const; ///< Empty for NULL.
    std::optional<std::string> value(int row, int column) const;
    std::int64_t integer(int row, int column) const; ///< 0 for NULL.
    int affected() const { return affected_; }       ///< Rows touched by INSERT, UPDATE, DELETE.
    /// The rows in a cell that holds an array of arrays of text; none for NULL. Throws
    /// std::logic_error for any other text.
    Rows within(int row, int column) const;

private:
    friend class Connection;
    using Cells = std::vector<std::optional<std::string>>;
    std::shared_ptr<void> result_;       ///< Of libpq, or
    std::shared_ptr<const Cells> cells_; ///< taken out of a cell, row by row.
    int size_ = 0, columns_ = 0, affected_ = 0;
};

} // namespace db
