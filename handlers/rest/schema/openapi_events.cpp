#include "handlers/rest/schema/openapi_events.hpp"

#include "handlers/rest/schema/openapi_schemas.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <string>
#include <utility>

namespace rest::schema {

using boost::json::array;
using boost::json::object;
using describe::Event;
using describe::EventMember;

namespace {

object closed(object properties)
{
    array required;
    for (const auto& property : properties)
        required.emplace_back(property.key());
    return {{"type", "object"},
            {"required", std::move(required)},
            {"properties", std::move(properties)},
            {"additionalProperties", false}};
}

object data_schema(const Event& event)
{
    object properties;
    for (const EventMember& member : event.data) {
        object schema = boost::json::parse(member.schema).as_object();
        schema["description"] = member.doc;
        properties[member.name] = std::move(schema);
    }
    object by =
        closed({{"id", object{{"type", "integer"}}}, {"username", object{{"type", "string"}}}});
    by["title"] = "ChangedBy";
    by["type"] = array{"object", "null"};
    by["description"] = "Who did it; null for the clock and for nobody.";
    properties["changed_by"] = std::move(by);
    return closed(std::move(properties));
}

struct Header {
    const char* name;
    const char* description;
};

constexpr Header headers[] = {
    {"X-Chaotica-Event", "The event's name."},
    {"X-Chaotica-Delivery", "The delivery's UUID, the same at every attempt."},
    {"X-Chaotica-Signature", "`sha256=` and the hexadecimal HMAC of the body; several, "
                             "comma-separated, while two secrets hold."},
    {"webhook-id", "The same UUID (Standard Webhooks)."},
    {"webhook-timestamp", "Seconds since the epoch, of the attempt."},
    {"webhook-signature", "`v1,` and the base64 HMAC of id, timestamp and body joined by dots; "
                          "several, separated by blanks, while two secrets hold."},
};

array header_references()
{
    array references;
    for (const Header& header : headers)
        references.push_back(component("parameters", header.name));
    return references;
}

object operation_of(const Event& event)
{
    std::string id = "on_" + event.name;
    std::replace(id.begin(), id.end(), '.', '_');
    object body = closed({{"event", object{{"type", "string"}, {"enum", array{event.name}}}},
                          {"timestamp", object{{"type", "string"}, {"format", "date-time"}}},
                          {"data", data_schema(event)}});
    return {
        {"tags", array{"webhooks"}},
        {"operationId", id},
        {"summary", event.name},
        {"description", event.doc},
        {"security", array{}},
        {"parameters", header_references()},
        {"requestBody",
         object{{"required", true},
                {"content", object{{"application/json", object{{"schema", std::move(body)}}}}}}},
        {"responses",
         object{{"2XX", object{{"description", "It was received."}}},
                {"4XX", object{{"description", "It is sent again later; 410 ends all of it."}}}}}};
}

} // namespace

void add_webhook_headers(object& parameters)
{
    for (const Header& header : headers)
        parameters[header.name] = object{{"name", header.name},
                                         {"in", "header"},
                                         {"required", true},
                                         {"description", header.description},
                                         {"schema", object{{"type", "string"}}}};
}

object webhooks_of(const std::vector<Event>& events)
{
    object webhooks;
    for (const Event& event : events)
        webhooks[event.name] = object{{"post", operation_of(event)}};
    return webhooks;
}

} // namespace rest::schema
