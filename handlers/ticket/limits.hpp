// How much a ticket and its topics hold; of names and types the migration says the same.
#pragma once

#include <cstddef>

namespace ticket {

// Characters.
constexpr std::size_t longest_name = 250; ///< Of a ticket, and of a topic.
constexpr std::size_t longest_description = 20000;
constexpr std::size_t longest_creator = 150;
constexpr std::size_t longest_word = 50; ///< Types and actions.
constexpr std::size_t longest_group = 100;

constexpr std::size_t longest_hash = 20 << 20; ///< Bytes of JSON, members merged in included.

} // namespace ticket
