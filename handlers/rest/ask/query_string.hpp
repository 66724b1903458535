// A query string as names and values, a value as a list, and the text of `search` as words. Knows
// no resource.
#pragma once

#include "fcgi/error.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rest::ask {

/// A parameter as it is understood.
struct Parameter {
    std::string name;
    std::string value;
};

inline constexpr std::size_t most_parameters = 500;
inline constexpr std::size_t most_values = 1000; ///< Of one parameter that takes a list.
/// Of a whole query string, as it stands in links: with the page that is added there, and the path,
/// they fit into what nginx takes as an address (rule 11.23).
inline constexpr std::size_t longest_query = 32768;

/// Splits and decodes; what does not decode to UTF-8 without NUL is complained of by name. Throws
/// ApiError 400 for more than `most_parameters` and for a name that does not decode.
std::vector<Parameter> parameters_of(std::string_view query, fcgi::Details& complaints);
/// The same; throws ApiError 400 for everything.
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

/// Throws ApiError 400 INVALID_PARAMETER with all complaints, if there are any (rule 12.8).
void refuse_parameters(fcgi::Details complaints);
/// Throws ApiError 400 about one parameter.
[[noreturn]] void refuse_param(const std::string& name, const std::string& sentence);

/// The query string that says the same, for links.
std::string query_of(const std::vector<Parameter>& parameters);

/// The members of `a, b,"c, d",`: blanks around them and a comma at the end mean nothing, double
/// quotes group as in CSV. `error` says what is wrong with it: nothing in it, an empty member, more
/// than `most_values`.
std::vector<std::string> list_members(std::string_view text, std::string& error);

/// Splits on blanks; double quotes group.
std::vector<std::string> search_terms(std::string_view text);
/// How many words a search takes the terms for, as far as ASCII decides; the database counts what
/// Unicode makes of them.
std::size_t words_in(const std::vector<std::string>& terms);

} // namespace rest::ask
