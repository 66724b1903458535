#include "handlers/ticket/answer/schemas.hpp"

#include "fcgi/text/json.hpp"
#include "handlers/ticket/describe/described.hpp"

#include <algorithm>
#include <functional>
#include <vector>

namespace ticket {

namespace {

using rest::describe::Boolean;
using rest::describe::Choice;
using rest::describe::ChoiceOf;
using rest::describe::Field;
using rest::describe::Integer;
using rest::describe::Resource;
using rest::describe::Text;

const std::string text = R"({"type":"string"})";
const std::string number = R"({"type":"integer","minimum":0})";

std::string described_as(const Field& field)
{
    std::string json = "\"description\":";
    ::text::append_string(json, field.doc);
    return json;
}

std::string names_of(const std::vector<Choice>& choices)
{
    std::vector<std::string> names;
    for (const Choice& choice : choices)
        names.push_back(choice.name);
    std::string json = "\"enum\":";
    ::text::append_strings(json, names);
    return json;
}

/// An object that has exactly these members: `"name":schema,…`. One with a title is described once
/// for the whole document, and referred to by it.
std::string exactly(const std::string& properties, const std::string& names,
                    const std::string& title = "")
{
    return (title.empty() ? "{" : R"({"title":")" + title + R"(",)") +
           R"("type":"object","additionalProperties":false,"required":[)" + names +
           R"(],"properties":{)" + properties + "}}";
}

std::string array_of(const std::string& items)
{
    return R"({"type":"array","items":)" + items + "}";
}

const std::string text_or_null = R"({"type":["string","null"]})";

/// A field in an answer.
std::string shown(const Field& field)
{
    if (field.is<Boolean>())
        return R"({"type":"boolean"})";
    if (const auto* const choice = field.as<ChoiceOf>())
        return "{" + names_of(choice->choices) + "}";
    if (field.is<Text>())
        return field.nullable ? text_or_null : text;
    const auto* const integer = field.as<Integer>();
    const bool bounded = integer != nullptr && integer->min > 0;
    return R"({"type":"integer",)" +
           (bounded ? R"("minimum":)" + std::to_string(integer->min) : described_as(field)) + "}";
}

/// A field in a body, with `more` members. What is not required is cleared by null.
std::string taken(const Field& field, const std::string& more = "")
{
    if (field.is<Boolean>())
        return R"({"type":"boolean"})";
    if (const auto* const choice = field.as<ChoiceOf>())
        return R"({"type":"string",)" + names_of(choice->choices) + R"(,"default":)" +
               field.initial + "}";
    return R"({"type":)" +
           std::string(field.required ? R"("string","minLength":1)" : R"(["string","null"])") +
           R"(,"maxLength":)" + std::to_string(field.as<Text>()->max) + more + "," +
           described_as(field) + "}";
}

/// `"name":schema` of some fields, or of all when none are named.
std::string properties_of(const Resource& resource, const std::vector<std::string>& names,
                          const std::function<std::string(const Field&)>& schema)
{
    std::string properties;
    for (const Field& field : resource.fields) {
        if (!names.empty() && std::find(names.begin(), names.end(), field.name) == names.end())
            continue;
        properties += (properties.empty() ? "\"" : ",\"") + field.name + "\":" + schema(field);
    }
    return properties;
}

std::string names_in(const Resource& resource)
{
    std::string names;
    for (const Field& field : resource.fields)
        names += (names.empty() ? "\"" : ",\"") + field.name + "\"";
    return names;
}

const std::string metadata_properties = properties_of(described::ticket(), {}, shown);
const std::string metadata_names = names_in(described::ticket());
const std::string metadata = exactly(metadata_properties, metadata_names, "TicketMetadata");

const std::string topic = exactly(R"("parent":)" + metadata + R"(,"type":)" + text + "," +
                                      properties_of(described::topic(), {}, shown),
                                  R"("parent","type",)" + names_in(described::topic()), "Topic");
const std::string topic_of_ticket =
    exactly(R"("type":)" + text + "," + properties_of(described::topic(), {}, shown),
            R"("type",)" + names_in(described::topic()), "TopicOfTicket");
const std::string topic_entry = exactly(R"("key":)" + text + R"(,"metadata":)" + topic_of_ticket,
                                        R"("key","metadata")", "TopicEntry");

const std::string ticket = exactly(R"("key":)" + text + R"(,"metadata":)" + metadata +
                                       R"(,"topics":)" + array_of(topic_entry),
                                   R"("key","metadata","topics")", "Ticket");
const std::string mitigation_metadata =
    exactly(metadata_properties + R"(,"initialNum":)" + number + R"(,"unknownNum":)" + number +
                R"(,"knownNum":)" + number + R"(,"mitigatedNum":)" + number,
            metadata_names + R"(,"initialNum","unknownNum","knownNum","mitigatedNum")",
            "MitigationMetadata");
const std::string mitigation = exactly(
    R"("key":)" + text + R"(,"ips":)" +
        exactly(R"("user":)" + text_or_null + R"(,"data":)" + array_of(text), R"("user","data")") +
        R"(,"metadata":)" + mitigation_metadata +
        R"(,"data":{"type":"array","minItems":1,"items":{"type":"array","items":{"type":"integer"},"minItems":2,"maxItems":2}})",
    R"("key","ips","metadata","data")", "Mitigation");

std::string one_of(const std::string& first, const std::string& second)
{
    return R"({"oneOf":[)" + first + "," + second + "]}";
}

const std::string content_property =
    R"("content":{"type":["string","object"],"description":"Text, or the members of a hash as an object or its string form; an uploaded file where the body is multipart/form-data."})";

/// A body of these members; `required` is `["name"]` or nothing.
std::string body(const std::string& title, const std::string& properties,
                 const std::string& required)
{
    return R"({"title":")" + title +
           R"(","type":"object","additionalProperties":false,"required":)" + required +
           R"(,"properties":{)" + properties + "}}";
}

