#include "handlers/rest/ask/body_values.hpp"

#include "fcgi/text/unicode.hpp"
#include "fcgi/text/utf8.hpp"
#include "handlers/rest/ask/values.hpp"
#include "handlers/rest/describe/limits.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <limits>
#include <set>
#include <string_view>
#include <system_error>

namespace rest::ask {

using namespace describe;

namespace {

using boost::json::value;

constexpr const char* with_nul = "It may not contain the character NUL";
constexpr const char* with_controls = "It may not contain control characters or line breaks";
constexpr double greatest_decimal = 9999999999.0;

BodyValue wrong(std::string sentence)
{
    return {.complaint = std::move(sentence)};
}

std::string_view view(const value& text)
{
    return {text.get_string().data(), text.get_string().size()};
}

/// One line has no blanks around it and nothing within that ends it or moves the cursor.
BodyValue text_value(const Field& field, const Text& kind, const value& any)
{
    if (!any.is_string())
        return wrong("This has to be text");
    if (view(any).find('\0') != std::string_view::npos)
        return wrong(with_nul);
    const std::string_view inner = text::without_outer_blanks(view(any));
    const std::string_view text = kind.lines ? view(any) : inner;
    if (field.required && inner.empty())
        return wrong("This field may not be blank");
    if (!kind.lines && text::has_control_characters(text))
        return wrong(with_controls);
    if (field.nullable && text.empty() && field.column.empty())
        return wrong("This field may not be empty; null clears it");
    if (kind.max > 0 && text::characters(text) > kind.max)
        return wrong("This may have at most " + std::to_string(kind.max) + " characters");
    return {.value = value(boost::json::string_view(text.data(), text.size()))};
}

BodyValue integer_of(const Integer& kind, const value& any)
{
    const std::int64_t greatest =
        kind.max > 0 ? kind.max : std::numeric_limits<std::int32_t>::max();
    const bool number = any.is_int64() || any.is_uint64();
    if (!number)
        return wrong("This has to be a whole number");
    if (any.is_uint64() || any.get_int64() < kind.min || any.get_int64() > greatest)
        return wrong("This has to be between " + std::to_string(kind.min) + " and " +
                     std::to_string(greatest));
    return {.value = any};
}

/// Without an exponent; empty for what has too many digits.
std::string decimal_text(double number)
{
    std::array<char, 64> digits{};
    const auto [end, error] = std::to_chars(digits.data(), digits.data() + digits.size(), number,
                                            std::chars_format::fixed);
    return error == std::errc{} ? std::string(digits.data(), end) : "";
}

BodyValue decimal_of(const Decimal& kind, const value& any)
{
    if (!any.is_number())
        return wrong("This has to be a number");
    const double number = any.to_number<double>();
    const double greatest = kind.max > 0 ? kind.max : greatest_decimal;
    if (number < kind.min || number > greatest)
        return wrong("This has to be between " + std::to_string(kind.min) + " and " +
                     decimal_text(greatest));
    const std::string text = decimal_text(number);
    const std::size_t point = std::min(text.find('.'), text.size() - 1);
    const bool whole = text.find('.') == std::string::npos;
    if (text.empty() || (!whole && text.size() - point - 1 > static_cast<std::size_t>(kind.scale)))
        return wrong("This may have at most " + std::to_string(kind.scale) +
                     " digits behind the point");
    return {.value = value(text)};
}

/// In the first and the last year that are written with four digits, another offset or the days
/// that are added to a slot may lead beyond them.
bool at_the_ends(std::string_view time)
{
    return time.starts_with("0001") || time.starts_with("9999");
}

BodyValue date_of(const value& any)
{
    const bool right = any.is_string() && date_value(any.get_string());
    return right ? BodyValue{.value = any} : wrong("This has to be a date, YYYY-MM-DD");
}

BodyValue time_of(const value& any)
{
    const auto time = any.is_string() ? stored_time(any.get_string()) : std::nullopt;
    return time ? BodyValue{.value = value(*time)} : wrong(right_time);
}

BodyValue choice_of(const ChoiceOf& kind, const value& any)
{
    std::string names;
    for (const Choice& choice : kind.choices) {
        if (any.is_string() && any.get_string() == choice.name)
            return {.value = value(choice.stored)};
        names += (names.empty() ? "" : ", ") + choice.name;
    }
    return wrong("This has to be one of " + names);
}

BodyValue texts_of(const value& any)
{
    if (!any.is_array())
        return wrong("This has to be a list of texts");
    boost::json::array texts;
    std::set<std::string> seen;
    for (const value& member : any.get_array()) {
        BodyValue read = element_value(member);
        if (!read.complaint.empty())
            return wrong(member.is_string() ? std::move(read.complaint)
                                            : "This has to be a list of texts");
        if (!seen.emplace(view(read.value)).second)
            return wrong("This names the same twice");
        texts.push_back(std::move(read.value));
    }
    return {.value = std::move(texts)};
}

BodyValue cleared(const Field& field)
{
    if (field.nullable && field.column.empty())
        return {};
    const bool text = field.is<Text>();
    if (field.nullable || (text && !field.required && lookup_of(field).empty()))
        return {.value = text ? value("") : value()};
    return wrong(field.required ? "This field is required and may not be null"
                                : "This field may not be null");
}

} // namespace

std::optional<std::string> stored_time(std::string_view text)
{
    const auto time = time_value(text);
    if (!time || !time->until.empty() || at_the_ends(time->text))
        return std::nullopt;
    return time->text;
}

BodyValue element_value(const value& any)
{
    static const Field element{.name = "element", .kind = Text{.max = longest_element}};
    return text_value(element, *element.as<Text>(), any);
}

BodyValue body_value(const Field& field, const value& any)
{
    if (any.is_null())
        return cleared(field);
    return field.match(
        [&](const Text& text) { return text_value(field, text, any); },
        [&](const Integer& integer) { return integer_of(integer, any); },
        [&](const Decimal& decimal) { return decimal_of(decimal, any); },
        [&](const Boolean&) {
            return any.is_bool() ? BodyValue{.value = any} : wrong("This has to be true or false");
        },
        [&](const Date&) { return date_of(any); }, [&](const Time&) { return time_of(any); },
        [&](const ChoiceOf& choice) { return choice_of(choice, any); },
        [&](const Json&) {
            return any.is_object() ? BodyValue{.value = any} : wrong("This has to be an object");
        },
        [&](const AnyOf<One, Many, List, ArrayColumn, JsonList, Group> auto&) {
            return texts_of(any);
        });
}

std::optional<std::string> id_in(const value& any)
{
    const value* id = &any;
    if (any.is_object())
        id = any.get_object().if_contains("id");
    if (id == nullptr || !id->is_int64() || id->get_int64() < 0)
        return std::nullopt;
    return std::to_string(id->get_int64());
}

bool same_json(const value& a, const value& b)
{
    if (a.is_number() && b.is_number())
        return a.to_number<double>() == b.to_number<double>();
    if (a.is_array() && b.is_array())
        return std::equal(a.get_array().begin(), a.get_array().end(), b.get_array().begin(),
                          b.get_array().end(), same_json);
    if (!a.is_object() || !b.is_object())
        return a == b;
    const auto& members = a.get_object();
    return members.size() == b.get_object().size() &&
           std::all_of(members.begin(), members.end(), [&](const auto& member) {
               const value* const other = b.get_object().if_contains(member.key());
               return other != nullptr && same_json(member.value(), *other);
           });
}

} // namespace rest::ask
