#include "handlers/ticket/tickets.hpp"

#include "fcgi/error.hpp"
#include "handlers/rest/answer/conditional.hpp"
#include "handlers/rest/endpoints/reads.hpp"
#include "handlers/ticket/access.hpp"
#include "handlers/ticket/body.hpp"
#include "handlers/ticket/jsend.hpp"
#include "handlers/ticket/keys.hpp"
#include "handlers/ticket/limits.hpp"
#include "handlers/ticket/mitigations.hpp"
#include "handlers/ticket/schemas.hpp"
#include "handlers/ticket/shapes.hpp"
#include "handlers/ticket/shown.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace ticket {

namespace {

using fcgi::ApiError;
using fcgi::Code;
using rest::endpoints::Call;
using rest::endpoints::Endpoint;

constexpr const char* no_name = "A name for the new ticket is required";

// ---- one ticket

void answer_show(Call& call)
{
    require_reader(call);
    Query(call.request.query, {}).check();
    call.response.body = shown(call, call.arguments.at("id"));
}

// ---- creation

struct NewTicket {
    std::string type, name, description, creator;
    std::string tg;
    bool is_private = false, open = true;
    std::vector<std::string> addresses;
};

/// The trust group, which the query may name as well as the body.
std::string tg_of(const Query& query, Body& body)
{
    const auto in_query = query.text("tg");
    const auto in_body = body.text("tg", longest_group);
    if (in_query && (in_query->empty() || (in_body && *in_body != *in_query)))
        body.complain("tg", in_query->empty() ? "The name of a trust group is missing"
                                              : "The body and the query name different ones");
    return in_query.value_or(in_body.value_or(""));
}

NewTicket read_new_ticket(const Call& call)
{
    const Query query(call.request.query, {"tg"});
    query.check();
    Body body(call.request);
    NewTicket made;
    made.type = body.text("type", longest_word).value_or("");
    made.name = body.text("name", longest_name).value_or("");
    made.description = body.text("description", longest_description).value_or("");
    made.is_private = body.boolean("private").value_or(false);
    made.open = body.boolean("open").value_or(true);
    made.tg = tg_of(query, body);
    const bool mitigation = made.type == "mitigation";
    if (made.type.empty())
        body.complain("type", "A type for the new ticket is required");
    else if (!is_type(made.type))
        body.complain("type", "This has to be a word of a-z, 0-9, _ and - that is not \"all\"");
    if (made.name.empty() && is_named(made.type))
        body.complain("name", no_name);
    if (call.principal.anonymous()) {
        made.creator = body.text("creator", longest_creator).value_or("");
        if (made.creator.empty())
            body.complain("creator", "Who creates the ticket is required");
    }
    if (mitigation && made.is_private)
        body.complain("private", "Mitigations are always public");
    if (mitigation) {
        made.addresses = addresses_of(body);
        body.allow_only(
            {"type", "name", "description", "private", "open", "tg", "creator", "content"});
    } else {
        body.allow_only({"type", "name", "description", "private", "open", "tg", "creator"});
    }
    body.check();
    return made;
}

/// Throws ApiError: 401 for a private ticket, 403 for a name that is somebody's.
void judge_nobody(const Call& call, const NewTicket& made)
{
    if (made.is_private)
        require_somebody(call);
    const db::Rows taken = call.service.session.run(
        {"select 1 from user_account u where lower(u.username) = lower($1::text) limit 1",
         {made.creator}});
    if (taken.size() > 0)
        throw ApiError(Code::permission_denied,
                       "This creator has an account: log in to create tickets in that name");
}

void answer_create(Call& call)
{
    require_writer(call);
    const NewTicket made = read_new_ticket(call);
    const bool nobody = call.principal.anonymous();
    if (nobody)
        judge_nobody(call, made);
    const db::Value tg = made.tg.empty() ? db::Value() : db::Value(trustgroup_id(call, made.tg));
    const db::Rows row = call.service.session.run(
        {"with t as (insert into ticket (creator_id, creator_name, type, name, description, "
         "private, open, trustgroup_id) values (nullif($1::bigint, 0), $2::text, $3::text, "
         "$4::text, $5::text, $6::boolean, $7::boolean, $8::bigint) returning *) select " +
             ticket_columns + " from t" + ticket_joins,
         {std::to_string(call.principal.id), nobody ? db::Value(made.creator) : db::Value(),
          made.type, made.name, made.description, made.is_private ? "true" : "false",
          made.open ? "true" : "false", tg}});
    const std::string num(row.text(0, Column::num));
    const std::string key = key_of(made.type, num);
    if (made.type == "mitigation")
        begin_mitigation(call, num, made.addresses);
    tell(call, "ticket.created", num, "\"ticket\":\"" + key + "\",\"type\":\"" + made.type + "\"");
    std::string& json = call.response.body;
    if (made.type == "mitigation") {
        json = shown(call, row);
    } else {
        json = "{\"ticket\":" + metadata(row, 0) + ",";
        json += "\"key\":\"" + key + "\"}";
    }
    call.response.header("Location", rest::endpoints::base_url(call) + "/api/ticket/" + key);
}

// ---- change

/// Assignments of a change, and their parameters.
struct Sets {
    std::vector<db::Value> values;
    std::string sql;

