// A query string as names and values, and the text of `search` as words. Knows no resource.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rest::ask {

/// A parameter as sent and as understood.
struct Parameter {
    std::string raw;
    std::string name;
    std::string value;
};

/// Splits and decodes. Throws ApiError 400 when a parameter does not decode to UTF-8 without NUL.
std::vector<Parameter> parameters_of(std::string_view query);
/// For endpoints that take none but `format`.
void refuse_params(std::string_view query);

/// The members of `a,b,c`; one empty member for empty text.
std::vector<std::string> comma_list(std::string_view text);

/// Splits on blanks; double quotes group.
std::vector<std::string> search_terms(std::string_view text);

} // namespace rest::ask
