#include "handlers/rest/idempotency.hpp"

#include "db/error.hpp"
#include "fcgi/error.hpp"
#include "fcgi/router.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <array>

namespace rest {

using identity::Principal;

namespace {

using fcgi::ApiError;
using fcgi::Code;

constexpr std::size_t longest_key = 255;

// What a client needs besides the body; the rest is made anew for each answer.
constexpr std::array<std::string_view, 4> kept_headers = {"Content-Type", "Location", "ETag",
                                                          "Allow"};

/// The bare key of `abc` or `"abc"`.
std::string key_of(std::string_view header)
{
    if (header.size() >= 2 && header.front() == '"' && header.back() == '"')
        header = header.substr(1, header.size() - 2);
    const bool visible = std::all_of(header.begin(), header.end(),
                                     [](unsigned char c) { return c > 0x20 && c < 0x7f; });
    if (header.empty() || header.size() > longest_key || !visible)
        throw ApiError(Code::bad_request, "An Idempotency-Key has 1 to 255 visible ASCII "
                                          "characters.");
    return std::string(header);
}

/// What makes a request the same as another, as bytea literals. All forms of a path are one.
std::vector<std::string> digests_of(const fcgi::Request& request, const Vault& vault)
{
    const std::string unversioned = fcgi::unversioned(request.path);
    std::string_view path = unversioned;
    while (path.size() > 1 && path.ends_with('/'))
        path.remove_suffix(1);
    return vault.digests({path, request.query, request.body});
}

/// The one conflict that passes by itself, and says so.
ApiError under_way()
{
    ApiError error(Code::conflict, "A request with this Idempotency-Key is still being worked on.");
    error.headers.push_back({"Retry-After", "1"});
    return error;
}

bool is_kept(int status)
{
    return (status >= 200 && status < 300) ||
           (status >= 400 && status < 500 && status != 401 && status != 403 && status != 429);
}

} // namespace

bool IdempotentRequest::wanted(const fcgi::Request& request, const Principal& principal)
{
    if (!request.header("idempotency-key"))
        return false;
    if (principal.anonymous())
        throw ApiError(Code::bad_request,
                       "An Idempotency-Key needs credentials: answers are kept by caller.");
    return true;
}

IdempotentRequest::IdempotentRequest(const fcgi::Request& request, const Principal& principal,
                                     db::Session& session, const Vault& vault)
    : session_(session),
      vault_(vault),
      user_id_(std::to_string(principal.id)),
      key_(key_of(*request.header("idempotency-key"))),
      hashes_(digests_of(request, vault))
{
    find_kept();
    if (kept_)
        return;
    // Held by the session, not by a transaction: it has to outlive the one that is undone when the
    // request is refused.
    const db::Rows lock = session_.run(
        {"select pg_try_advisory_lock($1::integer, hashtext($2::text))", {user_id_, key_}});
    locked_ = lock.text(0, 0) == "t";
    try {
        find_kept(); // the other may have ended meanwhile
        if (!locked_ && !kept_)
            throw under_way();
    } catch (...) {
        unlock();
        throw;
    }
}

IdempotentRequest::~IdempotentRequest()
{
    try {
        unlock();
    } catch (const db::Error&) {
        session_.disconnect(); // which gives the lock up as well
    }
}

void IdempotentRequest::unlock()
{
    if (locked_)
        session_.run(
            {"select pg_advisory_unlock($1::integer, hashtext($2::text))", {user_id_, key_}});
    locked_ = false;
}

void IdempotentRequest::find_kept()
{
    const db::Rows rows =
        session_.run({"select request_hash = any ($3::bytea[]), status, headers::text, body "
                      "from idempotency_key where user_id = $1::bigint and key = $2::text "
                      "and created > now() - " +
                          std::string(answers_kept_for),
                      {user_id_, key_, db::array_literal(hashes_)}});
    if (rows.size() == 0)
        return;
    if (rows.text(0, 0) != "t")
        throw ApiError(Code::validation_error, "This Idempotency-Key was used for another request.",
                       {{"Idempotency-Key", {"It was used with another path or body."}}});
    fcgi::Response response;
    response.status = static_cast<int>(rows.integer(0, 1));
    const boost::json::value headers = boost::json::parse(rows.text(0, 2));
    for (const auto& [name, value] : headers.as_object())
        response.header(std::string(name), std::string(value.as_string()));
    response.header("Idempotency-Replayed", "true");
    const auto body = vault_.opened(rows.text(0, 3));
    if (!body)
        throw ApiError(Code::internal_error, "The kept answer can't be read.");
    response.body = *body;
    kept_ = std::move(response);
}

void IdempotentRequest::keep(const fcgi::Response& response)
{
    if (!is_kept(response.status) || response.stream)
        return;
    boost::json::object headers;
    for (const fcgi::Header& header : response.headers) {
        if (std::find(kept_headers.begin(), kept_headers.end(), header.name) != kept_headers.end())
            headers[header.name] = header.value;
    }
    session_.run({"insert into idempotency_key as k (user_id, key, request_hash, status, headers, "
                  "body) values ($1::bigint, $2::text, $3::bytea, $4::smallint, $5::jsonb, "
                  "$6::bytea) on conflict (user_id, key) do update set request_hash = "
                  "excluded.request_hash, status = excluded.status, headers = excluded.headers, "
                  "body = excluded.body, created = now() "
                  "where k.created <= now() - " +
                      std::string(answers_kept_for),
                  {user_id_, key_, hashes_.front(), std::to_string(response.status),
                   boost::json::serialize(headers), vault_.sealed(response.body)}});
}

} // namespace rest
