// Lists below a row of another resource: /api/jobs/{job}/notes/ and the like.
#include "tests/support/fixtures.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using test::Answer;
using test::get;
using test::new_job;
using test::write;

const std::pair<const char*, const char*> above[] = {{"jobs/2501", "job"},
                                                     {"phases/450", "phase"},
                                                     {"client/15", "client"},
                                                     {"users/1", "user"},
                                                     {"orgunit/3", "orgunit"}};

std::string id_of(const std::string& row)
{
    return row.substr(row.find('/') + 1);
}

} // namespace

BOOST_AUTO_TEST_SUITE(below)

BOOST_AUTO_TEST_CASE(notes_below_a_row_are_those_about_it)
{
    for (const auto& [row, type] : above) {
        const std::string path = "/api/" + std::string(row) + "/notes/";
        const Answer made = write("POST", path, R"({"note":"Below"})");
        BOOST_REQUIRE(made.status == 201);
        BOOST_TEST(made.at("content_type") == type);
        BOOST_TEST(made.text("object_id") == id_of(row));
        BOOST_TEST(made.header("Location") ==
                   "https://api.test/api/notes/" + made.text("id") + "/");
        const std::string filtered =
            "/api/notes/?content_type=" + std::string(type) + "&object_id=" + id_of(row);
        BOOST_TEST((get(path).at("results") == get(filtered).at("results")), path);
        BOOST_TEST(get(path).at("results.0.note") == "Below");
        BOOST_TEST(get(path + "export/?format=json").json.as_array().size() ==
                   static_cast<std::size_t>(get(filtered).at("count").as_int64()));
        BOOST_TEST(get(path + "?category=nothing").at("count") == 0);
    }
}

BOOST_AUTO_TEST_CASE(phases_are_made_below_their_job)
{
    const std::string job = new_job(2); // in scoping
    const std::string path = "/api/jobs/" + job + "/phases/";
    const Answer made = write("POST", path, R"({"name":"First"})");
    BOOST_REQUIRE(made.status == 201);
    BOOST_TEST(made.text("job") == job);
    BOOST_TEST(test::results(get(path)) == std::vector<std::string>{made.text("id")});
    BOOST_TEST(get(path + "export/?format=csv&fields=name").body == "name\r\nFirst\r\n");
}

BOOST_AUTO_TEST_CASE(a_body_may_repeat_what_the_path_says_but_not_contradict_it)
{
    const std::string path = "/api/jobs/2501/notes/";
    BOOST_TEST(
        write("POST", path, R"({"note":"x","content_type":"job","object_id":2501})").status == 201);
    for (const char* body :
         {R"({"note":"x","object_id":2502})", R"({"note":"x","object_id":"2501"})",
          R"({"note":"x","content_type":"phase"})"})
        BOOST_TEST(write("POST", path, body).status == 422, body);
    BOOST_TEST(write("POST", path, R"({})").complains_of("note"));
    BOOST_TEST(write("POST", path, "[").error_code() == "MALFORMED_JSON");
}

BOOST_AUTO_TEST_CASE(what_is_not_seen_has_nothing_below_it)
{
    for (const std::string path : {"/api/jobs/2501/notes/", "/api/jobs/2501/phases/",
                                   "/api/phases/450/notes/", "/api/jobs/999999/notes/"}) {
        BOOST_TEST(get(path, "olivia.outside").status == 404, path);
        BOOST_TEST(get(path + "export/?format=csv", "olivia.outside").status == 404, path);
        BOOST_TEST(write("POST", path, R"({"note":"x","name":"x"})", "olivia.outside").status ==
                       404,
                   path);
    }
}

BOOST_AUTO_TEST_CASE(a_cursor_belongs_to_the_row_above)
{
    for (int i = 0; i < 3; ++i)
        write("POST", "/api/jobs/2501/notes/", R"({"note":"page"})");
    const Answer page = get("/api/jobs/2501/notes/?cursor=&page_size=1");
    const std::string next = page.text("next").substr(std::string("https://api.test").size());
    BOOST_TEST(next.starts_with("/api/jobs/2501/notes/?"));
    BOOST_TEST(get(next).status == 200);
    BOOST_TEST(get("/api/jobs/2502/notes/" + next.substr(next.find('?'))).status == 400);
    BOOST_TEST(get("/api/notes/" + next.substr(next.find('?'))).status == 400);
}

BOOST_AUTO_TEST_SUITE_END()
