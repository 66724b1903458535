// The OpenAPI document of a made-up catalogue.
#include "handlers/rest/resource_dialect.hpp"
#include "handlers/rest/schema/openapi.hpp"

#include "handlers/rest/endpoints/reads.hpp"
#include "handlers/rest/endpoints/writes.hpp"
#include "tests/support/sample_catalogue.hpp"

#include <boost/json.hpp>
#include <boost/test/unit_test.hpp>

#include <functional>
#include <list>
#include <set>

namespace {

using boost::json::object;
using boost::json::value;

std::vector<rest::endpoints::Endpoint> endpoints()
{
    std::vector<rest::endpoints::Endpoint> all;
    for (const rest::describe::Resource& resource : sample::catalogue().all()) {
        for (const auto& made : {rest::endpoints::read_endpoints(resource),
                                 rest::endpoints::write_endpoints(resource)})
            all.insert(all.end(), made.begin(), made.end());
    }
    all.push_back({.method = "GET",
                   .pattern = "/api/schema/",
                   .name = "Schema",
                   .doc = "This.",
                   .anonymous = true,
                   .yaml = true,
                   .answer_schema = R"({"type":"object"})"});
    all.push_back({.method = "GET",
                   .pattern = "/metrics/",
                   .name = "Metrics",
                   .doc = "Counters.",
                   .anonymous = true,
                   .plain = true});
    all.back().documented = false;
    all.push_back({.method = "GET",
                   .pattern = "/api/books/newest/",
                   .kind = rest::endpoints::Endpoint::Kind::detail,
                   .resource = &sample::catalogue().at("books"),
                   .name = "The newest book",
                   .doc = "The one that came last."});
    for (rest::endpoints::Endpoint& endpoint : all)
        endpoint.dialect = &rest::resource_dialect(); // as the Api does
    return all;
}

const value& document()
{
    static const value instance =
        boost::json::parse(rest::schema::openapi(sample::catalogue(), endpoints(), {}));
    return instance;
}

const value& at(const std::string& pointer)
{
    return document().at_pointer(pointer);
}

/// Calls `visit` with every object of the document.
void each_object(const value& here, const std::function<void(const object&)>& visit)
{
    if (const object* const members = here.if_object()) {
        visit(*members);
        for (const auto& member : *members)
            each_object(member.value(), visit);
    } else if (const auto* const items = here.if_array()) {
        for (const value& item : *items)
            each_object(item, visit);
    }
}

std::vector<const object*> operations()
{
    std::vector<const object*> all;
    for (const auto& path : at("/paths").as_object())
        for (const auto& method : path.value().as_object())
            if (method.key() != "parameters")
                all.push_back(&method.value().as_object());
    return all;
}

/// The parameter of that name of GET on the path, or of the path; null when there is none.
const object* parameter(const std::string& path, const std::string& name)
{
    const object& item = at("/paths").at(path).as_object();
    boost::json::array entries = item.at("get").at("parameters").as_array();
    if (const value* const named = item.if_contains("parameters"))
        entries.insert(entries.end(), named->as_array().begin(), named->as_array().end());
    static std::list<value> kept; // what is returned may be in a copy
    kept.emplace_back(std::move(entries));
    for (const value& entry : kept.back().as_array()) {
        const object* found = &entry.as_object();
        if (const value* const reference = found->if_contains("$ref"))
            found = &at(std::string(reference->as_string()).substr(1)).as_object();
        if (found->at("name").as_string() == name)
            return found;
    }
    return nullptr;
}

std::string schema_text(const std::string& pointer)
{
    object schema = at("/components/schemas" + pointer).as_object();
    schema.erase("description");
    schema.erase("readOnly");
    return boost::json::serialize(schema);
}

} // namespace

BOOST_AUTO_TEST_SUITE(rest_openapi)

BOOST_AUTO_TEST_CASE(every_reference_leads_somewhere)
{
    int references = 0;
    each_object(document(), [&](const object& here) {
        const value* const reference = here.if_contains("$ref");
        if (reference == nullptr || !reference->is_string())
            return;
        ++references;
        const std::string target(reference->as_string());
        BOOST_TEST(target.starts_with("#/"));
        boost::json::error_code error;
        document().find_pointer(target.substr(1), error);
        BOOST_TEST(!error, target);
    });
    BOOST_TEST(references > 100);
}

BOOST_AUTO_TEST_CASE(every_component_is_used)
{
    const std::string text = boost::json::serialize(document());
    for (const char* kind : {"schemas", "parameters", "headers", "responses"})
        for (const auto& entry : at(std::string("/components/") + kind).as_object()) {
            const std::string reference =
                std::string("\"#/components/") + kind + "/" + std::string(entry.key()) + "\"";
            BOOST_TEST(text.find(reference) != std::string::npos, reference);
        }
}

