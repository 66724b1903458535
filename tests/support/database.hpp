// The database of a test executable: a copy of the one that CHAOTICA_TEST_DATABASE names (migrated,
// with the demo data), made when first asked for and dropped when the tests have ended.
#pragma once

#include "db/session.hpp"

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace test {

/// libpq conninfo of the copy: as the owner of the tables, and as the role that serves requests.
const std::string& owner_conninfo();
std::string app_conninfo();
/// Calls `close` before the copy is dropped: what the serving role has open, the owner may not end.
void before_drop(std::function<void()> close);

/// One statement as the owner, beside the code under test.
db::Rows sql(std::string text, std::vector<db::Value> parameters = {});
/// The first column of its rows, as text; NULL is "null".
std::vector<std::string> column(std::string text, std::vector<db::Value> parameters = {});
/// The only cell of its only row.
std::string scalar(std::string text, std::vector<db::Value> parameters = {});
std::int64_t number(std::string text, std::vector<db::Value> parameters = {});

/// Changes the copy for the length of a test: `undo` runs at the end of the scope.
class Change {
public:
    Change(std::string statement, std::string undo);
    Change(std::initializer_list<std::string> statements, std::string undo);
    ~Change();
    Change(const Change&) = delete;
    Change& operator=(const Change&) = delete;

private:
    std::string undo_;
};

} // namespace test
