// What is wrong with the parameters of a request, said all at once (rule 12.8).
#pragma once

#include "fcgi/error.hpp"

namespace rest::ask {

/// Where complaints stand that are about no single parameter or member.
inline constexpr const char* of_the_whole = "non_field_errors";

/// Throws ApiError 400 INVALID_PARAMETER with all complaints, if there are any.
void refuse_parameters(fcgi::Details complaints);

} // namespace rest::ask
