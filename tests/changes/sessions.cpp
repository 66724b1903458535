// Logging in and out, tokens, passwords (rules 2.1 to 2.4, 11.4, 11.16).
#include "handlers/program/app_factory.hpp"
#include "handlers/rest/app.hpp"
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"
#include "tests/support/fixtures.hpp"
#include "tests/support/key.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <thread>

namespace {

using test::Answer;
using test::forget_failures;
using test::get;
using test::login;
using test::nobody;
using test::Person;
using test::person_password;
using test::write;

std::string cookie_of(const Answer& answer, const std::string& name)
{
    for (const fcgi::Header& header : answer.headers) {
        if (header.name == "Set-Cookie" && header.value.starts_with(name + "="))
            return header.value.substr(name.size() + 1, header.value.find(';') - name.size() - 1);
    }
    return "";
}

Answer with_session(const std::string& method, const std::string& path, const Answer& session,
                    const std::string& body = "", bool csrf = true)
{
    std::vector<fcgi::Header> headers = {
        {"cookie", "theme=dark; sessionid=" + cookie_of(session, "sessionid")}};
    if (csrf)
        headers.push_back({"x-csrftoken", session.text("csrf_token")});
    return write(method, path, body, nobody, std::move(headers));
}

Answer with_token(const std::string& token)
{
    return get("/api/users/me/", nobody, {{"authorization", "Token " + token}});
}

} // namespace

BOOST_AUTO_TEST_SUITE(sessions)

BOOST_AUTO_TEST_CASE(a_login_begins_a_session_with_cookies_and_a_csrf_token)
{
    const Person person("logs.in");
    const Answer session = login("logs.in", person_password);
    BOOST_REQUIRE(session.status == 200);
    BOOST_TEST(session.at("user.username") == "logs.in");
    BOOST_TEST(session.text("expires_at").ends_with("Z"));
    BOOST_TEST(cookie_of(session, "csrftoken") == session.text("csrf_token"));
    for (const fcgi::Header& header : session.headers) {
        if (header.name != "Set-Cookie")
            continue;
        BOOST_TEST(header.value.find("; Secure") != std::string::npos);
        BOOST_TEST(header.value.find("; SameSite=Lax") != std::string::npos);
        BOOST_TEST((header.value.find("; HttpOnly") != std::string::npos) ==
                   header.value.starts_with("sessionid="));
        // The server's clock decides: an age would end a session that slides on.
        BOOST_TEST(header.value.find("Max-Age") == std::string::npos);
    }
    BOOST_TEST(with_session("GET", "/api/users/me/", session).at("username") == "logs.in");
    BOOST_TEST(with_session("GET", "/api/auth/session/", session).text("csrf_token") ==
               session.text("csrf_token"));
    BOOST_TEST(get("/api/auth/session/").status == 401); // by a token there is none
    BOOST_TEST(login("logs.in@company.example", person_password).status == 200);
    BOOST_TEST(cookie_of(login("logs.in", person_password), "sessionid") !=
               cookie_of(session, "sessionid"));
    BOOST_TEST(test::number("select count(*) from event where name = 'user.login' and object_id = "
                            "$1::bigint",
                            {person.id}) == 3);
    BOOST_TEST(test::number("select count(*) from session where encode(hash, 'hex') = $1::text",
                            {cookie_of(session, "sessionid")}) == 0);
}

BOOST_AUTO_TEST_CASE(unsafe_requests_of_a_session_need_the_csrf_token)
{
    const Person person("needs.csrf");
    const Answer session = login("needs.csrf", person_password);
    const std::string path = "/api/users/" + person.id + "/";
    const Answer without = with_session("PATCH", path, session, R"({"first_name":"X"})", false);
    BOOST_TEST(without.status == 403);
    BOOST_TEST(without.error_code() == "CSRF_FAILED");
    BOOST_TEST(with_session("PATCH", path, session, R"({"first_name":"X"})").status == 200);
    BOOST_TEST(with_session("GET", path, session, "", false).status == 200);
}

BOOST_AUTO_TEST_CASE(ones_sessions_are_listed_and_ended_one_by_one_or_all_others)
{
    const Person person("many.sessions");
    const Person other("other.sessions");
    const char* const list = "/api/auth/sessions/";
    const auto ids = [&](const Answer& session) {
        std::vector<std::string> found;
        const Answer listed = with_session("GET", list, session);
        for (const auto& one : listed.at("sessions").as_array())
            found.push_back(std::to_string(one.at("id").as_int64()));
        return found;
    };
    const Answer first = login("many.sessions", person_password);
    const Answer second = login("many.sessions", person_password);
    const Answer third = login("many.sessions", person_password);
    const Answer theirs = login("other.sessions", person_password);
    BOOST_TEST(ids(first).size() == 3);
    const Answer of_newest = with_session("GET", list, third);
    BOOST_TEST(of_newest.at("sessions").at(0).at("current").as_bool());
    BOOST_TEST(!of_newest.at("sessions").at(1).at("current").as_bool());
    BOOST_TEST(!of_newest.at("sessions").at(0).at("address").as_string().empty());
    const std::string of_third = list + ids(first)[0] + "/";
    BOOST_TEST(with_session("DELETE", of_third, theirs).status == 404);
    BOOST_TEST(with_session("DELETE", of_third, first, "", false).error_code() == "CSRF_FAILED");
    BOOST_TEST(with_session("DELETE", of_third + "?dry_run=true", first).status == 400);
    BOOST_TEST(with_session("DELETE", of_third, first).status == 204);
    BOOST_TEST(with_session("GET", list, third).status == 401);
    BOOST_TEST(with_session("DELETE", of_third, first).status == 404);
    BOOST_TEST(with_session("DELETE", list, first).status == 204);
    BOOST_TEST(with_session("GET", list, second).status == 401);
    BOOST_TEST(ids(first).size() == 1);
    BOOST_TEST(ids(theirs).size() == 1);
    BOOST_TEST(get(list).status == 200); // by a token as well
    forget_failures();
}

