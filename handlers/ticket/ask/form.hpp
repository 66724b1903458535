// Bodies as HTML forms send them, taken apart: application/x-www-form-urlencoded and
// multipart/form-data (RFC 7578). Pure.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ticket {

struct FormPart {
    std::string name;
    std::string value;
    bool file = false; ///< Came with a file's name: bytes, not text.
};

/// Throws ApiError 400 when something does not decode.
std::vector<FormPart> urlencoded(std::string_view body);

/// The `boundary` of a Content-Type's parameters; empty when there is none.
std::string boundary_of(std::string_view content_type);
/// Throws ApiError 400 when the body is not made of parts with names between the boundaries.
std::vector<FormPart> multipart(std::string_view body, const std::string& boundary);

} // namespace ticket
