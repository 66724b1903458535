// A spreadsheet file written row by row in constant memory: bold frozen header, autofilter, real
// numbers and dates; rows beyond what a sheet holds go on in the next. Its file has no name, so
// that it goes with the process, however that ends.
#pragma once

#include "handlers/rest/answer/table.hpp"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace rest::answer {

class Workbook {
public:
    /// The bytes with which every such file begins.
    static constexpr std::string_view beginning = "PK\x03\x04";

    /// `title` names the sheets; it has none of []:*?/\. Throws std::runtime_error when there is no
    /// room for the file.
    Workbook(const std::string& title, std::vector<Column> columns);
    ~Workbook();
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    void append(const Writer& writer, const db::Rows& rows, int row);
    /// Finishes the file; a path to it while this lives. That takes as long as there are rows:
    /// `progress` is called while the file grows. Throws std::runtime_error when it could not be
    /// written, and what `progress` throws.
    std::string finish(const std::function<void()>& progress);

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace rest::answer
