// Boost.Log filters and dispatches; the JSON line is made here, and leaves in one write(2) so that
// lines of several processes on one standard error do not mix.
#include "fcgi/log.hpp"

#include "fcgi/text/utf8.hpp"

#include <array>
#include <boost/log/core.hpp>
#include <boost/log/keywords/severity.hpp>
#include <boost/log/sinks/basic_sink_backend.hpp>
#include <boost/log/sinks/frontend_requirements.hpp>
#include <boost/log/sinks/unlocked_frontend.hpp>
#include <boost/log/sources/record_ostream.hpp>
#include <boost/log/sources/severity_logger.hpp>
#include <boost/make_shared.hpp>
#include <cerrno>
#include <charconv>
#include <cmath>
#include <ctime>
#include <unistd.h>

namespace fcgi::log {

namespace {

namespace sinks = boost::log::sinks;

std::string& program_name()
{
    static std::string name = "chaotica";
    return name;
}

Level& threshold()
{
    static Level level = Level::info;
    return level;
}

class StandardError : public sinks::basic_sink_backend<sinks::concurrent_feeding> {
public:
    void consume(const boost::log::record_view& record)
    {
        const auto message = record["Message"].extract<std::string>();
        if (!message)
            return;
        std::string_view rest = *message;
        while (!rest.empty()) {
            const ssize_t written = ::write(STDERR_FILENO, rest.data(), rest.size());
            if (written < 0 && errno == EINTR)
                continue;
            if (written <= 0)
                return;
            rest.remove_prefix(static_cast<std::size_t>(written));
        }
    }
};

const char* name_of(Level level)
{
    constexpr std::array names = {"debug", "info", "warning", "error"};
    return names[static_cast<std::size_t>(level)];
}

void append_escaped_byte(std::string& out, unsigned char byte)
{
    constexpr std::string_view digits = "0123456789abcdef";
    out += "\\u00";
    out += digits[byte >> 4U];
    out += digits[byte & 15U];
}

void append_text(std::string& out, std::string_view text)
{
    const bool utf8 = text::valid_utf8(text);
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            out.append(1, '\\').append(1, c);
        else if (byte < 0x20 || byte == 0x7F || (byte >= 0x80 && !utf8))
            append_escaped_byte(out, byte);
        else
            out += c;
    }
    out += '"';
}

template <typename Number, typename... Format>
void append_number(std::string& out, Number number, Format... format)
{
    std::array<char, 512> digits{};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), number, format...).ptr;
    out.append(digits.data(), end);
}

struct ValueAppender {
    std::string& out;

    void operator()(std::string_view text) const { append_text(out, text); }
    void operator()(std::int64_t number) const { append_number(out, number); }
    void operator()(bool yes) const { out += yes ? "true" : "false"; }
    void operator()(double number) const
    {
        if (std::isfinite(number))
            append_number(out, number, std::chars_format::fixed, 3);
        else
            out += "null";
    }
};

/// 2023-03-20T15:30:00.123Z; the seconds are formatted anew only when they have changed.
void append_now(std::string& out)
{
    thread_local std::time_t known_second = 0;
    thread_local std::array<char, 32> text{};
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    if (now.tv_sec != known_second) {
        std::tm utc{};
        gmtime_r(&now.tv_sec, &utc);
        static_cast<void>(std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S.", &utc));
        known_second = now.tv_sec;
    }
    out += text.data();
    const auto milliseconds = now.tv_nsec / 1000000;
    out += static_cast<char>('0' + milliseconds / 100);
    out += static_cast<char>('0' + milliseconds / 10 % 10);
    out += static_cast<char>('0' + milliseconds % 10);
    out += 'Z';
}

} // namespace

void start(std::string_view program, Level level)
{
    program_name() = program;
    threshold() = level;
    const auto core = boost::log::core::get();
    core->remove_all_sinks();
    core->add_sink(boost::make_shared<sinks::unlocked_sink<StandardError>>());
}

Level level_named(std::string_view name)
{
    for (const Level level : {Level::debug, Level::info, Level::warning})
        if (name == name_of(level))
            return level;
    return Level::error;
}

std::string line_of(Level level, std::string_view event, std::span<const Pair> pairs)
{
    std::string line;
    line.reserve(384);
    line += R"({"at":")";
    append_now(line);
    line.append(R"(","level":")").append(name_of(level));
    line.append(R"(","event":")").append(event);
    line.append(R"(","program":")").append(program_name());
    line += R"(","pid":)";
    append_number(line, getpid());
    for (const Pair& pair : pairs) {
        line += ',';
        append_text(line, pair.name);
        line += ':';
        std::visit(ValueAppender{line}, pair.value);
    }
    line += '}';
    return line;
}

void write(Level level, std::string_view event, std::span<const Pair> pairs)
{
    if (level < threshold())
        return;
    static boost::log::sources::severity_logger_mt<Level> logger;
    boost::log::record record = logger.open_record(boost::log::keywords::severity = level);
    if (!record)
        return;
    std::string line = line_of(level, event, pairs);
    line += '\n';
    using boost::log::attributes::make_attribute_value;
    record.attribute_values().insert("Message", make_attribute_value(std::move(line)));
    logger.push_record(std::move(record));
}

void write(Level level, std::string_view event, std::initializer_list<Pair> pairs)
{
    write(level, event, std::span<const Pair>(pairs.begin(), pairs.size()));
}

} // namespace fcgi::log
