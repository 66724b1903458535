// What a page is made of: an answer as programs get it, and what the descriptions say of where it
// came from.
#pragma once

#include "fcgi/request.hpp"
#include "fcgi/response.hpp"
#include "handlers/rest/endpoints/endpoint.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace rest::pages {

/// What there is besides the page.
struct Site {
    const describe::Catalogue& catalogue;
    const std::vector<endpoints::Endpoint>& endpoints;
    /// What answers GET at a path; null for nothing.
    std::function<const endpoints::Endpoint*(std::string_view path)> at;
    std::string base; ///< What the API's own links begin with: "https://chaotica.example.com".
};

/// What is shown of an address.
enum class View {
    data,
    raw,     ///< The JSON, set in.
    options, ///< What OPTIONS tells.
};

struct Caller {
    std::string name{};   ///< Empty: nobody.
    bool session = false; ///< Which can be ended.
};

struct Subject {
    const Site& site;
    const fcgi::Request& request;            ///< As the browser sent it.
    const endpoints::Endpoint* endpoint;     ///< Null where the path leads nowhere.
    const std::vector<std::string>& methods; ///< Of the path.
    const fcgi::Response& answer;            ///< As JSON, with all its headers.
    View view = View::data;
    Caller caller{};
};

} // namespace rest::pages
