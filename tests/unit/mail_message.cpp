// Header fields of messages: what people wrote never becomes a field of its own.
#include "handlers/mail/message.hpp"
#include "handlers/mail/smtp.hpp"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <string>

BOOST_AUTO_TEST_SUITE(mail_message)

BOOST_AUTO_TEST_CASE(plain_text_stays_as_it_is_and_all_else_is_encoded)
{
    BOOST_TEST(mail::header_text("Weekly jobs (jobs-2026-11-30.csv)") ==
               "Weekly jobs (jobs-2026-11-30.csv)");
    BOOST_TEST(mail::header_text("Müller") == "=?UTF-8?B?TcO8bGxlcg==?=");
    BOOST_TEST(mail::header_text("=?UTF-8?B?eA==?=") == "=?UTF-8?B?PT9VVEYtOD9CP2VBPT0/PQ==?=");
    BOOST_TEST(mail::header_text("") == "");
}

BOOST_AUTO_TEST_CASE(long_texts_are_folded_between_whole_characters)
{
    std::string umlauts;
    for (int i = 0; i < 60; ++i)
        umlauts += "ü";
    const std::string folded = mail::header_text(umlauts);
    std::size_t lines = 1;
    std::size_t begin = 0;
    for (std::size_t at = folded.find("\r\n"); at != std::string::npos;
         at = folded.find("\r\n", at + 2)) {
        BOOST_TEST(folded[at + 2] == ' ');
        BOOST_TEST(at - begin <= 76U);
        begin = at + 2;
        ++lines;
    }
    BOOST_TEST(lines == 3U); // 22 characters of two bytes each
}

BOOST_AUTO_TEST_CASE(no_text_adds_a_field)
{
    using namespace std::string_literals;
    const mail::Message message{.id = "a\r\nBcc: x@y.z\0"s,
                                .from = {.name = "R\"D\\ \n\0"s, .address = "r@example.org"},
                                .to = "x@example.org\r\nBcc: v@example.org\0"s,
                                .subject = "a\r\nBcc: victim@example.org\0b"s,
                                .text = "t"};
    const auto fields =
        mail::header_fields(message, std::chrono::sys_seconds(std::chrono::seconds(1'772'000'000)));
    for (const std::string& field : fields)
        BOOST_TEST(field.find_first_of("\n\r\0"s) == std::string::npos, field);
    BOOST_TEST(fields.at(0) == "Date: Wed, 25 Feb 2026 06:13:20 +0000");
    BOOST_TEST(fields.at(1) == "From: \"R\\\"D\\\\   \" <r@example.org>");
    BOOST_TEST(fields.at(3) == "Subject: a  Bcc: victim@example.org b");
}

BOOST_AUTO_TEST_CASE(senders_are_addresses_with_or_without_a_name)
{
    BOOST_TEST(mail::mailbox_of("a@example.org")->address == "a@example.org");
    const auto named = mail::mailbox_of("Chaotica \"X\" <a@example.org>");
    BOOST_TEST(named->address == "a@example.org");
    BOOST_TEST(named->name == "Chaotica \"X");
    for (const char* bad : {"", "a", "@b", "a@", "X <a@b", "a b@c", "a@b\r\nc: d", "a@b, c@d"})
        BOOST_TEST(!mail::mailbox_of(bad), bad);
    BOOST_TEST(mail::domain_of("a@b.example") == "b.example");
}

BOOST_AUTO_TEST_CASE(servers_are_reached_by_smtp_alone)
{
    for (const char* good :
         {"smtp://mail.example.org", "smtps://mail.example.org:465", "smtp://127.0.0.1:2525"})
        BOOST_TEST(mail::flaw_of_url(good) == "", good);
    for (const char* bad :
         {"", "mail.example.org", "http://mail.example.org", "smtp://user:secret@mail.example.org"})
        BOOST_TEST(mail::flaw_of_url(bad) != "", bad);
}

BOOST_AUTO_TEST_CASE(encryption_is_demanded_of_every_server_but_one_on_loopback)
{
    for (const char* here : {"smtp://localhost", "smtp://127.0.0.1:2525", "smtp://127.8.9.10",
                             "smtp://[::1]:25", "smtp://2130706433"})
        BOOST_TEST(!mail::demands_encryption(here), here);
    for (const char* elsewhere :
         {"smtp://mail.example.org", "smtp://10.0.0.1", "smtp://0.0.0.0", "smtp://[::]",
          "smtp://[::ffff:127.0.0.1]", "smtp://localhost.example.org", "smtp://127.0.0.1.example",
          "smtp://128.0.0.1", "smtps://127.0.0.1", "smtps://mail.example.org", "127.0.0.1 x"})
        BOOST_TEST(mail::demands_encryption(elsewhere), elsewhere);
}

BOOST_AUTO_TEST_SUITE_END()
