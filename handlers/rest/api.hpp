// What all workers share: the catalogue, the endpoints made from it and the way to them. Made once,
// before workers are forked, which do not change it.
#pragma once

#include "fcgi/error.hpp"
#include "fcgi/router.hpp"
#include "handlers/rest/endpoints/endpoint.hpp"
#include "handlers/rest/schema/examples.hpp"

#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace rest {

/// Where a method and a path lead to.
struct Way {
    fcgi::Match match;
    const endpoints::Endpoint* endpoint = nullptr; ///< Null: nowhere.
    bool page = false; ///< A page will be made of the answer, which tells more than that.
};

class Api {
public:
    using Others = std::function<std::vector<endpoints::Endpoint>(const describe::Catalogue&)>;

    /// `others` gives the endpoints that no resource makes; `examples` and `events` are the
    /// schema's. Throws std::logic_error when the descriptions contradict themselves.
    Api(std::vector<describe::Resource> resources, const Others& others,
        schema::Examples examples = {}, std::vector<describe::Event> events = {});
    Api(const Api&) = delete;
    Api& operator=(const Api&) = delete;

    const describe::Catalogue& catalogue() const { return catalogue_; }
    const std::vector<endpoints::Endpoint>& endpoints() const { return endpoints_; }
    /// The schema in each form, made when it is first asked for, since many a worker never is.
    const std::string& openapi(answer::Media media = answer::Media::json) const;

    Way way(std::string_view method, std::string_view path) const;
    /// What to say where a path leads nowhere: 404, with the path that was probably meant, or 405.
    fcgi::ApiError astray(const fcgi::Match& match, std::string_view path) const;
    /// Also of what matches nothing: the part of the API that the path is in decides.
    const answer::Dialect& dialect_of(std::string_view path) const;

private:
    std::string path_meant(std::string_view path) const;

    describe::Catalogue catalogue_;
    std::vector<endpoints::Endpoint> endpoints_;
    std::vector<const answer::Dialect*> dialects_; ///< Each once.
    fcgi::Router router_;
    schema::Examples examples_;
    std::vector<describe::Event> events_;
    mutable std::mutex openapi_making_;
    mutable std::map<answer::Media, std::string> openapi_;
};

/// The value of the header Allow.
std::string allow_header(const std::vector<std::string>& methods);

} // namespace rest
