// What of a path is closed to the caller whatever a body says: told by OPTIONS, so that nobody has
// to try.
#pragma once

#include "handlers/rest/endpoints/endpoint.hpp"

#include <map>
#include <string>
#include <vector>

namespace rest::endpoints {

/// Why, as sentences, by what is refused; what is not named may be tried, and what it is sent with
/// decides. Of a row that the caller does not see nothing is told.
struct Refused {
    std::map<std::string, std::vector<std::string>> methods{};
    std::map<std::string, std::vector<std::string>> fields{}; ///< Of what else may be written.
};
Refused refused_to_caller(const Call& call, const std::vector<Endpoint>& endpoints);

/// What the page of an answer tells besides:
/// {"refused":{…},"refused_fields":{…},"transitions":[…]}, the last where the row that is shown
/// moves, as GET …/transition/ has it.
std::string told_beside(const Call& call, const std::vector<Endpoint>& endpoints);

} // namespace rest::endpoints
