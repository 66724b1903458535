// What the hooks of descriptions work with.
#pragma once

#include "handlers/rest/draft.hpp"
#include "handlers/rest/history.hpp"
#include "handlers/rest/machine.hpp"
#include "handlers/rest/password.hpp"
#include "handlers/rest/rows.hpp"
#include "handlers/rest/transition.hpp"
