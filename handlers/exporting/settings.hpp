// What an instance says of its exports and its mail.
#pragma once

#include "handlers/mail/smtp.hpp"

#include <cstdint>
#include <string>

namespace exporting {

struct Settings {
    std::string public_url; ///< Base of links: https://host
    mail::Server server{};
    std::int64_t limit_bytes = 0;  ///< Of a file.
    std::int64_t attach_bytes = 0; ///< A longer file is linked to.
    std::int64_t kept_days = 0;
    bool links_are_keys = true; ///< A link is all that is needed to fetch the file it leads to.
};

} // namespace exporting
