// The table of checks, and how their findings are told.
#include "handlers/program/doctor/doctor.hpp"

#include "fcgi/privileges.hpp"
#include "fcgi/text/json.hpp"
#include "handlers/program/doctor/check.hpp"

#include <array>
#include <iostream>
#include <string>
#include <string_view>
#include <unistd.h>
#include <utility>
#include <vector>

namespace handlers {

namespace {

using doctor::Finding;
using doctor::Patient;
using doctor::Status;

struct Check {
    std::string_view name;
    Finding (*look)(Patient& patient);
    bool as_root;     ///< Those come first: after them there is no way back.
    bool of_services; ///< Of no concern where none of the services are.
};

constexpr std::array checks = {
    Check{"configuration", doctor::configuration, true, true},
    Check{"secrets", doctor::secrets, true, true},
    Check{"sockets", doctor::sockets, true, false},
    Check{"disk", doctor::disk, true, false},
    Check{"nginx", doctor::nginx, true, false},
    Check{"certificate", doctor::certificate, true, false},
    Check{"database", doctor::database, false, true},
    Check{"version", doctor::version, false, true},
    Check{"grants", doctor::grants, false, true},
    Check{"migrations", doctor::schema, false, true},
    Check{"clock", doctor::clocks, false, true},
    Check{"mail", doctor::mail, false, true},
    Check{"dns", doctor::names, false, false},
    Check{"processes", doctor::processes, false, true},
};

std::string_view word_for(Status status)
{
    switch (status) {
    case Status::ok:
        return "ok";
    case Status::warn:
        return "warn";
    case Status::fail:
        return "fail";
    case Status::skipped:
        break;
    }
    return "skipped";
}

struct Wish {
    bool json = false;
    std::filesystem::path root = "/";
};

Wish wish_of(Arguments arguments)
{
    Wish wish;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string_view word = arguments[i];
        if (word == "--json")
            wish.json = true;
        else if (word == "--root" && i + 1 < arguments.size())
            wish.root = arguments[++i];
        else
            throw UsageError("doctor takes --json and --root FOLDER");
    }
    return wish;
}

/// A check that cannot be made is no reason to make no other.
Finding looked(const Check& check, Patient& patient)
{
    if (check.of_services && patient.edge_alone)
        return doctor::skipped("nginx alone is here; the services are on other hosts");
    try {
        return check.look(patient);
    } catch (const std::exception& error) {
        return doctor::fail(error.what(), "See what the message says, and look again.");
    }
}

/// The services' own rights are what the rest is looked at with, as far as root can have them.
void become_service(const Patient& patient)
{
    if (geteuid() == 0 && patient.config)
        fcgi::drop_privileges(*patient.config);
}

void tell(std::string_view name, const Finding& finding)
{
    const std::string_view word = word_for(finding.status);
    std::cout << word << std::string(9 - word.size(), ' ') << name
              << std::string(15 - name.size(), ' ') << finding.message << "\n";
    if (!finding.mend.empty())
        std::cout << std::string(9, ' ') << "-> " << finding.mend << "\n";
}

std::string json_of(std::string_view name, const Finding& finding)
{
    std::string json = "{\"check\":";
    text::append_string(json, name);
    json += ",\"status\":";
    text::append_string(json, word_for(finding.status));
    json += ",\"message\":";
    text::append_string(json, finding.message);
    json += ",\"mend\":";
    text::append_string(json, finding.mend);
    return json + "}";
}

} // namespace

int doctor_command(Arguments arguments)
{
    const Wish wish = wish_of(arguments);
    Patient patient = doctor::patient_at(wish.root);
    bool root = true;
    int failures = 0;
    std::string json;
    for (const Check& check : checks) {
        if (root && !check.as_root) {
            become_service(patient);
            root = false;
        }
        const Finding finding = looked(check, patient);
        failures += finding.status == Status::fail ? 1 : 0;
        if (wish.json)
            json += (json.empty() ? "[" : ",\n ") + json_of(check.name, finding);
        else
            tell(check.name, finding);
    }
    if (wish.json)
        std::cout << json << "]\n";
    return failures > 0 ? 1 : 0;
}

} // namespace handlers
