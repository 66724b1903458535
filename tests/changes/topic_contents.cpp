// What topics hold (rules 9.7, 12.1, 12.11): hashes in the words of whoever sent them, and changes
// that change nothing.
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using test::Answer;
using test::get;
using test::write;
using Texts = std::vector<std::string>;

struct Ticket {
    std::string num =
        write("POST", "/api/ticket", R"({"type":"data"})", "john.doe").text("data.ticket.num");
    std::string topics = "/api/ticket/" + num + "/topic";

    std::string topic(const std::string& name) const
    {
        return "/api/ticket/topic/" + test::encoded("ticket:" + num + ":data:" + name);
    }
    Answer add(const std::string& name, const std::string& content,
               const std::string& type = "hash") const
    {
        return write("POST", topics,
                     R"({"name":")" + name + R"(","dataType":")" + type + R"(","content":)" +
                         content + "}",
                     "john.doe");
    }
    Answer put(const std::string& name, const std::string& content) const
    {
        return write("PUT", topic(name), R"({"content":)" + content + "}", "john.doe");
    }
    std::string raw(const std::string& name) const
    {
        return get(topic(name) + "?raw=true", "john.doe").body;
    }
    /// Records of its history.
    std::size_t changes() const
    {
        return get("/api/ticket/" + num + "/history").at("data.history").as_array().size();
    }
};

std::string in_string(const std::string& text)
{
    return boost::json::serialize(boost::json::value(text));
}

Answer form(const std::string& path, const std::string& body)
{
    return write("POST", path, body, "john.doe",
                 {{"content-type", "application/x-www-form-urlencoded"}});
}

} // namespace

BOOST_AUTO_TEST_SUITE(topic_contents)

BOOST_AUTO_TEST_CASE(a_hash_comes_out_as_it_was_sent)
{
    const Ticket ticket;
    int count = 0;
    for (const std::string sent :
         {R"({"z":1,"a":2,"10":3,"b":{"y":1,"x":2}})",
          R"({"n":[1.50,1e2,-0,0.10,1E+400,12345678901234567890123456789],"s":"\u00e9\/"})",
          "{ \"a\" : 1 ,\n\t\"b\":[ ] }", "{}", R"({"long":"1","lon":"2","l":"3"})"}) {
        const std::string name = "h" + std::to_string(++count);
        const Answer made = ticket.add(name, sent);
        BOOST_TEST(made.status == 201, made.body);
        BOOST_TEST(made.body.find("\"content\":" + sent + ",\"key\"") != std::string::npos);
        BOOST_TEST(get(ticket.topic(name), "john.doe").body == made.body);
        BOOST_TEST(ticket.raw(name) == sent);
        const std::string text = " " + sent + "\n";
        BOOST_TEST(ticket.add(name + ":text", in_string(text)).status == 201);
        BOOST_TEST(ticket.raw(name + ":text") == text);
    }
}

BOOST_AUTO_TEST_CASE(what_is_merged_into_a_hash_keeps_its_place)
{
    const Ticket ticket;
    ticket.add("h", R"({"z":1.0, "a":{"b":1},"m":"x"})");
    const Answer merged = ticket.put("h", R"({"new":2e0,"a":[1.10],"z":1.00})");
    BOOST_TEST(merged.status == 200);
    BOOST_TEST(ticket.raw("h") == R"({"z":1.00, "a":[1.10],"m":"x","new":2e0})");
    BOOST_TEST(get(ticket.topic("h"), "john.doe").body == merged.body);
    BOOST_TEST(form(ticket.topics, "content=%7B%22m%22:null%7D").status == 200);
    BOOST_TEST(ticket.raw("h") == R"({"z":1.00, "a":[1.10],"m":null,"new":2e0})");
}

BOOST_AUTO_TEST_CASE(an_update_is_200_however_it_is_sent)
{
    const Ticket ticket;
    ticket.add("t", R"("1")", "string");
    const std::string body = R"({"content":"2"})";
    BOOST_TEST(write("PUT", ticket.topic("t"), body, "john.doe").status == 200);
    BOOST_TEST(write("PUT", ticket.topics, body, "john.doe").status == 200);
    BOOST_TEST(write("PUT", ticket.topics, R"({"name":"t","content":"3"})", "john.doe").status ==
               200);
    BOOST_TEST(form(ticket.topics, "content=4").status == 200);
    BOOST_TEST(write("PUT", ticket.topics, "content=5", "john.doe",
                     {{"content-type", "application/x-www-form-urlencoded"}})
                   .status == 200);
    const std::string part = "--b\r\nContent-Disposition: form-data; name=content; "
                             "filename*=UTF-8''f\r\n\r\n\xff\r\n--b--";
    for (const std::string method : {"PUT", "POST"}) {
        const Answer sent = write(method, ticket.topics, part, "john.doe",
                                  {{"content-type", "multipart/form-data; boundary=b"}});
        BOOST_TEST(sent.status == 200, sent.body);
        BOOST_TEST(sent.text("data.topic.encoding") == "base64");
    }
}

