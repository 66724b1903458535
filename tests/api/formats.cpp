// Representations: JSON, XML in the shape of djangorestframework-xml, YAML for the schema; how one
// is chosen, and that all carry the same data (rules 1.3, 11.23).
#include "tests/support/api.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using boost::json::value;
using test::Answer;
using test::get;

std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c == '<')
            result += "&lt;";
        else if (c == '>')
            result += "&gt;";
        else if (c == '&')
            result += "&amp;";
        else
            result += c;
    }
    return result;
}

/// What djangorestframework-xml makes of the same data; numbers as they stand in the JSON text.
std::string rendered(const value& data)
{
    std::string xml;
    if (const auto* object = data.if_object()) {
        for (const auto& member : *object)
            xml += "<" + std::string(member.key()) + ">" + rendered(member.value()) + "</" +
                   std::string(member.key()) + ">";
    } else if (const auto* array = data.if_array()) {
        for (const value& element : *array)
            xml += "<list-item>" + rendered(element) + "</list-item>";
    } else if (data.is_string()) {
        xml = escaped(data.get_string());
    } else if (data.is_bool()) {
        xml = data.get_bool() ? "True" : "False";
    } else if (!data.is_null()) {
        xml = boost::json::serialize(data);
    }
    return xml;
}

std::string type_of(const std::string& target, const std::string& accept)
{
    const Answer answer = get(target, "admin", {{"accept", accept}});
    return answer.status == 406 ? "406" : answer.header("Content-Type");
}

constexpr const char* json = "application/json";
constexpr const char* xml = "application/xml; charset=utf-8";
constexpr const char* html = "text/html; charset=utf-8";

} // namespace

BOOST_AUTO_TEST_SUITE(formats)

BOOST_AUTO_TEST_CASE(xml_carries_the_same_data)
{
    // Without money, whose trailing zeros a parsed number does not keep.
    for (const std::string& target :
         {std::string("/api/jobs/?exclude=revenue,total_revenue&page_size=100&"),
          std::string("/api/jobs/2501/?exclude=revenue,total_revenue&"),
          std::string("/api/users/?"), std::string("/api/notes/?"), std::string("/api/roles/?"),
          std::string("/api/holidays/?"), std::string("/api/services/?")}) {
        const Answer plain = get(target + "format=json");
        const Answer other = get(target + "format=xml");
        BOOST_TEST(other.status == 200);
        BOOST_TEST(other.header("Content-Type") == xml);
        value data = plain.json;
        if (plain.has("next")) {
            for (const char* link : {"next", "previous"}) { // these name their format
                if (auto* text = data.at(link).if_string())
                    text->replace(text->find("format=json"), 11, "format=xml");
            }
        }
        BOOST_TEST(other.body == "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<root>" +
                                     rendered(data) + "</root>");
    }
}

BOOST_AUTO_TEST_CASE(money_keeps_its_decimals_in_every_form)
{
    const std::string target =
        "/api/client/15/framework_agreements/12/?fields=total_value,remaining_value";
    BOOST_TEST(get(target).body == R"({"total_value":500000.00,"remaining_value":285000.00})");
    BOOST_TEST(get(target + "&format=xml")
                   .body.ends_with("<root><total_value>500000.00</total_value>"
                                   "<remaining_value>285000.00</remaining_value></root>"));
}

BOOST_AUTO_TEST_CASE(the_accept_header_chooses)
{
    const std::string target = "/api/jobs/2501/?fields=id";
    const std::pair<const char*, const char*> cases[] = {
        {"", json},
        {"*/*", json},
        {"application/json", json},
        {"application/xml", xml},
        {"text/xml", xml},
        {"APPLICATION/XML", xml},
        {"text/html", html},
        {"application/*", json},
        {"application/xml, application/json", json},
        {"application/json;q=0.5, application/xml", xml},
        {"application/xml;q=0.9, */*;q=0.1", xml},
        {"application/json;q=0, */*", xml},
        {"application/json;q=0, application/xml;q=0.1", xml},
        {"application/xml;q=0.1, image/png", xml},
        {"image/png", "406"},
        {"application/json;q=0", "406"},
        {"text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", html},
    };
    for (const auto& [accept, type] : cases)
        BOOST_TEST(type_of(target, accept) == type, accept);
}

