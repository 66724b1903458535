#include "handlers/rest/statements/told.hpp"

#include <functional>
#include <utility>
#include <vector>

namespace rest::statements {

using namespace describe;

namespace {

/// Turns SQL of a JSON value into SQL of what is shown of it.
using Turn = std::function<std::string(const std::string&)>;

/// `:x` becomes the elements of an array, in their order.
std::string each(const std::string& array, const std::string& element, const Turn& turn)
{
    return "(select coalesce(jsonb_agg(" + turn(element + ".v") + " order by " + element +
           ".n), '[]') from jsonb_array_elements(" + array + ") with ordinality " + element +
           "(v, n))";
}

std::string if_it_is(const char* type, const std::string& value, const std::string& then)
{
    return "case jsonb_typeof(" + value + ") when '" + type + "' then " + then + " else " + value +
           " end";
}

class Teller {
public:
    Teller(StatementBuilder& builder, const std::string& record)
        : builder_(builder), record_(record)
    {
    }

    void add(const Resource& resource)
    {
        add(resource, resource.fields, "");
        add(resource, resource.writing.inputs, "");
    }
    const std::string& cases() const { return cases_; }

private:
    void add(const Resource& resource, const std::vector<Field>& fields, const std::string& prefix);
    std::string told(const Resource& resource, const Field& field);
    std::string reference(const Field& relation, const Resource& target,
                          const std::vector<std::string>& show, const std::string& id);
    std::string row_of(const Field& field, const std::string& value);

    StatementBuilder& builder_;
    const std::string& record_;
    std::string cases_;
};

/// The row that an id names. One that is gone is its id; one that is hidden is null.
std::string Teller::reference(const Field& relation, const Resource& target,
                              const std::vector<std::string>& show, const std::string& id)
{
    const bool guarded = is_guarded(relation);
    if (show.empty() && !guarded)
        return id;
    const std::string row = builder_.new_alias();
    std::string members;
    for (const std::string& name : show)
        members += (members.empty() ? "'" : ", '") + name + "', " +
                   builder_.shown(*target.field(name), row);
    const std::string object = show.empty() ? id : "jsonb_build_object(" + members + ")";
    const std::string seen = guarded ? " and " + builder_.nameable(relation, target, row) : "";
    return if_it_is("number", id,
                    "coalesce((select " + object + " from " + target.table + " " + row + " where " +
                        row + ".id = (" + id + " #>> '{}')::bigint" + seen + "), " +
                        (guarded ? "'null'" : "jsonb_build_object('id', " + id + ")") + ")");
}

/// An element of a list of rows: an id, or an object of a reference and a flag.
std::string Teller::row_of(const Field& field, const std::string& value)
{
    const Many& many = *field.as<Many>();
    const Resource& target = builder_.catalogue().at(many.resource);
    if (many.stored.member.empty())
        return reference(field, target, many.show, value);
    const Field& member = *target.field(many.stored.member);
    const std::string id = value + " -> '" + member.name + "'";
    return value + " || jsonb_build_object('" + member.name + "', " +
           reference(member, builder_.catalogue().at(target_of(member)), shown_of(member),
                     "(" + id + ")") +
           ")";
}

/// The pair as it is told, over `e`, a member of the changes; empty: as it is.
std::string Teller::told(const Resource& resource, const Field& field)
{
    std::string pair;
    if (field.is<One>())
        pair = each("e.value", "side", [&](const std::string& id) {
            return reference(field, builder_.catalogue().at(target_of(field)), shown_of(field), id);
        });
    else if (field.is<Many>() && links_of(field) != nullptr)
        pair = each("e.value", "side", [&](const std::string& side) {
            return if_it_is("array", side, each(side, "one", [&](const std::string& element) {
                                return row_of(field, element);
                            }));
        });
    if (field.shown_if.empty())
        return pair;
    const std::string row = builder_.new_alias();
    return "case when (select " + builder_.expand(field.shown_if, row) + " from " + resource.table +
           " " + row + " where " + row + "." + resource.row_id + " = " + record_ +
           ".object_id) then " + (pair.empty() ? "e.value" : pair) + " else '[null, null]' end";
}

void Teller::add(const Resource& resource, const std::vector<Field>& fields,
                 const std::string& prefix)
{
    for (const Field& field : fields) {
        if (const Group* const group = field.as<Group>())
            add(resource, group->fields, prefix + field.name + ".");
        const std::string pair = told(resource, field);
        if (!pair.empty())
            cases_ += " when '" + resource.kind() + "." + prefix + field.name + "' then " + pair;
    }
}

} // namespace

std::string changes_as_shown(StatementBuilder& builder, const Resource& trail,
                             const std::string& alias, const std::string& changes)
{
    Teller teller(builder, alias);
    for (const Resource& resource : builder.catalogue().all()) {
        const bool told_of = !trail.parent || trail.parent->resource == resource.name;
        if (told_of && (resource.writing.update || resource.writing.create))
            teller.add(resource);
    }
    if (teller.cases().empty())
        return changes;
    return "(select coalesce(jsonb_object_agg(e.key, case " + alias +
           ".object_type || '.' || e.key" + teller.cases() +
           " else e.value end), '{}') from jsonb_each(" + changes + ") e)";
}

} // namespace rest::statements
