#include "handlers/rest/ask/draft.hpp"

#include "handlers/rest/ask/body_values.hpp"
#include "handlers/rest/ask/path.hpp"
#include "handlers/rest/describe/machine.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <set>

namespace rest::ask {

using namespace describe;

namespace {

using boost::json::object;
using boost::json::value;

const Field* named(const std::vector<Field>& fields, std::string_view name)
{
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const Field& field) { return field.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

/// Shown from something else than the column that is written.
bool is_derived(const Field& field)
{
    return !field.column.empty() && field.sql != "t." + field.column;
}

/// Fields of which the row alone does not tell whether a value is a change: it is compared with
/// what is shown.
bool is_compared(const Field& field)
{
    return is_derived(field) || links_of(field) != nullptr || is_masked(field);
}

/// The member of that name, where the value is an object that has it; else the value.
const value& named_in(const value& one, const std::string& name)
{
    const value* const member =
        one.is_object() && !name.empty() ? one.get_object().if_contains(name) : nullptr;
    return member == nullptr ? one : *member;
}

class Reader {
public:
    Reader(const Resource& resource, Mode mode) : resource_(resource), mode_(mode)
    {
        draft_.mode = mode;
    }

    void fields(const std::vector<Field>& fields, const object& body, const object* present,
                const std::string& prefix);
    Draft take() { return std::move(draft_); }

private:
    void member(const Field& field, const value& given, const value* present,
                const std::string& key);
    void read_only(const Field& field, const value& given, const value* present,
                   const std::string& key);
    void relation(const Field& field, const value& given, const std::string& key);
    void lookup(const Field& field, const value& given, const std::string& key);
    bool flag_of(const LinkTable& links, const value& one, const std::string& place);
    void list(const Field& field, const LinkTable& links, const value& given,
              const std::string& key);
    void left_out(const Field& field, const value* present, const std::string& key);
    bool is_given_as_initial(const Field& field, const value& given) const;
    void unknown(const std::vector<Field>& fields, const std::string& name,
                 const std::string& prefix);
    value initial_of(const Field& field) const;

    const Resource& resource_;
    Mode mode_;
    Draft draft_;
};

/// What goes by another name as well is the same value.
value real_choice(const Field& field, const value& given)
{
    const ChoiceOf* const choice = field.as<ChoiceOf>();
    if (choice == nullptr || !given.is_string())
        return given;
    const auto alias = choice->aliases.find(std::string(given.get_string()));
    return alias == choice->aliases.end() ? given : value(alias->second);
}

void Reader::unknown(const std::vector<Field>& fields, const std::string& name,
                     const std::string& prefix)
{
    std::vector<std::string> known;
    for (const Field& field : fields)
        known.push_back(field.name);
    const std::string meant = closest(name, known);
    draft_.complain(prefix + name, "There is no such field" +
                                       (meant.empty() ? "" : "; did you mean " + meant + "?"));
}

void Reader::fields(const std::vector<Field>& fields, const object& body, const object* present,
                    const std::string& prefix)
{
    for (const auto& given : body) {
        const std::string name(given.key());
        const Field* field = named(fields, name);
        if (field == nullptr && prefix.empty())
            field = named(resource_.writing.inputs, name);
        if (field != nullptr)
            member(*field, given.value(), present == nullptr ? nullptr : present->if_contains(name),
                   prefix + name);
        else
            unknown(fields, name, prefix);
    }
    for (const Field& field :
         resource_.writing.inputs) { // not shown, so that a PUT cannot mean to clear
        if (prefix.empty() && mode_ == Mode::create && !body.contains(field.name))
            left_out(field, nullptr, field.name);
    }
    for (const Field& field : fields) {
        if (field.writable && mode_ != Mode::merge && !body.contains(field.name))
            left_out(field, present == nullptr ? nullptr : present->if_contains(field.name),
                     prefix + field.name);
    }
}

void Reader::member(const Field& field, const value& given, const value* present,
                    const std::string& key)
{
    if (!field.writable)
        return read_only(field, given, present, key);
    if (is_compared(field) && present != nullptr && same_json(given, *present))
        return;
    if (const Group* const group = field.as<Group>()) {
        if (!given.is_object())
            return draft_.complain(key, "This has to be an object");
        const object* const inner =
            present != nullptr && present->is_object() ? &present->get_object() : nullptr;
        return fields(group->fields, given.get_object(), inner, key + ".");
    }
    if (!is_given_as_initial(field, given))
        draft_.written.emplace_back(key, &field);
    if (field.is<One>())
        return relation(field, given, key);
    if (const LinkTable* const links = links_of(field))
        return list(field, *links, given, key);
    if (!lookup_of(field).empty())
        return lookup(field, given, key);
    BodyValue read = body_value(field, given);
    if (!read.complaint.empty())
        return draft_.complain(key, std::move(read.complaint));
    draft_.columns[column_of(field)] = std::move(read.value);
}

void Reader::read_only(const Field& field, const value& given, const value* present,
                       const std::string& key)
{
    if (present != nullptr && same_json(real_choice(field, given), *present))
        return;
    const bool status =
        resource_.writing.machine != nullptr && field.name == resource_.writing.machine->field;
    draft_.complain(key, status ? "The status changes by transitions: POST to transition/"
                                : "This field is read-only");
}

void Reader::relation(const Field& field, const value& given, const std::string& key)
{
    if (given.is_null() && (field.nullable || !field.initial_sql.empty())) {
        draft_.columns[column_of(field)] = nullptr;
        return;
    }
    const auto id = id_in(given);
    if (!id)
        return draft_.complain(key, given.is_null() ? "This field may not be null"
                                                    : "This has to be an id");
    draft_.columns[column_of(field)] = *id;
    draft_.mentions.push_back({key, &field, *id});
}

void Reader::lookup(const Field& field, const value& given, const std::string& key)
{
    const BodyValue read = body_value(field, given);
    if (!read.complaint.empty())
        return draft_.complain(key, read.complaint);
    draft_.mentions.push_back({key, &field, std::string(read.value.as_string())});
}

/// Whether the row's flag is set; false where the body does not say.
bool Reader::flag_of(const LinkTable& links, const value& one, const std::string& place)
{
    if (!one.is_object())
        return false;
    for (const auto& member : one.get_object()) {
        if (member.key() != links.member && member.key() != links.flag && member.key() != "id")
            draft_.complain(place + "." + std::string(member.key()), "There is no such field");
    }
    const value* const flag = one.get_object().if_contains(links.flag);
    if (flag != nullptr && !flag->is_bool())
        draft_.complain(place + "." + links.flag, "This has to be true or false");
    return flag != nullptr && flag->is_bool() && flag->get_bool();
}

void Reader::list(const Field& field, const LinkTable& links, const value& given,
                  const std::string& key)
{
    const bool names = !lookup_of(field).empty();
    if (!given.is_array())
        return draft_.complain(key, names ? "This has to be a list of texts"
                                          : "This has to be a list of ids");
    LinkedList linked{.field = &field, .name = key};
    std::set<std::string> seen;
    for (std::size_t i = 0; i < given.get_array().size(); ++i) {
        const value& one = given.get_array()[i];
        const std::string place = key + "." + std::to_string(i);
        const auto text =
            names ? (one.is_string() ? std::optional<std::string>(one.get_string()) : std::nullopt)
                  : id_in(named_in(one, links.member));
        if (!text)
            draft_.complain(place, names ? "This has to be text" : "This has to be an id");
        else if (text->find('\0') != std::string::npos)
            draft_.complain(place, "It may not contain the character NUL");
        else if (!seen.insert(*text).second)
            draft_.complain(place, "This is there twice");
        else
            draft_.mentions.push_back({place, &field, *text});
        linked.values.push_back(text.value_or(""));
        if (!links.flag.empty())
            linked.flags.push_back(flag_of(links, one, place));
    }
    if (field.required && linked.values.empty())
        draft_.complain(key, "This list may not be empty");
    draft_.lists.push_back(std::move(linked));
}

value Reader::initial_of(const Field& field) const
{
    if (!field.initial.empty())
        return boost::json::parse(field.initial);
    if (field.is<ArrayColumn>() || links_of(field) != nullptr)
        return boost::json::array();
    if (field.is<Text>() && (!field.nullable || is_derived(field)))
        return "";
    if (field.nullable || field.is<One>() || field.is<Date>())
        return nullptr;
    if (field.is<Boolean>())
        return false;
    return 0;
}

/// A new row has that anyway, so that nobody needs a right to say it.
bool Reader::is_given_as_initial(const Field& field, const value& given) const
{
    return mode_ == Mode::create && !field.required && field.initial_sql.empty() &&
           same_json(given, initial_of(field));
}

void Reader::left_out(const Field& field, const value* present, const std::string& key)
{
    if (const Group* const group = field.as<Group>()) {
        const object* const inner =
            present != nullptr && present->is_object() ? &present->get_object() : nullptr;
        return fields(group->fields, {}, inner, key + ".");
    }
    if (field.required)
        return draft_.complain(key, "This field is required");
    if (mode_ == Mode::replace) {
        const bool hidden = is_masked(field) && present != nullptr && present->is_null();
        if (field.stays || hidden)
            return;
        draft_.written.emplace_back(key, &field);
    }
    if (links_of(field) != nullptr) {
        if (mode_ == Mode::replace)
            draft_.lists.push_back({.field = &field, .name = key});
        return;
    }
    if (!lookup_of(field).empty())
        draft_.mentions.push_back({key, &field, std::string(initial_of(field).as_string())});
    else
        draft_.columns[column_of(field)] = initial_of(field);
}

bool has_masked(const std::vector<Field>& fields)
{
    return std::any_of(fields.begin(), fields.end(), [](const Field& field) {
        return (field.writable && is_masked(field)) || has_masked(members_of(field));
    });
}

bool needs(const std::vector<Field>& fields, const object& body)
{
    return std::any_of(body.begin(), body.end(), [&](const auto& given) {
        const Field* const field = named(fields, given.key());
        if (field == nullptr)
            return false;
        const Group* const group = field->as<Group>();
        if (group != nullptr && given.value().is_object())
            return needs(group->fields, given.value().get_object());
        return !field->writable || is_compared(*field);
    });
}

} // namespace

Draft read_draft(const Resource& resource, const object& body, Mode mode, const object* present)
{
    Reader reader(resource, mode);
    reader.fields(resource.fields, body, present, "");
    return reader.take();
}

bool needs_present(const Resource& resource, const object& body, Mode mode)
{
    return needs(resource.fields, body) || (mode == Mode::replace && has_masked(resource.fields));
}

} // namespace rest::ask
