// The one exception by which a request is refused. Where a rule of the contract gives a code its
// status, the table in error.cpp is the only place that says so.
#pragma once

#include "fcgi/details.hpp"
#include "fcgi/request.hpp"

#include <cstdint>
#include <stdexcept>
#include <string>
#include <vector>

namespace fcgi {

enum class Code {
    bad_request,
    malformed_json,
    invalid_parameter,
    authentication_required,
    invalid_token,
    invalid_credentials,
    permission_denied,
    csrf_failed,
    not_found,
    method_not_allowed,
    not_acceptable,
    payload_too_large,
    unsupported_media_type,
    conflict,
    invalid_transition,
    gone,
    precondition_failed,
    validation_error,
    rate_limit_exceeded,
    internal_error,
    bad_gateway,
    service_unavailable,
    timeout,
};
inline constexpr Code last_code = Code::timeout;

int status_of(Code code);                  ///< 400, 401, … (rule 1.5)
const char* name_of(Code code);            ///< "BAD_REQUEST", …
const char* default_message_of(Code code); ///< One sentence for a person.
const char* advice_of(Code code);          ///< What a caller does about it, for the documents.

struct ApiError : std::runtime_error {
    /// An empty message means the code's default one.
    explicit ApiError(Code code, const std::string& message = {}, Details details = {});

    Code code;
    Details details;
    std::vector<Header> headers;  ///< Allow, WWW-Authenticate … 503 is made with Retry-After.
    std::int64_t retry_after = 0; ///< Seconds, of RATE_LIMIT_EXCEEDED.
    std::string cause;            ///< For the log only.
};

} // namespace fcgi
