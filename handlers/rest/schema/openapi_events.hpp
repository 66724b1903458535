// The part of the schema that tells what is sent to webhooks: one operation per event, which those
// who receive it have.
#pragma once

#include "handlers/rest/describe/event.hpp"

#include <boost/json/object.hpp>

#include <vector>

namespace rest::schema {

/// The member `webhooks` of the document.
boost::json::object webhooks_of(const std::vector<describe::Event>& events);

/// The headers of these requests, among the parameters of the document.
void add_webhook_headers(boost::json::object& parameters);

} // namespace rest::schema
