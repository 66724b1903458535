// What failures become: the table of SQLSTATEs, constraints as fields, and the envelope.
#include "handlers/rest/answer/errors.hpp"

#include "tests/support/writing_catalogue.hpp"

#include <boost/json.hpp>
#include <boost/test/unit_test.hpp>

namespace {

using fcgi::ApiError;
using fcgi::Code;
using rest::answer::Media;

/// "409 name: This is taken already; it has to be unique."
std::string told(const ApiError& error)
{
    std::string text = std::to_string(fcgi::status_of(error.code));
    for (const auto& [field, sentences] : error.details)
        for (const std::string& sentence : sentences)
            text += " " + field + ": " + sentence;
    return text;
}

std::string of_shop(const char* sqlstate, const char* constraint)
{
    return told(rest::answer::translated(db::Error(sqlstate, constraint), sample::writing(),
                                         &sample::writing().at("shops")));
}

std::string header(const fcgi::Response& response, std::string_view name)
{
    for (const fcgi::Header& header : response.headers)
        if (header.name == name)
            return header.value;
    return {};
}

/// Of the envelope.
boost::json::object of(const ApiError& error)
{
    const auto response = rest::answer::error_response(error, "r", Media::json);
    return boost::json::parse(response.body).at("error").as_object();
}

struct Row {
    const char* sqlstate;
    Code code;
};
constexpr Row meanings[] = {
    {"08000", Code::service_unavailable},
    {"08006", Code::service_unavailable},
    {"57P01", Code::service_unavailable},
    {"57P03", Code::service_unavailable},
    {"53100", Code::service_unavailable},
    {"53300", Code::service_unavailable},
    {"40001", Code::service_unavailable},
    {"40P01", Code::service_unavailable},
    {"25006", Code::service_unavailable},
    {"58030", Code::service_unavailable},
    {"57014", Code::timeout},
    {"55P03", Code::timeout},
    {"23505", Code::conflict},
    {"23503", Code::conflict},
    {"23P01", Code::conflict},
    {"23502", Code::validation_error},
    {"23514", Code::validation_error},
    {"22001", Code::bad_request},
    {"22P02", Code::bad_request},
    {"22021", Code::bad_request},
    {"54000", Code::bad_request},
    {"54001", Code::bad_request},
    {"42601", Code::internal_error},
    {"42P01", Code::internal_error},
    {"42501", Code::internal_error},
    {"XX000", Code::internal_error},
    {"25P02", Code::internal_error},
    {"57000", Code::internal_error},
    {"", Code::internal_error},
    {"23", Code::validation_error},
};

const char* const taken = "This is taken already; it has to be unique.";

} // namespace

BOOST_AUTO_TEST_SUITE(rest_errors)

BOOST_AUTO_TEST_CASE(every_sqlstate_has_one_meaning)
{
    for (const Row& row : meanings) {
        const ApiError error = rest::answer::translated(db::Error(row.sqlstate, ""));
        BOOST_TEST(fcgi::name_of(error.code) == fcgi::name_of(row.code), row.sqlstate);
        const bool later = row.code == Code::service_unavailable;
        BOOST_TEST(error.headers.size() == (later ? 1U : 0U), row.sqlstate);
        BOOST_TEST(error.details.empty(), row.sqlstate);
    }
}

BOOST_AUTO_TEST_CASE(who_is_to_come_back_later_is_told_when)
{
    const ApiError error = rest::answer::translated(db::Error("53300", ""));
    BOOST_REQUIRE(error.headers.size() == 1U);
    BOOST_TEST(error.headers.front().name == "Retry-After");
    BOOST_TEST(error.headers.front().value == "2");
}

