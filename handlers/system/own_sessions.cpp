// A person's sessions: which there are, and their end. One's own alone; a token sees and ends them
// as well, since it may do what its owner may.
#include "handlers/system/login.hpp"

#include "fcgi/error.hpp"
#include "fcgi/text/json.hpp"
#include "handlers/rest/describe/chapters.hpp"
#include "handlers/rest/endpoints/path_keys.hpp"

#include <utility>

namespace handlers {

namespace {

using fcgi::ApiError;
using fcgi::Code;
using rest::endpoints::Call;
using rest::endpoints::Endpoint;

constexpr const char* sessions_schema =
    R"({"type":"object","required":["sessions"],"properties":{"sessions":{"type":"array","items":{"type":"object","required":["id","created","last_used_at","expires_at","address","user_agent","current"],"properties":{"id":{"type":"integer"},"created":{"type":"string","format":"date-time"},"last_used_at":{"type":"string","format":"date-time"},"expires_at":{"type":"string","format":"date-time"},"address":{"type":"string"},"user_agent":{"type":"string"},"current":{"type":"boolean"}},"additionalProperties":false}}},"additionalProperties":false})";

std::string as_time(const std::string& column)
{
    return "to_char(s." + column + " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')";
}

/// The key of the session that asks; 0 by a token.
std::string current_session(const Call& call)
{
    return call.principal.session.empty() ? "0" : std::string(call.principal.session);
}

/// GET /api/auth/sessions/: the newest first.
void answer_sessions(Call& call)
{
    const db::Rows rows = call.service.session.run(
        {"select s.id, " + as_time("created") + ", " + as_time("last_used_at") + ", " +
             as_time("expires_at") +
             ", s.address, s.user_agent, s.id = $2::bigint from session s where s.user_id = "
             "$1::bigint and s.expires_at > now() order by s.id desc limit 200",
         {std::to_string(call.principal.id), current_session(call)}});
    std::string& json = call.response.body;
    json = "{\"sessions\":[";
    for (int i = 0; i < rows.size(); ++i) {
        json += (i == 0 ? "{\"id\":" : ",{\"id\":") + std::string(rows.text(i, 0));
        json += ",\"created\":\"" + std::string(rows.text(i, 1));
        json += "\",\"last_used_at\":\"" + std::string(rows.text(i, 2));
        json += "\",\"expires_at\":\"" + std::string(rows.text(i, 3)) + "\",\"address\":";
        text::append_string(json, rows.text(i, 4));
        json += ",\"user_agent\":";
        text::append_string(json, rows.text(i, 5));
        json += std::string(",\"current\":") + (rows.text(i, 6) == "t" ? "true" : "false") + "}";
    }
    json += "]}";
}

/// Ends those of the caller's sessions that a condition on `s`, with $4, finds; how many.
int end_sessions(Call& call, const std::string& condition, const std::string& value)
{
    const std::string user = std::to_string(call.principal.id);
    return call.service.session
        .run({"with ended as (delete from session s where s.user_id = $1::bigint and " + condition +
                  " returning s.id) select audit_note($2::bigint, $3::text, 'user', $1::bigint, "
                  "'logout') from ended",
              {user, user, call.request.id, value}})
        .size();
}

/// DELETE /api/auth/sessions/{id}/
void answer_end(Call& call)
{
    if (end_sessions(call, "s.id = $4::bigint", rest::endpoints::key_argument(call, "id")) == 0)
        throw ApiError(Code::not_found);
}

/// DELETE /api/auth/sessions/: all but the one that asks.
void answer_end_others(Call& call)
{
    end_sessions(call, "s.id <> $4::bigint", current_session(call));
}

} // namespace

std::vector<Endpoint> own_session_endpoints()
{
    const std::string chapter(rest::describe::authentication.name);
    Endpoint list{.method = "GET",
                  .pattern = "/api/auth/sessions/",
                  .operation = "auth_sessions",
                  .chapter = chapter,
                  .name = "Own sessions",
                  .doc = "The caller's sessions, the newest first: when and from where.",
                  .run = answer_sessions,
                  .answer_schema = sessions_schema};
    Endpoint others{.method = "DELETE",
                    .pattern = "/api/auth/sessions/",
                    .operation = "auth_sessions_end_others",
                    .chapter = chapter,
                    .name = "End other sessions",
                    .doc = "Ends all of the caller's sessions but the one that asks.",
                    .run = answer_end_others,
                    .success = 204};
    Endpoint one = others;
    one.pattern = "/api/auth/sessions/{id}/";
    one.operation = "auth_sessions_end";
    one.name = "End a session";
    one.doc = "Ends one of the caller's sessions.";
    one.run = answer_end;
    return {std::move(list), std::move(others), std::move(one)};
}

} // namespace handlers
