// What is wrong with a request, collected so that all of it can be said at once, and no more of it
// than anybody reads (rule 12.8).
#pragma once

#include "fcgi/error.hpp"

#include <cstddef>
#include <string>

namespace rest::ask {

/// Where complaints stand that are about no single parameter or member.
inline constexpr const char* of_the_whole = "non_field_errors";

class Complaints {
public:
    /// Under the name of what is wrong; after 100 they are only counted.
    void add(const std::string& name, std::string sentence);
    bool empty() const { return details_.empty(); }

    /// All of them; `non_field_errors` tells how many more there were. Leaves none behind.
    fcgi::Details take();

private:
    fcgi::Details details_;
    std::size_t told_ = 0;
    std::size_t untold_ = 0;
};

/// Throws ApiError 400 INVALID_PARAMETER with all complaints, if there are any.
void refuse_parameters(Complaints complaints);

} // namespace rest::ask
