#include "handlers/rest/ask/draft.hpp"

#include "handlers/rest/ask/body_values.hpp"
#include "handlers/rest/ask/path.hpp"
#include "handlers/rest/ask/references.hpp"
#include "handlers/rest/describe/machine.hpp"

#include <boost/json.hpp>

#include <algorithm>

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

/// To some callers it is shown as null although it is there.
bool can_be_masked(const Field& field)
{
    return field.writable && (is_masked(field) || (is_derived(field) && field.nullable));
}

bool says_nothing(const value& stored)
{
    return stored.is_null() || (stored.is_string() && stored.get_string().empty());
}

/// What is put where a body says nothing.
value initial_of(const Field& field)
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

/// A member of an object that may not be there itself.
const value* member_of(const object* whole, std::string_view name)
{
    return whole == nullptr ? nullptr : whole->if_contains(name);
}

const object* object_in(const value* any)
{
    return any == nullptr ? nullptr : any->if_object();
}

/// What goes by another name as well is the same value.
value real_choice(const Field& field, const value& given)
{
    const ChoiceOf* const choice = field.as<ChoiceOf>();
    if (choice == nullptr || !given.is_string())
        return given;
    const auto alias = choice->aliases.find(std::string(given.get_string()));
    return alias == choice->aliases.end() ? given : value(alias->second);
}

/// A new row has that anyway, so that nobody needs a right to say it.
bool is_given_as_initial(const Field& field, const value& given)
{
    return !field.required && field.initial_sql.empty() && same_json(given, initial_of(field));
}

class Reader {
public:
    Reader(const Resource& resource, Mode mode, const Row& row, int& hints)
        : resource_(resource), mode_(mode), row_(row), hints_(hints)
    {
        draft_.mode = mode;
    }

    void fields(const std::vector<Field>& fields, const object& body, const object* present,
                const std::string& prefix);
    Draft take() { return std::move(draft_); }

private:
    void inputs(const object& body);
    void given(const Field& field, const value& given, const value* present,
               const std::string& key);
    void read(const Field& field, const value& given, const std::string& key);
    void read_only(const Field& field, const value& given, const value* present,
                   const std::string& key);
    void left_out(const Field& field, const value* present, const std::string& key);
    void unknown(const std::vector<Field>& fields, const std::string& name,
                 const std::string& prefix);
    bool masked(const Field& field, const value* present) const;

    const Resource& resource_;
    Mode mode_;
    const Row& row_;
    int& hints_;
    Draft draft_;
};

void Reader::unknown(const std::vector<Field>& fields, const std::string& name,
                     const std::string& prefix)
{
    std::string sentence = "There is no such field";
    if (hints_ > 0) {
        --hints_;
        std::vector<std::string> known;
        for (const Field& field : fields)
            known.push_back(field.name);
        if (const std::string meant = closest(name, known); !meant.empty())
            sentence += "; did you mean " + meant + "?";
    }
    draft_.complain(prefix + name, std::move(sentence));
}

void Reader::fields(const std::vector<Field>& fields, const object& body, const object* present,
                    const std::string& prefix)
{
    const bool top = prefix.empty();
    for (const Field& field : fields) {
        if (const value* const one = body.if_contains(field.name))
            given(field, *one, member_of(present, field.name), prefix + field.name);
        else if (field.writable && mode_ != Mode::merge)
            left_out(field, member_of(present, field.name), prefix + field.name);
    }
    if (top)
        inputs(body);
    for (const auto& member : body) {
        const bool known = named(fields, member.key()) != nullptr ||
                           (top && named(resource_.writing.inputs, member.key()) != nullptr);
        if (!known)
            unknown(fields, std::string(member.key()), prefix);
    }
}

void Reader::inputs(const object& body)
{
    for (const Field& field : resource_.writing.inputs) {
        if (const value* const one = body.if_contains(field.name))
            given(field, *one, nullptr, field.name);
        else if (mode_ == Mode::create) // not shown, so that a PUT cannot mean to clear
            left_out(field, nullptr, field.name);
    }
}

