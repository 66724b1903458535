// A state machine as data: states are the choices of a field, moves have guards and effects, all
// SQL over the row. The tables stand in handlers/workflow; work/moves.cpp carries them out.
#pragma once

#include "handlers/rest/describe/resource.hpp"

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace rest::work {
struct Moved;
}

namespace rest::describe {

/// What must hold for a move, over the row `t`.
struct Guard {
    enum class Kind {
        content,  ///< 422: something about the row.
        right,    ///< 403; superusers are exempt.
        identity, ///< 403: the actor has to be somebody in particular; binds superusers too.
    };
    std::string field;
    std::string holds;
    std::string sentence;
    Kind kind = Kind::content;
    std::vector<std::string> except{}; ///< Of Machine::open: moves that need it not.
};

/// Rows of another resource that move along, without guards: the cascade's own condition decides.
struct Cascade {
    std::string resource; ///< "phases"
    std::string which;    ///< Over the other row `t`, with `:moved`, the ids of the moved rows.
    std::string move;     ///< Of the other's machine.
};

/// Rows of another resource that a move removes, as the resource is described but without its
/// rights and its hooks.
struct Loss {
    std::string resource; ///< "timeslots"
    std::string which;    ///< Over the other row `t`, with `:moved`, the ids of the moved rows.
};

struct Move {
    std::string name;
    std::vector<int> from;
    int to = 0;
    std::vector<Guard> guards{};
    /// Column -> SQL over the row as it was (`t`).
    std::vector<std::pair<std::string, std::string>> sets{};
    std::vector<std::string> also{}; ///< Statements with `:moved`, the ids of the moved rows.
    std::vector<Loss> losses{};
    std::vector<Cascade> cascades{};
    const Event* event = nullptr; ///< Told besides the change of status: "phase.completed".
};

/// A move that time brings about.
struct Automatic {
    std::string move;
    std::string when; ///< Over the row `t`, whose status the move leaves.
};

struct Machine {
    std::string resource; ///< "jobs"
    std::string field;    ///< "status"
    std::vector<Choice> states{};
    std::vector<Move> moves{};
    std::map<std::string, std::string> aliases{}; ///< Other names of moves.
    /// What has to hold before any move, over `t`: {"job", …}; a conflict (409).
    std::vector<Guard> open{};
    std::vector<Automatic> automatic{}; ///< Run by `chaotica clock`.
    /// For automatic moves: table `j` on which their conditions ask as well, "join job j on …". Its
    /// rows are locked with the machine's own.
    std::string above{};
    std::string moved_at{}; ///< Column that gets the moment of each move.
    /// Called within the transaction, after rows were moved.
    std::function<void(const work::Moved&)> after_move{};

    const Move* move(const std::string& name) const;
    std::vector<std::string> names_of_moves() const;
};

} // namespace rest::describe
