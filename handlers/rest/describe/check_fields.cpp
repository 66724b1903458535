#include "handlers/rest/describe/check_fields.hpp"

#include "handlers/rest/describe/check_sql.hpp"
#include "handlers/rest/describe/lookup.hpp"
#include "handlers/rest/describe/parameters.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <set>

namespace rest::describe {

namespace {

bool is_scalar(const Field& field)
{
    return field.type == Type::json || (has_single_value(field) && field.type != Type::one);
}

bool is_number(const std::string& text)
{
    return !text.empty() && text.size() < 6 &&
           text.find_first_not_of("0123456789") == std::string::npos;
}

bool has_choice(const Field& field, const std::string& name)
{
    return std::any_of(field.choices.begin(), field.choices.end(),
                       [&](const Choice& choice) { return choice.name == name; });
}

class FieldsCheck {
public:
    FieldsCheck(const std::vector<Resource>& all, const Resource& resource,
                std::vector<std::string>& complaints)
        : all_(all), resource_(resource), complaints_(complaints)
    {
    }

    void fields(const std::vector<Field>& fields, const std::string& prefix);

private:
    void complain(const std::string& sentence)
    {
        complaints_.push_back("Resource " + resource_.name + ", field " + name_ + ": " + sentence +
                              ".");
    }
    void fragment(const std::string& what, const std::string& sql, Placeholders placeholders)
    {
        const std::string flaw = flaw_of_sql(sql, placeholders);
        if (!flaw.empty())
            complain(what + " " + flaw);
    }
    void field(const Field& field, bool top);
    void name(const Field& field, bool top);
    void flags(const Field& field);
    void choices(const Field& field);
    void choice(const Choice& choice, bool numbers);
    void filter_values(const Field& field);
    void condition(const Field& field, const std::string& name, const std::string& sql);
    void foreign_parts(const Field& field);
    void relation(const Field& field);
    void elements(const Field& field);
    void shown(const Field& relation, const Resource& target);
    void shown_field(const Field& relation, const Field& shown, const std::string& path);
    bool turns_in_circles(const Field& field, std::vector<const Field*>& above);

