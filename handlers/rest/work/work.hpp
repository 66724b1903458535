// What an operation on rows needs, whoever asks for it: a request, the clock, a delivery.
#pragma once

#include "db/session.hpp"
#include "handlers/rest/describe/catalogue.hpp"
#include "handlers/rest/identity/principal.hpp"

#include <string>

namespace fcgi {
class Config;
}
namespace rest::answer {
class Names;
}
namespace rest::statements {
class Plans;
}

namespace rest::work {

/// All of it outlives the operation.
struct Work {
    const describe::Catalogue& catalogue;
    db::Session& session;
    const identity::Principal& principal; ///< On whose behalf, and with whose rights.
    std::string request_id;               ///< In audit rows and events.
    /// All is judged and answered, and nothing is kept (rule 12.12): new rows have the ids that
    /// come next, and take none.
    bool dry_run = false;
    const fcgi::Config* config = nullptr; ///< Of requests.
    statements::Plans* plans = nullptr;   ///< Of requests: those that the worker has made so far.
    /// Of requests that change nothing: what others see is known by heart, not what they do not.
    answer::Names* names = nullptr;
};

} // namespace rest::work
