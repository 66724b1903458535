// Tickets, one at a time: shown, created, changed, removed.
#pragma once

#include "handlers/rest/endpoints/endpoint.hpp"

namespace ticket {

/// GET …/:id
void show_ticket(rest::endpoints::Call& call);
/// POST
void create_ticket(rest::endpoints::Call& call);
/// PUT …/:id: fields of a ticket, or `{"type":"mitigation","action":"remediate","ips":[…]}`.
void update_ticket(rest::endpoints::Call& call);
/// DELETE …/:id
void remove_ticket(rest::endpoints::Call& call);

} // namespace ticket
