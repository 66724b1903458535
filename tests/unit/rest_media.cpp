// Negotiation of representations; XML and YAML.
#include "fcgi/text/xml.hpp"
#include "fcgi/text/yaml.hpp"
#include "handlers/rest/answer/media.hpp"

#include <boost/test/unit_test.hpp>

#include <stdexcept>

namespace {

std::string negotiate(const std::string& accept, const std::string& query = "", bool yaml = false)
{
    fcgi::Request request;
    if (accept != "(none)")
        request.headers.push_back({"accept", accept});
    request.query = query;
    const auto media = rest::answer::negotiated(request, yaml);
    if (!media)
        return "406";
    return *media == rest::answer::Media::json   ? "json"
           : *media == rest::answer::Media::xml  ? "xml"
           : *media == rest::answer::Media::html ? "html"
                                                 : "yaml";
}

std::string xml(const std::string& json)
{
    constexpr std::string_view head = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
    const std::string text = text::xml_of(json);
    BOOST_TEST(text.starts_with(head));
    return text.substr(head.size());
}

struct Row {
    const char* accept;
    const char* expected;
};

} // namespace

BOOST_AUTO_TEST_SUITE(rest_media)

BOOST_AUTO_TEST_CASE(the_accept_header_decides_after_rfc_9110)
{
    constexpr Row rows[] = {
        {"(none)", "json"},
        {"", "json"},
        {"*/*", "json"},
        {"application/*", "json"},
        {"application/json", "json"},
        {"Application/JSON", "json"},
        {"application/json; indent=4", "json"},
        {"application/json;q=0.5", "json"},
        {"application/xml", "xml"},
        {"text/xml", "xml"},
        {"application/xml, */*", "xml"},
        {"application/xml;q=0.9, */*;q=0.8", "xml"},
        {"application/xml;q=0.1, */*;q=0.8", "json"},
        {"application/xml, application/json", "json"},
        {"application/json;q=0.5 , application/xml ; q=0.6", "xml"},
        {"application/json;Q=0.5, application/xml;q=0.501", "xml"},
        {"application/json;q=0, */*", "xml"},
        {"application/json;q=0, text/html, */*;q=0.9", "html"},
        {"*/*;q=0", "406"},
        {"application/json;q=0", "406"},
        {"application/json;q=0.000, text/css", "406"},
        {"text/css", "406"},
        {"image/*", "406"},
        {"application/yaml", "406"},
        {"application/*;q=0.2, application/json;q=0, application/xhtml+xml;q=0", "xml"},
        {"application/*;q=0.9, application/json;q=0.1, application/xml;q=0.2", "xml"},
        {"application/*;q=0.5, application/json;q=0.1", "xml"},
        {"text/*", "xml"},
        {"application/xml;foo=\"a,b;q=0\", application/json;q=0.9", "xml"},
    };
    for (const Row& row : rows)
        BOOST_TEST(negotiate(row.accept) == row.expected, row.accept);
}

BOOST_AUTO_TEST_CASE(browsers_get_pages)
{
    for (const char* accept :
         {"text/html", "application/xhtml+xml",
          "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8",
          "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2"})
        BOOST_TEST(negotiate(accept) == "html", accept);
}

BOOST_AUTO_TEST_CASE(nobody_else_does)
{
    for (const char* accept : {"(none)", "", "*/*", "application/*", "application/json, text/html",
                               "application/json, */*;q=0.1", "text/html;q=0.9, */*"})
        BOOST_TEST(negotiate(accept) == "json", accept);
    BOOST_TEST(negotiate("text/*") == "xml");
}

BOOST_AUTO_TEST_CASE(malformed_ranges_are_ignored)
{
    for (const char* accept : {"nonsense", "/", "json/", "*/json", "*", "application/json;q=2",
                               "application/xml;q=0.1234", "application/xml;q=x", ";;,,", "a b/c"})
        BOOST_TEST(negotiate(accept) == "json", accept);
    BOOST_TEST(negotiate("nonsense, application/xml") == "xml");
    BOOST_TEST(negotiate("application/json;q=1.001, application/xml;q=0.1") == "xml");
}

BOOST_AUTO_TEST_CASE(several_accept_headers_are_one)
{
    fcgi::Request request;
    request.headers = {{"accept", "application/json;q=0.3"}, {"accept", "application/xml"}};
    BOOST_TEST((rest::answer::negotiated(request) == rest::answer::Media::xml));
}

BOOST_AUTO_TEST_CASE(the_parameter_format_wins_over_the_header)
{
    constexpr Row rows[] = {
        {"format=json", "json"},     {"format=xml", "xml"},     {"format=api", "html"},
        {"a=b&format=xml&c", "xml"}, {"f%6Frmat=x%6Dl", "xml"}, {"format=", "json"},
        {"format", "json"},          {"format=pdf", "406"},     {"format=XML", "406"},
        {"format=yaml", "406"},      {"formats=xml", "json"},   {"xformat=xml", "json"},
        {"format=%zz", "json"}, // reported with the other parameters
    };
    for (const Row& row : rows)
        BOOST_TEST(negotiate("application/json", row.accept) == row.expected, row.accept);
    BOOST_TEST(negotiate("text/css", "format=json") == "json");
}

