// What is kept of changes of tickets (rules 9.4, 12.11): a history for whoever sees the ticket, the
// audit trail, where private ones are their creator's alone, and events.
#include "handlers/ticket/ask/keys.hpp"
#include "handlers/ticket/describe/described.hpp"
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using test::Answer;
using test::get;
using test::write;
using Texts = std::vector<std::string>;

std::string made(const std::string& body, const std::string& user = "john.doe")
{
    const Answer answer = write("POST", "/api/ticket", body, user);
    BOOST_REQUIRE_MESSAGE(answer.status == 201, answer.body);
    return answer.has("data.ticket.num") ? answer.text("data.ticket.num")
                                         : answer.text("data.mitigation.metadata.num");
}

std::string path_to(const std::string& num, const std::string& rest = "")
{
    return "/api/ticket/" + num + rest;
}

void put(const std::string& num, const std::string& body, const std::string& user = "john.doe")
{
    const Answer answer = write("PUT", path_to(num), body, user);
    BOOST_REQUIRE_MESSAGE(answer.status == 200, answer.body);
}

/// "action changes" of each record, the newest first.
Texts told(const Answer& history)
{
    Texts texts;
    for (const auto& record : history.at("data.history").as_array())
        texts.push_back(std::string(record.at("action").as_string()) + " " +
                        boost::json::serialize(record.at("changes")));
    return texts;
}

/// Users who have the permission to read the trail: one is a superuser, the others are not.
struct Auditors {
    std::string john = role_of("john.doe");
    std::string olivia = role_of("olivia.outside");

    Auditors()
    {
        test::sql(
            set("(select id from global_role where slug = 'admin')", "john.doe', 'olivia.outside"));
    }
    ~Auditors()
    {
        test::sql(set(john, "john.doe"));
        test::sql(set(olivia, "olivia.outside"));
    }

    static std::string role_of(const std::string& user)
    {
        return test::scalar("select global_role_id from user_account where username = $1", {user});
    }
    static std::string set(const std::string& role, const std::string& users)
    {
        return "update user_account set global_role_id = " + role + " where username in ('" +
               users + "')";
    }
};

/// How many records of the ticket the trail has for a user: by list, count and export alike.
std::string recorded(const std::string& num, const std::string& user)
{
    const std::string query = "?object_type=ticket&object_id=" + num;
    const Answer list = get("/api/audit/" + query, user);
    const std::string count = list.text("count");
    BOOST_TEST(std::to_string(list.at("results").as_array().size()) == count);
    const std::string file = get("/api/audit/export/" + query + "&format=json", user).body;
    BOOST_TEST(std::to_string(boost::json::parse(file).as_array().size()) == count);
    for (const auto& record : list.at("results").as_array()) {
        const std::string id = boost::json::serialize(record.at("id"));
        BOOST_TEST(get("/api/audit/" + id + "/", user).status == 200);
    }
    return count;
}

Texts of_each(const std::string& num)
{
    return {recorded(num, "john.doe"), recorded(num, "olivia.outside"), recorded(num, "admin")};
}

} // namespace

BOOST_AUTO_TEST_SUITE(ticket_history)

BOOST_AUTO_TEST_CASE(a_history_tells_who_did_what)
{
    const std::string num = made(R"({"type":"activity","name":"A","tg":"tg1"})");
    put(num, R"({"open":false,"name":"B","tg":null})");
    put(num, R"({"open":false,"name":"B"})"); // no change
    const std::string topic = "/api/ticket/topic/" + num + ":activity:t";
    write("POST", path_to(num, "/topic"), R"({"name":"t","content":"secret"})", "john.doe");
    write("POST", path_to(num, "/topic"), R"({"name":"t","content":"again"})", "john.doe"); // 409
    write("PUT", topic, R"({"content":"other"})", "admin");
    test::ask("DELETE", topic, "john.doe");
    const Answer history = get(path_to(num, "/history"), "john.doe");
    BOOST_TEST(history.status == 200);
    BOOST_TEST(told(history) ==
                   (Texts{R"(update {"topics":["t",null]})", R"(update {"topics":["t","t"]})",
                          R"(update {"topics":[null,"t"]})",
                          R"(update {"tg":["tg1",null],"name":["A","B"],"open":[true,false]})",
                          R"(create {"tg":[null,"tg1"],"name":[null,"A"],"open":[null,true],)"
                          R"("type":[null,"activity"],"private":[null,false],)"
                          R"("description":[null,""]})"}),
               boost::test_tools::per_element());
    BOOST_TEST((test::keys_of(history.at("data.history.0")) ==
                Texts{"id", "at", "actor", "request_id", "action", "changes"}));
    BOOST_TEST(history.text("data.history.0.actor.username") == "john.doe");
    BOOST_TEST(history.text("data.history.1.actor.username") == "admin");
    BOOST_TEST(history.text("data.history.0.at").size() ==
               std::string("2026-01-01T00:00:00Z").size());
    BOOST_TEST(history.text("data.history.0.request_id").starts_with("req_"));
}

