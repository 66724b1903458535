#include "handlers/exporting/runner.hpp"

#include "fcgi/error.hpp"
#include "fcgi/log.hpp"
#include "handlers/exporting/store.hpp"
#include "handlers/exporting/wish.hpp"
#include "handlers/rest/answer/media.hpp"
#include "handlers/rest/identity/auth.hpp"
#include "handlers/rest/statements/plans.hpp"
#include "handlers/rest/work/file.hpp"
#include "handlers/rest/work/reading.hpp"

#include <algorithm>
#include <boost/json.hpp>
#include <chrono>
#include <typeinfo>
#include <utility>

namespace exporting {

namespace {

using rest::answer::FileFormat;
using rest::describe::Resource;
using rest::identity::Principal;
using Clock = std::chrono::steady_clock;

/// The run ends here, whatever is tried again.
struct Ends : std::runtime_error {
    Ends(std::string how, const std::string& error)
        : std::runtime_error(error), status(std::move(how))
    {
    }
    std::string status;
};
/// It may go on later.
struct Later : std::runtime_error {
    using std::runtime_error::runtime_error;
};
/// The process has to end.
struct Stopped : std::runtime_error {
    Stopped() : std::runtime_error("the process was stopped") {}
};

const FileFormat& format_of(const Held& held)
{
    const std::string name = held.text("format");
    const auto found =
        std::find_if(rest::answer::file_formats.begin(), rest::answer::file_formats.end(),
                     [&](const FileFormat& format) { return format.name == name; });
    if (found == rest::answer::file_formats.end())
        throw Ends("failed", "there is no such kind of file any more");
    return *found;
}

/// What is wrong with an export that was right when it was saved, by its first complaint.
std::string first_of(const fcgi::ApiError& error)
{
    for (const auto& [parameter, sentences] : error.details)
        return parameter + ": " + sentences.front();
    return error.what();
}

void log(const Held& held, std::string_view outcome, std::string_view cause,
         Clock::time_point begin)
{
    const std::chrono::duration<double> seconds = Clock::now() - begin;
    fcgi::log::write(fcgi::log::Level::info, "export_run",
                     {{"run_id", std::int64_t(std::stoll(held.id))},
                      {"export_id", std::int64_t(std::stoll(held.export_id))},
                      {"attempt", std::int64_t(held.attempt)},
                      {"outcome", outcome},
                      {"cause", cause},
                      {"seconds", seconds.count()}});
}

} // namespace

Runner::Runner(const rest::describe::Catalogue& catalogue, db::Session& reader, db::Session& store,
               const Settings& settings, std::function<bool()> stopping,
               std::function<bool()> give_up)
    : catalogue_(catalogue),
      reader_(reader),
      store_(store),
      settings_(settings),
      stopping_(std::move(stopping)),
      give_up_(std::move(give_up)),
      client_(settings.server, give_up_)
{
}

bool Runner::run_one()
{
    const auto held = take(store_);
    if (!held)
        return false;
    const Clock::time_point begin = Clock::now();
    const Outcome outcome = attempt(*held);
    log(*held, outcome.word, outcome.cause, begin);
    return true;
}

Runner::Outcome Runner::attempt(const Held& held)
{
    try {
        return {carry_out(held) ? "succeeded" : "failed"};
    } catch (const Ends& ending) {
        end(store_, held, ending.status, ending.what());
        return {ending.status};
    } catch (const TooLarge&) {
        end(store_, held, "failed", "too large");
        return {"failed"};
    } catch (const Stopped&) {
        release(store_, held);
        return {"released"};
    } catch (const LeaseLost&) {
        return {"lost"};
    } catch (const Later& later) {
        put_off(store_, held, later.what());
        return {"put_off"};
    } catch (const db::Error& error) {
        if (give_up_()) { // which ends what runs in the database, too
            release(store_, held);
            return {"released"};
        }
        put_off(store_, held, "the database failed (" + error.sqlstate + ")");
        return {"put_off", error.sqlstate};
    } catch (const std::exception& error) { // no room for a workbook, say
        put_off(store_, held, "the file could not be made");
        return {"put_off", typeid(error).name()}; // what it says may quote values
    }
}

bool Runner::carry_out(const Held& held)
{
    if (held.attempt > most_attempts)
        throw Ends("failed", "given up after five attempts");
    if (!held.has_file)
        make_file(held);
    return send(held);
}

const Resource& Runner::list_for(const Held& held) const
{
    const Resource* const resource = list_of(catalogue_, held.text("resource"));
    if (resource == nullptr)
        throw Ends("failed", "there is no such list any more");
    return *resource;
}

Principal Runner::reader_for(const Held& held)
{
    Principal owner = rest::identity::principal_of(store_, held.owner);
    if (owner.anonymous())
        throw Ends("skipped", "the owner is not active");
    if (!rest::work::may_read(owner, list_for(held)))
        throw Ends("skipped", "the owner may not see this list any more");
    return owner;
}

void Runner::make_file(const Held& held)
{
    const Resource& resource = list_for(held);
    const Principal owner = reader_for(held);
    const FileFormat& format = format_of(held);
    rest::ask::Params params;
    try {
        params = params_of(catalogue_, resource, held.columns);
    } catch (const fcgi::ApiError& error) {
        throw Ends("failed", "the list does not take it any more: " + first_of(error));
    }
    auto plan = rest::statements::Plans().rows(catalogue_, owner, resource, params);
    const std::string name = rest::work::file_name(resource, format);
    PieceWriter writer(store_, held, settings_.limit_bytes);
    rest::work::RowsFile file({catalogue_, reader_, owner, ""}, resource, std::move(params),
                              std::move(plan), std::nullopt, format);
    file.write([&](std::string_view bytes) {
        if (give_up_())
            throw Stopped();
        writer.put(bytes);
        return true;
    });
    const File made{.name = name,
                    .content_type = format.content_type(),
                    .rows = file.rows(),
                    .bytes = writer.finish()};
    if (!keep_file(store_, held, made, settings_.kept_days))
        throw LeaseLost();
}

std::string Runner::send_to(const Held& held, const std::vector<Recipient>& recipients)
{
    reader_for(held); // since the file was made, much may have changed
    const Mailing mailing(store_, settings_, held);
    std::string later;
    for (const Recipient& one : recipients) {
        if (!one.pending)
            continue;
        if (stopping_())
            throw Stopped();
        if (!renew(store_, held))
            throw LeaseLost();
        const mail::Result result = mailing.send(client_, one);
        if (result.outcome == mail::Result::Outcome::later)
            later = result.error;
    }
    return later;
}

bool Runner::send(const Held& held)
{
    const std::vector<Recipient> recipients = recipients_of(store_, held);
    if (!recipients.empty() && !settings_.server.configured())
        throw Ends("failed", "no mail server is configured");
    const bool all_done = std::none_of(recipients.begin(), recipients.end(),
                                       [](const Recipient& one) { return one.pending; });
    const std::string later = all_done ? "" : send_to(held, recipients);
    if (give_up_())
        throw Stopped();
    if (!later.empty())
        throw Later(later);
    const bool any = recipients.empty() || any_sent(store_, held);
    end(store_, held, any ? "succeeded" : "failed",
        any ? "" : "the mail server took it for no recipient");
    return any;
}

bool Runner::mail_one()
{
    return settings_.server.configured() && send_notice(store_, client_, settings_);
}

} // namespace exporting
