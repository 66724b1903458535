// How a part of the API speaks: which forms its answers have, what its refusals look like, and how
// the schema describes both. All else of a request's way is the same for every dialect.
#pragma once

#include "fcgi/error.hpp"
#include "fcgi/request.hpp"
#include "fcgi/response.hpp"
#include "handlers/rest/answer/media.hpp"

#include <boost/json/object.hpp>

#include <optional>
#include <string>
#include <vector>

namespace rest::answer {

struct Dialect {
    std::string name;               ///< Of its refusals in the schema: "Jsend".
    std::vector<std::string> paths; ///< "/api/ticket": that path and all below it.
    std::vector<std::string> types; ///< Of its answers: "application/json".
    std::string tag;                ///< Of its endpoints that are no resource's, in the schema.
    std::string tag_doc;            ///< The sentence on that tag.
    /// Nothing when none of its forms is acceptable; `yaml` offers YAML as well.
    std::optional<Media> (*negotiated)(const fcgi::Request& request, bool yaml);
    const char* (*formats)(bool yaml); ///< The sentence of that refusal.
    /// The whole body around an endpoint's JSON; null where that is all.
    std::string (*success)(std::string json) = nullptr;
    fcgi::Response (*refusal)(const fcgi::ApiError& error, const std::string& request_id,
                              Media media);
    bool has_codes = false; ///< Of its refusals: "NOT_FOUND".
    /// Of refusals of the class of that status, 400 or 500.
    boost::json::object (*refusal_schema)(int status);
    boost::json::object (*success_schema)(boost::json::object json) = nullptr; ///< As success.
};

} // namespace rest::answer
