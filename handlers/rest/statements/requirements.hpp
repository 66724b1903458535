// What has to hold for the caller to have a right on a row, to move it or to change it: rights and
// guards as SQL, the same whether one row is judged or rows are looked for, and what rules ask for.
#pragma once

#include "handlers/rest/ask/draft.hpp"
#include "handlers/rest/describe/machine.hpp"
#include "handlers/rest/statements/fragment.hpp"

#include <string>

namespace rest::statements {

/// Any of the grants; in parentheses.
std::string any_of(StatementBuilder& builder, const describe::Right& right,
                   const StatementBuilder::AliasOf& alias_of);

/// Whether the move needs what its machine asks of all moves.
bool needs(const describe::Move& move, const describe::Guard& of_all);
/// Whether the guard is asked of the caller at all.
bool binds(const describe::Guard& guard, const identity::Principal& principal);
/// NULL, which cannot be said, does not hold.
std::string guarded(StatementBuilder& builder, const describe::Guard& guard,
                    std::string_view alias);

/// The move begins where the row stands, and nothing else is against it either.
std::string open_to(StatementBuilder& builder, const identity::Principal& principal,
                    const describe::Resource& resource, const describe::Move& move,
                    std::string_view alias);

/// Whether the rule asks for that column of the row as it will be.
bool reads(const describe::Rule& rule, const std::string& column);
/// Whether the rule asks for what a body gives as that list.
bool asks_for(const describe::Rule& rule, const describe::Field& list);
/// Whether a change can make it so that the rule does not hold: else nothing is to be said of it.
bool touches(const ask::Draft& draft, const describe::Rule& rule);

} // namespace rest::statements
