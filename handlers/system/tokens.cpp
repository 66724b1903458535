// Secrets of people: their tokens, made and rotated, and their passwords (rules 2.2, 11.16).
#include "handlers/system/login.hpp"

#include "db/transaction.hpp"
#include "fcgi/error.hpp"
#include "fcgi/log.hpp"
#include "handlers/rest/ask/body_text.hpp"
#include "handlers/rest/ask/body_values.hpp"
#include "handlers/rest/ask/values.hpp"
#include "handlers/rest/endpoints/path_keys.hpp"
#include "handlers/rest/endpoints/reads.hpp"
#include "handlers/rest/identity/auth.hpp"
#include "handlers/rest/identity/credentials.hpp"
#include "handlers/rest/identity/password.hpp"
#include "handlers/rest/identity/token.hpp"
#include "handlers/rest/statements/query.hpp"

#include <boost/json.hpp>

#include <utility>

namespace handlers {

namespace {

using fcgi::ApiError;
using fcgi::Code;
using rest::endpoints::Call;
using rest::endpoints::Endpoint;

const rest::describe::Field token_name = rest::describe::text(
    "name", "What it is for.", {.writable = true, .required = true, .max = 100});
constexpr std::size_t shown_prefix = 8;

/// The token as the resource shows it, and the secret, this once.
void answer_with_secret(Call& call, const std::string& id, const std::string& token)
{
    rest::endpoints::show_written(call, call.service.catalogue.at("tokens"), id);
    rest::endpoints::show_once(call, "token", token);
}

/// POST /api/tokens/ {name, expires_at?}
void answer_new_token(Call& call)
{
    const auto texts = rest::ask::body_texts(call.body.object(), {"name"}, {"expires_at"});
    fcgi::Details violations;
    const rest::ask::BodyValue name =
        rest::ask::body_value(token_name, boost::json::string(texts.at("name")));
    if (!name.complaint.empty())
        violations.add("name", name.complaint);
    db::Value expires;
    if (const auto given = texts.find("expires_at"); given != texts.end()) {
        expires = rest::ask::stored_time(given->second);
        if (!expires)
            violations.add("expires_at", rest::ask::right_time);
    }
    if (expires) {
        const db::Rows later =
            call.service.session.run({"select $1::timestamptz > now()", {expires}});
        if (later.text(0, 0) != "t")
            violations.add("expires_at", "This has to be in the future");
    }
    if (!violations.empty())
        throw ApiError(Code::validation_error, "", violations);
    const std::string token = rest::identity::new_token();
    const db::Rows made = call.service.session.run(
        {"with made as (insert into api_token (user_id, name, prefix, hash, expires_at) select "
         "u.id, "
         "$2::text, $3::text, $4::bytea, $5::timestamptz from user_account u where u.id = "
         "$1::bigint and u.is_active for no key update of u returning id) select id, "
         "audit_note($1::bigint, $6::text, 'token', id, 'create', jsonb_build_object('name', "
         "jsonb_build_array(null, $2::text))) from made",
         {std::to_string(call.principal.id), std::string(name.value.as_string()),
          token.substr(0, shown_prefix), rest::identity::token_hash(token), expires,
          call.request.id}});
    if (made.size() == 0) // deactivated meanwhile, which revokes what there is
        throw rest::identity::unauthenticated(call.request);
    answer_with_secret(call, std::string(made.text(0, 0)), token);
    call.response.header("Location", rest::endpoints::base_url(call) + "/api/tokens/" +
                                         std::string(made.text(0, 0)) + "/");
}

/// POST …/rotate/: the same token with another secret; the old one dies at once.
void answer_rotation(Call& call)
{
    const std::string id = rest::endpoints::key_argument(call, "id");
    const std::string token = rest::identity::new_token();
    const db::Rows rotated = call.service.session.run(
        {"with changed as (update api_token set hash = $3::bytea, prefix = $4::text, last_used_at "
         "= null where id = $1::bigint and user_id = $2::bigint and revoked_at is null returning "
         "id) select id, audit_note($2::bigint, $5::text, 'token', id, 'rotate') from changed",
         {id, std::to_string(call.principal.id), rest::identity::token_hash(token),
          token.substr(0, shown_prefix), call.request.id}});
    if (rotated.size() == 0)
        throw ApiError(Code::not_found);
    answer_with_secret(call, id, token);
}

/// Who may set the password: 404, 403 or whether it is one's own.
bool is_own_password(Call& call, const std::string& id)
{
    const rest::describe::Resource& users = call.service.catalogue.at("users");
    if (call.service.session
            .run(rest::statements::exists_statement(call.service.catalogue, call.principal, users,
                                                    id))
            .size() == 0)
        throw ApiError(Code::not_found);
    return id == std::to_string(call.principal.id);
}

void require_admin_of(Call& call, const std::string& id)
{
    const db::Rows target = call.service.session.run(
        {"select is_superuser from user_account where id = $1::bigint", {id}});
    const bool may =
        call.principal.superuser || (call.principal.may("manage_user") && target.text(0, 0) != "t");
    if (!may)
        throw ApiError(Code::permission_denied);
}

void verify_current(Call& call, const std::string& password)
{
    try {
        rest::identity::verify_password(call.request, call.service.session, call.principal.id,
                                        password);
    } catch (const ApiError& error) {
        if (error.code != Code::invalid_credentials)
            throw;
        throw ApiError(Code::validation_error, "",
                       {{"current_password", {"This is not the present password"}}});
    }
}

/// Of all tokens of the user, for good.
db::Statement revocation(const Call& call, const std::string& id)
{
    return {"select revoke_tokens(array[$1::bigint], $2::bigint, $3::text)",
            {id, std::to_string(call.principal.id), call.request.id}};
}

/// POST /api/users/{id}/password/: by an admin, or by oneself with the present one.
void answer_password(Call& call)
{
    const std::string id = rest::endpoints::key_argument(call, "id");
    const bool own = is_own_password(call, id);
    const auto texts =
        own ? rest::ask::body_texts(call.body.object(), {"password", "current_password"})
            : rest::ask::body_texts(call.body.object(), {"password"});
    const db::Rows user =
        call.service.session.run({"select username from user_account where id = $1::bigint", {id}});
    if (const auto problem =
            rest::identity::password_problem(texts.at("password"), std::string(user.text(0, 0))))
        throw ApiError(Code::validation_error, "", {{"password", {*problem}}});
    if (own)
        verify_current(call, texts.at("current_password"));
    else
        require_admin_of(call, id);
    std::vector<db::Statement> statements = {
        {"update user_account set password_hash = $2::text where id = $1::bigint",
         {id, rest::identity::password_hash(texts.at("password"))}},
        {"select audit_note($1::bigint, $2::text, 'user', $3::bigint, 'password_changed')",
         {std::to_string(call.principal.id), call.request.id, id}},
    };
    if (!own) // somebody may have got hold of the account
        statements.push_back(revocation(call, id));
    db::Transaction transaction(call.service.session, db::Transaction::Kind::read_write);
    call.service.session.run(statements);
    if (call.work.dry_run)
        return;
    transaction.commit();
    fcgi::log::write(
        fcgi::log::Level::info, "password_changed",
        {{"request_id", std::string_view(call.request.id)}, {"user_id", call.principal.id}});
}

/// DELETE /api/users/{users}/tokens/: all that the user has.
void answer_revocation(Call& call)
{
    const rest::describe::Resource& tokens = *call.endpoint.resource;
    const std::string id = *rest::endpoints::parent_key(call, tokens); // 404, 403
    if (id != std::to_string(call.principal.id))
        require_admin_of(call, id);
    call.service.session.run(revocation(call, id));
}

constexpr const char* token_schema =
    R"({"type":"object","required":["id","name","prefix","created","expires_at","last_used_at"],"properties":{"id":{"type":"integer"},"name":{"type":"string"},"prefix":{"type":"string"},"created":{"type":"string","format":"date-time"},"expires_at":{"type":["string","null"],"format":"date-time"},"last_used_at":{"type":["string","null"],"format":"date-time"},"token":{"type":"string"}},"additionalProperties":false})";

} // namespace

std::vector<Endpoint> token_endpoints(const rest::describe::Catalogue& catalogue)
{
    Endpoint create{
        .method = "POST",
        .pattern = "/api/tokens/",
        .resource = &catalogue.at("tokens"),
        .operation = "tokens_create",
        .name = "Create a token",
        .doc = "Makes a token of the caller; its secret is shown in this answer alone.",
        .run = answer_new_token,
        .answer_schema = token_schema,
        .body_schema =
            R"({"type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":100},"expires_at":{"type":["string","null"],"format":"date-time"}},"additionalProperties":false})",
        .success = 201,
        .shown_once = "token"};
    Endpoint rotate = create;
    rotate.pattern = "/api/tokens/{id}/rotate/";
    rotate.operation = "tokens_rotate";
    rotate.name = "Rotate a token";
    rotate.doc = "Gives the token another secret; the old one is refused from now on.";
    rotate.run = answer_rotation;
    rotate.body_schema.clear();
    rotate.success = 200;
    Endpoint revoke{.method = "DELETE",
                    .pattern = path_of(catalogue.at("user_tokens")),
                    .resource = &catalogue.at("user_tokens"),
                    .name = "Revoke all tokens of a user",
                    .doc = "For good; by oneself or an admin.",
                    .run = answer_revocation,
                    .success = 204};
    Endpoint password{
        .method = "POST",
        .pattern = "/api/users/{id}/password/",
        .resource = &catalogue.at("users"),
        .operation = "users_set_password",
        .name = "Set a password",
        .doc = "By an admin, or by oneself with the present password. Ends the user's sessions; an "
               "admin revokes the user's tokens and the address of the calendar by it as well, "
               "one's own change leaves them.",
        .run = answer_password,
        .body_schema =
            R"({"type":"object","required":["password"],"properties":{"password":{"type":"string","minLength":)" +
            std::to_string(rest::identity::shortest_password) + R"(,"maxLength":)" +
            std::to_string(rest::identity::longest_password) +
            R"(},"current_password":{"type":"string"}},"additionalProperties":false})",
        .success = 204,
        .own_transaction = true};
    return {std::move(create), std::move(rotate), std::move(revoke), std::move(password)};
}

} // namespace handlers
