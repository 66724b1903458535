#include "handlers/mail/smtp.hpp"

#include <curl/curl.h>

#include <chrono>
#include <new>
#include <string_view>
#include <utility>

namespace mail {

namespace {

constexpr long connect_s = 10;
constexpr long whole_s = 50; ///< Below the lease of a run.

struct FreeEasy {
    void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
};
struct FreeMime {
    void operator()(curl_mime* mime) const { curl_mime_free(mime); }
};
struct FreeUrl {
    void operator()(CURLU* url) const { curl_url_cleanup(url); }
};

/// curl's list of texts.
class Texts {
public:
    Texts() = default;
    ~Texts() { curl_slist_free_all(list_); }
    Texts(const Texts&) = delete;
    Texts& operator=(const Texts&) = delete;

    void add(const std::string& text)
    {
        curl_slist* const longer = curl_slist_append(list_, text.c_str());
        if (longer == nullptr)
            throw std::bad_alloc();
        list_ = longer;
    }
    curl_slist* get() const { return list_; }

private:
    curl_slist* list_ = nullptr;
};

std::string part_of(CURLU* url, CURLUPart part)
{
    char* text = nullptr;
    if (curl_url_get(url, part, &text, 0) != CURLUE_OK)
        return {};
    std::string copy(text);
    curl_free(text);
    return copy;
}

/// Lines as they are sent; any other end of a line would be encoded as a part of it.
std::string with_crlf(std::string_view text)
{
    std::string lines;
    for (const char c : text) {
        if (c == '\n' && !lines.ends_with('\r'))
            lines += '\r';
        lines += c;
    }
    return lines;
}

int asked(void* give_up, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return (*static_cast<std::function<bool()>*>(give_up))() ? 1 : 0;
}

void add_part(curl_mime* mime, const std::string& content, const char* type, const char* encoding,
              const char* name = nullptr)
{
    curl_mimepart* const part = curl_mime_addpart(mime);
    if (part == nullptr)
        throw std::bad_alloc();
    curl_mime_data(part, content.data(), content.size());
    curl_mime_type(part, type);
    curl_mime_encoder(part, encoding);
    if (name != nullptr)
        curl_mime_filename(part, name);
}

Result result_of(CURLcode code, long answer)
{
    using Outcome = Result::Outcome;
    if (code == CURLE_OK)
        return {.outcome = Outcome::sent};
    if (code == CURLE_LOGIN_DENIED)
        return {.error = "the mail server does not accept user and password"};
    if (code == CURLE_USE_SSL_FAILED)
        return {.error = "the mail server offers no encryption"};
    if (code == CURLE_ABORTED_BY_CALLBACK)
        return {.error = "the process was stopped"};
    if (answer >= 500 && answer < 600)
        return {.outcome = Outcome::refused,
                .error = "the mail server refused the message (" + std::to_string(answer) + ")"};
    if (answer >= 400)
        return {.error = "the mail server puts the message off (" + std::to_string(answer) + ")"};
    return {.error = "the mail server was not reached, or broke off (" +
                     std::string(curl_easy_strerror(code)) + ")"};
}

} // namespace

struct Client::State {
    State(Server given, std::function<bool()> asked_for)
        : server(std::move(given)), give_up(std::move(asked_for)), handle(curl_easy_init())
    {
        if (!handle)
            throw std::bad_alloc();
    }

    template <class Value>
    void set(CURLoption option, Value value)
    {
        if (curl_easy_setopt(handle.get(), option, value) != CURLE_OK)
            throw std::bad_alloc();
    }
    void configure();

