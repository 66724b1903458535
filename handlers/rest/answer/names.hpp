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

    /// Whatever is asked for from now on is of rows read as of that revision.
    void begin(const std::string& revision);
    /// Null where it is not known, which is noted.
    const Name* find(std::size_t mention, std::string_view id);
    void keep(std::size_t mention, std::string_view id, Name name);

    /// Per mention, the ids that were asked for in vain.
    using Missing = std::map<std::size_t, std::set<std::string>>;
    Missing take_missing();
    const std::string& revision() const { return revision_; }

private:
    using Known = std::unordered_map<std::int64_t, Name>;

    std::size_t most_bytes_;
    std::size_t bytes_ = 0;
    std::string revision_;
    std::map<std::size_t, Known> known_;
    Missing missing_;
};

} // namespace rest::answer