BOOST_AUTO_TEST_CASE(a_session_ends_by_logout_expiry_deactivation_and_a_new_password)
{
    const Person person("ends.session");
    const auto dead = [](const Answer& session) {
        return with_session("GET", "/api/users/me/", session).status == 401;
    };
    Answer session = login("ends.session", person_password);
    BOOST_TEST(with_session("POST", "/api/auth/logout/", session).status == 204);
    BOOST_TEST(dead(session));
    session = login("ends.session", person_password);
    test::sql(
        "update session set expires_at = now() - interval '1 minute' where user_id = $1::bigint",
        {person.id});
    BOOST_TEST(dead(session));
    session = login("ends.session", person_password);
    const std::string password = "/api/users/" + person.id + "/password/";
    BOOST_TEST(write("POST", password, R"({"password":"another-long-person_password"})").status ==
               204);
    BOOST_TEST(dead(session));
    BOOST_TEST(login("ends.session", person_password).status == 401);
    session = login("ends.session", "another-long-person_password");
    BOOST_TEST(session.status == 200);
    BOOST_TEST(write("DELETE", "/api/users/" + person.id + "/", "").status == 204);
    BOOST_TEST(dead(session));
    BOOST_TEST(login("ends.session", "another-long-person_password").error_code() ==
               "INVALID_CREDENTIALS");
    forget_failures();
}

BOOST_AUTO_TEST_CASE(sessions_slide)
{
    const Person person("slides");
    const Answer session = login("slides", person_password);
    test::sql("update session set last_used_at = now() - interval '2 minutes', expires_at = now() "
              "+ interval '1 hour' where user_id = $1::bigint",
              {person.id});
    with_session("GET", "/api/users/me/", session);
    BOOST_TEST(test::scalar("select expires_at > now() + interval '11 hours' from session where "
                            "user_id = $1::bigint",
                            {person.id}) == "t");
}

BOOST_AUTO_TEST_CASE(basic_is_refused_unless_configured)
{
    const Answer refused =
        get("/api/users/me/", nobody, {{"authorization", "Basic dXNlcm5hbWU6cGFzc3dvcmQ="}});
    BOOST_TEST(refused.status == 401);
    BOOST_TEST(refused.error_code() == "AUTHENTICATION_REQUIRED");
}

BOOST_AUTO_TEST_CASE(basic_takes_a_password_where_it_is_configured)
{
    forget_failures();
    const Person person("is.basic");
    const fcgi::Config config = fcgi::Config::with({{"CHAOTICA_DATABASE", test::app_conninfo()},
                                                    {"CHAOTICA_CURSOR_KEY", test::cursor_key},
                                                    {"CHAOTICA_BASIC_AUTH", "on"}});
    db::Session session({.conninfo = test::app_conninfo()});
    rest::App app(config, test::api(), session, nullptr);
    const auto status = [&](const std::string& header) {
        fcgi::Request request;
        request.method = "GET";
        request.path = "/api/users/me/";
        request.id = "req_basic0";
        request.remote_address = "192.0.2.9";
        request.headers = {{"authorization", header}};
        return app.handle(request).status;
    };
    // is.basic:correct-horse-in-a-battery, is.basic:wrong-password-here, no colon, no base64
    BOOST_TEST(status("Basic aXMuYmFzaWM6Y29ycmVjdC1ob3JzZS1pbi1hLWJhdHRlcnk=") == 200);
    BOOST_TEST(status("bAsIc aXMuYmFzaWM6Y29ycmVjdC1ob3JzZS1pbi1hLWJhdHRlcnk=") == 200);
    BOOST_TEST(status("Basic aXMuYmFzaWM=") == 401);
    BOOST_TEST(status("Basic ???") == 401);
    for (int i = 0; i < 5; ++i)
        BOOST_TEST(status("Basic aXMuYmFzaWM6d3JvbmctcGFzc3dvcmQtaGVyZQ==") == 401);
    BOOST_TEST(status("Basic aXMuYmFzaWM6Y29ycmVjdC1ob3JzZS1pbi1hLWJhdHRlcnk=") == 429);
    forget_failures();
}

