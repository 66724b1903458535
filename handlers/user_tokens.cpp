// API tokens of a user, below the user: for oneself and admins (rule 12.6).
#include "handlers/rest/describe/resource.hpp"

namespace handlers {

using namespace rest::describe;

Resource tokens();

Resource user_tokens()
{
    Resource r = tokens();
    r.name = "user_tokens";
    r.singular = "token of a user";
    r.visible.always = "";
    r.parent = Parent{.resource = "users",
                      .column = "t.user_id",
                      .segment = "tokens",
                      .right = {someone("self", "t.id = :actor"), globally("manage_user")}};
    r.writing.remove->push_back({"manage_user",
                                 ":global(manage_user) and not (select u.is_superuser from "
                                 "user_account u where u.id = t.user_id)"});
    return r;
}

} // namespace handlers
