// The whole life of a request, in order: route, credentials, representation, endpoint, answer. The
// stages return here and never call one another; the only catch blocks stand here.
#pragma once

#include "fcgi/router.hpp"
#include "handlers/rest/endpoint.hpp"

#include <vector>

namespace rest {

class IdempotentRequest;

class App {
public:
    /// `others` are the endpoints that no resource makes. `stats` may be null. The catalogue and
    /// the session outlive the App.
    App(const fcgi::Config& config, const Catalogue& catalogue, db::Session& session,
        fcgi::SharedStats* stats, std::vector<Endpoint> others);

    /// Never throws.
    fcgi::Response handle(const fcgi::Request& request);

    const std::vector<Endpoint>& endpoints() const { return endpoints_; }

private:
    const Endpoint& endpoint_of(const fcgi::Match& match) const;
    void serve(const fcgi::Request& request, const fcgi::Match& match, fcgi::Response& response);
    void change(Call& call);
    void run_change(Call& call, IdempotentRequest* once);
    fcgi::Response attempt(const fcgi::Request& request, const fcgi::Match& match, bool& again);

    const Catalogue& catalogue_;
    CursorCodec cursors_;
    std::vector<Endpoint> endpoints_;
    std::vector<const Dialect*> dialects_; ///< Each once.
    fcgi::Router router_;
    Memo memo_;
    Service service_;
};

} // namespace rest
