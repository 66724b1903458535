// What the database keeps without knowing it: answers with secrets, digests of bodies with
// passwords. Sealed by libsodium under a key of the installation.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace rest {

class Vault {
public:
    explicit Vault(std::string_view secret);

    /// As a bytea literal: a nonce and crypto_secretbox.
    std::string sealed(std::string_view text) const;
    /// The text of a bytea literal. Nothing for one that was altered or has another secret.
    std::optional<std::string> opened(std::string_view literal) const;
    /// Keyed digest of the parts in this order, as a bytea literal.
    std::string digest(std::initializer_list<std::string_view> parts) const;

private:
    std::string key_; ///< Bytes.
};

} // namespace rest