BOOST_AUTO_TEST_CASE(operations_have_unique_ids_tags_and_summaries)
{
    std::set<std::string> ids;
    for (const object* operation : operations()) {
        BOOST_TEST(ids.insert(std::string(operation->at("operationId").as_string())).second);
        BOOST_TEST(!operation->at("summary").as_string().empty());
        BOOST_TEST(operation->at("tags").as_array().size() == 1U);
    }
    for (const char* id : {"books_list", "books_get", "books_export", "copies_list", "copies_get",
                           "copies_export", "schema", "books_newest"})
        BOOST_TEST(ids.contains(id), id);
}

BOOST_AUTO_TEST_CASE(parameters_of_an_operation_have_different_names)
{
    for (const object* operation : operations()) {
        std::set<std::string> seen;
        for (const value& entry : operation->at("parameters").as_array()) {
            const std::string name(entry.as_object().contains("$ref")
                                       ? entry.at("$ref").as_string()
                                       : entry.at("name").as_string());
            BOOST_TEST(seen.insert(name).second, name);
        }
    }
}

BOOST_AUTO_TEST_CASE(every_operation_can_fail_in_the_common_envelope)
{
    for (const object* operation : operations())
        for (const char* statuses : {"4XX", "5XX"})
            BOOST_TEST(operation->at("responses").as_object().contains(statuses), statuses);
    const auto& codes =
        at("/components/schemas/Error/properties/error/properties/code/enum").as_array();
    BOOST_TEST(codes.size() == 23U);
    const object& refused = at("/components/responses/Refused").as_object();
    BOOST_TEST(refused.at("headers").as_object().contains("WWW-Authenticate"));
    BOOST_TEST(refused.at("headers").as_object().contains("Allow"));
    BOOST_TEST(boost::json::serialize(refused.at("x-statuses").at("409").at("codes")) ==
               R"(["CONFLICT","INVALID_TRANSITION"])");
    BOOST_TEST(!refused.at("x-statuses").as_object().contains("500"));
}

BOOST_AUTO_TEST_CASE(only_anonymous_endpoints_need_no_credentials)
{
    BOOST_TEST(at("/paths").at("/api/schema/").at("get").at("security").as_array().empty());
    BOOST_TEST(!at("/paths").at("/api/books/").at("get").as_object().contains("security"));
    BOOST_TEST(at("/security").as_array().size() == 3U);
}

BOOST_AUTO_TEST_CASE(media_types_are_those_that_are_offered)
{
    const auto content = [](const char* path) {
        return at("/paths").at(path).at("get").at("responses").at("200").at("content").as_object();
    };
    BOOST_TEST(content("/api/books/").contains("application/xml"));
    BOOST_TEST(!content("/api/books/").contains("application/yaml"));
    BOOST_TEST(content("/api/schema/").contains("application/yaml"));
    BOOST_TEST(!at("/paths").as_object().contains("/metrics/"));
}

