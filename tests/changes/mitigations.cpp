// Mitigations, attributes and trust groups (rules 9.8, 9.9): whose address is whose, and counts
// that always agree.
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

Texts texts(const Answer& answer, std::string_view path)
{
    Texts all;
    for (const auto& one : answer.at(path).as_array())
        all.emplace_back(one.as_string());
    return all;
}

Texts own(const Answer& answer)
{
    return texts(answer, "data.mitigation.ips.data");
}

Answer blocks(const std::string& user, const std::string& action, const std::string& items,
              const std::string& caller)
{
    return write("PUT", "/api/attributes/" + user,
                 R"({"type":"cidr","action":")" + action + R"(","items":)" + items + "}", caller);
}

Answer made(const std::string& content)
{
    const Answer answer =
        write("POST", "/api/ticket",
              R"({"type":"mitigation","name":"m","content":)" + content + "}", "lparsons");
    BOOST_REQUIRE_MESSAGE(answer.status == 201, answer.body);
    return answer;
}

std::string path_to(const Answer& mitigation)
{
    return "/api/ticket/" + mitigation.text("data.mitigation.key");
}

Answer remediate(const std::string& path, const std::string& ips, const std::string& user)
{
    return write("PUT", path, R"({"type":"mitigation","action":"remediate","ips":)" + ips + "}",
                 user);
}

std::string last_total(const Answer& answer)
{
    return boost::json::serialize(
        answer.at("data.mitigation.data").as_array().back().as_array().at(1));
}

/// What has to hold of every mitigation there is, in SQL.
void check_counts()
{
    BOOST_TEST(
        test::number(
            "select count(*) from mitigation m where m.initial_num <> (select count(*) from "
            "mitigation_address a where a.ticket_num = m.ticket_num) or m.mitigated_num <> "
            "(select count(*) from mitigation_address a where a.ticket_num = m.ticket_num "
            "and a.mitigated_at is not null) or m.mitigated_num <> (select max(p.total) from "
            "mitigation_point p where p.ticket_num = m.ticket_num) or m.unknown_num <> "
            "m.initial_num - (select count(distinct o.ip) from mitigation_owner o where "
            "o.ticket_num = m.ticket_num)") == 0);
    BOOST_TEST(
        test::number("select count(*) from mitigation_point p join mitigation_point q on "
                     "q.ticket_num = p.ticket_num and q.total > p.total where q.at < p.at") == 0);
}

} // namespace

BOOST_AUTO_TEST_SUITE(mitigations)

BOOST_AUTO_TEST_CASE(the_mitigation_of_the_documentation_has_its_figures)
{
    const Answer list = get("/api/ticket?type=mitigation", test::nobody);
    const std::string first = "data.mitigations.0.";
    BOOST_TEST(list.text(first + "key") == "dims:ticket:mitigation:1");
    BOOST_TEST(list.text(first + "metadata.createdTime") == "1452682798841");
    BOOST_TEST(list.text(first + "metadata.initialNum") == "1408");
    BOOST_TEST(list.text(first + "metadata.unknownNum") == "864");
    BOOST_TEST(list.text(first + "metadata.mitigatedNum") == "343");
    BOOST_TEST(list.text(first + "ips") == R"({"user":null,"data":[]})");
    BOOST_TEST(list.text(first + "data") ==
               "[[1450004398760,0],[1450068277926,6],[1450085780836,13],[1452404888722,329],"
               "[1452478109289,343]]");
    BOOST_TEST(own(get("/api/ticket/1", "lparsons")).size() == 57u);
    check_counts();
}

BOOST_AUTO_TEST_CASE(an_address_belongs_to_whoever_has_a_block_with_it)
{
    blocks("john.doe", "add", R"(["100.64.0.0/16","2001:db8:1::/48"])", "john.doe");
    blocks("olivia.outside", "add", R"(["100.64.7.0/24"])", "olivia.outside");
    const Answer answer = made(
        R"("100.64.0.10, 100.64.0.2; 100.64.7.1\n100.64.0.2 ::ffff:100.64.0.9 2001:db8:1::5 8.8.8.8 100.64.0.0/16 100.64.000.001")");
    BOOST_TEST(answer.text("data.mitigation.metadata.initialNum") == "6");
    BOOST_TEST(answer.text("data.mitigation.metadata.unknownNum") == "1");
    BOOST_TEST(answer.text("data.mitigation.metadata.knownNum") == "5");
    BOOST_TEST(answer.text("data.mitigation.ips.user") == "lparsons");
    BOOST_TEST(own(answer).empty());
    BOOST_TEST(
        own(get(path_to(answer), "john.doe")) ==
            (Texts{"100.64.0.2", "100.64.0.9", "100.64.0.10", "100.64.7.1", "2001:db8:1::5"}),
        boost::test_tools::per_element());
    BOOST_TEST(own(get(path_to(answer), "olivia.outside")) == Texts{"100.64.7.1"},
               boost::test_tools::per_element());
    // Decided when it was made.
    blocks("olivia.outside", "remove", R"(["100.64.7.0/24"])", "admin");
    BOOST_TEST(own(get(path_to(answer), "olivia.outside")).size() == 1u);
    check_counts();
    blocks("john.doe", "remove", R"(["100.64.0.0/16","2001:db8:1::/48"])", "john.doe");
}

