#include "handlers/exporting/messages.hpp"

#include "fcgi/log.hpp"
#include "fcgi/text/encoding.hpp"
#include "handlers/exporting/links.hpp"
#include "handlers/exporting/store.hpp"

#include <boost/json.hpp>
#include <sodium.h>

namespace exporting {

namespace {

using Outcome = mail::Result::Outcome;

const char* word_of(Outcome outcome)
{
    return outcome == Outcome::sent ? "sent" : outcome == Outcome::refused ? "failed" : "put_off";
}

/// One line per message, with the recipient's domain alone.
void log(std::string_view what, const std::string& id, const std::string& email,
         const mail::Result& result)
{
    const std::string domain = mail::domain_of(email);
    fcgi::log::write(result.outcome == Outcome::sent ? fcgi::log::Level::info
                                                     : fcgi::log::Level::warning,
                     "mail",
                     {{"of", what},
                      {"id", std::int64_t(std::stoll(id))},
                      {"domain", std::string_view(domain)},
                      {"outcome", std::string_view(word_of(result.outcome))},
                      {"cause", std::string_view(result.error)}});
}

/// The same for the same run and recipient, and for no other anywhere.
std::string message_id(const Settings& settings, const Held& held, const Recipient& recipient)
{
    const std::string what =
        settings.public_url + "\n" + held.id + "\n" + held.scheduled_for + "\n" + recipient.email;
    std::string hash(16, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), hash.size(),
                       reinterpret_cast<const unsigned char*>(what.data()), what.size(), nullptr,
                       0);
    return "export-" + held.id + "-" + std::to_string(recipient.place) + "." + text::hex(hash) +
           "@" + mail::domain_of(settings.server.from.address);
}

/// What becomes of the recipient: that a message was sent is said by whoever has sent it, all else
/// by the attempt that holds the run. What is tried again stays as it is, with the reason.
void keep(db::Session& session, const Held& held, const Recipient& recipient,
          const mail::Result& result)
{
    const std::string status = result.outcome == Outcome::sent      ? "sent"
                               : result.outcome == Outcome::refused ? "failed"
                                                                    : "pending";
    const std::vector<db::Statement> statements = {
        while_held(held,
                   "update export_recipient set status = $4::text, error = $5::text, sent_at = "
                   "case when $4::text = 'sent' then date_trunc('second', now()) end where run_id "
                   "= $1::bigint and place = $3::smallint and status = 'pending' and ($4::text = "
                   "'sent' or exists (select from held))",
                   {std::to_string(recipient.place), status,
                    result.error.empty() ? db::Value() : db::Value(result.error)}),
        {"select count_outcome('mails', $1::text)", {word_of(result.outcome)}}};
    session.run(statements);
}

} // namespace

std::vector<Recipient> recipients_of(db::Session& session, const Held& held)
{
    const db::Rows rows = session.run({"select place, email, status = 'pending' from "
                                       "export_recipient where run_id = $1::bigint order by place",
                                       {held.id}});
    std::vector<Recipient> recipients;
    recipients.reserve(static_cast<std::size_t>(rows.size()));
    for (int row = 0; row < rows.size(); ++row)
        recipients.push_back({static_cast<int>(rows.integer(row, 0)),
                              std::string(rows.text(row, 1)), rows.text(row, 2) == "t"});
    return recipients;
}

bool any_sent(db::Session& session, const Held& held)
{
    return session
               .run({"select from export_recipient where run_id = $1::bigint and status = 'sent' "
                     "limit 1",
                     {held.id}})
               .size() > 0;
}

Mailing::Mailing(db::Session& session, const Settings& settings, const Held& held)
    : session_(session), settings_(settings), held_(held)
{
    const db::Rows run = session.run(
        {"select filename, rows, bytes, content_type, to_char(expires_at at time zone 'UTC', "
         "'YYYY-MM-DD HH24:MI') || ' UTC' from export_run where id = $1::bigint",
         {held.id}});
    if (run.size() == 0)
        throw LeaseLost();
    filename_ = run.text(0, 0);
    rows_ = run.integer(0, 1);
    bytes_ = run.integer(0, 2);
    expires_at_ = run.text(0, 4);
    if (bytes_ <= settings.attach_bytes)
        attachment_ = mail::Attachment{.name = filename_,
                                       .type = std::string(run.text(0, 3)),
                                       .content = whole_file(session, held.id)};
}

