// Where the settings of an installation come from: the environment, as in a unit or under ./dev, or
// the files of the package.
#include "fcgi/text/ascii.hpp"
#include "handlers/program/doctor/check.hpp"

#include <array>
#include <fstream>
#include <stdexcept>
#include <string_view>
#include <unistd.h>
#include <utility>

namespace handlers::doctor {

namespace {

constexpr const char* settings_file = "/etc/chaotica/chaotica.env";
constexpr const char* secrets_folder = "/etc/chaotica/secrets/";

struct Kept {
    const char* variable;
    const char* file;
};
constexpr std::array kept = {
    Kept{"CHAOTICA_DATABASE", "database"},
    Kept{"CHAOTICA_CURSOR_KEY", "cursor_key"},
    Kept{"CHAOTICA_CURSOR_KEY_OLD", "cursor_key_old"},
    Kept{"CHAOTICA_SMTP_PASSWORD", "smtp_password"},
};

std::map<std::string, std::string> environment()
{
    std::map<std::string, std::string> settings;
    for (char** entry = environ; *entry != nullptr; ++entry) {
        const std::string_view text(*entry);
        const auto equals = text.find('=');
        if (text.starts_with("CHAOTICA_") && equals != std::string_view::npos)
            settings.emplace(text.substr(0, equals), text.substr(equals + 1));
    }
    return settings;
}

std::string unquoted(std::string_view value)
{
    const bool quoted = value.size() >= 2 && (value.front() == '"' || value.front() == '\'') &&
                        value.back() == value.front();
    return std::string(quoted ? value.substr(1, value.size() - 2) : value);
}

/// As systemd reads an EnvironmentFile, as far as settings need it: lines NAME=value, and comments.
void read_settings(const std::filesystem::path& path, std::map<std::string, std::string>& settings)
{
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        const std::string_view text = text::trimmed(line, text::all_blanks);
        const auto equals = text.find('=');
        if (text.empty() || text.front() == '#' || text.front() == ';' ||
            equals == std::string_view::npos)
            continue;
        settings.emplace(text::trimmed(text.substr(0, equals)),
                         unquoted(text::trimmed(text.substr(equals + 1))));
    }
}

/// The package is there for its pages and templates: neither the URL of the service was set, which
/// no worker does without, nor is there a secret.
bool is_edge_alone(const Patient& patient)
{
    using Entries = std::filesystem::directory_iterator;
    std::error_code error;
    return patient.packaged && !patient.settings.contains("CHAOTICA_PUBLIC_URL") &&
           Entries(patient.at(secrets_folder), error) == Entries() &&
           !ends_of_ways(patient).empty();
}

} // namespace

Finding ok(std::string message)
{
    return {Status::ok, std::move(message)};
}

Finding warn(std::string message, std::string mend)
{
    return {Status::warn, std::move(message), std::move(mend)};
}

Finding fail(std::string message, std::string mend)
{
    return {Status::fail, std::move(message), std::move(mend)};
}

Finding skipped(std::string message)
{
    return {Status::skipped, std::move(message)};
}

Finding worse(Finding one, Finding other)
{
    return other.status > one.status ? std::move(other) : std::move(one);
}

std::filesystem::path Patient::at(const std::string& path) const
{
    return root / std::filesystem::path(path).relative_path();
}

std::string host_of(const std::string& url)
{
    const auto scheme = url.find("://");
    if (scheme == std::string::npos)
        return {};
    const std::string rest = url.substr(scheme + 3);
    if (rest.starts_with("["))
        return rest.substr(1, rest.find(']') - 1);
    return rest.substr(0, rest.find_first_of(":/"));
}

Patient patient_at(const std::filesystem::path& root)
{
    Patient patient{.root = root, .settings = environment(), .source = "the environment"};
    const bool told = patient.settings.contains("CHAOTICA_DATABASE") ||
                      patient.settings.contains("CHAOTICA_DATABASE_FILE");
    patient.packaged = !told;
    if (!told) {
        patient.source = settings_file;
        read_settings(patient.at(settings_file), patient.settings);
        for (const auto& [variable, file] : kept) {
            const auto path = patient.at(secrets_folder + std::string(file));
            const std::string name = variable + std::string(fcgi::file_suffix);
            // What is empty is not there: the mail server's password may be.
            std::error_code error;
            if (!patient.settings.contains(variable) && !patient.settings.contains(name) &&
                std::filesystem::exists(path, error))
                patient.settings.emplace(name, path.string());
        }
    }
    patient.edge_alone = is_edge_alone(patient);
    try {
        patient.config = fcgi::Config::with(patient.settings);
    } catch (const std::runtime_error& error) {
        patient.complaint = error.what();
    }
    return patient;
}

} // namespace handlers::doctor
