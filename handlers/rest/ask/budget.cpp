#include "handlers/rest/ask/budget.hpp"

#include <cstddef>
#include <set>
#include <string>

namespace rest::ask {

using namespace describe;

namespace {

constexpr std::size_t most_conditions = 40;

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