BOOST_AUTO_TEST_CASE(schemas_say_what_the_engine_prints)
{
    const std::pair<const char*, const char*> rows[] = {
        {"/id", R"({"type":"integer","format":"int64"})"},
        {"/title", R"({"type":"string","maxLength":250})"},
        {"/state", R"({"type":"string","enum":["shelved","lent","lost","pulped"]})"},
        {"/price", R"({"type":["number","null"]})"},
        {"/published", R"({"type":["string","null"],"format":"date"})"},
        {"/added", R"({"type":"string","format":"date-time"})"},
        {"/rare", R"({"type":"boolean"})"},
        {"/author", R"({"$ref":"#/components/schemas/AuthorReference"})"},
        {"/borrower", R"({"type":["integer","null"],"format":"int64"})"},
        {"/tags", R"({"type":"array","items":{"type":"string"}})"},
        {"/moves", R"({"type":"array","items":{"type":"string"},"x-detail":true})"},
        {"/copies",
         R"({"type":"array","items":{"$ref":"#/components/schemas/BookCopies"},"maxItems":5,"x-detail":true})"},
        {"/readers", R"({"type":"array","items":{"$ref":"#/components/schemas/BookReaders"}})"},
    };
    for (const auto& [name, schema] : rows)
        BOOST_TEST(schema_text(std::string("/Book/properties") + name) == schema);
    BOOST_TEST(at("/components/schemas/AuthorReference/properties").as_object().size() == 3U);
    BOOST_TEST(at("/components/schemas/BookReaders/properties").as_object().size() == 2U);
    BOOST_TEST(at("/components/schemas/BookCopies/properties").as_object().contains("note"));
    BOOST_TEST(at("/components/schemas/Book/properties/shelf/properties").as_object().size() == 2U);
}

BOOST_AUTO_TEST_CASE(what_only_details_show_is_marked)
{
    std::vector<std::string> marked;
    for (const auto& property : at("/components/schemas/Book/properties").as_object()) {
        if (property.value().as_object().contains("x-detail"))
            marked.emplace_back(property.key());
    }
    BOOST_TEST((marked == std::vector<std::string>{"moves", "copies"}));
    BOOST_TEST(!at("/components/schemas").as_object().contains("BookRow"));
}

BOOST_AUTO_TEST_CASE(no_object_allows_undeclared_members)
{
    for (const auto& schema : at("/components/schemas").as_object())
        each_object(schema.value(), [&](const object& here) {
            const value* const type = here.if_contains("type");
            if (type != nullptr && *type == "object" && here.contains("properties"))
                BOOST_TEST(here.at("additionalProperties").is_bool(), schema.key());
        });
}

BOOST_AUTO_TEST_CASE(lists_are_pages_by_number_or_by_cursor)
{
    const auto& answer = at("/paths").at("/api/books/").at("get").at("responses").at("200");
    BOOST_TEST(boost::json::serialize(answer.at("content").at("application/json").at("schema")) ==
               R"({"$ref":"#/components/schemas/BookPage"})");
    BOOST_TEST(answer.at("headers").as_object().contains("Link"));
    BOOST_TEST(boost::json::serialize(at("/components/schemas/BookPage/required")) ==
               R"(["next","previous","results"])");
    BOOST_TEST(at("/components/schemas/BookPage/properties").as_object().contains("count"));
}

BOOST_AUTO_TEST_CASE(what_stands_in_several_places_is_described_once)
{
    each_object(document(), [&](const object& here) {
        const value* const title = here.if_contains("title");
        BOOST_TEST((title == nullptr || !title->is_string() || here.contains("license")));
    });
}

BOOST_AUTO_TEST_CASE(details_are_conditional)
{
    const auto& responses =
        at("/paths").at("/api/books/{id}/").at("get").at("responses").as_object();
    BOOST_TEST(responses.contains("304"));
    BOOST_TEST(responses.at("200").at("headers").as_object().contains("ETag"));
    BOOST_TEST((parameter("/api/books/{id}/", "If-None-Match") != nullptr));
    BOOST_TEST((parameter("/api/books/{id}/", "state") != nullptr));
}

BOOST_AUTO_TEST_CASE(lists_name_their_parameters)
{
    for (const char* name :
         {"page", "page_size", "cursor", "count", "ordering", "search", "fields", "exclude",
          "format", "title", "state", "price", "added", "author", "shelf__floor", "tags__contains"})
        BOOST_TEST((parameter("/api/books/", name) != nullptr), name);
    for (const char* name : {"title__icontains", "moves", "shelf", "author__name", "bom"})
        BOOST_TEST((parameter("/api/books/", name) == nullptr), name);
    BOOST_TEST((parameter("/api/books/", "id") != nullptr));
    BOOST_TEST((parameter("/api/books/export/", "bom") != nullptr));
    BOOST_TEST(boost::json::serialize(parameter("/api/books/", "price")->at("x-lookups")) ==
               R"(["exact","gt","gte","lt","lte","range","in","isnull"])");
    BOOST_TEST(boost::json::serialize(parameter("/api/books/", "author")->at("x-relations")) ==
               R"(["authors"])");
    BOOST_TEST((parameter("/api/countries/", "search") == nullptr));
    BOOST_TEST(boost::json::serialize(parameter("/api/books/", "state")->at("schema")) ==
               R"({"type":"string","enum":["shelved","lent","lost","pulped","gone","overdue"]})");
}

BOOST_AUTO_TEST_CASE(path_parameters_are_required_and_described)
{
    for (const char* name : {"books", "id"}) {
        const object* const found = parameter("/api/books/{books}/copies/{id}/", name);
        BOOST_REQUIRE(found != nullptr);
        BOOST_TEST(found->at("in") == "path");
        BOOST_TEST(found->at("required") == true);
        BOOST_TEST(found->at("schema").at("type") == "integer");
    }
    BOOST_TEST(parameter("/api/books/{books}/copies/{id}/", "books")->at("description") ==
               "The id of the book.");
}

BOOST_AUTO_TEST_SUITE_END()
