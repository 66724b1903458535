// Deliveries in the database, as senders take and record them (rules O2.4, O3): once per event and
// hook, in order per object, to whom the owner may hear.
#include "tests/support/fixtures.hpp"
#include "tests/support/sender.hpp"

#include <boost/json.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace outgoing;
using test::failure;
using test::hook_of;
using test::new_job;
using test::of_delivery;
using test::patch;
using test::Sender;
using test::success;
using Texts = std::vector<std::string>;
using Status = Result::Status;

BOOST_AUTO_TEST_SUITE(dealing)

BOOST_AUTO_TEST_CASE(each_hook_gets_what_it_asked_for_once)
{
    Sender sender;
    const std::string early = new_job();
    const std::string all = hook_of(R"(["*"])");
    const std::string some = hook_of(R"(["job.updated"])");
    const std::string kind = hook_of(R"(["phase.*"])");
    const std::string other = hook_of(R"(["*"])", "sarah.johnson", R"(,"unit":2)");
    const std::string job = new_job();
    patch("jobs/" + job + "/", R"({"title":"V"})");
    sender.deal();
    sender.deal();
    const auto of_hook = [](const std::string& hook) {
        return test::column("select event from delivery where webhook_id = $1::bigint order by num",
                            {hook});
    };
    BOOST_TEST(of_hook(all) == (Texts{"job.created", "job.updated"}),
               boost::test_tools::per_element());
    BOOST_TEST(of_hook(some) == (Texts{"job.updated"}), boost::test_tools::per_element());
    BOOST_TEST(of_hook(kind).empty());
    BOOST_TEST(of_hook(other).empty());
    BOOST_TEST(test::scalar("select body from delivery where webhook_id = $1::bigint", {some})
                   .starts_with(R"({"event":"job.updated","timestamp":"2)"));
    const boost::json::value body = boost::json::parse(
        test::scalar("select body from delivery where webhook_id = $1::bigint", {some}));
    BOOST_TEST(body.at("data").at("job_id").as_int64() == std::stoll(job));
    BOOST_TEST(body.as_object().size() == 3u);
}

BOOST_AUTO_TEST_CASE(
    deliveries_of_an_object_come_in_order_and_a_failed_one_holds_back_until_its_retry)
{
    Sender sender;
    hook_of(R"(["job.*"])");
    const std::string job = new_job();
    patch("jobs/" + job + "/", R"({"title":"V"})");
    const std::string other = new_job();
    const std::vector<Taken> first = sender.take();
    BOOST_TEST(sender.events(first) == (Texts{"job.created", "job.updated", "job.created"}),
               boost::test_tools::per_element());
    // The first fails; what waits behind it is given back, as the dispatcher does.
    sender.queue.record({failure(first[0]), success(first[2])});
    sender.queue.release({first[1].num}, 0);
    BOOST_TEST(sender.take().empty());
    BOOST_TEST(of_delivery(first[0], "attempts || status || response_status || response_body") ==
               "1pending500no");
    test::sql("update delivery set next_attempt_at = now() where status = 'pending'");
    const std::vector<Taken> second = sender.take();
    BOOST_REQUIRE(second.size() == 2u);
    BOOST_TEST(second[0].num == first[0].num);
    sender.queue.record({failure(second[0], 1000)});
    sender.queue.release({second[1].num}, 0);
    const std::vector<Taken> third = sender.take(); // which overtakes
    BOOST_REQUIRE(third.size() == 1u);
    BOOST_TEST(third[0].num == first[1].num);
    BOOST_TEST(test::number("select count(*) from delivery_attempt where delivery_num = $1::bigint",
                            {std::to_string(first[0].num)}) == 2);
}

BOOST_AUTO_TEST_CASE(the_owner_must_see_the_object_when_it_is_sent)
{
    Sender sender;
    hook_of(R"(["job.*"])", "john.doe");
    hook_of(R"(["job.*"])", "olivia.outside");
    new_job();
    const std::vector<Taken> taken = sender.take();
    BOOST_REQUIRE(taken.size() == 2u);
    BOOST_CHECK(sender.fate(taken[0]) == Parcel::Fate::send);
    BOOST_CHECK(sender.fate(taken[1]) == Parcel::Fate::drop);
    const Parcel parcel = sender.queue.parcels({taken[0].num}).at(taken[0].num);
    BOOST_TEST(parcel.secrets.size() == 1u);
    BOOST_TEST(parcel.secrets[0].starts_with("whsec_"));
    {
        const test::Change left("update unit_member set left_at = now() where user_id = 1",
                                "update unit_member set left_at = null where user_id = 1");
        BOOST_CHECK(sender.fate(taken[0]) == Parcel::Fate::drop);
    }
    {
        const test::Change inactive("update user_account set is_active = false where id = 1",
                                    "update user_account set is_active = true where id = 1");
        BOOST_CHECK(sender.fate(taken[0]) == Parcel::Fate::drop);
    }
    BOOST_CHECK(sender.fate(taken[0]) == Parcel::Fate::send);
    test::sql("update webhook set active = false");
    BOOST_CHECK(sender.fate(taken[0]) == Parcel::Fate::release);
    test::sql("delete from webhook");
    BOOST_TEST(sender.queue.parcels({taken[0].num}).empty());
}

BOOST_AUTO_TEST_CASE(of_people_their_managers_and_admins_hear_and_not_themselves)
{
    Sender sender;
    const test::Person person("heard");
    sender.deal();
    hook_of(R"(["user.*"])", person.name);
    hook_of(R"(["user.*"])", "sarah.johnson");
    hook_of(R"(["user.*"])", "admin");
    patch("users/" + person.id + "/", R"({"first_name":"H"})");
    const auto fates = [&] {
        std::string text;
        for (const Taken& one : sender.take()) {
            text += sender.fate(one) == Parcel::Fate::send ? '+' : '-';
            sender.queue.record({success(one)});
        }
        return text;
    };
    BOOST_TEST(fates() == "--+");
    patch("users/" + person.id + "/", R"({"manager":5})");
    BOOST_TEST(fates() == "-++");
}

BOOST_AUTO_TEST_CASE(a_hook_that_is_gone_or_fails_for_five_days_is_deactivated_and_its_owner_told)
{
    Sender sender;
    const std::string hook = hook_of(R"(["job.*"])");
    const auto hook_is = [&](const std::string& column) {
        return test::scalar("select " + column + " from webhook where id = $1::bigint", {hook});
    };
    new_job();
    new_job();
    std::vector<Taken> taken = sender.take();
    BOOST_REQUIRE(taken.size() == 2u);
    sender.queue.record({failure(taken[0]), success(taken[1])});
    BOOST_TEST(hook_is("failing_since is null and last_success_at is not null") == "t");
    test::sql("update delivery set next_attempt_at = now() where status = 'pending'");
    taken = sender.take();
    sender.queue.record({failure(taken[0])});
    BOOST_TEST(hook_is("failing_since is not null and active") == "t");
    test::sql("update webhook set failing_since = now() - interval '6 days'");
    test::sql("update delivery set next_attempt_at = now() where status = 'pending'");
    taken = sender.take();
    sender.queue.record({failure(taken[0])});
    BOOST_TEST(hook_is("active || ' ' || disabled_reason") == "false failing");
    BOOST_TEST(
        test::number("select count(*) from mail where subject like 'Webhook ' || $1::text || "
                     "' was%' and recipient = (select coalesce(nullif(notification_email, "
                     "''), email) from user_account where id = 5)",
                     {hook}) == 1);
    test::sql("update webhook set active = true");
    test::sql("update delivery set next_attempt_at = now() where status = 'pending'");
    new_job();
    taken = sender.take();
    BOOST_REQUIRE(taken.size() == 2u);
    sender.queue.release({taken[1].num}, 0);
    Result gone = failure(taken[0]);
    gone.response_status = 410;
    gone.gone = true;
    gone.status = Status::dropped;
    sender.queue.record({gone});
    BOOST_TEST(hook_is("active || ' ' || disabled_reason") == "false gone");
    BOOST_TEST(of_delivery(taken[0], "status") == "dropped");
    BOOST_TEST(of_delivery(taken[1], "status") == "dropped");
}

BOOST_AUTO_TEST_CASE(what_comes_back_to_a_hook_that_is_gone_is_dropped)
{
    Sender sender;
    hook_of(R"(["job.*"])");
    new_job();
    new_job();
    const std::vector<Taken> taken = sender.take();
    BOOST_REQUIRE(taken.size() == 2u);
    Result gone = failure(taken[0]);
    gone.gone = true;
    gone.status = Status::dropped;
    sender.queue.record({gone});
    BOOST_TEST(of_delivery(taken[1], "status") == "pending"); // it is under way
    sender.queue.record({failure(taken[1])});
    BOOST_TEST(of_delivery(taken[1], "status") == "dropped");
}

BOOST_AUTO_TEST_CASE(what_cannot_be_signed_is_kept)
{
    Sender sender;
    hook_of(R"(["job.*"])");
    new_job();
    const std::vector<Taken> taken = sender.take();
    test::sql("update webhook set secret = 'sealed with another key'");
    BOOST_CHECK(sender.fate(taken.at(0)) == Parcel::Fate::keep);
}

BOOST_AUTO_TEST_SUITE_END()
