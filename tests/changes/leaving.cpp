// What ends with a person's account or password, and whose tokens are whose to see and to revoke
// (rules 2.1, 12.6).
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"
#include "tests/support/fixtures.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using test::Answer;
using test::get;
using test::login;
using test::nobody;
using test::patch;
using test::Person;
using test::person_password;
using test::write;

std::vector<fcgi::Header> with(const std::string& token)
{
    return {{"authorization", "Token " + token}};
}

std::string new_token(const Person& person)
{
    return login(person.name, person_password, "/api/auth/token/").text("token");
}

Answer me(const std::string& token)
{
    return get("/api/users/me/", nobody, with(token));
}

std::int64_t recorded(const std::string& kind, const std::string& user)
{
    return test::number("select count(*) from audit a where a.object_type = $1::text and a.action "
                        "= 'delete' and (a.changes -> 'user' -> 0 = to_jsonb($2::bigint) or "
                        "a.object_id in (select k.id from api_token k where k.user_id = "
                        "$2::bigint and a.object_type = 'token'))",
                        {kind, user});
}

/// Somebody whose global role is Admin, who is no superuser.
Person admin(const std::string& name)
{
    Person person(name);
    BOOST_REQUIRE(patch("users/" + person.id + "/", R"({"global_role":"Admin"})").status == 200);
    return person;
}

} // namespace

BOOST_AUTO_TEST_SUITE(leaving)

BOOST_AUTO_TEST_CASE(deactivation_revokes_tokens_for_good_and_ends_every_membership)
{
    for (const bool by_delete : {true, false}) {
        const Person person(by_delete ? "leaves.by.delete" : "leaves.by.patch");
        const std::string first = new_token(person);
        const std::string second = new_token(person);
        const std::string user = "/api/users/" + person.id + "/";
        write("POST", "/api/trustgroups/1/members/", R"({"user":)" + person.id + "}");
        write("POST", "/api/orgunit/3/members/",
              R"({"user":)" + person.id + R"(,"roles":["consultant"]})");
        const std::string job =
            write("POST", "/api/jobs/",
                  R"({"title":"T","client":15,"unit":3,"account_manager":)" + person.id + "}")
                .text("id");
        BOOST_TEST(get(user).at("trustgroups.0") == "tg1");
        BOOST_TEST(me(first).status == 200);
        BOOST_TEST((
            by_delete ? write("DELETE", user, "").status == 204
                      : patch("users/" + person.id + "/", R"({"is_active":false})").status == 200));
        BOOST_TEST(patch("users/" + person.id + "/", R"({"is_active":true})").status == 200);
        for (const std::string& token : {first, second})
            BOOST_TEST(me(token).error_code() == "INVALID_TOKEN");
        BOOST_TEST(get(user).at("trustgroups").as_array().empty());
        BOOST_TEST(get(user).at("profile.units").as_array().empty());
        BOOST_TEST(get("/api/jobs/" + job + "/").text("account_manager.id") == person.id);
        BOOST_TEST(recorded("token", person.id) == 2);
        BOOST_TEST(recorded("member", person.id) == 1);
        BOOST_TEST(recorded("trustgroup_member", person.id) == 1);
        BOOST_TEST(me(new_token(person)).status == 200);
    }
}

BOOST_AUTO_TEST_CASE(a_password_that_an_admin_sets_revokes_tokens_and_ones_own_does_not)
{
    const Person person("resets.password");
    const std::string token = new_token(person);
    const std::string path = "/api/users/" + person.id + "/password/";
    BOOST_TEST(write("POST", path,
                     R"({"password":"another-long-person_password","current_password":")" +
                         person_password + "\"}",
                     nobody, with(token))
                   .status == 204);
    BOOST_TEST(me(token).status == 200);
    BOOST_TEST(write("POST", path, R"({"password":"yet-another-person_password"})").status == 204);
    BOOST_TEST(me(token).status == 401);
    BOOST_TEST(recorded("token", person.id) == 1);
}

BOOST_AUTO_TEST_CASE(tokens_of_a_user_are_listed_and_revoked_by_oneself_and_admins)
{
    const Person person("owns.tokens");
    const Person boss = admin("administers.tokens");
    const std::string token = new_token(person);
    const std::string other = new_token(person);
    const std::string path = "/api/users/" + person.id + "/tokens/";
    for (const std::string& caller : {std::string("admin"), boss.name}) {
        const Answer list = get(path, caller);
        BOOST_TEST(list.at("count") == 2, list.body);
        BOOST_TEST(list.text("results.0.prefix") == token.substr(0, 8));
        BOOST_TEST(!list.has("results.0.token"));
    }
    BOOST_TEST(get(path, nobody, with(token)).at("count") == 2);
    const std::string one = path + get(path).text("results.0.id") + "/";
    for (const std::string& place : {path, one}) {
        BOOST_TEST(get(place, "john.doe").status == 403, place);
        BOOST_TEST(write("DELETE", place, "", "john.doe").status == 403, place);
    }
    BOOST_TEST(get("/api/users/99999/tokens/").status == 404);
    BOOST_TEST(write("DELETE", "/api/users/1/tokens/" + one.substr(path.size()), "").status == 404);
    BOOST_TEST(write("DELETE", one, "", boss.name).status == 204);
    BOOST_TEST(me(token).status == 401);
    BOOST_TEST(me(other).status == 200);
    BOOST_TEST(write("DELETE", path, "", nobody, with(other)).status == 204);
    BOOST_TEST(me(other).status == 401);
    BOOST_TEST(get(path).at("count") == 0);
    BOOST_TEST(recorded("token", person.id) == 2);
    // Only a superuser changes a superuser.
    const std::string of_superuser = "/api/users/2/tokens/";
    test::token_of("admin");
    const std::string first = of_superuser + get(of_superuser).text("results.0.id") + "/";
    for (const std::string& place : {of_superuser, first})
        BOOST_TEST(write("DELETE", place, "", boss.name).status == 403, place);
    BOOST_TEST(get("/api/users/me/").status == 200);
}