BOOST_AUTO_TEST_CASE(content_is_text_a_list_or_its_string_form)
{
    for (const char* content : {R"("10.1.1.1 10.1.1.2")", R"(["10.1.1.1","10.1.1.2"])",
                                R"("[\"10.1.1.1\",\"10.1.1.2\"]")", R"(["10.1.1.1 10.1.1.2"])",
                                R"("[\"10.1.1.1\\n10.1.1.2\"]")", R"("[10.1.1.1, 10.1.1.2]")",
                                R"(" [\"\\u0031\u0030.1.1.1\",\"10.1.1.2\"]\n")"})
        BOOST_TEST(made(content).text("data.mitigation.metadata.initialNum") == "2", content);
    // What happens to be JSON of other things is text.
    for (const char* content :
         {R"("[\"10.1.1.1\",5]")", R"("{\"ip\":\"10.1.1.1\"}")", R"("\"10.1.1.1\"")",
          R"("[[\"10.1.1.1\"]]")", R"("http://10.1.1.1:8080/x")", R"(["10.1.1.1:80","host"])"})
        BOOST_TEST(made(content).text("data.mitigation.metadata.initialNum") == "1", content);
    for (const char* content : {R"("")", "[]", "{}", "5", "null", R"(["10.1.1.1",5])",
                                R"({"ip":"10.1.1.1"})", R"("5")", R"("{}")", R"("host")"}) {
        const Answer answer =
            write("POST", "/api/ticket",
                  R"({"type":"mitigation","name":"m","content":)" + std::string(content) + "}");
        BOOST_TEST(answer.status == 400, content);
        BOOST_TEST(answer.has("data.content"), content);
    }
}

BOOST_AUTO_TEST_CASE(only_ones_own_addresses_are_remediated_and_once)
{
    blocks("john.doe", "add", R"(["100.70.0.0/16"])", "john.doe");
    blocks("olivia.outside", "add", R"(["100.71.0.0/16","100.70.0.3"])", "olivia.outside");
    const std::string path =
        path_to(made(R"(["100.70.0.1","100.70.0.2","100.70.0.3","100.71.0.1","9.9.9.9"])"));
    const Answer first = remediate(
        path, R"(["100.70.0.1","100.71.0.1","9.9.9.9","1.1.1.1","100.70.0.1"])", "john.doe");
    BOOST_TEST(first.status == 200);
    BOOST_TEST(first.text("data.mitigation.metadata.mitigatedNum") == "1");
    BOOST_TEST(last_total(first) == "1");
    const Answer again = remediate(path, R"(["100.70.0.1"])", "john.doe");
    BOOST_TEST(again.at("data.mitigation.data").as_array().size() == 2u);
    BOOST_TEST(own(again) == (Texts{"100.70.0.2", "100.70.0.3"}), boost::test_tools::per_element());
    // An address of two is dealt with for both when one has.
    const Answer other = remediate(path, R"(["::ffff:100.70.0.3","100.71.0.1"])", "olivia.outside");
    BOOST_TEST(other.text("data.mitigation.metadata.mitigatedNum") == "3");
    BOOST_TEST(own(get(path, "john.doe")) == Texts{"100.70.0.2"}, boost::test_tools::per_element());
    check_counts();
    const std::string num = first.text("data.mitigation.metadata.num");
    BOOST_TEST(test::number("select count(*) from event where name = 'mitigation.remediated' and "
                            "object_id = $1::bigint",
                            {num}) == 2);
    BOOST_TEST(remediate(path, R"(["100.70.0.2"])", test::nobody).status == 401);
    for (const char* ips :
         {"[]", "null", R"("x")", R"(["100.70.0.2","x"])", "[1]", R"(["10.0.0.0/8"])"})
        BOOST_TEST(remediate(path, ips, "john.doe").has("data.ips"), ips);
    BOOST_TEST(
        write("PUT", path, R"({"type":"mitigation","action":"x","ips":["1.1.1.1"]})", "john.doe")
            .status == 400);
    BOOST_TEST(write("PUT", path, R"({"private":true})", "lparsons").status == 400);
    BOOST_TEST(write("PUT", path, R"({"open":false})", "lparsons").status == 200);
    BOOST_TEST(remediate(path, R"(["100.70.0.2"])", "john.doe").status == 409);
    blocks("john.doe", "remove", R"(["100.70.0.0/16"])", "john.doe");
    blocks("olivia.outside", "remove", R"(["100.71.0.0/16","100.70.0.3"])", "olivia.outside");
}

BOOST_AUTO_TEST_CASE(counts_agree_when_several_remediate_at_once)
{
    blocks("john.doe", "add", R"(["100.80.0.0/16"])", "john.doe");
    blocks("olivia.outside", "add", R"(["100.80.0.0/16"])", "olivia.outside");
    boost::json::array all;
    for (int i = 1; i <= 200; ++i)
        all.emplace_back("100.80.0." + std::to_string(i));
    const std::string path = path_to(made(boost::json::serialize(all)));
    test::token_of("john.doe");
    test::token_of("olivia.outside");
    constexpr int callers = 6;
    std::barrier start(callers);
    std::vector<std::thread> threads;
    std::atomic<int> wrong = 0;
    for (int i = 0; i < callers; ++i)
        threads.emplace_back([&, i] {
            Worker worker;
            worker.write("GET", "/api/health/", "", test::nobody);
            start.arrive_and_wait();
            for (int part = 0; part < 20; ++part) {
                boost::json::array ips;
                for (int k = 0; k < 20; ++k)
                    ips.push_back(all[static_cast<std::size_t>((part * 10 + k + i * 7) % 200)]);
                const Answer answer =
                    worker.write("PUT", path,
                                 R"({"type":"mitigation","action":"remediate","ips":)" +
                                     boost::json::serialize(ips) + "}",
                                 i % 2 == 0 ? "john.doe" : "olivia.outside");
                if (answer.status != 200 ||
                    last_total(answer) != answer.text("data.mitigation.metadata.mitigatedNum"))
                    ++wrong;
            }
        });
    for (std::thread& thread : threads)
        thread.join();
    BOOST_TEST(wrong == 0);
    BOOST_TEST(get(path).text("data.mitigation.metadata.mitigatedNum") == "200");
    check_counts();
    blocks("john.doe", "remove", R"(["100.80.0.0/16"])", "john.doe");
    blocks("olivia.outside", "remove", R"(["100.80.0.0/16"])", "olivia.outside");
}

BOOST_AUTO_TEST_CASE(a_hundred_thousand_addresses_find_their_owners)
{
    test::sql("insert into user_cidr (user_id, block) select 4, set_masklen(inet '11.0.0.0' + i * "
              "256, 24) from generate_series(0, 9999) i");
    std::string text;
    for (int i = 0; i < 100000; ++i)
        text += "11." + std::to_string(i / 65536) + "." + std::to_string(i / 256 % 256) + "." +
                std::to_string(i % 256) + " ";
    const Answer answer = made("\"" + text + "\"");
    BOOST_TEST(answer.text("data.mitigation.metadata.initialNum") == "100000");
    BOOST_TEST(answer.text("data.mitigation.metadata.unknownNum") == "0");
    BOOST_TEST(own(answer).size() == 100000u);
    test::ask("DELETE", path_to(answer), "lparsons");
    test::sql("delete from user_cidr where block << '11.0.0.0/8'");
}

BOOST_AUTO_TEST_CASE(attributes_are_ones_own)
{
    const Answer added = blocks("john.doe", "add",
                                R"(["172.31.0.0/16","2001:DB8:9::/48","172.31.5.5"])", "john.doe");
    BOOST_TEST(added.status == 200);
    BOOST_TEST(texts(added, "data.user.cidr") ==
                   (Texts{"172.31.0.0/16", "172.31.5.5/32", "192.0.2.0/24", "2001:db8:9::/48"}),
               boost::test_tools::per_element());
    BOOST_TEST(get("/api/attributes/john.doe", "john.doe").body == added.body);
    BOOST_TEST(get("/api/attributes/john.doe", "admin").body == added.body);
    blocks("john.doe", "remove", R"(["172.31.0.0/16","2001:db8:9::/48","172.31.5.5/32"])", "admin");
    BOOST_TEST(texts(get("/api/attributes/john.doe", "john.doe"), "data.user.cidr") ==
                   Texts{"192.0.2.0/24"},
               boost::test_tools::per_element());
    for (const char* name : {"john.doe", "nobody.there"}) {
        BOOST_TEST(get("/api/attributes/" + std::string(name), "sarah.johnson").status == 403);
        BOOST_TEST(blocks(name, "add", R"(["10.0.0.0/8"])", "sarah.johnson").status == 403);
    }
    BOOST_TEST(get("/api/attributes/nobody.there", "admin").status == 404);
    BOOST_TEST(get("/api/attributes/john.doe", test::nobody).status == 401);
    for (const char* items : {"[]", R"(["10.0.0.1/8"])", R"(["x"])", "[5]", R"("x")", "null"})
        BOOST_TEST(blocks("john.doe", "add", items, "john.doe").has("data.items"), items);
    BOOST_TEST(blocks("john.doe", "set", R"(["10.0.0.0/8"])", "john.doe").has("data.action"));
}

BOOST_AUTO_TEST_CASE(trust_groups_are_written_by_their_admins)
{
    const Answer created =
        write("POST", "/api/trustgroups/",
              R"({"name":"tg3","members":[{"user":1,"admin":true},{"user":{"id":3}}]})");
    BOOST_TEST(created.status == 201);
    const std::string path = "/api/trustgroups/" + created.text("id") + "/";
    BOOST_TEST(created.text("members.0.user.username") == "john.doe");
    BOOST_TEST(created.text("members.0.admin") == "true");
    BOOST_TEST(created.text("members.1.admin") == "false");
    BOOST_TEST(write("PUT", path, get(path).body).status == 200);
    BOOST_TEST(write("PATCH", path, R"({"description":"d"})", "olivia.outside").status == 403);
    BOOST_TEST(write("POST", "/api/trustgroups/", R"({"name":"tg4"})", "sarah.johnson").status ==
               403);
    const Answer patched =
        write("PATCH", path, R"({"members":[{"user":1,"admin":true},{"user":3,"admin":true}]})",
              "john.doe");
    BOOST_TEST(patched.status == 200);
    BOOST_TEST(patched.text("members.1.admin") == "true");
    BOOST_TEST(get("/api/users/3/").text("trustgroups") == R"(["tg2","tg3"])");
    for (const char* members :
         {R"([{"user":1,"x":1}])", R"([{"admin":true}])", R"([{"user":1,"admin":1}])",
          R"([{"user":1},{"user":1}])", R"([{"user":99999}])", "5"})
        BOOST_TEST(write("PATCH", path, R"({"members":)" + std::string(members) + "}").status ==
                       422,
                   members);
    BOOST_TEST(write("DELETE", path + "members/3/", "", "olivia.outside").status == 204);
    BOOST_TEST(write("POST", path + "members/", R"({"user":3})", "john.doe").status == 201);
    const Answer again = write("POST", path + "members/", R"({"user":3})", "john.doe");
    BOOST_TEST(again.status == 409);
    BOOST_TEST(again.has("error.details.user"));
    BOOST_TEST(write("PATCH", path, R"({"members":[{"user":1,"admin":true},3]})").status == 200);
    const std::string num =
        write("POST", "/api/ticket", R"({"type":"data","tg":"tg3"})", "john.doe")
            .text("data.ticket.num");
    const Answer used = write("DELETE", path, ""); // a ticket is shared with it
    BOOST_TEST(used.status == 409);
    BOOST_TEST(used.text("error.details.non_field_errors.0") == "It is still referred to.");
    test::ask("DELETE", "/api/ticket/" + num, "john.doe");
    BOOST_TEST(write("DELETE", path, "", "john.doe").status == 204);
    BOOST_TEST(write("POST", "/api/trustgroups/", R"({"name":"tg1"})").status == 409);
}

BOOST_AUTO_TEST_CASE(a_group_that_only_private_tickets_name_can_be_removed)
{
    const std::string id = write("POST", "/api/trustgroups/",
                                 R"({"name":"leaving","members":[{"user":1},{"user":5}]})")
                               .text("id");
    const auto made = [&](const std::string& body) {
        return write("POST", "/api/ticket", body, "john.doe").text("data.ticket.num");
    };
    const std::string hidden = made(R"({"type":"data","tg":"leaving","private":true})");
    const std::string shared = made(R"({"type":"data","tg":"leaving"})");
    const std::string path = "/api/trustgroups/" + id + "/";
    BOOST_TEST(write("DELETE", path, "").status == 409);
    BOOST_TEST(write("DELETE", "/api/ticket/" + shared, "", "john.doe").status == 200);
    BOOST_TEST(write("DELETE", path, "").status == 204);
    BOOST_TEST(get("/api/ticket/" + hidden, "john.doe").at("data.ticket.metadata.tg").is_null());
}

BOOST_AUTO_TEST_SUITE_END()
