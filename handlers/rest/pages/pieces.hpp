// Pieces of markup for what a page has by the thousand: sections of the template `value`, taken
// apart once where their variables stand, so that a value costs no dictionary and no look-up.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace rest::pages {

class Piece {
public:
    /// Closes what was opened.
    class Within {
    public:
        Within(std::string& html, const std::string& end) : html_(html), end_(end) {}
        Within(const Within&) = delete;
        Within& operator=(const Within&) = delete;
        ~Within() { html_ += end_; }

    private:
        std::string& html_;
        const std::string& end_;
    };

    /// `variables` in the order in which they stand there, each once; what is written in between,
    /// {{INSIDE:none}}, is the last where `holds` is set. Throws std::logic_error otherwise.
    Piece(const char* section, const std::vector<const char*>& variables, bool holds = false);

    /// Whatever is put in is text: the library escapes it for the place where it stands.
    void put(std::string& html, std::initializer_list<std::string_view> values) const;
    /// The same up to what it holds; its end is written with the end of the result.
    [[nodiscard]] Within open(std::string& html,
                              std::initializer_list<std::string_view> values = {}) const;

private:
    struct Slot {
        std::string before; ///< Markup in front of it.
        bool address;       ///< Whether it is where a link leads.
    };
    void put_slots(std::string& html, std::initializer_list<std::string_view> values) const;

    std::vector<Slot> slots_;
    std::string end_;
};

} // namespace rest::pages
