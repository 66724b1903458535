// A JSON text as a sequence of events, numbers as they are written (500000.00 stays 500000.00):
// what the other representations are made from.
#pragma once

#include <boost/json/basic_parser_impl.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace text {

/// Deeper documents are refused; the deepest of ours, the API's schema, has about twenty levels.
constexpr std::size_t deepest_json = 64;

/// What boost::json::basic_parser calls; `Visitor` has begin_object(), end_object(), begin_array(),
/// end_array(), key(text), string(text), number(text), boolean(bool) and null(). Texts are strings;
/// to a visitor with hold(std::string), which returns a view of what it holds, they are views: of
/// the document where it has the text as it is.
template <class Visitor>
class JsonEvents {
public:
    static constexpr std::size_t max_object_size = SIZE_MAX;
    static constexpr std::size_t max_array_size = SIZE_MAX;
    static constexpr std::size_t max_key_size = SIZE_MAX;
    static constexpr std::size_t max_string_size = SIZE_MAX;

    JsonEvents(Visitor& visitor, std::string_view document) : visitor_(visitor), document_(document)
    {
    }

    using Error = boost::json::error_code;
    using Text = boost::json::string_view;

    bool on_document_begin(Error&) { return true; }
    bool on_document_end(Error&) { return true; }
    bool on_object_begin(Error&) { return visitor_.begin_object(), true; }
    bool on_object_end(std::size_t, Error&) { return visitor_.end_object(), true; }
    bool on_array_begin(Error&) { return visitor_.begin_array(), true; }
    bool on_array_end(std::size_t, Error&) { return visitor_.end_array(), true; }
    bool on_key_part(Text text, std::size_t, Error&) { return keep(text); }
    bool on_key(Text text, std::size_t, Error&) { return visitor_.key(whole(text)), true; }
    bool on_string_part(Text text, std::size_t, Error&) { return keep(text); }
    bool on_string(Text text, std::size_t, Error&) { return visitor_.string(whole(text)), true; }
    bool on_number_part(Text text, Error&) { return keep(text); }
    bool on_int64(std::int64_t, Text text, Error&) { return visitor_.number(whole(text)), true; }
    bool on_uint64(std::uint64_t, Text text, Error&) { return visitor_.number(whole(text)), true; }
    bool on_double(double, Text text, Error&) { return visitor_.number(whole(text)), true; }
    bool on_bool(bool value, Error&) { return visitor_.boolean(value), true; }
    bool on_null(Error&) { return visitor_.null(), true; }
    bool on_comment_part(Text, Error&) { return true; }
    bool on_comment(Text, Error&) { return true; }

private:
    bool keep(Text text)
    {
        parts_.append(text.data(), text.size());
        return true;
    }
    auto whole(Text text)
    {
        if constexpr (requires(std::string all) { visitor_.hold(std::move(all)); }) {
            if (parts_.empty() && stands_in_document(text))
                return std::string_view(text);
            keep(text);
            return visitor_.hold(std::exchange(parts_, {}));
        } else {
            keep(text);
            return std::exchange(parts_, {});
        }
    }
    bool stands_in_document(Text text) const
    {
        const char* const end = document_.data() + document_.size();
        return !std::less<>()(text.data(), document_.data()) && std::less<>()(text.data(), end);
    }

    Visitor& visitor_;
    std::string_view document_;
    std::string parts_;
};

/// Throws std::invalid_argument for what is not JSON.
template <class Visitor>
void walk_json(std::string_view json, Visitor& visitor)
{
    boost::json::parse_options options;
    options.max_depth = deepest_json;
    boost::json::basic_parser<JsonEvents<Visitor>> parser(options, visitor, json);
    boost::json::error_code error;
    const std::size_t read = parser.write_some(false, json.data(), json.size(), error);
    const bool all = json.find_first_not_of(" \t\r\n", read) == std::string_view::npos;
    if (error || !parser.done() || !all)
        throw std::invalid_argument("not a JSON text");
}

} // namespace text
