// What all other tests of this executable have told, held against the table of events (rule O1.1),
// and what becomes of it in the end: the last suite, by the name of its file.
#include "handlers/outgoing/events.hpp"
#include "tests/support/database.hpp"
#include "tests/support/fixtures.hpp"

#include <boost/json.hpp>
#include <boost/test/unit_test.hpp>

namespace {

using boost::json::value;

bool is_of(const value& any, const std::string& type)
{
    return type == "integer"  ? any.is_int64()
           : type == "string" ? any.is_string()
           : type == "array"  ? any.is_array()
                              : any.is_object();
}

/// Names in their order, and types, as far as the table says.
std::string flaw_of(const rest::describe::Event& event, const value& data)
{
    const boost::json::object& members = data.as_object();
    if (members.size() != event.data.size() + 1)
        return "another number of members";
    auto member = members.begin();
    for (const rest::describe::EventMember& wanted : event.data) {
        if (member->key() != wanted.name)
            return "no " + wanted.name + " at its place";
        const value schema = boost::json::parse(wanted.schema);
        if (!is_of(member->value(), std::string(schema.at("type").as_string())))
            return wanted.name + " of another type";
        ++member;
    }
    const bool by = member->key() == "changed_by" &&
                    (member->value().is_null() ||
                     (member->value().is_object() && member->value().as_object().size() == 2));
    return by ? "" : "not who changed it";
}

std::string newest()
{
    return test::results(test::get("/api/events/?ordering=-id&page_size=1")).front();
}

} // namespace

BOOST_AUTO_TEST_SUITE(told_by_all)

BOOST_AUTO_TEST_CASE(every_event_is_as_the_table_of_events_says)
{
    db::Session session({.conninfo = test::app_conninfo()});
    const db::Rows rows = session.run({"select e.name, e.data from event e order by e.id", {}});
    for (int row = 0; row < rows.size(); ++row) {
        const std::string name(rows.text(row, 0));
        const std::string data(rows.text(row, 1));
        const std::string flaw = flaw_of(outgoing::event(name), boost::json::parse(data));
        BOOST_TEST(flaw.empty(), name << " " << data << ": " << flaw);
    }
}

BOOST_AUTO_TEST_CASE(after_what_is_no_longer_kept_is_gone_with_the_oldest_that_is)
{
    const std::string before = newest();
    test::new_job();
    const std::string kept = newest();
    test::sql("update event set at = now() - interval '31 days' where position <= $1::bigint",
              {before});
    test::write("POST", "/api/webhooks/", R"({"url":"https://example.com/","events":["*"]})",
                "admin");
    test::sql("update event_feed set dealt = 0");
    BOOST_TEST(test::number("select expire_events(30, 100)") == 0); // a webhook has still to hear
    test::sql("delete from webhook");
    while (test::number("select expire_events(30, 100)") > 0) {
    }
    const test::Answer gone = test::get("/api/events/?after=" + before);
    BOOST_TEST(gone.status == 410);
    BOOST_TEST(gone.error_code() == "GONE");
    BOOST_TEST(gone.text("error.details.oldest.0") == kept);
    BOOST_TEST(test::get("/api/events/?after=" + kept).status == 200);
    BOOST_TEST(test::results(test::get("/api/events/?after=0")).front() == kept);
    BOOST_TEST(test::results(test::get("/api/events/")).front() == kept);
}

BOOST_AUTO_TEST_SUITE_END()
