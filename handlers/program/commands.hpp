// The operator's commands on the command line: users, tokens, passwords, the API's description.
#pragma once

#include "fcgi/config.hpp"

#include <span>
#include <string>

namespace handlers {

/// What follows the subcommand's name.
using Arguments = std::span<char* const>;

// Each returns the exit status: 0, 1 failed, 2 wrong usage. They throw std::exception with a
// sentence for the operator.
int user_command(const fcgi::Config& config, Arguments arguments);
int token_command(const fcgi::Config& config, Arguments arguments);
/// Reads a password from standard input, prints what the database keeps of it (argon2id).
int hash_password_command();
/// Prints the OpenAPI document.
int openapi_command();

} // namespace handlers
