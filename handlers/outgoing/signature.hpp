// Secrets of webhooks and what is signed with them (rules O2.2, O2.3): by Standard Webhooks 1.0,
// and in the header that GitHub made usual.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace outgoing {

/// "Chaotica-Webhooks/" and the version.
std::string_view user_agent();

/// "whsec_" and the base64 of 32 random bytes.
std::string new_secret();
/// Why the text cannot be a secret, as a sentence; nothing when it can.
std::optional<std::string> secret_problem(std::string_view secret);

struct Signatures {
    std::string plain;    ///< Of X-Chaotica-Signature: "sha256=<hex>", comma-separated.
    std::string standard; ///< Of webhook-signature: "v1,<base64>", space-separated.
};
/// With each of the secrets. `id` and `timestamp` (seconds since the epoch) are those of the
/// headers webhook-id and webhook-timestamp.
Signatures sign(const std::vector<std::string>& secrets, std::string_view id,
                std::string_view timestamp, std::string_view body);

} // namespace outgoing
