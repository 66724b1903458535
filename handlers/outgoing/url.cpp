#include "handlers/outgoing/url.hpp"

#include <curl/curl.h>

#include <algorithm>
#include <memory>

namespace outgoing {

namespace {

using Handle = std::unique_ptr<CURLU, decltype(&curl_url_cleanup)>;

/// A part as it stands; nothing where the URL has none.
std::optional<std::string> part_of(const Handle& url, CURLUPart part)
{
    char* text = nullptr;
    if (curl_url_get(url.get(), part, &text, 0) != CURLUE_OK || text == nullptr)
        return std::nullopt;
    std::string copy(text);
    curl_free(text);
    return copy;
}

/// Without the brackets of IPv6 and the dot at the end.
std::string bare(std::string host)
{
    if (host.starts_with('[') && host.ends_with(']'))
        host = host.substr(1, host.size() - 2);
    if (host.ends_with('.'))
        host.pop_back();
    return host;
}

/// libcurl also takes forms of an IPv4 address that this is not: "127.1", "0x7f.1".
std::optional<Address> literal(const std::string& host)
{
    const bool numbers = host.find_first_not_of("0123456789abcdefABCDEFxX.") == std::string::npos &&
                         !host.empty() && host.front() >= '0' && host.front() <= '9';
    if (const auto address = address_of(host); address || !numbers)
        return address;
    const Handle url(curl_url(), curl_url_cleanup);
    if (curl_url_set(url.get(), CURLUPART_URL, ("http://" + host + "/").c_str(), 0) != CURLUE_OK)
        return std::nullopt;
    return address_of(part_of(url, CURLUPART_HOST).value_or(""));
}

} // namespace

std::optional<std::string> url_problem(const std::string& text, const UrlRules& rules)
{
    const Handle url(curl_url(), curl_url_cleanup);
    const bool visible =
        std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c <= '~'; });
    if (!visible ||
        curl_url_set(url.get(), CURLUPART_URL, text.c_str(), CURLU_NON_SUPPORT_SCHEME) != CURLUE_OK)
        return "This is no URL; write others than ASCII characters percent-encoded, a name as "
               "xn--…";
    const std::string scheme = part_of(url, CURLUPART_SCHEME).value_or("");
    if (scheme != "https" && !(rules.http && scheme == "http"))
        return rules.http ? "This has to begin with https:// or http://"
                          : "This has to begin with https://";
    if (part_of(url, CURLUPART_USER) || part_of(url, CURLUPART_PASSWORD))
        return "A URL with a user name or a password is not accepted";
    if (text.find('#') != std::string::npos)
        return "A URL with a fragment is not accepted";
    const std::string host = bare(part_of(url, CURLUPART_HOST).value_or(""));
    if (host.empty())
        return "This names no host";
    const auto address = literal(host);
    if (address && !may_connect(*address, rules.allowed))
        return "This address is not reachable for webhooks: it is private or special";
    return std::nullopt;
}

} // namespace outgoing
