// From method and path to what was registered for them. Patterns are literal segments and `{name}`
// ones; a literal beats a name. Knows nothing of what the targets are.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fcgi {

struct Route {
    std::string pattern;                          ///< As registered: "/api/jobs/{id}/".
    int target = -1;                              ///< The caller's index.
    std::map<std::string, std::string> arguments; ///< Percent-decoded `{name}` segments.
};

/// `route` is empty when no pattern has this path; then `allowed` is empty as well. With a known
/// path and another method, `route` is empty and `allowed` has the methods (405).
struct Match {
    std::optional<Route> route;
    std::vector<std::string> allowed;
    std::string pattern; ///< Of the path, also when the method was wrong.
};

/// "/api/jobs/" of "/api/v1/jobs/" (rule 1.1), and any other path as it is.
std::string unversioned(std::string_view path);

class Router {
public:
    /// Both slash forms of a pattern are served, and the `/api/v1` prefix (rule 1.1) of those that
    /// begin with "/api". HEAD is served wherever GET is, OPTIONS everywhere.
    /// Throws std::logic_error on a pattern registered twice for a method, and on two that differ
    /// only in the names of their segments.
    void add(std::string_view method, std::string_view pattern, int target);

    /// `path` is percent-encoded. A segment that does not decode to UTF-8 without NUL matches
    /// nothing. OPTIONS matches with the target of the path's first method and method HEAD with
    /// GET's.
    Match match(std::string_view method, std::string_view path) const;

    /// Every pattern with its methods and targets, in order of registration: for the schema.
    struct Entry {
        std::string pattern;
        std::vector<std::pair<std::string, int>> methods;
    };
    const std::vector<Entry>& entries() const { return entries_; }

private:
    std::vector<Entry> entries_;
    std::vector<std::vector<std::string>> segments_; ///< Of each entry's pattern.
};

} // namespace fcgi
