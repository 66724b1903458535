// The operator's commands on the command line: users, tokens, passwords, the API's description.
#pragma once

#include "fcgi/config.hpp"

#include <span>
#include <stdexcept>
#include <string>

namespace handlers {

/// What follows the subcommand's name.
using Arguments = std::span<char* const>;

/// The command line is not one of the subcommand's; exit status 2, and `--help` is pointed to.
struct UsageError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

// Each returns the exit status: 0, or 1 when it failed. They throw std::exception with a sentence
// for the operator, UsageError when it is about the command line.
int user_command(const fcgi::Config& config, Arguments arguments);
int token_command(const fcgi::Config& config, Arguments arguments);
/// Reads a password from standard input, prints what the database keeps of it (argon2id).
int hash_password_command();
/// Prints the OpenAPI document.
int openapi_command();

} // namespace handlers
