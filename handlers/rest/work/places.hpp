// Of which member of a body an objection is told: never of one that was not sent (rule 12.4).
#pragma once

#include "handlers/rest/ask/draft.hpp"
#include "handlers/rest/statements/judge.hpp"

#include <optional>
#include <string>

namespace rest::work {

/// A dotted field, or "non_field_errors"; nothing where the objection is none of this body's.
std::optional<std::string> place_of(const statements::Judgement& judgement,
                                    const statements::Judged& judged, const ask::Draft& draft);

} // namespace rest::work
