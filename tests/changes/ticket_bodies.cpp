// Bodies of the ticket API, as JSON and as forms: what is wrong with them, word for word.
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using test::Answer;
using test::write;

struct Wrong {
    std::string body;
    std::string reasons; ///< Field -> reason, as JSON without braces.
};

void check(const std::string& method, const std::string& path, const std::vector<Wrong>& all,
           const std::string& type = "application/json")
{
    for (const Wrong& wrong : all) {
        const Answer answer = write(method, path, wrong.body, "john.doe", {{"content-type", type}});
        BOOST_TEST(answer.status == 400, wrong.body);
        BOOST_TEST(answer.body == R"({"status":"fail","data":{)" + wrong.reasons + "}}");
    }
}

std::string made(const std::string& body)
{
    return write("POST", "/api/ticket", body, "john.doe").text("data.ticket.num");
}

const std::string no_type = "A type for the new ticket is required";
const std::string no_word = "This has to be a word of a-z, 0-9, _ and - that is not \\\"all\\\"";
const char* const form = "application/x-www-form-urlencoded";

} // namespace

BOOST_AUTO_TEST_SUITE(ticket_bodies)

BOOST_AUTO_TEST_CASE(a_new_ticket_is_told_what_is_wrong)
{
    const std::string any(251, 'n');
    check("POST", "/api/ticket",
          {{"{}", R"("type":")" + no_type + '"'},
           {R"({"type":" "})", R"("type":")" + no_type + '"'},
           {R"({"type":5})", R"("type":"This has to be text. )" + no_type + '"'},
           {R"({"type":null,"private":null})",
            R"("private":"This has to be true or false","type":")" + no_type + '"'},
           {R"({"type":")" + std::string(51, 'a') + "\"}",
            R"("type":"This may have at most 50 characters. )" + no_word + '"'},
           {R"({"type":"a\u0000b"})",
            R"("type":"It may not contain the character NUL. )" + no_word + '"'},
           {R"({"type":"data","name":5,"description":[],"tg":{},"open":1,"private":"true"})",
            R"("name":"This has to be text","description":"This has to be text",)"
            R"("tg":"This has to be text","private":"This has to be true or false",)"
            R"("open":"This has to be true or false")"},
           {R"({"type":"data","num":1,"createdTime":2,"nam":"x","content":"x"})",
            R"("num":"There is no such field","createdTime":"There is no such field",)"
            R"("nam":"There is no such field","content":"There is no such field")"},
           {R"({"type":"activity","name":")" + any + "\"}",
            R"("name":"This may have at most 250 characters")"},
           {R"({"type":"activity","name":5})",
            R"("name":"This has to be text. A name for the new ticket is required")"},
           {R"({"type":"data","tg":")" + any + "\"}",
            R"("tg":"This may have at most 100 characters")"},
           {R"({"type":"data","description":")" + std::string(20001, 'd') + "\"}",
            R"("description":"This may have at most 20000 characters")"}});
    const Answer taken =
        write("POST", "/api/ticket",
              R"({"type":" data ","name":"  n\t","creator":5,"description":null})", "john.doe");
    BOOST_TEST(taken.status == 201);
    BOOST_TEST(taken.text("data.ticket.name") == "n");
    BOOST_TEST(taken.text("data.ticket.type") == "data");
}

BOOST_AUTO_TEST_CASE(a_form_is_told_what_is_wrong)
{
    check("POST", "/api/ticket",
          {{"type=data&type=x", R"("type":"This is given twice. )" + no_type + '"'},
           {"type=data&private=yes&open=true&open=true",
            R"("private":"This has to be true or false","open":"This has to be true or false")"},
           {"type=data&name=a&name=b&x=1",
            R"("name":"This is given twice","x":"There is no such field")"}},
          form);
    check("POST", "/api/ticket/" + made(R"({"type":"data"})") + "/topic",
          {{"name=a&dataType=hash&dataType=string&content=x",
            R"("dataType":"This is given twice. This has to be string or hash")"}},
          form);
}

BOOST_AUTO_TEST_CASE(nobody_is_told_what_is_wrong)
{
    test::Worker writes(std::map<std::string, std::string>{{"CHAOTICA_TICKET_ANONYMOUS", "write"}});
    for (const auto& [creator, reason] : std::vector<std::pair<std::string, std::string>>{
             {"null", "Who creates the ticket is required"},
             {"\" \"", "Who creates the ticket is required"},
             {"5", "This has to be text. Who creates the ticket is required"},
             {"\"" + std::string(151, 'c') + "\"", "This may have at most 150 characters"}})
        BOOST_TEST(writes
                       .write("POST", "/api/ticket", R"({"type":"data","creator":)" + creator + "}",
                              test::nobody)
                       .text("data.creator") == reason);
}

BOOST_AUTO_TEST_CASE(a_change_is_told_what_is_wrong)
{
    check("PUT", "/api/ticket/" + made(R"({"type":"activity","name":"A"})"),
          {{R"({"type":5,"name":null,"creator":"x"})",
            R"("type":"There is no such field","creator":"There is no such field",)"
            R"("name":"A name for the ticket is required")"},
           {R"({"name":" ","private":null,"open":"true","tg":5})",
            R"("tg":"This has to be text","private":"This has to be true or false",)"
            R"("open":"This has to be true or false","name":"A name for the ticket is required")"},
           {R"({"type":5,"action":"remediate","ips":["1.1.1.1"]})",
            R"("type":"This has to be text. This has to be mitigation, and the ticket one")"}});
    check("PUT", "/api/attributes/john.doe",
          {{R"({"type":5,"action":null,"items":["10.0.0.0/8"],"x":1})",
            R"("x":"There is no such field","type":"This has to be text. This has to be cidr",)"
            R"("action":"This has to be add or remove")"}});
}

BOOST_AUTO_TEST_CASE(a_topic_is_told_what_is_wrong)
{
    const std::string path = "/api/ticket/" + made(R"({"type":"data"})") + "/topic";
    check("POST", path,
          {{R"({"name":5,"dataType":5})",
            R"("dataType":"This has to be text. This has to be string or hash",)"
            R"("name":"This has to be text. A name for the new topic is required")"},
           {R"({"name":" ","dataType":null})", R"("dataType":"This has to be string or hash",)"
                                               R"("name":"A name for the new topic is required")"},
           {R"({"name":"x","dataType":")" + std::string(51, 'd') + R"(","encoding":"utf-8"})",
            R"("encoding":"There is no such field",)"
            R"("dataType":"This may have at most 50 characters. This has to be string or hash")"}});
    const Answer taken =
        write("POST", path, R"({"name":" x ","dataType":" hash ","content":{}})", "john.doe");
    BOOST_TEST(taken.text("data.topic.name") == "x");
    BOOST_TEST(taken.text("data.topic.dataType") == "hash");
    check(
        "PUT", path,
        {{R"({"name":" ","dataType":5,"content":""})",
          R"("dataType":"There is no such field","name":"This may not be blank")"},
         {R"({"name":5,"content":""})", R"("name":"This has to be text. This may not be blank")"}});
}

BOOST_AUTO_TEST_SUITE_END()
