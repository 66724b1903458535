// What is wrong with a request, field by field, in the order in which it was found. So much of it
// and no more: what a caller sends may be wrong in a hundred thousand places (rule 12.8).
#pragma once

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fcgi {

/// Sentences that an answer has; of those beyond it is only told how many there are.
constexpr std::size_t most_complaints = 100;

/// Where sentences stand that are about no single field or parameter.
inline constexpr const char* of_the_whole = "non_field_errors";

/// Field (dotted, `phases.0.title`) -> sentences.
class Details {
public:
    using Entry = std::pair<std::string, std::vector<std::string>>;

    Details() = default;
    Details(std::initializer_list<Entry> entries);

    /// A sentence, for whatever else is said of the field.
    void add(std::string_view field, std::string sentence);
    /// All of another's, with `prefix` before its fields.
    void add(const Details& more, std::string_view prefix = {});
    /// That `count` further ones have been found somewhere.
    void omit(std::size_t count) { omitted_ += count; }

    bool empty() const { return entries_.empty() && omitted_ == 0; }
    /// Fields by the rank that `rank_of` gives to their names; of the same rank as they are.
    template <class RankOf>
    void sort(RankOf rank_of)
    {
        std::stable_sort(entries_.begin(), entries_.end(), [&](const Entry& a, const Entry& b) {
            return rank_of(a.first) < rank_of(b.first);
        });
    }
    /// Nothing that is added now is kept.
    bool full() const { return kept_ >= most_complaints; }
    std::size_t omitted() const { return omitted_; }
    /// The same, with a sentence on how many were left out instead of their number.
    Details told() &&;

    std::size_t size() const { return entries_.size(); } ///< Fields.
    auto begin() const { return entries_.begin(); }
    auto end() const { return entries_.end(); }
    std::vector<Entry>::const_iterator find(std::string_view field) const;
    bool contains(std::string_view field) const { return find(field) != end(); }

    bool operator==(const Details&) const = default;

private:
    std::vector<std::string>& sentences(std::string_view field);

    std::vector<Entry> entries_;
    std::size_t kept_ = 0;
    std::size_t omitted_ = 0;
};

} // namespace fcgi
