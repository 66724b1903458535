// Moves of a state machine carried out: status, times, notes, audit rows, events and what moves
// along, in the transaction of the request (rule 4.3).
#pragma once

#include "handlers/rest/machine.hpp"
#include "handlers/rest/rows.hpp"

#include <string>
#include <vector>

namespace rest {

/// GET and POST of …/{id}/transition/.
std::vector<Endpoint> transition_endpoints(const Resource& resource);

/// What the moves of a machine need: also what `chaotica clock` has, which serves no request.
struct Mover {
    const Catalogue& catalogue;
    db::Session& session;
    Author author;
};

/// Moves the rows without asking anything but their place in the graph; `ids` is an array literal
/// of locked rows. A comment becomes a note.
void carry_out(const Mover& mover, const Resource& resource, const std::string& ids,
               const Move& move, const std::string& comment = {});

/// What stands against the move of each row besides the graph, in order of id.
std::vector<Objections> judge_move(Call& call, const Resource& resource, const std::string& ids,
                                   const Move& move);

/// Asks everything, then moves. Throws ApiError: 409, 403 or 422.
void move_rows(Call& call, const Resource& resource, const std::vector<Locked>& rows,
               const std::string& move, const std::string& comment);

/// Stored number of the status of a locked row.
int status_of(const Resource& resource, const Locked& row);
/// 409 INVALID_TRANSITION with the moves that there are.
fcgi::ApiError invalid_transition(const Machine& machine, int status);

} // namespace rest
