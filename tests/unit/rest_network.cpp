// Whose address an address is (rule 2.4).
#include "handlers/rest/identity/network.hpp"

#include <boost/test/unit_test.hpp>

using rest::identity::network_of;

BOOST_AUTO_TEST_SUITE(network)

BOOST_AUTO_TEST_CASE(addresses_of_one_subscriber_count_as_one)
{
    BOOST_TEST(network_of("2001:db8:1:2::1") == network_of("2001:db8:1:2:ffff:ffff:ffff:ffff"));
    BOOST_TEST(network_of("2001:db8:1:2::1") != network_of("2001:db8:1:3::1"));
    BOOST_TEST(network_of("2001:DB8:1:2::1") == "2001:db8:1:2::/64");
    BOOST_TEST(network_of("::1") == "::/64");
}

BOOST_AUTO_TEST_CASE(an_address_of_ipv4_counts_for_itself_in_either_form)
{
    BOOST_TEST(network_of("192.0.2.9") == "192.0.2.9");
    BOOST_TEST(network_of("::ffff:192.0.2.9") == "192.0.2.9");
    BOOST_TEST(network_of("192.0.2.9") != network_of("192.0.2.10"));
}

BOOST_AUTO_TEST_CASE(what_is_no_address_stays_as_it_is)
{
    BOOST_TEST(network_of("") == "");
    BOOST_TEST(network_of("unix:") == "unix:");
}

BOOST_AUTO_TEST_SUITE_END()
