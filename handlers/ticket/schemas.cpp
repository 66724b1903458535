#include "handlers/ticket/schemas.hpp"

#include "handlers/ticket/limits.hpp"

namespace ticket {

namespace {

const std::string text = R"({"type":"string"})";
const std::string text_or_null = R"({"type":["string","null"]})";
const std::string milliseconds =
    R"({"type":"integer","description":"Milliseconds since the epoch."})";
const std::string number = R"({"type":"integer","minimum":0})";
const std::string boolean = R"({"type":"boolean"})";

/// An object that has exactly these members: `"name":schema,…`.
std::string exactly(const std::string& properties, const std::string& names)
{
    return R"({"type":"object","additionalProperties":false,"required":[)" + names +
           R"(],"properties":{)" + properties + "}}";
}

std::string array_of(const std::string& items)
{
    return R"({"type":"array","items":)" + items + "}";
}

const std::string metadata_properties =
    R"("num":{"type":"integer","minimum":1},"creator":)" + text + R"(,"type":)" + text +
    R"(,"name":)" + text + R"(,"description":)" + text + R"(,"tg":)" + text_or_null +
    R"(,"private":)" + boolean + R"(,"open":)" + boolean + R"(,"createdTime":)" + milliseconds +
    R"(,"modifiedTime":)" + milliseconds;
const std::string metadata_names =
    R"("num","creator","type","name","description","tg","private","open","createdTime","modifiedTime")";
const std::string metadata = exactly(metadata_properties, metadata_names);

const std::string topic = exactly(
    R"("parent":)" + metadata + R"(,"type":)" + text + R"(,"name":)" + text +
        R"(,"dataType":{"enum":["string","hash"]},"encoding":{"enum":["utf-8","base64"]},"creator":)" +
        text_or_null + R"(,"createdTime":)" + milliseconds + R"(,"modifiedTime":)" + milliseconds,
    R"("parent","type","name","dataType","encoding","creator","createdTime","modifiedTime")");
const std::string topic_entry =
    exactly(R"("key":)" + text + R"(,"metadata":)" + topic, R"("key","metadata")");

const std::string ticket = exactly(R"("key":)" + text + R"(,"metadata":)" + metadata +
                                       R"(,"topics":)" + array_of(topic_entry),
                                   R"("key","metadata","topics")");
const std::string mitigation_metadata =
    exactly(metadata_properties + R"(,"initialNum":)" + number + R"(,"unknownNum":)" + number +
                R"(,"knownNum":)" + number + R"(,"mitigatedNum":)" + number,
            metadata_names + R"(,"initialNum","unknownNum","knownNum","mitigatedNum")");
const std::string mitigation = exactly(
    R"("key":)" + text + R"(,"ips":)" +
        exactly(R"("user":)" + text_or_null + R"(,"data":)" + array_of(text), R"("user","data")") +
        R"(,"metadata":)" + mitigation_metadata +
        R"(,"data":{"type":"array","minItems":1,"items":{"type":"array","items":{"type":"integer"},"minItems":2,"maxItems":2}})",
    R"("key","ips","metadata","data")");

std::string one_of(const std::string& first, const std::string& second)
{
    return R"({"oneOf":[)" + first + "," + second + "]}";
}

const std::string content_property =
    R"("content":{"type":["string","object"],"description":"Text, or the members of a hash as an object or its string form; an uploaded file where the body is multipart/form-data."})";

std::string at_most(std::size_t characters)
{
    return R"("maxLength":)" + std::to_string(characters);
}

/// A body of these members; `required` is `["name"]` or nothing.
std::string body(const std::string& properties, const std::string& required)
{
    return R"({"type":"object","additionalProperties":false,"required":)" + required +
           R"(,"properties":{)" + properties + "}}";
}

std::string parameter(const std::string& name, const std::string& description,
                      const std::string& schema)
{
    return R"({"name":")" + name + R"(","in":"query","description":")" + description +
           R"(","schema":)" + schema + "}";
}

const std::string true_or_false = R"({"type":"string","enum":["true","false"]})";
const std::string changeable =
    R"("name":{"type":["string","null"],)" + at_most(longest_name) +
    R"(},"description":{"type":["string","null"],)" + at_most(longest_description) +
    R"(},"open":{"type":"boolean"},"private":{"type":"boolean"},"tg":{"type":["string","null"],"description":"Name of a trust group."})";
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
            R"("topic","content","key")");
const std::string attributes_schema =
    exactly(R"("user":)" + exactly(R"("cidr":)" + array_of(text), R"("cidr")"), R"("user")");

const std::string new_ticket_schema = body(
    R"("type":{"type":"string","pattern":"^[a-z][a-z0-9_-]*$",)" + at_most(longest_word) + R"(},)" +
        changeable + R"(,"creator":{"type":"string",)" + at_most(longest_creator) +
        R"(,"description":"Of callers without credentials; ignored else."},"content":{"type":["string","array"],"description":"Of a mitigation: text with addresses, a list of them, or its string form."})",
    R"(["type"])");
const std::string change_schema = body(
    changeable +
        R"(,"type":{"type":"string","enum":["mitigation"]},"action":{"type":"string","enum":["remediate"]},"ips":)" +
        addresses,
    "[]");
const std::string new_topic_schema =
    body(R"("name":{"type":"string","minLength":1,)" + at_most(longest_name) +
             R"(},"dataType":{"type":"string","enum":["string","hash"],"default":"string"},)" +
             content_property,
         R"(["name"])");
const std::string content_schema = body(content_property, R"(["content"])");
const std::string named_content_schema =
    body(R"("name":{"type":"string","minLength":1,)" + at_most(longest_name) + R"(},)" +
             content_property,
         R"(["content"])");
const std::string attribute_change_schema = body(
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
    parameter("tg", "Name of a trust group of the caller.", text) + "]";
const std::string create_query =
    "[" + parameter("tg", "Name of a trust group of the caller, if the body has none.", text) + "]";
const std::string topic_query =
    "[" + parameter("raw", "The content alone, byte for byte.", true_or_false) + "]";

} // namespace ticket
