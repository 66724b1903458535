// What bodies and answers look like, for those who read the document.
#pragma once

#include <boost/json/object.hpp>

#include <map>
#include <string>

namespace rest::schema {

/// JSON by what it is an example of: "jobs_create.body" and "jobs_list.answer" of operations,
/// "Refused.answer.validation" is one of several of an answer that many share.
using Examples = std::map<std::string, std::string>;

/// Throws std::logic_error for an example of what is not in the document.
void add_examples(const Examples& examples, boost::json::object& document);

} // namespace rest::schema

namespace handlers {

/// Every `handlers/examples/*.json`, collected by CMake.
rest::schema::Examples examples();

} // namespace handlers