    const std::vector<Resource>& all_;
    const Resource& resource_;
    std::vector<std::string>& complaints_;
    std::string name_; ///< Of the field under judgement, with the groups it is in.
};

void FieldsCheck::fields(const std::vector<Field>& fields, const std::string& prefix)
{
    std::set<std::string> seen;
    for (const Field& each : fields) {
        name_ = prefix + (each.name.empty() ? "without a name" : each.name);
        if (!seen.insert(each.name).second)
            complain("another one has the same name");
        field(each, prefix.empty());
        this->fields(each.fields, prefix + each.name + ".");
    }
}

void FieldsCheck::field(const Field& field, bool top)
{
    name(field, top);
    flags(field);
    choices(field);
    filter_values(field);
    foreign_parts(field);
    if (is_scalar(field) || field.type == Type::one ||
        (field.type == Type::list && field.from.empty())) {
        if (field.sql.empty() || field.sql == "-")
            complain("it has no SQL");
        fragment("its SQL", field.sql, Placeholders::allowed);
    }
    if (field.type == Type::one || field.type == Type::many)
        relation(field);
    else if (field.type == Type::list && !field.from.empty())
        elements(field);
    else if (field.type == Type::group && field.fields.empty())
        complain("it is a group without fields");
}

void FieldsCheck::name(const Field& field, bool top)
{
    if (!is_declared_name(field.name))
        complain("the name is not made of lower-case letters, digits and single underscores");
    if (top && list_parameter(field.name) != nullptr)
        complain("the name is that of a parameter of every list");
    // Others cannot be mistaken: what stands before them has no lookups, or no fields.
    if (field.name == "exact" || field.name == "in" || field.name == "isnull")
        complain("the name is that of a lookup which relations take");
    if (field.doc.empty())
        complain("it has no doc");
}

void FieldsCheck::flags(const Field& field)
{
    if (field.required && !field.writable)
        complain("it is required, but not writable");
    const bool bounded =
        field.type == Type::text || field.type == Type::integer || field.type == Type::decimal;
    if (field.max < 0 || (field.max > 0 && !bounded))
        complain("it has a greatest value or length, but is neither a number nor text");
    const bool kept = !column_of(field).empty() || !field.stored.table.empty();
    if (field.writable && field.type != Type::group && !kept)
        complain("it is writable, but nothing says where it is kept");
    const bool always_there = field.type == Type::many || field.type == Type::group ||
                              (field.type == Type::list && !field.from.empty());
    if (field.nullable && always_there)
        complain("it may be null, but an empty one says the same");
    if (field.guarded && field.type != Type::one)
        complain("it is guarded, but refers to no single row");
    if (field.limit != 0 && (field.type != Type::many || !field.detail || field.limit < 0))
        complain("it has a limit, which only many rows of a detail have");
}

void FieldsCheck::choices(const Field& field)
{
    if (field.type != Type::choice) {
        if (!field.choices.empty())
            complain("it has choices, but is no choice");
        return;
    }
    if (field.choices.empty()) {
        complain("it is a choice without choices");
        return;
    }
    std::set<std::string> names;
    std::set<std::string> stored;
    const bool numbers = field.choices.front().stored != field.choices.front().name;
    for (const Choice& each : field.choices) {
        if (!names.insert(each.name).second)
            complain("the choice " + each.name + " is there twice");
        if (!stored.insert(each.stored).second)
            complain("the value " + each.stored + " is stored for two choices");
        choice(each, numbers);
    }
}

/// `numbers`: the first of the field's choices is stored as a number, so all must be.
void FieldsCheck::choice(const Choice& choice, bool numbers)
{
    if (choice.name.empty() || choice.label.empty() || choice.stored.empty())
        complain("the choice \"" + choice.name + "\" lacks its name, label or stored value");
    if (choice.name.find(',') != std::string::npos)
        complain("the choice " + choice.name + " has a comma, which separates values");
    if (numbers ? !is_number(choice.stored) : choice.stored != choice.name)
        complain("the choice " + choice.name + " is stored as " + choice.stored +
                 ", unlike the others neither as a number nor by its name");
}

void FieldsCheck::filter_values(const Field& field)
{
    if (!field.aliases.empty() && field.type != Type::choice)
        complain("it has aliases, but is no choice");
    for (const auto& [alias, name] : field.aliases) {
        if (has_choice(field, alias))
            complain("the alias " + alias + " is a choice itself");
        if (!has_choice(field, name))
            complain("the alias " + alias + " stands for an unknown choice");
    }
    if (!field.conditions.empty() && lookups_of(field).empty())
        complain("it has conditions, but takes no filter");
    for (const auto& [name, sql] : field.conditions)
        condition(field, name, sql);
}

void FieldsCheck::condition(const Field& field, const std::string& name, const std::string& sql)
{
    if (name.empty() || sql.empty() || name.find(',') != std::string::npos)
        complain("the condition \"" + name + "\" lacks its name or SQL, or has a comma");
    if (has_choice(field, name) || field.aliases.contains(name))
        complain("the condition " + name + " is a choice or an alias as well");
    fragment("the condition " + name, sql, Placeholders::allowed);
}

/// Parts that another kind of field has.
void FieldsCheck::foreign_parts(const Field& field)
{
    const auto refuse = [&](std::initializer_list<Type> owners, bool there, const char* sentence) {
        if (there && std::find(owners.begin(), owners.end(), field.type) == owners.end())
            complain(sentence);
    };
    refuse({Type::one, Type::many}, !field.resource.empty() || !field.show.empty(),
           "it shows fields of another resource, but is no relation");
    refuse({Type::many, Type::list}, !field.owner.empty() || !field.order.empty(),
           "it has an owner or an order, but is no list");
    refuse({Type::many}, !field.link.empty() || !field.where.empty(),
           "it has a link or a condition on rows, but is not many");
    refuse({Type::list}, !field.from.empty() || !field.element.empty(),
           "it has elements, but is no list");
    refuse({Type::group, Type::many}, !field.fields.empty(),
           "it has fields, but is neither a group nor many");
}

void FieldsCheck::elements(const Field& field)
{
    if (field.owner.empty() || field.element.empty() || field.order.empty())
        complain("its list lacks the owner, the element or the order");
    fragment("its from", field.from, Placeholders::refused);
    fragment("its owner", field.owner, Placeholders::refused);
    fragment("its element", field.element, Placeholders::refused);
    fragment("its order", field.order, Placeholders::refused);
}

void FieldsCheck::relation(const Field& field)
{
    const Resource* const target = find_resource(all_, field.resource);
    if (target == nullptr) {
        complain("it refers to the unknown resource \"" + field.resource + "\"");
        return;
    }
    if (field.type == Type::many) {
        if (field.owner.empty() || field.order.empty())
            complain("its rows lack the owner or the order");
        fragment("its link", field.link, Placeholders::refused);
        fragment("its owner", field.owner, Placeholders::allowed);
        fragment("its where", field.where, Placeholders::refused);
        fragment("its order", field.order, Placeholders::allowed);
        if (field.show.empty() == field.fields.empty())
            complain("its rows have either fields shown or fields of their own");
    }
    for (const Field& own : field.fields) {
        shown_field(field, own, name_ + "." + own.name);
        if (target->field(own.name) == nullptr)
            complain("its " + own.name + " is no field of " + target->name +
                     ", so that nobody could select it");
    }
    shown(field, *target);
    std::vector<const Field*> above;
    if (turns_in_circles(field, above))
        complain("what it shows leads back to itself without end");
}

void FieldsCheck::shown(const Field& relation, const Resource& target)
{
    std::set<std::string> seen;
    for (const std::string& name : relation.show) {
        if (!seen.insert(name).second)
            complain("it shows " + name + " twice");
        if (const Field* const field = target.field(name))
            shown_field(relation, *field, target.name + "." + name);
        else
            complain("it shows " + name + ", which " + target.name + " does not have");
    }
}

void FieldsCheck::shown_field(const Field& relation, const Field& shown, const std::string& path)
{
    if (shown.type == Type::many)
        complain("it shows " + path + ", many rows below another relation");
    if (shown.type == Type::list && !shown.from.empty() && relation.type == Type::one)
        complain("it shows " + path + ", a list with a query of its own below a single row");
    if (shown.detail && relation.type == Type::many)
        complain("it shows " + path + ", which is in details only");
    for (const Field& member : shown.fields)
        shown_field(relation, member, path + "." + member.name);
}

/// Whether `field`, or what it shows, comes back to a field that stands above it.
bool FieldsCheck::turns_in_circles(const Field& field, std::vector<const Field*>& above)
{
    if (std::find(above.begin(), above.end(), &field) != above.end())
        return true;
    above.push_back(&field);
    bool circle = false;
    for (const Field& member : field.fields)
        circle = circle || turns_in_circles(member, above);
    const Resource* const target = find_resource(all_, field.resource);
    for (const std::string& name : field.show) {
        const Field* const next = target == nullptr ? nullptr : target->field(name);
        circle = circle || (next != nullptr && turns_in_circles(*next, above));
    }
    above.pop_back();
    return circle;
}

} // namespace

void check_fields(const std::vector<Resource>& all, const Resource& resource,
                  std::vector<std::string>& complaints)
{
    if (resource.fields.empty())
        complaints.push_back("Resource " + resource.name + ": it has no fields.");
    FieldsCheck(all, resource, complaints).fields(resource.fields, "");
}

const Resource* find_resource(const std::vector<Resource>& all, const std::string& name)
{
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const Resource& resource) { return resource.name == name; });
    return found == all.end() ? nullptr : &*found;
}

bool is_declared_name(std::string_view name)
{
    const auto plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    };
    return !name.empty() && name.front() >= 'a' && name.front() <= 'z' && name.back() != '_' &&
           name.find("__") == std::string_view::npos &&
           std::all_of(name.begin(), name.end(), plain);
}

} // namespace rest::describe
