// Which representation an answer has (rule 1.3).
#pragma once

#include "fcgi/request.hpp"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace rest::answer {

/// What a list can be as a file.
struct FileFormat {
    std::string_view name; ///< "csv", in `?format=` and behind the point.
    std::string_view type; ///< "text/csv"
    std::string_view parameters;

    std::string content_type() const { return std::string(type) + std::string(parameters); }
};
inline constexpr std::array<FileFormat, 4> file_formats = {{
    {"csv", "text/csv", "; charset=utf-8; header=present"},
    {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ""},
    {"json", "application/json", ""},
    {"xml", "application/xml", "; charset=utf-8"},
}};

enum class Media { json, xml, yaml, html };

/// By `?format=`, else by Accept with its quality values. Nothing when none fits (406). A page is
/// for `text/html` by that name, and `?format=api`. YAML is offered where `yaml` says so.
std::optional<Media> negotiated(const fcgi::Request& request, bool yaml = false);

/// Which of the media types Accept prefers, the earlier where it does not matter; nothing when it
/// takes none of them. There is at least one.
std::optional<std::size_t> preferred(const fcgi::Request& request,
                                     std::span<const std::string_view> types);

/// Whether application/json is among what Accept and `?format=` allow, for those who offer it
/// alone.
bool accepts_json(const fcgi::Request& request);

inline constexpr std::size_t widest_indent = 8;

/// By how many blanks JSON is set in: `?indent=`; 0 is not at all, as when it is not given. Nothing
/// for what is no number from 0 to `widest_indent`.
std::optional<std::size_t> indent_of(const fcgi::Request& request);

std::string_view content_type(Media media);

} // namespace rest::answer
