// What a body says of other rows: a reference to one, or a list of them, by id, by an object as it
// is shown, or by name. Whether there are such rows is for others to find out.
#pragma once

#include "handlers/rest/ask/draft.hpp"

#include <boost/json/value.hpp>

#include <string>

namespace rest::ask {

/// A reference to one row, or null where that clears it. Complains of anything else, and of members
/// of an object that the reference does not show.
void read_reference(const describe::Field& field, const boost::json::value& given,
                    const std::string& key, Draft& draft);

/// A row of another table by the text that it has.
void read_lookup(const describe::Field& field, const boost::json::value& given,
                 const std::string& key, Draft& draft);

/// A list that is kept in a table of its own.
void read_list(const describe::Field& field, const describe::LinkTable& links,
               const boost::json::value& given, const std::string& key, Draft& draft);

} // namespace rest::ask
