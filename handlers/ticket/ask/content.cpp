#include "handlers/ticket/ask/content.hpp"

#include "fcgi/error.hpp"
#include "fcgi/text/encoding.hpp"
#include "fcgi/text/json_members.hpp"
#include "fcgi/text/utf8.hpp"
#include "handlers/rest/ask/body.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace ticket {

namespace {

constexpr std::size_t longest_hash = 20 << 20; ///< Bytes of JSON, members merged in included.

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

/// As it stands in the body, or in the string.
std::string spelled(Body& body)
{
    if (!body.content()->is_string()) {
        for (const text::JsonMember& member : text::json_members(body.json())) {
            if (member.name == "content")
                return std::string(member.value);
        }
    }
    return std::string(rest::ask::without_byte_order_mark(body.take_content()->bytes));
}

} // namespace

Stored hash_of(Body& body)
{
    constexpr const char* wanted = "This has to be a JSON object or its string form";
    const boost::json::value* const given = body.content();
    Stored stored{.hash = true};
    if (given == nullptr || (!given->is_object() && !given->is_string())) {
        body.complain("content", wanted);
        return stored;
    }
    stored.content = spelled(body);
    try {
        if (has_nul(rest::ask::json_object(stored.content, content_bounds)))
            body.complain("content", "It may not contain the character NUL");
    } catch (const fcgi::ApiError& error) {
        if (error.code == fcgi::Code::validation_error) // it holds too much
            throw fcgi::ApiError(error.code, "", {{"content", error.details.begin()->second}});
        body.complain("content", wanted);
    }
    return stored;
}

std::string merged_hash(std::string_view kept, std::string_view more)
{
    std::string merged = text::merged_members(kept, more);
    if (merged.size() > longest_hash)
        throw fcgi::ApiError(fcgi::Code::bad_request, "",
                             {{"content", {"The hash would be larger than 20 MiB"}}});
    if (text::json_members(merged).size() > content_bounds.members)
        throw fcgi::ApiError(fcgi::Code::validation_error, "",
                             {{"content",
                               {"The hash would have more than " +
                                std::to_string(content_bounds.members) + " members"}}});
    return merged;
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
