#include "handlers/rest/pages/filters.hpp"

#include "handlers/rest/describe/limits.hpp"
#include "handlers/rest/pages/address.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace rest::pages {

using namespace describe;

namespace {

/// How people say a lookup.
std::string words_for(Lookup lookup)
{
    switch (lookup) {
    case Lookup::exact:
        return "is";
    case Lookup::iexact:
        return "is (any case)";
    case Lookup::gt:
        return "after, above";
    case Lookup::gte:
        return "from";
    case Lookup::lt:
        return "before, below";
    case Lookup::lte:
        return "up to";
    case Lookup::in:
        return "any of (a,b)";
    case Lookup::range:
        return "between (a,b)";
    case Lookup::date:
        return "on";
    default:
        return std::string(name_of(lookup));
    }
}

/// Whether the input of the field can hold what the lookup takes.
bool fits_its_input(const Field& field, Lookup lookup)
{
    if (lookup == Lookup::isnull)
        return false; // takes no value at all: see put_lookups
    const auto day = [&] {
        return lookup != Lookup::range && lookup != Lookup::in && lookup != Lookup::year &&
               lookup != Lookup::month;
    };
    return field.match(
        [&](const AnyOf<Date, Time> auto&) { return day(); },
        [&](const AnyOf<Boolean, ChoiceOf> auto&) { return lookup == Lookup::exact; },
        [&](const AnyOf<Text, Integer, Decimal, One, Many, List, ArrayColumn, JsonList, Json,
                        Group> auto&) { return true; });
}

void put_lookup(Dictionary& row, std::string_view value, const std::string& shown)
{
    Dictionary* const lookup = row.AddSectionDictionary("LOOKUP");
    lookup->SetValue("LOOKUP_VALUE", words(value));
    lookup->SetValue("LOOKUP_WORDS", shown);
}

void put_lookups(Dictionary& row, const Filterable& filter)
{
    for (const Lookup lookup : filter.lookups) {
        if (fits_its_input(*filter.field, lookup))
            put_lookup(row, name_of(lookup), words_for(lookup));
    }
    if (std::find(filter.lookups.begin(), filter.lookups.end(), Lookup::isnull) !=
        filter.lookups.end()) {
        put_lookup(row, "isnull=true", "is empty");
        put_lookup(row, "isnull=false", "is not empty");
    }
}

void put_choices(Dictionary& row, const ChoiceOf& kind)
{
    Dictionary* const choices = row.AddSectionDictionary("CHOICES");
    for (const Choice& one : kind.choices) {
        Dictionary* const choice = choices->AddSectionDictionary("CHOICE");
        choice->SetValue("CHOICE_VALUE", one.name);
        choice->SetValue("CHOICE_WORDS", one.label.empty() ? one.name : one.label);
    }
}

/// References are found by typing a few letters where their rows have a list of their own.
void put_reference(Dictionary& row, const Catalogue& catalogue, const Field& field)
{
    const Resource& target = catalogue.at(target_of(field));
    const bool searched = !target.parent && !target.search.column.empty();
    row.AddSectionDictionary("PLAIN")->SetValue("SEARCH_PATH", searched ? path_of(target) : "");
}

void put_input(Dictionary& row, const Catalogue& catalogue, const Field& field)
{
    field.match([&](const AnyOf<Date, Time> auto&) { row.ShowSection("DAY"); },
                [&](const ChoiceOf& kind) { put_choices(row, kind); },
                [&](const Boolean&) { row.ShowSection("YES_NO"); },
                [&](const AnyOf<Integer, Decimal> auto&) { row.ShowSection("NUMBER"); },
                [&](const AnyOf<One, Many> auto&) { put_reference(row, catalogue, field); },
                [&](const AnyOf<Text, List, ArrayColumn, JsonList, Json, Group> auto&) {
                    row.ShowSection("PLAIN");
                });
}

void put_filter(Dictionary& form, const Catalogue& catalogue, const Filterable& filter)
{
    Dictionary* const row = form.AddSectionDictionary("FILTER");
    row->SetValue("FILTER_LABEL", filter.path);
    row->SetValue("FILTER_DOC", filter.field->doc);
    row->SetValue("LOOKUP_NAME", std::string(lookup_prefix) + filter.path);
    row->SetValue("VALUE_NAME", std::string(value_prefix) + filter.path);
    put_lookups(*row, filter);
    put_input(*row, catalogue, *filter.field);
}

/// What a form sends besides its own inputs.
void put_kept(Dictionary& form, const char* section, const Address& address)
{
    for (const ask::Parameter& parameter : address.parameters) {
        if (parameter.value.empty())
            continue;
        Dictionary* const kept = form.AddSectionDictionary(section);
        kept->SetValue("KEPT_NAME", parameter.name);
        kept->SetValue("KEPT_VALUE", parameter.value);
    }
}

void put_chips(Dictionary& form, const Address& here)
{
    Dictionary* filtered = nullptr;
    for (const ask::Parameter& parameter : here.parameters) {
        const ListParameter* const known = list_parameter(parameter.name);
        if (known != nullptr && parameter.name != "search")
            continue;
        if (filtered == nullptr)
            filtered = form.AddSectionDictionary("FILTERED");
        Dictionary* const chip = filtered->AddSectionDictionary("CHIP");
        chip->SetValue("CHIP_HREF", here.first_page().without(parameter.name).text());
        chip->SetValue("CHIP_WORDS", parameter.name + " = " + parameter.value);
    }
}

void put_value(Dictionary& place, const char* variable, const Address& here, const char* name)
{
    if (const std::string* const value = here.value(name))
        place.SetValue(variable, *value);
}

} // namespace

void put_filters(Dictionary& page, const Subject& subject, const std::vector<Filterable>& filters)
{
    const Address here = address_of(subject.request);
    const Address kept = here.first_page();
    Dictionary* const form = page.AddSectionDictionary("SEARCHES");
    put_value(*form, "PAGE_SIZE", here, "page_size");
    put_value(*form, "COLUMNS", here, "fields");
    put_chips(*form, here);
    put_kept(*form, "KEPT", kept.without("page_size").without("fields"));
    if (!subject.endpoint->resource->search.column.empty()) {
        Dictionary* const search = form->AddSectionDictionary("SEARCH");
        put_value(*search, "SEARCHED", here, "search");
        put_kept(*search, "SEARCH_KEPT", kept.without("search"));
    }
    for (const Filterable& filter : filters) {
        const bool reached = list_parameter(filter.path) == nullptr; // another thing of that name
        if (filter.own && reached)
            put_filter(*form, subject.site.catalogue, filter);
    }
}

} // namespace rest::pages
