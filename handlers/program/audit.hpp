// Who may do what: role × resource × verb × field, from the descriptions and the roles in the
// database; and the workflows as diagrams. For operators and reviewers.
#pragma once

#include "db/session.hpp"
#include "fcgi/config.hpp"
#include "handlers/program/commands.hpp"
#include "handlers/rest/describe/catalogue.hpp"

#include <string>

namespace handlers {

/// One line per resource and verb (and field, and move, where these need more than the verb),
/// naming who may.
std::string audit_text(const rest::describe::Catalogue& catalogue, db::Session& session);
/// The state machine of a resource in Mermaid's language.
std::string diagram_text(const rest::describe::Machine& machine);

int audit_command(const fcgi::Config& config);
int diagram_command(Arguments arguments);

} // namespace handlers
