#include "handlers/rest/pages/shown.hpp"

#include "fcgi/text/percent.hpp"

#include <algorithm>

namespace rest::pages {

using namespace describe;
using Kind = Value::Kind;

namespace {

constexpr std::size_t longest_text = 160; ///< Bytes that a cell shows at once.
constexpr std::size_t most_values = 2000; ///< Nested in one value.
constexpr std::string_view value_template = "value";

bool is_time(std::string_view text)
{
    return text.size() == 20 && text[4] == '-' && text[10] == 'T' && text[13] == ':' &&
           text.back() == 'Z' && text.find_first_not_of("0123456789-:TZ") == text.npos;
}

/// Where a text may be cut so that no character is.
std::size_t cut(std::string_view text)
{
    std::size_t end = longest_text;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return end;
}

bool all_objects(const Value& array)
{
    return std::all_of(array.parts.begin(), array.parts.end(),
                       [](const Value& part) { return part.is_object(); });
}

} // namespace

std::string name_of(const Value& object)
{
    for (const char* name : {"display_name", "name", "title", "label", "username", "event"}) {
        if (const std::string_view text = object.text_of(name); !text.empty())
            return std::string(text);
    }
    return "#" + std::string(object.text_of("id"));
}

std::string path_of_row(const Resource& resource, std::string_view key)
{
    if (resource.parent || resource.key != "t.id" || key.empty())
        return {};
    return path_of(resource) + text::percent_encoded(key) + "/";
}

const Field* field_of(const Resource* resource, std::string_view name)
{
    return resource == nullptr ? nullptr : resource->field(std::string(name));
}

const Field* Showing::member_field(const Field* field, std::string_view name) const
{
    if (field == nullptr)
        return nullptr;
    const std::vector<Field>& own = members_of(*field);
    const std::vector<Field>* fields = &own;
    if (own.empty() && is_relation(*field))
        fields = &catalogue_.at(target_of(*field)).fields;
    const auto found = std::find_if(fields->begin(), fields->end(),
                                    [&](const Field& one) { return one.name == name; });
    return found == fields->end() ? nullptr : &*found;
}

std::string Showing::address_of_reference(const Value& value, const Field* field) const
{
    if (field == nullptr || !is_relation(*field))
        return {};
    const std::string_view id = value.is_object() ? value.text_of("id") : value.text;
    return path_of_row(catalogue_.at(target_of(*field)), id);
}

void Showing::put_link(Dictionary& place, const std::string& address, std::string_view text)
{
    Dictionary* const link = place.AddSectionDictionary("LINK");
    link->SetValue("HREF", address);
    link->SetValue("WORDS", words(text));
}

void Showing::put_text(Dictionary& place, std::string_view text) const
{
    if (text.empty()) {
        place.ShowSection("NONE");
    } else if (is_time(text)) {
        Dictionary* const time = place.AddSectionDictionary("TIME");
        time->SetValue("AT", words(text));
        time->SetValue("SHOWN", std::string(text.substr(0, 10)) + " " +
                                    std::string(text.substr(11, 8)) + " UTC");
    } else if (!base_.empty() && text.starts_with(base_ + "/")) {
        put_link(place, std::string(text.substr(base_.size())), text);
    } else if (text.size() <= longest_text + longest_text / 4) {
        place.SetValue("TEXT", words(text));
    } else {
        Dictionary* const whole = place.AddSectionDictionary("LONG");
        whole->SetValue("BEGINNING", words(text.substr(0, cut(text))));
        whole->SetValue("WHOLE", words(text));
    }
}

void Showing::put_within(Dictionary& place, const Value& value, const Field* field, bool cell) const
{
    Dictionary* const within = place.AddIncludeDictionary("VALUE");
    within->SetFilename(words(value_template));
    put(*within, value, field, cell);
}

/// The rows' members as columns, those of the first.
void Showing::put_rows(Dictionary& place, const Value& rows, const Field* field) const
{
    Dictionary* const table = place.AddSectionDictionary("ROWS");
    const std::vector<std::string>& names = rows.parts.front().names;
    for (const std::string& name : names)
        table->AddSectionDictionary("HEAD")->SetValue("NAME", name);
    for (const Value& row : rows.parts) {
        Dictionary* const line = table->AddSectionDictionary("ROW");
        for (std::size_t i = 0; i < row.parts.size(); ++i) {
            const bool itself = row.names[i] == "id";
            const std::string address = itself ? address_of_reference(row, field) : "";
            Dictionary* const cell =
                line->AddSectionDictionary("CELL")->AddIncludeDictionary("VALUE");
            cell->SetFilename(words(value_template));
            if (address.empty())
                put(*cell, row.parts[i], member_field(field, row.names[i]), true);
            else
                put_link(*cell, address, row.parts[i].text);
        }
    }
}

/// Field by field, before and after.
void Showing::put_changes(Dictionary& place, const Value& changes) const
{
    Dictionary* const table = place.AddSectionDictionary("ROWS");
    for (const char* name : {"field", "before", "after"})
        table->AddSectionDictionary("HEAD")->SetValue("NAME", name);
    for (std::size_t i = 0; i < changes.parts.size(); ++i) {
        Dictionary* const line = table->AddSectionDictionary("ROW");
        const auto cell = [&](const Value& value) {
            put_within(*line->AddSectionDictionary("CELL"), value, nullptr, true);
        };
        cell({Kind::string, changes.names[i]});
        for (const Value& side : changes.parts[i].parts)
            cell(side);
    }
}

void Showing::put_object(Dictionary& place, const Value& value, const Field* field, bool cell) const
{
    const Json* const json = field == nullptr ? nullptr : field->as<Json>();
    if (const std::string address = address_of_reference(value, field); !address.empty())
        return put_link(place, address, name_of(value));
    if (json != nullptr && json->changes)
        return put_changes(place, value);
    Dictionary* const members = place.AddSectionDictionary("MEMBERS");
    for (std::size_t i = 0; i < value.parts.size(); ++i) {
        Dictionary* const member = members->AddSectionDictionary("MEMBER");
        member->SetValue("NAME", value.names[i]);
        put_within(*member, value.parts[i], member_field(field, value.names[i]), cell);
    }
}

void Showing::put_array(Dictionary& place, const Value& value, const Field* field, bool cell) const
{
    const bool references = !address_of_reference(value.parts.front(), field).empty();
    const bool few = value.parts.front().parts.size() <= 3;
    if (all_objects(value) && !cell && !(references && few))
        return put_rows(place, value, field);
    Dictionary* const list = place.AddSectionDictionary("LIST");
    for (const Value& part : value.parts)
        put_within(*list->AddSectionDictionary("ITEM"), part, field, cell);
}

void Showing::put(Dictionary& place, const Value& value, const Field* field, bool cell) const
{
    if (value.kind == Kind::null)
        return place.ShowSection("NONE");
    if (value.kind == Kind::boolean)
        return place.SetValue("TEXT", value.text == "true" ? "yes" : "no");
    if (value.kind == Kind::number) {
        const std::string address = address_of_reference(value, field);
        return address.empty() ? place.SetValue("TEXT", value.text)
                               : put_link(place, address, "#" + value.text);
    }
    if (value.kind == Kind::string)
        return put_text(place, value.text);
    if (value.parts.empty())
        return place.ShowSection("NONE");
    if (size_of(value) > most_values)
        return put_link(place, raw_, std::to_string(value.parts.size()) + " entries, as JSON");
    if (value.is_object())
        put_object(place, value, field, cell);
    else
        put_array(place, value, field, cell);
}

} // namespace rest::pages
