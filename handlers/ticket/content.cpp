#include "handlers/ticket/content.hpp"

#include "fcgi/error.hpp"
#include "fcgi/router.hpp"
#include "handlers/rest/body.hpp"

#include <boost/json.hpp>
#include <sodium.h>

#include <cmath>
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

/// What is wrong with a member, if anything is. PostgreSQL writes numbers out digit by digit, so
/// that a short body could become a very long answer.
const char* problem_of(const boost::json::value& any)
{
    constexpr double greatest = 1e100;
    const auto with_nul = [](boost::json::string_view text) {
        return text.find('\0') != text.npos ? "It may not contain the character NUL" : nullptr;
    };
    if (any.is_string())
        return with_nul(any.get_string());
    if (any.is_double()) {
        const double size = std::abs(any.get_double());
        const bool fits = size == 0 || (size <= greatest && size >= 1 / greatest);
        return fits ? nullptr : "Its numbers have to be between 1e-100 and 1e100 in size";
    }
    const char* problem = nullptr;
    if (any.is_array()) {
        for (const auto& element : any.get_array())
            problem = problem != nullptr ? problem : problem_of(element);
    }
    if (any.is_object()) {
        for (const auto& member : any.get_object()) {
            problem = problem != nullptr ? problem : with_nul(member.key());
            problem = problem != nullptr ? problem : problem_of(member.value());
        }
    }
    return problem;
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
        if (const char* const problem = problem_of(*given))
            body.complain("content", problem);
        stored.content = boost::json::serialize(*given);
        return stored;
    }
    if (given == nullptr || !given->is_string()) {
        body.complain("content", wanted);
        return stored;
    }
    stored.content = body.take_content()->bytes;
    try {
        if (const char* const problem = problem_of(rest::json_object(stored.content)))
            body.complain("content", problem);
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
