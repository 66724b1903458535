// Topics of tickets (rule 9.7): what goes in comes out, byte for byte, and is never overwritten.
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <barrier>
#include <thread>

namespace {

using test::Answer;
using test::get;
using test::Worker;
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
};

Answer upload(const std::string& method, const std::string& target, const std::string& fields,
              const std::string& bytes)
{
    std::string body = fields +
                       "--b\r\nContent-Disposition: form-data; name=\"content\"; "
                       "filename=\"f.bin\"\r\n\r\n" +
                       bytes + "\r\n--b--\r\n";
    return write(method, target, std::move(body), "john.doe",
                 {{"content-type", "multipart/form-data; boundary=b"}});
}

std::string field(const std::string& name, const std::string& value)
{
    return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
}

std::string every_byte()
{
    std::string bytes;
    for (int i = 0; i < 512; ++i)
        bytes += static_cast<char>(i);
    return bytes;
}

} // namespace

BOOST_AUTO_TEST_SUITE(topics)

BOOST_AUTO_TEST_CASE(text_comes_out_as_it_went_in)
{
    const Ticket ticket;
    for (const std::string text : {"", "plain", "ünï \xf0\x9f\x92\xa5 \" \\ \n\t</script>",
                                   R"({"json":"text"})", "aGVsbG8=", " blanks kept "}) {
        const std::string name = "t" + std::to_string(text.size());
        const std::string body =
            boost::json::serialize(boost::json::object{{"name", name}, {"content", text}});
        const Answer made = write("POST", ticket.topics, body, "john.doe");
        BOOST_TEST(made.status == 201);
        BOOST_TEST(made.text("data.content") == text);
        BOOST_TEST(made.text("data.topic.encoding") == "utf-8");
        BOOST_TEST(made.text("data.topic.dataType") == "string");
        const Answer shown = get(ticket.topic(name), "john.doe");
        BOOST_TEST(shown.body == made.body);
        BOOST_TEST(get(ticket.topic(name) + "?raw=true", "john.doe").body == text);
    }
}

BOOST_AUTO_TEST_CASE(uploaded_bytes_come_out_as_they_went_in)
{
    const Ticket ticket;
    const std::string bytes = every_byte();
    const Answer made = upload("POST", ticket.topics, field("name", "file"), bytes);
    BOOST_TEST(made.status == 201);
    BOOST_TEST(made.text("data.topic.encoding") == "base64");
    const Answer raw = get(ticket.topic("file") + "?raw=true", "john.doe");
    BOOST_TEST(raw.header("Content-Type") == "application/octet-stream");
    BOOST_TEST((raw.body == bytes));
    const Answer text = upload("PUT", ticket.topic("file"), "", "now t\xc3\xa9xt");
    BOOST_TEST(text.text("data.topic.encoding") == "utf-8");
    BOOST_TEST(text.text("data.content") == "now t\xc3\xa9xt");
    BOOST_TEST(get(ticket.topic("file") + "?raw=true", "john.doe").body == "now t\xc3\xa9xt");
    BOOST_TEST(upload("PUT", ticket.topic("file"), "", bytes).text("data.topic.encoding") ==
               "base64");
}

BOOST_AUTO_TEST_CASE(a_hash_keeps_the_types_of_its_members_and_is_merged)
{
    const Ticket ticket;
    const Answer made = write("POST", ticket.topics,
                              R"({"name":"h","dataType":"hash","content":{"a":1,"b":[1,"2",null],
                                  "c":true,"d":1.5,"e":{"f":"g"},"n":12345678901234567890}})",
                              "john.doe");
    BOOST_TEST(made.status == 201);
    const auto whole = boost::json::parse(
        R"({"a":1,"b":[1,"2",null],"c":true,"d":1.5,"e":{"f":"g"},"n":12345678901234567890})");
    BOOST_TEST(made.at("data.content") == whole);
    const Answer merged =
        write("PUT", ticket.topic("h"), R"({"content":"{\"a\":\"x\",\"z\":0}"})", "john.doe");
    BOOST_TEST(merged.status == 200);
    BOOST_TEST(merged.text("data.content.a") == "x");
    BOOST_TEST(merged.text("data.content.z") == "0");
    BOOST_TEST(merged.text("data.content.d") == boost::json::serialize(boost::json::value(1.5)));
    BOOST_TEST(get(ticket.topic("h"), "john.doe").body == merged.body);
}

