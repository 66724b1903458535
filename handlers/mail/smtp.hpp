// Handing a message to a mail server, by libcurl, which builds it as well (rules O5).
#pragma once

#include "handlers/mail/message.hpp"

#include <functional>
#include <memory>
#include <string>

namespace mail {

struct Server {
    std::string url; ///< smtp://host:port or smtps://host:port; empty: there is none.
    std::string user{};
    std::string password{};
    Mailbox from{};

    bool configured() const { return !url.empty(); }
};

/// A sentence on what is wrong with the URL; empty when nothing is.
std::string flaw_of_url(const std::string& url);

/// Whether that server gets nothing unless by TLS, with a certificate that the system vouches for:
/// any but one that its address says is on loopback, and whoever is asked for by smtps.
bool demands_encryption(const std::string& url);

/// What became of a message.
struct Result {
    enum class Outcome {
        sent,    ///< The server has taken it.
        refused, ///< It never will, for this recipient (5xx).
        later,   ///< It may (4xx, no connection); whether it has is not known if that broke late.
    };
    Outcome outcome = Outcome::later;
    std::string error{}; ///< For people; without addresses and without what the server said.
};

/// A connection that is kept for the next message. Encryption is demanded of a server that is not
/// on loopback.
class Client {
public:
    /// `give_up` is asked about once a second whether to break off.
    Client(Server server, std::function<bool()> give_up);
    ~Client();
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    Result send(const Message& message);

private:
    friend Result greet(const Server& server);
    struct State;
    std::unique_ptr<State> state_;
};

/// Connects, greets, encrypts where that is demanded, and logs in; says nothing more. `sent` when
/// the server has gone along.
Result greet(const Server& server);

} // namespace mail
