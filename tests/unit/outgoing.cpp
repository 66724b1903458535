// What decides where webhooks lead, what they are signed with and when they are tried again.
#include "handlers/outgoing/address.hpp"
#include "handlers/outgoing/events.hpp"
#include "handlers/outgoing/retry.hpp"
#include "handlers/outgoing/signature.hpp"
#include "handlers/outgoing/url.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <string>

using namespace outgoing;

namespace {

/// Addresses of networks that are nobody's or our own, in every form, and of the others.
constexpr const char* inward[] = {"0.0.0.0",
                                  "0.1.2.3",
                                  "10.0.0.1",
                                  "100.64.0.1",
                                  "100.127.255.255",
                                  "127.0.0.1",
                                  "127.255.255.255",
                                  "169.254.169.254",
                                  "172.16.0.1",
                                  "172.31.255.255",
                                  "192.0.0.8",
                                  "192.0.2.1",
                                  "192.88.99.1",
                                  "192.168.1.1",
                                  "198.18.0.1",
                                  "198.19.255.255",
                                  "198.51.100.7",
                                  "203.0.113.9",
                                  "224.0.0.1",
                                  "239.255.255.255",
                                  "240.0.0.1",
                                  "255.255.255.255",
                                  "::",
                                  "::1",
                                  "::127.0.0.1",
                                  "::ffff:127.0.0.1",
                                  "::ffff:10.0.0.1",
                                  "::ffff:a9fe:a9fe",
                                  "64:ff9b::7f00:1",
                                  "64:ff9b::10.0.0.1",
                                  "64:ff9b:1::1",
                                  "2002:7f00:1::1",
                                  "2002:c0a8:101::",
                                  "::ffff:0:10.0.0.1",
                                  "2a00:1450::5efe:192.168.1.1",
                                  "2a00:1450::200:5efe:127.0.0.1",
                                  "100::1",
                                  "2001::1",
                                  "2001:2::1",
                                  "2001:10::1",
                                  "2001:20::1",
                                  "2001:db8::1",
                                  "3fff::1",
                                  "5f00::1",
                                  "fc00::1",
                                  "fdff::1",
                                  "fe80::1",
                                  "fe80::1%eth0",
                                  "fec0::1",
                                  "ff02::1"};
constexpr const char* outward[] = {"1.1.1.1",
                                   "8.8.8.8",
                                   "100.63.255.255",
                                   "100.128.0.0",
                                   "172.15.255.255",
                                   "172.32.0.0",
                                   "192.0.1.1",
                                   "198.17.255.255",
                                   "198.20.0.0",
                                   "223.255.255.255",
                                   "2606:4700::1111",
                                   "2a00:1450::1",
                                   "::ffff:8.8.8.8",
                                   "64:ff9b::8.8.8.8",
                                   "2002:808:808::1",
                                   "::ffff:0:8.8.8.8",
                                   "2a00:1450::5efe:8.8.8.8"};

bool open_to(const char* address, const char* allowed = "")
{
    return may_connect(*address_of(address), blocks_of(allowed));
}

std::string problem(const std::string& url, const UrlRules& rules = {})
{
    return url_problem(url, rules).value_or("");
}

} // namespace

BOOST_AUTO_TEST_SUITE(outgoing_rules)

BOOST_AUTO_TEST_CASE(addresses_that_lead_inwards_are_refused_in_every_form)
{
    for (const char* address : inward)
        BOOST_TEST(!open_to(address), address);
    for (const char* address : outward)
        BOOST_TEST(open_to(address), address);
}

BOOST_AUTO_TEST_CASE(blocks_that_are_named_are_open)
{
    BOOST_TEST(open_to("127.0.0.1", "127.0.0.0/8"));
    BOOST_TEST(open_to("::ffff:127.0.0.1", "127.0.0.0/8"));
    BOOST_TEST(open_to("64:ff9b::10.1.2.3", " 10.1.2.3 , fd00::/8"));
    BOOST_TEST(open_to("fd00::1", "10.1.2.3,fd00::/8"));
    BOOST_TEST(open_to("::1", "::1"));
    BOOST_TEST(!open_to("10.1.2.4", "10.1.2.3"));
    for (const char* none :
         {"10.0.0.0/33", "fd00::/129", "ten", "10.0.0.0/", "10.0.0.0/-1", "1.2.3/8"})
        BOOST_CHECK_THROW(blocks_of(none), std::runtime_error);
    BOOST_TEST(blocks_of("").empty());
}

