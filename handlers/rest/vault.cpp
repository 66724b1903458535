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

std::string key_of(std::string_view secret)
{
    constexpr std::string_view purpose = "vault"; // the secret signs cursors as well
    std::string key(crypto_secretbox_KEYBYTES, '\0');
    crypto_generichash_state state;
    crypto_generichash_init(&state, nullptr, 0, key.size());
    for (const std::string_view part : {purpose, secret})
        crypto_generichash_update(&state, bytes(part), part.size());
    crypto_generichash_final(&state, bytes(key), key.size());
    return key;
}

std::optional<std::string> opened_with(std::string_view key, std::string_view sealed)
{
    constexpr std::size_t least = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
    const auto stored = sealed.starts_with("\\x") ? text::unhex(sealed.substr(2)) : std::nullopt;
    if (!stored || stored->size() < least)
        return std::nullopt;
    const std::string_view nonce = std::string_view(*stored).substr(0, crypto_secretbox_NONCEBYTES);
    const std::string_view box = std::string_view(*stored).substr(crypto_secretbox_NONCEBYTES);
    std::string text(stored->size() - least, '\0');
    if (crypto_secretbox_open_easy(bytes(text), bytes(box), box.size(), bytes(nonce), bytes(key)) !=
        0)
        return std::nullopt;
    return text;
}

std::string digest_with(std::string_view key, std::initializer_list<std::string_view> parts)
{
    std::string digest(crypto_generichash_BYTES, '\0');
    crypto_generichash_state state;
    crypto_generichash_init(&state, bytes(key), key.size(), digest.size());
    for (const std::string_view part : parts) {
        const std::string size = std::to_string(part.size()) + ":";
        for (const std::string_view piece : {std::string_view(size), part})
            crypto_generichash_update(&state, bytes(piece), piece.size());
    }
    crypto_generichash_final(&state, bytes(digest), digest.size());
    return literal(digest);
}

} // namespace

Vault::Vault(std::string_view secret, std::string_view other) : keys_{key_of(secret)}
{
    if (!other.empty())
        keys_.push_back(key_of(other));
}

std::string Vault::sealed(std::string_view text) const
{
    std::string nonce(crypto_secretbox_NONCEBYTES, '\0');
    randombytes_buf(nonce.data(), nonce.size());
    std::string box(crypto_secretbox_MACBYTES + text.size(), '\0');
    crypto_secretbox_easy(bytes(box), bytes(text), text.size(), bytes(std::string_view(nonce)),
                          bytes(std::string_view(keys_.front())));
    return literal(nonce + box);
}

std::optional<std::string> Vault::opened(std::string_view sealed) const
{
    for (const std::string& key : keys_)
        if (auto text = opened_with(key, sealed))
            return text;
    return std::nullopt;
}

bool Vault::outdated(std::string_view sealed) const
{
    return !opened_with(keys_.front(), sealed) && opened(sealed);
}

std::vector<std::string> Vault::digests(std::initializer_list<std::string_view> parts) const
{
    std::vector<std::string> digests;
    digests.reserve(keys_.size());
    for (const std::string& key : keys_)
        digests.push_back(digest_with(key, parts));
    return digests;
}

Vault vault_of(const fcgi::Config& config)
{
    return Vault(config.text("CHAOTICA_CURSOR_KEY"), config.text("CHAOTICA_CURSOR_KEY_OLD"));
}

} // namespace rest
