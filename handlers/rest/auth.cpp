#include "handlers/rest/auth.hpp"

#include "fcgi/error.hpp"
#include "fcgi/log.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <cctype>

namespace rest {

namespace {

using fcgi::ApiError;
using fcgi::Code;

constexpr std::size_t token_length = 40;

const char* const principal_sql =
    "select u.id, u.is_superuser, k.id, "
    "k.last_used_at is null or k.last_used_at < now() - interval '1 minute', "
    "array_to_string(g.permissions, ' '), "
    "(select string_agg(o.id::text, ',') from orgunit o), "
    "(select string_agg(p.unit_id || ':' || array_to_string(p.permissions, ' '), ';') "
    "from user_unit_permission p where p.user_id = u.id), pg_current_snapshot()::text || "
    "current_date "
    "from api_token k join user_account u on u.id = k.user_id "
    "join global_role g on g.id = u.global_role_id "
    "where k.hash = $1::bytea and k.revoked_at is null "
    "and (k.expires_at is null or k.expires_at > now()) and u.is_active";

const char* const mark_used_sql =
    "update api_token set last_used_at = date_trunc('second', now()) where id = $1::bigint "
    "and (last_used_at is null or last_used_at < now() - interval '1 minute')";

std::string hex(const unsigned char* bytes, std::size_t count)
{
    std::string digits(count * 2 + 1, '\0');
    sodium_bin2hex(digits.data(), digits.size(), bytes, count);
    digits.pop_back();
    return digits;
}

bool is_token(std::string_view text)
{
    return text.size() == token_length &&
           std::all_of(text.begin(), text.end(),
                       [](unsigned char c) { return std::isxdigit(c) != 0; });
}

ApiError refused(Code code)
{
    ApiError error(code);
    error.headers.push_back({"WWW-Authenticate", "Token"});
    return error;
}

/// The token of `Token …` or `Bearer …`; throws for any other scheme.
std::string_view bearer_of(std::string_view header)
{
    const std::size_t blank = std::min(header.find(' '), header.size());
    std::string scheme(header.substr(0, blank));
    std::transform(scheme.begin(), scheme.end(), scheme.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    if (scheme != "token" && scheme != "bearer")
        throw refused(Code::authentication_required);
    std::string_view token = header.substr(blank);
    while (token.starts_with(' '))
        token.remove_prefix(1);
    while (token.ends_with(' '))
        token.remove_suffix(1);
    return token;
}

/// Calls `part` with each piece of `text` between separators.
template <typename Part>
void split(std::string_view text, char separator, Part part)
{
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(separator), text.size());
        part(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

void read_unit_permissions(std::string_view text, Principal& principal)
{
    split(text, ';', [&](std::string_view unit) {
        const std::size_t colon = unit.find(':');
        const std::string_view id = unit.substr(0, colon);
        split(unit.substr(colon + 1), ' ', [&](std::string_view permission) {
            std::string& ids = principal.units[std::string(permission)];
            ids.insert(ids.empty() ? 0 : ids.size() - 1, ids.empty() ? "{}" : ",");
            ids.insert(ids.size() - 1, id);
        });
    });
}

} // namespace

const std::string& Principal::units_with(const std::string& permission) const
{
    static const std::string none = "{}";
    if (superuser || global.contains(permission))
        return every_unit;
    const auto found = units.find(permission);
    return found == units.end() ? none : found->second;
}

std::string token_hash(std::string_view token)
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char*>(token.data()),
                       token.size());
    return "\\x" + hex(hash.data(), hash.size());
}

std::string new_token()
{
    std::array<unsigned char, token_length / 2> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    return hex(bytes.data(), bytes.size());
}

Principal authenticate(const fcgi::Request& request, db::Session& session)
{
    const auto header = request.header("authorization");
    if (!header)
        return {};
    if (request.header_count("authorization") > 1)
        throw ApiError(Code::bad_request, "More than one Authorization header was sent.");
    const std::string_view token = bearer_of(*header);
    const db::Rows rows =
        is_token(token) ? session.run({principal_sql, {token_hash(token)}}) : db::Rows();
    if (rows.size() == 0) {
        fcgi::log::write(fcgi::log::Level::warning, "token_refused",
                         {{"request_id", std::string_view(request.id)},
                          {"address", std::string_view(request.remote_address)}});
        throw refused(Code::invalid_token);
    }
    Principal principal;
    principal.id = rows.integer(0, 0);
    principal.superuser = rows.text(0, 1) == "t";
    split(rows.text(0, 4), ' ', [&](std::string_view name) { principal.global.emplace(name); });
    principal.every_unit = "{" + std::string(rows.text(0, 5)) + "}";
    read_unit_permissions(rows.text(0, 6), principal);
    principal.snapshot = rows.text(0, 7);
    if (rows.text(0, 3) == "t")
        session.run({mark_used_sql, {std::string(rows.text(0, 2))}});
    return principal;
}

} // namespace rest
