// What a worker knows by heart of rows that others mention (statements/mentions.hpp). It holds as
// long as the database has the same revision of it, which is read with the rows that mention them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace rest::answer {

class Names {
public:
    /// The columns of a mention, as JSON.
    using Name = std::vector<std::string>;

    /// Keeps about so many bytes, and what one answer needs beyond them.
    explicit Names(std::size_t bytes) : most_bytes_(bytes) {}

    /// Per mention, of what the rows are that names are asked for from now on.
    using Revisions = std::map<std::size_t, std::string>;
    void begin(const Revisions& revisions);
    const std::string& revision(std::size_t mention) { return known_[mention].revision; }
    /// Null where it is not known, which is noted; empty where there is no such row.
    const Name* find(std::size_t mention, std::string_view id);
    void keep(std::size_t mention, std::string_view id, Name name);
    /// That there is no such row holds for those at hand alone: new ones change no revision.
    void keep_absent(std::size_t mention, std::string_view id);

    /// Per mention, the ids that were asked for in vain.
    using Missing = std::map<std::size_t, std::set<std::string>>;
    Missing take_missing();

private:
    struct Known {
        std::string revision{};
        std::size_t bytes = 0;
        std::unordered_map<std::int64_t, Name> names{};
    };

    std::size_t most_bytes_;
    std::map<std::size_t, Known> known_;
    std::map<std::size_t, std::set<std::int64_t>> absent_;
    Missing missing_;
};

} // namespace rest::answer
