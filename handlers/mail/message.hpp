// A message for one person, and its header fields as text (RFC 5322, RFC 2047). Knows no server.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mail {

/// "Reports <reports@example.org>", taken apart.
struct Mailbox {
    std::string name{}; ///< UTF-8; empty: none.
    std::string address;
};
/// Nothing for what is neither an address nor a name with one in angle brackets.
std::optional<Mailbox> mailbox_of(std::string_view text);
/// What stands behind the last @.
std::string domain_of(std::string_view address);

struct Attachment {
    std::string name; ///< ASCII
    std::string type; ///< "text/csv; charset=utf-8"
    std::string content;
};

struct Message {
    std::string id; ///< "run-12.9f3c@example.org", without angle brackets.
    Mailbox from;
    std::string to; ///< An address.
    std::string subject;
    std::string text; ///< UTF-8, lines ended by "\n".
    std::optional<Attachment> attachment{};
};

/// The fields of its header but those that tell of its parts: "Subject: …", with folds where they
/// are long. Control characters in what people wrote become blanks, so that no text adds a field.
std::vector<std::string> header_fields(const Message& message, std::chrono::sys_seconds date);

/// Text of a header field: as it is while it is ASCII and cannot be taken for anything else, else
/// as encoded words of at most 75 characters, folded.
std::string header_text(std::string_view text);

} // namespace mail
