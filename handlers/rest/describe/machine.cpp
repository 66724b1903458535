#include "handlers/rest/describe/machine.hpp"

#include <algorithm>

namespace rest::describe {

const Move* Machine::move(const std::string& name) const
{
    const auto alias = aliases.find(name);
    const std::string& real = alias == aliases.end() ? name : alias->second;
    const auto found = std::find_if(moves.begin(), moves.end(),
                                    [&](const Move& move) { return move.name == real; });
    return found == moves.end() ? nullptr : &*found;
}

std::vector<std::string> Machine::names_of_moves() const
{
    std::vector<std::string> names;
    names.reserve(moves.size());
    for (const Move& move : moves)
        names.push_back(move.name);
    return names;
}

} // namespace rest::describe
