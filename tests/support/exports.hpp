// Exports of tests: saved through the API, run by a process of the test's own.
#pragma once

#include "handlers/exporting/planning.hpp"
#include "handlers/exporting/runner.hpp"
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"

#include <boost/test/unit_test.hpp>

#include <array>
#include <functional>
#include <memory>
#include <string>

namespace test {

/// POST of an export of jobs with these members besides.
inline Answer post_export(const std::string& members, const std::string& user = "john.doe")
{
    return write("POST", "/api/exports/",
                 R"({"name":"N","resource":"jobs")" + (members.empty() ? "" : "," + members) + "}",
                 user);
}

/// Queues a run by hand; its id.
inline std::string run_of(const std::string& export_id, const std::string& user = "john.doe")
{
    const Answer run = write("POST", "/api/exports/" + export_id + "/run/", "", user);
    BOOST_REQUIRE_MESSAGE(run.status == 202, run.body);
    return run.text("id");
}

inline std::string runs(const std::string& export_id)
{
    return "/api/exports/" + export_id + "/runs/";
}

/// The first complaint about the field; the whole answer in brackets where there is none.
inline std::string complaint(const Answer& answer, const std::string& field)
{
    if (!answer.json.is_object() || !answer.has("error.details"))
        return "(" + std::to_string(answer.status) + ")";
    const auto* const found = answer.at("error.details").as_object().if_contains(field);
    return found == nullptr ? "(" + answer.body + ")"
                            : std::string(found->as_array().front().as_string());
}

/// Sessions of the role that serves requests.
inline db::Session& export_session(int which = 0)
{
    static std::array<std::unique_ptr<db::Session>, 4> sessions;
    auto& session = sessions.at(static_cast<std::size_t>(which));
    if (!session) {
        session = std::make_unique<db::Session>(db::Options{.conninfo = app_conninfo()});
        before_drop([which] { sessions.at(static_cast<std::size_t>(which)).reset(); });
    }
    return *session;
}

/// `chaotica export`, without a mail server unless one is given.
class ExportProcess {
public:
    explicit ExportProcess(std::int64_t limit = 1 << 20, const std::string& mail_url = {})
        : settings_{.public_url = "https://api.test",
                    .server = {.url = mail_url, .from = {.address = "chaotica@api.test"}},
                    .limit_bytes = limit,
                    .attach_bytes = 1 << 20,
                    .kept_days = 7},
          runner_(
              catalogue(), export_session(0), export_session(1), settings_, [] { return false; },
              [this] {
                  if (in_between)
                      in_between();
                  return give_up;
              })
    {
    }
    bool run() { return runner_.run_one(); }
    void run_all()
    {
        exporting::queue_due(export_session());
        while (run()) {
        }
    }

    bool give_up = false;
    std::function<void()> in_between{}; ///< Called between the pieces of a file.

private:
    exporting::Settings settings_;
    exporting::Runner runner_;
};

} // namespace test
