#include "handlers/outgoing/sealing.hpp"

#include <string>

namespace outgoing {

namespace {

/// Whoever changes it meanwhile has sealed it with the right one.
void seal_column(db::Session& session, const rest::Vault& vault, const std::string& column)
{
    const std::string change = "update webhook set " + column +
                               " = $3::bytea where id = $1::bigint and " + column + " = $2::bytea";
    const db::Rows rows =
        session.run({"select id, " + column + " from webhook where " + column + " is not null"});
    for (int row = 0; row < rows.size(); ++row) {
        const std::string sealed(rows.text(row, 1));
        if (!vault.outdated(sealed))
            continue;
        session.run(
            {change,
             {std::string(rows.text(row, 0)), sealed, vault.sealed(*vault.opened(sealed))}});
    }
}

} // namespace

void seal_anew(db::Session& session, const rest::Vault& vault)
{
    for (const char* column : {"secret", "previous_secret"})
        seal_column(session, vault, column);
}

} // namespace outgoing
