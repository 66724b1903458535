// How much a list may ask for, over all of its parameters.
#pragma once

#include "fcgi/error.hpp"
#include "handlers/rest/ask/params.hpp"

#include <cstddef>

namespace rest::ask {

inline constexpr std::size_t most_relations = 12; ///< Over filters, ordering and fields.

/// Complains, naming the limit, of what makes a statement costly to plan and to run, and the links
/// of its pages longer than an address may be (rule 12.8).
void judge_budget(const describe::Catalogue& catalogue, const describe::Resource& resource,
                  const Params& params, fcgi::Details& complaints);

} // namespace rest::ask
