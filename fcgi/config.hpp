// Configuration from the environment, declared in one table (config.cpp) that --help, check-config,
// the README and Ansible read. An unknown CHAOTICA_* variable is an error. A secret comes from its
// variable or, as systemd's credentials do, from a file that CHAOTICA_…_FILE names.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace fcgi {

/// An octal is an integer written in base 8: a file mode. An origin is https://host or
/// https://host:port with nothing behind.
enum class OptionType { text, integer, octal, choice, origin };

struct Option {
    const char* name; ///< "CHAOTICA_WORKERS"
    OptionType type;
    const char* fallback;
    bool secret; ///< check-config and logs show only whether it is set.
    const char* doc;
    std::int64_t min = 0, max = INT64_MAX;   ///< Of integers; of a text, its fewest bytes: min.
    std::vector<std::string_view> choices{}; ///< Of choices.
    bool may_be_empty = false; ///< Of secrets: an empty file means that there is none.
};

/// What is behind the name of a secret in that of the variable that names its file.
inline constexpr std::string_view file_suffix = "_FILE";

const std::vector<Option>& option_table();

class Config {
public:
    /// From the process's environment. Throws std::runtime_error naming every variable that is
    /// unknown or has a value of the wrong form, and what would be right.
    static Config from_environment();
    /// For tests: the fallbacks, then these.
    static Config with(const std::map<std::string, std::string>& values);

    const std::string& text(std::string_view name) const;
    /// The file that a secret came from; empty when it came from none.
    const std::string& file_of(std::string_view secret) const;
    std::int64_t integer(std::string_view name) const; ///< Of octals as well.

    /// Throws std::runtime_error naming every one of these that is empty, and its meaning.
    void require(std::initializer_list<std::string_view> names) const;

private:
    explicit Config(const std::map<std::string, std::string>& given);
    std::map<std::string, std::string, std::less<>> files_; ///< By the names of secrets.
    std::map<std::string, std::string, std::less<>> values_;
};

/// The table as text for `--help`: name, fallback, meaning; and the variables of files.
std::string options_help();
/// `NAME=value` lines for `check-config`; of a secret only whether it is set.
std::string config_report(const Config& config);
/// The number of workers that CHAOTICA_WORKERS means on this machine.
int worker_count(const Config& config);

} // namespace fcgi
