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

/// What a row is filled in with: that of one parameter of the address.
struct Present {
    const ask::Parameter* parameter = nullptr; ///< Null for nothing.
    std::string lookup{};                      ///< As the form says it.
    std::vector<std::string> values{};

    bool has(std::string_view value) const
    {
        return std::find(values.begin(), values.end(), value) != values.end();
    }
};

bool can_show(const Field& field, Lookup lookup, const Present& present)
{
    const auto all = [&](const auto& known) {
        return std::all_of(present.values.begin(), present.values.end(), known);
    };
    const auto choice = [&](const ChoiceOf& kind) {
        return (lookup == Lookup::exact || lookup == Lookup::in) &&
               all([&](const std::string& value) {
                   return std::any_of(kind.choices.begin(), kind.choices.end(),
                                      [&](const Choice& one) { return one.name == value; });
               });
    };
    const auto day = [](const std::string& value) {
        return value.size() == 10 && value.find_first_not_of("0123456789-") == std::string::npos;
    };
    return field.match(
        [&](const ChoiceOf& kind) { return choice(kind); },
        [&](const Boolean&) { return present.has("true") || present.has("false"); },
        [&](const AnyOf<Date, Time> auto&) { return fits_its_input(field, lookup) && all(day); },
        [&](const AnyOf<Text, Integer, Decimal, One, Many, List, ArrayColumn, JsonList, Json,
                        Group> auto&) { return fits_its_input(field, lookup); });
}

std::vector<std::string> split(std::string_view values)
{
    std::vector<std::string> all;
    while (!values.empty()) {
        const std::size_t end = std::min(values.find(','), values.size());
        all.emplace_back(values.substr(0, end));
        values.remove_prefix(std::min(end + 1, values.size()));
    }
    return all;
}

/// What of the address the row of the filter can show; the rest stays among what is kept.
Present present_in(const Address& here, const Filterable& filter)
{
    for (const Lookup lookup : filter.lookups) {
        const std::string name(name_of(lookup));
        const std::string* value = here.value(filter.path + "__" + name);
        std::string said = filter.path + "__" + name;
        if (value == nullptr && lookup == Lookup::exact)
            value = here.value(said = filter.path);
        if (value == nullptr || value->empty())
            continue;
        const auto parameter =
            std::find_if(here.parameters.begin(), here.parameters.end(),
                         [&](const ask::Parameter& one) { return one.name == said; });
        if (lookup == Lookup::isnull && (*value == "true" || *value == "false"))
            return {&*parameter, name + "=" + *value, {}};
        const bool many = lookup == Lookup::in && filter.field->as<ChoiceOf>() != nullptr;
        Present present{&*parameter, many ? "exact" : name,
                        many ? split(*value) : std::vector<std::string>{*value}};
        if (can_show(*filter.field, lookup, present))
            return present;
    }
    return {};
}

void put_lookup(Dictionary& row, std::string_view value, const std::string& shown,
                const Present& present)
{
    Dictionary* const lookup = row.AddSectionDictionary("LOOKUP");
    lookup->SetValue("LOOKUP_VALUE", words(value));
    lookup->SetValue("LOOKUP_WORDS", shown);
    if (present.lookup == value)
        lookup->ShowSection("CHOSEN");
}

void put_lookups(Dictionary& row, const Filterable& filter, const Present& present)
{
    for (const Lookup lookup : filter.lookups) {
        if (fits_its_input(*filter.field, lookup))
            put_lookup(row, name_of(lookup), words_for(lookup), present);
    }
    if (std::find(filter.lookups.begin(), filter.lookups.end(), Lookup::isnull) !=
        filter.lookups.end()) {
        put_lookup(row, "isnull=true", "is empty", present);
        put_lookup(row, "isnull=false", "is not empty", present);
    }
}

void put_choices(Dictionary& row, const ChoiceOf& kind, const Present& present)
{
    Dictionary* const choices = row.AddSectionDictionary("CHOICES");
    for (const Choice& one : kind.choices) {
        Dictionary* const choice = choices->AddSectionDictionary("CHOICE");
        choice->SetValue("CHOICE_VALUE", one.name);
        choice->SetValue("CHOICE_WORDS", one.label.empty() ? one.name : one.label);
        if (present.has(one.name))
            choice->ShowSection("CHOSEN");
    }
}

/// References are found by typing a few letters where their rows have a list of their own.
void put_reference(Dictionary& input, const Catalogue& catalogue, const Field& field)
{
    const Resource& target = catalogue.at(target_of(field));
    if (!target.parent && !target.search.column.empty())
        input.SetValue("SEARCH_PATH", path_of(target));
}

void put_yes_no(Dictionary& row, const Present& present)
{
    Dictionary* const choices = row.AddSectionDictionary("YES_NO");
    for (const char* value : {"true", "false"}) {
        Dictionary* const choice = choices->AddSectionDictionary("CHOICE");
        choice->SetValue("CHOICE_VALUE", value);
        choice->SetValue("CHOICE_WORDS", *value == 't' ? "yes" : "no");
        if (present.has(value))
            choice->ShowSection("CHOSEN");
    }
}

void put_input(Dictionary& row, const Catalogue& catalogue, const Field& field,
               const Present& present)
{
    const auto input = [&](const char* section) {
        Dictionary* const made = row.AddSectionDictionary(section);
        if (!present.values.empty())
            made->SetValue("VALUE", present.values.front());
        return made;
    };
    field.match(
        [&](const AnyOf<Date, Time> auto&) { input("DAY"); },
        [&](const ChoiceOf& kind) { put_choices(row, kind, present); },
        [&](const Boolean&) { put_yes_no(row, present); },
        [&](const AnyOf<Integer, Decimal> auto&) { input("NUMBER"); },
        [&](const AnyOf<One, Many> auto&) { put_reference(*input("PLAIN"), catalogue, field); },
        [&](const AnyOf<Text, List, ArrayColumn, JsonList, Json, Group> auto&) { input("PLAIN"); });
}

void put_filter(Dictionary& form, const Catalogue& catalogue, const Filterable& filter,
                const Present& present)
{
    Dictionary* const row = form.AddSectionDictionary("FILTER");
    row->SetValue("FILTER_LABEL", filter.path);
    row->SetValue("FILTER_DOC", filter.field->doc);
    row->SetValue("LOOKUP_NAME", std::string(lookup_prefix) + filter.path);
    row->SetValue("VALUE_NAME", std::string(value_prefix) + filter.path);
    put_lookups(*row, filter, present);
    put_input(*row, catalogue, *filter.field, present);
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
    if (!subject.endpoint->resource->search.column.empty()) {
        Dictionary* const search = form->AddSectionDictionary("SEARCH");
        put_value(*search, "SEARCHED", here, "search");
        put_kept(*search, "SEARCH_KEPT", kept.without("search"));
    }
    Address besides = kept.without("page_size").without("fields");
    for (const Filterable& filter : filters) {
        const bool reached = list_parameter(filter.path) == nullptr; // another thing of that name
        if (!filter.own || !reached)
            continue;
        const Present present = present_in(here, filter);
        put_filter(*form, subject.site.catalogue, filter, present);
        if (present.parameter != nullptr)
            besides = besides.without(present.parameter->name);
    }
    put_kept(*form, "KEPT", besides);
}

} // namespace rest::pages
