// nginx's side: whether it has the site of this version, and a certificate that is good.
#include "handlers/program/doctor/check.hpp"

#include <openssl/bio.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <sstream>
#include <string_view>
#include <sys/stat.h>
#include <vector>

namespace handlers::doctor {

namespace {

constexpr const char* templates = "/usr/share/chaotica/nginx";
constexpr const char* folder = "/etc/nginx/chaotica";
constexpr const char* render = "Render it again (/usr/share/chaotica/nginx/render "
                               "/etc/nginx/chaotica, or the play), and reload nginx.";

/// Beside the templates, and none of them.
const std::set<std::string> no_templates = {"render", "dev-certificate", "nginx.conf"};

std::string contents_of(const std::filesystem::path& path)
{
    std::ifstream file(path);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// Whether a line came of a template's, in which words between @ stand for anything.
bool came_of(std::string_view line, const std::string& pattern)
{
    static const std::regex value("@[A-Z_]+@");
    std::size_t from = 0;
    bool anchored = true;
    for (std::sregex_token_iterator part(pattern.begin(), pattern.end(), value, -1), end;
         part != end; ++part) {
        const std::string literal = *part;
        const bool last = std::next(part) == end && !pattern.ends_with('@');
        const std::size_t found = last && !anchored
                                      ? line.size() - std::min(line.size(), literal.size())
                                      : line.find(literal, from);
        if (found == std::string_view::npos || found < from || (anchored && found != 0) ||
            line.substr(found, literal.size()) != literal)
            return false;
        from = found + literal.size();
        anchored = false;
    }
    return from == line.size() || pattern.ends_with('@');
}

/// The number of the first line that did not come of the template; 0 when all did.
int first_foreign_line(const std::string& text, const std::string& pattern)
{
    std::istringstream lines(text);
    std::istringstream patterns(pattern);
    std::string line;
    std::string wanted;
    for (int number = 1;; ++number) {
        const bool more = static_cast<bool>(std::getline(lines, line));
        const bool more_wanted = static_cast<bool>(std::getline(patterns, wanted));
        if (!more && !more_wanted)
            return 0;
        if (more != more_wanted || !came_of(line, wanted))
            return number;
    }
}

Finding judge_file(const std::filesystem::path& pattern, const std::filesystem::path& file)
{
    std::error_code error;
    if (!std::filesystem::exists(file, error))
        return fail(file.string() + " is missing", render);
    const int line = first_foreign_line(contents_of(file), contents_of(pattern));
    if (line > 0)
        return fail(file.string() + ", line " + std::to_string(line) +
                        ", is not what this version has there",
                    render);
    return ok("");
}

std::vector<std::filesystem::path> main_files(const Patient& patient)
{
    std::vector<std::filesystem::path> files = {patient.at("/etc/nginx/nginx.conf")};
    for (const char* place : {"/etc/nginx/conf.d", "/etc/nginx/sites-enabled"}) {
        std::error_code error;
        for (const auto& entry : std::filesystem::directory_iterator(patient.at(place), error))
            files.push_back(entry.path());
    }
    return files;
}

bool any_mentions(const Patient& patient, const std::regex& what)
{
    const auto files = main_files(patient);
    return std::any_of(files.begin(), files.end(), [&](const std::filesystem::path& file) {
        return std::regex_search(contents_of(file), what);
    });
}

std::vector<std::filesystem::path> files_of_site(const Patient& patient)
{
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(patient.at(folder), error))
        files.push_back(entry.path());
    return files;
}

/// Those of the files beside the site that lead to or from the workers of another host.
std::vector<std::filesystem::path> files_of_ways(const Patient& patient)
{
    auto files = main_files(patient);
    std::erase_if(files, [](const std::filesystem::path& file) {
        return contents_of(file).find("/run/chaotica") == std::string::npos;
    });
    return files;
}

/// What the first group of a directive says in these files.
std::set<std::string> named(const std::vector<std::filesystem::path>& files,
                            const std::string& directive)
{
    const std::regex pattern("\n\\s*" + directive);
    std::set<std::string> names;
    for (const auto& file : files) {
        const std::string text = "\n" + contents_of(file);
        for (std::sregex_iterator found(text.begin(), text.end(), pattern), end; found != end;
             ++found)
            names.insert((*found)[1]);
    }
    return names;
}

constexpr const char* certificate_directive = R"((?:proxy_)?ssl_certificate\s+([^;\s]+)\s*;)";
constexpr const char* key_directive = R"((?:proxy_)?ssl_certificate_key\s+([^;\s]+)\s*;)";

struct FreeX509 {
    void operator()(X509* certificate) const { X509_free(certificate); }
};
struct FreeBio {
    void operator()(BIO* bio) const { BIO_free(bio); }
};

/// The first certificate of a PEM file, the server's own.
std::unique_ptr<X509, FreeX509> read_certificate(const std::filesystem::path& path)
{
    const std::unique_ptr<BIO, FreeBio> file(BIO_new_file(path.c_str(), "r"));
    return std::unique_ptr<X509, FreeX509>(
        file ? PEM_read_bio_X509(file.get(), nullptr, nullptr, nullptr) : nullptr);
}

/// Whole days from now on, rounded down; negative when it is past.
int days_until(const ASN1_TIME* time)
{
    int days = 0;
    int seconds = 0;
    if (ASN1_TIME_diff(&days, &seconds, nullptr, time) != 1)
        return -1;
    return seconds < 0 ? days - 1 : days;
}

bool is_for(X509* certificate, const std::string& host)
{
    return X509_check_host(certificate, host.data(), host.size(), 0, nullptr) == 1 ||
           X509_check_ip_asc(certificate, host.c_str(), 0) == 1;
}

Finding judge_certificate(const std::string& name, X509* certificate, const std::string& host)
{
    constexpr int soon = 14;
    const std::string mend = "Renew it (certbot renew, or the play rotate.yml) and reload nginx.";
    if (certificate == nullptr)
        return fail(name + " holds no certificate that can be read", mend);
    if (X509_cmp_current_time(X509_get0_notBefore(certificate)) > 0)
        return fail(name + " is not valid yet", "See that this host's clock is right.");
    const int left = days_until(X509_get0_notAfter(certificate));
    if (left < 0)
        return fail(name + " has expired", mend);
    if (!host.empty() && !is_for(certificate, host))
        return fail(name + " is not for " + host + ", by which clients know the service",
                    "Get one for that name, or put the name right.");
    const std::string message = name + " is valid for another " + std::to_string(left) + " days";
    return left < soon ? warn(message, mend) : ok(message);
}

/// With a key that others may read, whoever did is this host as well.
Finding judge_key(const std::filesystem::path& path)
{
    struct stat status {};
    if (stat(path.c_str(), &status) != 0)
        return errno == EACCES ? skipped(path.string() + " can be looked at by root alone")
                               : fail(path.string() + " is missing",
                                      "Put the key of the certificate there, or the path right.");
    if ((status.st_mode & 0007U) != 0)
        return fail(path.string() + " is open to everybody (mode " + octal(status.st_mode) + ")",
                    "chmod o= " + path.string() +
                        "; have another key and certificate made if somebody may have read it.");
    return ok("");
}

Finding with_word_of_nginx(const Patient& patient, const std::string& good)
{
    Finding finding = nginx_itself(patient);
    return finding.status == Status::ok ? ok(good + finding.message) : finding;
}

} // namespace

std::string public_host(const Patient& patient)
{
    if (patient.config && !patient.config->text("CHAOTICA_PUBLIC_URL").empty())
        return host_of(patient.config->text("CHAOTICA_PUBLIC_URL"));
    const auto urls =
        named(files_of_site(patient), R"(return\s+301\s+(https://[^$;\s]+)\$request_uri\s*;)");
    return urls.empty() ? std::string() : host_of(*urls.begin());
}

std::set<std::string> ends_of_ways(const Patient& patient)
{
    std::error_code error;
    return std::filesystem::is_directory(patient.at(folder), error)
               ? named(main_files(patient), R"(listen\s+unix:([^;\s]+))")
               : std::set<std::string>();
}

Finding nginx(Patient& patient)
{
    std::error_code error;
    if (!std::filesystem::is_directory(patient.at(folder), error)) {
        // On a host behind an edge, nginx hands connections on without knowing what is said.
        static const std::regex stream(R"(/run/chaotica/api)");
        if (any_mentions(patient, stream))
            return with_word_of_nginx(
                patient, "hands connections on to the workers; the site is on another host");
        const std::string missing = std::string("there is no ") + folder + " with the site";
        return patient.packaged ? fail(missing, render)
                                : skipped(missing + ", and the settings are not the package's");
    }
    if (!std::filesystem::is_directory(patient.at(templates), error))
        return skipped(std::string("there are no templates in ") + templates);
    Finding finding = ok("");
    for (const auto& entry : std::filesystem::directory_iterator(patient.at(templates), error)) {
        const std::string name = entry.path().filename().string();
        if (entry.is_regular_file() && !no_templates.contains(name))
            finding = worse(finding, judge_file(entry.path(), patient.at(folder) / name));
    }
    static const std::regex included(R"(\n\s*include\s+[^;]*chaotica/(site|\*)\.conf\s*;)");
    if (!any_mentions(patient, included))
        finding = worse(finding, fail("nothing in /etc/nginx includes chaotica/site.conf",
                                      "In its block http: include /etc/nginx/chaotica/site.conf;"));
    return finding.message.empty() ? with_word_of_nginx(patient, "the site is that of this version")
                                   : finding;
}

Finding certificate(Patient& patient)
{
    const auto site = files_of_site(patient);
    auto all = files_of_ways(patient);
    all.insert(all.end(), site.begin(), site.end());
    const auto of_clients = named(site, certificate_directive);
    const std::string host = public_host(patient);
    Finding finding;
    for (const std::string& file : named(all, certificate_directive)) {
        const auto read = read_certificate(patient.at(file));
        // Between the hosts they are for other names, which both ends see to.
        Finding next =
            judge_certificate(file, read.get(), of_clients.contains(file) ? host : std::string());
        finding = finding.message.empty() ? next : worse(finding, next);
    }
    for (const std::string& file : named(all, key_directive))
        finding = worse(finding, judge_key(patient.at(file)));
    return finding.message.empty() ? skipped("nginx has no certificate here") : finding;
}

} // namespace handlers::doctor
