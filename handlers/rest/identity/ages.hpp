// How long credentials last, as SQL intervals: said here, and nowhere else.
#pragma once

namespace rest::identity {

/// Of a session, from its last use on (rule 2.2).
inline constexpr const char* session_age = "interval '12 hours'";
/// Uses within so short a time are marked once (rule 2.1).
inline constexpr const char* marked_every = "interval '1 minute'";

} // namespace rest::identity
