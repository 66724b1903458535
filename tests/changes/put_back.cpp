// What was read can be put back, by every kind of caller: whoever may change the row changes
// nothing by it, and whoever may not is told so, and never that what we showed is wrong.
#include "tests/support/each_resource.hpp"

#include <boost/test/unit_test.hpp>

#include <boost/json.hpp>

#include <algorithm>
#include <set>

namespace {

using rest::describe::Resource;
using test::Answer;
using test::get;
using test::write;

const std::vector<std::string> callers = {"admin", "sarah.johnson", "john.doe", "olivia.outside"};

/// Closed things are read-only (409), whoever asks.
const std::set<std::string> can_be_closed = {"jobs", "phases", "notes", "timeslots"};

/// Keys of some rows that the caller sees, and of some that the admin does.
std::set<std::string> keys_for(const Resource& resource, const std::string& path,
                               const std::string& caller)
{
    std::set<std::string> keys;
    for (const std::string& user : {caller, callers.front()}) {
        const Answer list = get(path + "?page_size=4", user);
        if (list.status != 200)
            continue;
        for (const std::string& key : test::results(list, test::key_of(resource)))
            keys.insert(key);
    }
    return keys;
}

/// How much has been recorded and told of.
std::string recorded()
{
    return test::scalar("select (select count(*) from audit)::text || ' audit rows, ' || (select "
                        "count(*) from event)::text || ' events, ' || (select count(*) from "
                        "note)::text || ' notes'");
}

class PutBack {
public:
    PutBack(const Resource& resource, std::string path, std::string caller)
        : resource_(resource),
          path_(std::move(path)),
          caller_(std::move(caller)),
          pair_(resource.name + " " + caller_)
    {
    }

    /// The status of the PUT.
    int of(const std::string& key) const
    {
        const std::string row = path_ + key + "/";
        const Answer whole = get(row);
        const Answer shown = get(row, caller_);
        const std::string before = recorded();
        const Answer put =
            write("PUT", row, shown.status == 200 ? shown.body : whole.body, caller_);
        const Answer after = get(row);
        // A token changes by being used.
        const bool same = after.body == whole.body || resource_.name == "tokens";
        const bool nothing = recorded() == before && same;
        BOOST_TEST(nothing, pair_ << " changed " << row << ": " << put.status << "\nfrom "
                                  << whole.body << "\nto   " << after.body << "\nby   "
                                  << shown.body);
        if (shown.status == 200)
            seen(row, shown, put);
        else
            BOOST_TEST((put.status == shown.status || put.status == 405),
                       pair_ << " " << row << " " << put.status << " " << put.body);
        return put.status;
    }

private:
    void seen(const std::string& row, const Answer& shown, const Answer& put) const
    {
        if (!resource_.writing.update) {
            BOOST_TEST(put.status == 405, pair_ << " " << row << " " << put.body);
            return;
        }
        const bool closed = put.status == 409 && can_be_closed.contains(resource_.name);
        BOOST_TEST((put.status == 200 || put.status == 403 || closed),
                   pair_ << " " << row << " " << put.status << " " << put.body << "\nby "
                         << shown.body);
        if (put.status == 200)
            BOOST_TEST(put.body == shown.body, pair_ << " " << row);
    }

