// A sender of deliveries without a network: what it takes from the database, and what it says came
// of it.
#pragma once

#include "handlers/outgoing/queue.hpp"
#include "tests/support/api.hpp"
#include "tests/support/database.hpp"
#include "tests/support/key.hpp"

#include <string>
#include <vector>

namespace test {

using outgoing::Parcel;
using outgoing::Queue;
using outgoing::Result;
using outgoing::Taken;

/// A sender of its own, and hooks that nobody else's events reach.
struct Sender {
    rest::Vault vault{test::cursor_key};
    db::Session session{{.conninfo = app_conninfo()}};
    Queue queue{session, catalogue(), vault};

    Sender()
    {
        sql("delete from webhook");
        sql("delete from delivery");
        sql("delete from sender");
        queue.stay_alive();
        deal();
    }
    void deal()
    {
        while (queue.deal().value_or(0) > 0) {
        }
    }
    std::vector<Taken> take()
    {
        deal();
        return queue.take(1000, 1000);
    }
    std::vector<std::string> events(const std::vector<Taken>& taken)
    {
        std::vector<std::string> names;
        for (const Taken& one : taken)
            names.push_back(scalar("select event from delivery where num = $1::bigint",
                                   {std::to_string(one.num)}));
        return names;
    }
    Parcel::Fate fate(const Taken& taken) { return queue.parcels({taken.num}).at(taken.num).fate; }
};

inline std::string hook_of(const std::string& events, const std::string& user = "sarah.johnson",
                           const std::string& more = "")
{
    return write("POST", "/api/webhooks/",
                 R"({"url":"https://example.com/","events":)" + events + more + "}", user)
        .text("id");
}

inline Result failure(const Taken& taken, double wait = 5)
{
    return {.num = taken.num,
            .status = Result::Status::pending,
            .counted = true,
            .response_status = 500,
            .response_body = "no",
            .error = "status",
            .duration_ms = 7,
            .wait = wait};
}

inline Result success(const Taken& taken)
{
    return {.num = taken.num,
            .status = Result::Status::succeeded,
            .counted = true,
            .response_status = 204,
            .duration_ms = 3};
}

inline std::string of_delivery(const Taken& taken, const std::string& column)
{
    return scalar("select " + column + " from delivery where num = $1::bigint",
                  {std::to_string(taken.num)});
}

} // namespace test
