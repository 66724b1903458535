// Attributes: the blocks of addresses that are somebody's, which decide who has to mitigate what
// (rule 9.9).
#include "fcgi/error.hpp"
#include "fcgi/text/json.hpp"
#include "fcgi/text/utf8.hpp"
#include "handlers/rest/answer/conditional.hpp"
#include "handlers/rest/ask/query_string.hpp"
#include "handlers/ticket/access.hpp"
#include "handlers/ticket/answer/jsend.hpp"
#include "handlers/ticket/answer/schemas.hpp"
#include "handlers/ticket/ask/addresses.hpp"
#include "handlers/ticket/ask/body.hpp"
#include "handlers/ticket/ask/query.hpp"
#include "handlers/ticket/describe/described.hpp"
#include "handlers/ticket/endpoints.hpp"

#include <utility>

namespace ticket {

namespace {

using fcgi::ApiError;
using fcgi::Code;
using rest::endpoints::Call;
using rest::endpoints::Endpoint;

constexpr std::size_t most_blocks = 1000; ///< Of a person.
constexpr int shortest_v4 = 8;            ///< Blocks that only admins may give are shorter.
constexpr int shortest_v6 = 16;

/// The id of the person that the path names: oneself, or anybody for an admin. To others it makes
/// no difference whether there is such a person.
std::string judged_user(const Call& call, const char* lock = "")
{
    const db::Rows rows = call.service.session.run(
        {std::string("select id from user_account where lower(username) = lower($1::text)") + lock,
         {call.arguments.at("user")}});
    const std::string id = rows.size() == 0 ? "" : std::string(rows.text(0, 0));
    if (!call.principal.superuser && id != std::to_string(call.principal.id))
        throw ApiError(Code::permission_denied, "You may see and change your own attributes alone");
    if (id.empty())
        throw ApiError(Code::not_found, "There is no such user");
    return id;
}

std::string shown(const Call& call, const std::string& user)
{
    const db::Rows rows = call.service.session.run(
        {"select text(block) from user_cidr where user_id = $1::bigint order by block", {user}});
    std::vector<std::string> blocks;
    for (int row = 0; row < rows.size(); ++row)
        blocks.emplace_back(rows.text(row, 0));
    std::string json = "{\"user\":{\"cidr\":";
    text::append_strings(json, blocks);
    return json + "}}";
}

void answer_show(Call& call)
{
    read_query(call.query);
    call.response.body = shown(call, judged_user(call));
}

/// The `items`, and a complaint of the first that is none or may not be added.
std::vector<std::string> blocks_of(Body& body, bool any_length)
{
    std::vector<std::string> blocks;
    for (const std::string& item : body.texts("items", most_blocks)) {
        auto one = block(item);
        if (!one) {
            body.complain("items", "\"" + text::shortened(item) +
                                       "\" is no block such as 10.0.0.0/8 or 2001:db8::/32, with "
                                       "zeros behind its prefix");
            break;
        }
        if (const int shortest = one->v6 ? shortest_v6 : shortest_v4;
            !any_length && one->length < shortest) {
            body.complain("items", "\"" + one->text + "\" is larger than a block of /" +
                                       std::to_string(shortest) + ", which only admins may add");
            break;
        }
        blocks.push_back(std::move(one->text));
    }
    return blocks;
}

void add_blocks(const Call& call, const std::string& user, const std::string& blocks)
{
    call.service.session.run({"insert into user_cidr (user_id, block) select distinct $1::bigint, "
                              "u.block from unnest($2::inet[]) as u(block) on conflict do nothing",
                              {user, blocks}});
    const db::Rows rows = call.service.session.run(
        {"select count(*) from user_cidr where user_id = $1::bigint", {user}});
    if (rows.integer(0, 0) > static_cast<std::int64_t>(most_blocks))
        throw ApiError(
            Code::validation_error, "",
            {{"items", {"A person may have at most " + std::to_string(most_blocks) + " blocks"}}});
}

/// PUT {"type":"cidr","action":"add|remove","items":[…]}
void answer_change(Call& call)
{
    read_query(call.query);
    judged_user(call);
    Body body(call.request);
    body.allow_only(described::action(), {"items"});
    body.read(described::action());
    if (body.trimmed("type") != "cidr")
        body.complain("type", "This has to be cidr");
    const std::string action = body.trimmed("action");
    if (action != "add" && action != "remove")
        body.complain("action", "This has to be add or remove");
    const std::string blocks =
        db::array_literal(blocks_of(body, call.principal.superuser || action == "remove"));
    body.check();
    const std::string user = judged_user(call, " for no key update");
    if (const auto if_match = call.request.header("if-match"))
        rest::answer::require_tag_of_json(*if_match, jsend().success(shown(call, user)));
    if (action == "add")
        add_blocks(call, user, blocks);
    else
        call.service.session.run({"delete from user_cidr where user_id = $1::bigint and block = "
                                  "any($2::inet[])",
                                  {user, blocks}});
    call.response.body = shown(call, user);
}

} // namespace

std::vector<Endpoint> attribute_endpoints()
{
    Endpoint show{
        .method = "GET",
        .pattern = "/api/attributes/{user}",
        .kind = Endpoint::Kind::document,
        .operation = "attributes_get",
        .name = "Show attributes",
        .doc = "The blocks of addresses that are a person's: one's own, or anybody's for an admin.",
        .query = rest::endpoints::Query::own,
        .run = answer_show,
        .answer_schema = attributes_schema,
        .dialect = &jsend()};
    Endpoint change = show;
    change.method = "PUT";
    change.operation = "attributes_update";
    change.name = "Change attributes";
    change.doc =
        "Adds or removes blocks. Mitigations that there are keep the owners that they have.";
    change.run = answer_change;
    change.body_schema = attribute_change_schema;
    change.form_types = {"application/x-www-form-urlencoded"};
    return {std::move(show), std::move(change)};
}

} // namespace ticket
