// The parts of the document that every operation refers to: errors, headers, parameters,
// credentials.
#pragma once

#include <boost/json/object.hpp>

#include <vector>

namespace rest {

boost::json::object error_schema();
boost::json::object common_parameters();
boost::json::object common_headers();
boost::json::object security_schemes();
/// Named answers for the statuses with which a request can fail.
boost::json::object error_answers();
/// References to them by status, for an operation.
void add_error_answers(boost::json::object& answers, bool changes);
/// References to the headers that every answer has.
boost::json::object answer_headers();

/// Under the media types JSON and XML, and YAML where it is offered.
boost::json::object content_of(boost::json::object schema, bool yaml = false);

} // namespace rest
