// Workers know by heart what mentions show: a name that was changed is shown by the very next
// answer, one that is not saved by none, and no answer mixes what was with what is.
#include "db/transaction.hpp"
#include "handlers/rest/app.hpp"
#include "handlers/rest/statements/mentions.hpp"
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"
#include "tests/support/fixtures.hpp"
#include "tests/support/key.hpp"

#include <boost/test/unit_test.hpp>

#include <functional>
#include <utility>

namespace {

using test::get;
using test::Person;

/// A job with a phase that mention fresh rows of every kind.
struct Mentioning {
    explicit Mentioning(const std::string& name)
        : person("mentioned." + name),
          client(made("client", name)),
          service(made("services", name)),
          unit(made("orgunit", name)),
          agreement(test::scalar("insert into framework_agreement (client_id, name, start_date, "
                                 "end_date, total_value) values ($1::bigint, $2::text, "
                                 "'2026-01-01', '2026-12-31', 1) returning id",
                                 {client, name})),
          job(test::write("POST", "/api/jobs/",
                          R"({"title":"T","client":)" + client + R"(,"unit":)" + unit +
                              R"(,"account_manager":)" + person.id + R"(,"framework_agreement":)" +
                              agreement + "}")
                  .text("id"))
    {
        test::sql("update job set status = 2 where id = $1::bigint", {job});
        phase = test::write("POST", "/api/phases/",
                            R"({"name":"P","job":)" + job + R"(,"service":)" + service + "}")
                    .text("id");
    }

    static std::string made(const std::string& resource, const std::string& name)
    {
        return test::write("POST", "/api/" + resource + "/", R"({"name":"Named )" + name + "\"}")
            .text("id");
    }

    Person person;
    std::string client, service, unit, agreement, job, phase;
};

struct Renaming {
    const char* statement; ///< With the id, and what is new.
    std::string Mentioning::*id;
    const char* member; ///< Of the job, or the phase.
    bool of_phase = false;
};

const Renaming renamings[] = {
    {"update client set name = $2::text where id = $1::bigint", &Mentioning::client, "client.name"},
    {"update client set slug = $2::text where id = $1::bigint", &Mentioning::client, "client.slug"},
    {"update orgunit set name = $2::text where id = $1::bigint", &Mentioning::unit, "unit.name"},
    {"update orgunit set slug = $2::text where id = $1::bigint", &Mentioning::unit, "unit.slug"},
    {"update framework_agreement set name = $2::text where id = $1::bigint", &Mentioning::agreement,
     "framework_agreement.name"},
    {"update service set name = $2::text where id = $1::bigint", &Mentioning::service,
     "service.name", true},
    {"update service set slug = $2::text where id = $1::bigint", &Mentioning::service,
     "service.slug", true},
    {"update user_account set username = $2::text where id = (select account_manager_id from job "
     "where id = $1::bigint)",
     &Mentioning::job, "account_manager.username"},
    {"update user_account set first_name = 'x', last_name = $2::text where id = (select "
     "account_manager_id from job where id = $1::bigint)",
     &Mentioning::job, "account_manager.display_name"},
};

/// What the detail and the list say.
std::vector<std::string> told(const Mentioning& mentioning, const Renaming& renaming)
{
    const std::string path = renaming.of_phase ? "phases" : "jobs";
    const std::string id = renaming.of_phase ? mentioning.phase : mentioning.job;
    return {get("/api/" + path + "/" + id + "/").text(renaming.member),
            get("/api/" + path + "/?id=" + id).text("results.0." + std::string(renaming.member))};
}

/// A worker that is interrupted once, before a statement with that text is sent.
class Interrupted {
public:
    std::string answer(const std::string& path, const std::string& text,
                       std::function<void()> interrupt)
    {
        session_.observe([&](std::span<const db::Statement> trip) {
            for (const db::Statement& statement : trip) {
                if (interrupt && statement.sql.find(text) != std::string::npos)
                    std::exchange(interrupt, nullptr)();
            }
        });
        const fcgi::Response response =
            app_.handle({.method = "GET",
                         .path = path,
                         .query = {},
                         .headers = {{"authorization", "Token " + token_}},
                         .remote_address = "192.0.2.1",
                         .id = "interrupted"});
        session_.observe(nullptr);
        BOOST_TEST(response.status == 200);
        BOOST_TEST(!interrupt, "nothing was learnt");
        return response.body;
    }

private:
    std::string token_ = test::token_of("admin");
    fcgi::Config config_ = fcgi::Config::with({{"CHAOTICA_DATABASE", test::app_conninfo()},
                                               {"CHAOTICA_PUBLIC_URL", "https://api.test"},
                                               {"CHAOTICA_CURSOR_KEY", test::cursor_key}});
    db::Session session_{{.conninfo = test::app_conninfo()}};
    rest::App app_{config_, test::api(), session_, nullptr};
};

} // namespace

