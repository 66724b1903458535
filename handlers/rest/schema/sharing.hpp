// What stands in several places of the document is described once and referred to, so that the
// document stays small (rule 12.10).
#pragma once

#include <boost/json/object.hpp>

namespace rest::schema {

/// Schemas that have a title become components of that name. Throws std::logic_error when two that
/// differ have the same.
void share_titled(boost::json::object& document);
/// Parameters that are the same become one: "jobs.created" and "client.created" are "created".
void share_parameters(boost::json::object& document);
/// Parameters that every operation of a path refers to are the path's.
void share_in_paths(boost::json::object& document);

} // namespace rest::schema
