#include "handlers/rest/identity/auth.hpp"

#include "db/revision.hpp"
#include "fcgi/error.hpp"
#include "fcgi/log.hpp"
#include "fcgi/text/ascii.hpp"
#include "fcgi/text/encoding.hpp"
#include "fcgi/text/unicode.hpp"
#include "fcgi/text/utf8.hpp"
#include "handlers/rest/identity/ages.hpp"
#include "handlers/rest/identity/credentials.hpp"
#include "handlers/rest/identity/token.hpp"

#include <sodium.h>

#include <algorithm>
#include <cctype>
#include <utility>

namespace rest::identity {

namespace {

using fcgi::ApiError;
using fcgi::Code;

/// The statement that finds who has the credentials, whose row is `k`; the user's is `u`. `own`:
/// the first three columns, of the credentials. `whole`: with his rights.
std::string principal_sql(const std::string& own, const std::string& from, const std::string& where,
                          bool whole)
{
    return "select " + own + ", u.id, u.is_superuser, " + snapshot_sql + ", u.rate_limit, " +
           db::revision_sql("rights") +
           (whole ? ", array_to_string(g.permissions, ' '), "
                    "(select string_agg(o.id::text, ',') from orgunit o), "
                    "(select string_agg(p.unit_id || ':' || array_to_string(p.permissions, ' '), "
                    "';') from user_unit_permission p where p.user_id = u.id)"
                  : "") +
           " from " + from + " k join user_account u on u.id = k.user_id " +
           (whole ? "join global_role g on g.id = u.global_role_id " : "") + "where " + where;
}

struct Finding {
    Finding(const std::string& own, const std::string& from, const std::string& where)
        : plain(principal_sql(own, from, where, false)),
          whole(principal_sql(own, from, where, true))
    {
    }
    std::string plain;
    std::string whole; ///< The same with the rights.
};

const std::string marked = marked_every;

// The third column is what is wrong with the token.
const Finding by_token(
    "k.id, k.last_used_at is null or k.last_used_at < now() - " + marked +
        ", case when k.revoked_at is not null or not u.is_active then 'This token was revoked.' "
        "when k.expires_at <= now() then 'This token has expired.' else '' end",
    "api_token", "k.hash = $1::bytea");

const Finding by_session("k.id, k.last_used_at < now() - " + marked + ", k.csrf_token", "session",
                         "k.hash = $1::bytea and k.expires_at > now() and u.is_active");

const Finding by_id("k.user_id, false, ''", "(select $1::bigint as user_id)", "true");
const Finding by_id_if_active("k.user_id, false, ''", "(select $1::bigint as user_id)",
                              "u.is_active");

const std::string mark_used_sql =
    "update api_token set last_used_at = date_trunc('second', now()) where id = $1::bigint "
    "and (last_used_at is null or last_used_at < now() - " +
    marked + ")";

const std::string prolong_sql =
    std::string("update session set last_used_at = date_trunc('second', now()), expires_at = "
                "date_trunc('second', now()) + ") +
    session_age + " where id = $1::bigint";

ApiError refused(Code code, const std::string& why = {})
{
    ApiError error(code, why);
    error.headers.push_back({"WWW-Authenticate", "Token"});
    return error;
}

struct Credentials {
    std::string scheme; ///< In lower case.
    std::string_view value;
};

Credentials credentials_of(std::string_view header)
{
    const std::size_t blank = std::min(header.find(' '), header.size());
    return {text::lower(header.substr(0, blank)), text::trimmed(header.substr(blank), " ")};
}

/// Of the first row of a Finding's whole statement.
Rights rights_in(const db::Rows& rows)
{
    return {.global = std::string(rows.text(0, 8)),
            .every_unit = "{" + std::string(rows.text(0, 9)) + "}",
            .units = std::string(rows.text(0, 10))};
}

Principal principal_of(const db::Rows& rows, Rights rights)
{
    Principal principal;
    principal.id = rows.integer(0, 3);
    principal.superuser = rows.text(0, 4) == "t";
    principal.snapshot = rows.text(0, 5);
    principal.rate_limit = rows.text(0, 6);
    principal.global = std::move(rights.global);
    principal.every_unit = std::move(rights.every_unit);
    principal.units = std::move(rights.units);
    return principal;
}

/// Somebody who was found.
struct Found {
    db::Rows rows; ///< None: nobody.
    Rights rights{};
};

/// By the plain statement where the rights are known as of its moment, else by the whole.
Found found(db::Session& session, KnownRights& known, const Finding& finding,
            const std::string& value)
{
    db::Rows rows = session.run({finding.plain, {value}});
    if (rows.size() == 0)
        return {};
    if (auto rights = known.find(rows.integer(0, 3), db::revision_of(session, rows, 7)))
        return {std::move(rows), *std::move(rights)};
    rows = session.run({finding.whole, {value}});
    if (rows.size() == 0)
        return {};
    Rights rights = rights_in(rows);
    known.keep(rows.integer(0, 3), db::revision_of(session, rows, 7), rights);
    return {std::move(rows), std::move(rights)};
}

Principal of_token(const fcgi::Request& request, db::Session& session, KnownRights& known,
                   std::string_view token)
{
    auto [rows, rights] =
        is_token(token) ? found(session, known, by_token, token_hash(token)) : Found();
    const std::string flaw(rows.size() == 0 ? "There is no such token." : rows.text(0, 2));
    if (!flaw.empty()) {
        fcgi::log::write(fcgi::log::Level::warning, "token_refused",
                         {{"request_id", std::string_view(request.id)},
                          {"address", std::string_view(request.remote_address)}});
        throw refused(Code::invalid_token, flaw);
    }
    if (rows.text(0, 1) == "t")
        session.run({mark_used_sql, {std::string(rows.text(0, 0))}});
    return principal_of(rows, std::move(rights));
}

Principal of_session(const fcgi::Request& request, db::Session& session, KnownRights& known)
{
    const std::string id = cookie(request, "sessionid");
    if (id.empty())
        return {};
    auto [rows, rights] = found(session, known, by_session, token_hash(id));
    if (rows.size() == 0)
        return {};
    const std::string csrf(rows.text(0, 2));
    const std::string_view sent = request.header("x-csrftoken").value_or("");
    const bool same =
        sent.size() == csrf.size() && sodium_memcmp(sent.data(), csrf.data(), csrf.size()) == 0;
    if (!request.is_safe() && !same) {
        fcgi::log::write(
            fcgi::log::Level::warning, "csrf_refused",
            {{"request_id", std::string_view(request.id)}, {"user_id", rows.integer(0, 3)}});
        throw ApiError(Code::csrf_failed);
    }
    if (rows.text(0, 1) == "t")
        session.run({prolong_sql, {std::string(rows.text(0, 0))}});
    Principal principal = principal_of(rows, std::move(rights));
    principal.session = rows.text(0, 0);
    return principal;
}

Principal of_password(const fcgi::Request& request, db::Session& session, std::string_view encoded)
{
    std::string text = text::unbase64(encoded).value_or("");
    if (text::valid_utf8(text)) // as in bodies, so that the same password is the same
        text = text::composed(std::move(text));
    const std::size_t colon = text.find(':');
    if (colon == std::string::npos || text.find('\0') != std::string::npos)
        throw refused(Code::authentication_required,
                      "These Basic credentials have no form that can be read.");
    const std::int64_t id =
        verified_user(request, session, text.substr(0, colon), text.substr(colon + 1)).id;
    const db::Rows rows = session.run({by_id.whole, {std::to_string(id)}});
    return principal_of(rows, rights_in(rows));
}

} // namespace

std::string cookie(const fcgi::Request& request, std::string_view name)
{
    std::string found;
    for (const fcgi::Header& header : request.headers) {
        if (header.name != "cookie")
            continue;
        text::split(header.value, ';', [&](std::string_view pair) {
            while (pair.starts_with(' '))
                pair.remove_prefix(1);
            const std::size_t equals = std::min(pair.find('='), pair.size());
            if (pair.substr(0, equals) == name && equals < pair.size())
                found = pair.substr(equals + 1);
        });
    }
    return found;
}

Principal authenticate(const fcgi::Request& request, db::Session& session, KnownRights& known,
                       AuthRules rules)
{
    const auto header = request.header("authorization");
    if (!header)
        return rules.cookies ? of_session(request, session, known) : Principal();
    if (request.header_count("authorization") > 1)
        throw ApiError(Code::bad_request, "More than one Authorization header was sent.");
    const Credentials credentials = credentials_of(*header);
    if (credentials.scheme == "token" || credentials.scheme == "bearer")
        return of_token(request, session, known, credentials.value);
    if (credentials.scheme == "basic" && rules.basic)
        return of_password(request, session, credentials.value);
    throw refused(Code::authentication_required,
                  credentials.scheme == "basic"
                      ? "User name and password are not accepted in the header Authorization "
                        "here. Get a token by POST to /api/auth/token/, and send \"Authorization: "
                        "Token …\"."
                      : "This scheme is not offered: send \"Authorization: Token <token>\".");
}

Principal principal_of(db::Session& session, std::int64_t user_id)
{
    const db::Rows rows = session.run({by_id_if_active.whole, {std::to_string(user_id)}});
    return rows.size() == 0 ? Principal() : principal_of(rows, rights_in(rows));
}

std::string name_of(db::Session& session, std::int64_t user_id)
{
    const db::Rows rows = session.run(
        {"select display_name from user_account where id = $1::bigint", {std::to_string(user_id)}});
    return rows.size() == 0 ? std::string() : std::string(rows.text(0, 0));
}

ApiError unauthenticated(const fcgi::Request& request)
{
    return refused(Code::authentication_required, cookie(request, "sessionid").empty()
                                                      ? ""
                                                      : "The session has ended: log in again.");
}

} // namespace rest::identity
