#include "handlers/rest/resource_dialect.hpp"

#include "handlers/rest/answer/errors.hpp"
#include "handlers/rest/schema/openapi_answers.hpp"

namespace rest {

using answer::Dialect;

const Dialect& resource_dialect()
{
    static const Dialect dialect{
        .name = "",
        .paths = {},
        .types = {"application/json", "application/xml"},
        .tag = "system",
        .tag_doc = "What is not a resource.",
        .negotiated = answer::negotiated,
        .formats =
            [](bool yaml) {
                return yaml ? "This is available as JSON, XML and YAML: ?format=json, xml or yaml."
                            : "This is available as JSON and XML: ?format=json or xml.";
            },
        .refusal = answer::error_response,
        .has_codes = true,
        .refusal_schema = schema::error_schema_of,
    };
    return dialect;
}

} // namespace rest
