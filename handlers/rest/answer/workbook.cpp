#include "handlers/rest/answer/workbook.hpp"

#include <xlsxwriter.h>

#include <algorithm>
#include <cctype>
#include <chrono>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <future>
#include <stdexcept>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace rest::answer {

using namespace describe;

namespace {

constexpr lxw_row_t last_row = LXW_ROW_MAX - 1; // row 0 has the header
constexpr std::size_t longest_cell = 32767;     ///< UTF-16 units.
constexpr std::size_t longest_title = 28;       ///< Of 31, as a number may follow.
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

/// The length of the character that begins with that byte, in UTF-8.
std::size_t length_of(char byte)
{
    const auto lead = static_cast<unsigned char>(byte);
    return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

/// A character of a text as a cell can have it: XML 1.0 knows neither U+FFFE nor U+FFFF, and
/// "_x0041_" would be read as an A.
std::string_view written(std::string_view text, std::size_t at, std::size_t length)
{
    const std::string_view character = text.substr(at, length);
    if (character == "\xEF\xBF\xBE" || character == "\xEF\xBF\xBF")
        return "\uFFFD";
    if (character == "_" && text.substr(at).starts_with("_x") && is_code(text.substr(at)))
        return "_x005F_";
    return character;
}

/// Cut between characters to what a cell holds, which "…" tells.
std::string cell_of(std::string_view text)
{
    std::string cell;
    std::size_t units = 0;
    std::size_t whole = 0; // as much as leaves room for the "…"
    for (std::size_t i = 0; i < text.size(); i += length_of(text[i])) {
        const std::size_t length = length_of(text[i]);
        const std::string_view character = written(text, i, length);
        units += length == 4 ? 2 : length > 1 ? 1 : character.size();
        if (units > longest_cell) {
            cell.resize(whole);
            return cell + "\u2026";
        }
        cell += character;
        if (units < longest_cell)
            whole = cell.size();
    }
    return cell;
}

/// Days count from 1900-03-01 on: before it, spreadsheets know a day that never was.
bool counts_days(std::string_view date)
{
    return date.size() >= 10 && date[4] == '-' && date >= "1900-03-01";
}

/// Of a file that is open, without a name; it goes when it is closed.
int open_nameless(const std::string& directory)
{
    std::string path = directory + "/chaotica-export-XXXXXX";
    const int file = mkstemp(path.data());
    if (file < 0)
        throw std::runtime_error("no temporary file can be made for an export");
    unlink(path.c_str());
    return file;
}

} // namespace

struct Workbook::State {
    State() = default;
    ~State()
    {
        if (book != nullptr)
            workbook_close(book);
        if (file >= 0)
            close(file);
    }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    std::string title;
    std::vector<Column> columns;
    int file = -1;
    int sheets = 0;
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
    std::string path() const { return "/proc/self/fd/" + std::to_string(file); }
    long size() const
    {
        struct stat facts {};
        return fstat(file, &facts) == 0 ? facts.st_size : 0;
    }
};

void Workbook::State::begin_sheet()
{
    ++sheets;
    const std::string name = sheets == 1 ? title : title + " " + std::to_string(sheets);
    sheet = workbook_add_worksheet(book, name.c_str());
    if (sheet == nullptr)
        throw std::logic_error("\"" + name + "\" cannot name a sheet");
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
    const auto string = [&] {
        worksheet_write_string(sheet, row, column, cell_of(text).c_str(), nullptr);
    };
    const auto moment = [&](lxw_format* format) {
        if (!counts_days(text))
            return string();
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
            string();
        });
}

Workbook::Workbook(const std::string& title, std::vector<Column> columns)
    : state_(std::make_unique<State>())
{
    std::string directory = std::filesystem::temp_directory_path().string();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = directory.data();
    state_->title = title.substr(0, longest_title);
    state_->columns = std::move(columns);
    state_->file = open_nameless(directory);
    state_->book = workbook_new_opt(state_->path().c_str(), &options);
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

Workbook::~Workbook() = default;

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

std::string Workbook::finish(const std::function<void()>& progress)
{
    constexpr std::chrono::milliseconds between{100};
    state_->end_sheet();
    lxw_workbook* const book = std::exchange(state_->book, nullptr);
    auto closed = std::async(std::launch::async, [book] { return workbook_close(book); });
    std::exception_ptr failure;
    for (long known = -1; closed.wait_for(between) != std::future_status::ready;) {
        const long size = state_->size();
        if (size == known || failure)
            continue;
        known = size;
        try {
            progress();
        } catch (...) {
            failure = std::current_exception(); // but the file has to be closed first
        }
    }
    if (failure)
        std::rethrow_exception(failure);
    if (closed.get() != LXW_NO_ERROR)
        throw std::runtime_error("an export file could not be finished");
    return state_->path();
}

} // namespace rest::answer