BOOST_AUTO_TEST_SUITE(known_names)

BOOST_AUTO_TEST_CASE(what_is_renamed_is_shown_by_the_next_answer)
{
    const Mentioning mentioning("renamed");
    int number = 0;
    for (const Renaming& renaming : renamings) {
        const std::string fresh = "fresh-" + std::to_string(++number);
        told(mentioning, renaming);
        test::sql(renaming.statement, {mentioning.*renaming.id, fresh});
        for (const std::string& name : told(mentioning, renaming))
            BOOST_TEST(name.ends_with(fresh), renaming.member << " is " << name);
    }
}

BOOST_AUTO_TEST_CASE(what_is_not_saved_is_shown_to_nobody)
{
    const Mentioning mentioning("unsaved");
    for (const bool saved : {false, true}) {
        for (const Renaming& renaming : renamings) {
            const std::string fresh = saved ? "saved" : "unsaved";
            const std::vector<std::string> before = told(mentioning, renaming);
            {
                db::Session session({.conninfo = test::owner_conninfo()});
                db::Transaction transaction(session, db::Transaction::Kind::read_write);
                session.run({renaming.statement, {mentioning.*renaming.id, fresh}});
                BOOST_TEST(told(mentioning, renaming) == before);
                if (saved)
                    transaction.commit();
            }
            if (!saved)
                BOOST_TEST(told(mentioning, renaming) == before);
            else
                BOOST_TEST(told(mentioning, renaming).front().ends_with(fresh));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_change_answers_with_names_as_it_sees_them)
{
    const Mentioning mentioning("changing");
    const std::string path = "/api/users/" + mentioning.person.id + "/";
    const std::string job = "/api/jobs/" + mentioning.job + "/";
    get(job);
    BOOST_TEST(test::write("PATCH", path, R"({"first_name":"New","last_name":"Name"})").status ==
               200);
    BOOST_TEST(test::write("PATCH", job, R"({"title":"U"})").text("account_manager.display_name") ==
               "New Name");
    BOOST_TEST(get(job).text("account_manager.display_name") == "New Name");
}

BOOST_AUTO_TEST_CASE(no_answer_mixes_what_was_with_what_is)
{
    const Mentioning mentioning("mixed");
    Interrupted worker;
    int number = 0;
    for (const std::string& path :
         {"/api/jobs/" + mentioning.job + "/", std::string("/api/jobs/")}) {
        const std::string fresh = "mixed-" + std::to_string(++number);
        const std::string body = worker.answer(path, "w(id) left join client", [&] {
            test::sql("with j as (update job set title = $2::text where client_id = $1::bigint) "
                      "update client set name = $2::text where id = $1::bigint",
                      {mentioning.client, fresh});
        });
        BOOST_TEST(body.find("\"title\":\"" + fresh + "\"") != std::string::npos, body);
        BOOST_TEST(body.find("\"name\":\"" + fresh + "\"") != std::string::npos, body);
    }
}

BOOST_AUTO_TEST_CASE(who_is_not_there_is_left_out_and_shown_as_soon_as_he_is)
{
    const Mentioning mentioning("absent");
    const std::string id = test::scalar("select last_value + 1 from user_account_id_seq");
    test::sql("insert into job_team select $2::bigint, job_id, unit_id, client_id, status, created "
              "from job_team where job_id = $1::bigint limit 1",
              {mentioning.job, id});
    const std::string detail = "/api/jobs/" + mentioning.job + "/";
    const std::string before =
        test::write("PATCH", detail, R"({"title":"U"})").text("team_members");
    BOOST_TEST(before.find("mentioned.absent") != std::string::npos, before);
    for (int round = 0; round < 2; ++round) {
        BOOST_TEST(get(detail).text("team_members") == before);
        BOOST_TEST(get(detail + "?fields=team_members__id").body.find(id) == std::string::npos);
    }
    const Person later("comes.later");
    BOOST_TEST(later.id == id);
    BOOST_TEST(get(detail).text("team_members").find(later.name) != std::string::npos);
}

BOOST_AUTO_TEST_CASE(every_column_that_is_known_by_heart_is_watched)
{
    for (const rest::statements::Mention& mention : rest::statements::mentions()) {
        const std::string trigger = test::scalar(
            "select string_agg(pg_get_triggerdef(oid), ' ') from pg_trigger where tgname = "
            "$1::text || '_named'",
            {mention.table});
        BOOST_TEST(trigger.find("old.id") != std::string::npos, trigger);
        for (const std::string& column : mention.columns)
            BOOST_TEST(trigger.find("old." + column) != std::string::npos, trigger);
        BOOST_TEST(test::number("select count(*) from pg_trigger where tgname = $1::text || "
                                "'_unnamed'",
                                {mention.table}) == 1);
    }
}

BOOST_AUTO_TEST_SUITE_END()
