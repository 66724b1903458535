#include "handlers/outgoing/courier.hpp"

#include "fcgi/text/utf8.hpp"

#include <curl/curl.h>

#include <algorithm>
#include <chrono>
#include <fcntl.h>
#include <new>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace outgoing {

namespace {

/// What ends so soon after another is settled with it: each settling asks the database five times.
constexpr auto gathering = std::chrono::milliseconds(3);
constexpr long connect_ms = 5000;
constexpr long whole_ms = 10000;
constexpr std::size_t most_read = 64 * 1024;
constexpr std::size_t kept = 1024;
constexpr long kept_connections = 512;

/// As PostgreSQL and people can read it.
std::string as_text(std::string bytes)
{
    for (int cut = 0; cut < 3 && !bytes.empty() && !text::valid_utf8(bytes); ++cut)
        bytes.pop_back(); // a character that was cut in two
    const bool valid = text::valid_utf8(bytes);
    std::replace_if(
        bytes.begin(), bytes.end(),
        [&](char c) {
            const bool blank = c == '\n' || c == '\t';
            return (!valid && static_cast<unsigned char>(c) >= 0x80) || c == '\x7f' ||
                   (static_cast<unsigned char>(c) < ' ' && !blank);
        },
        '?');
    return bytes;
}

} // namespace

struct Courier::Multi {
    CURLM* handle = curl_multi_init();
    ~Multi() { curl_multi_cleanup(handle); }
};

struct Courier::Transfer {
    Request request;
    const UrlRules& rules;
    CURL* handle = curl_easy_init();
    curl_slist* headers = nullptr;
    std::string answer{};
    std::size_t read = 0;
    bool blocked = false;  ///< An address.
    bool tried = false;    ///< Another.
    bool answered = false; ///< To the end of the headers.

    Transfer(Request asked, const UrlRules& given) : request(std::move(asked)), rules(given)
    {
        if (handle == nullptr)
            throw std::bad_alloc();
        for (const std::string& header : request.headers)
            headers = curl_slist_append(headers, header.c_str());
        headers = curl_slist_append(headers, "Expect:");
    }
    ~Transfer()
    {
        curl_easy_cleanup(handle);
        curl_slist_free_all(headers);
    }
    Transfer(const Transfer&) = delete;
    Transfer& operator=(const Transfer&) = delete;

    void prepare(const std::string& authorities);
    Reply reply(CURLcode code);
    std::string_view error_of(CURLcode code, long status) const;

    /// The address that is really connected to, whatever the name meant a moment ago.
    static curl_socket_t open_socket(void* self, curlsocktype, curl_sockaddr* address)
    {
        auto& transfer = *static_cast<Transfer*>(self);
        const auto to = address_of(address->addr);
        if (!to || !may_connect(*to, transfer.rules.allowed)) {
            transfer.blocked = true;
            return CURL_SOCKET_BAD;
        }
        transfer.tried = true;
        return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
    }
    static std::size_t hear(const char* line, std::size_t size, std::size_t count, void* self)
    {
        const std::string_view text(line, size * count);
        bool& answered = static_cast<Transfer*>(self)->answered;
        if (text.starts_with("HTTP/")) // the first line of one answer of several
            answered = false;
        else // what follows the blank line are trailers
            answered = answered || text == "\r\n" || text == "\n";
        return size * count;
    }
    /// Stops the transfer when enough was read.
    static std::size_t take(const char* bytes, std::size_t size, std::size_t count, void* self)
    {
        auto& transfer = *static_cast<Transfer*>(self);
        const std::size_t all = size * count;
        if (transfer.answer.size() < kept)
            transfer.answer.append(bytes, std::min(all, kept - transfer.answer.size()));
        transfer.read += all;
        return transfer.read > most_read ? 0 : all;
    }
};

void Courier::Transfer::prepare(const std::string& authorities)
{
    const auto set = [this](CURLoption option, auto value) {
        if (curl_easy_setopt(handle, option, value) != CURLE_OK)
            throw std::bad_alloc();
    };
    set(CURLOPT_URL, request.url.c_str());
    set(CURLOPT_PROTOCOLS_STR, rules.http ? "http,https" : "https");
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_PROXY, "");
    set(CURLOPT_NOPROXY, "*");
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_QUICK_EXIT, 1L); // else whoever waits for a name too long makes all wait
    set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    set(CURLOPT_CONNECTTIMEOUT_MS, connect_ms);
    set(CURLOPT_TIMEOUT_MS, whole_ms);
    set(CURLOPT_POSTFIELDS, request.body.data());
    set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
    set(CURLOPT_HTTPHEADER, headers);
    set(CURLOPT_OPENSOCKETFUNCTION, &Transfer::open_socket);
    set(CURLOPT_OPENSOCKETDATA, static_cast<void*>(this));
    set(CURLOPT_HEADERFUNCTION, &Transfer::hear);
    set(CURLOPT_HEADERDATA, static_cast<void*>(this));
    set(CURLOPT_WRITEFUNCTION, &Transfer::take);
    set(CURLOPT_WRITEDATA, static_cast<void*>(this));
    set(CURLOPT_PRIVATE, static_cast<void*>(this));
    set(CURLOPT_CAPATH, "/etc/ssl/certs");
    if (!authorities.empty())
        set(CURLOPT_CAINFO, authorities.c_str());
}

