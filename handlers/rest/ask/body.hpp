// The body of a request as a JSON object, strictly (rules 1.2, 11.1). Which members it may have is
// not judged here.
#pragma once

#include "fcgi/error.hpp"
#include "fcgi/request.hpp"

#include <boost/json/object.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace rest::ask {

/// Levels of nesting that a body may have.
constexpr std::size_t deepest_body = 32;

/// How much one object or list of a body may hold (rule 12.8).
struct BodyBounds {
    std::size_t members = 1000;
    std::size_t elements = 1000;
};
/// Of what is stored already.
constexpr BodyBounds unbounded{SIZE_MAX, SIZE_MAX};

/// Throws ApiError 415 for a body that is compressed or the like.
void refuse_encoding(const fcgi::Request& request);

/// Throws ApiError: 400 MALFORMED_JSON with line and column (invalid UTF-8 included), 400
/// BAD_REQUEST for what is too deep, names a member twice or is no object, 422 for what holds too
/// much. One byte order mark in front is none of the text.
boost::json::object json_object(std::string_view text, BodyBounds bounds = {});

/// The same for a request's body; 415 for another type or an encoding.
boost::json::object json_body(const fcgi::Request& request, BodyBounds bounds = {});

/// One in front of UTF-8 says nothing (rule 12.4).
std::string_view without_byte_order_mark(std::string_view text);

/// Every text in it in normalisation form C (rule 12.2); names of members stay.
void compose(boost::json::value& value);

/// The body of a request, read when it is made, its texts composed. What is wrong with it is told
/// when it is asked for: that a row is not there comes first (rule 11.2).
class Body {
public:
    Body() = default;
    explicit Body(const fcgi::Request& request);

    /// Throws ApiError as json_body() does.
    const boost::json::object& object() const;
    /// The same where a body may be left out: {} for no bytes at all.
    const boost::json::object& object_if_any() const { return empty_ ? object_ : object(); }
    /// A member that the path has told already. Throws ApiError as object() does, and 422 when the
    /// body says otherwise.
    void give(std::string_view name, const boost::json::value& value);
    /// Where no body is taken: throws ApiError for one that says anything.
    void refuse() const;

private:
    bool empty_ = true; ///< There are no bytes at all.
    boost::json::object object_;
    std::optional<fcgi::ApiError> flaw_;
};

} // namespace rest::ask
