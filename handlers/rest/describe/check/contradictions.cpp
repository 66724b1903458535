// Contradictions in descriptions: of whole resources here, of fields in fields.cpp. What a
// test against the database would find later, or a caller, is found at start, by name.
#include "handlers/rest/describe/check/fields.hpp"
#include "handlers/rest/describe/check/sql.hpp"
#include "handlers/rest/describe/check/writing.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>

namespace rest::describe {

namespace {

bool contains(const std::vector<std::string>& values, const std::string& value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

bool contains_name(const std::vector<Choice>& choices, const std::string& name)
{
    return std::any_of(choices.begin(), choices.end(),
                       [&](const Choice& choice) { return choice.name == name; });
}

bool is_whole_number(const std::string& text)
{
    return !text.empty() && text.size() < 10 &&
           std::all_of(text.begin(), text.end(),
                       [](unsigned char c) { return std::isdigit(c) != 0; });
}

/// Judges one resource; `complaints` gets a sentence per contradiction.
class ResourceCheck {
public:
    ResourceCheck(const std::vector<Resource>& all, const Resource& resource,
                  std::vector<std::string>& complaints)
        : all_(all), resource_(resource), complaints_(complaints)
    {
    }

    void run()
    {
        basics();
        parent();
        below();
        order();
        search();
        hidden();
        visibility();
        check_fields(all_, resource_, complaints_);
        check_writing(all_, resource_, complaints_);
    }

private:
    void complain(const std::string& sentence)
    {
        complaints_.push_back("Resource " + resource_.name + ": " + sentence + ".");
    }
    void fragment(const std::string& what, const std::string& sql, Placeholders placeholders)
    {
        const std::string flaw = flaw_of_sql(sql, placeholders);
        if (!flaw.empty())
            complain(what + " " + flaw);
    }
    void basics();
    void parent();
    void below();
    void order();
    void search();
    void hidden();
    void hidden_value(const std::vector<Choice>& choices, const std::string& value);
    void visibility();
    void source(const Source& source, const std::string& what);
    void tally(const Tally& tally, const std::string& what);
    void column(const std::string& name, const std::string& sql, const std::string& what);

    const std::vector<Resource>& all_;
    const Resource& resource_;
    std::vector<std::string>& complaints_;
};

void ResourceCheck::basics()
{
    if (!is_declared_name(resource_.name))
        complain("the name is not made of lower-case letters, digits and single underscores");
    if (resource_.doc.empty())
        complain("it has no doc");
    if (resource_.singular.empty())
        complain("it has no singular");
    if (!is_declared_name(resource_.table))
        complain("\"" + resource_.table + "\" is not the name of a table");
    if (resource_.key.empty())
        complain("it has no key");
    fragment("the key", resource_.key, Placeholders::allowed);
    fragment("what can be named anew", resource_.usable, Placeholders::allowed);
    const Field* const id = resource_.field("id");
    const bool right = id != nullptr && (resource_.uuid ? id->is<Text>() : id->is<Integer>());
    if (!right || id->nullable || id->detail)
        complain("it has no id, which is an integer of every row, never null");
    if (resource_.feed && resource_.field(resource_.feed->field) == nullptr)
        complain("it is a feed by the unknown field " + resource_.feed->field);
}

void ResourceCheck::parent()
{
    if (!resource_.parent)
        return;
    const auto& [parent, column, segment, right] = *resource_.parent;
    const Resource* const above = find_resource(all_, parent);
    if (above == nullptr)
        complain("the parent " + parent + " is unknown");
    else if (above->parent)
        complain("the parent " + parent + " has a parent itself");
    if (!segment.empty() && !is_declared_name(segment))
        complain("\"" + segment + "\" is no segment of a path");
    if (column.empty())
        complain("it has a parent, but not the parent's column");
    fragment("the parent's column", column, Placeholders::allowed);
    for (const Grant& grant : right)
        fragment("the right to look below the parent", grant.sql, Placeholders::allowed);
}

void ResourceCheck::below()
{
    for (const Below& one : resource_.below) {
        const Resource* const above = find_resource(all_, one.resource);
        if (above == nullptr)
            complain("it is below " + one.resource + ", which is unknown");
        else if (above->parent || resource_.parent)
            complain("it is below " + one.resource + ", but one of them has a parent");
        const Field* const field = resource_.field(one.field);
        if (field == nullptr || !(field->is<Integer>() || field->is<One>()))
            complain(one.field + " does not name the row of " + one.resource + " that it is below");
        for (const auto& [name, value] : one.also) {
            const Field* const kind = resource_.field(name);
            const ChoiceOf* const choice = kind == nullptr ? nullptr : kind->as<ChoiceOf>();
            if (choice == nullptr || !contains_name(choice->choices, value))
                complain(name + " has no choice " + value + ", by which it is below " +
                         one.resource);
        }
    }
}

void ResourceCheck::order()
{
    std::set<std::string> seen;
    for (const std::string& key : resource_.order) {
        const std::string name = key.starts_with('-') ? key.substr(1) : key;
        const Field* const field = resource_.field(name);
        if (field == nullptr)
            complain("the order names the unknown field " + name);
        else if (!has_single_value(*field))
            complain("the order names " + name + ", which has no single value");
        if (!seen.insert(name).second)
            complain("the order names " + name + " twice");
    }
}

void ResourceCheck::search()
{
    const Search& search = resource_.search;
    if (search.column.empty() && !search.fields.empty())
        complain("it says what is searched, but not by which column");
    if (!search.column.empty() && search.fields.empty())
        complain("it has a search, but no fields that say what is searched");
    fragment("the search", search.column, Placeholders::allowed);
}

void ResourceCheck::hidden_value(const std::vector<Choice>& choices, const std::string& value)
{
    const std::string& name = resource_.hidden.field;
    const bool known = std::any_of(choices.begin(), choices.end(),
                                   [&](const Choice& choice) { return choice.stored == value; });
    if (!known)
        complain("hidden names the value " + value + ", which " + name + " does not store");
    else if (!is_whole_number(value))
        complain("hidden names the value " + value + " of " + name + ", which is no number");
}

void ResourceCheck::hidden()
{
    const Hidden& hidden = resource_.hidden;
    if (hidden.field.empty()) {
        if (!hidden.unless_asked.empty() || !hidden.always.empty())
            complain("hidden has values, but no field");
        return;
    }
    const Field* const field = resource_.field(hidden.field);
    const ChoiceOf* const choice = field == nullptr ? nullptr : field->as<ChoiceOf>();
    if (choice == nullptr) {
        complain("hidden names " + hidden.field + ", which is not a choice");
        return;
    }
    if (hidden.unless_asked.empty() && hidden.always.empty())
        complain("hidden names " + hidden.field + ", but no values");
    if (field->nullable)
        complain("hidden names " + hidden.field + ", which may be null");
    for (const std::string& value : hidden.always)
        hidden_value(choice->choices, value);
    for (const std::string& value : hidden.unless_asked) {
        hidden_value(choice->choices, value);
        if (contains(hidden.always, value))
            complain("hidden names the value " + value + " both always and unless asked");
    }
}

/// `what` has `sql` for the field of that name.
void ResourceCheck::column(const std::string& name, const std::string& sql, const std::string& what)
{
    const Field* const field = resource_.field(name);
    if (field == nullptr)
        complain(what + " has a column for the unknown field " + name);
    else if (!has_single_value(*field))
        complain(what + " has a column for " + name + ", which has no single value");
    else if (sql.empty())
        complain(what + " has an empty column for " + name);
    fragment(what + "'s column for " + name, sql, Placeholders::refused);
}

void ResourceCheck::source(const Source& source, const std::string& what)
{
    if (source.from.empty() || source.where.empty())
        complain(what + " has no from or no where");
    fragment(what + "'s each", source.each, Placeholders::allowed);
    fragment(what + "'s from", source.from, Placeholders::refused);
    fragment(what + "'s join", source.join, Placeholders::refused);
    fragment(what + "'s where", source.where, Placeholders::allowed);
    fragment(what + "'s apart", source.apart, Placeholders::allowed);
    for (const auto& [name, sql] : source.columns)
        column(name, sql, what);
    if (!source.columns.empty() && !source.columns.contains("id"))
        complain(what + " has columns, but none for id");
    if (source.join.empty() && !(source.from + " ").starts_with(resource_.table + " t "))
        complain(what + " has no join, although it does not begin with \"" + resource_.table +
                 " t\"");
    const bool by_member = source.where.ends_with(" = u.id");
    if (source.each.empty() == by_member)
        complain(what + (by_member ? " compares with u.id, but has no each"
                                   : " has each, but does not compare with u.id"));
    if (source.each.empty() && !source.found_by.empty())
        complain(what + " is found by fields, but has no each");
    for (const std::string& name : source.found_by) {
        if (resource_.field(name) == nullptr)
            complain(what + " is found by the unknown field " + name);
    }
}

void ResourceCheck::tally(const Tally& tally, const std::string& what)
{
    if (tally.from.empty() || tally.sum.empty())
        complain(what + " has no from or no sum");
    fragment(what + "'s from", tally.from, Placeholders::refused);
    fragment(what + "'s sum", tally.sum, Placeholders::refused);
    fragment(what + "'s where", tally.where, Placeholders::allowed);
    for (const auto& [name, sql] : tally.columns)
        column(name, sql, what);
    const std::string& hidden = resource_.hidden.field;
    if (!hidden.empty() && !tally.columns.contains(hidden))
        complain(what + " has no column for " + hidden + ", by which rows are hidden");
}

void ResourceCheck::visibility()
{
    const Visibility& visible = resource_.visible;
    if (visible.rule.empty())
        complain("nothing says which rows are visible; say \"true\" if all are");
    fragment("the rule of visibility", visible.rule, Placeholders::allowed);
    fragment("what is always visible", visible.always, Placeholders::allowed);
    fragment("which rows count", resource_.only, Placeholders::allowed);
    if (!visible.always.empty() && !visible.sources.empty())
        complain("its sources of visible rows would leave out what always binds");
    for (std::size_t i = 0; i < visible.sources.size(); ++i)
        source(visible.sources[i], "source " + std::to_string(i + 1));
    if (visible.tallies.size() > std::max<std::size_t>(visible.sources.size(), 1))
        complain("it has tallies for more sources than there are");
    for (std::size_t i = 0; i < visible.tallies.size(); ++i) {
        for (std::size_t k = 0; k < visible.tallies[i].size(); ++k)
            tally(visible.tallies[i][k],
                  "tally " + std::to_string(k + 1) + " of source " + std::to_string(i + 1));
    }
}

} // namespace

std::vector<std::string> contradictions(const std::vector<Resource>& resources)
{
    std::vector<std::string> complaints;
    std::set<std::string> names;
    std::set<std::string> paths;
    std::set<std::string> singulars;
    for (const Resource& resource : resources) {
        if (resource.name.empty()) {
            complaints.emplace_back("A resource has no name.");
            continue;
        }
        if (!names.insert(resource.name).second)
            complaints.push_back("Resource " + resource.name + ": another one has the same name.");
        if (!paths.insert(path_of(resource)).second)
            complaints.push_back("Resource " + resource.name + ": another one has the same path.");
        if (!resource.singular.empty() && !singulars.insert(resource.singular).second)
            complaints.push_back("Resource " + resource.name +
                                 ": another one has the same singular.");
        ResourceCheck(resources, resource, complaints).run();
    }
    return complaints;
}

} // namespace rest::describe
