// Why the database refused. Callers act on properties, not on a taxonomy of types; no text of the
// server leaves this folder, for it may hold values of rows and parameters.
#pragma once

#include <stdexcept>
#include <string>

namespace db {

struct Error : std::runtime_error {
    Error(std::string sqlstate, std::string constraint);

    std::string sqlstate;   ///< Five characters; "08000" when the connection is gone.
    std::string constraint; ///< Name of the violated constraint, or empty.

    bool connection_lost() const; ///< 08*, 57P0*: reconnect before anything else.
};

} // namespace db
