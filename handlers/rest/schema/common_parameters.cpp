#include "handlers/rest/schema/common_parameters.hpp"

#include "handlers/rest/describe/limits.hpp"

#include <utility>

namespace rest::schema {

namespace {

using boost::json::array;
using boost::json::object;

object parameter(const char* name, const char* in, const char* description, object schema)
{
    return {
        {"name", name}, {"in", in}, {"description", description}, {"schema", std::move(schema)}};
}

object filters_parameter()
{
    const object values{{"type", "object"}, {"additionalProperties", object{{"type", "string"}}}};
    return {
        {"filters",
         object{{"name", "filters"},
                {"in", "query"},
                {"description", "Filters with lookups, or over relations, as the list of the same "
                                "rows has them: `created__gte=2023-03-01`."},
                {"style", "form"},
                {"explode", true},
                {"schema", values}}},
    };
}

object page_parameters()
{
    object page{{"anyOf", array{object{{"type", "integer"}, {"minimum", 1}},
                                object{{"type", "string"}, {"enum", array{"last"}}}}},
                {"default", 1}};
    object page_size{{"type", "integer"},
                     {"minimum", 1},
                     {"maximum", describe::largest_page_size},
                     {"default", describe::usual_page_size}};
    object count{{"type", "string"}, {"enum", array{"exact", "none"}}, {"default", "exact"}};
    const object string{{"type", "string"}};
    return {
        {"page",
         parameter("page", "query", "Number of the page, or `last`; past the end is 404.", page)},
        {"page_size", parameter("page_size", "query", "Rows per page.", page_size)},
        {"cursor",
         parameter(
             "cursor", "query",
             "Pages by cursor instead of by number: empty for the first, then as in `next` and "
             "`previous`. No row is seen twice or missed while others come and go.",
             string)},
        {"count",
         parameter("count", "query", "`none` does not count the rows: `count` is null.", count)},
    };
}

/// Which members are shown, and whether anything is done.
object shown_parameters()
{
    const object string{{"type", "string"}};
    return {
        {"fields",
         parameter(
             "fields", "query",
             "Comma list of the members to show, nested ones as `client__name`; all others are "
             "left out.",
             string)},
        {"exclude", parameter("exclude", "query", "Comma list of members to leave out.", string)},
        {"dry_run", parameter("dry_run", "query",
                              "All is judged and answered as if it were done, and nothing is.",
                              {{"type", "boolean"}, {"default", false}})},
    };
}

/// How an answer or a file is written.
object form_parameters()
{
    return {
        {"bom", parameter("bom", "query", "Whether a CSV file begins with a byte order mark.",
                          {{"type", "boolean"}, {"default", false}})},
        {"format",
         parameter("format", "query", "The format of the answer; wins over the header Accept.",
                   {{"type", "string"}, {"enum", array{"json", "xml", "api"}}})},
        {"format_yaml",
         parameter("format", "query", "The format of the answer; wins over the header Accept.",
                   {{"type", "string"}, {"enum", array{"json", "xml", "api", "yaml"}}})},
        {"format_file",
         parameter("format", "query", "The kind of file; wins over the header Accept.",
                   {{"type", "string"}, {"enum", array{"csv", "xlsx", "json", "xml"}}})},
    };
}

object header_parameters()
{
    const object string{{"type", "string"}};
    return {
        {"if_none_match",
         parameter("If-None-Match", "header",
                   "The ETag of an earlier answer; while it is still right, the answer is 304.",
                   string)},
        {"if_match", parameter("If-Match", "header",
                               "The ETag of an earlier answer; when it is no longer right, nothing "
                               "is done and the answer is 412.",
                               string)},
        {"idempotency_key",
         parameter("Idempotency-Key", "header",
                   "1 to 255 visible ASCII characters: a retry with the same key gets the first "
                   "answer again, for 24 hours.",
                   string)},
    };
}

} // namespace

object common_parameters()
{
    object all;
    for (const object& more : {filters_parameter(), page_parameters(), shown_parameters(),
                               form_parameters(), header_parameters()}) {
        for (const auto& parameter : more)
            all.insert(parameter);
    }
    return all;
}

} // namespace rest::schema
