// The table of options. Whatever shows or reads configuration goes through it.
#include "fcgi/config.hpp"

namespace fcgi {

namespace {

using enum OptionType;

const std::vector<Option> table = {
    {"CHAOTICA_DATABASE", text, "", true,
     "libpq connection string (keyword=value) of the application role; several hosts with "
     "target_session_attrs=read-write give fail-over"},
    {"CHAOTICA_SOCKET", text, "", false,
     "path of the Unix socket to listen on; empty: the socket that systemd passes"},
    {"CHAOTICA_HEALTH_SOCKET", text, "", false,
     "path of a second one, for health, readiness and figures: one more process answers there, "
     "however busy the workers are; empty: none, or the socket `health` of systemd"},
    {"CHAOTICA_SOCKET_MODE", octal, "0660", false, "permissions of these sockets", 0, 0777},
    {"CHAOTICA_SOCKET_GROUP", text, "", false,
     "group of these sockets, nginx's; empty: the process's own"},
    {"CHAOTICA_USER", text, "", false,
     "user to become after the socket is bound, when started by root"},
    {"CHAOTICA_WORKERS", integer, "0", false, "worker processes; 0: four per core, 64 at most", 0,
     256},
    {"CHAOTICA_MAX_REQUESTS", integer, "50000", false,
     "a worker is replaced after so many requests; 0: never", 0},
    {"CHAOTICA_MAX_MEMORY_MIB", integer, "256", false,
     "a worker is replaced when its private memory exceeds this; 0: never", 0, 1 << 20},
    {"CHAOTICA_REQUEST_TIMEOUT_S", integer, "60", false,
     "a worker that makes no progress on a request for so long is killed", 1, 86400},
    {"CHAOTICA_SEND_TIMEOUT_S", integer, "120", false,
     "a streamed answer is cut when its reader has kept the worker waiting for so long in all", 1,
     86400},
    {"CHAOTICA_STATEMENT_TIMEOUT_MS", integer, "15000", false,
     "PostgreSQL gives up a statement after this; below the request time-out, so that it "
     "strikes first",
     1, 86400000},
    {"CHAOTICA_READ_TIMEOUT_MS", integer, "5000", false,
     "the same for statements that only read, exports apart", 1, 86400000},
    {"CHAOTICA_PAGE_SIZE", integer, "20", false,
     "rows of a page of a list when the request does not say", 1, 200},
    {"CHAOTICA_BODY_LIMIT", integer, "10485760", false,
     "largest request body in bytes; a larger one is 413", 1024, 1 << 30},
    {"CHAOTICA_PUBLIC_URL", origin, "", false,
     "base of absolute links, https://host or https://host:port; nothing is served without it, "
     "since a request's Host is whatever its sender likes"},
    {"CHAOTICA_LOG_LEVEL",
     choice,
     "info",
     false,
     "lines below this level are dropped",
     0,
     INT64_MAX,
     {"debug", "info", "warning", "error"}},
    {"CHAOTICA_BASIC_AUTH",
     choice,
     "off",
     false,
     "whether user name and password are accepted in the header Authorization; on under `./dev up`",
     0,
     INT64_MAX,
     {"off", "on"}},
    {"CHAOTICA_TICKET_ANONYMOUS",
     choice,
     "read",
     false,
     "what callers without credentials may do in the ticket API",
     0,
     INT64_MAX,
     {"none", "read", "write"}},
    {"CHAOTICA_EVENT_DAYS", integer, "30", false, "for how many days the feed keeps events", 1,
     3650},
    {"CHAOTICA_WEBHOOK_HTTP",
     choice,
     "off",
     false,
     "whether webhooks may lead to http:// URLs as well",
     0,
     INT64_MAX,
     {"off", "on"}},
    {"CHAOTICA_WEBHOOK_ALLOW", text, "", false,
     "comma list of blocks (CIDR) to which webhooks may be sent although they are private or "
     "special"},
    {"CHAOTICA_WEBHOOK_CA", text, "", false,
     "file of certificates (PEM) that receivers of webhooks may have theirs from, besides the "
     "system's"},
    {"CHAOTICA_DELIVER_CONCURRENCY", integer, "256", false,
     "how many requests to webhooks a `chaotica deliver` has under way at most", 1, 4096},
    {"CHAOTICA_PIDS", text, "", false,
     "file with a line `kind pid` per process, kept current by the processes; empty: none"},
    {"CHAOTICA_EXPORT_LIMIT_MIB", integer, "256", false,
     "largest file of an export that runs by itself", 1, 65536},
    {"CHAOTICA_EXPORT_DAYS", integer, "7", false, "how long these files are kept", 1, 3650},
    {"CHAOTICA_SMTP_URL", text, "", false,
     "mail server, smtp://host:port or smtps://host:port; encryption is demanded unless it is on "
     "loopback; empty: no mail is sent, and exports with recipients fail"},
    {"CHAOTICA_SMTP_USER", text, "", false, "user name for the mail server; empty: none"},
    {"CHAOTICA_SMTP_PASSWORD", text, "", true, "password for it", 0, INT64_MAX, {}, true},
    {"CHAOTICA_MAIL_FROM", text, "", false,
     "sender of mail, an address or `Name <address>`; needed with CHAOTICA_SMTP_URL"},
    {"CHAOTICA_MAIL_DOMAINS", text, "", false,
     "comma list of the domains that exports may be mailed to; empty: any"},
    {"CHAOTICA_MAIL_ATTACH_MIB", integer, "10", false,
     "files up to this are attached to a message, longer ones linked to", 0, 100},
    {"CHAOTICA_MAIL_LINKS",
     choice,
     "capability",
     false,
     "whether a mailed link is all that is needed to fetch its file, or a login as well",
     0,
     INT64_MAX,
     {"capability", "login"}},
    {"CHAOTICA_CURSOR_KEY", text, "", true,
     "secret of 32 random characters or more that signs cursors and seals what is kept for "
     "idempotency keys and the secrets of webhooks; the same on every host",
     32},
    {"CHAOTICA_CURSOR_KEY_OLD",
     text,
     "",
     true,
     "the key before it, or the one to come: what it signed or sealed is accepted besides, for as "
     "long as it is here",
     0,
     INT64_MAX,
     {},
     true},
};

} // namespace

const std::vector<Option>& option_table()
{
    return table;
}

} // namespace fcgi