    const Resource& resource_;
    std::string path_;
    std::string caller_;
    std::string pair_; ///< "jobs john.doe"
};

std::set<int> statuses_of(const Resource& resource, const std::string& path,
                          const std::string& caller)
{
    std::set<int> statuses;
    const PutBack put_back(resource, path, caller);
    for (const std::string& key : keys_for(resource, path, caller))
        statuses.insert(put_back.of(key));
    return statuses;
}

std::string text_of(const std::set<int>& statuses)
{
    std::string text;
    for (const int status : statuses)
        text += " " + std::to_string(status);
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(put_back)

BOOST_AUTO_TEST_CASE(what_a_caller_was_shown_is_no_change_when_it_is_put_back)
{
    // Whatever other tests wrote before, the newest note is one that its author may change.
    BOOST_TEST(write("POST", "/api/notes/",
                     R"({"content_type":"job","object_id":2501,"note":"mine"})", "sarah.johnson")
                   .status == 201);
    std::map<std::string, std::set<int>> found;
    test::for_each_resource([&](const Resource& resource, const std::string& path) {
        for (const std::string& caller : callers) {
            const std::set<int> statuses = statuses_of(resource, path, caller);
            found[resource.name + " " + caller] = statuses;
            BOOST_TEST_MESSAGE(resource.name << " " << caller << ":" << text_of(statuses));
        }
        if (resource.writing.update && resource.name != "notes") // those of the system are closed
            BOOST_TEST(found[resource.name + " admin"].contains(200), resource.name);
    });
    // So that not everything is refused to those who are no superusers.
    for (const char* pair :
         {"jobs john.doe", "users john.doe", "notes sarah.johnson", "members sarah.johnson"})
        BOOST_TEST(found[pair].contains(200), pair << text_of(found[pair]));
    for (const char* pair : {"client john.doe", "users olivia.outside"})
        BOOST_TEST(found[pair].contains(403), pair << text_of(found[pair]));
}

BOOST_AUTO_TEST_CASE(a_phone_that_is_hidden_from_the_caller_stays_when_null_is_put_back)
{
    const test::Change phone("update user_account set phone = '+44 1' where id = 6",
                             "update user_account set phone = '' where id = 6");
    const test::Change managed("update user_account set acting_manager_id = 1 where id = 6",
                               "update user_account set acting_manager_id = null where id = 6");
    const Answer shown = get("/api/users/6/", "john.doe");
    BOOST_TEST(shown.at("profile.phone").is_null());
    const Answer put = write("PUT", "/api/users/6/", shown.body, "john.doe");
    BOOST_TEST(put.status == 200, put.body);
    BOOST_TEST(test::scalar("select phone from user_account where id = 6") == "+44 1");
}

BOOST_AUTO_TEST_CASE(a_scheduler_is_shown_the_phase_that_he_books_and_keeps_it)
{
    const Answer member =
        write("POST", "/api/orgunit/3/members/", R"({"user":3,"roles":["scheduler"]})");
    BOOST_REQUIRE(member.status == 201);
    const std::string id = test::scalar(
        "select min(s.id) from timeslot s join phase p on p.id = s.phase_id join job j on j.id = "
        "p.job_id where j.unit_id = 3 and j.status not in (8, 9, 10, 11) and not exists (select 1 "
        "from job_team m where m.job_id = j.id and m.user_id = 3) and exists (select 1 from "
        "unit_member l where l.user_id = s.user_id and l.unit_id = 3 and l.left_at is null)");
    const std::string row = "/api/timeslots/" + id + "/";
    const Answer shown = get(row, "olivia.outside");
    BOOST_REQUIRE(shown.status == 200);
    BOOST_TEST(shown.body == get(row).body);
    const Answer put = write("PUT", row, shown.body, "olivia.outside");
    BOOST_TEST(put.status == 200, put.body);
    BOOST_TEST(get(row).body == shown.body);
    write("DELETE", "/api/orgunit/3/members/3/", "");
}

BOOST_AUTO_TEST_CASE(nobody_puts_anything_back)
{
    test::for_each_resource([](const Resource& resource, const std::string& path) {
        const Answer list = get(path + "?page_size=1");
        for (const std::string& key : test::results(list, test::key_of(resource))) {
            const std::string before = recorded();
            const Answer whole = get(path + key + "/");
            const Answer put = write("PUT", path + key + "/", whole.body, test::nobody);
            BOOST_TEST((put.status == 401 || put.status == 405), path << key << " " << put.body);
            BOOST_TEST(recorded() == before);
        }
    });
}

BOOST_AUTO_TEST_SUITE_END()
