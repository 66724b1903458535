#include "handlers/ticket/ask/form.hpp"

#include "fcgi/error.hpp"
#include "fcgi/text/ascii.hpp"
#include "fcgi/text/percent.hpp"
#include "fcgi/text/utf8.hpp"

#include <algorithm>
#include <utility>

namespace ticket {

namespace {

using fcgi::ApiError;
using fcgi::Code;

constexpr std::size_t most_parts = 1000;
constexpr std::size_t longest_boundary = 70; // RFC 2046, 5.1.1
constexpr std::size_t longest_part_head = 8192;
constexpr std::size_t most_fields = 100'000; // a list repeats its field for each member

ApiError malformed(const std::string& what)
{
    return ApiError(Code::bad_request, "The form cannot be read: " + what + ".");
}

/// The value of a parameter behind the first `;`: `form-data; name="content"`. Quoted strings may
/// have escaped characters in them.
std::optional<std::string> parameter(std::string_view header, std::string_view wanted)
{
    std::size_t at = std::min(header.find(';'), header.size());
    while (at < header.size()) {
        const std::string_view rest = header.substr(at + 1);
        const std::size_t equals = rest.find('=');
        if (equals == std::string_view::npos)
            return std::nullopt;
        const bool found = text::lower(text::trimmed(rest.substr(0, equals))) == wanted;
        std::size_t i = equals + 1;
        while (i < rest.size() && (rest[i] == ' ' || rest[i] == '\t'))
            ++i;
        std::string value;
        if (i < rest.size() && rest[i] == '"') {
            for (++i; i < rest.size() && rest[i] != '"'; ++i) {
                if (rest[i] == '\\' && i + 1 < rest.size() &&
                    (rest[i + 1] == '"' || rest[i + 1] == '\\'))
                    ++i;
                value += rest[i];
            }
            if (i == rest.size())
                return std::nullopt;
            i = std::min(rest.find(';', i), rest.size());
        } else {
            const std::size_t end = std::min(rest.find(';', i), rest.size());
            value = text::trimmed(rest.substr(i, end - i));
            i = end;
        }
        if (found)
            return value;
        at += 1 + i;
    }
    return std::nullopt;
}

/// Name and whether it is a file, of a part's header lines.
FormPart part_of_head(std::string_view head)
{
    FormPart part;
    bool named = false;
    while (!head.empty()) {
        const std::size_t end = std::min(head.find("\r\n"), head.size());
        const std::string_view line = head.substr(0, end);
        head.remove_prefix(std::min(end + 2, head.size()));
        const std::size_t colon = std::min(line.find(':'), line.size());
        if (text::lower(text::trimmed(line.substr(0, colon))) != "content-disposition")
            continue;
        const std::string_view value = line.substr(std::min(colon + 1, line.size()));
        auto name = parameter(value, "name");
        if (!name || named || !text::lower(text::trimmed(value)).starts_with("form-data"))
            throw malformed("a part has no name");
        part.name = std::move(*name);
        // In other alphabets some clients send the name in the extended form alone (RFC 5987).
        part.file = parameter(value, "filename") || parameter(value, "filename*");
        named = true;
    }
    if (!named)
        throw malformed("a part has no name");
    if (!text::valid_utf8(part.name) || part.name.find('\0') != std::string::npos)
        throw malformed("the name of a part is not valid UTF-8");
    return part;
}

} // namespace

std::vector<FormPart> urlencoded(std::string_view body)
{
    std::vector<FormPart> parts;
    while (!body.empty()) {
        const std::size_t end = std::min(body.find('&'), body.size());
        const std::string_view raw = body.substr(0, end);
        body.remove_prefix(std::min(end + 1, body.size()));
        if (raw.empty())
            continue;
        const std::size_t equals = std::min(raw.find('='), raw.size());
        auto name = text::percent_decoded(raw.substr(0, equals), true);
        auto value = text::percent_decoded(raw.substr(std::min(equals + 1, raw.size())), true);
        if (!name || !value)
            throw malformed("its percent encoding is not complete");
        if (!text::valid_utf8(*name) || name->find('\0') != std::string::npos)
            throw malformed("the name of a field is not valid UTF-8");
        if (parts.size() == most_fields)
            throw malformed("it has more than " + std::to_string(most_fields) + " fields");
        parts.push_back({std::move(*name), std::move(*value)});
    }
    return parts;
}

std::string boundary_of(std::string_view content_type)
{
    return parameter(content_type, "boundary").value_or("");
}

std::vector<FormPart> multipart(std::string_view body, const std::string& boundary)
{
    if (boundary.empty() || boundary.size() > longest_boundary)
        throw malformed("its Content-Type tells no boundary of 1 to 70 characters");
    const std::string delimiter = "\r\n--" + boundary;
    std::size_t at = 0;
    if (!body.starts_with(std::string_view(delimiter).substr(2))) {
        at = body.find(delimiter);
        if (at == std::string_view::npos)
            throw malformed("it does not begin with its boundary");
        at += 2;
    }
    at += delimiter.size() - 2;
    std::vector<FormPart> parts;
    while (!body.substr(at).starts_with("--")) {
        const std::size_t line = body.find("\r\n", at);
        if (line == std::string_view::npos || !text::trimmed(body.substr(at, line - at)).empty())
            throw malformed("a boundary is not alone on its line");
        const std::size_t head_end = body.find("\r\n\r\n", line);
        const std::size_t begin = head_end + 4;
        if (head_end == std::string_view::npos || head_end - line > longest_part_head)
            throw malformed("the head of a part does not end");
        if (head_end == line)
            throw malformed("a part has no name");
        const std::size_t end = body.find(delimiter, begin - 2);
        if (end == std::string_view::npos)
            throw malformed("its last boundary is missing");
        FormPart part = part_of_head(body.substr(line + 2, head_end - line - 2));
        part.value = body.substr(begin, std::max(end, begin) - begin);
        parts.push_back(std::move(part));
        if (parts.size() > most_parts)
            throw malformed("it has more than " + std::to_string(most_parts) + " parts");
        at = end + delimiter.size();
    }
    return parts;
}

} // namespace ticket
