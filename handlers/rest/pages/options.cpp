#include "handlers/rest/pages/options.hpp"

#include <string>

namespace rest::pages {

namespace {

std::string joined(const Value* list, std::string_view member = {})
{
    std::string text;
    if (list == nullptr)
        return text;
    for (const Value& part : list->parts) {
        text += text.empty() ? "" : ", ";
        text += member.empty() ? std::string_view(part.text) : part.text_of(member);
    }
    return text;
}

/// "up to 250 characters", "draft, scoping, …", "1 to 200".
std::string values_of(const Value& field)
{
    if (const Value* const choices = field.member("choices"))
        return joined(choices, "value");
    const std::string longest(field.text_of("max_length"));
    if (!longest.empty())
        return "up to " + longest + " characters";
    const std::string greatest(field.text_of("max_value"));
    return greatest.empty() ? "" : std::string(field.text_of("min_value")) + " to " + greatest;
}

std::string written_as(const Value& field)
{
    const bool read_only = field.text_of("read_only") == "true";
    std::string text = read_only                             ? "never"
                       : field.text_of("required") == "true" ? "required"
                                                             : "may be";
    if (field.text_of("nullable") == "true" && !read_only)
        text += ", or null";
    return text;
}

void put_field(Dictionary& options, const std::string& name, const Value& field,
               const Value* filters)
{
    Dictionary* const option = options.AddSectionDictionary("OPTION");
    const std::string_view doc = field.text_of("help_text");
    option->SetValue("OPTION_NAME", name);
    option->SetValue("OPTION_TYPE", words(field.text_of("type")));
    option->SetValue("OPTION_DOC", words(doc.empty() ? field.text_of("description") : doc));
    option->SetValue("OPTION_WRITTEN", written_as(field));
    option->SetValue("OPTION_VALUES", values_of(field));
    option->SetValue("OPTION_LOOKUPS", filters == nullptr ? "" : joined(filters->member(name)));
}

/// "profile.city" below "profile": those that filters name as "profile__city".
void put_fields(Dictionary& options, const std::string& prefix, const Value& fields,
                const Value* filters)
{
    for (std::size_t i = 0; i < fields.parts.size(); ++i) {
        const std::string name = prefix + std::string(fields.names[i]);
        put_field(options, name, fields.parts[i], filters);
        if (const Value* const children = fields.parts[i].member("children"))
            put_fields(options, name + "__", *children, filters);
    }
}

} // namespace

void put_options(Dictionary& page, const Value& root)
{
    Dictionary* const options = page.AddSectionDictionary("OPTIONS");
    const Value* const filters = root.member("filters");
    if (const Value* const fields = root.member("fields"))
        put_fields(*options, "", *fields, filters);
    if (filters == nullptr || filters->parts.empty())
        return;
    Dictionary* const further = options->AddSectionDictionary("FURTHER");
    for (std::size_t i = 0; i < filters->parts.size(); ++i) {
        Dictionary* const row = further->AddSectionDictionary("FURTHER_ROW");
        row->SetValue("OPTION_NAME", words(filters->names[i]));
        row->SetValue("OPTION_LOOKUPS", joined(&filters->parts[i]));
    }
}

} // namespace rest::pages
