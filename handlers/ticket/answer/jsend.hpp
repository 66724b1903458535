// JSEND (rule 9.1): the form of every answer of the ticket API.
#pragma once

#include "handlers/rest/answer/dialect.hpp"

namespace ticket {

const rest::answer::Dialect& jsend();

} // namespace ticket
