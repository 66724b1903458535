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
    const char* advice;
};

constexpr std::array table{
    Row{Code::bad_request, 400, "BAD_REQUEST", "The request cannot be understood.",
        "Mend the request: `details` or the message says what cannot be understood. Sending it "
        "again changes nothing."},
    Row{Code::malformed_json, 400, "MALFORMED_JSON", "The body is not valid JSON.",
        "Mend the body; the message names line and column."},
    Row{Code::invalid_parameter, 400, "INVALID_PARAMETER", "A query parameter is not valid.",
        "Mend the parameters that `details` names; where a known one is close, it is suggested."},
    Row{Code::authentication_required, 401, "AUTHENTICATION_REQUIRED",
        "Authentication credentials were not provided.",
        "Send `Authorization: Token …`, or log in."},
    Row{Code::invalid_token, 401, "INVALID_TOKEN", "The token is invalid or has expired.",
        "Get another token: this one was revoked, has expired, or was never one."},
    Row{Code::invalid_credentials, 401, "INVALID_CREDENTIALS",
        "The user name or the password is wrong.",
        "Ask for user name and password again. After five failures in a row the next tries are 429 "
        "for a while."},
    Row{Code::permission_denied, 403, "PERMISSION_DENIED",
        "You do not have permission to perform this action.",
        "Ask somebody who may. Over plain HTTP: use https://, and replace the token that was sent "
        "in clear."},
    Row{Code::csrf_failed, 403, "CSRF_FAILED", "The CSRF token is missing or wrong.",
        "Send the value of the cookie `csrftoken` as `X-CSRFToken` with whatever changes "
        "something."},
    Row{Code::not_found, 404, "NOT_FOUND", "The requested resource was not found.",
        "Check the id. What the caller may not see is answered in the same way."},
    Row{Code::method_not_allowed, 405, "METHOD_NOT_ALLOWED",
        "This method is not allowed here; the Allow header names those that are.",
        "Use a method that `Allow` names."},
    Row{Code::not_acceptable, 406, "NOT_ACCEPTABLE",
        "The answer is not available in any of the formats asked for.",
        "Ask for a format that is offered: JSON always is."},
    Row{Code::payload_too_large, 413, "PAYLOAD_TOO_LARGE", "The request body is too large.",
        "Send less at once: smaller batches, a smaller file."},
    Row{Code::unsupported_media_type, 415, "UNSUPPORTED_MEDIA_TYPE",
        "The media type of the body is not supported.", "Send `Content-Type: application/json`."},
    Row{Code::conflict, 409, "CONFLICT", "The request conflicts with what is stored.",
        "Read the object again and decide: `details` names the field that is taken, or what still "
        "refers to it. With `Retry-After` the same request is under way: send it again after that "
        "time."},
    Row{Code::invalid_transition, 409, "INVALID_TRANSITION",
        "This move is not possible from the present status.",
        "Choose one of `allowed_transitions`, or ask `GET …/transition/` which moves are open."},
    Row{Code::gone, 410, "GONE", "What was here is no longer kept.",
        "Of the feed: read everything anew and go on from there. Of a file: run the export again."},
    Row{Code::precondition_failed, 412, "PRECONDITION_FAILED",
        "The resource has changed since it was read.",
        "Somebody was quicker: read the object again, apply the change to what it is now, send it "
        "with the new `ETag`."},
    Row{Code::validation_error, 422, "VALIDATION_ERROR",
        "The submitted data contains validation errors",
        "Mend every field that `details` names; all of them are there at once."},
    Row{Code::rate_limit_exceeded, 429, "RATE_LIMIT_EXCEEDED",
        "Too many requests; try again later.",
        "Wait for `Retry-After` seconds, then send it again."},
    Row{Code::internal_error, 500, "INTERNAL_ERROR",
        "Something went wrong on our side; the request id helps us to find out what.",
        "Not your fault. Report `request_id`. Send it again only if doing it twice does no harm, "
        "or with an `Idempotency-Key`."},
    Row{Code::bad_gateway, 502, "BAD_GATEWAY", "The application did not answer properly.",
        "It was interrupted and may have had an effect: send it again with the same "
        "`Idempotency-Key`, or look first."},
    Row{Code::service_unavailable, 503, "SERVICE_UNAVAILABLE",
        "The service is temporarily unavailable; try again later.",
        "Send it again after `Retry-After` seconds. Nothing happened, unless the message says that "
        "the change may have been made: then with the same `Idempotency-Key`, or look first."},
    Row{Code::timeout, 504, "TIMEOUT", "The request took too long and was given up.",
        "It took too long. Of a read: ask for less. Of a change: it was given up, or may have had "
        "an effect where nginx lost patience; look first."},
};

constexpr bool in_order_of_the_codes()
{
    for (std::size_t i = 0; i < table.size(); ++i)
        if (static_cast<std::size_t>(table[i].code) != i)
            return false;
    return table.size() == static_cast<std::size_t>(last_code) + 1;
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

const char* advice_of(Code code)
{
    return row_of(code).advice;
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
