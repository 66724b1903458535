#include "handlers/rest/ask/params_meaning.hpp"

#include "fcgi/text/percent.hpp"
#include "handlers/rest/describe/limits.hpp"

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>

namespace rest::ask {

using namespace describe;

namespace {

constexpr std::size_t most_conditions = 40;
constexpr std::size_t most_relations = 12;

/// The relations that a statement has to reach. Single rows are joined once, whoever needs them;
/// each filter through a list looks for rows of its own.
class Reach {
public:
    void filter(const Path& path)
    {
        const std::size_t single = joined(path);
        lists_ += path.steps.size() - single;
        if (path.field->is<Many>() || path.field->is<List>())
            ++lists_;
    }

    void sort(const Path& path) { joined(path); }

    void show(const Path& path)
    {
        Path whole = path;
        if (is_relation(*path.field))
            whole.steps.push_back(path.field);
        std::string above;
        for (const Field* step : whole.steps) {
            above += step->name + "/";
            shared_.insert(above);
        }
    }

    std::size_t size() const { return shared_.size() + lists_; }

private:
    /// How many steps lead over single rows, from the first on.
    std::size_t joined(const Path& path)
    {
        std::string above;
        std::size_t count = 0;
        for (const Field* step : path.steps) {
            if (!step->is<One>())
                break;
            above += step->name + "/";
            shared_.insert(above);
            ++count;
        }
        return count;
    }

    std::set<std::string> shared_;
    std::size_t lists_ = 0;
};

std::size_t relations_of(const Catalogue& catalogue, const Resource& resource, const Params& params)
{
    Reach reach;
    for (const Condition& condition : params.conditions)
        reach.filter(condition.path);
    for (const OrderKey& key : params.order)
        reach.sort(key.path);
    Suggestions none(0);
    for (const std::string& name : params.names()) {
        std::string rest;
        std::string error;
        if (const auto path = resolved(catalogue, resource, name, rest, error, none))
            reach.show(*path);
    }
    return reach.size();
}

std::string at_most(std::size_t limit, const char* what)
{
    return "At most " + std::to_string(limit) + " " + what;
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

void judge_budget(const Catalogue& catalogue, const Resource& resource, const Params& params,
                  fcgi::Details& complaints)
{
    if (params.conditions.size() > most_conditions)
        complaints.add(fcgi::of_the_whole, at_most(most_conditions, "filters are taken together."));
    const std::size_t relations = relations_of(catalogue, resource, params);
    if (relations > most_relations)
        complaints.add(fcgi::of_the_whole,
                       at_most(most_relations, "relations are touched by filters, ordering and "
                                               "fields together; these touch ") +
                           std::to_string(relations) + ".");
    if (query_of(params.sent).size() > longest_query)
        complaints.add(fcgi::of_the_whole,
                       at_most(longest_query, "bytes of parameters are taken, percent-encoded."));
}

} // namespace rest::ask
