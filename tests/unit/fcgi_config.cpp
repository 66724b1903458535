// The table of options against environments.
#include "db/session.hpp"
#include "fcgi/config.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <cstdlib>
#include <stdexcept>
#include <unistd.h>

namespace {

/// What is said about that environment; empty when it is accepted.
std::string complaint(const std::map<std::string, std::string>& values)
{
    try {
        fcgi::Config::with(values);
        return {};
    } catch (const std::runtime_error& error) {
        return error.what();
    }
}

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

/// A file that holds this, as long as it lives.
struct SecretFile {
    std::string path = "/tmp/chaotica-secret-XXXXXX";
    explicit SecretFile(std::string_view contents)
    {
        const int fd = mkstemp(path.data());
        const auto written = write(fd, contents.data(), contents.size());
        BOOST_REQUIRE(written == static_cast<ssize_t>(contents.size()));
        close(fd);
    }
    ~SecretFile() { unlink(path.c_str()); }
    SecretFile(const SecretFile&) = delete;
    SecretFile& operator=(const SecretFile&) = delete;
};

} // namespace

BOOST_AUTO_TEST_SUITE(fcgi_config)

BOOST_AUTO_TEST_CASE(every_fallback_of_the_table_is_acceptable)
{
    std::map<std::string, std::string> fallbacks;
    for (const auto& option : fcgi::option_table())
        fallbacks.emplace(option.name, option.fallback);
    BOOST_TEST(complaint(fallbacks) == "");
}

BOOST_AUTO_TEST_CASE(a_session_that_is_told_nothing_has_the_time_limit_of_the_table)
{
    BOOST_TEST(fcgi::Config::with({}).integer("CHAOTICA_STATEMENT_TIMEOUT_MS") ==
               db::Options().statement_timeout_ms);
}

BOOST_AUTO_TEST_CASE(an_unknown_variable_is_refused_by_name)
{
    BOOST_TEST(complaint({{"CHAOTICA_WORKER", "2"}}) ==
               "CHAOTICA_WORKER is not a known variable; did you mean CHAOTICA_WORKERS?");
    BOOST_TEST(complaint({{"CHAOTICA_SOMETHING_ELSE", "2"}}) ==
               "CHAOTICA_SOMETHING_ELSE is not a known variable");
}

BOOST_AUTO_TEST_CASE(all_mistakes_are_told_at_once)
{
    const auto text = complaint({{"CHAOTICA_WORKERS", "many"},
                                 {"CHAOTICA_LOG_LEVEL", "loud"},
                                 {"CHAOTICA_SOCKET_MODE", "0888"}});
    for (const char* name : {"CHAOTICA_WORKERS must be a whole number, at least 0 and at most 256",
                             "CHAOTICA_LOG_LEVEL must be one of debug, info, warning, error",
                             "CHAOTICA_SOCKET_MODE must be a file mode in octal"})
        BOOST_TEST(contains(text, name), name);
}

BOOST_AUTO_TEST_CASE(integers_have_one_form_and_a_range)
{
    for (const char* value :
         {"", " 1", "1 ", "+1", "-1", "1.0", "0x1", "257", "1e2", "99999999999999999999"})
        BOOST_TEST(complaint({{"CHAOTICA_WORKERS", value}}) != "", value);
    BOOST_TEST(complaint({{"CHAOTICA_WORKERS", "256"}}) == "");
}

BOOST_AUTO_TEST_CASE(variables_of_other_tools_are_tolerated)
{
    for (const char* name : {"CHAOTICA_URL", "CHAOTICA_ADMIN_TOKEN", "CHAOTICA_DB", "CHAOTICA_CA"})
        BOOST_TEST(complaint({{name, "x"}}) == "", name);
}

BOOST_AUTO_TEST_CASE(values_are_read_in_their_types)
{
    const auto config =
        fcgi::Config::with({{"CHAOTICA_SOCKET", "/run/s"}, {"CHAOTICA_SOCKET_MODE", "0640"}});
    BOOST_TEST(config.text("CHAOTICA_SOCKET") == "/run/s");
    BOOST_TEST(config.integer("CHAOTICA_SOCKET_MODE") == 0640);
    BOOST_TEST(config.integer("CHAOTICA_BODY_LIMIT") == 10 * 1024 * 1024);
}

BOOST_AUTO_TEST_CASE(an_address_of_links_is_an_https_origin)
{
    for (const char* value : {"", "https://api.example.org", "https://localhost:8443",
                              "https://192.0.2.1:1", "https://[2001:db8::1]:8443"})
        BOOST_TEST(complaint({{"CHAOTICA_PUBLIC_URL", value}}) == "", value);
    for (const char* value :
         {"localhost", "http://a", "https://", "https://a/", "https://a/b", "https://a b",
          "https://a:port", "https://u@a", "https://a\nhttps://b", "https://a?b"})
        BOOST_TEST(complaint({{"CHAOTICA_PUBLIC_URL", value}}) ==
                       "CHAOTICA_PUBLIC_URL must be https://host or https://host:port, with "
                       "nothing behind",
                   value);
}

BOOST_AUTO_TEST_CASE(everything_that_is_needed_and_missing_is_named)
{
    const auto config = fcgi::Config::with({{"CHAOTICA_CURSOR_KEY", std::string(32, 'k')}});
    BOOST_CHECK_NO_THROW(config.require({"CHAOTICA_CURSOR_KEY"}));
    try {
        config.require({"CHAOTICA_PUBLIC_URL", "CHAOTICA_CURSOR_KEY", "CHAOTICA_DATABASE"});
        BOOST_ERROR("nothing was missed");
    } catch (const std::runtime_error& error) {
        const std::string text = error.what();
        BOOST_TEST(text.starts_with("CHAOTICA_PUBLIC_URL is needed: base of absolute links"));
        BOOST_TEST(contains(text, "\nCHAOTICA_DATABASE is needed: libpq"));
        BOOST_TEST(!contains(text, "CURSOR_KEY"));
    }
}

