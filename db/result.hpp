// What libpq and SOCI hand back: results, owned, and failures as Error without a word of what they
// say. Internal to db/.
#pragma once

#include "db/error.hpp"

#include <libpq-fe.h>

#include <memory>

namespace soci {
class soci_error;
}

namespace db {

struct ClearResult {
    void operator()(PGresult* result) const { PQclear(result); }
};
using Result = std::unique_ptr<PGresult, ClearResult>;

bool succeeded(const Result& result);

/// Why there is no good result; "08000" when the server did not say, as for no result at all.
Error failure(const Result& result);
Error failure(const soci::soci_error& error);

} // namespace db
