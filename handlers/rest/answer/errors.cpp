#include "handlers/rest/answer/errors.hpp"

#include "fcgi/text/json.hpp"
#include "fcgi/text/xml.hpp"
#include "handlers/rest/describe/limits.hpp"

#include <array>
#include <ctime>
#include <utility>

namespace rest::answer {

using namespace describe;

namespace {

using fcgi::ApiError;
using fcgi::Code;

constexpr const char* too_many_words = "CS001"; ///< Raised by search_words() of the database.
constexpr std::size_t largest_answer = std::size_t{64} << 20U;

struct Meaning {
    const char* sqlstate; ///< A whole state, or its class of two characters.
    Code code;
};

constexpr std::array<Meaning, 15> meanings = {{
    {"08", Code::service_unavailable},    // connection
    {"57014", Code::timeout},             // statement time-out
    {"55P03", Code::timeout},             // lock time-out
    {"57P", Code::service_unavailable},   // the server is stopping or starting
    {"53", Code::service_unavailable},    // out of connections, disk or memory
    {"40", Code::service_unavailable},    // serialization failure, deadlock
    {"25006", Code::service_unavailable}, // read only: a standby
    {"23505", Code::conflict},
    {"23503", Code::conflict},
    {"23P01", Code::conflict},
    {"23", Code::validation_error},
    {"22", Code::bad_request},
    {"54", Code::bad_request},         // more than PostgreSQL takes in one statement
    {"58", Code::service_unavailable}, // system error, such as a full disk
    {too_many_words, Code::invalid_parameter},
}};

/// What rows are named by: "user_id".
std::string key_column(const Resource& resource)
{
    return resource.key.substr(resource.key.find('.') + 1);
}

/// "job_client_id_fkey" of the table "job" -> "client_id", "job_pkey" -> the column of the key;
/// empty for another table's.
std::string columns_of(const std::string& constraint, const Resource& resource)
{
    const std::string& table = resource.table;
    if (constraint == table + "_pkey")
        return key_column(resource);
    const std::size_t end = constraint.rfind('_');
    if (!constraint.starts_with(table + "_") || end <= table.size())
        return "";
    return constraint.substr(table.size() + 1, end - table.size() - 1);
}

struct NamedField {
    std::string name; ///< Dotted.
    std::string column;
};

void collect(const std::vector<Field>& fields, const std::string& prefix,
             std::vector<NamedField>& all)
{
    for (const Field& field : fields) {
        if (const Group* const group = field.as<Group>())
            collect(group->fields, prefix + field.name + ".", all);
        if (const std::string column = column_of(field); !column.empty())
            all.push_back({prefix + field.name, column});
    }
}

/// The field, dotted, that is kept in the column; a constraint of several columns ends in its own.
std::string field_of(const Resource& resource, const std::string& columns)
{
    std::vector<NamedField> all;
    collect(resource.fields, "", all);
    collect(resource.writing.inputs, "", all);
    const NamedField* best = nullptr;
    for (const NamedField& field : all) {
        const bool fits = columns == field.column || columns.ends_with("_" + field.column);
        if (fits && (best == nullptr || best->column.size() < field.column.size()))
            best = &field;
    }
    return best == nullptr ? "" : best->name;
}

const Resource* owner_of(const Catalogue& catalogue, const std::string& constraint)
{
    const Resource* owner = nullptr;
    for (const Resource& resource : catalogue.all()) {
        if (constraint.starts_with(resource.table + "_") &&
            (owner == nullptr || owner->table.size() < resource.table.size()))
            owner = &resource;
    }
    return owner;
}

const char* sentence_of(const std::string& sqlstate)
{
    if (sqlstate == "23505")
        return "This is taken already; it has to be unique.";
    if (sqlstate == "23503")
        return "What it refers to does not exist.";
    if (sqlstate == "23P01")
        return "It stands against what is there already.";
    return "This value is not allowed.";
}

} // namespace

ApiError translated(const db::Error& error, const Catalogue& catalogue, const Resource* resource)
{
    ApiError answer = translated(error);
    if (!error.sqlstate.starts_with("23"))
        return answer;
    const std::string columns = resource == nullptr ? "" : columns_of(error.constraint, *resource);
    const std::string field =
        resource == nullptr || columns.empty() ? "" : field_of(*resource, columns);
    const Resource* const other = field.empty() && error.sqlstate == "23503"
                                      ? owner_of(catalogue, error.constraint)
                                      : nullptr;
    if (other != nullptr && other != resource)
        answer.details.add(fcgi::of_the_whole, "It is still referred to by " + other->name + ".");
    else if (field.empty() && error.sqlstate == "23503")
        answer.details.add(fcgi::of_the_whole, "It is still referred to.");
    else
        answer.details.add(field.empty() ? fcgi::of_the_whole : field, sentence_of(error.sqlstate));
    return answer;
}

ApiError there_already(const Resource& resource)
{
    return ApiError(Code::conflict, "",
                    {{field_of(resource, key_column(resource)), {sentence_of("23505")}}});
}

void refuse_oversized(std::size_t bytes)
{
    if (bytes > largest_answer)
        throw ApiError(Code::bad_request,
                       "The answer would be larger than " + std::to_string(largest_answer >> 20U) +
                           " MiB. Ask for fewer rows (page_size) or fields (fields, exclude), or "
                           "for a file (export/).");
}

ApiError translated(const db::Error& error)
{
    Code code = Code::internal_error;
    for (const Meaning& meaning : meanings) {
        if (error.sqlstate.starts_with(meaning.sqlstate)) {
            code = meaning.code;
            break;
        }
    }
    ApiError answer(code);
    if (error.sqlstate == too_many_words)
        answer.details.add("search", "At most " + std::to_string(most_search_words) +
                                         " words are searched for.");
    answer.cause = "sqlstate " + error.sqlstate +
                   (error.constraint.empty() ? "" : ", constraint " + error.constraint);
    return answer;
}

namespace {

std::string envelope(const ApiError& error, const std::string& request_id)
{
    std::string json = "{\"error\":{\"code\":";
    text::append_string(json, name_of(error.code));
    json += ",\"message\":";
    text::append_string(json, error.what());
    json += ",\"details\":";
    text::append_details(json, error.details);
    if (error.retry_after > 0)
        json += ",\"retry_after\":" + std::to_string(error.retry_after);
    if (const auto moves = error.details.find("allowed_transitions");
        error.code == Code::invalid_transition && moves != error.details.end()) {
        json += ",\"allowed_transitions\":"; // in the error itself as well (rule 11.10)
        text::append_strings(json, moves->second);
    }
    json += ",\"timestamp\":\"" + now_utc() + "\",\"request_id\":";
    text::append_string(json, request_id);
    return json + "}}";
}

} // namespace

fcgi::Response error_response(const ApiError& error, const std::string& request_id, Media media)
{
    std::string json = envelope(error, request_id);
    fcgi::Response response;
    response.status = fcgi::status_of(error.code);
    response.headers = error.headers;
    const Media form =
        media == Media::xml && error.code != Code::not_acceptable ? Media::xml : Media::json;
    response.header("Content-Type", std::string(content_type(form)));
    response.body = form == Media::xml ? text::xml_of(json) : std::move(json);
    response.cause = error.cause;
    return response;
}

std::string now_utc()
{
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&now, &parts);
    std::array<char, 24> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    return text.data();
}

} // namespace rest::answer
