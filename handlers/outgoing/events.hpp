// The one table of events (rule O1.1): what there is to be told, and what each tells. Descriptions
// tell by it, hooks choose from it, the schema shows it, and tests hold what is told against it.
#pragma once

#include "handlers/rest/describe/event.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace outgoing {

/// In the order of the documentation.
const std::vector<rest::describe::Event>& events();
/// Throws std::logic_error for a name that is not in the table.
const rest::describe::Event& event(std::string_view name);

/// Of a test: told to one hook alone, and never in the feed.
inline constexpr std::string_view ping = "webhook.ping";

/// What a hook may ask for: the names, but for the ping, "job.*" and the like, "*".
const std::vector<std::string>& choices();

} // namespace outgoing
