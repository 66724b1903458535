#include "handlers/rest/identity/token.hpp"

#include "fcgi/text/encoding.hpp"

#include <sodium.h>

#include <algorithm>
#include <cctype>

namespace rest::identity {

namespace {

constexpr std::size_t token_length = 40;

} // namespace

bool is_token(std::string_view text)
{
    return text.size() == token_length &&
           std::all_of(text.begin(), text.end(),
                       [](unsigned char c) { return std::isxdigit(c) != 0; });
}

std::string token_hash(std::string_view token)
{
    std::string hash(crypto_hash_sha256_BYTES, '\0');
    crypto_hash_sha256(reinterpret_cast<unsigned char*>(hash.data()),
                       reinterpret_cast<const unsigned char*>(token.data()), token.size());
    return "\\x" + text::hex(hash);
}

std::string new_token()
{
    std::string bytes(token_length / 2, '\0');
    randombytes_buf(bytes.data(), bytes.size());
    return text::hex(bytes);
}

} // namespace rest::identity
