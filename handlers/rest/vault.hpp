// What the database keeps without knowing it: answers with secrets, digests of bodies with
// passwords. Sealed by libsodium under a key of the installation.
#pragma once

#include "fcgi/config.hpp"

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rest {

class Vault {
public:
    /// What `other` has sealed can be opened as well, unless it is empty; with it nothing is
    /// sealed.
    explicit Vault(std::string_view secret, std::string_view other = {});

    /// As a bytea literal: a nonce and crypto_secretbox.
    std::string sealed(std::string_view text) const;
    /// The text of a bytea literal. Nothing for one that was altered or has another secret.
    std::optional<std::string> opened(std::string_view literal) const;
    /// Whether it is the other secret alone that opens it.
    bool outdated(std::string_view literal) const;
    /// Keyed digests of the parts in this order, as bytea literals: by the secret, which is what is
    /// kept, and by the other one, where there is one.
    std::vector<std::string> digests(std::initializer_list<std::string_view> parts) const;

private:
    std::vector<std::string> keys_; ///< Bytes; the secret's first.
};

/// With the keys that are configured.
Vault vault_of(const fcgi::Config& config);

} // namespace rest
