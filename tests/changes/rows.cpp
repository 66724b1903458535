// Rows made, judged, changed, removed and moved without any request: what the clock, hooks and
// deliveries build on. Everything is recorded under the id that the work was given.
#include "handlers/rest/work/rows.hpp"

#include "db/transaction.hpp"
#include "fcgi/error.hpp"
#include "handlers/rest/describe/machine.hpp"
#include "handlers/rest/work/judging.hpp"
#include "handlers/rest/work/moves.hpp"
#include "handlers/rest/work/named_rows.hpp"
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"

#include <boost/json.hpp>
#include <boost/test/unit_test.hpp>

namespace {

using rest::ask::Draft;
using rest::ask::Mode;
using rest::describe::Resource;
using rest::identity::Principal;
using rest::work::Locked;
using rest::work::NewRows;
using rest::work::Objections;
using rest::work::Work;

db::Session& session()
{
    static db::Session session({.conninfo = test::app_conninfo()});
    [[maybe_unused]] static const bool registered = [] {
        test::before_drop([] { session.disconnect(); });
        return true;
    }();
    return session;
}

/// Work of somebody, in a transaction that is kept when the test says so.
struct Scene {
    explicit Scene(Principal who = {.id = 2, .superuser = true, .every_unit = "{1,2,3,4,5}"})
        : principal(std::move(who))
    {
    }

    Principal principal;
    db::Transaction transaction{session(), db::Transaction::Kind::read_write};
    std::string request_id = "rows-" + std::to_string(++count);
    Work work{test::catalogue(), session(), principal, request_id};

    /// Counted within the transaction.
    std::string scalar(const std::string& sql, std::vector<db::Value> parameters = {}) const
    {
        return std::string(session().run({sql, std::move(parameters)}).text(0, 0));
    }
    std::string audited(const std::string& action) const
    {
        return scalar("select count(*) || coalesce(' by ' || min(actor_id), '') from audit where "
                      "request_id = $1 and action = $2",
                      {request_id, action});
    }
    std::string told(const std::string& event) const
    {
        return scalar("select count(*) from event where request_id = $1 and name = $2",
                      {request_id, event});
    }