BOOST_AUTO_TEST_CASE(a_secret_is_not_shown_again_to_whoever_repeats_an_idempotency_key)
{
    const Person person("repeats.requests");
    const auto headers = [token = new_token(person)](const std::string& key) {
        std::vector<fcgi::Header> all = with(token);
        all.push_back({"idempotency-key", key});
        return all;
    };
    const auto twice = [&](const std::string& path, const std::string& body,
                           const std::string& key) {
        const Answer first = write("POST", path, body, nobody, headers(key));
        const Answer again = write("POST", path, body, nobody, headers(key));
        BOOST_REQUIRE(first.has("token"));
        BOOST_TEST(first.text("token").size() == 40U);
        BOOST_TEST(again.status == first.status);
        BOOST_TEST(again.header("Idempotency-Replayed") == "true");
        BOOST_TEST(again.text("id") == first.text("id"));
        BOOST_TEST(!again.has("token"), again.body);
        BOOST_TEST(again.body.find(first.text("token")) == std::string::npos);
        return first.text("id");
    };
    const std::string id = twice("/api/tokens/", R"({"name":"ci"})", "one");
    twice("/api/tokens/" + id + "/rotate/", "", "two");
}

BOOST_AUTO_TEST_CASE(oneself_is_changed_at_me_as_at_the_own_id)
{
    const Person person("is.me");
    const std::string path = "/api/users/me/";
    BOOST_TEST(write("PATCH", path, R"({"first_name":"Ann","profile":{"city":"Ulm"}})", person.name)
                   .at("id") == std::stoll(person.id));
    const Answer shown = get(path, person.name);
    BOOST_TEST(shown.at("first_name") == "Ann");
    BOOST_TEST(shown.at("profile.city") == "Ulm");
    BOOST_TEST(write("PUT", path, shown.body, person.name).body == shown.body);
    BOOST_TEST(write("PATCH", path, R"({"is_active":false})", person.name).status == 403);
    BOOST_TEST(
        write("PATCH", path, R"({"first_name":"B"})", person.name, {{"if-match", "\"stale\""}})
            .status == 412);
    BOOST_TEST(write("PATCH", path, R"({"first_name":"B"})", nobody).status == 401);
    BOOST_TEST(write("DELETE", path, "", person.name).status == 403);
    BOOST_TEST(test::ask("OPTIONS", path).header("Allow").find("PATCH") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_refusal_says_why_and_no_more)
{
    const Person person("is.refused");
    const std::string token = new_token(person);
    const auto why = [](const std::string& header) {
        const Answer answer = get("/api/users/me/", nobody, {{"authorization", header}});
        BOOST_TEST(answer.status == 401);
        BOOST_TEST(answer.header("WWW-Authenticate") == "Token");
        return answer.text("error.message");
    };
    const auto set = [&](const std::string& what) {
        test::sql("update api_token set " + what + " where user_id = $1::bigint", {person.id});
    };
    BOOST_TEST(why("Token " + std::string(40, 'a')) == "There is no such token.");
    BOOST_TEST(why("Token short") == "There is no such token.");
    set("expires_at = now() - interval '1 minute'");
    BOOST_TEST(why("Bearer " + token) == "This token has expired.");
    set("revoked_at = now()");
    BOOST_TEST(why("Token " + token) == "This token was revoked.");
    BOOST_TEST(why("Basic dXNlcm5hbWU6cGFzc3dvcmQ=").find("/api/auth/token/") != std::string::npos);
    BOOST_TEST(why("Digest x").starts_with("This scheme is not offered"));
    const Answer ended = get("/api/users/me/", nobody, {{"cookie", "sessionid=gone"}});
    BOOST_TEST(ended.error_code() == "AUTHENTICATION_REQUIRED");
    BOOST_TEST(ended.text("error.message").starts_with("The session has ended"));
    BOOST_TEST(get("/api/users/me/", nobody).text("error.message") != ended.text("error.message"));
}

BOOST_AUTO_TEST_SUITE_END()
