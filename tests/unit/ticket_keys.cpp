// Keys of tickets and topics: every accepted form in, one form out (rule 9.2).
#include "handlers/ticket/ask/keys.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

namespace {

/// "type/num", "-/num" for a form without type, or "(refused)".
std::string ticket_of(std::string_view text)
{
    const auto key = ticket::ticket_key(text);
    return key ? (key->type.empty() ? "-" : key->type) + "/" + std::to_string(key->num)
               : "(refused)";
}

std::string topic_of(std::string_view text)
{
    const auto key = ticket::topic_key(text);
    return key ? (key->ticket.type.empty() ? "-" : key->ticket.type) + "/" +
                     std::to_string(key->ticket.num) + "/" + key->type + "/" + key->name
               : "(refused)";
}

} // namespace

BOOST_AUTO_TEST_SUITE(ticket_keys)

BOOST_AUTO_TEST_CASE(four_forms_name_a_ticket)
{
    BOOST_TEST(ticket_of("12") == "-/12");
    BOOST_TEST(ticket_of("ticket:12") == "-/12");
    BOOST_TEST(ticket_of("dims:ticket:12") == "-/12");
    BOOST_TEST(ticket_of("dims:ticket:activity:12") == "activity/12");
    BOOST_TEST(ticket_of("dims:ticket:my_type-2:999999999999999999") ==
               "my_type-2/999999999999999999");
}

BOOST_AUTO_TEST_CASE(other_forms_name_none)
{
    for (const char* bad : {"",
                            "0",
                            "-1",
                            "01",
                            "1x",
                            " 1",
                            "1 ",
                            "ticket",
                            "ticket:",
                            "ticket:x",
                            "ticket:1:",
                            ":1",
                            "ticket:01",
                            "dims:1",
                            "dims:ticket:",
                            "dims:ticket::1",
                            "dims:ticket:Activity:1",
                            "dims:ticket:activity:",
                            "dims:ticket:activity:1:",
                            "dims:ticket:1:activity",
                            "Ticket:1",
                            "dims:ticket:all:1",
                            "ticket:activity:1",
                            "9999999999999999999",
                            "1.0",
                            "1e3"})
        BOOST_TEST(ticket_of(bad) == "(refused)", bad);
}

BOOST_AUTO_TEST_CASE(a_topic_is_named_behind_any_form_of_its_ticket)
{
    for (const char* form : {"27", "ticket:27", "dims:ticket:27"})
        BOOST_TEST(topic_of(std::string(form) + ":analysis:namesearch:result2") ==
                   "-/27/analysis/namesearch:result2");
    BOOST_TEST(topic_of("dims:ticket:activity:3:activity:a/b c:") == "activity/3/activity/a/b c:");
    BOOST_TEST(topic_of("3:data::") == "-/3/data/:");
}

BOOST_AUTO_TEST_CASE(a_topic_key_without_type_or_name_is_none)
{
    for (const char* bad : {"27", "27:", "27:analysis", "27:analysis:", "27::name", "27:A:name",
                            "analysis:name", "dims:ticket:27", "dims:ticket:activity:3:name"})
        BOOST_TEST(topic_of(bad) == "(refused)", bad);
}

BOOST_AUTO_TEST_CASE(one_form_goes_out)
{
    BOOST_TEST(ticket::key_of("activity", "5") == "dims:ticket:activity:5");
    BOOST_TEST(ticket::key_of("mitigation", "1") == "dims:ticket:mitigation:1");
    BOOST_TEST(ticket::key_of("data", "28") == "ticket:28");
    BOOST_TEST(ticket::key_of("analysis", "27", "namesearch:result2") ==
               "ticket:27:analysis:namesearch:result2");
    BOOST_TEST(ticket::key_of("activity", "5", "cif") == "dims:ticket:activity:5:activity:cif");
}

BOOST_AUTO_TEST_CASE(a_key_that_went_out_comes_in_again)
{
    for (const char* type : {"activity", "mitigation", "data", "x-1_y"}) {
        const auto key = ticket::topic_key(ticket::key_of(type, "42", "n:a:m:e"));
        BOOST_REQUIRE(key.has_value());
        BOOST_TEST(key->ticket.num == 42);
        BOOST_TEST(key->type == type);
        BOOST_TEST(key->name == "n:a:m:e");
        BOOST_TEST((key->ticket.type.empty() || key->ticket.type == type));
    }
}

BOOST_AUTO_TEST_CASE(types_are_words)
{
    for (const char* good : {"a", "activity", "my-type_2"})
        BOOST_TEST(ticket::is_type(good), good);
    for (const char* bad : {"", "all", "A", "1a", "-a", "_a", "a b", "a:b", "\xc3\xa4"})
        BOOST_TEST(!ticket::is_type(bad), bad);
    BOOST_TEST(ticket::is_type(std::string(50, 'a')));
    BOOST_TEST(!ticket::is_type(std::string(51, 'a')));
}

BOOST_AUTO_TEST_SUITE_END()
