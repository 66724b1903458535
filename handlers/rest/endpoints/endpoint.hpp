// What the router leads to: a method on a path, who may call it, what it takes, and the function
// that answers. Resources make theirs from their descriptions; the rest stand in handlers/system.
#pragma once

#include "db/session.hpp"
#include "fcgi/config.hpp"
#include "fcgi/request.hpp"
#include "fcgi/response.hpp"
#include "fcgi/shared_stats.hpp"
#include "handlers/rest/answer/dialect.hpp"
#include "handlers/rest/answer/media.hpp"
#include "handlers/rest/answer/names.hpp"
#include "handlers/rest/ask/body.hpp"
#include "handlers/rest/ask/params.hpp"
#include "handlers/rest/describe/catalogue.hpp"
#include "handlers/rest/identity/principal.hpp"
#include "handlers/rest/work/cursor.hpp"
#include "handlers/rest/work/memo.hpp"
#include "handlers/rest/work/work.hpp"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace rest {
class Api;
}
namespace rest::statements {
class Plans;
}

namespace rest::endpoints {

using work::Work;

struct Endpoint;

/// What stays the same for all requests of a worker.
struct Service {
    const describe::Catalogue& catalogue;
    const fcgi::Config& config;
    db::Session& session;
    const work::CursorCodec& cursors;
    const Api& api;
    work::Memo& memo;
    statements::Plans& plans;
    answer::Names& names;
    fcgi::SharedStats* stats; ///< Null outside a worker.
};

/// One request on its way: filled in by the stages of App::handle, answered by an endpoint. It
/// stays where it was made.
struct Call {
    const Service& service;
    const fcgi::Request& request;
    const Endpoint& endpoint;
    const std::map<std::string, std::string>& arguments; ///< `{name}` segments, decoded.
    identity::Principal principal{};
    answer::Media media = answer::Media::json;
    fcgi::Response& response;
    std::string query = request.query;        ///< Without `dry_run`, which App has read.
    Work work{.catalogue = service.catalogue, ///< What operations need of the call.
              .session = service.session,
              .principal = principal,
              .request_id = request.id,
              .config = &service.config,
              .plans = &service.plans,
              .names = &service.names};

    // What the client said, read once, before anything runs (see asked.hpp).
    ask::Params params{};
    ask::Body body{};
    const answer::FileFormat* file = nullptr; ///< Of an export.
};

/// What the query string of an endpoint may say.
enum class Query {
    nothing,   ///< `format` at most.
    list,      ///< Filters, order, pages, fields.
    file,      ///< The same without pages.
    selection, ///< Fields alone.
    own,       ///< The endpoint reads it itself.
};

struct Endpoint {
    enum class Kind {
        list,
        detail,
        document, ///< One thing that is no row of a resource; it has an ETag as well.
        file,
        system,
    };

    std::string method;  ///< "GET"
    std::string pattern; ///< "/api/jobs/{id}/"
    Kind kind = Kind::system;
    const describe::Resource* resource = nullptr;
    const describe::Below* below = nullptr; ///< The list is one below rows of another resource.
    std::string operation{}; ///< Names it in the schema: "jobs_list"; empty: made from the path.
    std::string chapter{};   ///< Of the schema; empty: that of the resource or the dialect.
    bool documented = true;
    std::string name; ///< "List jobs"
    std::string doc;
    bool anonymous = false; ///< Answers those without credentials as well.
    /// Takes neither a session nor an idempotency key into account: this is where people log in.
    bool fresh = false;
    bool yaml = false;  ///< Offers YAML.
    bool plain = false; ///< Answers in a form of its own, without negotiation (/metrics, exports).
    Query query = Query::nothing;
    /// Puts JSON into `call.response.body`; App turns it into what was negotiated.
    std::function<void(Call&)> run;
    /// JSON Schema of the answer, for system endpoints; empty: described by the resource.
    std::string answer_schema{};
    std::string body_schema{}; ///< JSON Schema of the request's body; empty: none is taken.
    int success = 200;         ///< Status of the answer when all goes well.
    bool may_change = false;   ///< What adds something may change it instead: then that is 200.
    /// Unsafe methods run in one read-write transaction, which App commits. An endpoint that has to
    /// keep something although it refuses (a failed login) runs its own, in which stands whatever
    /// must not happen twice when a request is tried again.
    bool own_transaction = false;
    /// Member of the answer that a replay for an Idempotency-Key leaves out: a secret.
    std::string shown_once{};
    /// How it speaks; the Api fills in the dialect of resources where none is said.
    const answer::Dialect* dialect = nullptr;
    std::string query_schema{};            ///< JSON array of OpenAPI parameters besides the usual.
    std::vector<std::string> form_types{}; ///< Types of bodies besides application/json.
    bool bytes = false;                    ///< May answer with application/octet-stream as well.
    std::string media_type = "text/plain"; ///< Of what is plain, and no file of a list.
};

/// Links begin with this, CHAOTICA_PUBLIC_URL, and never with the Host that a request names.
std::string base_url(const Call& call);

} // namespace rest::endpoints
