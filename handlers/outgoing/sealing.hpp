// The secrets of webhooks are sealed, and stay for longer than the key that they are sealed with.
#pragma once

#include "db/session.hpp"
#include "handlers/rest/vault.hpp"

namespace outgoing {

/// Seals what only the vault's other secret opens with the one that it seals with, so that the
/// other may go. Throws db::Error.
void seal_anew(db::Session& session, const rest::Vault& vault);

} // namespace outgoing
