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

} // namespace rest::describe
