// What a ticket request says in its body, as JSON or as a form, with everything that is wrong
// collected and refused at once. A form becomes an object like that of a JSON body,
// and the engine reads both against descriptions.
#pragma once

#include "fcgi/error.hpp"
#include "fcgi/request.hpp"
#include "handlers/rest/ask/body.hpp"
#include "handlers/rest/ask/draft.hpp"
#include "handlers/rest/describe/resource.hpp"

#include <boost/json/object.hpp>

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

using Names = std::vector<std::string_view>;

/// Members of a hash, addresses of a mitigation (rule 12.8).
constexpr rest::ask::BodyBounds content_bounds{.members = 10'000, .elements = 100'000};

class Body {
public:
    /// Throws ApiError: 415 for a type that is not taken, 400 for what cannot be read. `multipart`
    /// tells whether multipart/form-data is taken.
    /// The request outlives the body.
    explicit Body(const fcgi::Request& request, bool multipart = false);

    bool has(std::string_view name) const { return members_.contains(name); }
    bool says_text(std::string_view name) const;
    /// As if it had not been sent, but allowed.
    void ignore(std::string_view name) { members_.erase(name); }
    /// Whether a form says this one field and nothing else.
    bool is_form_of(std::string_view name) const
    {
        return form_ && members_.size() == 1 && has(name);
    }

    /// The description's fields as far as the body has them, read by the engine; what is wrong is
    /// complained of. Nothing is trimmed, and nothing missing.
    /// `names`: of the fields that are meant; all writable ones when there are none.
    rest::ask::Draft read(const rest::describe::Resource& resource, const Names& names = {});
    /// A text as it was sent; empty when there is none or nothing but blanks.
    std::string sent(std::string_view name) const;
    /// The same without blanks at its ends.
    std::string trimmed(std::string_view name) const;
    /// A list of texts, at most so many; a form repeats the field. Complains of an empty list and
    /// of other types.
    std::vector<std::string> texts(std::string_view name, std::size_t most);
    /// Bytes of `content` as they came: text as it is, or an uploaded file. The body loses them.
    std::optional<Content> take_content();
    /// The body as it came; empty for a form. Numbers in it are exact.
    std::string_view json() const { return json_; }
    /// `content` as it came, for what takes more than text; null when it is missing.
    const boost::json::value* content() const { return members_.if_contains("content"); }

    void complain(std::string_view name, std::string sentence);
    /// Complains of more than `most` of what is named, so that the request is refused with 422.
    void too_many(std::string_view name, std::size_t most, const char* of_what);
    /// Complains of members that are neither the description's nor among these; of so many that one
    /// sees what is meant.
    void allow_only(const rest::describe::Resource& resource, const Names& names = {});
    void allow_only(const Names& names);
    /// Throws ApiError 400 with all complaints, if there are any; 422 when one is of too many.
    void check() const;

private:
    void read_form(std::vector<FormPart> parts);
    const boost::json::value* given(std::string_view name) const;
    std::optional<boost::json::value> value_for(const rest::describe::Field& field);

    std::string_view json_;
    boost::json::object members_;
    bool form_ = false;
    bool file_ = false; ///< `content` is an uploaded file.
    fcgi::Details complaints_;
    bool too_many_ = false;
};

/// Where no body is taken: throws ApiError for one that says anything.
void refuse_body(const fcgi::Request& request);

} // namespace ticket
