// Statements as text, against files in tests/golden. CHAOTICA_WRITE_GOLDEN=1 writes them anew: a
// change of what is sent is then a diff to be read.
#pragma once

#include "db/session.hpp"

#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <fstream>
#include <regex>
#include <sstream>
#include <string>

namespace test {

/// Each clause on a line of its own.
inline std::string laid_out(const std::string& sql)
{
    static const std::regex clause(
        " +(from|left join|cross join|join|where|and|union all|order by|limit) ");
    return std::regex_replace(sql, clause, "\n$1 ");
}

/// Those of a change as well, and its parts.
inline std::string change_laid_out(const std::string& sql)
{
    static const std::regex clause(" +(returning|on conflict|set) ");
    static const std::regex part(", ([a-z_]+ as (materialized )?\\()");
    static const std::regex no_clause("(distinct|delete)\n");
    const std::string clauses = std::regex_replace(laid_out(sql), clause, "\n$1 ");
    return std::regex_replace(std::regex_replace(clauses, part, ",\n$1"), no_clause, "$1 ");
}

/// The parameters are listed under the SQL.
inline std::string text_of(const std::string& title, const db::Statement& statement,
                           std::string (*layout)(const std::string&) = laid_out)
{
    std::string text = "-- " + title + "\n" + layout(statement.sql) + ";\n";
    for (std::size_t i = 0; i < statement.parameters.size(); ++i)
        text += "-- $" + std::to_string(i + 1) + " = " +
                (statement.parameters[i] ? *statement.parameters[i] : "null") + "\n";
    return text;
}

inline std::string change_text_of(const std::string& title, const db::Statement& statement)
{
    return text_of(title, statement, change_laid_out);
}

inline void compare_golden_file(const std::string& file, const std::string& text)
{
    const std::string path = std::string(CHAOTICA_SOURCE_DIR) + "/tests/golden/" + file;
    if (std::getenv("CHAOTICA_WRITE_GOLDEN") != nullptr)
        std::ofstream(path) << text;
    std::ifstream stream(path);
    std::ostringstream golden;
    golden << stream.rdbuf();
    BOOST_TEST(text == golden.str(), file << " differs; now it is\n" << text);
}

inline void compare_golden(const std::string& name, const std::string& text)
{
    compare_golden_file(name + ".sql", text);
}

} // namespace test
