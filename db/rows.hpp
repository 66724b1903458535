// What a statement gave: cells as text. Owns the memory they are in, whatever becomes of the
// session.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

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

private:
    friend class Connection;
    std::shared_ptr<void> result_;
    int size_ = 0, columns_ = 0, affected_ = 0;
};

} // namespace db
