#include "handlers/outgoing/signature.hpp"

#include "fcgi/text/encoding.hpp"

#include <sodium.h>

#include <algorithm>
#include <initializer_list>

namespace outgoing {

namespace {

constexpr std::string_view prefix = "whsec_";
constexpr std::size_t shortest = 16;
constexpr std::size_t longest = 255;
constexpr std::size_t random_bytes = 32;

const unsigned char* bytes(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

/// What is signed with; nothing where what follows the prefix is no base64.
std::optional<std::string> key_of(std::string_view secret)
{
    if (!secret.starts_with(prefix))
        return std::string(secret);
    return text::unbase64(secret.substr(prefix.size()));
}

std::string hmac(std::string_view key, std::initializer_list<std::string_view> parts)
{
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, bytes(key), key.size());
    for (const std::string_view part : parts)
        crypto_auth_hmacsha256_update(&state, bytes(part), part.size());
    std::string mac(crypto_auth_hmacsha256_BYTES, '\0');
    crypto_auth_hmacsha256_final(&state, reinterpret_cast<unsigned char*>(mac.data()));
    return mac;
}

} // namespace

std::string_view user_agent()
{
    return "Chaotica-Webhooks/" CHAOTICA_VERSION;
}

std::string new_secret()
{
    std::string random(random_bytes, '\0');
    randombytes_buf(random.data(), random.size());
    return std::string(prefix) + text::base64(random);
}

std::optional<std::string> secret_problem(std::string_view secret)
{
    const bool visible =
        std::all_of(secret.begin(), secret.end(), [](char c) { return c > ' ' && c <= '~'; });
    if (!visible || secret.size() < shortest || secret.size() > longest)
        return "A secret has 16 to 255 visible ASCII characters";
    const auto key = key_of(secret);
    if (!key || key->empty())
        return "What follows whsec_ has to be base64";
    return std::nullopt;
}

Signatures sign(const std::vector<std::string>& secrets, std::string_view id,
                std::string_view timestamp, std::string_view body)
{
    Signatures signatures;
    for (const std::string& secret : secrets) {
        const std::string key = key_of(secret).value_or("");
        signatures.plain.append(signatures.plain.empty() ? "" : ",")
            .append("sha256=" + text::hex(hmac(key, {body})));
        signatures.standard.append(signatures.standard.empty() ? "" : " ")
            .append("v1," + text::base64(hmac(key, {id, ".", timestamp, ".", body})));
    }
    return signatures;
}

} // namespace outgoing
