#include "handlers/rest/ask/complaints.hpp"

#include "fcgi/text/utf8.hpp"

#include <utility>

namespace rest::ask {

namespace {

constexpr std::size_t most_told = 100;

} // namespace

void Complaints::add(const std::string& name, std::string sentence)
{
    if (told_ == most_told) {
        ++untold_;
        return;
    }
    ++told_;
    details_[name].push_back(std::move(sentence));
}

fcgi::Details Complaints::take()
{
    if (untold_ > 0)
        details_[of_the_whole].push_back("and " + std::to_string(untold_) + " more");
    told_ = untold_ = 0;
    return std::exchange(details_, {});
}

void refuse_parameters(Complaints complaints)
{
    if (complaints.empty())
        return;
    fcgi::Details details = complaints.take();
    const std::string& name = details.begin()->first;
    const bool one = details.size() == 1 && name != of_the_whole;
    const std::string message =
        one ? "The parameter \"" + text::shortened(name) + "\" is not valid."
            : "Some parameters are not valid.";
    throw fcgi::ApiError(fcgi::Code::invalid_parameter, message, std::move(details));
}

} // namespace rest::ask