    static int count;
};
int Scene::count = 0;

const Resource& resource(const char* name)
{
    return test::catalogue().at(name);
}

boost::json::object object(const std::string& text)
{
    return boost::json::parse(text).as_object();
}

NewRows read_new(const Scene& scene, const char* name, const std::vector<std::string>& bodies,
                 const std::optional<std::string>& parent = {})
{
    std::vector<boost::json::object> objects;
    for (const std::string& body : bodies)
        objects.push_back(object(body));
    return rest::work::read_new_rows(scene.work, resource(name), objects, parent,
                                     rest::statements::Locking::changes);
}

std::vector<Locked> made_jobs(const Scene& scene, int count = 1)
{
    const std::vector<std::string> bodies(static_cast<std::size_t>(count),
                                          R"({"title":"T","client":15,"unit":3})");
    const NewRows rows = read_new(scene, "jobs", bodies);
    std::vector<std::string> keys;
    for (const Locked& row : rest::work::insert_rows(scene.work, resource("jobs"), rows.drafts))
        keys.push_back(row.key);
    return rest::work::lock_rows(scene.work, resource("jobs"), keys, {});
}

Draft resolved(const Scene& scene, const char* name, const std::string& body)
{
    std::vector<Draft> drafts = {rest::ask::read_draft(resource(name), object(body), Mode::merge)};
    rest::work::resolve(scene.work, drafts, nullptr);
    return std::move(drafts.front());
}

std::string sentences(const Objections& objections)
{
    std::string text;
    for (const std::string& sentence : objections.sentences())
        text += (text.empty() ? "" : " | ") + sentence;
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(rows)

BOOST_AUTO_TEST_CASE(new_rows_are_recorded_under_the_id_of_the_work)
{
    const Scene scene;
    const auto jobs = made_jobs(scene, 3);
    BOOST_REQUIRE(jobs.size() == 3U);
    BOOST_TEST(std::stoll(jobs[0].id) < std::stoll(jobs[2].id));
    BOOST_TEST(scene.audited("create") == "3 by 2");
    BOOST_TEST(scene.told("job.created") == "3");
    BOOST_TEST(scene.scalar("select created_by_id from job where id = $1::bigint", {jobs[0].id}) ==
               "2");
}

BOOST_AUTO_TEST_CASE(what_is_not_committed_leaves_nothing)
{
    const std::string before = test::scalar("select count(*) from audit");
    {
        const Scene scene;
        made_jobs(scene);
    }
    BOOST_TEST(test::scalar("select count(*) from audit") == before);
}

BOOST_AUTO_TEST_CASE(each_new_row_has_its_own_objections)
{
    const Scene scene;
    const NewRows rows = read_new(
        scene, "jobs",
        {R"({"title":"T","client":15,"unit":3})",
         R"({"title":" ","client":99999,"unit":3,"nope":1})",
         R"({"title":"T","client":15,"unit":3,"start_date":"2099-01-02","end_date":"2099-01-01"})"});
    BOOST_REQUIRE(rows.objections.size() == 3U);
    BOOST_TEST(rows.objections[0].none());
    BOOST_TEST(sentences(rows.objections[1]) ==
               "title: This field may not be blank | client: There is no client 99999 to choose | "
               "nope: There is no such field");
    BOOST_TEST(sentences(rows.objections[2]) ==
               "end_date: The end date may not be before the start date");
}

BOOST_AUTO_TEST_CASE(nobody_may_make_and_sees_nothing_to_change)
{
    const Scene scene{Principal()};
    const NewRows rows = read_new(scene, "skills", {R"({"name":"S","category":"Infrastructure"})"});
    BOOST_TEST(rows.objections.front().forbidden);
    BOOST_TEST(sentences(rows.objections.front()) == "You may not do this");
    BOOST_CHECK_THROW(rest::work::refuse_forbidden(rows.objections.front()), fcgi::ApiError);
    BOOST_TEST(rest::work::lock_rows(scene.work, resource("jobs"), {"2501", "2502"}, {}).empty());
}

BOOST_AUTO_TEST_CASE(rows_below_another_get_it_as_their_parent)
{
    const Scene scene;
    const NewRows rows = read_new(scene, "contacts", {R"({"name":"A"})", R"({"name":"B"})"}, "15");
    const auto made = rest::work::insert_rows(scene.work, resource("contacts"), rows.drafts);
    BOOST_REQUIRE(made.size() == 2U);
    const auto find = [&](const char* parent) {
        return rest::work::lock_rows(scene.work, resource("contacts"), {made[0].key, made[1].key},
                                     parent);
    };
    BOOST_TEST(find("15").size() == 2U);
    BOOST_TEST(find("4").empty());
}

BOOST_AUTO_TEST_CASE(a_change_of_many_rows_is_told_of_those_that_did_change)
{
    const Scene scene;
    const auto jobs = made_jobs(scene, 2);
    const auto change = [&](const std::vector<Locked>& rows, const char* body) {
        const Draft draft = resolved(scene, "jobs", body);
        for (const Objections& objections :
             rest::work::judge_update(scene.work, resource("jobs"), rest::work::literal_of(rows),
                                      draft, rest::statements::Locking::changes))
            BOOST_TEST(objections.none(), sentences(objections));
        rest::work::apply_update(scene.work, resource("jobs"), rows, draft);
    };
    change({jobs[0]}, R"({"title":"U"})");
    change(jobs, R"({"title":"U"})");
    BOOST_TEST(scene.audited("update") == "2 by 2");
    BOOST_TEST(scene.told("job.updated") == "2");
    change(jobs, R"({"title":"U"})");
    change(jobs, "{}");
    BOOST_TEST(scene.audited("update") == "2 by 2");
}

BOOST_AUTO_TEST_CASE(rights_and_conflicts_stand_against_each_row_by_itself)
{
    const Scene scene;
    const auto jobs = made_jobs(scene, 2);
    session().run({"update job set status = 9 where id = $1::bigint", {jobs[1].id}});
    const Draft draft = resolved(scene, "jobs", R"({"title":"U"})");
    const std::string ids = rest::work::literal_of(jobs);
    auto all = rest::work::judge_update(scene.work, resource("jobs"), ids, draft,
                                        rest::statements::Locking::changes);
    BOOST_REQUIRE(all.size() == 2U);
    BOOST_TEST(all[0].none());
    BOOST_TEST(sentences(all[1]) == "This job is closed and can't be changed");
    BOOST_CHECK_THROW(rest::work::refuse_conflicts(all[1]), fcgi::ApiError);
    const Principal guest{.id = 3};
    all = rest::work::judge_update({test::catalogue(), session(), guest, "x"}, resource("jobs"),
                                   ids, draft, rest::statements::Locking::changes);
    BOOST_TEST((all[0].forbidden && all[1].forbidden));
}

BOOST_AUTO_TEST_CASE(texts_of_lookups_become_ids_or_are_complained_of)
{
    const Scene scene;
    const Draft found = resolved(scene, "skills", R"({"category":"Infrastructure"})");
    BOOST_TEST(boost::json::serialize(found.columns) == R"({"category_id":"2"})");
    const Draft lost = resolved(scene, "skills", R"({"category":"infrastructure"})");
    BOOST_TEST(lost.violations.find("category")->second.front() ==
               "There is no \"infrastructure\" to choose");
    BOOST_TEST(lost.columns.empty());
}

BOOST_AUTO_TEST_CASE(what_a_row_has_already_may_stay_although_it_could_not_be_named_anew)
{
    const Scene scene;
    std::vector<Draft> drafts = {rest::ask::read_draft(
        resource("jobs"), object(R"({"account_manager":99999})"), Mode::merge)};
    const boost::json::object was = object(R"({"account_manager_id":99999})");
    rest::work::resolve(scene.work, drafts, &was);
    BOOST_TEST(drafts.front().violations.empty());
    rest::work::resolve(scene.work, drafts, nullptr);
    BOOST_TEST(drafts.front().violations.contains("account_manager"));
}

BOOST_AUTO_TEST_CASE(hooks_are_told_what_was_written_and_what_was_before)
{
    const Scene scene;
    Resource contacts = resource("contacts");
    std::vector<std::string> told;
    contacts.writing.after = [&](const rest::work::Written& written) {
        std::string text = written.action + " " + std::to_string(written.ids.size());
        for (const std::string& row : written.before)
            text += " " + std::string(boost::json::parse(row).at("name").as_string());
        told.push_back(text + " " + written.work.request_id);
    };
    const NewRows rows = read_new(scene, "contacts", {R"({"name":"A"})"}, "15");
    const auto made = rest::work::insert_rows(scene.work, contacts, rows.drafts);
    const auto locked = rest::work::lock_rows(scene.work, contacts, {made[0].key}, "15");
    rest::work::apply_update(scene.work, contacts, locked,
                             resolved(scene, "contacts", R"({"name":"B"})"));
    rest::work::remove_rows(scene.work, contacts,
                            rest::work::lock_rows(scene.work, contacts, {made[0].key}, "15"));
    const std::string id = " " + scene.request_id;
    BOOST_TEST(
        (told == std::vector<std::string>{"create 1" + id, "update 1 A" + id, "delete 1 B" + id}));
    BOOST_TEST(scene.audited("delete") == "1 by 2");
}

BOOST_AUTO_TEST_CASE(what_goes_by_a_column_stays_and_ends_what_hung_on_it)
{
    const Scene scene;
    const NewRows user =
        read_new(scene, "users", {R"({"username":"rowsy","email":"r@w.example"})"});
    BOOST_TEST(user.objections.front().none(), sentences(user.objections.front()));
    const auto made = rest::work::insert_rows(scene.work, resource("users"), user.drafts);
    const NewRows member =
        read_new(scene, "members", {R"({"roles":["consultant"],"user":)" + made[0].id + "}"}, "3");
    rest::work::insert_rows(scene.work, resource("members"), member.drafts);
    const auto locked = rest::work::lock_rows(scene.work, resource("users"), {made[0].id}, {});
    BOOST_TEST(rest::work::judge_rows(scene.work, rest::statements::removal_judgement(
                                                      test::catalogue(), scene.principal,
                                                      resource("users"), locked.front().ids()))
                   .front()
                   .none());
    rest::work::remove_rows(scene.work, resource("users"), locked);
    BOOST_TEST(scene.scalar("select is_active from user_account where id = $1::bigint",
                            {made[0].id}) == "f");
    BOOST_TEST(scene.audited("delete") == "2 by 2"); // the user and the membership
    BOOST_TEST(scene.scalar("select count(*) from unit_member where user_id = $1::bigint and "
                            "left_at is null",
                            {made[0].id}) == "0");
}

BOOST_AUTO_TEST_CASE(who_is_a_member_already_is_not_made_one_again)
{
    const Scene scene;
    const std::string user = scene.scalar(
        "select min(m.user_id) from unit_member m join user_account u on u.id = m.user_id and "
        "u.is_active where m.unit_id = 3 and m.left_at is null");
    const NewRows rows =
        read_new(scene, "members", {R"({"roles":["consultant"],"user":)" + user + "}"}, "3");
    BOOST_CHECK_EXCEPTION(rest::work::insert_rows(scene.work, resource("members"), rows.drafts),
                          fcgi::ApiError, [](const fcgi::ApiError& error) {
                              return error.code == fcgi::Code::conflict &&
                                     error.details.contains("user");
                          });
}

BOOST_AUTO_TEST_CASE(a_move_by_nobody_is_recorded_without_an_actor)
{
    const Scene scene;
    const auto jobs = made_jobs(scene);
    const Principal nobody;
    const Work work{test::catalogue(), session(), nobody, scene.request_id};
    const auto& move = *resource("jobs").writing.machine->move("to_pending_scope");
    rest::work::carry_out(work, resource("jobs"), rest::work::literal_of(jobs), move, "Because");
    BOOST_TEST(scene.scalar("select status from job where id = $1::bigint", {jobs[0].id}) == "1");
    BOOST_TEST(scene.audited("transition") == "1");
    BOOST_TEST(scene.told("job.status_changed") == "1");
    BOOST_TEST(
        scene.scalar("select string_agg(note || coalesce(author_id::text, ''), ', ' order by "
                     "id) from note where content_type = 'job' and object_id = $1::bigint",
                     {jobs[0].id}) ==
        "Moved to " + rest::work::state_of(*resource("jobs").writing.machine, 1).label +
            ", Because");
}

BOOST_AUTO_TEST_CASE(a_move_from_elsewhere_is_refused_with_those_that_there_are)
{
    const Scene scene;
    const auto jobs = made_jobs(scene);
    BOOST_CHECK_EXCEPTION(rest::work::move_rows(scene.work, resource("jobs"), jobs, "to_complete"),
                          fcgi::ApiError, [](const fcgi::ApiError& error) {
                              const auto& moves = error.details.find("allowed_transitions")->second;
                              return error.code == fcgi::Code::invalid_transition &&
                                     std::find(moves.begin(), moves.end(), "to_pending_scope") !=
                                         moves.end();
                          });
    rest::work::move_rows(scene.work, resource("jobs"), jobs, "to_delete");
    BOOST_TEST(rest::work::lock_rows(scene.work, resource("jobs"), {jobs[0].id}, {}).empty());
}

BOOST_AUTO_TEST_SUITE_END()
