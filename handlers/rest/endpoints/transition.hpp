// Moves of a state machine carried out: status, times, notes, audit rows, events and what moves
// along, in the transaction of the request (rule 4.3).
#pragma once

#include "handlers/rest/describe/machine.hpp"
#include "handlers/rest/endpoints/rows.hpp"

#include <string>
#include <vector>

namespace rest::endpoints {

/// GET and POST of …/{id}/transition/.
std::vector<Endpoint> transition_endpoints(const describe::Resource& resource);

/// What the moves of a machine need: also what `chaotica clock` has, which serves no request.
struct Mover {
    const describe::Catalogue& catalogue;
    db::Session& session;
    statements::Author author;
};

/// Moves the rows without asking anything but their place in the graph; `ids` is an array literal
/// of locked rows. A comment becomes a note.
void carry_out(const Mover& mover, const describe::Resource& resource, const std::string& ids,
               const describe::Move& move, const std::string& comment = {});

/// What stands against the move of each row besides the graph, in order of id.
std::vector<Objections> judge_move(Call& call, const describe::Resource& resource,
                                   const std::string& ids, const describe::Move& move);

/// Asks everything, then moves. Throws ApiError: 409, 403 or 422.
void move_rows(Call& call, const describe::Resource& resource, const std::vector<Locked>& rows,
               const std::string& move, const std::string& comment);

/// Stored number of the status of a locked row.
int status_of(const describe::Resource& resource, const Locked& row);
/// 409 INVALID_TRANSITION with the moves that there are.
fcgi::ApiError invalid_transition(const describe::Machine& machine, int status);

} // namespace rest::endpoints
