// `chaotica doctor`: looks at everything that usually goes wrong with an installation.
#pragma once

#include "handlers/program/commands.hpp"

namespace handlers {

/// Prints what each check has found, as text or with `--json` as a list. 0 when nothing fails, 1
/// when something does.
int doctor_command(Arguments arguments);

} // namespace handlers
