// Dates of time slots (rule 12.5): none ends before it starts, and the days that a phase or a job
// shows by its slots never run backwards.
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"
#include "tests/support/fixtures.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using test::Answer;
using test::get;
using test::patch;
using test::write;

/// A phase of a new job that is in progress.
struct Booked {
    std::string job = test::new_job(7);
    std::string phase =
        write("POST", "/api/phases/", R"({"name":"P","job":)" + job + "}").text("id");

    /// A slot of some hours of 2099.
    Answer slot(const std::string& start, const std::string& end, int role = 1) const
    {
        return write("POST", "/api/timeslots/",
                     R"({"user":1,"slot_type":8,"phase":)" + phase + R"(,"delivery_role":)" +
                         std::to_string(role) + R"(,"start":"2099-)" + start + R"(","end":"2099-)" +
                         end + "\"}");
    }
    Answer whole(const std::string& kind) const
    {
        return get("/api/" + kind + "/" + (kind == "jobs" ? job : phase) + "/");
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(slot_dates)

BOOST_AUTO_TEST_CASE(a_slot_does_not_end_before_it_starts)
{
    const Booked booked;
    const Answer backwards = booked.slot("02-02T10:00:00Z", "02-02T09:59:59Z");
    BOOST_TEST(backwards.status == 422, backwards.body);
    BOOST_TEST(backwards.complains_of("end"), backwards.body);
    const Answer offset = booked.slot("02-02T10:00:00Z", "02-02T10:30:00+01:00");
    BOOST_TEST(offset.status == 422, offset.body);
    const Answer moment = booked.slot("02-02T10:00:00Z", "02-02T10:00:00Z");
    BOOST_REQUIRE_MESSAGE(moment.status == 201, moment.body);
    const std::string path = "timeslots/" + moment.text("id") + "/";
    const Answer earlier = patch(path, R"({"end":"2099-02-01T10:00:00Z"})");
    BOOST_TEST(earlier.status == 422, earlier.body);
    BOOST_TEST(earlier.complains_of("end"), earlier.body);
    const Answer later = patch(path, R"({"start":"2099-02-03T10:00:00Z"})");
    BOOST_TEST(later.status == 422, later.body);
    BOOST_TEST(later.complains_of("start"), later.body); // "end" was not sent
    BOOST_TEST(!later.complains_of("end"), later.body);
    BOOST_TEST(patch(path, R"({"end":"2099-02-02T11:00:00Z"})").status == 200);
}

BOOST_AUTO_TEST_CASE(a_phase_does_not_end_before_it_starts_through_a_slot)
{
    const Booked booked;
    const std::string path = "phases/" + booked.phase + "/";
    BOOST_TEST(patch(path, R"({"desired_delivery_date":"2099-03-10"})").status == 200);
    const Answer late = booked.slot("03-11T09:00:00Z", "03-11T17:00:00Z");
    BOOST_TEST(late.status == 422, late.body);
    BOOST_TEST(late.complains_of("start"), late.body);
    const Answer good = booked.slot("03-10T09:00:00Z", "03-10T17:00:00Z");
    BOOST_REQUIRE_MESSAGE(good.status == 201, good.body);
    const std::string slot = "timeslots/" + good.text("id") + "/";
    const Answer moved =
        patch(slot, R"({"start":"2099-03-12T09:00:00Z","end":"2099-03-12T17:00:00Z"})");
    BOOST_TEST(moved.status == 422, moved.body);
    BOOST_TEST(moved.complains_of("start"), moved.body);
    const Answer phase = patch(path, R"({"desired_delivery_date":"2099-03-09"})");
    BOOST_TEST(phase.status == 422, phase.body);
    BOOST_TEST(phase.complains_of("desired_delivery_date"), phase.body);
    // What is no delivery shows no day of the phase.
    const Answer other = booked.slot("04-01T09:00:00Z", "04-01T17:00:00Z", 3);
    BOOST_TEST(other.status == 201, other.body);
    BOOST_TEST(booked.whole("phases").status == 200);
}

BOOST_AUTO_TEST_CASE(a_job_does_not_end_before_it_starts_through_a_slot)
{
    const Booked booked;
    test::sql("update job set desired_start_date = '2099-05-10' where id = $1::bigint",
              {booked.job});
    const Answer early = booked.slot("05-01T09:00:00Z", "05-02T17:00:00Z"); // until 05-09
    BOOST_TEST(early.status == 422, early.body);
    BOOST_TEST(early.complains_of("start"), early.body);
    // Without a role it shows no day of the phase, but one of the job.
    const Answer other = booked.slot("05-01T09:00:00Z", "05-02T17:00:00Z", 0);
    BOOST_TEST(other.status == 422, other.body);
    const Answer later = booked.slot("05-12T09:00:00Z", "05-13T17:00:00Z");
    BOOST_REQUIRE_MESSAGE(later.status == 201, later.body);
    const std::string path = "timeslots/" + later.text("id") + "/";
    const Answer moved =
        patch(path, R"({"start":"2099-05-01T09:00:00Z","end":"2099-05-02T17:00:00Z"})");
    BOOST_TEST(moved.status == 422, moved.body);
    const Answer beside = booked.slot("05-01T09:00:00Z", "05-02T17:00:00Z");
    BOOST_REQUIRE_MESSAGE(beside.status == 201, beside.body);
    // Nor when the slot that kept it in order goes, or is given to something else.
    const Answer gone = write("DELETE", "/api/" + path, "");
    BOOST_TEST(gone.status == 409, gone.body);
    const Answer given = patch(path, R"({"phase":null})");
    BOOST_TEST(given.status == 422, given.body);
    BOOST_TEST(given.complains_of("phase"), given.body);
    BOOST_TEST(booked.whole("jobs").text("start_date") <= booked.whole("jobs").text("end_date"));
    BOOST_TEST(write("DELETE", "/api/timeslots/" + beside.text("id") + "/", "").status == 204);
    BOOST_TEST(write("DELETE", "/api/" + path, "").status == 204);
}

BOOST_AUTO_TEST_SUITE_END()