    void add(const char* column, db::Value value, const char* type)
    {
        values.push_back(std::move(value));
        sql += std::string(sql.empty() ? "" : ", ") + column + " = $" +
               std::to_string(values.size()) + "::" + type;
    }
};

/// The columns that a body sets, and what is wrong with it.
Sets read_change(const Ticket& ticket, Body& body, std::optional<std::string>& tg)
{
    Sets sets;
    body.allow_only({"name", "description", "open", "private", "tg"});
    if (body.has("name")) {
        const std::string name = body.text("name", longest_name).value_or("");
        if (name.empty() && is_named(ticket.type))
            body.complain("name", "A name for the ticket is required");
        sets.add("name", name, "text");
    }
    if (body.has("description"))
        sets.add("description", body.text("description", longest_description).value_or(""), "text");
    if (const auto open = body.boolean("open"))
        sets.add("open", *open ? "true" : "false", "boolean");
    const auto is_private = body.boolean("private");
    if (is_private)
        sets.add("private", *is_private ? "true" : "false", "boolean");
    if (is_private.value_or(false) && ticket.type == "mitigation")
        body.complain("private", "Mitigations are always public");
    else if (is_private.value_or(false) && ticket.creator == 0)
        body.complain("private", "A ticket that nobody in particular made can't be private");
    if (body.has("tg"))
        tg = body.text("tg", longest_group).value_or("");
    body.check();
    return sets;
}

void apply(const Call& call, const Ticket& ticket, Sets sets, const std::optional<std::string>& tg)
{
    if (tg)
        sets.add("trustgroup_id", tg->empty() ? db::Value() : db::Value(trustgroup_id(call, *tg)),
                 "bigint");
    if (sets.sql.empty())
        return;
    sets.values.emplace_back(ticket.num);
    const std::string num = "$" + std::to_string(sets.values.size()) + "::bigint";
    const db::Rows changed = call.service.session.run(
        {"with was as (select * from ticket where num = " + num +
             "), now_is as (update ticket set " + sets.sql + " where num = " + num +
             " returning *), diff as (select json_changes(to_jsonb(was), to_jsonb(now_is)) as "
             "changes from was, now_is), touched as (select string_agg(to_json(replace(k, "
             "'trustgroup_id', 'tg'))::text, ',' order by k) as fields from diff, "
             "jsonb_object_keys(changes) k) select fields from touched where fields is not null",
         std::move(sets.values)});
    if (changed.size() == 0)
        return;
    call.service.session.run(
        {"update ticket set modified = now_ms() where num = $1::bigint", {ticket.num}});
    tell(call, "ticket.updated", ticket.num,
         "\"ticket\":\"" + ticket.key + "\",\"changed_fields\":[" +
             std::string(changed.text(0, 0)) + "]");
}

/// As it is now, whether or not the caller still sees it.
std::string shown_again(const Call& call, const Ticket& ticket)
{
    return shown(call, call.service.session.run(
                           {"select " + ticket_columns + ticket_tables + "where t.num = $1::bigint",
                            {ticket.num}}));
}

void require_match(const Call& call, const Ticket& ticket)
{
    if (call.request.header("if-match"))
        rest::answer::require_match(call.request, rest::answer::Media::json,
                                    jsend().success(shown(call, ticket.rows)));
}

/// PUT: fields of a ticket, or `{"type":"mitigation","action":"remediate","ips":[…]}`.
void answer_update(Call& call)
{
    require_somebody(call);
    Query(call.request.query, {}).check();
    const Ticket ticket = find_ticket(call, call.arguments.at("id"), Lock::change);
    Body body(call.request);
    if (body.has("action") || body.has("ips")) {
        const std::string addresses = remediated_addresses(ticket, body);
        require_match(call, ticket);
        remediate(call, ticket, addresses);
    } else {
        std::optional<std::string> tg;
        Sets sets = read_change(ticket, body, tg);
        require_owner(call, ticket);
        require_match(call, ticket);
        apply(call, ticket, std::move(sets), tg);
    }
    call.response.body = shown_again(call, ticket);
}

void answer_remove(Call& call)
{
    require_somebody(call);
    Query(call.request.query, {}).check();
    const Ticket ticket = find_ticket(call, call.arguments.at("id"), Lock::change);
    refuse_body(call.request);
    require_owner(call, ticket);
    require_match(call, ticket);
    call.service.session.run({"delete from ticket where num = $1::bigint", {ticket.num}});
}

} // namespace

