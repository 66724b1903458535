#include "handlers/rest/ask/body.hpp"

#include "fcgi/error.hpp"
#include "fcgi/text/ascii.hpp"
#include "fcgi/text/unicode.hpp"

#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/value_stack.hpp>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <limits>
#include <optional>
#include <string>
#include <unordered_set>
#include <utility>
#include <vector>

namespace rest::ask {

namespace {

using fcgi::ApiError;
using fcgi::Code;

constexpr std::size_t most_digits = std::numeric_limits<double>::digits10; // that it keeps

/// Of a JSON number, without the zeros at its ends.
std::size_t significant_digits(std::string_view number)
{
    std::string digits;
    for (const char c : number.substr(0, number.find_first_of("eE"))) {
        if (std::isdigit(static_cast<unsigned char>(c)) != 0 && (c != '0' || !digits.empty()))
            digits += c;
    }
    return digits.find_last_not_of('0') + 1;
}

/// Where the parser stands: an object or a list, what it has so far, and by which name.
struct Level {
    bool list = false;
    std::size_t count = 0;
    std::string name{}; ///< Of the member being read.
    std::unordered_set<std::string> names{};
};

/// Builds values like boost::json's own handler, and notes the first member that is named twice and
/// the first object or list that holds too much, of which no more names are then kept.
class Builder {
public:
    static constexpr std::size_t max_object_size = SIZE_MAX;
    static constexpr std::size_t max_array_size = SIZE_MAX;
    static constexpr std::size_t max_key_size = SIZE_MAX;
    static constexpr std::size_t max_string_size = SIZE_MAX;

    using Error = boost::json::error_code;
    using Text = boost::json::string_view;

    bool on_document_begin(Error&) { return true; }
    bool on_document_end(Error&) { return true; }
    bool on_object_begin(Error&)
    {
        begin();
        levels_.emplace_back();
        return true;
    }
    bool on_object_end(std::size_t count, Error&)
    {
        levels_.pop_back();
        values_.push_object(count);
        return true;
    }
    bool on_array_begin(Error&)
    {
        begin();
        levels_.push_back({.list = true});
        return true;
    }
    bool on_array_end(std::size_t count, Error&)
    {
        levels_.pop_back();
        values_.push_array(count);
        return true;
    }
    bool on_key_part(Text text, std::size_t, Error&)
    {
        key_.append(text.data(), text.size());
        values_.push_chars(text);
        return true;
    }
    bool on_key(Text text, std::size_t, Error&)
    {
        key_.append(text.data(), text.size());
        Level& object = levels_.back();
        if (++object.count > bounds_.members)
            crowd(bounds_.members, "members");
        else if (!object.names.insert(key_).second && !doubled_)
            doubled_ = key_;
        object.name = std::exchange(key_, {});
        values_.push_key(text);
        return true;
    }
    bool on_string_part(Text text, std::size_t, Error&) { return values_.push_chars(text), true; }
    bool on_string(Text text, std::size_t, Error&)
    {
        return begin(), values_.push_string(text), true;
    }
    bool on_number_part(Text, Error&) { return true; }
    bool on_int64(std::int64_t number, Text, Error&)
    {
        return begin(), values_.push_int64(number), true;
    }
    bool on_uint64(std::uint64_t number, Text, Error&)
    {
        return begin(), values_.push_uint64(number), true;
    }
    /// What no double holds becomes a neighbour of it, so that it is not taken for a rounder
    /// number; a zero is one whatever its exponent.
    bool on_double(double number, Text text, Error&)
    {
        begin();
        const std::size_t digits = significant_digits({text.data(), text.size()});
        const bool inexact = digits > most_digits || (digits > 0 && number == 0);
        values_.push_double(digits == 0 ? 0.0
                            : inexact   ? std::nextafter(number, HUGE_VAL)
                                        : number);
        return true;
    }
    bool on_bool(bool value, Error&) { return begin(), values_.push_bool(value), true; }
    bool on_null(Error&) { return begin(), values_.push_null(), true; }
    bool on_comment_part(Text, Error&) { return true; }
    bool on_comment(Text, Error&) { return true; }

    boost::json::value release() { return values_.release(); }
    const std::optional<std::string>& doubled() const { return doubled_; }
    const fcgi::Details& crowded() const { return crowded_; }

    explicit Builder(BodyBounds bounds) : bounds_(bounds) { values_.reset(); }

private:
    /// A value begins: of a list it is one more element.
    void begin()
    {
        if (!levels_.empty() && levels_.back().list && ++levels_.back().count > bounds_.elements)
            crowd(bounds_.elements, "elements");
    }
    void crowd(std::size_t most, const char* of_what)
    {
        if (!crowded_.empty())
            return;
        std::string place;
        for (std::size_t i = 0; i + 1 < levels_.size(); ++i)
            place += (place.empty() ? "" : ".") +
                     (levels_[i].list ? std::to_string(levels_[i].count - 1) : levels_[i].name);
        crowded_.add(place.empty() ? fcgi::of_the_whole : place,
                     "This may have at most " + std::to_string(most) + " " + of_what);
    }

