#include "handlers/outgoing/dispatch.hpp"

#include "fcgi/log.hpp"
#include "handlers/outgoing/retry.hpp"
#include "handlers/outgoing/signature.hpp"

#include <sodium.h>

#include <algorithm>
#include <ctime>

namespace outgoing {

namespace {

constexpr std::size_t few = 16;  ///< So many of a hook are held that more are fetched.
constexpr std::size_t hands = 4; ///< Times as many are held as are under way.
constexpr double unreadable_pause_s = 60;
constexpr auto sign_of_life = std::chrono::seconds(1);
constexpr double longest_pause_s = 5;
constexpr double shortest_pause_s = 0.01;
constexpr double busy_pause_s = 0.1; ///< What is due has no place until something under way ends.
constexpr int gone_status = 410;

/// 0 to 1.
double luck()
{
    constexpr std::uint32_t parts = 1'000'000;
    return randombytes_uniform(parts) / static_cast<double>(parts - 1);
}

Request request_of(const Taken& taken, Parcel parcel)
{
    const std::string timestamp = std::to_string(taken.sent_at);
    const Signatures signatures = sign(parcel.secrets, parcel.id, timestamp, parcel.body);
    return {
        .num = taken.num,
        .url = std::move(parcel.url),
        .headers = {"Content-Type: application/json", "User-Agent: " + std::string(user_agent()),
                    "X-Chaotica-Event: " + parcel.event, "X-Chaotica-Delivery: " + parcel.id,
                    "X-Chaotica-Signature: " + signatures.plain, "webhook-id: " + parcel.id,
                    "webhook-timestamp: " + timestamp, "webhook-signature: " + signatures.standard},
        .body = std::move(parcel.body)};
}

void log_attempt(const Taken& taken, const Reply& reply)
{
    fcgi::log::write(reply.error.empty() ? fcgi::log::Level::info : fcgi::log::Level::warning,
                     "delivery",
                     {{"delivery", taken.num},
                      {"webhook", taken.webhook},
                      {"attempt", std::int64_t{taken.attempts} + 1},
                      {"status", std::int64_t{reply.status}},
                      {"error", reply.error},
                      {"ms", std::int64_t{reply.duration_ms}}});
}

} // namespace

/// What somebody asked for once more waits for nothing, and nothing for it; nor for what has been
/// tried twice.
Dispatch::Key Dispatch::key_of(const Taken& taken)
{
    const bool alone = taken.once || taken.attempts >= 2;
    return {taken.webhook, alone ? "alone " + std::to_string(taken.num) : taken.object};
}

void Dispatch::work(bool woken)
{
    const auto now = Clock::now();
    if (now - alive_at_ >= sign_of_life) {
        queue_.stay_alive();
        more_ = queue_.reclaim() || more_;
        anyone_sound_ = queue_.anyone_sound();
        alive_at_ = now;
    }
    if (!closed_ && (woken || now >= look_at_))
        deal();
    if (!closed_ && more_)
        take();
    while (start_some()) {
    }
}

/// Once, so that what is under way is not kept waiting; where there was something, there may be
/// more.
void Dispatch::deal()
{
    const std::optional<std::int64_t> dealt = queue_.deal();
    more_ = true;
    const int pause_ms = !dealt ? 100 : *dealt > 0 ? 0 : 5000;
    look_at_ = Clock::now() + std::chrono::milliseconds(pause_ms);
}

std::size_t Dispatch::doubtful_held() const
{
    std::size_t held = 0;
    for (const auto& [key, lane] : lanes_)
        held += static_cast<std::size_t>(
            std::count_if(lane.waiting.begin(), lane.waiting.end(),
                          [](const Taken& one) { return one.standing != Standing::sound; }));
    return held;
}

void Dispatch::take()
{
    const auto left = [](std::size_t most, std::size_t used) {
        return most - std::min(most, used);
    };
    const std::size_t room = left(hands * most_, held_ + under_way_.size());
    const std::size_t doubtful = left(hands * shares().doubtful_most(), doubtful_held());
    std::vector<Taken> taken = room == 0 ? std::vector<Taken>() : queue_.take(room, doubtful);
    more_ = room > 0 && taken.size() == room;
    for (Taken& one : taken) {
        lane_of(one).waiting.push_back(one);
        ++held_;
    }
    if (!taken.empty() || room == 0)
        return;
    const double pause = std::max(under_way_.empty() ? shortest_pause_s : busy_pause_s,
                                  queue_.next_due(longest_pause_s));
    look_at_ = std::min(
        look_at_, Clock::now() + std::chrono::milliseconds(static_cast<int>(pause * 1000) + 1));
}

Shares Dispatch::shares() const
{
    std::set<std::int64_t> hooks;
    for (const auto& [key, lane] : lanes_)
        hooks.insert(key.first);
    Shares shares(most_, hooks.size(), anyone_sound_);
    for (const auto& [num, taken] : under_way_)
        shares.take(taken.webhook, taken.standing);
    return shares;
}

/// The first of each lane, as far as there are places; each time others come first.
std::vector<Taken> Dispatch::startable()
{
    std::vector<Taken> first;
    std::set<Key> chosen;
    Shares places = shares();
    for (const bool beyond : {false, true}) {
        auto next = lanes_.upper_bound(last_);
        for (std::size_t looked = 0; looked < lanes_.size(); ++looked, ++next) {
            if (next == lanes_.end())
                next = lanes_.begin();
            const auto& [key, lane] = *next;
            if (lane.busy || lane.waiting.empty() || chosen.contains(key) ||
                !places.may_take(key.first, lane.waiting.front().standing, beyond))
                continue;
            places.take(key.first, lane.waiting.front().standing);
            chosen.insert(key);
            first.push_back(lane.waiting.front());
            last_ = key;
        }
    }
    return first;
}

/// Whether something was disposed of, behind which more can be started.
bool Dispatch::start_some()
{
    const std::vector<Taken> first = closed_ ? std::vector<Taken>() : startable();
    if (first.empty())
        return false;
    std::vector<std::int64_t> nums;
    for (const Taken& one : first)
        nums.push_back(one.num);
    std::map<std::int64_t, Parcel> parcels = queue_.parcels(nums);
    Disposed disposed;
    for (const Taken& one : first) {
        Lane& lane = lane_of(one);
        lane.waiting.pop_front();
        --held_;
        const auto found = parcels.find(one.num);
        const bool sent = found != parcels.end() && found->second.fate == Parcel::Fate::send;
        if (sent) {
            lane.busy = true;
            Taken& now = under_way_[one.num] = one;
            now.sent_at = std::time(nullptr);
            courier_.send(request_of(now, std::move(found->second)));
        } else {
            dispose(one, found == parcels.end() ? nullptr : &found->second, disposed);
        }
    }
    return put_away(disposed);
}

/// Whether there was something.
bool Dispatch::put_away(const Disposed& disposed)
{
    const auto& [results, released, postponed] = disposed;
    if (!results.empty())
        queue_.record(results);
    if (!released.empty())
        queue_.release(released, 0);
    if (!postponed.empty()) {
        queue_.release(postponed, unreadable_pause_s);
        fcgi::log::write(fcgi::log::Level::error, "deliver",
                         {{"cause", "secrets that cannot be read"},
                          {"deliveries", static_cast<std::int64_t>(postponed.size())}});
    }
    more_ = more_ || !results.empty();
    return !results.empty() || !released.empty() || !postponed.empty();
}

/// Of what is not sent; null: it is no longer ours.
void Dispatch::dispose(const Taken& taken, const Parcel* parcel, Disposed& disposed)
{
    if (parcel != nullptr && parcel->fate == Parcel::Fate::drop)
        disposed.results.push_back({.num = taken.num, .status = Result::Status::dropped});
    else if (parcel != nullptr)
        (parcel->fate == Parcel::Fate::keep ? disposed.postponed : disposed.released)
            .push_back(taken.num);
    if (lane_of(taken).waiting.empty())
        lanes_.erase(key_of(taken));
}

Result Dispatch::judge(const Taken& taken, const Reply& reply) const
{
    Result result{.num = taken.num,
                  .status = Result::Status::succeeded,
                  .counted = true,
                  .response_status = reply.status,
                  .response_body = reply.body,
                  .error = std::string(reply.error),
                  .duration_ms = reply.duration_ms,
                  .sent_at = taken.sent_at,
                  .gone = reply.status == gone_status};
    if (result.gone)
        result.status = Result::Status::dropped;
    if (result.gone || reply.error.empty())
        return result;
    const auto delay =
        taken.once ? std::nullopt : retry_delay(taken.attempts + 1, luck(), reply.retry_after);
    result.status = delay ? Result::Status::pending : Result::Status::failed;
    result.wait = delay.value_or(0);
    return result;
}

void Dispatch::settle(const std::vector<Reply>& replies)
{
    std::vector<Result> results;
    std::vector<std::pair<Taken, double>> first_failures;
    for (const Reply& reply : replies) {
        const Taken taken = under_way_.at(reply.num);
        log_attempt(taken, reply);
        results.push_back(judge(taken, reply));
        anyone_sound_ = anyone_sound_ || results.back().status == Result::Status::succeeded;
        if (results.back().status == Result::Status::pending && taken.attempts == 0)
            first_failures.emplace_back(taken, results.back().wait);
    }
    if (results.empty())
        return;
    queue_.record(results);
    for (const auto& [taken, wait] : first_failures)
        forget_followers(taken, wait);
    for (const Reply& reply : replies) {
        more_ = more_ || held_of(under_way_.at(reply.num).webhook) < few;
        done(under_way_.at(reply.num));
    }
}

/// Waiting, of that hook.
std::size_t Dispatch::held_of(std::int64_t webhook) const
{
    std::size_t held = 0;
    for (auto lane = lanes_.lower_bound({webhook, ""});
         lane != lanes_.end() && lane->first.first == webhook; ++lane)
        held += lane->second.waiting.size();
    return held;
}

/// They wait for the first retry of the one that failed.
void Dispatch::forget_followers(const Taken& taken, double wait)
{
    Lane& lane = lane_of(taken);
    std::vector<std::int64_t> nums;
    for (const Taken& one : lane.waiting)
        nums.push_back(one.num);
    held_ -= lane.waiting.size();
    lane.waiting.clear();
    if (!nums.empty())
        queue_.release(nums, wait);
}

void Dispatch::done(const Taken& one)
{
    const Taken taken = one;
    Lane& lane = lane_of(taken);
    lane.busy = false;
    if (lane.waiting.empty())
        lanes_.erase(key_of(taken));
    under_way_.erase(taken.num);
}

void Dispatch::close()
{
    closed_ = true;
    std::vector<std::int64_t> nums;
    for (auto& [key, lane] : lanes_) {
        for (const Taken& one : lane.waiting)
            nums.push_back(one.num);
        lane.waiting.clear();
    }
    held_ = 0;
    if (!nums.empty())
        queue_.release(nums, 0);
}

int Dispatch::patience() const
{
    using std::chrono::duration_cast;
    using std::chrono::milliseconds;
    if (more_ && !closed_)
        return 0;
    const auto now = Clock::now();
    const auto until = under_way_.empty() ? look_at_ : std::min(look_at_, alive_at_ + sign_of_life);
    const auto left = duration_cast<milliseconds>(until - now).count();
    return static_cast<int>(std::clamp<std::int64_t>(left, 0, 5000));
}

} // namespace outgoing