BOOST_AUTO_TEST_CASE(urls_are_https_without_user_and_fragment_and_lead_to_no_literal_inward_address)
{
    for (const char* right :
         {"https://example.com/hook", "https://example.com:8443/a?b=c", "https://8.8.8.8/",
          "https://[2606:4700::1111]/x", "https://localhost/", "https://example.com."})
        BOOST_TEST(problem(right).empty(), right << ": " << problem(right));
    for (const char* wrong :
         {"", "example.com", "http://example.com/", "ftp://example.com/", "https://",
          "https://u@example.com/", "https://u:p@example.com/", "https://@example.com/",
          "https://example.com/#x", "https://example.com/a b", "https://ex\xc3\xa4mple.com/",
          "javascript:alert(1)", "file:///etc/passwd", "https://example.com:99999/"})
        BOOST_TEST(!problem(wrong).empty(), wrong);
    for (const char* inward :
         {"https://127.0.0.1/", "https://127.1/", "https://2130706433/", "https://0x7f000001/",
          "https://0x7f.1/", "https://0177.0.0.1/", "https://127.0.0.1./", "https://[::1]/",
          "https://[::ffff:127.0.0.1]/", "https://[fe80::1%25eth0]/", "https://10.0.0.1:8443/x",
          "https://[64:ff9b::7f00:1]/", "https://169.254.169.254/latest/", "https://0/"})
        BOOST_TEST(!problem(inward).empty(), inward);
    BOOST_TEST(problem("http://example.com/", {.http = true}).empty());
    BOOST_TEST(problem("http://127.0.0.1:80/", {.http = true, .allowed = blocks_of("127.0.0.0/8")})
                   .empty());
}

BOOST_AUTO_TEST_CASE(signatures_are_those_of_github_and_of_standard_webhooks)
{
    // Both vectors are printed by those who made the schemes.
    const Signatures github = sign({"It's a Secret to Everybody"}, "id", "0", "Hello, World!");
    BOOST_TEST(github.plain ==
               "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17");
    const Signatures standard =
        sign({"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"}, "msg_p5jXN8AQM9LWM0D4loKWxJek",
             "1614265330", R"({"test": 2432232314})");
    BOOST_TEST(standard.standard == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    const Signatures both =
        sign({"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "sixteen characters"}, "a", "1", "{}");
    BOOST_TEST(std::count(both.standard.begin(), both.standard.end(), ' ') == 1);
    BOOST_TEST(std::count(both.plain.begin(), both.plain.end(), ',') == 1);
}

BOOST_AUTO_TEST_CASE(secrets_have_sixteen_to_255_visible_characters)
{
    BOOST_TEST(!secret_problem(std::string(16, 'x')));
    BOOST_TEST(!secret_problem(std::string(255, 'x')));
    BOOST_TEST(!secret_problem("your-webhook-secret"));
    BOOST_TEST(!secret_problem(new_secret()));
    BOOST_TEST(new_secret() != new_secret());
    for (const std::string& wrong :
         {std::string(15, 'x'), std::string(256, 'x'), std::string("sixteen characters"),
          std::string("sixteen-ch\xc3\xa4racters"), std::string("whsec_not!base64!!"),
          std::string("sixteen\tcharacters")})
        BOOST_TEST(secret_problem(wrong).has_value(), wrong);
}

BOOST_AUTO_TEST_CASE(retries_come_later_and_later_and_end)
{
    const double delays[] = {5, 30, 120, 600, 3600, 10800, 21600, 43200, 86400};
    for (int failed = 1; failed <= 9; ++failed) {
        BOOST_TEST(*retry_delay(failed, 0.5) == delays[failed - 1],
                   boost::test_tools::tolerance(1e-9));
        BOOST_TEST(*retry_delay(failed, 0) == delays[failed - 1] * 0.8,
                   boost::test_tools::tolerance(1e-9));
        BOOST_TEST(*retry_delay(failed, 1) == delays[failed - 1] * 1.2,
                   boost::test_tools::tolerance(1e-9));
    }
    BOOST_TEST(!retry_delay(10, 0.5));
    BOOST_TEST(*retry_delay(1, 0.5, 100) == 100);
    BOOST_TEST(*retry_delay(1, 0.5, 1) == 5);
    BOOST_TEST(*retry_delay(1, 0.5, 1'000'000) == 86400);
}

BOOST_AUTO_TEST_CASE(hooks_choose_from_the_events_but_for_the_ping)
{
    const auto has = [](const char* name) {
        return std::find(choices().begin(), choices().end(), name) != choices().end();
    };
    for (const char* name : {"*",
                             "job.*",
                             "phase.*",
                             "user.*",
                             "ticket.*",
                             "mitigation.*",
                             "job.created",
                             "job.updated",
                             "job.status_changed",
                             "job.deleted",
                             "phase.created",
                             "phase.status_changed",
                             "phase.completed",
                             "user.created",
                             "user.updated",
                             "user.login",
                             "ticket.created",
                             "ticket.updated",
                             "ticket.deleted",
                             "mitigation.remediated"})
        BOOST_TEST(has(name), name);
    BOOST_TEST(choices().size() == 20u);
    BOOST_TEST(!has("webhook.ping"));
    BOOST_TEST(event("job.status_changed").data.size() == 3u);
    BOOST_CHECK_THROW(event("job.moved"), std::logic_error);
}

BOOST_AUTO_TEST_SUITE_END()
