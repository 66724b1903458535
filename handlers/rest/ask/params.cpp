#include "handlers/rest/ask/params.hpp"

#include "fcgi/error.hpp"
#include "fcgi/text/percent.hpp"
#include "handlers/rest/ask/budget.hpp"
#include "handlers/rest/describe/limits.hpp"
#include "handlers/rest/describe/machine.hpp"

#include <algorithm>
#include <utility>

namespace rest::ask {

using namespace describe;

namespace {

using fcgi::ApiError;
using fcgi::Code;

constexpr int furthest_page = 999'999'999; ///< No list has it.

const std::vector<std::string>& names_of_list_parameters()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> all;
        for (const ListParameter& parameter : list_parameters)
            all.emplace_back(parameter.name);
        return all;
    }();
    return names;
}

/// Reads one request's parameters into Params, collecting what is wrong.
class Reader {
public:
    Reader(const Catalogue& catalogue, const Resource& resource, std::string_view query,
           Days days = {})
        : catalogue_(catalogue), resource_(resource), days_(std::move(days))
    {
        params_.sent = parameters_of(query, complaints_);
        for (const Parameter& parameter : params_.sent)
            values_[parameter.name].push_back(parameter.value);
    }

    Params list(int page_size);
    Params file();
    Params detail();

private:
    void complain(const std::string& parameter, std::string sentence)
    {
        complaints_.add(parameter, std::move(sentence));
    }
    void rows();
    void after();
    void open_transition();
    const std::string* single(const std::string& name);
    void filter(const std::string& name, const std::vector<std::string>& values);
    void refuse_unknown(const std::string& name, std::string reason);
    void paging();
    void page(const std::string& text);
    void search();
    void ordering();
    void selection(const std::string& name, std::optional<Selection::Tree>& tree);

    const Catalogue& catalogue_;
    const Resource& resource_;
    Days days_;
    Params params_;
    std::map<std::string, std::vector<std::string>> values_;
    fcgi::Details complaints_;
    Suggestions suggestions_;
    bool is_file_ = false;
};

/// The value of a parameter that may be given once; null when it was not given.
const std::string* Reader::single(const std::string& name)
{
    const auto found = values_.find(name);
    if (found == values_.end())
        return nullptr;
    if (found->second.size() > 1)
        complain(name, "This parameter was given more than once.");
    return &found->second.front();
}

void Reader::refuse_unknown(const std::string& name, std::string reason)
{
    if (reason.find("Did you mean") == std::string::npos)
        reason += suggestions_.near(name, names_of_list_parameters);
    complain(name, std::move(reason));
}

void Reader::filter(const std::string& name, const std::vector<std::string>& values)
{
    const std::string_view ours = our_word_for(name);
    if (!ours.empty() && resource_.field(name) == nullptr)
        return complain(name, "There is no field \"" + name + "\"." + suggestions_.meant(ours));
    auto condition = condition_of(catalogue_, resource_, name, values, suggestions_, days_);
    if (const auto* sentence = std::get_if<std::string>(&condition))
        return refuse_unknown(name, *sentence);
    Condition& accepted = std::get<Condition>(condition);
    const bool asks = accepted.path.text == resource_.hidden.field &&
                      (accepted.lookup == Lookup::exact || accepted.lookup == Lookup::in);
    if (asks)
        params_.asked.insert(accepted.values.begin(), accepted.values.end());
    if (asks && !accepted.named.empty()) // which say themselves which of the hidden rows they mean
        params_.asked.insert(resource_.hidden.unless_asked.begin(),
                             resource_.hidden.unless_asked.end());
    params_.conditions.push_back(std::move(accepted));
}

void Reader::page(const std::string& text)
{
    if (text == "last") {
        params_.last_page = true;
        return;
    }
    const auto number = integer_value(text);
    if (!number || (*number)[0] == '-' || *number == "0")
        complain("page", "A page number from 1, or \"last\", is expected.");
    else
        params_.page = number->size() > 9 ? furthest_page : std::stoi(*number);
}

void Reader::paging()
{
    if (const std::string* text = single("page"))
        page(*text);
    if (const std::string* text = single("page_size")) {
        const auto number = integer_value(*text);
        if (!number || number->size() > 3 || std::stoi(*number) < 1 ||
            std::stoi(*number) > largest_page_size)
            complain("page_size", "A whole number from 1 to " + std::to_string(largest_page_size) +
                                      " is expected.");
        else
            params_.page_size = std::stoi(*number);
    }
    if (const std::string* text = single("count")) {
        if (*text != "none" && *text != "exact")
            complain("count", "\"none\" or \"exact\" is expected.");
        params_.counted = *text != "none";
    }
    if (const std::string* text = single("cursor")) {
        params_.cursor = *text;
        if (values_.contains("page"))
            complain("cursor", "Either page or cursor can be given, not both.");
    }
    if (params_.last_page && !params_.counted)
        complain("page", "The last page is not known without counting.");
}

void Reader::search()
{
    const std::string* const text = single("search");
    if (text == nullptr)
        return;
    if (resource_.search.column.empty()) {
        complain("search", "This resource has no search.");
        return;
    }
    params_.terms = search_terms(*text);
    if (words_in(params_.terms) > most_search_words)
        complain("search",
                 "At most " + std::to_string(most_search_words) + " words are searched for.");
    params_.searched = !params_.terms.empty();
}

