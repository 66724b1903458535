// The table of rule 1.5: what each code means on the wire.
#include "fcgi/error.hpp"

#include <array>
#include <cstddef>
#include <utility>

namespace fcgi {

namespace {

constexpr const char* retry_after_seconds = "2"; ///< Of what is away for a moment.

struct Row {
    Code code;
    int status;
    const char* name;
    const char* message;
};

constexpr std::array table{
    Row{Code::bad_request, 400, "BAD_REQUEST", "The request cannot be understood."},
    Row{Code::malformed_json, 400, "MALFORMED_JSON", "The body is not valid JSON."},
    Row{Code::invalid_parameter, 400, "INVALID_PARAMETER", "A query parameter is not valid."},
    Row{Code::authentication_required, 401, "AUTHENTICATION_REQUIRED",
        "Authentication credentials were not provided."},
    Row{Code::invalid_token, 401, "INVALID_TOKEN", "The token is invalid or has expired."},
    Row{Code::invalid_credentials, 401, "INVALID_CREDENTIALS",
        "The user name or the password is wrong."},
    Row{Code::permission_denied, 403, "PERMISSION_DENIED",
        "You do not have permission to perform this action."},
    Row{Code::csrf_failed, 403, "CSRF_FAILED", "The CSRF token is missing or wrong."},
    Row{Code::not_found, 404, "NOT_FOUND", "The requested resource was not found."},
    Row{Code::method_not_allowed, 405, "METHOD_NOT_ALLOWED",
        "This method is not allowed here; the Allow header names those that are."},
    Row{Code::not_acceptable, 406, "NOT_ACCEPTABLE",
        "The answer is not available in any of the formats asked for."},
    Row{Code::payload_too_large, 413, "PAYLOAD_TOO_LARGE", "The request body is too large."},
    Row{Code::unsupported_media_type, 415, "UNSUPPORTED_MEDIA_TYPE",
        "The media type of the body is not supported."},
    Row{Code::conflict, 409, "CONFLICT", "The request conflicts with what is stored."},
    Row{Code::invalid_transition, 409, "INVALID_TRANSITION",
        "This move is not possible from the present status."},
    Row{Code::gone, 410, "GONE", "What was here is no longer kept."},
    Row{Code::precondition_failed, 412, "PRECONDITION_FAILED",
        "The resource has changed since it was read."},
    Row{Code::validation_error, 422, "VALIDATION_ERROR",
        "The submitted data contains validation errors"},
    Row{Code::rate_limit_exceeded, 429, "RATE_LIMIT_EXCEEDED",
        "Too many requests; try again later."},
    Row{Code::internal_error, 500, "INTERNAL_ERROR",
        "Something went wrong on our side; the request id helps us to find out what."},
    Row{Code::bad_gateway, 502, "BAD_GATEWAY", "The application did not answer properly."},
    Row{Code::service_unavailable, 503, "SERVICE_UNAVAILABLE",
        "The service is temporarily unavailable; try again later."},
    Row{Code::timeout, 504, "TIMEOUT", "The request took too long and was given up."},
};

constexpr bool in_order_of_the_codes()
{
    for (std::size_t i = 0; i < table.size(); ++i)
        if (static_cast<std::size_t>(table[i].code) != i)
            return false;
    return table.size() == static_cast<std::size_t>(Code::timeout) + 1;
}
static_assert(in_order_of_the_codes(), "row_of() uses a code as an index");

const Row& row_of(Code code)
{
    return table[static_cast<std::size_t>(code)];
}

} // namespace

int status_of(Code code)
{
    return row_of(code).status;
}

const char* name_of(Code code)
{
    return row_of(code).name;
}

const char* default_message_of(Code code)
{
    return row_of(code).message;
}

ApiError::ApiError(Code code_, const std::string& message, Details details_)
    : std::runtime_error(message.empty() ? default_message_of(code_) : message),
      code(code_),
      details(std::move(details_).told())
{
    if (code == Code::service_unavailable)
        headers.push_back({"Retry-After", retry_after_seconds});
}

} // namespace fcgi
