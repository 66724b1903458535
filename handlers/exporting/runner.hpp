// One process that makes the files of runs and sends them (rules O4.3, O5).
#pragma once

#include "db/session.hpp"
#include "handlers/exporting/lease.hpp"
#include "handlers/exporting/messages.hpp"
#include "handlers/exporting/settings.hpp"
#include "handlers/rest/describe/catalogue.hpp"
#include "handlers/rest/identity/principal.hpp"

#include <functional>
#include <string>
#include <vector>

namespace exporting {

class Runner {
public:
    /// All outlive it. Rows are read with `reader`, in one snapshot each; all else goes by `store`.
    /// `stopping` says whether the process is to end: no message is begun any more. `give_up` says
    /// whether it has to at once: what is in hand is given back.
    Runner(const rest::describe::Catalogue& catalogue, db::Session& reader, db::Session& store,
           const Settings& settings, std::function<bool()> stopping, std::function<bool()> give_up);

    /// Takes the run that has waited longest as far as it comes; false when none is due. Throws
    /// db::Error when what became of it could not be kept: its lease will run out.
    bool run_one();
    /// Sends the mail that has waited longest; false when none is due.
    bool mail_one();

private:
    /// As it is logged.
    struct Outcome {
        std::string word;
        std::string cause{}; ///< Of a failure that nobody expects.
    };
    Outcome attempt(const Held& held);
    const rest::describe::Resource& list_for(const Held& held) const;
    /// The owner, as long as they are active and may see the list.
    rest::identity::Principal reader_for(const Held& held);
    /// To its end; false when it failed because nobody took it.
    bool carry_out(const Held& held);
    void make_file(const Held& held);
    bool send(const Held& held);
    /// To those that are pending; why some have to be tried again, or nothing.
    std::string send_to(const Held& held, const std::vector<Recipient>& recipients);

    const rest::describe::Catalogue& catalogue_;
    db::Session& reader_;
    db::Session& store_;
    const Settings& settings_;
    std::function<bool()> stopping_;
    std::function<bool()> give_up_;
    mail::Client client_;
};

} // namespace exporting