BOOST_AUTO_TEST_CASE(a_history_is_for_whoever_sees_the_ticket)
{
    const std::string open = made(R"({"type":"data"})");
    const std::string hidden = made(R"({"type":"data","private":true})");
    const std::string group = made(R"({"type":"data","tg":"tg1"})");
    const std::string body = get(path_to(open, "/history"), "john.doe").body;
    for (const std::string& path :
         {"/api/ticket/" + open + "/history/", "/api/v1/ticket/ticket:" + open + "/history",
          "/api/ticket/dims:ticket:data:" + open + "/history"})
        BOOST_TEST(get(path, test::nobody).body == body, path);
    const Answer unknown = get("/api/ticket/99999999/history", "admin");
    BOOST_TEST(unknown.status == 404);
    for (const std::string user : {"admin", "sarah.johnson"})
        BOOST_TEST(get(path_to(hidden, "/history"), user).body == unknown.body);
    BOOST_TEST(get(path_to(hidden, "/history"), "john.doe").status == 200);
    BOOST_TEST(get(path_to(group, "/history"), "sarah.johnson").status == 200);
    BOOST_TEST(get(path_to(group, "/history"), "admin").status == 200);
    BOOST_TEST(get(path_to(group, "/history"), "olivia.outside").status == 404);
    BOOST_TEST(get(path_to(open, "/history") + "?x=1").status == 400);
    BOOST_TEST(get(path_to("dims:ticket:activity:" + open, "/history")).status == 404);
    test::Worker none(std::map<std::string, std::string>{{"CHAOTICA_TICKET_ANONYMOUS", "none"}});
    BOOST_TEST(none.write("GET", path_to(open, "/history"), "", test::nobody).status == 401);
    BOOST_TEST(test::ask("OPTIONS", path_to(open, "/history")).text("status") == "success");
    BOOST_TEST(test::ask("POST", path_to(open, "/history")).status == 405);
}

BOOST_AUTO_TEST_CASE(who_made_what_nobody_made_is_told)
{
    test::Worker writes(std::map<std::string, std::string>{{"CHAOTICA_TICKET_ANONYMOUS", "write"}});
    const std::string num =
        writes.write("POST", "/api/ticket", R"({"type":"data","creator":"testuser"})", test::nobody)
            .text("data.ticket.num");
    const Answer history = get(path_to(num, "/history"), test::nobody);
    BOOST_TEST(history.at("data.history.0.actor").is_null());
    BOOST_TEST(history.text("data.history.0.changes.creator.1") == "testuser");
}

BOOST_AUTO_TEST_CASE(the_trail_shows_private_tickets_to_their_creators_alone)
{
    const Auditors auditors;
    const std::string num = made(R"({"type":"activity","name":"P","private":true})");
    write("POST", path_to(num, "/topic"), R"({"name":"t"})", "john.doe");
    BOOST_TEST(of_each(num) == (Texts{"2", "0", "0"}), boost::test_tools::per_element());
    put(num, R"({"private":false})"); // what it is now decides
    BOOST_TEST(of_each(num) == (Texts{"3", "3", "3"}), boost::test_tools::per_element());
    put(num, R"({"private":true})");
    BOOST_TEST(of_each(num) == (Texts{"4", "0", "0"}), boost::test_tools::per_element());
    const std::string id = get("/api/audit/?object_id=" + num, "john.doe").text("results.0.id");
    BOOST_TEST(get("/api/audit/" + id + "/", "admin").status == 404);
    BOOST_TEST(get("/api/audit/?search=x&object_id=" + num, "admin").status != 500);
    BOOST_TEST(test::ask("DELETE", path_to(num), "john.doe").status == 200);
    BOOST_TEST(of_each(num) == (Texts{"5", "0", "0"}), boost::test_tools::per_element());
    BOOST_TEST(get(path_to(num, "/history"), "john.doe").status == 404);
}