void Reader::ordering()
{
    const std::string* const text = single("ordering");
    params_.ordered = text != nullptr;
    params_.order = order_of(catalogue_, resource_, text, complaints_, suggestions_);
}

void Reader::selection(const std::string& name, std::optional<Selection::Tree>& tree)
{
    const std::string* const text = single(name);
    if (text == nullptr)
        return;
    tree.emplace();
    std::string error;
    for (const std::string& path : list_members(*text, error)) {
        std::string complaint = marked(catalogue_, resource_, path, *tree, suggestions_);
        if (!complaint.empty())
            complain(name, std::move(complaint));
    }
    if (!error.empty())
        complain(name, error);
}

/// Of a feed: who goes on reading has no use for a count, unless it is asked for.
void Reader::after()
{
    const auto number = integer_value(*single("after"));
    if (!number || number->front() == '-')
        return complain("after", "The id of the last one seen is expected, or 0.");
    auto condition = condition_of(catalogue_, resource_, resource_.feed->field + "__gt", {*number},
                                  suggestions_);
    params_.conditions.push_back(std::move(std::get<Condition>(condition)));
    params_.after = *number;
    params_.counted = values_.contains("count") ? params_.counted : false;
}

/// Of what moves: rows which the caller can move so.
void Reader::open_transition()
{
    const std::string& name = *single(move_parameter);
    const Machine& machine = *resource_.writing.machine;
    params_.open = machine.move(name);
    if (params_.open == nullptr)
        complain(move_parameter,
                 "There is no such transition." + suggestion(name, machine.names_of_moves()));
}

/// What lists and files have in common.
void Reader::rows()
{
    for (const auto& [name, values] : values_) {
        const ListParameter* const known = list_parameter(name);
        const bool goes_on = resource_.feed && name == "after";
        if (goes_on)
            after();
        else if (resource_.writing.machine != nullptr && name == move_parameter)
            open_transition();
        else if (known == nullptr || (known->file && !is_file_))
            filter(name, values);
    }
    single("format");
    single("indent");
    search();
    ordering();
    selection("fields", params_.kept);
    selection("exclude", params_.dropped);
    judge_budget(catalogue_, resource_, params_, complaints_);
    refuse_parameters(std::move(complaints_));
}

Params Reader::list(int page_size)
{
    params_.page_size = page_size;
    paging();
    rows();
    return std::move(params_);
}

Params Reader::file()
{
    is_file_ = true;
    for (const ListParameter& parameter : list_parameters) {
        const std::string name(parameter.name);
        if (parameter.paging && values_.contains(name))
            complain(name, "An export has all rows: it takes no paging.");
    }
    const std::string* const text = single("bom");
    if (text != nullptr && !boolean_value(*text))
        complain("bom", "true or false is expected.");
    params_.byte_order_mark = text != nullptr && boolean_value(*text) == "true";
    rows();
    return std::move(params_);
}

Params Reader::detail()
{
    for (const auto& [name, values] : values_) {
        if (!resource_.hidden.field.empty() && name == resource_.hidden.field)
            filter(name, values);
        else if (name != "fields" && name != "exclude" && !is_taken_everywhere(name))
            refuse_unknown(name, "This endpoint takes fields, exclude and format.");
    }
    single("format");
    single("indent");
    selection("fields", params_.kept);
    selection("exclude", params_.dropped);
    refuse_parameters(std::move(complaints_));
    return std::move(params_);
}

} // namespace

Selection Params::selection() const
{
    return {kept ? &*kept : nullptr, dropped ? &*dropped : nullptr};
}

std::vector<std::string> Params::names() const
{
    std::string error; // of what was refused before
    for (const Parameter& parameter : sent) {
        if (parameter.name == "fields")
            return list_members(parameter.value, error);
    }
    return {};
}

std::string Params::identity() const
{
    std::vector<std::string> parts;
    for (const Parameter& parameter : sent) {
        const ListParameter* const known = list_parameter(parameter.name);
        if (known == nullptr || known->decides)
            parts.push_back(text::percent_encoded(parameter.name) + "=" +
                            text::percent_encoded(parameter.value));
    }
    std::sort(parts.begin(), parts.end());
    // As it is understood: the default order may be spelled out.
    parts.push_back(searched && !ordered ? "best_match" : "ordering");
    for (const OrderKey& key : order)
        parts.push_back((key.descending ? "-" : "") + key.path.text);
    std::string identity = within + "?";
    for (const std::string& part : parts)
        identity += part + "&";
    return identity;
}

Params list_params(const Catalogue& catalogue, const Resource& resource, std::string_view query,
                   int page_size)
{
    return Reader(catalogue, resource, query).list(page_size);
}

Params export_params(const Catalogue& catalogue, const Resource& resource, std::string_view query,
                     const Days& days)
{
    return Reader(catalogue, resource, query, days).file();
}

Params detail_params(const Catalogue& catalogue, const Resource& resource, std::string_view query)
{
    return Reader(catalogue, resource, query).detail();
}

} // namespace rest::ask
