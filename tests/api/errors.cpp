// Refusals: the envelope, and which request gets which status and code (rules 1.3 to 1.5, 2.1, 2.4,
// 11.19, 11.24).
#include "fcgi/router.hpp"
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <regex>

namespace {

using test::Answer;
using test::ask;
using test::get;
using test::nobody;

Answer with_credentials(const std::string& credentials)
{
    return get("/api/jobs/", nobody, {{"authorization", credentials}});
}

struct Refusal {
    const char* target;
    const char* parameter;
};
std::ostream& operator<<(std::ostream& out, const Refusal& refusal)
{
    return out << refusal.target;
}

constexpr Refusal invalid[] = {
    {"/api/jobs/?colour=red", "colour"},
    {"/api/jobs/?titel=x", "titel"},
    {"/api/jobs/?title__near=x", "title__near"},
    {"/api/jobs/?id__icontains=2", "id__icontains"},
    {"/api/jobs/?client__colour=red", "client__colour"},
    {"/api/jobs/?status=busy", "status"},
    {"/api/jobs/?status=7", "status"},
    {"/api/jobs/?status=", "status"},
    {"/api/jobs/?status=in_progress&status=draft", "status"},
    {"/api/jobs/?status=in_progress,draft", "status"},
    {"/api/jobs/?client=", "client"},
    {"/api/jobs/?client=015", "client"},
    {"/api/jobs/?client=1.0", "client"},
    {"/api/jobs/?created__gte=yesterday", "created__gte"},
    {"/api/jobs/?created__gte=now", "created__gte"},
    {"/api/jobs/?created__gte=infinity", "created__gte"},
    {"/api/jobs/?created__gte=2023-02-30", "created__gte"},
    {"/api/jobs/?created__range=2023-01-01", "created__range"},
    {"/api/jobs/?created__month=13", "created__month"},
    {"/api/jobs/?start_date=2023-04-01T00:00:00Z", "start_date"},
    {"/api/jobs/?revenue__gt=NaN", "revenue__gt"},
    {"/api/jobs/?revenue__gt=1e5", "revenue__gt"},
    {"/api/jobs/?high_risk=yes", "high_risk"},
    {"/api/jobs/?high_risk=TRUE", "high_risk"},
    {"/api/jobs/?title__in=a,,b", "title__in"},
    {"/api/jobs/?id__in=", "id__in"},
    {"/api/jobs/?revenue__isnull=yes", "revenue__isnull"},
    {"/api/jobs/?title__isnull=true", "title__isnull"},
    {"/api/jobs/?ordering=colour", "ordering"},
    {"/api/jobs/?ordering=-", "ordering"},
    {"/api/jobs/?ordering=", "ordering"},
    {"/api/jobs/?ordering=phases", "ordering"},
    {"/api/jobs/?ordering=phases__name", "ordering"},
    {"/api/jobs/?page=0", "page"},
    {"/api/jobs/?page=-1", "page"},
    {"/api/jobs/?page=two", "page"},
    {"/api/jobs/?page=1&page=2", "page"},
    {"/api/jobs/?page=", "page"},
    {"/api/jobs/?page_size=0", "page_size"},
    {"/api/jobs/?page_size=201", "page_size"},
    {"/api/jobs/?page_size=ten", "page_size"},
    {"/api/jobs/?count=maybe", "count"},
    {"/api/jobs/?page=last&count=none", "page"},
    {"/api/jobs/?page=2&cursor=", "cursor"},
    {"/api/jobs/?cursor=x", "cursor"},
    {"/api/jobs/?fields=colour", "fields"},
    {"/api/jobs/?fields=", "fields"},
    {"/api/jobs/?fields=client__website", "fields"},
    {"/api/jobs/?exclude=client__colour", "exclude"},
    {"/api/services/?search=web", "search"},
    {"/api/jobs/2501/?page=1", "page"},
    {"/api/jobs/2501/?title=x", "title"},
    {"/api/jobs/?title=%FF", "title"},
    {"/api/jobs/?title=a%00b", "title"},
    {"/api/jobs/?title=%4", "title"},
    {"/api/health/?verbose=1", "verbose"},
};

} // namespace

BOOST_AUTO_TEST_SUITE(errors)

BOOST_AUTO_TEST_CASE(an_error_has_the_whole_envelope)
{
    const Answer answer = get("/api/jobs/?colour=red");
    BOOST_TEST(answer.status == 400);
    BOOST_TEST(test::keys_of(answer.json) == std::vector<std::string>{"error"});
    const std::vector<std::string> members = {"code", "message", "details", "timestamp",
                                              "request_id"};
    BOOST_TEST(test::keys_of(answer.at("error")) == members);
    BOOST_TEST(answer.error_code() == "INVALID_PARAMETER");
    BOOST_TEST(!answer.text("error.message").empty());
    BOOST_TEST(std::regex_match(answer.text("error.timestamp"),
                                std::regex(R"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)")));
    BOOST_TEST(answer.text("error.request_id") == answer.header("X-Request-ID"));
    BOOST_TEST(answer.header("Content-Type") == "application/json");
    BOOST_TEST(answer.header("API-Version") == "v1");
    BOOST_TEST(answer.header("Cache-Control") == "private, no-store");
}

