#include "handlers/rest/answer/workbook.hpp"

#include "fcgi/text/utf8.hpp"

#include <boost/algorithm/string/replace.hpp>
#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>
#include <string_view>
#include <unistd.h>
#include <utility>

namespace rest::answer {

using namespace describe;

namespace {

constexpr lxw_row_t last_row = LXW_ROW_MAX - 1; // row 0 has the header
constexpr std::size_t longest_cell = 32767;
constexpr double date_width = 12;
constexpr double time_width = 20;
constexpr double number_width = 12;
constexpr double text_width = 28;

double width_of(const Field& field)
{
    return field.match(
        [](const Date&) { return date_width; }, [](const Time&) { return time_width; },
        [](const AnyOf<Integer, Decimal, Boolean, One> auto&) { return number_width; },
        [](const AnyOf<Text, ChoiceOf, Many, List, ArrayColumn, JsonList, Json, Group> auto&) {
            return text_width;
        });
}

int digits(std::string_view text, std::size_t begin, std::size_t count)
{
    return std::atoi(std::string(text.substr(begin, count)).c_str());
}

/// "2023-03-15" or "2023-03-15T14:20:00Z".
lxw_datetime datetime_of(std::string_view text)
{
    lxw_datetime value{digits(text, 0, 4), digits(text, 5, 2), digits(text, 8, 2), 0, 0, 0};
    if (text.size() > 10) {
        value.hour = digits(text, 11, 2);
        value.min = digits(text, 14, 2);
        value.sec = digits(text, 17, 2);
    }
    return value;
}

bool is_code(std::string_view text)
{
    return text.size() > 6 && text[6] == '_' &&
           std::all_of(text.begin() + 2, text.begin() + 6,
                       [](unsigned char c) { return std::isxdigit(c) != 0; });
}

/// Cut between characters to what a cell holds, which "…" tells.
void fit(std::string& text)
{
    constexpr std::string_view ellipsis = "\u2026";
    if (text.size() <= longest_cell)
        return;
    text.resize(text::cut(text, longest_cell - ellipsis.size()).size());
    text += ellipsis;
}

/// A text as a cell can have it: XML 1.0 knows neither U+FFFE nor U+FFFF, and "_x0041_" would be
/// read as an A.
std::string written(std::string text)
{
    constexpr std::string_view underscore = "_x005F_";
    fit(text); // first, as what follows takes the square of its length
    boost::replace_all(text, "\xEF\xBF\xBE", "\xEF\xBF\xBD");
    boost::replace_all(text, "\xEF\xBF\xBF", "\xEF\xBF\xBD");
    for (std::size_t at = text.find("_x"); at != std::string::npos; at = text.find("_x", at)) {
        const bool code = is_code(std::string_view(text).substr(at));
        if (code)
            text.replace(at, 1, underscore);
        at += code ? underscore.size() : 2;
    }
    fit(text);
    return text;
}

} // namespace

struct Workbook::State {
    std::vector<Column> columns;
    std::filesystem::path path;
    lxw_workbook* book = nullptr;
    lxw_worksheet* sheet = nullptr;
    lxw_format* bold = nullptr;
    lxw_format* date = nullptr;
    lxw_format* time = nullptr;
    lxw_format* money = nullptr;
    lxw_row_t row = 0;

    void begin_sheet();
    void end_sheet();
    void cell(lxw_col_t column, const Field& field, const std::string& text);
};

void Workbook::State::begin_sheet()
{
    sheet = workbook_add_worksheet(book, nullptr);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, column, column, width_of(*columns[i].node->field), nullptr);
        worksheet_write_string(sheet, 0, column, columns[i].name.c_str(), bold);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    row = 0;
}

void Workbook::State::end_sheet()
{
    if (sheet != nullptr && !columns.empty())
        worksheet_autofilter(sheet, 0, 0, row, static_cast<lxw_col_t>(columns.size() - 1));
}

void Workbook::State::cell(lxw_col_t column, const Field& field, const std::string& text)
{
    if (text.empty())
        return;
    const auto number = [&](lxw_format* format) {
        worksheet_write_number(sheet, row, column, std::strtod(text.c_str(), nullptr), format);
    };
    const auto moment = [&](lxw_format* format) {
        lxw_datetime value = datetime_of(text);
        worksheet_write_datetime(sheet, row, column, &value, format);
    };
    field.match(
        [&](const AnyOf<Integer, One> auto&) { number(nullptr); },
        [&](const Decimal&) { number(money); },
        [&](const Boolean&) {
            worksheet_write_boolean(sheet, row, column, text == "true" ? 1 : 0, nullptr);
        },
        [&](const Date&) { moment(date); }, [&](const Time&) { moment(time); },
        [&](const AnyOf<Text, ChoiceOf, Many, List, ArrayColumn, JsonList, Json, Group> auto&) {
            worksheet_write_string(sheet, row, column, written(text).c_str(), nullptr);
        });
}

Workbook::Workbook(std::vector<Column> columns) : state_(std::make_unique<State>())
{
    std::string path = (std::filesystem::temp_directory_path() / "chaotica-export-XXXXXX").string();
    const int file = mkstemp(path.data());
    if (file < 0)
        throw std::runtime_error("no temporary file can be made for an export");
    close(file);
    const std::string directory = std::filesystem::temp_directory_path().string();
    std::string temporary = directory;
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = temporary.data();
    state_->path = path;
    state_->columns = std::move(columns);
    state_->book = workbook_new_opt(path.c_str(), &options);
    if (state_->book == nullptr)
        throw std::runtime_error("an export file cannot be written");
    state_->bold = workbook_add_format(state_->book);
    format_set_bold(state_->bold);
    state_->date = workbook_add_format(state_->book);
    format_set_num_format(state_->date, "yyyy-mm-dd");
    state_->time = workbook_add_format(state_->book);
    format_set_num_format(state_->time, "yyyy-mm-dd hh:mm:ss");
    state_->money = workbook_add_format(state_->book);
    format_set_num_format(state_->money, "#,##0.00");
    state_->begin_sheet();
}

Workbook::~Workbook()
{
    if (state_->book != nullptr)
        workbook_close(state_->book);
    std::error_code ignored;
    std::filesystem::remove(state_->path, ignored);
}

void Workbook::append(const Writer& writer, const db::Rows& rows, int row)
{
    State& state = *state_;
    if (state.row == last_row) {
        state.end_sheet();
        state.begin_sheet();
    }
    ++state.row;
    for (std::size_t i = 0; i < state.columns.size(); ++i)
        state.cell(static_cast<lxw_col_t>(i), *state.columns[i].node->field,
                   cell_text(state.columns[i], writer, rows, row));
}

std::string Workbook::finish()
{
    state_->end_sheet();
    const lxw_error error = workbook_close(std::exchange(state_->book, nullptr));
    if (error != LXW_NO_ERROR)
        throw std::runtime_error("an export file could not be finished");
    return state_->path.string();
}

} // namespace rest::answer
