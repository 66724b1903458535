// A page for a browser (rule H1): one more form of an answer, made from its JSON and the
// descriptions, so that a resource has its page as soon as it has an endpoint.
#pragma once

#include "handlers/rest/pages/site.hpp"

namespace rest::pages {

/// The answer with the same status, as HTML. Its own headers are those of the data, but for what
/// is about the data's bytes.
fcgi::Response page_of(const Subject& subject);

/// 303 to another address.
fcgi::Response sent_on(const std::string& address);

} // namespace rest::pages
