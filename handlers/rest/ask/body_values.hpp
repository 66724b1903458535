// One value of a body against the field that it is meant for (rule 11.1: nothing is coerced).
#pragma once

#include "handlers/rest/describe/resource.hpp"

#include <boost/json/value.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace rest::ask {

/// The value as a column takes it, or a sentence on what would be right.
struct BodyValue {
    boost::json::value value{};
    std::string complaint{};
};

/// Of scalars and array columns; null only where it clears.
BodyValue body_value(const describe::Field& field, const boost::json::value& value);

/// An element of a list of texts: one line of at most `longest_element` characters.
BodyValue element_value(const boost::json::value& value);

/// A time as a column takes it: ISO 8601, years 0002 to 9998.
inline constexpr const char* right_time =
    "This has to be a time, YYYY-MM-DDThh:mm:ssZ, of the years 0002 to 9998";
std::optional<std::string> stored_time(std::string_view text);

/// The id of a relation: a number, or an object with an `id`. Nothing when it is neither.
std::optional<std::string> id_in(const boost::json::value& value);

/// Equal as JSON, numbers by value.
bool same_json(const boost::json::value& a, const boost::json::value& b);

} // namespace rest::ask
