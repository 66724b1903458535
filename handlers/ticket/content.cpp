#include "handlers/ticket/content.hpp"

#include "fcgi/error.hpp"
#include "fcgi/text/encoding.hpp"
#include "fcgi/text/utf8.hpp"
#include "handlers/rest/ask/body.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <charconv>
#include <utility>

namespace ticket {

namespace {

/// Whether a string or a name has NUL, which PostgreSQL does not keep.
bool has_nul(const boost::json::value& any)
{
    const auto in = [](boost::json::string_view text) { return text.find('\0') != text.npos; };
    if (any.is_string())
        return in(any.get_string());
    if (any.is_array()) {
        const auto& elements = any.get_array();
        return std::any_of(elements.begin(), elements.end(), has_nul);
    }
    if (!any.is_object())
        return false;
    const auto& members = any.get_object();
    return std::any_of(members.begin(), members.end(), [&](const auto& member) {
        return in(member.key()) || has_nul(member.value());
    });
}

/// PostgreSQL writes numbers out digit by digit, so that a short body could become a very long
/// answer. `number` is valid.
bool is_short(std::string_view number)
{
    constexpr std::size_t most_digits = 400;
    constexpr int greatest_exponent = 100;
    std::size_t e = std::min(number.find_first_of("eE"), number.size());
    if (e > most_digits)
        return false;
    if (e == number.size())
        return true;
    const std::string_view digits = number.substr(number.find_first_of("0123456789", e));
    int exponent = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), exponent);
    return error == std::errc() && exponent <= greatest_exponent;
}

/// Whether all numbers of a JSON text are short; it is valid.
bool numbers_are_short(std::string_view json)
{
    bool quoted = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (quoted && c == '\\')
            ++i;
        else if (c == '"')
            quoted = !quoted;
        if (quoted || c < '0' || c > '9')
            continue;
        const std::size_t end = std::min(json.find_first_not_of("0123456789.eE+-", i), json.size());
        if (!is_short(json.substr(i, end - i)))
            return false;
        i = end - 1;
    }
    return true;
}

} // namespace

Stored hash_of(Body& body)
{
    constexpr const char* wanted = "This has to be a JSON object or its string form";
    const boost::json::value* const given = body.content();
    Stored stored{.hash = true};
    bool with_nul = false;
    if (given != nullptr && given->is_object()) {
        with_nul = has_nul(*given);
        stored.content = body.json();
    } else if (given != nullptr && given->is_string()) {
        stored.content = "{\"content\":" + body.take_content()->bytes + "}";
        try {
            const boost::json::object whole = rest::ask::json_object(stored.content);
            with_nul = has_nul(whole.at("content").as_object());
            if (whole.size() > 1) // the text closed the object and went on
                body.complain("content", wanted);
        } catch (const std::exception&) {
            body.complain("content", wanted);
            return stored;
        }
    } else {
        body.complain("content", wanted);
        return stored;
    }
    if (with_nul)
        body.complain("content", "It may not contain the character NUL");
    if (!numbers_are_short(stored.content))
        body.complain("content",
                      "Its numbers may have at most 400 digits, and exponents of at most 100");
    return stored;
}

Stored text_of(Body& body)
{
    auto content = body.take_content();
    Stored stored;
    if (!content)
        return stored;
    stored.base64 = content->file && (content->bytes.find('\0') != std::string::npos ||
                                      !text::valid_utf8(content->bytes));
    stored.content = stored.base64 ? text::base64(content->bytes) : std::move(content->bytes);
    return stored;
}

} // namespace ticket