BOOST_AUTO_TEST_CASE(the_parameter_wins_over_the_header)
{
    BOOST_TEST(type_of("/api/jobs/2501/?fields=id&format=xml", "application/json") == xml);
    BOOST_TEST(type_of("/api/jobs/2501/?fields=id&format=json", "application/xml") == json);
    BOOST_TEST(type_of("/api/jobs/2501/?fields=id&format=json", "image/png") == json);
    BOOST_TEST(type_of("/api/jobs/2501/?fields=id&format=api", "image/png") == html);
    BOOST_TEST(type_of("/api/jobs/2501/?fields=id&format=png", "application/json") == "406");
}

BOOST_AUTO_TEST_CASE(errors_come_in_the_form_that_was_asked_for)
{
    for (const char* target : {"/api/jobs/?colour=red&format=xml", "/api/jobs/0/?format=xml",
                               "/api/nothing/?format=xml"}) {
        const Answer answer = get(target);
        BOOST_TEST(answer.status >= 400);
        BOOST_TEST(answer.header("Content-Type") == xml);
        BOOST_TEST(answer.body.find("<root><error><code>") != std::string::npos);
        BOOST_TEST(answer.body.find(answer.header("X-Request-ID")) != std::string::npos);
    }
    const Answer anonymous = get("/api/jobs/", test::nobody, {{"accept", "application/xml"}});
    BOOST_TEST(anonymous.status == 401);
    BOOST_TEST(anonymous.header("Content-Type") == xml);
}

BOOST_AUTO_TEST_CASE(the_schema_is_offered_as_yaml_as_well)
{
    for (const Answer& answer : {get("/api/schema/?format=yaml"),
                                 get("/api/schema/", "admin", {{"accept", "application/yaml"}})}) {
        BOOST_TEST(answer.status == 200);
        BOOST_TEST(answer.header("Content-Type") == "application/yaml");
        BOOST_TEST(answer.body.find("openapi: ") != std::string::npos);
    }
    BOOST_TEST(get("/api/schema/").header("Content-Type") == json);
}

BOOST_AUTO_TEST_CASE(json_is_set_in_where_that_is_asked_for)
{
    BOOST_TEST(get("/api/jobs/2501/?fields=id,client__name&indent=2").body ==
               "{\n  \"id\": 2501,\n  \"client\": {\n    \"name\": \"Acme Corporation\"\n  }\n}\n");
    for (const char* target :
         {"/api/jobs/?page_size=1", "/api/", "/api/schema/", "/api/ticket", "/api/jobs/0/",
          "/api/nothing/", "/api/jobs/?colour=red", "/api/ticket?colour=red"}) {
        const std::string asked(target);
        const bool has_query = asked.find('?') != std::string::npos;
        const Answer laid_out = get(asked + (has_query ? "&" : "?") + "indent=4");
        BOOST_TEST(laid_out.status == get(asked).status, target);
        BOOST_TEST(laid_out.body.starts_with("{\n    \""), target);
        BOOST_TEST(laid_out.json.is_object(), target);
    }
    BOOST_TEST(get("/api/jobs/2501/?indent=0&fields=id").body == R"({"id":2501})");
    for (const char* wrong : {"indent=x", "indent=", "indent=9", "indent=-1"})
        BOOST_TEST(get("/api/jobs/?" + std::string(wrong)).complains_of("indent"), wrong);
    BOOST_TEST(get("/api/jobs/?indent=2&format=xml").status == 400);
    const std::string next = get("/api/jobs/?indent=2&page_size=1").text("next");
    BOOST_TEST(next.find("indent=2") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_tag_of_what_is_set_in_is_that_of_the_same_in_one_line)
{
    BOOST_TEST(get("/api/jobs/2501/?indent=2").header("ETag") ==
               get("/api/jobs/2501/").header("ETag"));
}

BOOST_AUTO_TEST_CASE(text_of_any_script_survives)
{
    BOOST_TEST(get("/api/jobs/2533/?fields=title").body ==
               "{\"title\":\"日本語サイトの脆弱性診断\"}");
    BOOST_TEST(get("/api/jobs/2537/?fields=title").text("title") == "Launch readiness 🚀");
    BOOST_TEST(get("/api/jobs/2532/?fields=title").body ==
               R"({"title":"\"Quoted\" & <escaped> review"})");
    BOOST_TEST(
        get("/api/jobs/2532/?fields=title&format=xml").body.find("&amp; &lt;escaped&gt; review") !=
        std::string::npos);
    BOOST_TEST(get("/api/jobs/2535/?fields=title").text("title") == "50%_off \\ back-slash");
}

BOOST_AUTO_TEST_SUITE_END()
