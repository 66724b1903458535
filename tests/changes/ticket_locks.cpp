// Of tickets, too, nothing is locked before the body is valid and the right is established (rule
// 12.9): what is refused neither waits for anybody nor holds anybody up.
#include "db/transaction.hpp"
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"

#include <boost/test/unit_test.hpp>

#include <string>
#include <vector>

namespace {

using test::write;

struct Refused {
    std::string method, path, body, user;
    int status;
};

} // namespace

BOOST_AUTO_TEST_SUITE(ticket_locks)

BOOST_AUTO_TEST_CASE(what_is_refused_waits_for_nobody)
{
    const std::string num =
        write("POST", "/api/ticket", R"({"type":"data"})", "john.doe").text("data.ticket.num");
    const std::string ticket = "/api/ticket/" + num;
    const std::string topic = "/api/ticket/topic/" + num + ":data:t";
    write("POST", ticket + "/topic", R"({"name":"t","dataType":"hash","content":{}})", "john.doe");
    db::Session others({.conninfo = test::owner_conninfo()});
    const db::Transaction transaction(others, db::Transaction::Kind::read_write);
    others.run({"select 1 from ticket t join ticket_topic p on p.ticket_num = t.num where t.num = "
                "$1::bigint for update",
                {num}});
    others.run({"select 1 from user_account where id = 1 for update", {}});
    const std::vector<Refused> all = {
        {"PUT", ticket, R"({"x":1})", "john.doe", 400},
        {"PUT", ticket, R"({"open":false})", "sarah.johnson", 403},
        {"PUT", ticket, R"({"tg":"tg2"})", "john.doe", 403},
        {"PUT", ticket, R"({"type":"mitigation","action":"remediate","ips":["x"]})", "admin", 400},
        {"DELETE", ticket, R"({"x":1})", "john.doe", 400},
        {"DELETE", ticket, "", "sarah.johnson", 403},
        {"POST", ticket + "/topic", R"({"name":""})", "john.doe", 400},
        {"PUT", ticket + "/topic", R"({"content":5})", "john.doe", 400},
        {"PUT", topic, R"({"content":{"a":1}})", "sarah.johnson", 403},
        {"PUT", topic, R"({"content":"{"})", "john.doe", 400},
        {"DELETE", topic, "", "sarah.johnson", 403},
        {"PUT", "/api/attributes/john.doe", R"({"type":"cidr","action":"add","items":[]})",
         "john.doe", 400},
        {"PUT", "/api/attributes/john.doe",
         R"({"type":"cidr","action":"add","items":["10.0.0.0/8"]})", "sarah.johnson", 403},
    };
    for (const Refused& one : all)
        BOOST_TEST(write(one.method, one.path, one.body, one.user).status == one.status,
                   one.method << " " << one.path << " " << one.body);
}

BOOST_AUTO_TEST_SUITE_END()
