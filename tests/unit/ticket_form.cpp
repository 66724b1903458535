// Bodies of HTML forms, taken apart or refused with 400.
#include "fcgi/error.hpp"
#include "handlers/ticket/ask/form.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
#include <string_view>

namespace {

/// "name=value;" of each part, "name@value;" for files.
std::string shown(const std::vector<ticket::FormPart>& parts)
{
    std::string text;
    for (const ticket::FormPart& part : parts)
        text += part.name + (part.file ? "@" : "=") + part.value + ";";
    return text;
}

std::string urlencoded(std::string_view body)
{
    try {
        return shown(ticket::urlencoded(body));
    } catch (const fcgi::ApiError& error) {
        return "(" + std::to_string(fcgi::status_of(error.code)) + ")";
    }
}

std::string multipart(std::string_view body)
{
    try {
        return shown(ticket::multipart(body, "b"));
    } catch (const fcgi::ApiError& error) {
        return "(" + std::to_string(fcgi::status_of(error.code)) + ")";
    }
}

const std::string name_a = "Content-Disposition: form-data; name=\"a\"\r\n\r\n";

} // namespace

BOOST_AUTO_TEST_SUITE(ticket_form)

BOOST_AUTO_TEST_CASE(urlencoded_fields_are_decoded)
{
    BOOST_TEST(urlencoded("") == "");
    BOOST_TEST(urlencoded("type=data&creator=testuser") == "type=data;creator=testuser;");
    BOOST_TEST(urlencoded("content=%7B%22a%22:%22b+c%22%7D") == "content={\"a\":\"b c\"};");
    BOOST_TEST(urlencoded("a=1&a=2&&b") == "a=1;a=2;b=;");
    BOOST_TEST(urlencoded("a=%FF") == "a=\xff;"); // judged where it is known what it is for
    for (const char* bad : {"a=%", "a=%4", "%zz=1", "%FF=1", "a%00=1"})
        BOOST_TEST(urlencoded(bad) == "(400)", bad);
}

BOOST_AUTO_TEST_CASE(the_boundary_stands_in_the_type)
{
    BOOST_TEST(ticket::boundary_of("multipart/form-data; boundary=xyz") == "xyz");
    BOOST_TEST(ticket::boundary_of("multipart/form-data; charset=utf-8; BOUNDARY=\"a b\"") ==
               "a b");
    BOOST_TEST(ticket::boundary_of("multipart/form-data") == "");
    BOOST_TEST(ticket::boundary_of("multipart/form-data; boundary=\"x") == "");
}

BOOST_AUTO_TEST_CASE(parts_stand_between_boundaries)
{
    BOOST_TEST(multipart("--b\r\n" + name_a + "1\r\n--b--\r\n") == "a=1;");
    BOOST_TEST(multipart("before\r\n--b \t\r\n" + name_a + "\r\n--b\r\n" + name_a +
                         "x\r\ny\r\n\r\n--b--after") == "a=;a=x\r\ny\r\n;");
    BOOST_TEST(
        multipart("--b\r\nX: y\r\ncontent-disposition: form-data; filename=\"n;\\\"ame\"; "
                  "name=\"content\"\r\nContent-Type: image/png\r\n\r\n\x89PNG\xff\r\n--b--") ==
        "content@\x89PNG\xff;");
    BOOST_TEST(multipart("--b--") == "");
}

BOOST_AUTO_TEST_CASE(a_part_with_the_name_of_a_file_in_either_form_is_one)
{
    for (const char* name : {"filename=\"f\"", "filename=f", "filename*=UTF-8''%C3%A9.bin",
                             "FileName*=utf-8'en'f", "filename=\"\""})
        BOOST_TEST(multipart("--b\r\nContent-Disposition: form-data; name=a; " + std::string(name) +
                             "\r\n\r\n1\r\n--b--") == "a@1;",
                   name);
    BOOST_TEST(
        multipart("--b\r\nContent-Disposition: form-data; name=a; file=f\r\n\r\n1\r\n--b--") ==
        "a=1;");
}

BOOST_AUTO_TEST_CASE(bytes_come_through_as_they_are)
{
    std::string bytes;
    for (int i = 0; i < 1024; ++i)
        bytes += static_cast<char>(i);
    bytes += "\r\n--c\r\n\r\n-- b--";
    const auto parts = ticket::multipart("--b\r\n" + name_a + bytes + "\r\n--b--\r\n", "b");
    BOOST_REQUIRE(parts.size() == 1u);
    BOOST_TEST((parts[0].value == bytes));
}

BOOST_AUTO_TEST_CASE(what_is_no_form_is_refused)
{
    for (const std::string& bad :
         {std::string(), std::string("x"), std::string("--b"), std::string("--b\r\n"),
          "--b\r\n" + name_a + "1", "--b\r\n" + name_a + "1\r\n--b",
          "--bx\r\n" + name_a + "1\r\n--b--", std::string("--b\r\n\r\n1\r\n--b--"),
          std::string("--b\r\nX: y\r\n\r\n1\r\n--b--"),
          std::string("--b\r\nContent-Disposition: form-data\r\n\r\n1\r\n--b--"),
          std::string("--b\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\n1\r\n--b--"),
          std::string("--b\r\nContent-Disposition: form-data; name=\"\xff\"\r\n\r\n1\r\n--b--"),
          "--b\r\nContent-Disposition: form-data; name=\"a\"; x=\"" + std::string(9000, 'x') +
              "\"\r\n\r\n1\r\n--b--"})
        BOOST_TEST(multipart(bad) == "(400)", bad.substr(0, 60));
    BOOST_CHECK_THROW(ticket::multipart("----", ""), fcgi::ApiError);
    BOOST_CHECK_THROW(ticket::multipart("--b--", std::string(71, 'b')), fcgi::ApiError);
}

BOOST_AUTO_TEST_SUITE_END()
