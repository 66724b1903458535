// What understood parameters amount to: which members are shown, which rows in which order (see
// params.hpp), and how much that is.
#pragma once

#include "fcgi/error.hpp"
#include "handlers/rest/ask/params.hpp"

namespace rest::ask {

/// How much one list may ask for: complains, naming the limit, of what makes a statement costly to
/// plan and to run, and the links of its pages longer than an address may be (rule 12.8).
void judge_budget(const describe::Catalogue& catalogue, const describe::Resource& resource,
                  const Params& params, fcgi::Details& complaints);

} // namespace rest::ask
