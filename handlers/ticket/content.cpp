#include "handlers/ticket/content.hpp"

#include "fcgi/error.hpp"
#include "fcgi/router.hpp"
#include "handlers/rest/body.hpp"

#include <boost/json.hpp>
#include <sodium.h>

#include <utility>

namespace ticket {

namespace {

std::string base64_of(const std::string& bytes)
{
    std::string text(sodium_base64_ENCODED_LEN(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(),
                      reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                      sodium_base64_VARIANT_ORIGINAL);
    text.pop_back(); // its terminating NUL
    return text;
}

bool has_nul(const boost::json::value& any)
{
    const auto in = [](boost::json::string_view text) { return text.find('\0') != text.npos; };
    if (any.is_string())
        return in(any.get_string());
    if (any.is_array()) {
        for (const auto& element : any.get_array())
            if (has_nul(element))
                return true;
    }
    if (any.is_object()) {
        for (const auto& member : any.get_object())
            if (in(member.key()) || has_nul(member.value()))
                return true;
    }
    return false;
}

} // namespace

std::string bytes_of(std::string_view base64)
{
    std::string bytes(base64.size(), '\0');
    std::size_t size = 0;
    sodium_base642bin(reinterpret_cast<unsigned char*>(bytes.data()), bytes.size(), base64.data(),
                      base64.size(), nullptr, &size, nullptr, sodium_base64_VARIANT_ORIGINAL);
    bytes.resize(size);
    return bytes;
}

/// Members of a hash: a JSON object or its string form. PostgreSQL keeps the numbers as they are
/// written, so the string form goes there as it came.
Stored hash_of(Body& body)
{
    constexpr const char* wanted = "This has to be a JSON object or its string form";
    const boost::json::value* const given = body.content();
    Stored stored{.hash = true};
    if (given != nullptr && given->is_object()) {
        if (has_nul(*given))
            body.complain("content", "It may not contain the character NUL");
        stored.content = boost::json::serialize(*given);
        return stored;
    }
    if (given == nullptr || !given->is_string()) {
        body.complain("content", wanted);
        return stored;
    }
    stored.content = body.take_content()->bytes;
    try {
        if (has_nul(rest::json_object(stored.content)))
            body.complain("content", "It may not contain the character NUL");
    } catch (const fcgi::ApiError&) {
        body.complain("content", wanted);
    }
    return stored;
}

Stored text_of(Body& body)
{
    auto content = body.take_content();
    Stored stored;
    if (!content)
        return stored;
    stored.base64 = content->file && (content->bytes.find('\0') != std::string::npos ||
                                      !fcgi::valid_utf8(content->bytes));
    stored.content = stored.base64 ? base64_of(content->bytes) : std::move(content->bytes);
    return stored;
}

} // namespace ticket
