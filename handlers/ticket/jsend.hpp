// JSEND (rule 9.1): the form of every answer of the ticket API.
#pragma once

#include "handlers/rest/dialect.hpp"

namespace ticket {

const rest::Dialect& jsend();

} // namespace ticket
