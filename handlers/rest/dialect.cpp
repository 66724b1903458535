#include "handlers/rest/dialect.hpp"

#include "handlers/rest/errors.hpp"
#include "handlers/rest/openapi_answers.hpp"

#include <utility>

namespace rest {

const Dialect& resource_dialect()
{
    static const Dialect dialect{
        .name = "",
        .paths = {},
        .types = {"application/json", "application/xml"},
        .negotiated = negotiated,
        .formats =
            [](bool yaml) {
                return yaml ? "This is available as JSON, XML and YAML: ?format=json, xml or yaml."
                            : "This is available as JSON and XML: ?format=json or xml.";
            },
        .success = [](std::string json) { return json; },
        .refusal = error_response,
        .refusal_schema = error_schema_of,
        .success_schema = [](boost::json::object json) { return json; },
    };
    return dialect;
}

} // namespace rest
