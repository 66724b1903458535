// Requests that arrive while another transaction holds what they need.
#pragma once

#include "db/transaction.hpp"

#include <string>
#include <vector>

namespace test {

struct Request {
    std::string method, path, body;
};

/// What the requests get that wait for `change`, in a statement like this, until it is committed.
std::vector<int> waited_for(db::Transaction& change, const std::string& statement,
                            const std::string& user, const std::vector<Request>& requests);

} // namespace test
