#include "handlers/rest/pages/shown.hpp"

#include "fcgi/text/percent.hpp"

#include <algorithm>

namespace rest::pages {

using namespace describe;
using Kind = Value::Kind;

namespace {

constexpr std::size_t longest_text = 160; ///< Bytes that a cell shows at once.
constexpr std::size_t most_values = 2000; ///< Nested in one value.

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

/// The path in an address below that base, if a browser cannot take its beginning for a host.
std::string_view own_path(std::string_view text, std::string_view base)
{
    if (base.empty() || !text.starts_with(base))
        return {};
    const std::string_view path = text.substr(base.size());
    const bool is_host = path.find_first_of("/\\\t\n\r", 1) == 1;
    return path.starts_with('/') && !is_host ? path : std::string_view();
}

bool all_objects(const Value& array)
{
    return std::all_of(array.parts.begin(), array.parts.end(),
                       [](const Value& part) { return part.is_object(); });
}

} // namespace

const Pieces& pieces()
{
    static const Pieces all;
    return all;
}

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

void Showing::put_link(std::string& html, std::string_view address, std::string_view text)
{
    pieces().link.put(html, {address, text});
}

void Showing::put_text(std::string& html, std::string_view text) const
{
    if (text.empty()) {
        pieces().none.put(html, {});
    } else if (is_time(text)) {
        std::string shown(text.substr(0, 19));
        shown[10] = ' ';
        pieces().time.put(html, {text, shown + " UTC"});
    } else if (const std::string_view path = own_path(text, base_); !path.empty()) {
        put_link(html, path, text);
    } else if (text.size() <= longest_text + longest_text / 4) {
        pieces().text.put(html, {text});
    } else {
        pieces().cut.put(html, {text.substr(0, cut(text)), text});
    }
}

/// The rows' members as columns, those of the first.
void Showing::put_rows(std::string& html, const Value& rows, const Field* field) const
{
    const Pieces& some = pieces();
    const Piece::Within table = some.rows.open(html);
    {
        const Piece::Within heads = some.heads.open(html);
        for (const std::string_view name : rows.parts.front().names)
            some.head.put(html, {name});
    }
    const Piece::Within body = some.body.open(html);
    for (const Value& row : rows.parts) {
        const Piece::Within line = some.row.open(html);
        for (std::size_t i = 0; i < row.parts.size(); ++i) {
            const bool itself = row.names[i] == "id";
            const std::string address = itself ? address_of_reference(row, field) : "";
            const Piece::Within cell = some.cell.open(html);
            if (address.empty())
                put(html, row.parts[i], member_field(field, row.names[i]), true);
            else
                put_link(html, address, row.parts[i].text);
        }
    }
}

/// Field by field, before and after.
void Showing::put_changes(std::string& html, const Value& changes) const
{
    const Pieces& some = pieces();
    const Piece::Within table = some.rows.open(html);
    {
        const Piece::Within heads = some.heads.open(html);
        for (const char* name : {"field", "before", "after"})
            some.head.put(html, {name});
    }
    const Piece::Within body = some.body.open(html);
    const auto cell = [&](const Value& value) {
        const Piece::Within within = some.cell.open(html);
        put(html, value, nullptr, true);
    };
    for (std::size_t i = 0; i < changes.parts.size(); ++i) {
        const Piece::Within line = some.row.open(html);
        cell({Kind::string, changes.names[i]});
        for (const Value& side : changes.parts[i].parts)
            cell(side);
    }
}

void Showing::put_object(std::string& html, const Value& value, const Field* field, bool cell) const
{
    const Json* const json = field == nullptr ? nullptr : field->as<Json>();
    if (const std::string address = address_of_reference(value, field); !address.empty())
        return put_link(html, address, name_of(value));
    if (json != nullptr && json->changes)
        return put_changes(html, value);
    const Piece::Within members = pieces().members.open(html);
    for (std::size_t i = 0; i < value.parts.size(); ++i) {
        const Piece::Within member = pieces().member.open(html, {value.names[i]});
        put(html, value.parts[i], member_field(field, value.names[i]), cell);
    }
}

void Showing::put_array(std::string& html, const Value& value, const Field* field, bool cell) const
{
    const bool references = !address_of_reference(value.parts.front(), field).empty();
    const bool few = value.parts.front().parts.size() <= 3;
    if (all_objects(value) && !cell && !(references && few))
        return put_rows(html, value, field);
    const Piece::Within list = pieces().list.open(html);
    for (const Value& part : value.parts) {
        const Piece::Within item = pieces().item.open(html);
        put(html, part, field, cell);
    }
}

void Showing::put(std::string& html, const Value& value, const Field* field, bool cell) const
{
    if (value.kind == Kind::null)
        return pieces().none.put(html, {});
    if (value.kind == Kind::boolean)
        return pieces().text.put(html, {value.text == "true" ? "yes" : "no"});
    if (value.kind == Kind::number) {
        const std::string address = address_of_reference(value, field);
        return address.empty() ? pieces().text.put(html, {value.text})
                               : put_link(html, address, "#" + std::string(value.text));
    }
    if (value.kind == Kind::string)
        return put_text(html, value.text);
    if (value.parts.empty())
        return pieces().none.put(html, {});
    if (size_of(value) > most_values)
        return put_link(html, raw_, std::to_string(value.parts.size()) + " entries, as JSON");
    if (value.is_object())
        put_object(html, value, field, cell);
    else
        put_array(html, value, field, cell);
}

} // namespace rest::pages
