#include "handlers/ticket/endpoints.hpp"

#include "handlers/ticket/answer/schemas.hpp"
#include "handlers/ticket/tickets.hpp"

#include <utility>

namespace ticket {

namespace {

using rest::endpoints::Endpoint;

Endpoint create_endpoint(const Endpoint& list)
{
    Endpoint create = list;
    create.method = "POST";
    create.operation = "tickets_create";
    create.name = "Create a ticket";
    create.doc =
        "Of any type. A mitigation is made of the IPv4 and IPv6 addresses in its `content`.";
    create.run = create_ticket;
    create.answer_schema = created_schema;
    create.body_schema = new_ticket_schema;
    create.form_types = {"application/x-www-form-urlencoded"};
    create.query_schema = create_query;
    create.success = 201;
    return create;
}

/// Of one ticket, by its key.
std::vector<Endpoint> one_endpoints(const Endpoint& list, const Endpoint& create)
{
    Endpoint show = list;
    show.pattern = "/api/ticket/{id}";
    show.kind = Endpoint::Kind::document;
    show.operation = "tickets_get";
    show.name = "Show a ticket";
    show.doc = "With the metadata of its topics, or as a mitigation with the caller's own "
               "addresses still to do.";
    show.run = show_ticket;
    show.answer_schema = shown_schema;
    show.query_schema.clear();
    Endpoint update = show;
    update.method = "PUT";
    update.operation = "tickets_update";
    update.name = "Change a ticket";
    update.doc =
        "By its creator or an admin: `name`, `description`, `open`, `private`, `tg`; null clears. "
        "Of a mitigation, by anybody signed in who sees it: `action` remediate with `ips`.";
    update.run = update_ticket;
    update.body_schema = change_schema;
    update.form_types = create.form_types;
    Endpoint remove = list;
    remove.method = "DELETE";
    remove.pattern = show.pattern;
    remove.operation = "tickets_delete";
    remove.name = "Delete a ticket";
    remove.doc = "By its creator or an admin; its topics go with it.";
    remove.run = remove_ticket;
    remove.answer_schema = null_schema;
    remove.query_schema.clear();
    return {std::move(show), std::move(update), std::move(remove)};
}

} // namespace

std::vector<Endpoint> endpoints()
{
    const Endpoint list = list_endpoint();
    const Endpoint create = create_endpoint(list);
    std::vector<Endpoint> all = {list, create};
    for (const auto& more : {one_endpoints(list, create),
                             {history_endpoint()},
                             topic_endpoints(),
                             attribute_endpoints()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace ticket
