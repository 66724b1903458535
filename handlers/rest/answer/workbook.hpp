// A spreadsheet file written row by row in constant memory: bold frozen header, autofilter, real
// numbers and dates; rows beyond what a sheet holds go on in the next.
#pragma once

#include "handlers/rest/answer/table.hpp"

#include <memory>
#include <string>
#include <vector>

namespace rest::answer {

class Workbook {
public:
    /// A file of its own in the temporary directory, removed at the end.
    explicit Workbook(std::vector<Column> columns);
    ~Workbook();
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    void append(const Writer& writer, const db::Rows& rows, int row);
    /// Finishes the file; its path. Throws std::runtime_error when it could not be written.
    std::string finish();

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace rest::answer
