// Addresses in what people write (rule 9.8), and blocks of them (rule 9.9).
#include "handlers/ticket/addresses.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

namespace {

using Texts = std::vector<std::string>;

std::string address(std::string_view text)
{
    return ticket::address(text).value_or("(refused)");
}

std::string block(std::string_view text)
{
    return ticket::block(text).value_or("(refused)");
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
    BOOST_TEST(ticket::addresses_in("Seen: 10.0.0.1, 10.0.0.2;10.0.0.3\n(10.0.0.4) and \"::1\".") ==
                   (Texts{"10.0.0.1", "10.0.0.2", "10.0.0.3", "10.0.0.4", "::1"}),
               boost::test_tools::per_element());
    BOOST_TEST(ticket::addresses_in("[\"10.0.0.1\",\"2001:db8::2\"]") ==
                   (Texts{"10.0.0.1", "2001:db8::2"}),
               boost::test_tools::per_element());
    BOOST_TEST(ticket::addresses_in("It was 10.0.0.1. Then 2001:db8::1: gone, ip=10.0.0.9|x") ==
                   (Texts{"10.0.0.1", "2001:db8::1", "10.0.0.9"}),
               boost::test_tools::per_element());
    BOOST_TEST(ticket::addresses_in("10.0.0.1\u00a010.0.0.2、10.0.0.3，10.0.0.4“10.0.0.5”") ==
                   (Texts{"10.0.0.1", "10.0.0.2", "10.0.0.3", "10.0.0.4", "10.0.0.5"}),
               boost::test_tools::per_element());
    BOOST_TEST(ticket::addresses_in("10.0.0.1 10.0.0.1") == (Texts{"10.0.0.1", "10.0.0.1"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(blocks_ranges_and_padded_forms_in_a_text_do_not_count)
{
    for (const char* none :
         {"", "nothing here", "10.0.0.0/8", "10.0.0.1/32", "10.0.0.1-10.0.0.9", "10.0.0.1–10.0.0.9",
          "10.0.0.1〜10.0.0.9", "10.0.0.0／8", "010.000.000.001", "1.2.3", "1.2.3.4.5", "v1.2.3.4",
          "10.0.0.1x", "::/0", "fe80::1%eth0", "..."})
        BOOST_TEST(ticket::addresses_in(none).empty(), none);
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
    for (const char* bad : {"", "/8", "10.0.0.0/", "10.0.0.0/33", "10.0.0.1/8", "10.0.0.0/-1",
                            "10.0.0.0/08", "10.0.0.0/+8", "10.0.0.0/8/8", "10.0.0/8", "::/129",
                            "2001:db8::1/32", "010.0.0.0/8", "ten/8", "10.0.0.0/8 "})
        BOOST_TEST(block(bad) == "(refused)", bad);
}

BOOST_AUTO_TEST_SUITE_END()