BOOST_AUTO_TEST_CASE(the_report_shows_no_secret)
{
    const auto config = fcgi::Config::with({{"CHAOTICA_DATABASE", "password=hush"}});
    const auto report = fcgi::config_report(config);
    BOOST_TEST(!contains(report, "hush"));
    BOOST_TEST(contains(report, "CHAOTICA_DATABASE=(set)\n"));
    BOOST_TEST(contains(report, "CHAOTICA_CURSOR_KEY=(unset)\n"));
}

BOOST_AUTO_TEST_CASE(the_help_names_every_option_and_the_file_of_every_secret)
{
    const auto help = fcgi::options_help();
    for (const auto& option : fcgi::option_table()) {
        BOOST_TEST(contains(help, option.name), option.name);
        BOOST_TEST(contains(help, std::string(option.name) + "_FILE") == option.secret,
                   option.name);
    }
}

BOOST_AUTO_TEST_CASE(every_secret_may_come_from_a_file)
{
    const std::string hush = "hush hush hush hush hush hush hush";
    int secrets = 0;
    for (const auto& option : fcgi::option_table()) {
        const SecretFile file(hush + "\n");
        const std::string variable = std::string(option.name) + "_FILE";
        if (!option.secret) {
            BOOST_TEST(complaint({{variable, file.path}})
                           .starts_with(variable + " is not a known variable"));
            continue;
        }
        ++secrets;
        const auto config = fcgi::Config::with({{variable, file.path}});
        BOOST_TEST(config.text(option.name) == hush);
        BOOST_TEST(config.file_of(option.name) == file.path);
        const auto report = fcgi::config_report(config);
        BOOST_TEST(contains(report, std::string(option.name) + "=(set) from " + file.path + "\n"));
        BOOST_TEST(!contains(report, "hush"));
    }
    BOOST_TEST(secrets == 4);
}

BOOST_AUTO_TEST_CASE(a_secret_has_one_source)
{
    const std::string key(32, 'x');
    const SecretFile file("from the file, and long enough to be a key");
    BOOST_TEST(complaint({{"CHAOTICA_CURSOR_KEY", key}, {"CHAOTICA_CURSOR_KEY_FILE", file.path}}) ==
               "CHAOTICA_CURSOR_KEY and CHAOTICA_CURSOR_KEY_FILE are both set; one of them has to "
               "go");
    // What is set to nothing is not set.
    const auto config =
        fcgi::Config::with({{"CHAOTICA_CURSOR_KEY", key}, {"CHAOTICA_CURSOR_KEY_FILE", ""}});
    BOOST_TEST(config.text("CHAOTICA_CURSOR_KEY") == key);
    BOOST_TEST(fcgi::Config::with({{"CHAOTICA_CURSOR_KEY", ""}, //
                                   {"CHAOTICA_CURSOR_KEY_FILE", file.path}})
                   .text("CHAOTICA_CURSOR_KEY") == "from the file, and long enough to be a key");
}

BOOST_AUTO_TEST_CASE(a_key_that_can_be_guessed_is_refused_by_name)
{
    const std::string rest = " has 31 characters, which can be guessed; it takes 32 random ones or "
                             "more: openssl rand -hex 32";
    const std::string key(31, 'k');
    const SecretFile file(key + "\n");
    BOOST_TEST(complaint({{"CHAOTICA_CURSOR_KEY", key}}) == "CHAOTICA_CURSOR_KEY" + rest);
    BOOST_TEST(complaint({{"CHAOTICA_CURSOR_KEY_FILE", file.path}}) ==
               "CHAOTICA_CURSOR_KEY_FILE: " + file.path + rest);
    BOOST_TEST(complaint({{"CHAOTICA_CURSOR_KEY", key + "k"}}) == "");
    BOOST_TEST(complaint({{"CHAOTICA_CURSOR_KEY", ""}}) == "");
    // Whoever has one that is too short gets away from it without a break.
    BOOST_TEST(complaint({{"CHAOTICA_CURSOR_KEY_OLD", "short"}}) == "");
}

BOOST_AUTO_TEST_CASE(a_file_that_gives_no_secret_is_named)
{
    BOOST_TEST(complaint({{"CHAOTICA_DATABASE_FILE", "/nonexistent/secret"}}) ==
               "CHAOTICA_DATABASE_FILE: /nonexistent/secret cannot be read");
    BOOST_TEST(complaint({{"CHAOTICA_DATABASE_FILE", "/"}}) ==
               "CHAOTICA_DATABASE_FILE: / cannot be read");
    const SecretFile blank(" \n");
    for (const char* name : {"CHAOTICA_DATABASE_FILE", "CHAOTICA_CURSOR_KEY_FILE"})
        BOOST_TEST(complaint({{name, blank.path}}) == name + (": " + blank.path) + " is empty");
    // A mail server may ask for no password, and systemd gives an empty credential then.
    BOOST_TEST(complaint({{"CHAOTICA_SMTP_PASSWORD_FILE", blank.path}}) == "");
}

BOOST_AUTO_TEST_CASE(workers_are_two_per_core_unless_said)
{
    BOOST_TEST(fcgi::worker_count(fcgi::Config::with({{"CHAOTICA_WORKERS", "3"}})) == 3);
    BOOST_TEST(fcgi::worker_count(fcgi::Config::with({})) >= 2);
}

BOOST_AUTO_TEST_SUITE_END()
