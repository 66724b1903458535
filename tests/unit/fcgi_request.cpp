// FastCGI parameters to requests, and responses to heads.
#include "fcgi/error.hpp"
#include "fcgi/request_head.hpp"
#include "fcgi/response.hpp"

#include <boost/test/unit_test.hpp>
#include <set>
#include <vector>

namespace {

fcgi::Request request_of(std::vector<const char*> parameters)
{
    parameters.push_back(nullptr);
    return fcgi::request_from(parameters.data());
}

} // namespace

BOOST_AUTO_TEST_SUITE(fcgi_request)

BOOST_AUTO_TEST_CASE(the_target_is_split_at_the_first_question_mark)
{
    const auto request = request_of({"REQUEST_METHOD=GET", "REQUEST_URI=/a%20b/?x=1?&y=%3F",
                                     "REMOTE_ADDR=192.0.2.7", "QUERY_STRING=ignored"});
    BOOST_TEST(request.method == "GET");
    BOOST_TEST(request.path == "/a%20b/");
    BOOST_TEST(request.query == "x=1?&y=%3F");
    BOOST_TEST(request.remote_address == "192.0.2.7");
}

BOOST_AUTO_TEST_CASE(headers_get_their_names_back)
{
    const auto request =
        request_of({"HTTP_IF_NONE_MATCH=\"a=b\"", "CONTENT_TYPE=application/json"});
    BOOST_TEST(request.header("if-none-match").value() == "\"a=b\"");
    BOOST_TEST(request.header("content-type").value() == "application/json");
    BOOST_TEST(!request.header("accept"));
}

BOOST_AUTO_TEST_CASE(duplicates_are_kept_in_order)
{
    const auto request =
        request_of({"HTTP_AUTHORIZATION=Token a", "HTTP_X=1", "HTTP_AUTHORIZATION=Token b"});
    BOOST_TEST(request.header_count("authorization") == 2);
    BOOST_TEST(request.header("authorization").value() == "Token a");
}

BOOST_AUTO_TEST_CASE(the_proxy_header_is_dropped)
{
    BOOST_TEST(request_of({"HTTP_PROXY=http://evil/", "HTTP_Proxy=x"}).headers.empty());
}

BOOST_AUTO_TEST_CASE(type_and_length_are_taken_once_and_only_when_there)
{
    const auto request = request_of({"CONTENT_TYPE=text/a", "HTTP_CONTENT_TYPE=text/a",
                                     "CONTENT_LENGTH=", "HTTP_CONTENT_LENGTH=5"});
    BOOST_TEST(request.headers.size() == 1);
    BOOST_TEST(!fcgi::declared_length(request));
}

BOOST_AUTO_TEST_CASE(a_declared_length_is_a_number_or_nothing)
{
    BOOST_TEST(fcgi::declared_length(request_of({"CONTENT_LENGTH=12"})).value() == 12);
    for (const char* bad : {"CONTENT_LENGTH=-1", "CONTENT_LENGTH=1x", "CONTENT_LENGTH= 1",
                            "CONTENT_LENGTH=99999999999999999999"})
        BOOST_TEST(!fcgi::declared_length(request_of({bad})), bad);
}

BOOST_AUTO_TEST_CASE(a_good_incoming_id_is_kept_and_any_other_replaced)
{
    BOOST_TEST(request_of({"HTTP_X_REQUEST_ID=req_abc-12_"}).id == "req_abc-12_");
    const auto id = request_of({"HTTP_X_REQUEST_ID=abc"}).id;
    BOOST_TEST(id.size() == 28);
    BOOST_TEST(fcgi::acceptable_request_id(id));
}

BOOST_AUTO_TEST_CASE(request_ids_have_one_form)
{
    BOOST_TEST(fcgi::acceptable_request_id("req_123456"));
    BOOST_TEST(fcgi::acceptable_request_id("req_" + std::string(64, 'a')));
    for (const std::string& bad :
         {std::string("req_12345"), "req_" + std::string(65, 'a'), std::string("REQ_123456"),
          std::string("req_12345!"), std::string("req_123456\n"), std::string("xreq_123456"),
          std::string()})
        BOOST_TEST(!fcgi::acceptable_request_id(bad), bad);
}

BOOST_AUTO_TEST_CASE(new_ids_differ)
{
    std::set<std::string> ids;
    for (int i = 0; i < 1000; ++i)
        ids.insert(fcgi::new_request_id());
    BOOST_TEST(ids.size() == 1000);
}

BOOST_AUTO_TEST_CASE(a_head_has_status_headers_and_length)
{
    fcgi::Response response;
    response.status = 201;
    response.body = "12345";
    response.header("Content-Type", "text/plain");
    BOOST_TEST(fcgi::head_of(response, "POST") ==
               "Status: 201 Created\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\n");
    BOOST_TEST(fcgi::carries_body(response, "POST"));
    BOOST_TEST(!fcgi::carries_body(response, "HEAD"));
}

BOOST_AUTO_TEST_CASE(no_value_can_add_a_header)
{
    fcgi::Response response;
    response.header("Location", "/a\r\nSet-Cookie: b=c\n");
    BOOST_TEST(fcgi::head_of(response, "HEAD") ==
               "Status: 200 OK\r\nLocation: /a  Set-Cookie: b=c \r\n\r\n");
}

BOOST_AUTO_TEST_CASE(an_answer_without_body_has_no_length)
{
    for (const int status : {204, 304}) {
        fcgi::Response response;
        response.status = status;
        BOOST_TEST(fcgi::head_of(response, "GET").find("Length") == std::string::npos);
        BOOST_TEST(!fcgi::carries_body(response, "GET"));
    }
}

BOOST_AUTO_TEST_CASE(codes_have_the_statuses_of_the_contract)
{
    using fcgi::Code;
    BOOST_TEST(fcgi::status_of(Code::validation_error) == 422);
    BOOST_TEST(fcgi::status_of(Code::invalid_transition) == 409);
    BOOST_TEST(fcgi::name_of(Code::timeout) == std::string("TIMEOUT"));
    BOOST_TEST(fcgi::status_of(Code::timeout) == 504);
    const fcgi::ApiError bare(Code::not_found);
    BOOST_TEST(bare.what() == std::string(fcgi::default_message_of(Code::not_found)));
    const fcgi::ApiError told(Code::conflict, "Taken.", {{"name", {"Taken."}}});
    BOOST_TEST(told.what() == std::string("Taken."));
    BOOST_TEST(told.details.find("name")->second.front() == "Taken.");
}

BOOST_AUTO_TEST_SUITE_END()