BOOST_DATA_TEST_CASE(an_invalid_parameter_is_refused_by_name, boost::unit_test::data::make(invalid),
                     refusal)
{
    const Answer answer = get(refusal.target);
    BOOST_TEST(answer.status == 400);
    BOOST_TEST(answer.error_code() == "INVALID_PARAMETER");
    BOOST_TEST(answer.complains_of(refusal.parameter), answer.body);
    BOOST_TEST(answer.at("error.details").as_object().size() == 1u);
}

BOOST_AUTO_TEST_CASE(all_violations_are_reported_at_once)
{
    const Answer answer = get("/api/jobs/?status=busy&page=0&ordering=colour&hue=1&fields=x");
    for (const char* name : {"status", "page", "ordering", "hue", "fields"})
        BOOST_TEST(answer.complains_of(name), name);
    BOOST_TEST(answer.at("error.details").as_object().size() == 5u);
}

BOOST_AUTO_TEST_CASE(a_misspelt_parameter_is_answered_with_the_right_one)
{
    BOOST_TEST(get("/api/jobs/?titel=x").text("error.details.titel.0").find("title") !=
               std::string::npos);
    BOOST_TEST(get("/api/jobs/?page_sise=2").text("error.details.page_sise.0").find("page_size") !=
               std::string::npos);
    BOOST_TEST(get("/api/jobs/?status=x").text("error.details.status.0").find("in_progress") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(nobody_is_asked_for_credentials)
{
    const Answer answer = get("/api/jobs/", nobody);
    BOOST_TEST(answer.status == 401);
    BOOST_TEST(answer.error_code() == "AUTHENTICATION_REQUIRED");
    BOOST_TEST(answer.header("WWW-Authenticate") == "Token");
}

BOOST_AUTO_TEST_CASE(other_schemes_are_no_credentials)
{
    for (const char* credentials : {"Basic YWRtaW46YWRtaW4=", "Digest x", "Token"}) {
        const Answer answer = with_credentials(credentials);
        BOOST_TEST(answer.status == 401);
        BOOST_TEST(answer.header("WWW-Authenticate") == "Token");
    }
    BOOST_TEST(with_credentials("Basic YWRtaW46YWRtaW4=").error_code() ==
               "AUTHENTICATION_REQUIRED");
}

BOOST_AUTO_TEST_CASE(an_unknown_or_malformed_token_is_invalid)
{
    const std::string right = test::token_of("admin");
    const std::vector<std::string> wrong = {std::string(40, '0'), right.substr(1),      right + "0",
                                            "' or '1'='1",        std::string(40, 'z'), ""};
    for (const std::string& token : wrong) {
        const Answer answer = with_credentials("Token " + token);
        BOOST_TEST(answer.status == 401, token);
        BOOST_TEST(answer.error_code() == "INVALID_TOKEN", token);
        BOOST_TEST(answer.header("WWW-Authenticate") == "Token");
    }
}

BOOST_AUTO_TEST_CASE(the_word_before_the_token_is_token_or_bearer_in_any_case)
{
    for (const char* word : {"Token ", "token ", "TOKEN ", "Bearer ", "bEARER "})
        BOOST_TEST(with_credentials(word + test::token_of("admin")).status == 200, word);
}

BOOST_AUTO_TEST_CASE(two_authorization_headers_are_refused)
{
    const std::string credentials = "Token " + test::token_of("admin");
    const Answer answer =
        get("/api/jobs/", nobody, {{"authorization", credentials}, {"authorization", credentials}});
    BOOST_TEST(answer.status == 400);
    BOOST_TEST(answer.error_code() == "BAD_REQUEST");
}

BOOST_AUTO_TEST_CASE(expired_and_revoked_tokens_and_those_of_inactive_users_are_invalid)
{
    const std::string token = test::token_of("bram.jansen");
    const std::string mine = " where user_id = (select id from user_account where username = "
                             "'bram.jansen')";
    const auto refused = [&] {
        const Answer answer = with_credentials("Token " + token);
        return answer.status == 401 && answer.error_code() == "INVALID_TOKEN";
    };
    BOOST_TEST(!refused());
    {
        const test::Change change("update api_token set expires_at = now() - interval '1 second'" +
                                      mine,
                                  "update api_token set expires_at = null" + mine);
        BOOST_TEST(refused());
    }
    {
        const test::Change change("update api_token set revoked_at = now()" + mine,
                                  "update api_token set revoked_at = null" + mine);
        BOOST_TEST(refused());
    }
    {
        const test::Change change(
            "update user_account set is_active = false where username = 'bram.jansen'",
            "update user_account set is_active = true where username = 'bram.jansen'");
        BOOST_TEST(refused());
    }
    BOOST_TEST(!refused());
}

BOOST_AUTO_TEST_CASE(only_the_hash_of_a_token_is_kept)
{
    const std::string token = test::token_of("admin");
    BOOST_TEST(test::number("select count(*) from api_token k where k::text like '%' || $1 || '%'",
                            {token}) == 0);
    BOOST_TEST(test::number("select count(*) from api_token where hash = sha256($1::text::bytea)",
                            {token}) == 1);
}

BOOST_AUTO_TEST_CASE(using_a_token_is_noted_once_a_minute)
{
    const std::string mine = " where hash = sha256('" + test::token_of("peter.novak") + "'::bytea)";
    get("/api/users/me/", "peter.novak");
    BOOST_TEST(test::scalar("select last_used_at > now() - interval '1 minute' from api_token" +
                            mine) == "t");
    test::sql("update api_token set last_used_at = date_trunc('second', now()) - interval '30 s'" +
              mine);
    const std::string before = test::scalar("select last_used_at from api_token" + mine);
    get("/api/users/me/", "peter.novak");
    BOOST_TEST(test::scalar("select last_used_at from api_token" + mine) == before);
}

BOOST_AUTO_TEST_CASE(unknown_paths_and_rows_are_not_found)
{
    for (const char* target :
         {"/api/nothing/", "/api/jobs/999999/", "/api/jobs/abc/", "/api/jobs/1.5/", "/api/jobs/-1/",
          "/api/jobs/99999999999999999999/", "/api/jobs/2501/nothing/", "/api/client/999/contacts/",
          "/api/client/15/contacts/1/", "/api/client/x/contacts/", "/api/jobs/%00/", "/other"}) {
        const Answer answer = get(target);
        BOOST_TEST(answer.status == 404, target);
        BOOST_TEST(answer.error_code() == "NOT_FOUND", target);
    }
    BOOST_TEST(get("/api/nothing/", nobody).status == 404);
}

BOOST_AUTO_TEST_CASE(a_known_path_names_the_methods_that_it_has)
{
    for (const char* method : {"DELETE", "PUT", "TRACE", "BREW", "get"}) {
        const Answer answer = ask(method, "/api/jobs/");
        BOOST_TEST(answer.status == 405, method);
        BOOST_TEST(answer.error_code() == "METHOD_NOT_ALLOWED", method);
        const std::string allowed = answer.header("Allow");
        for (const char* name : {"GET", "HEAD", "OPTIONS"})
            BOOST_TEST(allowed.find(name) != std::string::npos, allowed);
    }
}

BOOST_AUTO_TEST_CASE(a_form_that_is_not_offered_is_not_acceptable)
{
    for (const char* accept : {"image/png", "application/json;q=0", "application/yaml"})
        BOOST_TEST(get("/api/jobs/", "admin", {{"accept", accept}}).status == 406, accept);
    for (const char* target : {"/api/jobs/?format=yaml", "/api/jobs/?format=csv",
                               "/api/jobs/2501/?format=text", "/api/jobs/?format=JSON"}) {
        const Answer answer = get(target);
        BOOST_TEST(answer.status == 406, target);
        BOOST_TEST(answer.error_code() == "NOT_ACCEPTABLE", target);
        BOOST_TEST(answer.header("Content-Type") == "application/json");
    }
}

BOOST_AUTO_TEST_CASE(a_body_that_is_too_large_is_refused)
{
    const Answer answer =
        test::send({.method = "GET", .path = "/api/jobs/", .body_too_large = true});
    BOOST_TEST(answer.status == 413);
    BOOST_TEST(answer.error_code() == "PAYLOAD_TOO_LARGE");
}

BOOST_AUTO_TEST_CASE(a_lost_connection_is_not_noticed_by_the_next_caller)
{
    get("/api/jobs/2501/");
    db::Session killer({.conninfo = test::app_conninfo()});
    const db::Rows killed = killer.run(
        {"select pg_terminate_backend(pid) from pg_stat_activity where usename = current_user and "
         "datname = current_database() and pid <> pg_backend_pid()"});
    BOOST_TEST(killed.size() > 0);
    BOOST_TEST(get("/api/jobs/2501/").status == 200);
}

BOOST_AUTO_TEST_CASE(an_overlong_path_of_relations_is_refused)
{
    const std::string name =
        "account_manager__profile__units__lead__profile__units__lead__profile__"
        "units__lead__email";
    const Answer answer = get("/api/jobs/?" + name + "=x");
    BOOST_TEST(answer.status == 400);
    BOOST_TEST(answer.complains_of(name));
}

BOOST_AUTO_TEST_CASE(too_many_parameters_are_refused)
{
    std::string query = "/api/jobs/?id__in=2501";
    for (int i = 0; i < 600; ++i)
        query += "&id__in=" + std::to_string(i);
    BOOST_TEST(get(query).status == 400);
}

BOOST_AUTO_TEST_SUITE_END()