BOOST_AUTO_TEST_CASE(what_changes_nothing_moves_no_time)
{
    const Ticket ticket;
    ticket.add("t", R"("same")", "string");
    ticket.add("h", R"({"a":1,"b":2})");
    for (const auto& [name, content] :
         {std::pair{"t", R"("same")"}, std::pair{"h", R"({"b":2})"}, std::pair{"h", "{}"},
          std::pair{"h", R"("{\"a\":1,\"b\":2}")"}}) {
        const Answer before = get(ticket.topic(name), "john.doe");
        const std::size_t changes = ticket.changes();
        const Answer same = ticket.put(name, content);
        BOOST_TEST(same.status == 200);
        BOOST_TEST(same.body == before.body);
        BOOST_TEST(same.header("ETag") == before.header("ETag"));
        BOOST_TEST(ticket.changes() == changes);
        const Answer other = ticket.put(name, name[0] == 't' ? R"("other")" : R"({"a":1.0})");
        BOOST_TEST(other.at("data.topic.modifiedTime").as_int64() >
                   before.at("data.topic.createdTime").as_int64());
        BOOST_TEST(ticket.put(name, name[0] == 't' ? R"("same")" : R"({"a":1})").status == 200);
    }
    const Answer ticket_before = get("/api/ticket/" + ticket.num, "john.doe");
    BOOST_TEST(
        write("PUT", "/api/ticket/" + ticket.num, R"({"open":true,"tg":null})", "john.doe").body ==
        ticket_before.body);
}

BOOST_AUTO_TEST_CASE(bytes_and_text_of_the_same_letters_differ)
{
    const Ticket ticket;
    ticket.add("t", R"("/w==")", "string");
    const std::string part = "--b\r\nContent-Disposition: form-data; name=content; "
                             "filename=f\r\n\r\n\xff\r\n--b--";
    const Answer sent = write("PUT", ticket.topic("t"), part, "john.doe",
                              {{"content-type", "multipart/form-data; boundary=b"}});
    BOOST_TEST(sent.text("data.topic.encoding") == "base64");
    BOOST_TEST(ticket.raw("t") == "\xff");
}

BOOST_AUTO_TEST_CASE(what_does_not_exist_is_named)
{
    const Ticket ticket;
    const std::string no_ticket = R"({"status":"error","message":"Ticket does not exist"})";
    const std::string no_topic = R"({"status":"error","message":"Topic does not exist"})";
    for (const std::string path : {"99999999", "x", "dims:ticket:activity:27", "99999999/topic",
                                   "99999999/history", "topic/99999999:data:t"}) {
        const Answer answer = get("/api/ticket/" + path);
        BOOST_TEST(answer.status == 404, path);
        BOOST_TEST(answer.body == no_ticket, path);
    }
    for (const std::string& path : {ticket.topic("none"), std::string("/api/ticket/topic/x"),
                                    "/api/ticket/topic/" + ticket.num + ":analysis:none"}) {
        const Answer answer = get(path);
        BOOST_TEST(answer.status == 404, path);
        BOOST_TEST(answer.body == no_topic, path);
    }
    BOOST_TEST(write("PUT", ticket.topics, R"({"content":""})", "john.doe").body == no_topic);
}

BOOST_AUTO_TEST_CASE(names_of_tickets_and_topics_are_composed)
{
    const std::string decomposed = "Cafe\u0301";
    const std::string composed = "Caf\u00e9";
    const Answer ticket =
        write("POST", "/api/ticket", R"({"type":"data","name":" )" + decomposed + " \"}");
    BOOST_REQUIRE_MESSAGE(ticket.status == 201, ticket.body);
    BOOST_TEST(ticket.text("data.ticket.name") == composed);
    const std::string path = "/api/ticket/" + ticket.text("data.ticket.num");
    const Answer topic =
        write("POST", path + "/topic",
              R"({"name":")" + decomposed + R"(","content":")" + decomposed + "\"}");
    BOOST_REQUIRE_MESSAGE(topic.status == 201, topic.body);
    BOOST_TEST(topic.text("data.topic.name") == composed);
    const std::string key = topic.text("data.key");
    BOOST_TEST(key.ends_with(":" + composed), key);
    // The content alone stays as it came.
    BOOST_TEST(get("/api/ticket/topic/" + test::encoded(key) + "?raw=true").body == decomposed);
    const Answer same =
        write("POST", path + "/topic", R"({"name":")" + composed + R"(","content":"x"})");
    BOOST_TEST(same.status >= 400, same.body);
    const Answer renamed = write("PUT", path, R"({"name":")" + decomposed + decomposed + "\"}");
    BOOST_TEST(renamed.status == 200, renamed.body);
    BOOST_TEST(renamed.text("data.ticket.metadata.name") == composed + composed);
}

BOOST_AUTO_TEST_CASE(names_of_tickets_and_topics_have_no_control_characters)
{
    const Ticket ticket;
    for (const char* character : {"\\n", "\\t", "\\u0007", "\\u007f", "\\u0085"}) {
        const std::string name = R"({"name":"a)" + std::string(character) + "b\"";
        const Answer made = write("POST", "/api/ticket", name + R"(,"type":"data"})");
        BOOST_TEST(made.status >= 400, character << made.body);
        BOOST_TEST(made.at("status") == "fail", character << made.body);
        const Answer topic = write("POST", ticket.topics, name + R"(,"content":"x"})", "john.doe");
        BOOST_TEST(topic.status >= 400, character << topic.body);
        BOOST_TEST(topic.at("status") == "fail", character << topic.body);
        const Answer renamed = write("PUT", "/api/ticket/" + ticket.num, name + "}", "john.doe");
        BOOST_TEST(renamed.status >= 400, character << renamed.body);
    }
    BOOST_TEST(test::number("select count(*) from ticket_topic where ticket_num = $1::bigint",
                            {ticket.num}) == 0);
}

BOOST_AUTO_TEST_SUITE_END()
