#include "handlers/rest/ask/complaints.hpp"

#include "fcgi/text/utf8.hpp"

#include <string>
#include <utility>

namespace rest::ask {

void refuse_parameters(fcgi::Details complaints)
{
    if (complaints.empty())
        return;
    const std::string name = complaints.begin()->first;
    const bool one = complaints.size() == 1 && complaints.omitted() == 0 && name != of_the_whole;
    const std::string message =
        one ? "The parameter \"" + text::shortened(name) + "\" is not valid."
            : "Some parameters are not valid.";
    throw fcgi::ApiError(fcgi::Code::invalid_parameter, message, std::move(complaints));
}

} // namespace rest::ask
