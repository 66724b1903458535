#include "handlers/rest/describe/check/fields.hpp"

#include "handlers/rest/describe/check/sql.hpp"
#include "handlers/rest/describe/limits.hpp"

#include <algorithm>
#include <set>

namespace rest::describe {

namespace {

bool is_number(const std::string& text)
{
    return !text.empty() && text.size() < 6 &&
           text.find_first_not_of("0123456789") == std::string::npos;
}

bool has_choice(const ChoiceOf& field, const std::string& name)
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
    void kind(const Field& field);
    void sql(const Field& field);
    void bounds(double min, double max);
    void choices(const ChoiceOf& field);
    void choice(const Choice& choice, bool numbers);
    void filter_values(const ChoiceOf& field);
    void condition(const ChoiceOf& field, const std::string& name, const std::string& sql);
    void relation(const Field& field);
    void rows(const Many& many, bool detail);
    void elements(const List& list);
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
        this->fields(members_of(each), prefix + each.name + ".");
    }
}

void FieldsCheck::field(const Field& field, bool top)
{
    name(field, top);
    flags(field);
    kind(field);
}

void FieldsCheck::kind(const Field& field)
{
    field.match(
        [&](const AnyOf<Text, Boolean, Date, Time, ArrayColumn, JsonList, Json> auto&) {
            sql(field);
        },
        [&](const AnyOf<Integer, Decimal> auto& number) {
            sql(field);
            bounds(number.min, number.max);
        },
        [&](const ChoiceOf& choice) {
            sql(field);
            choices(choice);
            filter_values(choice);
        },
        [&](const One&) {
            sql(field);
            relation(field);
        },
        [&](const Many& many) {
            rows(many, field.detail);
            relation(field);
        },
        [&](const List& list) { elements(list); },
        [&](const Group& group) {
            if (group.fields.empty())
                complain("it is a group without fields");
        });
}

void FieldsCheck::sql(const Field& field)
{
    if (field.sql.empty())
        complain("it has no SQL");
    fragment("its SQL", field.sql, Placeholders::allowed);
    fragment("who is shown it", field.shown_if, Placeholders::allowed);
}

void FieldsCheck::bounds(double min, double max)
{
    if ((max < 0 || max > 0) && max < min)
        complain("its greatest value is below its least");
}

void FieldsCheck::name(const Field& field, bool top)
{
    if (!is_declared_name(field.name))
        complain("the name is not made of lower-case letters, digits and single underscores");
    const ListParameter* const parameter = top ? list_parameter(field.name) : nullptr;
    if (parameter != nullptr && !parameter->field)
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
    const bool kept = !column_of(field).empty() || links_of(field) != nullptr;
    if (field.writable && !field.is<Group>() && !kept)
        complain("it is writable, but nothing says where it is kept");
    if (field.by_itself && field.writable)
        complain("it becomes another by itself, but is writable");
    if (field.stays && !field.writable)
        complain("it stays as it is, but is not writable");
    const bool always_there = field.is<Many>() || field.is<Group>() || field.is<List>();
    if (!field.shown_if.empty() && always_there)
        complain("some are not shown it, but only single values can be null");
    if (field.nullable && always_there)
        complain("it may be null, but an empty one says the same");
}

void FieldsCheck::choices(const ChoiceOf& field)
{
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

void FieldsCheck::filter_values(const ChoiceOf& field)
{
    for (const auto& [alias, name] : field.aliases) {
        if (has_choice(field, alias))
            complain("the alias " + alias + " is a choice itself");
        if (!has_choice(field, name))
            complain("the alias " + alias + " stands for an unknown choice");
    }
    for (const auto& [name, sql] : field.conditions)
        condition(field, name, sql);
}

void FieldsCheck::condition(const ChoiceOf& field, const std::string& name, const std::string& sql)
{
    if (name.empty() || sql.empty() || name.find(',') != std::string::npos)
        complain("the condition \"" + name + "\" lacks its name or SQL, or has a comma");
    if (has_choice(field, name) || field.aliases.contains(name))
        complain("the condition " + name + " is a choice or an alias as well");
    fragment("the condition " + name, sql, Placeholders::allowed);
}

void FieldsCheck::elements(const List& list)
{
    if (list.from.empty() || list.owner.empty() || list.element.empty() || list.order.empty())
        complain("its list lacks the from, the owner, the element or the order");
    fragment("its from", list.from, Placeholders::refused);
    fragment("its owner", list.owner, Placeholders::refused);
    fragment("its element", list.element, Placeholders::refused);
    fragment("its order", list.order, Placeholders::refused);
}

void FieldsCheck::rows(const Many& many, bool detail)
{
    if (many.owner.empty() || many.order.empty())
        complain("its rows lack the owner or the order");
    fragment("its link", many.link, Placeholders::refused);
    fragment("its owner", many.owner, Placeholders::allowed);
    fragment("its where", many.where, Placeholders::refused);
    fragment("its order", many.order, Placeholders::allowed);
    if (many.show.empty() == many.fields.empty())
        complain("its rows have either fields shown or fields of their own");
    if (many.limit != 0 && (!detail || many.limit < 0))
        complain("it has a limit, which only many rows of a detail have");
}

void FieldsCheck::relation(const Field& field)
{
    const Resource* const target = find_resource(all_, target_of(field));
    if (target == nullptr) {
        complain("it refers to the unknown resource \"" + target_of(field) + "\"");
        return;
    }
    for (const Field& own : members_of(field)) {
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
    for (const std::string& name : shown_of(relation)) {
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
    if (shown.is<Many>())
        complain("it shows " + path + ", many rows below another relation");
    if (shown.is<List>() && relation.is<One>())
        complain("it shows " + path + ", a list with a query of its own below a single row");
    if (shown.detail && relation.is<Many>())
        complain("it shows " + path + ", which is in details only");
    for (const Field& member : members_of(shown))
        shown_field(relation, member, path + "." + member.name);
}

/// Whether `field`, or what it shows, comes back to a field that stands above it.
bool FieldsCheck::turns_in_circles(const Field& field, std::vector<const Field*>& above)
{
    if (std::find(above.begin(), above.end(), &field) != above.end())
        return true;
    above.push_back(&field);
    bool circle = false;
    for (const Field& member : members_of(field))
        circle = circle || turns_in_circles(member, above);
    const Resource* const target = find_resource(all_, target_of(field));
    for (const std::string& name : shown_of(field)) {
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
