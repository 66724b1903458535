// What is asked before anything changes: the SQL of judgements, locks and mentions, by those for
// whom it differs.
#include "handlers/rest/statements/judge.hpp"

#include "tests/support/draft_text.hpp"
#include "tests/support/golden.hpp"

#include <boost/test/unit_test.hpp>

namespace {

using rest::ask::Draft;
using rest::ask::Mode;
using rest::describe::Resource;
using rest::describe::Rule;
using rest::identity::Principal;
using rest::statements::Judgement;
using rest::statements::Locking;
using rest::statements::Wanted;

Principal admin()
{
    return {.id = 2, .superuser = true, .every_unit = "{1,2,3}"};
}

Principal member()
{
    return {.id = 5,
            .global = "move_shops view_client",
            .units =
                "1:change_shop see_shops can_add_job;3:see_shops pay can_add_job manage_members"};
}

const rest::describe::Catalogue& real()
{
    static const rest::describe::Catalogue all(handlers::catalogue());
    return all;
}

const Resource& shops()
{
    return sample::writing().at("shops");
}

const char* kind_of(Rule::Kind kind)
{
    return kind == Rule::Kind::invalid ? "422" : kind == Rule::Kind::forbidden ? "403" : "409";
}

/// The statement, and what each of its columns is about.
std::string text_of_judgement(const std::string& title, const Judgement& judgement)
{
    std::string text = test::change_text_of(title, judgement.statement);
    for (const rest::statements::Judged& one : judgement.columns)
        text += std::string("-- ") + kind_of(one.kind) + " " +
                (one.field.empty() ? "(row)" : one.field) +
                (one.sentence.empty() ? "" : ": " + one.sentence) + "\n";
    return text;
}

Draft draft_for(const Resource& resource, const char* body, Mode mode = Mode::merge)
{
    return rest::ask::read_draft(resource, rest::ask::json_object(body), mode);
}

std::string judged_shops(const Principal& caller)
{
    const auto& all = sample::writing();
    const Draft none;
    const Draft some = draft_for(
        shops(), R"({"name":"N","code":"C","patron":3,"area":"South","address":{"city":null}})");
    return text_of_judgement("new", rest::statements::new_judgement(all, caller, shops(),
                                                                    R"([{"name":"N"}])", some)) +
           text_of_judgement("nothing changed", rest::statements::change_judgement(
                                                    all, caller, shops(), "{7}", none)) +
           text_of_judgement(
               "changed", rest::statements::change_judgement(all, caller, shops(), "{7,8}", some)) +
           text_of_judgement("removed",
                             rest::statements::removal_judgement(all, caller, shops(), "{7,8}")) +
           text_of_judgement("right", rest::statements::right_judgement(all, caller, shops(), "{7}",
                                                                        *shops().writing.update));
}

} // namespace

BOOST_AUTO_TEST_SUITE(rest_judge)

BOOST_AUTO_TEST_CASE(rows_are_judged_by_rights_written_fields_and_rules)
{
    test::compare_golden("shops_judged_of_member", judged_shops(member()));
}

BOOST_AUTO_TEST_CASE(a_superuser_is_judged_by_rules_that_forbid_nothing)
{
    test::compare_golden("shops_judged_of_admin", judged_shops(admin()));
}

BOOST_AUTO_TEST_CASE(a_rule_over_whole_rows_brings_the_row_as_it_will_be)
{
    const Resource& stalls = sample::writing().at("stalls");
    const Draft draft = draft_for(stalls, R"({"tables":4})");
    test::compare_golden(
        "stalls_judged_as_wholes",
        text_of_judgement("new",
                          rest::statements::new_judgement(sample::writing(), member(), stalls,
                                                          R"([{"tables":4}])", draft)) +
            text_of_judgement("changed", rest::statements::change_judgement(
                                             sample::writing(), member(), stalls, "{7}", draft)));
}

BOOST_AUTO_TEST_CASE(real_resources_are_judged_by_the_golden_sql)
{
    const Resource& jobs = real().at("jobs");
    const Resource& members = real().at("members");
    const Draft job = draft_for(jobs, R"({"title":"T","framework_agreement":3,"unit":3})");
    const Draft membership = draft_for(members, R"({"roles":["consultant"]})");
    test::compare_golden(
        "jobs_and_members_judged",
        text_of_judgement("job changed", rest::statements::change_judgement(real(), member(), jobs,
                                                                            "{2501}", job)) +
            text_of_judgement("job removed", rest::statements::removal_judgement(real(), member(),
                                                                                 jobs, "{2501}")) +
            text_of_judgement("new member", rest::statements::new_judgement(
                                                real(), member(), members,
                                                R"([{"user_id":"5","unit_id":"3"}])", membership)) +
            text_of_judgement("member changed", rest::statements::change_judgement(
                                                    real(), member(), members, "{4}", membership)));
}

