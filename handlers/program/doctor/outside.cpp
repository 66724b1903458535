// What the services meet: mail server, names, and one another.
#include "handlers/mail/smtp.hpp"
#include "handlers/program/doctor/check.hpp"
#include "handlers/program/export.hpp"

#include <curl/curl.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <fstream>
#include <memory>
#include <netdb.h>
#include <set>
#include <sstream>
#include <string_view>
#include <vector>

namespace handlers::doctor {

namespace {

struct Service {
    std::string_view kind; ///< As the file of processes has it.
    const char* unit;
};
constexpr std::array services = {
    Service{"master", "chaotica"},          Service{"worker", "chaotica"},
    Service{"deliver", "chaotica-deliver"}, Service{"export", "chaotica-export"},
    Service{"clock", "chaotica-clock"},
};

struct FreeAddresses {
    void operator()(addrinfo* list) const { freeaddrinfo(list); }
};

/// 0, or why there is no address (getaddrinfo(3)).
int resolve(const std::string& host)
{
    addrinfo* list = nullptr;
    const addrinfo hints{.ai_flags = 0,
                         .ai_family = AF_UNSPEC,
                         .ai_socktype = SOCK_STREAM,
                         .ai_protocol = 0,
                         .ai_addrlen = 0,
                         .ai_addr = nullptr,
                         .ai_canonname = nullptr,
                         .ai_next = nullptr};
    const int code = getaddrinfo(host.c_str(), nullptr, &hints, &list);
    const std::unique_ptr<addrinfo, FreeAddresses> freed(list);
    return code;
}

Finding judge_name(const std::string& host)
{
    const int code = resolve(host);
    if (code == 0)
        return ok("");
    if (code == EAI_NONAME)
        return warn("nobody knows the name " + host,
                    "Have it entered in the DNS, or put the setting right that has it.");
    return fail("the name " + host + " cannot be looked up: " + gai_strerror(code),
                "See that the name servers in /etc/resolv.conf can be reached from here.");
}

/// The kinds of the processes that live, by the file that they keep.
std::multiset<std::string, std::less<>> living(const std::filesystem::path& path)
{
    std::multiset<std::string, std::less<>> kinds;
    std::ifstream file(path);
    for (std::string line; std::getline(file, line);) {
        std::istringstream words(line);
        std::string kind;
        pid_t pid = 0;
        if (words >> kind >> pid && pid > 0 && (kill(pid, 0) == 0 || errno == EPERM))
            kinds.insert(kind);
    }
    return kinds;
}

} // namespace

Finding mail(Patient& patient)
{
    if (!patient.config)
        return skipped("the configuration is wrong");
    if (patient.config->text("CHAOTICA_SMTP_URL").empty())
        return skipped("no mail server is configured");
    curl_global_init(CURL_GLOBAL_DEFAULT);
    const auto settings = export_settings(*patient.config);
    const ::mail::Result result = ::mail::greet(settings.server);
    if (result.outcome == ::mail::Result::Outcome::sent)
        return ok("the mail server greets");
    return fail(result.error, "See that CHAOTICA_SMTP_URL is right and reached from here, and "
                              "that user and password are those it knows.");
}

Finding names(Patient& patient)
{
    std::set<std::string> hosts = {public_host(patient)};
    if (patient.config)
        hosts.insert(host_of(patient.config->text("CHAOTICA_SMTP_URL")));
    hosts.erase("");
    if (hosts.empty())
        return skipped("no name is set here");
    Finding finding = ok("");
    for (const std::string& host : hosts)
        finding = worse(finding, judge_name(host));
    return finding.message.empty() ? ok("names can be looked up") : finding;
}

Finding processes(Patient& patient)
{
    std::string path = patient.config ? patient.config->text("CHAOTICA_PIDS") : "";
    if (path.empty())
        path = patient.at("/run/chaotica/pids").string();
    std::error_code error;
    if (!std::filesystem::exists(path, error))
        return fail("there is no file of processes, " + path,
                    "systemd-tmpfiles --create chaotica.conf, then start the services.");
    const auto kinds = living(path);
    std::string missing;
    std::set<std::string> units;
    for (const Service& service : services) {
        if (kinds.contains(service.kind))
            continue;
        missing.append(missing.empty() ? "" : ", ").append(service.kind);
        units.insert(service.unit);
    }
    if (units.empty())
        return ok(std::to_string(kinds.count("worker")) + " workers and all beside them live");
    std::string mend = "systemctl start";
    for (const std::string& unit : units)
        mend += " " + unit;
    return fail("there is no living process of the kind " + missing,
                mend + "; journalctl -u " + *units.begin() + " says why it ended.");
}

} // namespace handlers::doctor
