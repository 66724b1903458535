// What the hooks of descriptions work with.
#pragma once

#include "handlers/rest/ask/draft.hpp"
#include "handlers/rest/describe/history.hpp"
#include "handlers/rest/describe/machine.hpp"
#include "handlers/rest/identity/password.hpp"
#include "handlers/rest/statements/change.hpp"
#include "handlers/rest/work/moves.hpp"
#include "handlers/rest/work/reading.hpp"
#include "handlers/rest/work/rows.hpp"
