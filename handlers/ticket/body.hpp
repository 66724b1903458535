// What a ticket request says in its body, as JSON or as a form, and in its query: taken by name,
// with everything that is wrong collected and refused at once.
#pragma once

#include "fcgi/error.hpp"
#include "fcgi/request.hpp"

#include <boost/json/object.hpp>

#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ticket {

struct FormPart;

/// Bytes of an uploaded file, or text.
struct Content {
    std::string bytes;
    bool file = false;
};

class Body {
public:
    /// Throws ApiError: 415 for a type that is not taken, 400 for what cannot be read. `multipart`
    /// tells whether multipart/form-data is taken.
    /// The request outlives the body.
    explicit Body(const fcgi::Request& request, bool multipart = false);

    bool has(std::string_view name) const { return members_.contains(name); }
    /// Whether a form says this one field and nothing else.
    bool is_form_of(std::string_view name) const
    {
        return form_ && members_.size() == 1 && has(name);
    }

    /// The text, trimmed, or nothing. Complains of what is no text, has NUL, or is too long.
    std::optional<std::string> text(std::string_view name, std::size_t longest);
    /// The same as it was sent, blanks at its ends included; nothing when there is nothing else.
    std::optional<std::string> exact_text(std::string_view name, std::size_t longest);
    /// true or false; a form says them as text.
    std::optional<bool> boolean(std::string_view name);
    /// A list of texts; a form repeats the field. Complains of an empty list and of other types.
    std::vector<std::string> texts(std::string_view name);
    /// Bytes of `content` as they came: text as it is, or an uploaded file. The body loses them.
    std::optional<Content> take_content();
    /// The body as it came; empty for a form. Numbers in it are exact.
    std::string_view json() const { return json_; }
    /// `content` as it came, for what takes more than text; null when it is missing.
    const boost::json::value* content() const { return members_.if_contains("content"); }

    void complain(std::string_view name, std::string sentence);
    /// Complains of members that are not among these; of so many that one sees what is meant.
    void allow_only(std::initializer_list<std::string_view> names);
    /// Throws ApiError 400 with all complaints, if there are any.
    void check() const;

private:
    void read_form(std::vector<FormPart> parts);
    const boost::json::value* given(std::string_view name) const;

    std::string_view json_;
    boost::json::object members_;
    bool form_ = false;
    bool file_ = false; ///< `content` is an uploaded file.
    fcgi::Details complaints_;
};

/// Where no body is taken: throws ApiError for one that says anything.
void refuse_body(const fcgi::Request& request);

/// The query string of a ticket request: each of the names at most once. Throws ApiError 400.
class Query {
public:
    /// `rest_ignored`: other names are not refused.
    Query(std::string_view query, std::initializer_list<std::string_view> names,
          bool rest_ignored = false);

    bool empty() const { return values_.empty(); }
    std::optional<std::string> text(std::string_view name) const;
    /// Complains of anything but true and false.
    std::optional<bool> boolean(std::string_view name);
    void complain(std::string_view name, std::string sentence);
    void check() const;

private:
    std::map<std::string, std::string, std::less<>> values_;
    fcgi::Details complaints_;
};

/// Whether the query says so at all, understood or not.
bool asks_for_bytes(std::string_view query);

} // namespace ticket