BOOST_AUTO_TEST_CASE(a_token_is_shown_once_and_can_be_rotated_and_revoked)
{
    const Person person("has.tokens");
    const Answer first = login("has.tokens", person_password, "/api/auth/token/");
    BOOST_REQUIRE(first.status == 200);
    const std::string mine = first.text("token");
    const std::vector<fcgi::Header> as = {{"authorization", "Token " + mine}};
    const Answer made = write("POST", "/api/tokens/",
                              R"({"name":"ci","expires_at":"2099-01-01T00:00:00Z"})", nobody, as);
    BOOST_REQUIRE(made.status == 201);
    const std::string token = made.text("token");
    const std::string path = "/api/tokens/" + made.text("id") + "/";
    BOOST_TEST(made.header("Location") == "https://api.test" + path);
    BOOST_TEST(token.starts_with(made.text("prefix")));
    BOOST_TEST(with_token(token).status == 200);
    const Answer list = get("/api/tokens/", nobody, as);
    BOOST_TEST(list.at("count") == 2);
    BOOST_TEST(list.body.find(token) == std::string::npos);
    BOOST_TEST(get(path).status == 404); // not even the admin's
    BOOST_TEST(write("DELETE", path, "").status == 404);
    BOOST_TEST(write("POST", path + "rotate/", "").status == 404);
    const Answer rotated = write("POST", path + "rotate/", "", nobody, as);
    BOOST_REQUIRE(rotated.status == 200);
    BOOST_TEST(rotated.at("id") == made.at("id"));
    BOOST_TEST(rotated.at("name") == "ci");
    BOOST_TEST(with_token(token).status == 401);
    BOOST_TEST(with_token(rotated.text("token")).status == 200);
    BOOST_TEST(write("DELETE", path, "", nobody, as).status == 204);
    BOOST_TEST(with_token(rotated.text("token")).status == 401);
    BOOST_TEST(get(path, nobody, as).status == 404);
    BOOST_TEST(test::number("select count(*) from audit where changes::text like $1::text",
                            {"%" + token.substr(8) + "%"}) == 0);
}

BOOST_AUTO_TEST_CASE(what_a_token_is_to_be_is_judged)
{
    const Person person("judges.tokens");
    const std::string mine =
        login("judges.tokens", person_password, "/api/auth/token/").text("token");
    const std::vector<fcgi::Header> as = {{"authorization", "Token " + mine}};
    for (const char* body : {"{}", R"({"name":""})", R"({"name":5})", R"({"name":"x","more":1})",
                             R"({"name":"x","expires_at":"2001-01-01T00:00:00Z"})",
                             R"({"name":"x","expires_at":"soon"})"})
        BOOST_TEST(write("POST", "/api/tokens/", body, nobody, as).status == 422, body);
    const std::string longest = [] {
        std::string name;
        for (int i = 0; i < 100; ++i)
            name += "\u00e9";
        return name;
    }();
    BOOST_TEST(write("POST", "/api/tokens/", R"({"name":")" + longest + "\"}", nobody, as).status ==
               201);
    const Answer both =
        write("POST", "/api/tokens/",
              R"({"name":")" + longest + R"(x","expires_at":"2001-01-01T00:00:00Z"})", nobody, as);
    BOOST_TEST(
        (both.status == 422 && both.complains_of("name") && both.complains_of("expires_at")));
}

BOOST_AUTO_TEST_CASE(a_password_is_set_by_oneself_with_the_present_one_or_by_an_admin)
{
    const Person person("sets.password");
    const std::string path = "/api/users/" + person.id + "/password/";
    const std::string token =
        login("sets.password", person_password, "/api/auth/token/").text("token");
    const std::vector<fcgi::Header> as = {{"authorization", "Token " + token}};
    const auto set = [&](const std::string& body) {
        return write("POST", path, body, nobody, as).status;
    };
    BOOST_TEST(set(R"({"password":"another-long-person_password"})") == 422);
    BOOST_TEST(
        set(R"({"password":"another-long-person_password","current_password":"wrong-password"})") ==
        422);
    BOOST_TEST(set(R"({"password":"short","current_password":")" + person_password + "\"}") == 422);
    BOOST_TEST(set(R"({"password":"passwordpassword","current_password":")" + person_password +
                   "\"}") == 422);
    BOOST_TEST(set(R"({"password":"another-long-person_password","current_password":")" +
                   person_password + "\"}") == 204);
    BOOST_TEST(login("sets.password", "another-long-person_password").status == 200);
    BOOST_TEST(
        write("POST", path, R"({"password":"yet-another-person_password"})", "john.doe").status ==
        403);
    BOOST_TEST(
        write("POST", "/api/users/99999/password/", R"({"password":"yet-another-person_password"})")
            .status == 404);
    BOOST_TEST(test::number("select count(*) from audit where action = 'password_changed' and "
                            "object_id = $1::bigint",
                            {person.id}) == 1);
    forget_failures();
}

BOOST_AUTO_TEST_SUITE_END()
