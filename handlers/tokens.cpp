// API tokens: a caller's own. The secret is shown by the endpoints that make it, nowhere else.
#include "handlers/rest/describe/chapters.hpp"
#include "handlers/rest/describe/resource.hpp"

namespace handlers {

using namespace rest::describe;

Resource tokens()
{
    Resource r;
    r.name = "tokens";
    r.singular = "token";
    r.doc = "A secret by which a program acts as its user.";
    r.table = "api_token";
    r.only = "t.revoked_at is null";
    r.fields = {
        id("Identifies the token."),
        text("name", "What it is for.", {}),
        text("prefix", "How it begins, to know it again.", {}),
        timestamp("created", "When it was made."),
        time("expires_at", "Until when it can be used; null for ever.", {.nullable = true}),
        time("last_used_at", "When it was used last, to the minute.", {.nullable = true}),
    };
    r.order = {"id"};
    r.telling.chapter = authentication.name;
    r.visible.always = "t.user_id = :actor";
    r.writing.remove = {someone("owner", "t.user_id = :actor")};
    r.writing.removal = ByColumn{"revoked_at", "date_trunc('second', now())"};
    r.object_type = "token";
    return r;
}

} // namespace handlers
