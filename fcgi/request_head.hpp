// From the parameters of a FastCGI request, as nginx sends them, to a Request without its body.
#pragma once

#include "fcgi/request.hpp"

#include <cstdint>

namespace fcgi {

/// `parameters`: "NAME=value" strings, then a null pointer; duplicates are kept as duplicate
/// headers (nginx before 1.23 passes repeated headers so). `HTTP_PROXY` is dropped ("httpoxy").
/// The request has its id: the incoming one where rule 11.24 keeps it, else a new one.
Request request_from(const char* const* parameters);

/// The content-length that the client declared; empty when there is none that is a number.
std::optional<std::uint64_t> declared_length(const Request& request);

} // namespace fcgi
