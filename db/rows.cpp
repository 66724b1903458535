// Cells of a result of libpq, and those of an array in one of them.
#include "db/rows.hpp"

#include <libpq-fe.h>

#include <charconv>
#include <cstddef>
#include <stdexcept>
#include <utility>

namespace db {

namespace {

/// Reads "{{1,"a b",NULL},{2,"c",d}}", the notation of PostgreSQL.
class ArrayReader {
public:
    explicit ArrayReader(std::string_view text) : text_(text) {}

    /// Calls `row()` at each inner array's begin and `cell(value)` for each of its elements.
    template <typename Row, typename Cell>
    void read(Row row, Cell cell)
    {
        demand('{');
        while (!take('}')) {
            take(',');
            demand('{');
            row();
            while (!take('}')) {
                take(',');
                cell(element());
            }
        }
    }

private:
    bool take(char c)
    {
        const bool there = at_ < text_.size() && text_[at_] == c;
        at_ += there ? 1 : 0;
        return there;
    }
    void demand(char c)
    {
        if (!take(c))
            throw std::logic_error("not an array of arrays");
    }
    char next()
    {
        if (at_ >= text_.size())
            throw std::logic_error("an array without an end");
        return text_[at_++];
    }
    std::optional<std::string> element()
    {
        std::string value;
        if (take('"')) {
            for (char c = next(); c != '"'; c = next())
                value += c == '\\' ? next() : c;
            return value;
        }
        const std::size_t end = text_.find_first_of(",}", at_);
        value = text_.substr(at_, end - at_);
        if (end == std::string_view::npos || value.empty())
            throw std::logic_error("an array without an end");
        at_ = end;
        return value == "NULL" ? std::nullopt : std::optional(std::move(value));
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

} // namespace

Rows Rows::within(int row, int column) const
{
    Rows rows;
    if (is_null(row, column))
        return rows;
    auto cells = std::make_shared<Cells>();
    ArrayReader(text(row, column))
        .read([&] { ++rows.size_; }, [&](auto cell) { cells->push_back(std::move(cell)); });
    rows.columns_ = rows.size_ == 0 ? 0 : static_cast<int>(cells->size()) / rows.size_;
    rows.cells_ = std::move(cells);
    return rows;
}

bool Rows::is_null(int row, int column) const
{
    if (cells_)
        return !(*cells_)[static_cast<std::size_t>(row * columns_ + column)];
    return PQgetisnull(static_cast<const PGresult*>(result_.get()), row, column) != 0;
}

std::string_view Rows::text(int row, int column) const
{
    if (cells_) {
        const auto& cell = (*cells_)[static_cast<std::size_t>(row * columns_ + column)];
        return cell ? std::string_view(*cell) : std::string_view();
    }
    const auto* result = static_cast<const PGresult*>(result_.get());
    return {PQgetvalue(result, row, column),
            static_cast<std::size_t>(PQgetlength(result, row, column))};
}

std::optional<std::string> Rows::value(int row, int column) const
{
    if (is_null(row, column))
        return std::nullopt;
    return std::string(text(row, column));
}

std::int64_t Rows::integer(int row, int column) const
{
    const std::string_view digits = text(row, column);
    std::int64_t number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

} // namespace db
