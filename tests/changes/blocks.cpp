// Blocks of addresses (rules 9.8, 9.9, 12.8): whose an address is, how many blocks a person has,
// and that those of others cost nobody time.
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using test::Answer;
using test::get;
using test::write;
using Texts = std::vector<std::string>;

Answer change(const std::string& action, const std::string& items, const std::string& caller,
              const std::string& user = "olivia.outside")
{
    return write("PUT", "/api/attributes/" + user,
                 R"({"type":"cidr","action":")" + action + R"(","items":)" + items + "}", caller);
}

/// As many blocks of one address as that, as JSON.
std::string single(int count)
{
    std::string items = "[";
    for (int i = 0; i < count; ++i)
        items += (i > 0 ? ",\"" : "\"") + std::string("100.100.") + std::to_string(i / 256) + "." +
                 std::to_string(i % 256) + "\"";
    return items + "]";
}

/// A mitigation made by SQL of the addresses that the query gives; its number.
std::string mitigation_of(const std::string& addresses)
{
    const std::string num = test::scalar(
        "insert into ticket (type, name, creator_id) values ('mitigation', 'of blocks', "
        "1) returning num");
    test::sql("select begin_mitigation($1::bigint, array(" + addresses + "))", {num});
    return num;
}

/// What goes when the test ends: the blocks of two people, and the mitigations made here.
struct Clean {
    ~Clean()
    {
        test::sql("delete from user_cidr where user_id in (2, 3) and block <> '203.0.113.192/26'");
        test::sql("delete from ticket where name = 'of blocks'");
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(blocks)

BOOST_AUTO_TEST_CASE(a_person_has_at_most_a_thousand_blocks)
{
    const Clean clean;
    const Answer many = change("add", single(1001), "olivia.outside");
    BOOST_TEST(many.status == 422);
    BOOST_TEST(many.text("data.items") == "This may have at most 1000 elements");
    BOOST_TEST(change("add", single(998), "olivia.outside").status == 200);
    BOOST_TEST(change("add", single(999), "olivia.outside").status == 200); // and the demo's
    const Answer one_more = change("add", R"(["100.101.0.0"])", "admin");
    BOOST_TEST(one_more.status == 422);
    BOOST_TEST(one_more.body == R"({"status":"fail","data":{"items":)"
                                R"("A person may have at most 1000 blocks"}})");
    BOOST_TEST(change("add", single(5), "olivia.outside").status == 200); // they are there
    BOOST_TEST(test::number("select count(*) from user_cidr where user_id = 3") == 1000);
    BOOST_TEST(change("remove", single(1000), "olivia.outside").status == 200);
    BOOST_TEST(get("/api/attributes/olivia.outside").text("data.user.cidr") ==
               R"(["203.0.113.192/26"])");
}

BOOST_AUTO_TEST_CASE(large_blocks_are_for_admins_to_add)
{
    const Clean clean;
    for (const std::string items : {"[\"8.0.0.0/7\"]", "[\"0.0.0.0/0\"]", "[\"2000::/15\"]",
                                    "[\"::/0\"]", "[\"::ffff:0.0.0.0/96\"]"}) {
        const Answer refused = change("add", items, "olivia.outside");
        BOOST_TEST(refused.status == 400, items);
        BOOST_TEST(refused.has("data.items"));
        BOOST_TEST(change("add", items, "admin").status == 200, items);
        BOOST_TEST(change("remove", items, "olivia.outside").status == 200, items);
    }
    BOOST_TEST(change("add", R"(["8.0.0.0/8","2001::/16"])", "olivia.outside").status == 200);
}

BOOST_AUTO_TEST_CASE(attributes_are_found_regardless_of_case)
{
    const Answer shown = get("/api/attributes/john.doe", "john.doe");
    BOOST_TEST(get("/api/attributes/John.DOE", "john.doe").body == shown.body);
    BOOST_TEST(get("/api/attributes/JOHN.DOE", "admin").body == shown.body);
    BOOST_TEST(get("/api/attributes/JOHN.DOE", "sarah.johnson").status == 403);
}

BOOST_AUTO_TEST_CASE(owners_are_those_whose_blocks_contain_the_address)
{
    const Clean clean;
    test::sql("insert into user_cidr (user_id, block) select 2 + i % 2, network(set_masklen(inet "
              "'10.0.0.0' + (hashint4(i)::bigint & 262143), 8 + (hashint4(i + 7) & 1023) % 25)) "
              "from generate_series(1, 400) i on conflict do nothing");
    test::sql(
        "insert into user_cidr (user_id, block) select 2 + i % 2, network(set_masklen(inet "
        "'2001:db8::' + (hashint4(i)::bigint & 262143), 16 + (hashint4(i + 3) & 1023) % 113)) "
        "from generate_series(1, 400) i on conflict do nothing");
    for (const std::string count : {"3000", "300"}) { // which are found in different ways
        const std::string num = mitigation_of(
            "select inet '10.0.0.0' + (hashint4(i * 31)::bigint & 524287) from "
            "generate_series(1, " +
            count +
            ") i union select inet '2001:db8::' + (hashint4(i * 37)::bigint & 524287) from "
            "generate_series(1, " +
            count +
            ") i union select inet '9.255.255.255' union select inet '255.255.255.255' union "
            "select "
            "inet '::' union select inet '0.0.0.0' union (select block from user_cidr where "
            "masklen(block) = case family(block) when 4 then 32 else 128 end)");
        const std::string owned =
            "select ip, user_id from mitigation_owner where ticket_num = " + num;
        const std::string contained = "select a.ip, c.user_id from mitigation_address a join "
                                      "user_cidr c on c.block >>= a.ip where a.ticket_num = " +
                                      num + " group by 1, 2";
        BOOST_TEST(test::number("select count(*) from (" + contained + ") x") > std::stoi(count));
        BOOST_TEST(
            test::number("select count(*) from (" + owned + " except " + contained + ") x") == 0);
        BOOST_TEST(
            test::number("select count(*) from (" + contained + " except " + owned + ") x") == 0);
    }
}

// Searches of an index are counted, which no load of the machine changes.
BOOST_AUTO_TEST_CASE(blocks_of_others_cost_no_search_per_address)
{
    const Clean clean;
    test::sql("insert into user_cidr (user_id, block) select 3, network(set_masklen(inet "
              "'10.1.2.3', length)) from generate_series(8, 32) length");
    const std::string searched =
        "(select sum(idx_scan) from pg_stat_xact_user_tables where relname = 'user_cidr')";
    test::sql("do $$ declare before bigint; searches bigint; begin "
              "perform set_config('enable_seqscan', 'off', true); "
              "insert into ticket (num, type, name, creator_id) values (900001, 'mitigation', 'of "
              "blocks', 1); "
              "before := " +
              searched +
              "; perform begin_mitigation(900001, array(select inet '10.1.0.0' + i from "
              "generate_series(0, 9999) i)); searches := " +
              searched +
              " - before; if searches not between 1 and 1000 then raise exception '% searches', "
              "searches; end if; end $$");
    BOOST_TEST(test::number("select count(*) from mitigation_owner where ticket_num = 900001") ==
               10000);
}

BOOST_AUTO_TEST_SUITE_END()
