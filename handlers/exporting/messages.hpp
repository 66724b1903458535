// What is mailed: the file of a run to each of its recipients, and what was written to the table
// `mail` (rules O5.2 to O5.4).
#pragma once

#include "db/session.hpp"
#include "handlers/exporting/lease.hpp"
#include "handlers/exporting/settings.hpp"

#include <optional>
#include <string>
#include <vector>

namespace exporting {

struct Recipient {
    int place = 0;
    std::string email;
    bool pending = true; ///< Not sent to yet, and not given up.
};
std::vector<Recipient> recipients_of(db::Session& session, const Held& held);
bool any_sent(db::Session& session, const Held& held);

/// The messages of one run.
class Mailing {
public:
    /// All outlive it. Reads the file, if it is to be attached.
    Mailing(db::Session& session, const Settings& settings, const Held& held);

    /// Sends one message, keeps and logs what became of it.
    mail::Result send(mail::Client& client, const Recipient& recipient) const;

private:
    std::string link() const;
    std::string text() const;

    db::Session& session_;
    const Settings& settings_;
    const Held& held_;
    std::string filename_;
    std::string scheduled_for_;
    std::int64_t rows_ = 0;
    std::int64_t bytes_ = 0;
    std::string expires_at_;
    std::optional<mail::Attachment> attachment_;
};

/// Sends the row of `mail` that has waited longest; false when none is due. It is tried again like
/// a run.
bool send_notice(db::Session& session, mail::Client& client, const Settings& settings);

} // namespace exporting
