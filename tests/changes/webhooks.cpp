// Webhooks as a resource (rules O2): what can be registered, by whom, and what is shown of it.
#include "handlers/rest/vault.hpp"
#include "tests/support/database.hpp"
#include "tests/support/fixtures.hpp"
#include "tests/support/key.hpp"

#include <boost/json.hpp>
#include <boost/test/unit_test.hpp>

using test::Answer;
using test::get;
using test::patch;
using test::write;

namespace {

/// A body with that URL, or with other members besides.
std::string body(const std::string& more = "", const std::string& url = "https://example.com/x")
{
    return R"({"url":")" + url + R"(","events":["job.status_changed","phase.completed"])" + more +
           "}";
}

Answer made(const std::string& more = "", const std::string& user = "john.doe")
{
    return write("POST", "/api/webhooks/", body(more), user);
}

std::string path_of(const Answer& hook, const std::string& below = "")
{
    return "/api/webhooks/" + hook.text("id") + "/" + below;
}

std::string opened(const std::string& id, const std::string& column = "secret")
{
    return rest::Vault(test::cursor_key)
        .opened(test::scalar("select " + column + " from webhook where id = $1::bigint", {id}))
        .value_or("");
}

} // namespace

BOOST_AUTO_TEST_SUITE(webhooks)

BOOST_AUTO_TEST_CASE(a_secret_that_was_made_is_shown_once_and_kept_sealed)
{
    const std::vector<fcgi::Header> key = {{"idempotency-key", "a-hook"}};
    const Answer hook = write("POST", "/api/webhooks/", body(), "john.doe", key);
    BOOST_REQUIRE(hook.status == 201);
    const std::string secret = hook.text("secret");
    BOOST_TEST(secret.starts_with("whsec_"));
    BOOST_TEST(secret.size() == 50u);
    BOOST_TEST(opened(hook.text("id")) == secret);
    BOOST_TEST(hook.header("Location") == "https://api.test" + path_of(hook));
    const Answer again = write("POST", "/api/webhooks/", body(), "john.doe", key);
    BOOST_TEST(again.text("id") == hook.text("id"));
    BOOST_TEST(!again.has("secret"));
    BOOST_TEST(!get(path_of(hook), "john.doe").has("secret"));
    std::string all;
    for (const auto& field : test::catalogue().at("webhooks").fields)
        all += (all.empty() ? "" : ",") + field.name;
    const Answer alone = write("POST", "/api/webhooks/?exclude=" + all, body(), "john.doe");
    BOOST_TEST(test::keys_of(alone.json) == std::vector<std::string>{"secret"}, alone.body);
    BOOST_TEST(hook.text("owner.username") == "john.doe");
    BOOST_TEST(hook.at("active") == true);
    BOOST_TEST(hook.at("pending") == 0);
    for (const char* none : {"disabled_reason", "failing_since", "last_success_at", "unit"})
        BOOST_TEST(hook.at(none).is_null(), none);
    BOOST_TEST(test::scalar("select changes::text from audit where object_type = 'webhook' and "
                            "object_id = $1::bigint",
                            {hook.text("id")})
                   .find("secret") == std::string::npos);
    const Answer own = made(R"(,"secret":"your-webhook-secret")");
    BOOST_TEST(!own.has("secret"));
    BOOST_TEST(opened(own.text("id")) == "your-webhook-secret");
}

