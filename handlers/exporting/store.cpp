#include "handlers/exporting/store.hpp"

#include "fcgi/text/encoding.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace exporting {

namespace {

constexpr std::size_t piece_size = 1 << 20;
constexpr auto renewed_after = std::chrono::seconds(10);

/// PostgreSQL's text of a bytea.
std::string bytes_of(std::string_view hex)
{
    return text::unhex(hex.substr(2)).value();
}

} // namespace

PieceWriter::PieceWriter(db::Session& session, const Held& held, std::int64_t limit)
    : session_(session), held_(held), limit_(limit)
{
    keep();
    const db::Statement some = while_held(
        held, "delete from export_piece p using held where p.run_id = held.id and p.number in "
              "(select x.number from export_piece x where x.run_id = $1::bigint limit 64)");
    while (session_.run(some).affected() > 0) {
    }
}

void PieceWriter::put(std::string_view bytes)
{
    if (written_ + static_cast<std::int64_t>(buffer_.size() + bytes.size()) > limit_)
        throw TooLarge();
    while (!bytes.empty()) {
        const std::size_t taken = std::min(bytes.size(), piece_size - buffer_.size());
        buffer_.append(bytes.substr(0, taken));
        bytes.remove_prefix(taken);
        if (buffer_.size() == piece_size)
            flush();
    }
    if (std::chrono::steady_clock::now() - kept_at_ > renewed_after)
        keep();
}

void PieceWriter::keep()
{
    if (!renew(session_, held_))
        throw LeaseLost();
    kept_at_ = std::chrono::steady_clock::now();
}

void PieceWriter::flush()
{
    if (buffer_.empty())
        return;
    // Not waited for on disk: whatever says that the file is there is, and stands behind it.
    const std::vector<db::Statement> statements = {
        {"select set_config('synchronous_commit', 'off', true)", {}},
        while_held(held_,
                   "insert into export_piece (run_id, number, content) select id, $3::integer, "
                   "$4::bytea from held",
                   {std::to_string(number_), "\\x" + text::hex(buffer_)})};
    const db::Rows kept = std::move(session_.run(statements).back());
    if (kept.affected() == 0)
        throw LeaseLost();
    kept_at_ = std::chrono::steady_clock::now();
    written_ += static_cast<std::int64_t>(buffer_.size());
    ++number_;
    buffer_.clear();
}

std::int64_t PieceWriter::finish()
{
    flush();
    return written_;
}

void send_file(db::Session& session, const std::string& run_id, std::int64_t bytes,
               const fcgi::Sink& sink)
{
    std::int64_t sent = 0;
    for (int number = 0; sent < bytes; ++number) {
        const db::Rows piece = session.run(
            {"select content from export_piece where run_id = $1::bigint and number = $2::integer",
             {run_id, std::to_string(number)}});
        if (piece.size() == 0)
            throw std::runtime_error("a file was removed while it was sent");
        const std::string content = bytes_of(piece.text(0, 0));
        if (!sink(content))
            throw std::runtime_error("the client went away during a download");
        sent += static_cast<std::int64_t>(content.size());
    }
}

std::string whole_file(db::Session& session, const std::string& run_id)
{
    const db::Rows pieces = session.run(
        {"select content from export_piece where run_id = $1::bigint order by number", {run_id}});
    std::string content;
    for (int row = 0; row < pieces.size(); ++row)
        content += bytes_of(pieces.text(row, 0));
    return content;
}

} // namespace exporting
