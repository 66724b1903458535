// How much a list may ask for, over all of its parameters.
#pragma once

#include "fcgi/error.hpp"
#include "handlers/rest/ask/params.hpp"

namespace rest::ask {

/// Complains, naming the limit, of what makes a statement costly to plan and to run, and the links
/// of its pages longer than an address may be (rule 12.8).
void judge_budget(const describe::Catalogue& catalogue, const describe::Resource& resource,
                  const Params& params, fcgi::Details& complaints);

} // namespace rest::ask
