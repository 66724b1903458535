// Logging in and out: sessions with their cookies, and tokens for a password (rules 2.1, 11.16).
#include "handlers/system/login.hpp"

#include "db/transaction.hpp"
#include "fcgi/error.hpp"
#include "fcgi/log.hpp"
#include "fcgi/text/json.hpp"
#include "handlers/rest/ask/body_text.hpp"
#include "handlers/rest/ask/params.hpp"
#include "handlers/rest/describe/chapters.hpp"
#include "handlers/rest/identity/ages.hpp"
#include "handlers/rest/identity/auth.hpp"
#include "handlers/rest/identity/credentials.hpp"
#include "handlers/rest/identity/token.hpp"

#include <utility>

namespace handlers {

namespace {

using fcgi::ApiError;
using fcgi::Code;
using rest::endpoints::Call;
using rest::endpoints::Endpoint;

constexpr const char* session_columns =
    "u.id, u.username, u.display_name, s.csrf_token, to_char(s.expires_at at time zone 'UTC', "
    "'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') from session s join user_account u on u.id = s.user_id ";

constexpr const char* session_schema =
    R"({"type":"object","required":["user","expires_at","csrf_token"],"properties":{"user":{"type":"object","required":["id","username","display_name"],"properties":{"id":{"type":"integer"},"username":{"type":"string"},"display_name":{"type":"string"}},"additionalProperties":false},"expires_at":{"type":"string","format":"date-time"},"csrf_token":{"type":"string"}},"additionalProperties":false})";

std::string session_json(const db::Rows& rows)
{
    std::string json = "{\"user\":{\"id\":" + std::string(rows.text(0, 0)) + ",\"username\":";
    text::append_string(json, rows.text(0, 1));
    json += ",\"display_name\":";
    text::append_string(json, rows.text(0, 2));
    json += "},\"expires_at\":\"" + std::string(rows.text(0, 4)) + "\",\"csrf_token\":";
    text::append_string(json, rows.text(0, 3));
    return json + "}";
}

/// Without an age: the server decides when a session has ended, and it slides.
void set_cookies(Call& call, const std::string& id, const std::string& csrf,
                 const std::string& age = "")
{
    const std::string rest = "; Path=/" + age + "; Secure; SameSite=Lax";
    call.response.header("Set-Cookie", "sessionid=" + id + rest + "; HttpOnly");
    call.response.header("Set-Cookie", "csrftoken=" + csrf + rest);
}

/// The rest of an INSERT for the user $1, who may have been deactivated, or have got another
/// password, while this one was verified.
std::string still_so(const std::string& hash)
{
    return " from user_account u where u.id = $1::bigint and u.is_active and u.password_hash = " +
           hash + "::text for no key update of u returning id";
}

/// What the browser or the program calls itself, as much as one looks at.
std::string program_of(const fcgi::Request& request)
{
    constexpr std::size_t longest = 200;
    std::string name;
    for (const char c : request.header("user-agent").value_or("").substr(0, longest))
        name += c >= ' ' && c <= '~' ? c : '?';
    return name;
}

void require_one(const db::Rows& made)
{
    if (made.size() > 0)
        return;
    ApiError error(Code::invalid_credentials);
    error.headers.push_back({"WWW-Authenticate", "Token"});
    throw error;
}

/// POST /api/auth/login/: a new session, whatever there was before.
void answer_login(Call& call)
{
    const auto texts = rest::ask::body_texts(call.body.object(), {"username", "password"});
    db::Session& session = call.service.session;
    const auto [user, hash] = rest::identity::verified_user(
        call.request, session, texts.at("username"), texts.at("password"));
    const std::string id = rest::identity::new_token();
    const std::string csrf = rest::identity::new_token();
    const std::string user_id = std::to_string(user);
    const std::string before = rest::identity::cookie(call.request, "sessionid");
    db::Transaction transaction(session, db::Transaction::Kind::read_write);
    const db::Rows made = session.run(
        {std::string(
             "insert into session (user_id, hash, csrf_token, expires_at, address, "
             "user_agent) select u.id, $2::bytea, $3::text, date_trunc('second', now()) + ") +
             rest::identity::session_age + ", $5::text, $6::text" + still_so("$4"),
         {user_id, rest::identity::token_hash(id), csrf, hash, call.request.remote_address,
          program_of(call.request)}});
    require_one(made);
    const std::vector<db::Statement> statements = {
        {"delete from session where hash = $1::bytea", {rest::identity::token_hash(before)}},
        {"update user_account set last_login = date_trunc('second', now()) where id = $1::bigint",
         {user_id}},
        {"insert into audit (actor_id, request_id, object_type, object_id, action) values "
         "($1::bigint, $2::text, 'user', $1::bigint, 'login')",
         {user_id, call.request.id}},
        {"select tell_login($1::bigint, $2::text)", {user_id, call.request.id}},
        {std::string("select ") + session_columns + "where s.hash = $1::bytea",
         {rest::identity::token_hash(id)}},
    };
    const std::vector<db::Rows> results = session.run(statements);
    transaction.commit();
    call.response.user_id = user;
    call.response.body = session_json(results.back());
    set_cookies(call, id, csrf);
    fcgi::log::write(fcgi::log::Level::info, "login",
                     {{"request_id", std::string_view(call.request.id)}, {"user_id", user}});
}

void answer_logout(Call& call)
{
    const std::string user_id = std::to_string(call.principal.id);
    if (!call.principal.session.empty()) {
        const std::vector<db::Statement> statements = {
            {"delete from session where id = $1::bigint", {call.principal.session}},
            {"insert into audit (actor_id, request_id, object_type, object_id, action) values "
             "($1::bigint, $2::text, 'user', $1::bigint, 'logout')",
             {user_id, call.request.id}},
        };
        call.service.session.run(statements);
    }
    set_cookies(call, "", "", "; Max-Age=0");
}

void answer_session(Call& call)
{
    const db::Rows rows = call.principal.session.empty()
                              ? db::Rows()
                              : call.service.session.run({std::string("select ") + session_columns +
                                                              "where s.id = $1::bigint",
                                                          {call.principal.session}});
    if (rows.size() == 0) {
        ApiError error(Code::authentication_required, "There is no session.");
        error.headers.push_back({"WWW-Authenticate", "Token"});
        throw error;
    }
    call.response.body = session_json(rows);
}

/// POST /api/auth/token/: a new token each time; those there were stay.
void answer_token(Call& call)
{
    const auto texts = rest::ask::body_texts(call.body.object(), {"username", "password"});
    const auto [user, hash] = rest::identity::verified_user(
        call.request, call.service.session, texts.at("username"), texts.at("password"));
    const std::string token = rest::identity::new_token();
    const std::string user_id = std::to_string(user);
    db::Transaction transaction(call.service.session, db::Transaction::Kind::read_write);
    const db::Rows made = call.service.session.run(
        {"with made as (insert into api_token (user_id, name, prefix, hash) select u.id, 'login', "
         "left($2::text, 8), $3::bytea" +
             still_so("$5") +
             ") select id, audit_note($1::bigint, $4::text, 'token', id, 'create') from made",
         {user_id, token.substr(0, 8), rest::identity::token_hash(token), call.request.id, hash}});
    require_one(made);
    call.service.session.run(
        {"select tell_login($1::bigint, $2::text)", {user_id, call.request.id}});
    transaction.commit();
    call.response.user_id = user;
    call.response.body = "{\"token\":\"" + token + "\"}";
}

constexpr const char* credentials_schema =
    R"({"type":"object","required":["username","password"],"properties":{"username":{"type":"string"},"password":{"type":"string"}},"additionalProperties":false})";

} // namespace

std::vector<Endpoint> session_endpoints()
{
    const std::string chapter(rest::describe::authentication.name);
    Endpoint login{.method = "POST",
                   .pattern = "/api/auth/login/",
                   .operation = "auth_login",
                   .chapter = chapter,
                   .name = "Log in",
                   .doc = "Begins a session: sets the cookies `sessionid` and `csrftoken`.",
                   .anonymous = true,
                   .fresh = true,
                   .run = answer_login,
                   .answer_schema = session_schema,
                   .body_schema = credentials_schema,
                   .own_transaction = true};
    Endpoint token = login;
    token.pattern = "/api/auth/token/";
    token.operation = "auth_token";
    token.name = "Get a token";
    token.doc = "Makes a token for a user name (or e-mail address) and password.";
    token.run = answer_token;
    token.answer_schema =
        R"({"type":"object","required":["token"],"properties":{"token":{"type":"string"}},"additionalProperties":false})";
    Endpoint logout{.method = "POST",
                    .pattern = "/api/auth/logout/",
                    .operation = "auth_logout",
                    .chapter = chapter,
                    .name = "Log out",
                    .doc = "Ends the session.",
                    .run = answer_logout,
                    .success = 204};
    Endpoint info{.method = "GET",
                  .pattern = "/api/auth/session/",
                  .operation = "auth_session",
                  .chapter = chapter,
                  .name = "Session",
                  .doc = "Who is logged in, until when, and the CSRF token.",
                  .run = answer_session,
                  .answer_schema = session_schema};
    return {std::move(login), std::move(token), std::move(logout), std::move(info)};
}

} // namespace handlers
