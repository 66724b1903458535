// Public holidays, which count as no working days.
#include "handlers/rest/describe/resource.hpp"

namespace handlers {

using namespace rest::describe;

Resource holidays()
{
    Resource r;
    r.name = "holidays";
    r.singular = "holiday";
    r.doc = "A public holiday, on which nobody of that country is expected to work.";
    r.table = "holiday";
    r.fields = {
        id("Identifies the holiday."),
        date("date", "The day.", {.writable = true, .required = true}),
        text("country", "ISO 3166 code.", {.writable = true, .required = true, .max = 2}),
        array_column("subdivisions", "Parts of the country to which it is confined; empty for all.",
                     "t.subdivisions", true),
        text("reason", "Why.", {.writable = true, .required = true, .max = 200}),
    };
    r.order = {"id"};
    r.telling.place = 11;
    r.writing.create = {globally("manage_site_settings")};
    r.writing.update = r.writing.create;
    r.writing.remove = r.writing.create;
    r.writing.rules = {
        {"country", "t.country ~ '^[A-Z]{2}$'", "This has to be an ISO 3166 code of two letters"}};
    return r;
}

} // namespace handlers
