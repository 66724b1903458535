// Where a webhook may lead, as far as its URL tells (rule O3.5); what its name leads to is judged
// when it is connected to.
#pragma once

#include "handlers/outgoing/address.hpp"

#include <optional>
#include <string>
#include <vector>

namespace outgoing {

/// What an installation allows.
struct UrlRules {
    bool http = false; ///< Not https alone.
    std::vector<Block> allowed{};
};

/// What is wrong with the URL, as a sentence; nothing when it can be registered.
std::optional<std::string> url_problem(const std::string& url, const UrlRules& rules);

} // namespace outgoing