BOOST_AUTO_TEST_CASE(numbers_of_a_hash_are_kept_as_they_are_written)
{
    const Ticket ticket;
    const std::string sent = R"({"a": [12345678901234567890123, 0.10], "b": "1e999"})";
    for (const std::string& content : {sent, boost::json::serialize(boost::json::value(sent))}) {
        const std::string name = content.substr(0, 1);
        const Answer made = write("POST", ticket.topics,
                                  R"({"name":")" + std::string(name == "{" ? "object" : "text") +
                                      R"(","dataType":"hash","content":)" + content + "}",
                                  "john.doe");
        BOOST_TEST(made.status == 201, made.body);
        BOOST_TEST(made.body.find("\"content\":" + sent) != std::string::npos, made.body);
    }
}

BOOST_AUTO_TEST_CASE(a_hash_does_not_grow_without_end)
{
    const Ticket ticket;
    write("POST", ticket.topics, R"({"name":"h","dataType":"hash","content":{}})", "john.doe");
    const auto grown = [&](const std::string& member) {
        return write("PUT", ticket.topic("h"),
                     R"({"content":{")" + member + R"(":")" + std::string(8 << 20, 'x') + "\"}}",
                     "john.doe");
    };
    BOOST_TEST(grown("a").status == 200);
    BOOST_TEST(grown("b").status == 200);
    const Answer refused = grown("c");
    BOOST_TEST(refused.status == 400);
    BOOST_TEST(refused.body ==
               R"({"status":"fail","data":{"content":"The hash would be larger than 20 MiB"}})");
    const Answer kept = get(ticket.topic("h"), "john.doe");
    BOOST_TEST(kept.has("data.content.b"));
    BOOST_TEST(!kept.has("data.content.c"));
}

BOOST_AUTO_TEST_CASE(wrong_content_is_a_fail_and_changes_nothing)
{
    const Ticket ticket;
    for (const char* body :
         {R"({"name":"x","dataType":"hash"})", R"({"name":"x","dataType":"hash","content":"[]"})",
          R"({"name":"x","dataType":"hash","content":"{"})",
          R"({"name":"x","dataType":"hash","content":"{\"a\":1,\"a\":2}"})",
          R"({"name":"x","dataType":"hash","content":"{},\"b\":2"})",
          R"({"name":"x","dataType":"hash","content":{"a":"\u0000"}})",
          R"({"name":"x","dataType":"set","content":""})", R"({"name":"x","content":{}})",
          R"({"name":"x","content":5})", R"({"name":"x","content":"a\u0000b"})",
          R"({"content":""})", R"({"name":"","content":""})", R"({"name":"x","y":1})",
          R"({"name":5})"}) {
        const Answer answer = write("POST", ticket.topics, body, "john.doe");
        BOOST_TEST(answer.status == 400, body);
        BOOST_TEST(answer.text("status") == "fail");
    }
    const std::string longest(250, 'n');
    BOOST_TEST(write("POST", ticket.topics, R"({"name":")" + longest + "n\"}", "john.doe").status ==
               400);
    BOOST_TEST(write("POST", ticket.topics, R"({"name":")" + longest + "\"}", "john.doe").status ==
               201);
    BOOST_TEST(write("PUT", ticket.topic(longest), "{}", "john.doe").status == 400);
    BOOST_TEST(
        write("PUT", ticket.topic(longest), R"({"content":"","name":"n"})", "john.doe").status ==
        400);
    BOOST_TEST(test::number("select count(*) from ticket_topic where ticket_num = $1::bigint",
                            {ticket.num}) == 1);
}

BOOST_AUTO_TEST_CASE(names_may_have_any_characters_of_a_line)
{
    const Ticket ticket;
    for (const std::string name : {"a:b:c", "a/b", "a b", "\xc3\xa4?#%", "..", ":"}) {
        const std::string body =
            boost::json::serialize(boost::json::object{{"name", name}, {"content", name}});
        const Answer made = write("POST", ticket.topics, body, "john.doe");
        BOOST_TEST(made.status == 201, name);
        BOOST_TEST(made.text("data.key") == "ticket:" + ticket.num + ":data:" + name);
        BOOST_TEST(get(ticket.topic(name), "john.doe").text("data.content") == name);
        BOOST_TEST(
            get(made.header("Location").substr(std::string("https://api.test").size()), "john.doe")
                .status == 200);
    }
}

