// How resources speak: JSON and XML, errors in the envelope of rule 1.5.
#pragma once

#include "handlers/rest/answer/dialect.hpp"

namespace rest {

const answer::Dialect& resource_dialect();

} // namespace rest
