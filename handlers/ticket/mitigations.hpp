// Mitigations: addresses that their owners have to deal with, and how far they are (rule 9.8).
#pragma once

#include "db/session.hpp"
#include "handlers/rest/endpoints/endpoint.hpp"
#include "handlers/ticket/access.hpp"
#include "handlers/ticket/ask/body.hpp"

#include <string>
#include <vector>

namespace ticket {

/// The addresses in the body's `content`: free text, a JSON array of texts, or its string form.
/// Complains when there are none, or too many.
std::vector<std::string> addresses_of(Body& body);

/// Gives a new ticket its addresses and their owners.
void begin_mitigation(const rest::endpoints::Call& call, const std::string& num,
                      const std::vector<std::string>& addresses);

/// The addresses of `{"type":"mitigation","action":"remediate","ips":[…]}`, as an array literal.
/// Throws ApiError 400.
std::string remediated_addresses(const Ticket& ticket, Body& body);
/// Those of the caller's own addresses that are not mitigated yet are from now on. The ticket is
/// locked. Throws ApiError 409 when it is closed.
void remediate(const rest::endpoints::Call& call, const Ticket& ticket,
               const std::string& addresses);

/// Appends one object for each row of `ticket_columns`, with commas between.
void append_mitigations(std::string& json, const rest::endpoints::Call& call,
                        const db::Rows& tickets);

} // namespace ticket