    BodyBounds bounds_;
    boost::json::value_stack values_;
    std::vector<Level> levels_;
    std::string key_;
    std::optional<std::string> doubled_;
    fcgi::Details crowded_;
};

ApiError malformed(std::string_view text, std::size_t at)
{
    const std::string_view before = text.substr(0, at);
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const std::size_t begin = before.rfind('\n');
    const std::size_t column = begin == std::string_view::npos ? at + 1 : at - begin;
    return ApiError(Code::malformed_json, "The body is not valid JSON: line " +
                                              std::to_string(line) + ", column " +
                                              std::to_string(column) + ".");
}

void refuse_other_types(const fcgi::Request& request)
{
    refuse_encoding(request);
    const auto header = request.header("content-type");
    if (!header)
        return;
    std::string type = text::lower(text::without_space(*header));
    std::erase(type, '"');
    while (type.ends_with(';'))
        type.pop_back();
    if (type != "application/json" && type != "application/json;charset=utf-8" &&
        type != "application/json;charset=utf8")
        throw ApiError(Code::unsupported_media_type,
                       "The body is to be sent as application/json in UTF-8.");
}

} // namespace

void refuse_encoding(const fcgi::Request& request)
{
    const std::string_view encoding = request.header("content-encoding").value_or("identity");
    if (text::lower(encoding) != "identity")
        throw ApiError(Code::unsupported_media_type,
                       "The body is to be sent as it is, without a Content-Encoding.");
}

boost::json::object json_object(std::string_view text, BodyBounds bounds)
{
    text = without_byte_order_mark(text);
    boost::json::parse_options options;
    options.max_depth = deepest_body;
    boost::json::basic_parser<Builder> parser(options, bounds);
    boost::json::error_code error;
    const std::size_t read = parser.write_some(false, text.data(), text.size(), error);
    if (error == boost::json::error::too_deep)
        throw ApiError(Code::bad_request, "The body is nested deeper than " +
                                              std::to_string(deepest_body) + " levels.");
    if (error)
        throw malformed(text, read);
    const std::size_t more = text.find_first_not_of(" \t\r\n", read);
    if (!parser.done() || more != std::string_view::npos)
        throw malformed(text, parser.done() ? more : text.size());
    if (const auto& name = parser.handler().doubled())
        throw ApiError(Code::bad_request, "The body names the member \"" + *name + "\" twice.");
    boost::json::value value = parser.handler().release();
    if (!value.is_object())
        throw ApiError(Code::bad_request, "The body has to be a JSON object.");
    if (!parser.handler().crowded().empty())
        throw ApiError(Code::validation_error, "", parser.handler().crowded());
    return std::move(value.get_object());
}

boost::json::object json_body(const fcgi::Request& request, BodyBounds bounds)
{
    refuse_other_types(request);
    return json_object(request.body, bounds);
}

std::string_view without_byte_order_mark(std::string_view text)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    return text.starts_with(mark) ? text.substr(mark.size()) : text;
}

void compose(boost::json::value& value)
{
    if (boost::json::string* const given = value.if_string()) {
        const std::string_view text(given->data(), given->size());
        if (std::string same = text::composed(std::string(text)); same != text)
            *given = same;
    } else if (boost::json::array* const list = value.if_array()) {
        for (boost::json::value& element : *list)
            compose(element);
    } else if (boost::json::object* const object = value.if_object()) {
        for (auto& member : *object)
            compose(member.value());
    }
}

Body::Body(const fcgi::Request& request) : empty_(request.body.empty())
{
    try {
        boost::json::value whole = json_body(request);
        compose(whole);
        object_ = std::move(whole.get_object());
    } catch (const ApiError& error) {
        flaw_ = error;
    }
}

const boost::json::object& Body::object() const
{
    if (flaw_)
        throw ApiError(*flaw_);
    return object_;
}

void Body::give(std::string_view name, const boost::json::value& value)
{
    const auto* const said = object().if_contains(name);
    const auto* const reference = said == nullptr ? nullptr : said->if_object();
    const auto* const id = reference == nullptr ? nullptr : reference->if_contains("id");
    if (said == nullptr)
        object_.emplace(name, value);
    else if (*said != value && (id == nullptr || *id != value))
        throw ApiError(Code::validation_error, "",
                       {{std::string(name), {"The path says otherwise"}}});
}

void Body::refuse() const
{
    if (empty_)
        return;
    fcgi::Details violations;
    for (const auto& member : object())
        violations.add(std::string(member.key()), "There is no such field");
    if (!violations.empty())
        throw ApiError(Code::validation_error, "", violations);
}

} // namespace rest::ask