BOOST_AUTO_TEST_CASE(yaml_is_offered_only_where_the_endpoint_says_so)
{
    constexpr Row rows[] = {
        {"application/yaml", "yaml"},
        {"text/yaml", "yaml"},
        {"application/vnd.oai.openapi", "yaml"},
        {"application/vnd.oai.openapi+json", "json"},
        {"application/yaml;q=0.5, application/json;q=0.4", "yaml"},
        {"*/*", "json"},
    };
    for (const Row& row : rows)
        BOOST_TEST(negotiate(row.accept, "", true) == row.expected, row.accept);
    BOOST_TEST(negotiate("*/*", "format=yaml", true) == "yaml");
    BOOST_TEST(negotiate("application/vnd.oai.openapi+json") == "406");
}

BOOST_AUTO_TEST_CASE(json_becomes_xml_as_in_djangorestframework_xml)
{
    constexpr Row rows[] = {
        {R"({"a":1,"b":[1,"x"],"c":{"d":null}})",
         "<root><a>1</a><b><list-item>1</list-item><list-item>x</list-item></b><c><d></d></c></"
         "root>"},
        {R"([true,false])", "<root><list-item>True</list-item><list-item>False</list-item></root>"},
        {R"({"money":500000.00,"big":18446744073709551616,"e":1e5})",
         "<root><money>500000.00</money><big>18446744073709551616</big><e>1e5</e></root>"},
        {R"({"t":"a<b>&\"c\"\r\n"})", "<root><t>a&lt;b&gt;&amp;\"c\"&#13;\n</t></root>"},
        {R"({"t":"\u0000\u0001\ufffe\ud83d\ude00"})",
         "<root><t>\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xF0\x9F\x98\x80</t></root>"},
        {R"("x")", "<root>x</root>"},
        {R"({})", "<root></root>"},
    };
    for (const Row& row : rows)
        BOOST_TEST(xml(row.accept) == row.expected);
}

BOOST_AUTO_TEST_CASE(keys_that_are_no_xml_names_become_such_reversibly)
{
    constexpr Row rows[] = {
        {"client__name", "client__name"},
        {"phases.0.title", "phases.0.title"},
        {"0a", "_x0030_a"},
        {"list-item", "_x006C_ist-item"},
        {"list-items", "list-items"},
        {"a b", "a_x0020_b"},
        {"-a", "_x002D_a"},
        {"a<b", "a_x003C_b"},
        {"a:b", "a_x003A_b"},
        {"", "_x_"},
        {"_x0020_", "_x005F_x0020_"},
        {"page_x", "page_x005F_x"},
        {"XmLish", "_x0058_mLish"},
        {"\xC3\xA9", "_x00E9_"},
        {"\xF0\x9F\x98\x80", "_x01F600_"},
    };
    for (const Row& row : rows) {
        std::string json = "{\"";
        json.append(row.accept).append("\":1}");
        std::string expected = "<root><";
        expected.append(row.expected).append(">1</").append(row.expected).append("></root>");
        BOOST_TEST(xml(json) == expected);
    }
}

BOOST_AUTO_TEST_CASE(json_becomes_yaml_in_block_style)
{
    BOOST_TEST(
        text::yaml_of(
            R"({"a":1.50,"b":[],"c":{},"d":[1,{"x":null,"z":[true]},[[2]]],"e":{"f":"g"}})") ==
        "a: 1.50\nb: []\nc: {}\nd:\n  - 1\n  - x: null\n    z:\n      - true\n  - - - 2\ne:\n  f: "
        "g\n");
    BOOST_TEST(text::yaml_of("[]") == "[]\n");
    BOOST_TEST(text::yaml_of("\"x\"") == "x\n");
}

BOOST_AUTO_TEST_CASE(strings_that_yaml_would_misread_are_quoted)
{
    constexpr Row rows[] = {
        {"plain text", "plain text"},
        {"/api/jobs/", "/api/jobs/"},
        {"", "\"\""},
        {"true", "\"true\""},
        {"No", "\"No\""},
        {"null", "\"null\""},
        {"2023-01-01", "\"2023-01-01\""},
        {"1", "\"1\""},
        {"a: b", "\"a: b\""},
        {"a #b", "\"a #b\""},
        {"- a", "\"- a\""},
        {" a", "\" a\""},
        {"a ", "\"a \""},
        {"\\n", "\"\\n\""},
        {"\\u2028", "\"\\u2028\""},
        {"\\u0085", "\"\\u0085\""},
        {"\\\"", "\"\\\"\""},
        {"*a", "\"*a\""},
    };
    for (const Row& row : rows)
        BOOST_TEST(text::yaml_of("\"" + std::string(row.accept) + "\"") ==
                   std::string(row.expected) + "\n");
}

BOOST_AUTO_TEST_CASE(what_is_not_json_is_refused)
{
    const std::string deep = std::string(65, '[') + std::string(65, ']');
    for (const std::string& text :
         {std::string(), std::string("{"), std::string("{} x"), std::string("\"\xFF\""), deep}) {
        BOOST_CHECK_THROW(text::xml_of(text), std::invalid_argument);
        BOOST_CHECK_THROW(text::yaml_of(text), std::invalid_argument);
    }
    BOOST_CHECK_NO_THROW(text::xml_of(" [1] \n"));
}

BOOST_AUTO_TEST_SUITE_END()
