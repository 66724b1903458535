#include "handlers/rest/describe/check/sql.hpp"

#include <algorithm>
#include <cctype>

namespace rest::describe {

namespace {

bool is_word(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_';
}

std::string_view word_at(std::string_view text, std::size_t begin)
{
    std::size_t end = begin;
    while (end < text.size() && is_word(text[end]))
        ++end;
    return text.substr(begin, end - begin);
}

/// Of `:name` or `:name(argument)`, where `after` is what follows the colon.
std::string flaw_of_placeholder(std::string_view after, Placeholders placeholders)
{
    const std::string name(word_at(after, 0));
    const std::string_view rest = after.substr(name.size());
    if (placeholders == Placeholders::refused)
        return "cannot have the placeholder :" + name;
    if (name == "actor" || name == "superuser")
        return rest.starts_with('(') ? "gives :" + name + " an argument" : "";
    const bool given = name == "given" && placeholders == Placeholders::of_rules;
    if (name != "global" && name != "units" && !given)
        return "has the unknown placeholder :" + name;
    const std::string what = given ? "list" : "permission";
    if (!rest.starts_with('('))
        return "gives :" + name + " no " + what;
    const std::string_view argument = word_at(rest, 1);
    if (argument.empty() || rest.substr(1 + argument.size(), 1) != ")")
        return "does not name the " + what + " of :" + name;
    return {};
}

/// The fragment with everything inside quotes blanked out; `open` tells that a quote has no end.
std::string without_literals(std::string_view fragment, bool& open)
{
    std::string bare;
    char quote = '\0';
    for (const char c : fragment) {
        const bool mark = c == '\'' || c == '"';
        if (quote != '\0') {
            quote = c == quote ? '\0' : quote;
            bare += ' ';
        } else {
            quote = mark ? c : '\0';
            bare += mark ? ' ' : c;
        }
    }
    open = quote != '\0';
    return bare;
}

/// Of the first that has one; `::` is a cast.
std::string flaw_of_placeholders(std::string_view bare, Placeholders placeholders)
{
    std::string flaw;
    for (std::size_t i = 0; i < bare.size() && flaw.empty(); ++i) {
        const bool colon = bare[i] == ':' && (i == 0 || bare[i - 1] != ':');
        if (colon && !word_at(bare, i + 1).empty())
            flaw = flaw_of_placeholder(bare.substr(i + 1), placeholders);
    }
    return flaw;
}

bool balanced(std::string_view bare)
{
    int depth = 0;
    for (std::size_t i = 0; i < bare.size() && depth >= 0; ++i)
        depth += bare[i] == '(' ? 1 : bare[i] == ')' ? -1 : 0;
    return depth == 0;
}

} // namespace

bool names_whole_row(std::string_view fragment)
{
    bool open = false;
    const std::string text = without_literals(fragment, open);
    const std::string_view bare = text;
    for (std::size_t i = 0; i < bare.size();) {
        const std::string_view word = word_at(bare, i);
        const std::string_view rest = bare.substr(i + word.size());
        const bool column = i > 0 && bare[i - 1] == '.';
        if (word == "t" && !column && (!rest.starts_with('.') || rest.starts_with(".*")))
            return true;
        i += std::max<std::size_t>(1, word.size());
    }
    return false;
}

std::string flaw_of_sql(std::string_view fragment, Placeholders placeholders)
{
    bool open = false;
    const std::string bare = without_literals(fragment, open);
    if (open)
        return "has an unbalanced quote";
    for (const char* mark : {"--", "/*", ";", "$"})
        if (bare.find(mark) != std::string::npos)
            return std::string("contains ") + mark;
    std::string flaw = flaw_of_placeholders(bare, placeholders);
    if (flaw.empty() && !balanced(bare))
        flaw = "has unbalanced parentheses";
    return flaw;
}

} // namespace rest::describe
