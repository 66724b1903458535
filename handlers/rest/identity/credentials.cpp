#include "handlers/rest/identity/credentials.hpp"

#include "db/error.hpp"
#include "fcgi/error.hpp"
#include "fcgi/log.hpp"
#include "handlers/rest/identity/network.hpp"
#include "handlers/rest/identity/password.hpp"
#include "handlers/rest/identity/token.hpp"

#include <sodium.h>

#include <chrono>
#include <optional>
#include <thread>

namespace rest::identity {

namespace {

using fcgi::ApiError;
using fcgi::Code;

constexpr int account_limit = 5;
constexpr int address_limit = 20;

// Verifications at the same time, over all workers: each takes 19 MiB and a core.
constexpr int slots = 4;
constexpr int slot_class = 0x70617373; // Of advisory locks: "pass".
constexpr auto longest_wait = std::chrono::seconds(2);
constexpr auto pause = std::chrono::milliseconds(10);

/// One of the slots; an advisory lock, which ends with the connection if not before.
class Slot {
public:
    explicit Slot(db::Session& session) : session_(session)
    {
        const auto end = std::chrono::steady_clock::now() + longest_wait;
        while (!take()) {
            if (std::chrono::steady_clock::now() > end)
                throw ApiError(Code::service_unavailable, "Too many logins at the moment.");
            std::this_thread::sleep_for(pause);
        }
    }
    ~Slot()
    {
        try {
            run("select pg_advisory_unlock($1::integer, $2::integer)");
        } catch (const db::Error&) {
            session_.disconnect();
        }
    }
    Slot(const Slot&) = delete;
    Slot& operator=(const Slot&) = delete;

private:
    bool take()
    {
        const auto first = static_cast<int>(randombytes_uniform(slots));
        for (int i = 0; i < slots; ++i) {
            number_ = (first + i) % slots;
            if (run("select pg_try_advisory_lock($1::integer, $2::integer)").text(0, 0) == "t")
                return true;
        }
        return false;
    }
    db::Rows run(const char* sql)
    {
        return session_.run({sql, {std::to_string(slot_class), std::to_string(number_)}});
    }

    db::Session& session_;
    int number_ = 0;
};

struct Account {
    std::string id; ///< Empty: there is no such user.
    std::string hash;
    bool active = false;
    std::string subject;
};

/// Names are the same in any case, those that nobody has as well.
Account account_named(db::Session& session, const std::string& name)
{
    const db::Rows rows = session.run(
        {"select u.id, coalesce(u.password_hash, ''), u.is_active, n.name from (select "
         "lower($1::text) as name) n left join lateral (select * from user_account a where "
         "lower(a.username) = n.name or lower(a.email) = n.name "
         "order by lower(a.username) = n.name desc limit 1) u on true",
         {name}});
    if (rows.is_null(0, 0))
        return {.subject = "name:" + token_hash(rows.text(0, 3))};
    return {.id = std::string(rows.text(0, 0)),
            .hash = std::string(rows.text(0, 1)),
            .active = rows.text(0, 2) == "t",
            .subject = "user:" + std::string(rows.text(0, 0))};
}

std::string address_of(const fcgi::Request& request)
{
    return "address:" + network_of(request.remote_address);
}

void count_try(const fcgi::Request& request, db::Session& session, const Account& account)
{
    const db::Rows rows =
        session.run({"select count_login_try($1::text, $2::text, $3::integer, $4::integer)",
                     {account.subject, address_of(request), std::to_string(account_limit),
                      std::to_string(address_limit)}});
    const std::int64_t wait = rows.integer(0, 0);
    if (wait == 0)
        return;
    fcgi::log::write(fcgi::log::Level::warning, "login_slowed_down",
                     {{"request_id", std::string_view(request.id)},
                      {"address", std::string_view(request.remote_address)}});
    ApiError error(Code::rate_limit_exceeded,
                   "Too many failures. Try again in " + std::to_string(wait) + " seconds.");
    error.retry_after = wait;
    error.headers.push_back({"Retry-After", std::to_string(wait)});
    throw error;
}

[[noreturn]] void refuse(const fcgi::Request& request, db::Session& session, const Account& account)
{
    fcgi::log::write(fcgi::log::Level::warning, "login_refused",
                     {{"request_id", std::string_view(request.id)},
                      {"address", std::string_view(request.remote_address)}});
    const db::Value id = account.id.empty() ? db::Value() : db::Value(account.id);
    session.run({"select audit_note(null, $1::text, 'user', $2::bigint, 'login_failed', "
                 "jsonb_build_object('address', jsonb_build_array(null, $3::text)))",
                 {request.id, id, request.remote_address}});
    ApiError error(Code::invalid_credentials);
    error.headers.push_back({"WWW-Authenticate", "Token"});
    throw error;
}

void take_back(const fcgi::Request& request, db::Session& session, const Account& account,
               bool success)
{
    session.run({"select take_back_login_try($1::text, $2::text, $3::boolean)",
                 {account.subject, address_of(request), success ? "true" : "false"}});
}

bool matches(const fcgi::Request& request, db::Session& session, const Account& account,
             const std::string& password)
{
    try {
        const Slot slot(session);
        return password_matches(password, account.hash);
    } catch (const ApiError&) {
        take_back(request, session, account, false); // it was not judged
        throw;
    }
}

void judge(const fcgi::Request& request, db::Session& session, const Account& account,
           const std::string& password)
{
    count_try(request, session, account);
    if (!matches(request, session, account, password) || !account.active)
        refuse(request, session, account);
    take_back(request, session, account, true);
}

} // namespace

Verified verified_user(const fcgi::Request& request, db::Session& session, const std::string& name,
                       const std::string& password)
{
    const Account account = account_named(session, name);
    judge(request, session, account, password);
    return {std::stoll(account.id), account.hash};
}

void verify_password(const fcgi::Request& request, db::Session& session, std::int64_t user_id,
                     const std::string& password)
{
    const db::Rows rows = session.run(
        {"select coalesce(password_hash, ''), is_active from user_account where id = $1::bigint",
         {std::to_string(user_id)}});
    judge(request, session,
          {.id = std::to_string(user_id),
           .hash = std::string(rows.text(0, 0)),
           .active = rows.text(0, 1) == "t",
           .subject = "user:" + std::to_string(user_id)},
          password);
}

} // namespace rest::identity
