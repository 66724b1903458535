// What the bodies of requests for many rows have in common (rule 11.13).
#pragma once

#include "fcgi/error.hpp"
#include "handlers/rest/describe/field.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <set>
#include <string>
#include <vector>

namespace rest::ask {

/// Complains of members that are not among the known.
void refuse_others(const boost::json::object& body, const std::set<std::string>& known,
                   fcgi::Details& violations);
/// A list of 1 to 1,000 members; null, with a complaint, when it is not.
const boost::json::array* list_member(const boost::json::object& body, const std::string& name,
                                      fcgi::Details& violations);

/// Takes the status out of the data: which of the field's choices it is, -1 for none.
int taken_status(boost::json::object& data, const describe::Field& field,
                 fcgi::Details& violations);

/// {ids, data, atomic}
struct BulkRequest {
    std::vector<std::string> ids;
    boost::json::object data;
    bool atomic = true;
    fcgi::Details violations{}; ///< Of all but `data`.
};
/// Collects what is wrong; throws nothing.
BulkRequest bulk_request(const boost::json::object& body);

} // namespace rest::ask
