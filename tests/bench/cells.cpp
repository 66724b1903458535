// What `export-xlsx` is measured against: a bare libxlsxwriter program that writes as many cells of
// the same kinds from memory, in constant memory. Prints the seconds it took.
#include <xlsxwriter.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

constexpr int date_columns[] = {6, 7};

void write_row(lxw_worksheet* sheet, lxw_row_t row, lxw_format* date)
{
    const std::string number = std::to_string(row);
    worksheet_write_number(sheet, row, 0, row, nullptr);
    worksheet_write_string(sheet, row, 1, ("Network Security Review " + number).c_str(), nullptr);
    worksheet_write_string(sheet, row, 2, "in_progress", nullptr);
    worksheet_write_string(sheet, row, 3, "Acme Corporation", nullptr);
    worksheet_write_string(sheet, row, 4, "Application Security", nullptr);
    worksheet_write_number(sheet, row, 5, 15000.50 + row, nullptr);
    for (const int column : date_columns)
        worksheet_write_number(sheet, row, static_cast<lxw_col_t>(column), 45000 + row % 365, date);
}

} // namespace

int main(int argc, char** argv)
{
    const long rows = argc == 2 ? std::atol(argv[1]) : 200000;
    const auto begin = std::chrono::steady_clock::now();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* const book = workbook_new_opt("/dev/null", &options);
    lxw_format* const date = workbook_add_format(book);
    format_set_num_format(date, "yyyy-mm-dd");
    lxw_worksheet* const sheet = workbook_add_worksheet(book, "jobs");
    for (long row = 0; row < rows; ++row)
        write_row(sheet, static_cast<lxw_row_t>(row), date);
    if (workbook_close(book) != LXW_NO_ERROR)
        return 1;
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
    std::printf("%.6f\n", seconds.count());
}