BOOST_AUTO_TEST_CASE(a_constraint_names_the_field_that_its_column_is_of)
{
    BOOST_TEST(of_shop("23505", "shop_name_key") == std::string("409 name: ") + taken);
    BOOST_TEST(of_shop("23505", "shop_country_id_code_key") == std::string("409 code: ") + taken);
    BOOST_TEST(of_shop("23503", "shop_owner_id_fkey") ==
               "409 owner: What it refers to does not exist.");
    BOOST_TEST(of_shop("23503", "shop_area_id_fkey") ==
               "409 area: What it refers to does not exist.");
    BOOST_TEST(of_shop("23514", "shop_street_check") ==
               "422 address.street: This value is not allowed.");
    BOOST_TEST(of_shop("23514", "shop_password_hash_check") ==
               "422 password: This value is not allowed.");
    BOOST_TEST(of_shop("23P01", "shop_since_excl") ==
               "409 since: It stands against what is there already.");
    BOOST_TEST(of_shop("23505", "shop_pkey") == std::string("409 id: ") + taken);
}

BOOST_AUTO_TEST_CASE(a_primary_key_names_the_field_that_rows_are_named_by)
{
    const auto& stalls = sample::writing().at("stalls");
    BOOST_TEST(told(rest::answer::translated(db::Error("23505", "stall_pkey"), sample::writing(),
                                             &stalls)) == std::string("409 place: ") + taken);
    BOOST_TEST(told(rest::answer::there_already(stalls)) == std::string("409 place: ") + taken);
    BOOST_TEST(told(rest::answer::there_already(sample::writing().at("shops"))) ==
               std::string("409 id: ") + taken);
}

BOOST_AUTO_TEST_CASE(a_constraint_that_names_no_field_is_of_the_whole_row)
{
    BOOST_TEST(of_shop("23514", "shop_nothing_here_check") ==
               "422 non_field_errors: This value is not allowed.");
    BOOST_TEST(of_shop("23514", "shop_check") ==
               "422 non_field_errors: This value is not allowed.");
    BOOST_TEST(of_shop("23514", "") == "422 non_field_errors: This value is not allowed.");
    BOOST_TEST(of_shop("23502", "") == "422 non_field_errors: This value is not allowed.");
    BOOST_TEST(of_shop("23514", "shopping_name_check") ==
               "422 non_field_errors: This value is not allowed.");
}

BOOST_AUTO_TEST_CASE(rows_of_another_table_that_refer_to_it_are_named)
{
    BOOST_TEST(of_shop("23503", "stall_shop_id_fkey") ==
               "409 non_field_errors: It is still referred to by stalls.");
    BOOST_TEST(of_shop("23503", "book_copy_shop_id_fkey") == // of copies, though book is one too
               "409 non_field_errors: It is still referred to by copies.");
    BOOST_TEST(of_shop("23503", "unknown_shop_id_fkey") ==
               "409 non_field_errors: It is still referred to.");
    BOOST_TEST(of_shop("23503", "shop_previous_fkey") ==
               "409 non_field_errors: It is still referred to.");
    const ApiError of_none = rest::answer::translated(db::Error("23503", "stall_shop_id_fkey"),
                                                      sample::writing(), nullptr);
    BOOST_TEST(told(of_none) == "409 non_field_errors: It is still referred to by stalls.");
}

BOOST_AUTO_TEST_CASE(only_violations_get_details)
{
    BOOST_TEST(of_shop("22001", "") == "400");
    BOOST_TEST(of_shop("40001", "shop_name_key") == "503");
    BOOST_TEST(of_shop("XX000", "shop_name_key") == "500");
}

BOOST_AUTO_TEST_CASE(states_and_constraints_go_to_the_log_alone)
{
    const ApiError error = rest::answer::translated(
        db::Error("23514", "shop_secret_check"), sample::writing(), &sample::writing().at("shops"));
    BOOST_TEST(error.cause == "sqlstate 23514, constraint shop_secret_check");
    const fcgi::Response response = rest::answer::error_response(error, "r-1", Media::json);
    BOOST_TEST(response.cause == error.cause);
    for (const char* inside : {"23514", "secret", "constraint", "sqlstate"})
        BOOST_TEST(response.body.find(inside) == std::string::npos, inside);
    BOOST_TEST(rest::answer::translated(db::Error("57014", "")).cause == "sqlstate 57014");
}

