#include "handlers/outgoing/metrics.hpp"

#include "db/error.hpp"

#include <vector>

namespace outgoing {

namespace {

std::vector<db::Statement> questions()
{
    return {
        {"select count(*), coalesce(extract(epoch from now() - min(d.created)), 0)::bigint from "
         "delivery d where d.status = 'pending' and exists (select from webhook w where w.id = "
         "d.webhook_id and w.active)",
         {}},
        {"select outcome, number from delivery_tally order by outcome", {}},
        {"select below_ms / 1000.0::float8, sum(number) over (order by below_ms) from "
         "delivery_time order by below_ms",
         {}},
    };
}

std::string head(const std::string& name, const std::string& type, const std::string& help)
{
    return "# HELP " + name + " " + help + "\n# TYPE " + name + " " + type + "\n";
}

std::string histogram(const db::Rows& times, const std::string& sum_ms)
{
    const std::string name = "chaotica_delivery_duration_seconds";
    std::string text = head(name, "histogram", "How long attempts took.");
    std::string all = "0";
    for (int row = 0; row < times.size(); ++row) {
        const bool last = row + 1 == times.size();
        all = times.text(row, 1);
        text += name + "_bucket{le=\"" + (last ? "+Inf" : std::string(times.text(row, 0))) +
                "\"} " + all + "\n";
    }
    const std::string padded = std::string(sum_ms.size() < 4 ? 4 - sum_ms.size() : 0, '0') + sum_ms;
    text += name + "_sum " + padded.substr(0, padded.size() - 3) + "." +
            padded.substr(padded.size() - 3) + "\n";
    return text + name + "_count " + all + "\n";
}

std::string exposition(const std::vector<db::Rows>& answers)
{
    const db::Rows& pending = answers[0];
    const db::Rows& tally = answers[1];
    std::string text =
        head("chaotica_events_undelivered", "gauge", "Deliveries to active webhooks to be done.") +
        "chaotica_events_undelivered " + std::string(pending.text(0, 0)) + "\n" +
        head("chaotica_events_undelivered_oldest_seconds", "gauge", "Age of the oldest of them.") +
        "chaotica_events_undelivered_oldest_seconds " + std::string(pending.text(0, 1)) + "\n" +
        head("chaotica_deliveries_total", "counter", "What became of attempts and deliveries.");
    std::string sum_ms = "0";
    for (int row = 0; row < tally.size(); ++row) {
        if (tally.text(row, 0) == "attempt_ms")
            sum_ms = tally.text(row, 1);
        else
            text += "chaotica_deliveries_total{outcome=\"" + std::string(tally.text(row, 0)) +
                    "\"} " + std::string(tally.text(row, 1)) + "\n";
    }
    return text + histogram(answers[2], sum_ms);
}

} // namespace

std::string metrics(db::Session& session)
{
    try {
        return exposition(session.run(questions()));
    } catch (const db::Error&) {
        return {}; // the figures of the processes are told all the same
    }
}

} // namespace outgoing
