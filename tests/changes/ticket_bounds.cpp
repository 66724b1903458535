// What bounds tickets (rule 12.8): topics of one, members of a hash, addresses, blocks, and how
// much of a list an answer gives.
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"

#include <boost/test/unit_test.hpp>

#include <cstddef>
#include <utility>

namespace {

using test::Answer;
using test::get;
using test::write;
using Texts = std::vector<std::string>;

std::string made(const std::string& body, const std::string& user = "john.doe")
{
    const Answer answer = write("POST", "/api/ticket", body, user);
    BOOST_REQUIRE_MESSAGE(answer.status == 201, answer.body);
    return answer.text("data.ticket.num");
}

/// Tickets of a type of their own, made by SQL and removed.
struct Crowd {
    std::string type;

    Crowd(std::string of_type, int count, const std::string& more_columns,
          const std::string& more_values)
        : type(std::move(of_type))
    {
        test::sql("insert into ticket (type, creator_id, created" + more_columns + ") select '" +
                  type + "', 1, timestamptz '2024-01-01' + i * interval '1 minute'" + more_values +
                  " from generate_series(1, " + std::to_string(count) + ") i");
    }
    ~Crowd() { test::sql("delete from ticket where type = $1", {type}); }
};

Texts keys_in(const Answer& answer, const std::string& list)
{
    Texts keys;
    for (const auto& one : answer.at("data." + list).as_array())
        keys.emplace_back(one.at("key").as_string());
    return keys;
}

/// Where the Link header leads, as path and query; empty when there is none.
std::string next_of(const Answer& answer)
{
    const std::string header = answer.header("Link");
    const std::string host = "https://api.test";
    const std::size_t end = header.find(">; rel=\"next\"");
    if (end == std::string::npos)
        return "";
    BOOST_REQUIRE(header.starts_with("<" + host));
    return header.substr(host.size() + 1, end - host.size() - 1);
}

struct Walk {
    Texts keys;
    std::vector<std::size_t> sizes; ///< Of each page.
};

Walk walk(std::string target, const std::string& user, const std::string& list = "tickets")
{
    Walk walk;
    while (!target.empty()) {
        const Answer page = get(target, user);
        BOOST_REQUIRE_MESSAGE(page.status == 200, page.body.substr(0, 500));
        const Texts keys = keys_in(page, list);
        walk.keys.insert(walk.keys.end(), keys.begin(), keys.end());
        walk.sizes.push_back(keys.size());
        target = next_of(page);
    }
    return walk;
}

Texts keys_by(const std::string& type, const std::string& order)
{
    return test::column("select ticket_key(type, num) from ticket where type = $1 order by " +
                            order + "created, num",
                        {type});
}

std::string hash_of(int members, const std::string& prefix = "m")
{
    std::string json = "{";
    for (int i = 0; i < members; ++i)
        json += (i > 0 ? ",\"" : "\"") + prefix + std::to_string(i) + "\":" + std::to_string(i);
    return json + "}";
}

std::string addresses(int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += "11." + std::to_string(i / 65536) + "." + std::to_string(i / 256 % 256) + "." +
                std::to_string(i % 256) + " ";
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(ticket_bounds)

BOOST_AUTO_TEST_CASE(a_ticket_holds_a_thousand_topics)
{
    const std::string num = made(R"({"type":"data"})");
    test::sql("insert into ticket_topic (ticket_num, name, creator_id) select $1::bigint, 'topic:' "
              "|| i, 1 from generate_series(1, 999) i",
              {num});
    const std::string path = "/api/ticket/" + num + "/topic";
    BOOST_TEST(write("POST", path, R"({"name":"last"})", "john.doe").status == 201);
    const Answer refused = write("POST", path, R"({"name":"more"})", "john.doe");
    BOOST_TEST(refused.status == 409);
    BOOST_TEST(refused.body ==
               R"({"status":"error","message":"A ticket holds at most 1000 topics"})");
    BOOST_TEST(get(path, "john.doe").at("data.topics").as_array().size() == 1000u);
    BOOST_TEST(
        test::ask("DELETE", "/api/ticket/topic/" + num + ":data:topic:5", "john.doe").status ==
        200);
    BOOST_TEST(write("POST", path, R"({"name":"last"})", "john.doe").text("message") ==
               "Topic already exists");
    BOOST_TEST(write("POST", path, R"({"name":"more"})", "john.doe").status == 201);
    BOOST_TEST(test::number("select topics - (select count(*) from ticket_topic p where "
                            "p.ticket_num = t.num) from ticket t where num = $1::bigint",
                            {num}) == 0);
    BOOST_TEST(test::ask("DELETE", "/api/ticket/" + num, "john.doe").status == 200);
}

BOOST_AUTO_TEST_CASE(topics_inside_their_ticket_leave_out_parent)
{
    const std::string num =
        made(R"({"type":"activity","name":"A","description":")" + std::string(20000, 'd') + "\"}");
    const std::string path = "/api/ticket/" + num;
    const Answer topic = write("POST", path + "/topic", R"({"name":"t"})", "john.doe");
    BOOST_TEST(topic.text("data.topic.parent.num") == num);
    BOOST_TEST(get("/api/ticket/topic/" + num + ":activity:t").has("data.topic.parent.num"));
    const Texts shown = {"type",    "name",        "dataType",    "encoding",
                         "creator", "createdTime", "modifiedTime"};
    BOOST_TEST((test::keys_of(get(path).at("data.ticket.topics.0.metadata")) == shown));
    BOOST_TEST((test::keys_of(get(path + "/topic").at("data.topics.0.metadata")) == shown));
    BOOST_TEST(get(path + "/topic").body.size() < 1000u);
}

BOOST_AUTO_TEST_CASE(a_list_gives_a_thousand_tickets_and_leads_to_the_rest)
{
    const Crowd crowd("crowd", 2345, ", private", ", i % 2 = 0");
    const Walk own_first = walk("/api/ticket?type=crowd", "john.doe");
    BOOST_TEST(own_first.sizes == (std::vector<std::size_t>{1000, 1000, 345}),
               boost::test_tools::per_element());
    BOOST_TEST(own_first.keys == keys_by("crowd", "private desc, "),
               boost::test_tools::per_element());
    for (const std::string half : {"true", "false"})
        BOOST_TEST(walk("/api/ticket?type=crowd&private=" + half, "john.doe").keys ==
                       test::column("select ticket_key(type, num) from ticket where type = 'crowd' "
                                    "and private = $1::boolean order by created, num",
                                    {half}),
                   boost::test_tools::per_element());
    BOOST_TEST(walk("/api/ticket?type=crowd&format=json", "olivia.outside").keys.size() == 1173u);
}

BOOST_AUTO_TEST_CASE(without_parameters_pages_keep_public_tickets_first)
{
    test::sql(
        "insert into ticket (type, name, creator_id, private) select 'activity', 'of a page', "
        "1, i % 3 = 0 from generate_series(1, 1500) i");
    const Walk all = walk("/api/ticket", "john.doe");
    BOOST_TEST(all.sizes.front() == 1000u);
    BOOST_TEST(
        all.keys ==
            test::column("select ticket_key(type, num) from ticket where type = "
                         "'activity' and (not private and (trustgroup_id is null or "
                         "trustgroup_id = (select id from trustgroup where name = "
                         "'tg1')) or private and creator_id = 1) order by private, created, num"),
        boost::test_tools::per_element());
    test::sql("delete from ticket where name = 'of a page'");
}

BOOST_AUTO_TEST_CASE(a_list_goes_on_behind_any_ticket_that_was_seen)
{
    const Crowd crowd("behind", 3, "", "");
    const Texts keys = keys_by("behind", "");
    const std::string num = keys[1].substr(keys[1].find(':') + 1);
    for (const std::string& form : {num, keys[1], "dims:" + keys[1]})
        BOOST_TEST(
            (keys_in(get("/api/ticket?type=behind&after=" + form), "tickets") == Texts{keys[2]}));
    BOOST_TEST(test::ask("DELETE", "/api/ticket/" + num, "john.doe").status == 200);
    BOOST_TEST((keys_in(get("/api/ticket?type=behind&after=" + num), "tickets") == Texts{keys[2]}));
    BOOST_TEST(
        keys_in(get("/api/ticket?type=behind&private=true&after=" + num), "tickets").empty());
    const std::string hidden = made(R"({"type":"data","private":true})");
    for (const std::string& none :
         {std::string("x"), std::string("0"), std::string("99999999"), std::string(), hidden}) {
        const Answer refused = get("/api/ticket?type=behind&after=" + none, "sarah.johnson");
        BOOST_TEST(refused.status == 400);
        BOOST_TEST(refused.text("data.after") == "There is no such ticket");
    }
}

BOOST_AUTO_TEST_CASE(a_list_of_large_tickets_gives_fewer)
{
    const Crowd crowd("large", 900, ", description", ", repeat(chr(1), 20000)");
    const Walk all = walk("/api/ticket?type=large", "john.doe");
    BOOST_TEST(all.keys == keys_by("large", ""), boost::test_tools::per_element());
    BOOST_TEST(all.sizes.size() == 2u);
    BOOST_TEST(get("/api/ticket?type=large", "john.doe").body.size() < (64u << 20));
}

BOOST_AUTO_TEST_CASE(a_hash_has_ten_thousand_members)
{
    const std::string num = made(R"({"type":"data"})");
    const std::string path = "/api/ticket/" + num + "/topic";
    const auto add = [&](const std::string& name, const std::string& content) {
        return write("POST", path,
                     R"({"name":")" + name + R"(","dataType":"hash","content":)" + content + "}",
                     "john.doe");
    };
    const auto in_string = [](const std::string& json) {
        return boost::json::serialize(boost::json::value(json));
    };
    BOOST_TEST(add("most", hash_of(10000)).status == 201);
    BOOST_TEST(add("most:text", in_string(hash_of(10000))).status == 201);
    for (const std::string& content : {hash_of(10001), in_string(hash_of(10001))}) {
        const Answer refused = add("more", content);
        BOOST_TEST(refused.status == 422);
        BOOST_TEST(refused.text("status") == "fail");
    }
    const std::string most = "/api/ticket/topic/" + num + ":data:most";
    BOOST_TEST(write("PUT", most, R"({"content":)" + hash_of(10000) + "}", "john.doe").status ==
               200);
    const Answer refused = write("PUT", most, R"({"content":{"other":1}})", "john.doe");
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(refused.text("data.content") == "The hash would have more than 10000 members");
    BOOST_TEST(get(most, "john.doe").at("data.content").as_object().size() == 10000u);
}

BOOST_AUTO_TEST_CASE(a_mitigation_has_a_hundred_thousand_addresses)
{
    const auto create = [](const std::string& content) {
        return write("POST", "/api/ticket",
                     R"({"type":"mitigation","name":"m","content":)" + content + "}", "lparsons");
    };
    const Answer made = create("\"" + addresses(100000) + addresses(5) + "\"");
    BOOST_TEST(made.text("data.mitigation.metadata.initialNum") == "100000");
    const Answer refused = create("\"" + addresses(100001) + "\"");
    BOOST_TEST(refused.status == 422);
    BOOST_TEST(refused.body ==
               R"({"status":"fail","data":{"content":"This may have at most 100000 addresses"}})");
    std::string list = "[\"1.1.1.1\"";
    for (int i = 0; i < 100000; ++i)
        list += ",\"1.1.1.1\"";
    const std::string path = "/api/ticket/" + made.text("data.mitigation.key");
    const Answer many =
        write("PUT", path, R"({"type":"mitigation","action":"remediate","ips":)" + list + "]}",
              "john.doe");
    BOOST_TEST(many.status == 422);
    BOOST_TEST(many.text("status") == "fail");
    BOOST_TEST(test::ask("DELETE", path, "lparsons").status == 200);
}

BOOST_AUTO_TEST_SUITE_END()