BOOST_AUTO_TEST_CASE(the_envelope_is_json_with_everything_that_is_known)
{
    ApiError error(Code::conflict, "", {{"name", {"One \"quoted\"", "two"}}, {"a.b", {"x"}}});
    error.headers.push_back({"Allow", "GET"});
    const fcgi::Response response = rest::answer::error_response(error, "r<1>", Media::json);
    BOOST_TEST(response.status == 409);
    BOOST_TEST(header(response, "Content-Type") == "application/json");
    BOOST_TEST(header(response, "Allow") == "GET");
    boost::json::object inside = boost::json::parse(response.body).at("error").as_object();
    BOOST_TEST(inside.at("timestamp").as_string().size() ==
               std::string("2023-03-20T15:30:00Z").size());
    inside.erase("timestamp");
    BOOST_TEST(boost::json::value(inside) == boost::json::parse(R"({"code":"CONFLICT",
                   "message":"The request conflicts with what is stored.",
                   "details":{"name":["One \"quoted\"","two"],"a.b":["x"]},"request_id":"r<1>"})"));
}

BOOST_AUTO_TEST_CASE(moves_and_waiting_times_stand_beside_the_details)
{
    ApiError limited(Code::rate_limit_exceeded);
    limited.retry_after = 7;
    BOOST_TEST(of(limited).at("retry_after") == 7);
    BOOST_TEST(!of(ApiError(Code::not_found)).contains("retry_after"));
    BOOST_TEST(of(ApiError(Code::not_found)).at("details").as_object().empty());
    const ApiError moves(Code::invalid_transition, "",
                         {{"transition", {"No"}}, {"allowed_transitions", {"a", "b"}}});
    BOOST_TEST(boost::json::serialize(of(moves).at("allowed_transitions")) == R"(["a","b"])");
    BOOST_TEST(boost::json::serialize(of(moves).at("details").at("allowed_transitions")) ==
               R"(["a","b"])");
}

BOOST_AUTO_TEST_CASE(only_a_move_that_is_refused_tells_which_there_are)
{
    const ApiError field(Code::validation_error, "",
                         {{"allowed_transitions", {"There is no such field"}}});
    BOOST_TEST(!of(field).contains("allowed_transitions"));
    BOOST_TEST(of(field).at("details").as_object().contains("allowed_transitions"));
}

BOOST_AUTO_TEST_CASE(an_answer_that_is_too_large_is_refused_with_what_can_be_done)
{
    constexpr std::size_t most = std::size_t{64} << 20U;
    BOOST_CHECK_NO_THROW(rest::answer::refuse_oversized(most));
    BOOST_CHECK_EXCEPTION(rest::answer::refuse_oversized(most + 1), ApiError,
                          [](const ApiError& error) {
                              const std::string sentence = error.what();
                              return error.code == Code::bad_request &&
                                     sentence.find("64 MiB") != std::string::npos &&
                                     sentence.find("page_size") != std::string::npos;
                          });
}

BOOST_AUTO_TEST_CASE(the_envelope_is_xml_where_that_was_asked_for)
{
    const ApiError error(Code::validation_error, "", {{"name", {"<&>"}}});
    const fcgi::Response xml = rest::answer::error_response(error, "r", Media::xml);
    BOOST_TEST(xml.status == 422);
    BOOST_TEST(header(xml, "Content-Type") == "application/xml; charset=utf-8");
    for (const char* part : {"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<root><error>",
                             "<code>VALIDATION_ERROR</code>",
                             "<details><name><list-item>&lt;&amp;&gt;</list-item></name></details>",
                             "<request_id>r</request_id></error></root>"})
        BOOST_TEST(xml.body.find(part) != std::string::npos, part << " in " << xml.body);
    BOOST_TEST(header(rest::answer::error_response(error, "r", Media::yaml), "Content-Type") ==
               "application/json");
    BOOST_TEST(header(rest::answer::error_response(ApiError(Code::not_acceptable), "r", Media::xml),
                      "Content-Type") == "application/json");
}

BOOST_AUTO_TEST_SUITE_END()
