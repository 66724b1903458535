// The parts of the document that every operation refers to: errors, headers, credentials.
#pragma once

#include "handlers/rest/answer/dialect.hpp"

#include <boost/json/object.hpp>

#include <vector>

namespace rest::schema {

boost::json::object error_schema();
boost::json::object common_headers();
boost::json::object security_schemes();
/// The envelope of errors, of any status.
boost::json::object error_schema_of(int status);
/// Named answers that operations share: failures by their class, in each dialect.
boost::json::object common_answers(const std::vector<const answer::Dialect*>& dialects);
/// References to those of failures, for an operation.
void add_error_answers(const answer::Dialect& dialect, boost::json::object& answers);

/// Under the media types of the dialect, and YAML where it is offered. JSON has the schema of all.
boost::json::object content_of(const answer::Dialect& dialect, const boost::json::object& schema,
                               bool yaml = false);

} // namespace rest::schema