    Server server;
    std::function<bool()> give_up;
    std::unique_ptr<CURL, FreeEasy> handle;
};

void Client::State::configure()
{
    curl_easy_reset(handle.get()); // which keeps the connection
    set(CURLOPT_URL, server.url.c_str());
    set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    set(CURLOPT_PROXY, "");
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_CONNECTTIMEOUT, connect_s);
    set(CURLOPT_TIMEOUT, whole_s);
    set(CURLOPT_USE_SSL,
        static_cast<long>(demands_encryption(server.url) ? CURLUSESSL_ALL : CURLUSESSL_NONE));
    set(CURLOPT_NOPROGRESS, 0L);
    set(CURLOPT_XFERINFOFUNCTION, asked);
    set(CURLOPT_XFERINFODATA, &give_up);
    if (!server.user.empty()) {
        set(CURLOPT_USERNAME, server.user.c_str());
        set(CURLOPT_PASSWORD, server.password.c_str());
    }
}

std::string flaw_of_url(const std::string& url)
{
    const std::unique_ptr<CURLU, FreeUrl> parsed(curl_url());
    const bool read = curl_url_set(parsed.get(), CURLUPART_URL, url.c_str(), 0) == CURLUE_OK;
    const std::string scheme = read ? part_of(parsed.get(), CURLUPART_SCHEME) : "";
    if (scheme != "smtp" && scheme != "smtps")
        return "it is no smtp://host:port or smtps://host:port";
    if (!part_of(parsed.get(), CURLUPART_USER).empty())
        return "user and password have variables of their own";
    return {};
}

bool demands_encryption(const std::string& url)
{
    const std::unique_ptr<CURLU, FreeUrl> parsed(curl_url());
    if (curl_url_set(parsed.get(), CURLUPART_URL, url.c_str(), 0) != CURLUE_OK)
        return true;
    const std::string host = part_of(parsed.get(), CURLUPART_HOST);
    const bool loopback =
        host == "localhost" || host == "[::1]" ||
        (host.starts_with("127.") && host.find_first_not_of("0123456789.") == std::string::npos);
    return !loopback || part_of(parsed.get(), CURLUPART_SCHEME) == "smtps";
}

Client::Client(Server server, std::function<bool()> give_up)
    : state_(std::make_unique<State>(std::move(server), std::move(give_up)))
{
}

Client::~Client() = default;

Result Client::send(const Message& message)
{
    state_->configure();
    Texts recipients;
    recipients.add("<" + message.to + ">");
    Texts header;
    const auto now = std::chrono::system_clock::now();
    for (const std::string& field :
         header_fields(message, std::chrono::floor<std::chrono::seconds>(now)))
        header.add(field);
    const std::string sender = "<" + message.from.address + ">";
    const std::unique_ptr<curl_mime, FreeMime> mime(curl_mime_init(state_->handle.get()));
    if (!mime)
        throw std::bad_alloc();
    add_part(mime.get(), with_crlf(message.text), "text/plain; charset=utf-8", "quoted-printable");
    if (message.attachment)
        add_part(mime.get(), message.attachment->content, message.attachment->type.c_str(),
                 "base64", message.attachment->name.c_str());
    state_->set(CURLOPT_MAIL_FROM, sender.c_str());
    state_->set(CURLOPT_MAIL_RCPT, recipients.get());
    state_->set(CURLOPT_HTTPHEADER, header.get());
    state_->set(CURLOPT_MIMEPOST, mime.get());
    const CURLcode code = curl_easy_perform(state_->handle.get());
    long answer = 0;
    curl_easy_getinfo(state_->handle.get(), CURLINFO_RESPONSE_CODE, &answer);
    curl_easy_reset(state_->handle.get()); // before what it points to goes
    return result_of(code, answer);
}

Result greet(const Server& server)
{
    Client::State state(server, [] { return false; });
    state.configure();
    state.set(CURLOPT_CONNECT_ONLY, 1L);
    const CURLcode code = curl_easy_perform(state.handle.get());
    long answer = 0;
    curl_easy_getinfo(state.handle.get(), CURLINFO_RESPONSE_CODE, &answer);
    return result_of(code, answer);
}

} // namespace mail