BOOST_AUTO_TEST_CASE(what_is_wrong_is_said_when_it_is_saved)
{
    for (const char* url :
         {"http://example.com/", "https://127.0.0.1/", "https://[::1]/", "https://u:p@example.com/",
          "https://example.com/#x", "https://2130706433/", "nothing"})
        BOOST_TEST(write("POST", "/api/webhooks/", body("", url)).complains_of("url"), url);
    const auto with = [](const std::string& events) {
        return write("POST", "/api/webhooks/",
                     R"({"url":"https://example.com/","events":)" + events + "}");
    };
    BOOST_TEST(with(R"(["job.create"])").text("error.details.events.0") ==
               "There is no event \"job.create\". Did you mean job.created?");
    for (const char* events :
         {"[]", "null", R"("*")", R"(["webhook.ping"])", R"(["jobs.*"])", "[1]"})
        BOOST_TEST(with(events).complains_of("events"), events);
    for (const char* events : {R"(["*"])", R"(["job.*","ticket.created"])"})
        BOOST_TEST(with(events).status == 201, events);
    BOOST_TEST(write("POST", "/api/webhooks/", "{}").complains_of("events"));
    for (const char* secret : {"", "short", "sixteen characters here", "whsec_!!!!!!!!!!!!!!"})
        BOOST_TEST(made(R"(,"secret":")" + std::string(secret) + "\"").complains_of("secret"),
                   secret);
    const Answer none = made(R"(,"secret":null)");
    BOOST_TEST(none.has("secret"), none.body);
    BOOST_TEST(
        patch("webhooks/" + none.text("id") + "/", R"({"secret":null})").complains_of("secret"));
    const Answer all = write("POST", "/api/webhooks/",
                             R"({"url":"http://[::1]/","events":["x"],"secret":"y","unit":0})");
    for (const char* field : {"url", "events", "secret", "unit"})
        BOOST_TEST(all.complains_of(field), field);
}

BOOST_AUTO_TEST_CASE(hooks_are_their_owners_and_superusers)
{
    const Answer hook = made();
    BOOST_TEST(get(path_of(hook), "john.doe").status == 200);
    BOOST_TEST(get(path_of(hook), "sarah.johnson").status == 404);
    BOOST_TEST(get(path_of(hook)).status == 200);
    BOOST_TEST(get(path_of(hook, "deliveries/"), "sarah.johnson").status == 404);
    for (const char* action : {"test/", "rotate_secret/", "deliveries/redeliver/"})
        BOOST_TEST(test::ask("POST", path_of(hook, action), "sarah.johnson").status == 404, action);
    BOOST_TEST(patch("webhooks/" + hook.text("id") + "/", R"({"active":false})", "olivia.outside")
                   .status == 404);
    BOOST_TEST(patch("webhooks/" + hook.text("id") + "/", R"({"active":false})").status == 200);
    BOOST_TEST(test::ask("DELETE", path_of(hook), "john.doe").status == 204);
    BOOST_TEST(get("/api/webhooks/", test::nobody).status == 401);
}

BOOST_AUTO_TEST_CASE(one_person_has_at_most_fifty)
{
    const test::Person person("hooked");
    for (int i = 0; i < 50; ++i)
        BOOST_REQUIRE(made("", person.name).status == 201);
    BOOST_TEST(made("", person.name).status == 409);
    BOOST_TEST(made("", "john.doe").status == 201);
    test::sql("delete from webhook where owner_id = $1::bigint", {person.id});
}

BOOST_AUTO_TEST_CASE(what_was_read_can_be_put_back_and_keeps_the_secret)
{
    const Answer hook = made(R"(,"secret":"your-webhook-secret","unit":3)");
    const Answer put = write("PUT", path_of(hook), get(path_of(hook), "john.doe").body, "john.doe");
    BOOST_TEST(put.status == 200);
    BOOST_TEST(opened(hook.text("id")) == "your-webhook-secret");
    patch("webhooks/" + hook.text("id") + "/", R"({"secret":"another-webhook-secret"})",
          "john.doe");
    BOOST_TEST(opened(hook.text("id")) == "another-webhook-secret");
    BOOST_TEST(patch("webhooks/" + hook.text("id") + "/", R"({"secret":null})", "john.doe")
                   .complains_of("secret"));
}

BOOST_AUTO_TEST_CASE(a_secret_is_rotated_and_the_old_one_holds_for_a_day)
{
    const Answer hook = made(R"(,"secret":"your-webhook-secret")");
    const Answer rotated = test::ask("POST", path_of(hook, "rotate_secret/"), "john.doe");
    BOOST_REQUIRE(rotated.status == 200);
    BOOST_TEST(opened(hook.text("id")) == rotated.text("secret"));
    BOOST_TEST(opened(hook.text("id"), "previous_secret") == "your-webhook-secret");
    BOOST_TEST(test::scalar("select previous_until between now() + interval '23 h' and now() + "
                            "interval '24 h' from webhook where id = $1::bigint",
                            {hook.text("id")}) == "t");
    const Answer own = write("POST", path_of(hook, "rotate_secret/"),
                             R"({"secret":"a-secret-of-my-own"})", "john.doe");
    BOOST_TEST(own.text("secret") == "a-secret-of-my-own");
    BOOST_TEST(write("POST", path_of(hook, "rotate_secret/"), R"({"secret":"x"})", "john.doe")
                   .complains_of("secret"));
    BOOST_TEST(
        write("POST", path_of(hook, "rotate_secret/?dry_run=true"), "{}", "john.doe").status ==
        200);
    BOOST_TEST(opened(hook.text("id")) == "a-secret-of-my-own");
}

BOOST_AUTO_TEST_CASE(switched_on_again_a_hook_begins_anew)
{
    const Answer hook = made();
    const std::string path = "webhooks/" + hook.text("id") + "/";
    test::sql(
        "update webhook set active = false, disabled_reason = 'failing', failing_since = now() "
        "where id = $1::bigint",
        {hook.text("id")});
    BOOST_TEST(test::ask("POST", path_of(hook, "test/"), "john.doe").status == 409);
    const Answer on = patch(path, R"({"active":true})", "john.doe");
    BOOST_TEST(on.at("disabled_reason").is_null());
    BOOST_TEST(on.at("failing_since").is_null());
}

BOOST_AUTO_TEST_CASE(a_test_is_a_delivery_of_its_own)
{
    const Answer hook = made();
    const Answer ping = test::ask("POST", path_of(hook, "test/"), "john.doe");
    BOOST_REQUIRE(ping.status == 202);
    BOOST_TEST(ping.text("event") == "webhook.ping");
    BOOST_TEST(ping.text("status") == "pending");
    BOOST_TEST(ping.at("event_id").is_null());
    const boost::json::value sent = boost::json::parse(ping.text("request_body"));
    BOOST_TEST(sent.at("data").at("webhook_id") == hook.at("id"));
    BOOST_TEST(sent.at("data").at("changed_by").at("username") == "john.doe");
    const Answer list = get(path_of(hook, "deliveries/"), "john.doe");
    BOOST_TEST(list.at("count") == 1);
    BOOST_TEST(!list.has("results.0.request_body"));
    const Answer detail = get(path_of(hook, "deliveries/" + ping.text("id") + "/"), "john.doe");
    BOOST_TEST(detail.text("request_headers.X-Chaotica-Delivery") == ping.text("id"));
    BOOST_TEST(detail.at("attempt_log").as_array().empty());
    BOOST_TEST(get(path_of(hook, "deliveries/1/"), "john.doe").status == 404);
    BOOST_TEST(get(path_of(hook), "john.doe").at("pending") == 1);
    BOOST_TEST(test::ask("POST", path_of(hook, "test/?dry_run=true"), "john.doe").status == 202);
    BOOST_TEST(get(path_of(hook, "deliveries/?status=pending&event=webhook.ping"), "john.doe")
                   .at("count") == 1);
    test::ask("DELETE", path_of(hook), "john.doe");
    while (test::number("select expire_deliveries(30, 100)") > 0) {
    }
    BOOST_TEST(test::number("select count(*) from delivery where webhook_id = $1::bigint",
                            {hook.text("id")}) == 0);
}

BOOST_AUTO_TEST_CASE(deliveries_are_sent_once_more_one_by_one_or_many)
{
    const Answer hook = made();
    const Answer ping = test::ask("POST", path_of(hook, "test/"), "john.doe");
    test::ask("POST", path_of(hook, "test/"), "john.doe");
    const auto finish = [&](const char* status) {
        test::sql("update delivery set status = $2::text, next_attempt_at = null, completed_at = "
                  "now() where webhook_id = $1::bigint",
                  {hook.text("id"), status});
    };
    finish("succeeded");
    const std::string again = path_of(hook, "deliveries/" + ping.text("id") + "/redeliver/");
    const Answer one = test::ask("POST", again, "john.doe");
    BOOST_TEST(one.status == 202);
    BOOST_TEST(one.text("status") == "pending");
    BOOST_TEST(one.at("completed_at").is_null());
    BOOST_TEST(
        test::ask("POST",
                  path_of(hook, "deliveries/00000000-0000-0000-0000-000000000000/redeliver/"),
                  "john.doe")
            .status == 404);
    finish("failed");
    const auto many = [&](const char* which) {
        return write("POST", path_of(hook, "deliveries/redeliver/"), which, "john.doe");
    };
    BOOST_TEST(many(R"({"status":"succeeded"})").at("count") == 0);
    BOOST_TEST(many(R"({"status":"failed","since":"2999-01-01T00:00:00Z"})").at("count") == 0);
    BOOST_TEST(many(R"({"status":"failed"})").at("count") == 2);
    BOOST_TEST(many(R"({"status":"x","since":"y"})").complains_of("since"));
}

BOOST_AUTO_TEST_CASE(a_hundred_thousand_at_a_time_are_sent_once_more)
{
    const Answer hook = made();
    test::sql("insert into delivery (webhook_id, event, object_type, object_id, body, status, "
              "next_attempt_at, completed_at) select $1::bigint, 'job.updated', 'job', n, '{}', "
              "'failed', null, now() from generate_series(1, 100001) n",
              {hook.text("id")});
    const auto again = [&] {
        return write("POST", path_of(hook, "deliveries/redeliver/"), "", "john.doe").text("count");
    };
    BOOST_TEST(again() == "100000");
    BOOST_TEST(test::scalar("select object_id from delivery where webhook_id = $1::bigint and "
                            "status = 'failed'",
                            {hook.text("id")}) == "100001"); // the oldest go first
    BOOST_TEST(again() == "1");
    test::sql("delete from delivery where webhook_id = $1::bigint", {hook.text("id")});
}

BOOST_AUTO_TEST_SUITE_END()
