// The parts of the document that every operation refers to: errors, headers, parameters,
// credentials.
#pragma once

#include "handlers/rest/answer/dialect.hpp"

#include <boost/json/object.hpp>

#include <vector>

namespace rest::schema {

boost::json::object error_schema();
boost::json::object common_parameters();
boost::json::object common_headers();
boost::json::object security_schemes();
/// The envelope of errors, with the codes of that status alone.
boost::json::object error_schema_of(int status);
/// Named answers for the statuses with which a request can fail, in each dialect.
boost::json::object error_answers(const std::vector<const answer::Dialect*>& dialects);
/// References to them by status, for an operation.
void add_error_answers(const answer::Dialect& dialect, boost::json::object& answers, bool changes);
/// References to the headers that every answer has.
boost::json::object answer_headers();

/// Under the media types of the dialect, and YAML where it is offered.
boost::json::object content_of(const answer::Dialect& dialect, const boost::json::object& schema,
                               bool yaml = false);

} // namespace rest::schema
