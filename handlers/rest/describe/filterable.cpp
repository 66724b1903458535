#include "handlers/rest/describe/filterable.hpp"

#include "handlers/rest/describe/limits.hpp"

namespace rest::describe {

namespace {

void collect(const Catalogue& catalogue, const std::vector<Field>& fields, const Filterable& above,
             std::vector<Filterable>& found)
{
    for (const Field& field : fields) {
        const std::string path = above.path + field.name;
        const bool relation = is_relation(field);
        const bool nullable = above.nullable || (relation && may_be_null(field));
        Filterable here{path,           &field,
                        above.own,      above.sortable && has_single_value(field),
                        above.nullable, lookups_of(field, above.nullable)};
        if (above.path.empty() && list_parameter(path) != nullptr)
            std::erase(here.lookups, Lookup::exact);
        if (!here.lookups.empty())
            found.push_back(here);
        if (const Group* const group = field.as<Group>())
            collect(catalogue, group->fields,
                    {path + "__", nullptr, above.own, above.sortable, above.nullable}, found);
        else if (relation && above.own)
            collect(catalogue, catalogue.at(target_of(field)).fields,
                    {path + "__", nullptr, false, here.sortable, nullable}, found);
    }
}

} // namespace

bool has_query(const Field& field)
{
    return field.sql.find("(select ") != std::string::npos;
}

std::vector<Filterable> filterable(const Catalogue& catalogue, const Resource& resource)
{
    std::vector<Filterable> found;
    collect(catalogue, resource.fields, {}, found);
    return found;
}

} // namespace rest::describe
