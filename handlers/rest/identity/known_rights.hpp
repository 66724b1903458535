// What a worker knows of the rights of users. It holds as long as the database has the same
// revision of them (sql/deploy/rights.sql), which is read with each request's credentials.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace rest::identity {

/// As members of Principal of these names.
struct Rights {
    std::string global{};
    std::string every_unit{};
    std::string units{};
};

class KnownRights {
public:
    /// Keeps what fits into about so many bytes.
    explicit KnownRights(std::size_t bytes) : most_bytes_(bytes) {}

    /// Nothing where they are unknown as of that revision.
    std::optional<Rights> find(std::int64_t user, std::string_view revision) const;
    /// As they are as of that revision.
    void keep(std::int64_t user, std::string_view revision, const Rights& rights);

private:
    struct Own {
        std::string global;
        std::string units;
    };

    std::size_t most_bytes_;
    std::size_t bytes_ = 0;
    std::string revision_;
    std::string every_unit_; ///< The same for all of them.
    std::unordered_map<std::int64_t, Own> users_;
};

} // namespace rest::identity