std::string parameter(const std::string& name, const std::string& description,
                      const std::string& schema)
{
    return R"({"name":")" + name + R"(","in":"query","description":")" + description +
           R"(","schema":)" + schema + "}";
}

const std::string true_or_false = R"({"type":"string","enum":["true","false"]})";
std::string taken_of(const Resource& resource, const std::vector<std::string>& names)
{
    return properties_of(resource, names, [](const Field& field) { return taken(field); });
}

const std::string changeable =
    taken_of(described::ticket(), {"name", "description", "tg", "private", "open"});
const std::string topic_name = taken_of(described::topic(), {"name"});
const std::string addresses =
    R"({"type":"array","minItems":1,"items":{"type":"string"},"description":"IPv4 and IPv6 addresses."})";

} // namespace

const std::string list_schema =
    one_of(exactly(R"("tickets":)" + array_of(ticket), R"("tickets")"),
           exactly(R"("mitigations":)" + array_of(mitigation), R"("mitigations")"));
const std::string shown_schema =
    one_of(exactly(R"("ticket":)" + ticket, R"("ticket")"),
           exactly(R"("mitigation":)" + mitigation, R"("mitigation")"));
const std::string created_schema =
    one_of(exactly(R"("ticket":)" + metadata + R"(,"key":)" + text, R"("ticket","key")"),
           exactly(R"("mitigation":)" + mitigation, R"("mitigation")"));
const std::string null_schema = R"({"type":"null"})";
const std::string topics_schema = exactly(R"("topics":)" + array_of(topic_entry), R"("topics")");
const std::string topic_schema =
    exactly(R"("topic":)" + topic + R"(,"content":{"type":["string","object"]},"key":)" + text,
            R"("topic","content","key")", "TopicWithContent");
const std::string history_schema = exactly(
    R"("history":)" +
        array_of(exactly(
            R"("id":{"type":"integer"},"at":{"type":"string","format":"date-time"},"actor":{"oneOf":[)" +
                exactly(R"("id":{"type":"integer"},"username":)" + text + R"(,"display_name":)" +
                            text,
                        R"("id","username","display_name")") +
                R"(,{"type":"null"}]},"request_id":)" + text +
                R"(,"action":{"enum":["create","update","delete"]},"changes":)" +
                R"({"type":"object","additionalProperties":{"type":"array","minItems":2,"maxItems":2,"items":{}}})",
            R"("id","at","actor","request_id","action","changes")")),
    R"("history")");
const std::string attributes_schema =
    exactly(R"("user":)" + exactly(R"("cidr":)" + array_of(text), R"("cidr")"), R"("user")");

const std::string new_ticket_schema = body(
    "NewTicket",
    R"("type":)" + taken(*described::ticket().field("type"), R"(,"pattern":"^[a-z][a-z0-9_-]*$")") +
        "," + changeable + "," + taken_of(described::ticket(), {"creator"}) +
        R"(,"content":{"type":["string","array"],"items":{},"description":"Of a mitigation: text with addresses, a list of them, or its string form."})",
    R"(["type"])");
const std::string change_schema = body(
    "TicketChange",
    changeable +
        R"(,"type":{"type":"string","enum":["mitigation"]},"action":{"type":"string","enum":["remediate"]},"ips":)" +
        addresses,
    "[]");
const std::string new_topic_schema =
    body("NewTopic", taken_of(described::topic(), {"name", "dataType"}) + "," + content_property,
         R"(["name"])");
const std::string content_schema = body("TopicContent", content_property, R"(["content"])");
const std::string named_content_schema =
    body("NamedTopicContent", topic_name + "," + content_property, R"(["content"])");
const std::string attribute_change_schema = body(
    "AttributesChange",
    R"("type":{"type":"string","enum":["cidr"]},"action":{"type":"string","enum":["add","remove"]},"items":{"type":"array","minItems":1,"items":{"type":"string"},"description":"Blocks such as 10.0.0.0/8 or 2001:db8::/32."})",
    R"(["type","action","items"])");

const std::string list_query =
    "[" +
    parameter("type", "activity, mitigation, or any other type of tickets.",
              R"({"type":"string","default":"activity"})") +
    "," +
    parameter("private", "Whether the tickets are private: then the caller's own.", true_or_false) +
    "," + parameter("ownedBy", "User name of the creator.", text) + "," +
    parameter("open", "Whether the tickets are open.", true_or_false) + "," +
    parameter("tg", "Name of a trust group of the caller.", text) + "," +
    parameter("after", "Key of a ticket: those behind it in the list, as `Link` says it.", text) +
    "]";
const std::string create_query =
    "[" + parameter("tg", "Name of a trust group of the caller, if the body has none.", text) + "]";
const std::string topic_query =
    "[" + parameter("raw", "The content alone, byte for byte.", true_or_false) + "]";

} // namespace ticket