/// The caller is shown null instead of what is there.
bool Reader::masked(const Field& field, const value* present) const
{
    if (present == nullptr || !present->is_null() || !can_be_masked(field))
        return false;
    const value* const stored = member_of(row_.columns, column_of(field));
    return stored == nullptr ? is_masked(field) : !says_nothing(*stored);
}

void Reader::given(const Field& field, const value& given, const value* present,
                   const std::string& key)
{
    draft_.sent.insert(key);
    if (!field.writable)
        return read_only(field, given, present, key);
    if (is_compared(field) && present != nullptr && same_json(given, *present))
        return;
    if (given.is_null() && masked(field, present))
        return;
    if (const Group* const group = field.as<Group>()) {
        if (!given.is_object())
            return draft_.complain(key, "This has to be an object");
        return fields(group->fields, given.get_object(), object_in(present), key + ".");
    }
    if (mode_ != Mode::create || !is_given_as_initial(field, given))
        draft_.written.emplace_back(key, &field);
    read(field, given, key);
}

void Reader::read(const Field& field, const value& given, const std::string& key)
{
    if (field.is<One>())
        return read_reference(field, given, key, draft_);
    if (const LinkTable* const links = links_of(field))
        return read_list(field, *links, given, key, draft_);
    if (!lookup_of(field).empty())
        return read_lookup(field, given, key, draft_);
    BodyValue read = body_value(field, given);
    if (!read.complaint.empty())
        return draft_.complain(key, std::move(read.complaint));
    draft_.columns[column_of(field)] = std::move(read.value);
}

/// What is put back came from an answer, and may be older than the row (rule 12.4).
void Reader::read_only(const Field& field, const value& given, const value* present,
                       const std::string& key)
{
    if (mode_ == Mode::replace ||
        (present != nullptr && same_json(real_choice(field, given), *present)))
        return;
    const bool status =
        resource_.writing.machine != nullptr && field.name == resource_.writing.machine->field;
    draft_.complain(key, status ? "The status changes by transitions: POST to transition/"
                                : "This field is read-only");
}

void Reader::left_out(const Field& field, const value* present, const std::string& key)
{
    if (const Group* const group = field.as<Group>())
        return fields(group->fields, {}, object_in(present), key + ".");
    if (field.required)
        return draft_.complain(key, "This field is required");
    if (masked(field, present) || (mode_ == Mode::replace && field.stays))
        return;
    if (mode_ == Mode::replace)
        draft_.written.emplace_back(key, &field);
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

bool any_can_be_masked(const std::vector<Field>& fields)
{
    return std::any_of(fields.begin(), fields.end(), [](const Field& field) {
        const Group* const group = field.as<Group>();
        return group != nullptr ? any_can_be_masked(group->fields) : can_be_masked(field);
    });
}

bool needs(const std::vector<Field>& fields, const object& body, Mode mode)
{
    return std::any_of(body.begin(), body.end(), [&](const auto& given) {
        const Field* const field = named(fields, given.key());
        if (field == nullptr)
            return false;
        const Group* const group = field->as<Group>();
        if (group != nullptr && given.value().is_object())
            return needs(group->fields, given.value().get_object(), mode);
        if (!field->writable)
            return mode != Mode::replace;
        return is_compared(*field);
    });
}

} // namespace

Draft read_draft(const Resource& resource, const object& body, Mode mode, const Row& row,
                 int* hints)
{
    int own_hints = most_hints;
    Reader reader(resource, mode, row, hints == nullptr ? own_hints : *hints);
    reader.fields(resource.fields, body, row.shown, "");
    return reader.take();
}

bool needs_present(const Resource& resource, const object& body, Mode mode)
{
    return needs(resource.fields, body, mode) ||
           (mode == Mode::replace && any_can_be_masked(resource.fields));
}

} // namespace rest::ask
