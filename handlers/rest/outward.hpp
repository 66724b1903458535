// What every answer has on its way out, whatever gave it: the headers of all, JSON set in where
// that is asked for, and the page that a browser gets of it.
#pragma once

#include "fcgi/request.hpp"
#include "fcgi/response.hpp"
#include "handlers/rest/api.hpp"
#include "handlers/rest/endpoints/endpoint.hpp"

#include <functional>

namespace rest {

void put_headers(const fcgi::Request& request, fcgi::Response& response);

/// JSON as people read it, where they ask for it: refusals as well, and what was kept for a key.
void lay_out(const fcgi::Request& request, fcgi::Response& response);

/// Whether the answer is to be a page: of everything but files and what speaks another dialect.
bool wants_page(const Api& api, const Way& way, const fcgi::Request& request);

/// The page for the request, of what `answered` gives for the same without a page. What is no JSON
/// stays as it is.
fcgi::Response page_for(const fcgi::Request& request, const Way& way,
                        const endpoints::Service& service,
                        const std::function<fcgi::Response(const fcgi::Request&)>& answered);

} // namespace rest
