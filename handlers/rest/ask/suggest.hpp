// What was probably meant by a word that is not known: the nearest of those that are, or what is
// called so in other APIs.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rest::ask {

/// The one of `candidates` that was probably meant, or empty when none is close.
std::string closest(std::string_view word, const std::vector<std::string>& candidates);
/// " Did you mean …?", or empty.
std::string suggestion(std::string_view word, const std::vector<std::string>& candidates);

/// The list parameter that other APIs call `limit`, `sort` or `q`; empty when it is none.
std::string_view our_word_for(std::string_view word);
/// "client.name", "client[name]", "client__pk": the path as it is written here. Empty for a
/// long one.
std::string our_path_for(std::string_view path);

/// The suggestions of one request. Looking for them costs time, found or not, so that there are
/// only some, and only some words are looked for.
class Suggestions {
public:
    static constexpr int most_searches = 50;

    explicit Suggestions(int most = 10) : left_(most), searches_(most > 0 ? most_searches : 0) {}

    /// " Did you mean …?" with the nearest of `candidates()`, which is not called after enough;
    /// empty then, and when none is close.
    template <class Candidates>
    std::string near(std::string_view word, Candidates candidates)
    {
        if (left_ <= 0 || searches_ <= 0)
            return {};
        --searches_;
        return meant(closest(word, candidates()));
    }
    /// The same with what is known to be right.
    std::string meant(std::string_view text);

private:
    int left_;
    int searches_;
};

} // namespace rest::ask
