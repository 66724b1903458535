#include "handlers/rest/ask/suggest.hpp"

#include "fcgi/text/ascii.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace rest::ask {

namespace {

constexpr std::size_t longest_word = 64;
constexpr std::size_t most_mistakes = 3;
constexpr std::size_t longest_path = 200; ///< Longer ones were not written by hand.

using Costs = std::array<std::uint8_t, longest_word + 1>;

/// Insertions, deletions, substitutions and exchanges of neighbours, as far as they are no more
/// than `tolerated`; beyond, some number above it. Neither word is longer than `longest_word`.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t tolerated)
{
    constexpr std::uint8_t too_many = 2 * longest_word;
    Costs rows[3];
    for (std::size_t j = 0; j <= b.size(); ++j)
        rows[0][j] = static_cast<std::uint8_t>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        const std::uint8_t* const before_last = rows[(i + 1) % 3].data(); // from the second on
        const std::uint8_t* const last = rows[(i + 2) % 3].data();
        std::uint8_t* const costs = rows[i % 3].data();
        // Further from the diagonal there are more mistakes than are tolerated.
        const std::size_t first = i > tolerated ? i - tolerated : 1;
        const std::size_t end = std::min(b.size(), i + tolerated);
        costs[first - 1] = first == 1 ? static_cast<std::uint8_t>(i) : too_many;
        std::uint8_t least = costs[first - 1];
        for (std::size_t j = first; j <= end; ++j) {
            int cost = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            cost = last[j] < cost ? last[j] + 1 : cost;
            cost = costs[j - 1] < cost ? costs[j - 1] + 1 : cost;
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] &&
                before_last[j - 2] < cost)
                cost = before_last[j - 2] + 1;
            costs[j] = static_cast<std::uint8_t>(cost);
            least = costs[j] < least ? costs[j] : least;
        }
        if (end < b.size())
            costs[end + 1] = too_many;
        if (least > tolerated + 1)
            return least - 1U; // a later row is at least that, exchanges of neighbours included
    }
    return rows[a.size() % 3][b.size()];
}

constexpr std::pair<std::string_view, std::string_view> words_elsewhere[] = {
    {"limit", "page_size"},    {"per_page", "page_size"},
    {"pagesize", "page_size"}, {"page_limit", "page_size"},
    {"size", "page_size"},     {"offset", "page"},
    {"skip", "page"},          {"page_number", "page"},
    {"sort", "ordering"},      {"sort_by", "ordering"},
    {"order", "ordering"},     {"order_by", "ordering"},
    {"orderby", "ordering"},   {"q", "search"},
    {"query", "search"},       {"term", "search"},
    {"after", "cursor"},       {"starting_after", "cursor"},
    {"page_token", "cursor"},  {"select", "fields"},
    {"only", "fields"},        {"include", "fields"},
    {"omit", "exclude"},
};

} // namespace

std::string closest(std::string_view word, const std::vector<std::string>& candidates)
{
    if (word.size() > longest_word)
        return {};
    const std::string wanted = text::lower(word);
    std::string best;
    std::size_t tolerated = std::clamp<std::size_t>(word.size() / 3, 1, most_mistakes);
    for (const std::string& candidate : candidates) {
        const std::size_t shorter = std::min(word.size(), candidate.size());
        const std::size_t longer = std::max(word.size(), candidate.size());
        if (longer - shorter > tolerated || longer > longest_word)
            continue; // at least so many mistakes
        const std::size_t distance = edit_distance(wanted, text::lower(candidate), tolerated);
        if (distance > tolerated)
            continue;
        best = candidate;
        if (distance == 0)
            break;
        tolerated = distance - 1; // what follows has to be nearer
    }
    return best;
}

std::string suggestion(std::string_view word, const std::vector<std::string>& candidates)
{
    const std::string near = closest(word, candidates);
    return near.empty() ? "" : " Did you mean " + near + "?";
}

std::string_view our_word_for(std::string_view word)
{
    for (const auto& [elsewhere, here] : words_elsewhere) {
        if (elsewhere == word)
            return here;
    }
    return {};
}

std::string our_path_for(std::string_view path)
{
    std::string ours;
    if (path.size() > longest_path)
        return ours;
    for (const char c : path) {
        if (c == '.' || c == '[')
            ours += "__";
        else if (c != ']')
            ours += c;
    }
    constexpr std::string_view key = "__pk";
    if (ours == "pk")
        ours = "id";
    for (std::size_t at = ours.find(key); at != std::string::npos; at = ours.find(key, at + 1)) {
        const std::size_t end = at + key.size();
        if (end == ours.size() || ours.compare(end, 2, "__") == 0)
            ours.replace(at, key.size(), "__id");
    }
    return ours;
}

std::string Suggestions::meant(std::string_view text)
{
    if (left_ <= 0 || text.empty())
        return {};
    --left_;
    return " Did you mean " + std::string(text) + "?";
}

} // namespace rest::ask
