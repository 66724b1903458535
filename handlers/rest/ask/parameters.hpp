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

/// `dry_run` of a query string (rule 12.12).
struct DryRun {
    bool given = false;
    bool wanted = false;
    std::string rest{}; ///< The query string without it.
};
/// Throws ApiError 400 for a value that is no boolean, and for two.
DryRun dry_run(std::string_view query);

/// Throws ApiError 400 about one parameter.
[[noreturn]] void refuse_param(const std::string& name, const std::string& sentence);

/// The members of `a,b,c`; one empty member for empty text.
std::vector<std::string> comma_list(std::string_view text);

/// Splits on blanks; double quotes group.
std::vector<std::string> search_terms(std::string_view text);

} // namespace rest::ask