std::string_view Courier::Transfer::error_of(CURLcode code, long status) const
{
    if (blocked && !tried && status == 0)
        return "blocked_address";
    const bool cut = code == CURLE_WRITE_ERROR && read > most_read;
    if (code == CURLE_OK && !answered)
        return "connect"; // it was closed before the headers ended
    if (code == CURLE_OK || cut)
        return status >= 200 && status < 300   ? ""
               : status >= 300 && status < 400 ? "redirect"
                                               : "status";
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return "resolve";
    case CURLE_OPERATION_TIMEDOUT:
        return "timeout";
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_INVALIDCERTSTATUS:
        return "tls";
    default:
        return "connect";
    }
}

Reply Courier::Transfer::reply(CURLcode code)
{
    long status = 0;
    curl_off_t microseconds = 0;
    curl_off_t retry_after = 0;
    curl_easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(handle, CURLINFO_TOTAL_TIME_T, &microseconds);
    curl_easy_getinfo(handle, CURLINFO_RETRY_AFTER, &retry_after);
    return {.num = request.num,
            .status = static_cast<int>(status),
            .body = as_text(std::move(answer)),
            .error = error_of(code, status),
            .duration_ms = static_cast<int>(microseconds / 1000),
            .retry_after = retry_after};
}

Courier::Courier(UrlRules rules, std::string authorities)
    : rules_(std::move(rules)),
      authorities_(std::move(authorities)),
      multi_(std::make_unique<Multi>())
{
    curl_multi_setopt(multi_->handle, CURLMOPT_MAXCONNECTS, kept_connections);
    curl_multi_setopt(multi_->handle, CURLMOPT_PIPELINING, static_cast<long>(CURLPIPE_NOTHING));
}

Courier::~Courier()
{
    for (const auto& transfer : transfers_)
        curl_multi_remove_handle(multi_->handle, transfer->handle);
    transfers_.clear();
}

void Courier::send(Request request)
{
    transfers_.push_back(std::make_unique<Transfer>(std::move(request), rules_));
    transfers_.back()->prepare(authorities_);
    curl_multi_add_handle(multi_->handle, transfers_.back()->handle);
}

void Courier::wait(int milliseconds, const std::vector<int>& descriptors)
{
    std::vector<curl_waitfd> others;
    for (const int descriptor : descriptors) {
        if (descriptor >= 0)
            others.push_back({.fd = descriptor, .events = CURL_WAIT_POLLIN, .revents = 0});
    }
    int running = 0;
    curl_multi_perform(multi_->handle, &running);
    if (static_cast<std::size_t>(running) < transfers_.size())
        milliseconds = 0; // some have ended already
    const auto poll = [&](int for_ms) {
        curl_multi_poll(multi_->handle, others.data(), static_cast<unsigned>(others.size()), for_ms,
                        nullptr);
        curl_multi_perform(multi_->handle, &running);
    };
    poll(milliseconds);
    others.clear(); // one that is readable would end each wait
    const auto end = std::chrono::steady_clock::now() + gathering;
    while (running > 0 && static_cast<std::size_t>(running) < transfers_.size() &&
           std::chrono::steady_clock::now() < end)
        poll(1);
}

std::vector<Reply> Courier::replies()
{
    std::vector<Reply> replies;
    int left = 0;
    while (const CURLMsg* const message = curl_multi_info_read(multi_->handle, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        char* self = nullptr;
        curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &self);
        const auto found = std::find_if(transfers_.begin(), transfers_.end(), [&](const auto& one) {
            return static_cast<void*>(one.get()) == static_cast<void*>(self);
        });
        replies.push_back((*found)->reply(message->data.result));
        curl_multi_remove_handle(multi_->handle, message->easy_handle);
        transfers_.erase(found);
    }
    return replies;
}

} // namespace outgoing