BOOST_AUTO_TEST_CASE(the_trail_shows_other_tickets_to_those_who_see_them)
{
    const Auditors auditors;
    const std::string open = made(R"({"type":"data"})");
    const std::string group = made(R"({"type":"data","tg":"tg1"})");
    BOOST_TEST(of_each(open) == (Texts{"1", "1", "1"}), boost::test_tools::per_element());
    BOOST_TEST(of_each(group) == (Texts{"1", "0", "1"}), boost::test_tools::per_element());
    for (const std::string& num : {open, group})
        test::ask("DELETE", path_to(num), "john.doe");
    BOOST_TEST(of_each(open) == (Texts{"2", "2", "2"}), boost::test_tools::per_element());
    BOOST_TEST(of_each(group) == (Texts{"2", "0", "2"}), boost::test_tools::per_element());
    BOOST_TEST(get("/api/audit/", "sarah.johnson").status == 403);
}

BOOST_AUTO_TEST_CASE(events_tell_of_what_comes_changes_and_goes)
{
    const std::string num = made(R"({"type":"activity","name":"A"})");
    put(num, R"({"open":true})"); // no change
    put(num, R"({"open":false})");
    test::ask("DELETE", path_to(num), "admin");
    const std::string key = R"({"ticket":"dims:ticket:activity:)" + num + R"(","type":"activity",)";
    const std::string john = R"("changed_by":{"id":1,"username":"john.doe"}})";
    const Texts events =
        test::column("select name || ' ' || data::text from event where "
                     "object_type = 'ticket' and object_id = $1::bigint order by id",
                     {num});
    BOOST_REQUIRE(events.size() == 3u);
    BOOST_TEST(events[0] == "ticket.created " + key + john);
    BOOST_TEST(events[1] == "ticket.updated " + key + R"("changed_fields":["open"],)" + john);
    BOOST_TEST(events[2].starts_with("ticket.deleted " + key));
}

BOOST_AUTO_TEST_CASE(what_was_remediated_is_in_the_history)
{
    const Answer block =
        write("PUT", "/api/attributes/john.doe",
              R"({"type":"cidr","action":"add","items":["100.90.0.0/24"]})", "john.doe");
    BOOST_TEST(block.status == 200);
    const std::string num =
        made(R"({"type":"mitigation","name":"m","content":"100.90.0.1 100.90.0.2"})", "lparsons");
    const std::string ips = R"({"type":"mitigation","action":"remediate","ips":["100.90.0.1"]})";
    put(num, ips);
    put(num, ips); // nothing is left to do
    BOOST_TEST(told(get(path_to(num, "/history"))).front() == R"(update {"mitigatedNum":[0,1]})");
    BOOST_TEST(get(path_to(num, "/history")).at("data.history").as_array().size() == 2u);
    BOOST_TEST(test::scalar("select data from event where name = "
                            "'mitigation.remediated' and object_id = $1::bigint",
                            {num}) ==
               R"({"ticket":"dims:ticket:mitigation:)" + num +
                   R"(","added":1,"mitigatedNum":1,"changed_by":{"id":1,"username":"john.doe"}})");
    write("PUT", "/api/attributes/john.doe",
          R"({"type":"cidr","action":"remove","items":["100.90.0.0/24"]})", "john.doe");
}

BOOST_AUTO_TEST_CASE(the_database_repeats_what_descriptions_say)
{
    namespace described = ticket::described;
    const auto says = [](const std::string& constraint, const std::string& column,
                         std::size_t longest) {
        const std::string check = test::scalar(
            "select pg_get_constraintdef(oid) from pg_constraint where conname = $1", {constraint});
        return check.find("length(" + column + ") <= " + std::to_string(longest)) !=
               std::string::npos;
    };
    BOOST_TEST(says("ticket_type_check", "type", described::longest(described::ticket(), "type")));
    BOOST_TEST(says("ticket_name_check", "name", described::longest(described::ticket(), "name")));
    BOOST_TEST(
        says("ticket_topic_name_check", "name", described::longest(described::topic(), "name")));
    for (const char* type : {"activity", "mitigation", "data"})
        BOOST_TEST(test::scalar("select ticket_key($1, 7)", {type}) == ticket::key_of(type, "7"));
}

BOOST_AUTO_TEST_SUITE_END()
