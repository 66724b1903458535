// The whole life of a request, in order: route, credentials, representation, endpoint, answer. The
// stages return here and never call one another; whatever they throw becomes an answer here.
#pragma once

#include "handlers/rest/answer/names.hpp"
#include "handlers/rest/api.hpp"
#include "handlers/rest/identity/known_rights.hpp"
#include "handlers/rest/statements/query.hpp"
#include "handlers/rest/vault.hpp"

namespace rest {

class IdempotentRequest;

class App {
public:
    /// `stats` may be null. All of them outlive the App.
    App(const fcgi::Config& config, const Api& api, db::Session& session, fcgi::SharedStats* stats);

    /// Never throws.
    fcgi::Response handle(const fcgi::Request& request);

private:
    fcgi::Response answered(const fcgi::Request& request, const Way& way);
    void serve(const fcgi::Request& request, const Way& way, fcgi::Response& response);
    void change(endpoints::Call& call);
    void run_change(endpoints::Call& call, IdempotentRequest* once);
    fcgi::Response attempt(const fcgi::Request& request, const Way& way, bool& again);
    fcgi::Response refusal_for(const fcgi::Request& request, const fcgi::Match& match,
                               const fcgi::ApiError& error) const;

    const Api& api_;
    work::CursorCodec cursors_;
    Vault vault_;
    work::Memo memo_;
    identity::KnownRights rights_;
    statements::Plans plans_;
    answer::Names names_;
    endpoints::Service service_;
};

} // namespace rest
