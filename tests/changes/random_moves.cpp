// Many moves in any order: what notes, audit trail and events tell of them agrees (rule 4.3).
#include "handlers/rest/describe/machine.hpp"
#include "tests/support/workflow.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <random>

namespace {

using test::Answer;

/// Of the copied table, by the numbers that the demo's own statuses have.
void every_recorded_move_is_an_edge(const std::string& kind, const std::string& id,
                                    const test::Graph& graph)
{
    const auto& states = test::catalogue().at(kind + "s").writing.machine->states;
    const auto number = [&](const std::string& name) {
        for (const rest::describe::Choice& state : states) {
            if (state.name == name)
                return std::stoi(state.stored);
        }
        return -1;
    };
    for (const std::string& move : test::column(
             "select (changes -> 'status' ->> 0) || ' ' || (changes -> 'status' ->> 1) from audit "
             "where object_type = $1::text and object_id = $2::bigint and action = 'transition'",
             {kind, id})) {
        const std::size_t blank = move.find(' ');
        const int from = number(move.substr(0, blank));
        const int to = number(move.substr(blank + 1));
        const bool edge = std::any_of(graph.begin(), graph.end(), [&](const auto& one) {
            return one.second.first.contains(from) && one.second.second == to;
        });
        BOOST_TEST(edge, kind << " " << move);
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(random_moves)

BOOST_AUTO_TEST_CASE(random_moves_by_random_people_leave_nothing_out_of_step)
{
    std::mt19937 random(20261124); // NOLINT: the same sequence each time
    const std::vector<std::string> people = {"admin", "sarah.johnson", "john.doe"};
    std::vector<std::string> job_moves;
    std::vector<std::string> phase_moves;
    for (const auto& one : test::job_graph)
        job_moves.push_back(one.first);
    for (const auto& one : test::phase_graph)
        phase_moves.push_back(one.first);
    for (int round = 0; round < 12; ++round) {
        const test::WorkflowSample sample;
        sample.set_job(static_cast<int>(random() % 8));
        sample.set_phase(static_cast<int>(random() % 14));
        for (int step = 0; step < 25; ++step) {
            const bool job = random() % 3 == 0;
            const auto& names = job ? job_moves : phase_moves;
            const std::string& name = names[random() % names.size()];
            const Answer answer =
                test::move(job ? "jobs" : "phases", job ? sample.job : sample.phase, name,
                           people[random() % people.size()]);
            BOOST_TEST((answer.status == 200 || answer.status == 403 || answer.status == 404 ||
                        answer.status == 409 || answer.status == 422),
                       answer.body);
            test::agrees("job", sample.job);
            test::agrees("phase", sample.phase);
        }
        every_recorded_move_is_an_edge("job", sample.job, test::job_graph);
        every_recorded_move_is_an_edge("phase", sample.phase, test::phase_graph);
    }
}

BOOST_AUTO_TEST_SUITE_END()
