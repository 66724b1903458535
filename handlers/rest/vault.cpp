#include "handlers/rest/vault.hpp"

#include "fcgi/text/encoding.hpp"

#include <sodium.h>

namespace rest {

namespace {

static_assert(crypto_secretbox_KEYBYTES == crypto_generichash_KEYBYTES);

const unsigned char* bytes(std::string_view text)
{
    return reinterpret_cast<const unsigned char*>(text.data());
}

unsigned char* bytes(std::string& text)
{
    return reinterpret_cast<unsigned char*>(text.data());
}

std::string literal(std::string_view text)
{
    return "\\x" + text::hex(text);
}

} // namespace

Vault::Vault(std::string_view secret) : key_(crypto_secretbox_KEYBYTES, '\0')
{
    constexpr std::string_view purpose = "vault"; // the secret signs cursors as well
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, key_.size());
    for (const std::string_view part : {purpose, secret})
        crypto_generichash_update(&state, bytes(part), part.size());
    crypto_generichash_final(&state, bytes(key_), key_.size());
}

std::string Vault::sealed(std::string_view text) const
{
    std::string nonce(crypto_secretbox_NONCEBYTES, '\0');
    randombytes_buf(nonce.data(), nonce.size());
    std::string box(crypto_secretbox_MACBYTES + text.size(), '\0');
    crypto_secretbox_easy(bytes(box), bytes(text), text.size(), bytes(std::string_view(nonce)),
                          bytes(std::string_view(key_)));
    return literal(nonce + box);
}

std::optional<std::string> Vault::opened(std::string_view sealed) const
{
    constexpr std::size_t least = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
    const auto stored = sealed.starts_with("\\x") ? text::unhex(sealed.substr(2)) : std::nullopt;
    if (!stored || stored->size() < least)
        return std::nullopt;
    const std::string_view nonce = std::string_view(*stored).substr(0, crypto_secretbox_NONCEBYTES);
    const std::string_view box = std::string_view(*stored).substr(crypto_secretbox_NONCEBYTES);
    std::string text(stored->size() - least, '\0');
    if (crypto_secretbox_open_easy(bytes(text), bytes(box), box.size(), bytes(nonce),
                                   bytes(std::string_view(key_))) != 0)
        return std::nullopt;
    return text;
}

std::string Vault::digest(std::initializer_list<std::string_view> parts) const
{
    std::string digest(crypto_generichash_BYTES, '\0');
    crypto_generichash_state state;
    crypto_generichash_init(&state, bytes(std::string_view(key_)), key_.size(), digest.size());
    for (const std::string_view part : parts) {
        const std::string size = std::to_string(part.size()) + ":";
        for (const std::string_view piece : {std::string_view(size), part})
            crypto_generichash_update(&state, bytes(piece), piece.size());
    }
    crypto_generichash_final(&state, bytes(digest), digest.size());
    return literal(digest);
}

} // namespace rest
