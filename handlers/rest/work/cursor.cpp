#include "handlers/rest/work/cursor.hpp"

#include "fcgi/error.hpp"
#include "fcgi/text/encoding.hpp"
#include "fcgi/text/percent.hpp"
#include "handlers/rest/ask/values.hpp"

#include <boost/json.hpp>
#include <sodium.h>

#include <algorithm>
#include <utility>

namespace rest::work {

using statements::Position;

namespace {

constexpr std::size_t seal_length = 16;
constexpr std::size_t longest_cursor = 40UL * 1024; // what nginx takes as an address

[[noreturn]] void refuse()
{
    throw fcgi::ApiError(fcgi::Code::invalid_parameter, {},
                         {{"cursor",
                           {"This cursor is not valid here: it was altered, or belongs to another "
                            "ordering or filter. Begin again with an empty cursor."}}});
}

std::string key_of(std::string_view secret)
{
    std::string key(crypto_generichash_KEYBYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(key.data()), key.size(),
                       reinterpret_cast<const unsigned char*>(secret.data()), secret.size(),
                       nullptr, 0);
    return key;
}

std::string seal_with(const std::string& key, std::string_view payload, std::string_view context)
{
    const std::string input =
        std::to_string(context.size()) + ":" + std::string(context) + std::string(payload);
    std::string seal(seal_length, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(seal.data()), seal.size(),
                       reinterpret_cast<const unsigned char*>(input.data()), input.size(),
                       reinterpret_cast<const unsigned char*>(key.data()), key.size());
    return seal;
}

} // namespace

CursorCodec::CursorCodec(std::string_view secret, std::string_view other) : keys_{key_of(secret)}
{
    if (!other.empty())
        keys_.push_back(key_of(other));
}

std::string CursorCodec::encoded(const Position& position, std::string_view context) const
{
    boost::json::array values;
    values.emplace_back(position.backward);
    for (const db::Value& key : position.keys)
        values.push_back(key ? boost::json::value(*key) : boost::json::value(nullptr));
    const std::string payload = boost::json::serialize(values);
    return text::base64(seal_with(keys_.front(), payload, context) + payload,
                        text::Base64::url_safe);
}

Position CursorCodec::decoded(std::string_view cursor, std::string_view context,
                              std::size_t keys) const
{
    const auto bytes = cursor.size() <= longest_cursor
                           ? text::unbase64(cursor, text::Base64::url_safe)
                           : std::nullopt;
    if (!bytes || bytes->size() <= seal_length)
        refuse();
    const std::string payload = bytes->substr(seal_length);
    const bool ours = std::any_of(keys_.begin(), keys_.end(), [&](const std::string& key) {
        const std::string expected = seal_with(key, payload, context);
        return sodium_memcmp(bytes->data(), expected.data(), seal_length) == 0;
    });
    if (!ours)
        refuse();
    boost::json::error_code error;
    const boost::json::value values = boost::json::parse(payload, error);
    if (error || !values.is_array() || values.get_array().size() != keys + 1)
        refuse();
    Position position;
    if (!values.at(0).is_bool())
        refuse();
    position.backward = values.at(0).get_bool();
    for (std::size_t i = 1; i <= keys; ++i) {
        const boost::json::value& key = values.at(i);
        if (!key.is_null() && !key.is_string())
            refuse();
        position.keys.push_back(key.is_null() ? db::Value() : std::string(key.get_string()));
    }
    return position;
}

std::optional<Position> legacy_position(std::string_view cursor)
{
    const auto bytes = cursor.size() <= longest_cursor ? text::unbase64(cursor) : std::nullopt;
    if (!bytes || !bytes->starts_with("p="))
        return std::nullopt;
    const auto text = text::percent_decoded(bytes->substr(2), true);
    const auto time = text ? ask::time_value(*text) : std::nullopt;
    if (!time)
        return std::nullopt;
    return Position{{time->text, "0"}, false};
}

} // namespace rest::work