BOOST_AUTO_TEST_CASE(of_twenty_at_once_one_is_made)
{
    const Ticket ticket;
    test::token_of("john.doe");
    constexpr int callers = 20;
    std::barrier start(callers);
    std::atomic<int> made = 0;
    std::atomic<int> refused = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < callers; ++i)
        threads.emplace_back([&, i] {
            Worker worker;
            worker.write("GET", "/api/health/", "", test::nobody);
            start.arrive_and_wait();
            const Answer answer = worker.write(
                "POST", ticket.topics, R"({"name":"same","content":")" + std::to_string(i) + "\"}",
                "john.doe");
            if (answer.status == 201)
                ++made;
            else if (answer.body == R"({"status":"error","message":"Topic already exists"})")
                ++refused;
        });
    for (std::thread& thread : threads)
        thread.join();
    BOOST_TEST(made == 1);
    BOOST_TEST(refused == callers - 1);
}

BOOST_AUTO_TEST_CASE(the_newest_one_is_meant_where_none_is_named)
{
    const Ticket ticket;
    BOOST_TEST(write("PUT", ticket.topics, R"({"content":"x"})", "john.doe").status == 404);
    for (const char* name : {"first", "second"})
        write("POST", ticket.topics, R"({"name":")" + std::string(name) + "\"}", "john.doe");
    BOOST_TEST(
        write("PUT", ticket.topics, R"({"content":"x"})", "john.doe").text("data.topic.name") ==
        "second");
    BOOST_TEST(write("PUT", ticket.topics, R"({"name":"first","content":"y"})", "john.doe")
                   .text("data.content") == "y");
    BOOST_TEST(
        write("PUT", ticket.topics, R"({"name":"third","content":"y"})", "john.doe").status == 404);
    const Answer list = get(ticket.topics, "john.doe");
    BOOST_TEST(list.at("data.topics").as_array().size() == 2u);
    BOOST_TEST(list.text("data.topics.0.metadata.name") == "first");
    BOOST_TEST(list.at("data.topics") ==
               get("/api/ticket/" + ticket.num, "john.doe").at("data.ticket.topics"));
    BOOST_TEST(test::ask("DELETE", ticket.topic("first"), "john.doe").status == 200);
    BOOST_TEST(test::ask("DELETE", ticket.topic("first"), "john.doe").status == 404);
}

// The documentation's `curl --data "content=…"`, which is a POST.
BOOST_AUTO_TEST_CASE(a_form_with_content_alone_changes_the_newest_one)
{
    const Ticket ticket;
    const auto form = [&](std::string body) {
        return write("POST", ticket.topics, std::move(body), "john.doe",
                     {{"content-type", "application/x-www-form-urlencoded"}});
    };
    const std::string john = "content=%7B%22firstname%22:%22john%22%7D";
    BOOST_TEST(form(john).status == 400);
    BOOST_TEST(form(john).has("data.name")); // there is none to change
    BOOST_TEST(form("name=results&dataType=hash&content=%7B%22firstname%22:%22bob%22,%22lastname%22"
                    ":%22johnson%22%7D")
                   .status == 201);
    const Answer changed = form(john);
    BOOST_TEST(changed.status == 200);
    BOOST_TEST(changed.header("Location") == "");
    BOOST_TEST(changed.text("data.content.firstname") == "john");
    BOOST_TEST(changed.text("data.content.lastname") == "johnson");
    BOOST_TEST(changed.text("data.topic.name") == "results");
    BOOST_TEST(form("content=text").has("data.content")); // a hash stays one
    BOOST_TEST(form(john + "&dataType=hash").has("data.name"));
    BOOST_TEST(write("POST", ticket.topics, R"({"content":{"a":1}})", "john.doe").has("data.name"));
    BOOST_TEST(test::number("select count(*) from ticket_topic where ticket_num = $1::bigint",
                            {ticket.num}) == 1);
}

BOOST_AUTO_TEST_CASE(a_change_that_came_in_between_is_noticed)
{
    const Ticket ticket;
    write("POST", ticket.topics, R"({"name":"t","content":"1"})", "john.doe");
    const std::string tag = get(ticket.topic("t"), "john.doe").header("ETag");
    const auto put = [&](const std::string& match) {
        return write("PUT", ticket.topic("t"), R"({"content":"2"})", "john.doe",
                     {{"if-match", match}})
            .status;
    };
    BOOST_TEST(put(tag) == 200);
    BOOST_TEST(put(tag) == 412);
    BOOST_TEST(test::ask("DELETE", ticket.topic("t"), "john.doe", {{"if-match", tag}}).status ==
               412);
}

BOOST_AUTO_TEST_SUITE_END()
