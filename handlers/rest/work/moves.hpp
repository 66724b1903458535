// Moves of a state machine carried out: status, times, notes, audit rows, events and what moves
// along, in one transaction of the caller's (rule 4.3).
#pragma once

#include "fcgi/error.hpp"
#include "handlers/rest/describe/machine.hpp"
#include "handlers/rest/work/rows.hpp"

#include <span>
#include <string>
#include <vector>

namespace rest::work {

/// What has just been moved, for the hook of the machine.
struct Moved {
    const Work& work;
    const describe::Resource& resource;
    const std::string& ids; ///< Array literal.
    const describe::Move& move;
    const std::string& comment; ///< Empty: none was given.
};

/// Moves the rows without asking anything but their place in the graph; `ids` is an array literal
/// of locked rows.
void carry_out(const Work& work, const describe::Resource& resource, const std::string& ids,
               const describe::Move& move, const std::string& comment = {});

/// What stands against each of the moves besides the graph, per row in order of id, from one
/// statement.
std::vector<std::vector<Objections>> judge_moves(const Work& work,
                                                 const describe::Resource& resource,
                                                 const std::string& ids,
                                                 std::span<const describe::Move> moves);
/// The same of one move.
std::vector<Objections> judge_move(const Work& work, const describe::Resource& resource,
                                   const std::string& ids, const describe::Move& move);

/// Asks everything of the rows and the move. Throws ApiError: 409, 403 or 422.
void refuse_move(const Work& work, const describe::Resource& resource,
                 const std::vector<Locked>& rows, const describe::Move& move);
/// The same, then moves.
void move_rows(const Work& work, const describe::Resource& resource,
               const std::vector<Locked>& rows, const std::string& move,
               const std::string& comment = {});

/// Stored number of the status of a locked row.
int status_of(const describe::Resource& resource, const Locked& row);
/// Whether the move begins in that status.
bool leaves(const describe::Move& move, int status);
const describe::Choice& state_of(const describe::Machine& machine, int status);
/// What is said of a move that does not begin in that status.
std::string no_such_move(const describe::Machine& machine, int status);

} // namespace rest::work
