// Tags: words to sort things by.
#include "handlers/rest/describe/resource.hpp"

namespace handlers {

using namespace rest::describe;

Resource tags()
{
    Resource r{.name = "tags", .singular = "tag", .doc = "A word to sort by.", .table = "tag"};
    r.fields = {id("Identifies the tag."), text("name", "The word.")};
    r.order = {"name"};
    return r;
}

} // namespace handlers
