// Idempotency keys (rules 1.7, 11.14): the first answer to a key is kept for 24 hours and given
// again to a retry; the database sees neither it nor the body. The answer is kept in the
// transaction of what was done, so that there is never one without the other; where an endpoint has
// a transaction of its own, right after it.
#pragma once

#include "db/session.hpp"
#include "fcgi/request.hpp"
#include "fcgi/response.hpp"
#include "handlers/rest/identity/principal.hpp"
#include "handlers/rest/vault.hpp"

#include <optional>
#include <string>
#include <vector>

namespace rest {

/// How long answers are kept, as an SQL interval.
inline constexpr const char* answers_kept_for = "interval '24 hours'";

class IdempotentRequest {
public:
    /// Finds the kept answer, or takes the key's lock. Throws ApiError: 400 for a malformed key,
    /// 409 while another request with it runs, 422 when it was used for another request.
    IdempotentRequest(const fcgi::Request& request, const identity::Principal& principal,
                      db::Session& session, const Vault& vault);
    ~IdempotentRequest();
    IdempotentRequest(const IdempotentRequest&) = delete;
    IdempotentRequest& operator=(const IdempotentRequest&) = delete;

    /// The kept answer, marked as replayed, if there is one.
    const std::optional<fcgi::Response>& kept() const { return kept_; }
    /// Keeps the answer if it is one to be kept.
    void keep(const fcgi::Response& response);

    /// Whether a POST has a key. Throws ApiError 400 for one of nobody.
    static bool wanted(const fcgi::Request& request, const identity::Principal& principal);

private:
    void find_kept();
    void unlock();

    db::Session& session_;
    const Vault& vault_;
    std::string user_id_;
    std::string key_;
    std::vector<std::string> hashes_; ///< By each key; the first one is kept.
    bool locked_ = false;
    std::optional<fcgi::Response> kept_;
};

} // namespace rest
