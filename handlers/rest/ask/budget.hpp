// How much one list may ask for: what makes a statement costly to plan and to run, and what makes
// the links of its pages longer than an address may be (rule 12.8).
#pragma once

#include "handlers/rest/ask/complaints.hpp"
#include "handlers/rest/ask/params.hpp"

namespace rest::ask {

/// Complains of what is too much, naming the limit.
void judge_budget(const describe::Catalogue& catalogue, const describe::Resource& resource,
                  const Params& params, fcgi::Details& complaints);

} // namespace rest::ask
