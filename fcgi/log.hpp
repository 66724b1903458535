// Structured logs by Boost.Log: one JSON object a line, on standard error. Values of parameters,
// bodies, tokens and cookies are never given to it.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace fcgi::log {

enum class Level { debug, info, warning, error };

struct Pair {
    std::string_view name;
    std::variant<std::string_view, std::int64_t, double, bool> value;
};

/// Lines below `level` are dropped. To be called once per process, and again after a fork.
void start(std::string_view program, Level level);
Level level_named(std::string_view name); ///< debug | info | warning | error

/// One line: {"at": …, "level": …, "event": event, "pid": …, pairs…}. `event` is a fixed word.
void write(Level level, std::string_view event, std::initializer_list<Pair> pairs);
void write(Level level, std::string_view event, std::span<const Pair> pairs);

/// The line that `write` would write, without its end: for tests.
std::string line_of(Level level, std::string_view event, std::span<const Pair> pairs);

} // namespace fcgi::log
