// Deliveries as the database keeps them (sql/deploy/webhooks.sql): dealt out, taken, looked at when
// they are sent, and what came of them. Whatever a process does between two calls can be lost.
#pragma once

#include "db/session.hpp"
#include "handlers/rest/describe/catalogue.hpp"
#include "handlers/rest/vault.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace outgoing {

/// How a hook has done so far. Those that are not sound get a share of what can be done at once.
enum class Standing {
    sound,
    fresh,   ///< Nothing has succeeded yet.
    failing, ///< Not since the last success.
};

/// A delivery that this process has taken.
struct Taken {
    std::int64_t num = 0;
    std::int64_t webhook = 0;
    std::string object{}; ///< What it is about: deliveries of one are sent in order.
    int attempts = 0;     ///< So far.
    bool once = false;    ///< Asked for by somebody: no further attempts follow.
    Standing standing = Standing::sound;
    std::int64_t sent_at = 0; ///< Since the epoch, in seconds.
};

/// What to do with it now.
struct Parcel {
    enum class Fate {
        send,
        drop,    ///< The owner may not hear of it, or the hook is gone for good.
        release, ///< The hook was deactivated: it stays to be done.
        keep,    ///< Its secret cannot be read: it waits for whoever mends the key.
    };
    Fate fate = Fate::release;
    std::string id{};
    std::string event{};
    std::string url{};
    std::string body{};
    std::vector<std::string> secrets{}; ///< To sign with.
};

/// What came of one.
struct Result {
    enum class Status { pending, succeeded, failed, dropped };
    std::int64_t num = 0;
    Status status = Status::dropped;
    bool counted = false; ///< Something was sent, or it was tried.
    int response_status = 0;
    std::string response_body{};
    std::string error{}; ///< Empty: none.
    int duration_ms = 0;
    std::int64_t sent_at = 0; ///< Since the epoch, in seconds.
    double wait = 0;          ///< Seconds to the next attempt of one that stays pending.
    bool gone = false;        ///< The receiver answered 410.
};

class Queue {
public:
    /// All outlive it. Throws db::Error from every call, and has to be made anew then.
    Queue(db::Session& session, const rest::describe::Catalogue& catalogue,
          const rest::Vault& vault)
        : session_(session), catalogue_(catalogue), vault_(vault)
    {
    }

    /// Says that this process lives, which holds for five seconds.
    void stay_alive();
    /// Frees what processes had taken that are no more; whether there was something.
    bool reclaim();
    /// Whether any active hook is sound.
    bool anyone_sound();
    /// Gives hooks their deliveries of some more events; how many events, nothing when another
    /// process is at it.
    std::optional<std::int64_t> deal();
    /// Up to `most` that are due, in order; of hooks that are not sound up to `most_doubtful`.
    std::vector<Taken> take(std::size_t most, std::size_t most_doubtful);
    /// What to do with these, by number; those that are not there are no longer this process's.
    std::map<std::int64_t, Parcel> parcels(const std::vector<std::int64_t>& nums);
    /// Must be called for all that was taken, but for what was released.
    void record(const std::vector<Result>& results);
    /// `wait`: seconds until they are due.
    void release(const std::vector<std::int64_t>& nums, double wait);
    /// Seconds until the next one is due that may be taken, at most `longest`.
    double next_due(double longest);
    /// Frees all and says goodbye.
    void leave();

private:
    void judge(std::int64_t owner, const std::vector<std::int64_t>& nums,
               std::map<std::int64_t, Parcel>& parcels);

    db::Session& session_;
    const rest::describe::Catalogue& catalogue_;
    const rest::Vault& vault_;
    std::string id_{}; ///< Of this sender's row.
};

} // namespace outgoing