std::string Mailing::link() const
{
    if (settings_.links_are_keys)
        return settings_.public_url + "/api/exports/download/" + new_link(session_, held_.id) + "/";
    return settings_.public_url + "/api/exports/" + held_.export_id + "/runs/" + held_.id +
           "/download/";
}

std::string Mailing::text() const
{
    const std::string where = settings_.public_url + "/api/exports/" + held_.export_id + "/";
    std::string text = held_.text("name") + "\n\n";
    text += "List:  " + held_.text("resource") + "\n";
    text += "As of: " + held_.scheduled_for + " (" + held_.text("schedule") + ")\n";
    text += "Rows:  " + std::to_string(rows_) + "\n";
    text += "File:  " + filename_ + ", " + std::to_string(bytes_) + " bytes\n";
    text += "From:  " + held_.owner_name + "\n\n";
    if (attachment_) {
        text += "The file is attached.\n";
    } else {
        text += "The file is too long for a message. Until " + expires_at_ + " it is at\n\n    " +
                link() + "\n";
        if (settings_.links_are_keys)
            text += "\nWhoever has this link can fetch the file.\n";
    }
    text += "\nYou get this because you are a recipient of export " + held_.export_id +
            ". To stop "
            "it, ask " +
            held_.owner_name + ",\nwho can take you off its recipients or end it:\n" + where + "\n";
    return text;
}

mail::Result Mailing::send(mail::Client& client, const Recipient& recipient) const
{
    const mail::Message message{.id = message_id(settings_, held_, recipient),
                                .from = settings_.server.from,
                                .to = recipient.email,
                                .subject = held_.text("name") + " (" + filename_ + ")",
                                .text = text(),
                                .attachment = attachment_};
    mail::Result result = client.send(message);
    keep(session_, held_, recipient, result);
    log("export_run", held_.id, recipient.email, result);
    return result;
}

bool send_notice(db::Session& session, mail::Client& client, const Settings& settings)
{
    const db::Rows rows = session.run(
        {"with due as (select id from mail where next_attempt_at <= now() order by "
         "next_attempt_at, id limit 1 for no key update skip locked) update mail m set attempts = "
         "m.attempts + 1, next_attempt_at = now() + " +
             pause_after("m.attempts + 1") +
             " from due where m.id = due.id returning m.id, m.message_id, m.recipient, m.subject, "
             "m.body, m.attempts",
         {}});
    if (rows.size() == 0)
        return false;
    const mail::Message message{.id = std::string(rows.text(0, 1)) + "@" +
                                      mail::domain_of(settings.server.from.address),
                                .from = settings.server.from,
                                .to = std::string(rows.text(0, 2)),
                                .subject = std::string(rows.text(0, 3)),
                                .text = std::string(rows.text(0, 4))};
    const std::string id(rows.text(0, 0));
    const mail::Result result = client.send(message);
    const bool over = result.outcome != Outcome::later || rows.integer(0, 5) >= most_attempts;
    const std::vector<db::Statement> statements = {
        {"update mail set error = $2::text, sent_at = case when $3::boolean then now() end, "
         "next_attempt_at = case when not $4::boolean then next_attempt_at end where id = "
         "$1::bigint",
         {id, result.error.empty() ? db::Value() : db::Value(result.error),
          result.outcome == Outcome::sent ? "true" : "false", over ? "true" : "false"}},
        {"select count_outcome('mails', $1::text)",
         {over && result.outcome == Outcome::later ? "failed" : word_of(result.outcome)}}};
    session.run(statements);
    log("notice", id, message.to, result);
    return true;
}

} // namespace exporting
