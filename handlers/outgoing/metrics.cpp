#include "handlers/outgoing/metrics.hpp"

#include "fcgi/text/prometheus.hpp"

#include <string_view>
#include <vector>

namespace outgoing {

namespace {

std::vector<db::Statement> questions()
{
    return {
        // What has not been dealt yet counts as well: there may be nobody who does.
        {"select coalesce(sum(n.number), 0), coalesce(extract(epoch from now() - min(n.oldest)), "
         "0)::bigint from (select count(*) as number, min(d.created) as oldest from delivery d "
         "where d.status = 'pending' and exists (select from webhook w where w.id = d.webhook_id "
         "and w.active) union all select count(*), min(e.at) from event e where e.position > "
         "(select "
         "f.dealt from event_feed f) and exists (select from webhook w where w.active) union all "
         "select count(*), min(e.at) from event e where e.position is null and exists (select from "
         "webhook w where w.active)) n",
         {}},
        {"select outcome, number from delivery_tally order by outcome", {}},
        {"select below_ms / 1000.0::float8, sum(number) over (order by below_ms) from "
         "delivery_time order by below_ms",
         {}},
    };
}

/// Of milliseconds.
std::string seconds(std::string_view ms)
{
    std::string digits(ms.size() < 4 ? 4 - ms.size() : 0, '0');
    digits.append(ms);
    return digits.insert(digits.size() - 3, ".");
}

void append_histogram(std::string& out, const db::Rows& times, std::string_view sum_ms)
{
    const std::string name = "chaotica_delivery_duration_seconds";
    text::append_metric(out, name, "histogram", "How long attempts took.");
    std::string all = "0";
    for (int row = 0; row < times.size(); ++row) {
        const bool last = row + 1 == times.size();
        const std::string bound = last ? "+Inf" : std::string(times.text(row, 0));
        all = times.text(row, 1);
        text::append_sample(out, name + "_bucket", "le=\"" + bound + "\"", all);
    }
    text::append_sample(out, name + "_sum", "", seconds(sum_ms));
    text::append_sample(out, name + "_count", "", all);
}

std::string exposition(const std::vector<db::Rows>& answers)
{
    const db::Rows& pending = answers[0];
    const db::Rows& tally = answers[1];
    std::string out;
    text::append_metric(out, "chaotica_events_undelivered", "gauge",
                        "Deliveries to active webhooks to be done, and events not dealt out.");
    text::append_sample(out, "chaotica_events_undelivered", "", pending.text(0, 0));
    text::append_metric(out, "chaotica_events_undelivered_oldest_seconds", "gauge",
                        "Age of the oldest of them.");
    text::append_sample(out, "chaotica_events_undelivered_oldest_seconds", "", pending.text(0, 1));
    text::append_metric(out, "chaotica_deliveries_total", "counter",
                        "What became of attempts and deliveries.");
    std::string sum_ms = "0";
    for (int row = 0; row < tally.size(); ++row) {
        if (tally.text(row, 0) == "attempt_ms")
            sum_ms = tally.text(row, 1);
        else
            text::append_sample(out, "chaotica_deliveries_total",
                                "outcome=\"" + std::string(tally.text(row, 0)) + "\"",
                                tally.text(row, 1));
    }
    append_histogram(out, answers[2], sum_ms);
    return out;
}

} // namespace

std::string prometheus(db::Session& session)
{
    return exposition(session.run(questions()));
}

} // namespace outgoing
