// Addresses in what people write (rule 9.8), and blocks of them (rule 9.9).
#include "handlers/ticket/ask/addresses.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

namespace {

using Texts = std::vector<std::string>;

std::string address(std::string_view text)
{
    return ticket::address(text).value_or("(refused)");
}

Texts in(std::string_view text)
{
    return ticket::addresses_in(text, 1000);
}

std::string block(std::string_view text)
{
    const auto found = ticket::block(text);
    return found ? found->text : "(refused)";
}

} // namespace

BOOST_AUTO_TEST_SUITE(ticket_addresses)

BOOST_AUTO_TEST_CASE(an_address_has_one_form)
{
    BOOST_TEST(address("10.0.0.1") == "10.0.0.1");
    BOOST_TEST(address("255.255.255.255") == "255.255.255.255");
    BOOST_TEST(address("2001:DB8:0:0:0:0:0:1") == "2001:db8::1");
    BOOST_TEST(address("2001:0db8::0001") == "2001:db8::1");
    BOOST_TEST(address("::1") == "::1");
    BOOST_TEST(address("::ffff:10.0.0.1") == "10.0.0.1");
    BOOST_TEST(address("::FFFF:0a00:0001") == "10.0.0.1");
}

BOOST_AUTO_TEST_CASE(what_is_no_single_address_is_refused)
{
    for (const char* bad :
         {"", "10", "10.0.0", "10.0.0.256", "10.0.0.01", "010.0.0.1", "10.0.0.1/32", "10.0.0.0/8",
          "10.0.0.1-10.0.0.9", "10.0.0.1.2", "1.2.3.4:80", "fe80::1%eth0", "2001:db8::/32",
          "::1::", "12345::", "host", "0x7f.1", "10.0.0.1 ", "١.٢.٣.٤"})
        BOOST_TEST(address(bad) == "(refused)", bad);
}

BOOST_AUTO_TEST_CASE(tokens_of_a_text_that_are_addresses_count)
{
    BOOST_TEST(in("Seen: 10.0.0.1, 10.0.0.2;10.0.0.3\n(10.0.0.4) and \"::1\".") ==
                   (Texts{"10.0.0.1", "10.0.0.2", "10.0.0.3", "10.0.0.4", "::1"}),
               boost::test_tools::per_element());
    BOOST_TEST(in("[\"10.0.0.1\",\"2001:db8::2\"]") == (Texts{"10.0.0.1", "2001:db8::2"}),
               boost::test_tools::per_element());
    BOOST_TEST(in("It was 10.0.0.1. Then 2001:db8::1: gone, ip=10.0.0.9|x") ==
                   (Texts{"10.0.0.1", "2001:db8::1", "10.0.0.9"}),
               boost::test_tools::per_element());
    BOOST_TEST(in("10.0.0.1\u00a010.0.0.2、10.0.0.3，10.0.0.4“10.0.0.5”") ==
                   (Texts{"10.0.0.1", "10.0.0.2", "10.0.0.3", "10.0.0.4", "10.0.0.5"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(an_address_counts_once_and_so_many_count)
{
    BOOST_TEST(in("10.0.0.2 10.0.0.1 10.0.0.2 ::ffff:10.0.0.1") == (Texts{"10.0.0.2", "10.0.0.1"}),
               boost::test_tools::per_element());
    BOOST_TEST(ticket::addresses_in("10.0.0.1 10.0.0.1 10.0.0.2 10.0.0.3", 2) ==
                   (Texts{"10.0.0.1", "10.0.0.2"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_host_with_a_port_in_a_url_or_in_brackets_counts)
{
    for (const char* text :
         {"203.0.113.5:8080", "203.0.113.5:8080.", "203.0.113.5:8080/index.html?x=1",
          "http://203.0.113.5", "http://203.0.113.5/", "http://203.0.113.5/x",
          "HTTPS://203.0.113.5/24", "https://203.0.113.5:443/x/10.0.0.0/8",
          "ftp://user:secret@203.0.113.5:21/x", "http://203.0.113.5#top", "http://203.0.113.5:/x",
          "<http://203.0.113.5/x>", "[203.0.113.5]:25", "(http://203.0.113.5/a_(b))",
          "coap+tcp://203.0.113.5.", "url=http://203.0.113.5/?y=2"})
        BOOST_TEST(in(text) == Texts{"203.0.113.5"}, boost::test_tools::per_element());
    for (const char* text : {"[2001:db8::1]:443", "[2001:DB8::1]", "http://[2001:db8::1]:443/x",
                             "https://[2001:db8::1]/48", "[2001:db8::1]/2024/x", "[2001:db8::1]."})
        BOOST_TEST(in(text) == Texts{"2001:db8::1"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(what_only_looks_like_a_host_does_not_count)
{
    for (const char* none : {"10.0.0.1:x", "10.0.0.1:80:90", "10.0.0.1:65536", "10.0.0.1:-1",
                             "10.0.0.1:80-90", "10.0.0.1/x", "[10.0.0.0]/8", "[2001:db8::]/32.",
                             "http://host/10.0.0.1", "://10.0.0.1", "http://10.0.0.1.example.org/",
                             "http://10.0.0.1@host/", "http://010.0.0.1/", "user@10.0.0.1"})
        BOOST_TEST(in(none).empty(), none);
}

BOOST_AUTO_TEST_CASE(blocks_ranges_and_padded_forms_in_a_text_do_not_count)
{
    for (const char* none :
         {"", "nothing here", "10.0.0.0/8", "10.0.0.1/32", "10.0.0.1-10.0.0.9", "10.0.0.1–10.0.0.9",
          "10.0.0.1〜10.0.0.9", "10.0.0.0／8", "010.000.000.001", "1.2.3", "1.2.3.4.5", "v1.2.3.4",
          "10.0.0.1x", "::/0", "fe80::1%eth0", "..."})
        BOOST_TEST(in(none).empty(), none);
}

BOOST_AUTO_TEST_CASE(a_block_has_zeros_behind_its_prefix)
{
    BOOST_TEST(block("10.0.0.0/8") == "10.0.0.0/8");
    BOOST_TEST(block("10.1.2.3") == "10.1.2.3/32");
    BOOST_TEST(block("0.0.0.0/0") == "0.0.0.0/0");
    BOOST_TEST(block("2001:DB8::/32") == "2001:db8::/32");
    BOOST_TEST(block("2001:db8::1") == "2001:db8::1/128");
    BOOST_TEST(block("::ffff:10.0.0.0/104") == "10.0.0.0/8");
    BOOST_TEST(block("::ffff:10.1.2.3") == "10.1.2.3/32");
    BOOST_TEST(ticket::block("::ffff:10.0.0.0/104")->length == 8);
    BOOST_TEST(!ticket::block("::ffff:10.0.0.0/104")->v6);
    BOOST_TEST(ticket::block("2001:db8::/32")->v6);
    for (const char* bad : {"", "/8", "10.0.0.0/", "10.0.0.0/33", "10.0.0.1/8", "10.0.0.0/-1",
                            "10.0.0.0/08", "10.0.0.0/+8", "10.0.0.0/8/8", "10.0.0/8", "::/129",
                            "2001:db8::1/32", "010.0.0.0/8", "ten/8", "10.0.0.0/8 "})
        BOOST_TEST(block(bad) == "(refused)", bad);
}

BOOST_AUTO_TEST_SUITE_END()
