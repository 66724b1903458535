// How lists of values are written in SQL's own notation.
#include "db/sql.hpp"

namespace db {

std::string array_literal(std::span<const std::string> elements)
{
    std::string literal = "{";
    for (const std::string& element : elements) {
        if (literal.size() > 1)
            literal += ',';
        literal += '"';
        for (const char c : element) {
            if (c == '"' || c == '\\')
                literal += '\\';
            literal += c;
        }
        literal += '"';
    }
    return literal + '}';
}

} // namespace db
