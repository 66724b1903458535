// JSON Schemas of what the ticket API takes and gives, for the OpenAPI document. Answers are the
// `data` of JSEND.
#pragma once

#include <string>

namespace ticket {

extern const std::string list_schema, shown_schema, created_schema, null_schema, topics_schema,
    topic_schema, attributes_schema, history_schema;
extern const std::string new_ticket_schema, change_schema, new_topic_schema, content_schema,
    named_content_schema, attribute_change_schema;
/// Arrays of OpenAPI parameters.
extern const std::string list_query, create_query, topic_query;

} // namespace ticket