std::vector<Endpoint> ticket_endpoints()
{
    Endpoint list = list_endpoint();
    Endpoint create = list;
    create.method = "POST";
    create.name = "Create a ticket";
    create.doc =
        "Of any type. A mitigation is made of the IPv4 and IPv6 addresses in its `content`.";
    create.run = answer_create;
    create.answer_schema = created_schema;
    create.body_schema = new_ticket_schema;
    create.form_types = {"application/x-www-form-urlencoded"};
    create.query_schema = create_query;
    create.success = 201;
    Endpoint show = list;
    show.pattern = "/api/ticket/{id}";
    show.kind = Endpoint::Kind::document;
    show.name = "Show a ticket";
    show.doc = "With the metadata of its topics, or as a mitigation with the caller's own "
               "addresses still to do.";
    show.run = answer_show;
    show.answer_schema = shown_schema;
    show.query_schema.clear();
    Endpoint update = show;
    update.method = "PUT";
    update.name = "Change a ticket";
    update.doc =
        "By its creator or an admin: `name`, `description`, `open`, `private`, `tg`; null clears. "
        "Of a mitigation, by anybody signed in who sees it: `action` remediate with `ips`.";
    update.run = answer_update;
    update.body_schema = change_schema;
    update.form_types = create.form_types;
    Endpoint remove = list;
    remove.method = "DELETE";
    remove.pattern = show.pattern;
    remove.name = "Delete a ticket";
    remove.doc = "By its creator or an admin; its topics go with it.";
    remove.run = answer_remove;
    remove.answer_schema = null_schema;
    remove.query_schema.clear();
    return {std::move(list), std::move(create), std::move(show), std::move(update),
            std::move(remove)};
}

std::vector<Endpoint> endpoints()
{
    std::vector<Endpoint> all = ticket_endpoints();
    for (const auto& more : {topic_endpoints(), attribute_endpoints()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace ticket
