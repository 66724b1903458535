#include "handlers/ticket/ask/body.hpp"

#include "fcgi/text/ascii.hpp"
#include "fcgi/text/unicode.hpp"
#include "fcgi/text/utf8.hpp"
#include "handlers/rest/ask/body_values.hpp"
#include "handlers/ticket/ask/form.hpp"
#include "handlers/ticket/ask/query.hpp"
#include "handlers/ticket/describe/described.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <utility>

namespace ticket {

namespace {

using boost::json::object;
using boost::json::value;
using fcgi::ApiError;
using fcgi::Code;
using rest::describe::Boolean;
using rest::describe::ChoiceOf;
using rest::describe::Field;
using rest::describe::Resource;
using rest::describe::Text;

constexpr const char* no_such_field = "There is no such field";
constexpr const char* with_nul = "It may not contain the character NUL";
constexpr const char* not_utf8 = "This has to be UTF-8";

/// "text/html" of "Text/HTML; charset=…"
std::string media_type(std::string_view header)
{
    return text::lower(text::without_space(header.substr(0, header.find(';'))));
}

std::string_view view(const boost::json::string& text)
{
    return {text.data(), text.size()};
}

/// A boolean as a form says it, where it does.
value said_boolean(const value& any)
{
    if (any.is_string() && (any.get_string() == "true" || any.get_string() == "false"))
        return any.get_string() == "true";
    return any;
}

bool is_text(const Field& field)
{
    return field.is<Text>();
}

bool is_boolean(const Field& field)
{
    return field.is<Boolean>();
}

bool is_choice(const Field& field)
{
    return field.is<ChoiceOf>();
}

/// Where the ticket API says something else than the engine; nothing where it is for the endpoint
/// to say, which knows more.
struct Sentence {
    bool (*of)(const Field&);
    std::string_view engine;
    std::string_view here;
};
constexpr Sentence sentences[] = {
    {is_text, "This field may not be blank", ""},
    {is_text, "This field is required and may not be null", ""},
    {is_boolean, "This field may not be null", "This has to be true or false"},
    {is_choice, "This field may not be null", "This has to be string or hash"},
    {is_choice, "This has to be one of string, hash", "This has to be string or hash"},
};

std::string as_said_here(const Field& field, const std::string& complaint)
{
    for (const Sentence& sentence : sentences) {
        if (sentence.of(field) && sentence.engine == complaint)
            return std::string(sentence.here);
    }
    return complaint;
}

} // namespace

Body::Body(const fcgi::Request& request, bool multipart_taken)
{
    rest::ask::refuse_encoding(request);
    const std::string_view header = request.header("content-type").value_or("");
    const std::string type = media_type(header);
    if (type == "application/x-www-form-urlencoded") {
        read_form(urlencoded(request.body));
    } else if (type == "multipart/form-data" && multipart_taken) {
        read_form(multipart(request.body, boundary_of(header)));
    } else if (type.empty() || type == "application/json") {
        members_ = rest::ask::json_body(request, content_bounds);
        json_ = rest::ask::without_byte_order_mark(request.body);
    } else {
        throw ApiError(Code::unsupported_media_type,
                       std::string("The body is to be sent as application/json, ") +
                           (multipart_taken ? "multipart/form-data " : "") +
                           "or application/x-www-form-urlencoded, in UTF-8.");
    }
    for (auto& member : members_) {
        if (member.key() != "content") // which is kept byte for byte
            rest::ask::compose(member.value());
    }
}

/// A field that is there several times becomes a list.
void Body::read_form(std::vector<FormPart> parts)
{
    form_ = true;
    for (FormPart& part : parts) {
        const bool content = part.name == "content";
        if (part.file && !content)
            complain(part.name, "Only the content may be a file");
        if (content && part.file)
            file_ = true;
        else if (!text::valid_utf8(part.value))
            complain(part.name, not_utf8);
        if (value* const before = members_.if_contains(part.name)) {
            if (!before->is_array())
                *before = boost::json::array{std::move(*before)};
            before->get_array().emplace_back(part.value);
        } else {
            members_[part.name] = part.value;
            part.value = std::string();
        }
    }
}

const value* Body::given(std::string_view name) const
{
    const value* const found = members_.if_contains(name);
    return found == nullptr || found->is_null() ? nullptr : found;
}

/// What the engine is given to read; nothing, and a complaint, where a form repeats the field.
std::optional<value> Body::value_for(const Field& field)
{
    const value* const found = members_.if_contains(field.name);
    if (found == nullptr)
        return std::nullopt;
    if (is_boolean(field))
        return form_ ? said_boolean(*found) : *found;
    if (form_ && found->is_array()) {
        complain(field.name, given_twice);
        return is_choice(field) ? std::optional<value>("") : std::nullopt;
    }
    if (!is_choice(field) || found->is_null())
        return *found;
    Field as_text = field; // what any text is told
    as_text.kind = Text{.max = described::longest(described::action(), "type")};
    if (std::string complaint = rest::ask::body_value(as_text, *found).complaint;
        !complaint.empty())
        complain(field.name, std::move(complaint));
    return value(trimmed(field.name));
}

rest::ask::Draft Body::read(const Resource& resource, const Names& names)
{
    object known;
    for (const Field& field : resource.fields) {
        const bool meant =
            names.empty() || std::find(names.begin(), names.end(), field.name) != names.end();
        if (!field.writable || !meant)
            continue;
        if (auto any = value_for(field))
            known[field.name] = std::move(*any);
    }
    rest::ask::Draft draft = rest::ask::read_draft(resource, known, rest::ask::Mode::merge);
    for (const auto& [name, complaints] : draft.violations) {
        for (const std::string& complaint : complaints) {
            if (std::string sentence = as_said_here(*resource.field(name), complaint);
                !sentence.empty())
                complain(name, std::move(sentence));
        }
    }
    return draft;
}

bool Body::says_text(std::string_view name) const
{
    const value* const found = given(name);
    return found != nullptr && found->is_string();
}

std::string Body::sent(std::string_view name) const
{
    if (!says_text(name))
        return "";
    const std::string_view text = view(given(name)->get_string());
    return text::without_outer_blanks(text).empty() ? "" : std::string(text);
}

std::string Body::trimmed(std::string_view name) const
{
    return std::string(text::without_outer_blanks(sent(name)));
}

std::vector<std::string> Body::texts(std::string_view name, std::size_t most)
{
    std::vector<std::string> texts;
    const value* const found = given(name);
    if (found != nullptr && form_ && found->is_string()) {
        texts.emplace_back(found->get_string());
        return texts;
    }
    if (found == nullptr || !found->is_array() || found->get_array().empty()) {
        complain(name,
                 found == nullptr ? "This is required" : "This has to be a list that is not empty");
        return texts;
    }
    if (found->get_array().size() > most) {
        too_many(name, most, "elements");
        return texts;
    }
    for (const value& element : found->get_array()) {
        if (!element.is_string()) {
            complain(name, "This has to be a list of texts");
            return {};
        }
        texts.emplace_back(element.get_string());
    }
    return texts;
}

std::optional<Content> Body::take_content()
{
    value* const found = members_.if_contains("content");
    if (found == nullptr)
        return std::nullopt;
    if (!found->is_string()) {
        complain("content", found->is_array() && form_ ? given_twice : "This has to be text");
        return std::nullopt;
    }
    Content content{std::string(found->get_string()), file_};
    *found = true; // there, and no longer kept twice
    if (!file_ && content.bytes.find('\0') != std::string::npos)
        complain("content", with_nul);
    return content;
}

void Body::complain(std::string_view name, std::string sentence)
{
    complaints_.add(std::string(name), std::move(sentence));
}

void Body::too_many(std::string_view name, std::size_t most, const char* of_what)
{
    too_many_ = true;
    complain(name, "This may have at most " + std::to_string(most) + " " + of_what);
}

void Body::allow_only(const Resource& resource, const Names& names)
{
    Names all = names;
    for (const Field& field : resource.fields) {
        if (field.writable)
            all.emplace_back(field.name);
    }
    allow_only(all);
}

void Body::allow_only(const Names& names)
{
    for (const auto& member : members_) {
        if (std::find(names.begin(), names.end(), std::string_view(member.key())) == names.end())
            complain(std::string_view(member.key()), no_such_field);
    }
}

void Body::check() const
{
    if (!complaints_.empty())
        throw ApiError(too_many_ ? Code::validation_error : Code::bad_request, "", complaints_);
}

void refuse_body(const fcgi::Request& request)
{
    if (request.body.empty())
        return;
    Body body(request);
    body.allow_only(Names());
    body.check();
}

} // namespace ticket