BOOST_AUTO_TEST_CASE(rows_are_locked_as_much_as_is_wanted)
{
    const auto lock = [](const char* title, const char* resource, Locking locking,
                         const std::optional<std::string>& parent = {},
                         Wanted wanted = Wanted::row) {
        return test::text_of(title, rest::statements::lock_statement(
                                        sample::writing(), member(), sample::writing().at(resource),
                                        "{7,8}", parent, locking, wanted));
    };
    test::compare_golden(
        "shops_locked",
        test::text_of("held", rest::statements::hold_statement(shops(), "{7,8}")) +
            test::text_of("held for new ones",
                          rest::statements::hold_new_statement(shops(), R"([{"owner_id":"4"}])")) +
            lock("looked at", "shops", Locking::none) +
            lock("for changes", "shops", Locking::changes) +
            lock("for their status", "shops", Locking::changes, {}, Wanted::status) +
            lock("below a shop", "stalls", Locking::changes, "7") +
            lock("without a status", "stalls", Locking::changes, {}, Wanted::status));
}

BOOST_AUTO_TEST_CASE(real_rows_are_locked_by_the_golden_sql)
{
    const auto lock = [](const char* resource, const std::optional<std::string>& parent = {}) {
        const Resource& all = real().at(resource);
        return test::text_of(std::string(resource) + " held",
                             rest::statements::hold_statement(all, "{7}")) +
               test::text_of(resource, rest::statements::lock_statement(
                                           real(), member(), all, "{7}", parent, Locking::changes));
    };
    test::compare_golden("users_and_members_locked", lock("users") + lock("members", "3"));
}

BOOST_AUTO_TEST_CASE(who_is_not_to_be_named_anew_is_judged_by_who_names_him_already)
{
    Draft draft;
    draft.retained = {{"owner", shops().field("owner"), "4", "There is no author 4 to choose"},
                      {"staff.0", shops().field("staff"), "4", "There is no author 4 to choose"},
                      {"best.1", shops().field("best"), "4", "There is no author 4 to choose"}};
    test::compare_golden(
        "shops_retained",
        text_of_judgement("retained", rest::statements::change_judgement(sample::writing(), admin(),
                                                                         shops(), "{7}", draft)));
}

BOOST_AUTO_TEST_CASE(a_rule_sees_the_list_that_a_body_gives)
{
    const auto judged = [](const Principal& caller, const char* body) {
        Draft draft = draft_for(real().at("members"), body);
        for (rest::ask::LinkedList& list : draft.lists)
            list.ids = "{2}";
        return text_of_judgement(body, rest::statements::change_judgement(
                                           real(), caller, real().at("members"), "{7}", draft));
    };
    const char* const given = R"({"roles":["consultant"]})";
    test::compare_golden("members_with_given_roles",
                         judged(member(), given) + judged(member(), "{}") + judged(admin(), given));
}

BOOST_AUTO_TEST_CASE(a_hook_wants_the_whole_row_even_where_only_the_status_is_asked_for)
{
    Resource hooked = shops();
    hooked.writing.after = [](const rest::work::Written&) {};
    const auto sql = [](const Resource& resource) {
        return rest::statements::lock_statement(sample::writing(), admin(), resource, "{7}", {},
                                                Locking::changes, Wanted::status)
            .sql;
    };
    BOOST_TEST(sql(hooked).find("to_jsonb(t)") != std::string::npos);
    BOOST_TEST(sql(shops()).find("to_jsonb(t)") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(what_a_body_names_is_looked_up_as_far_as_the_caller_may_name_it)
{
    const auto mention = [](const char* field, std::vector<std::string> values,
                            const Principal& caller = member()) {
        return test::text_of(std::string(field) + (caller.superuser ? " by an admin" : ""),
                             rest::statements::mention_statement(sample::writing(), caller,
                                                                 *shops().field(field), values));
    };
    test::compare_golden("shops_mention", mention("owner", {"4", "5"}) + mention("keeper", {"4"}) +
                                              mention("keeper", {"4"}, admin()) +
                                              mention("area", {"North", "a,\"b\""}) +
                                              mention("staff", {"1"}) +
                                              mention("labels", {"new", "it's"}));
}

BOOST_AUTO_TEST_CASE(real_relations_are_looked_up_by_the_golden_sql)
{
    const auto mention = [](const char* resource, const char* field, const char* value) {
        const Resource& all = real().at(resource);
        return test::text_of(
            std::string(resource) + "." + field,
            rest::statements::mention_statement(real(), member(), *all.field(field), {value}));
    };
    test::compare_golden("jobs_and_members_mention",
                         mention("jobs", "client", "15") + mention("jobs", "account_manager", "5") +
                             mention("timeslots", "phase", "1") + mention("members", "user", "5") +
                             mention("members", "roles", "consultant"));
}

BOOST_AUTO_TEST_SUITE_END()
