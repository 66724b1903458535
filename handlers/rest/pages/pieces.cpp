#include "handlers/rest/pages/pieces.hpp"

#include "handlers/rest/pages/templates.hpp"

#include <ctemplate/template_emitter.h>
#include <ctemplate/template_modifiers.h>

#include <stdexcept>

namespace rest::pages {

namespace {

constexpr char mark = '\x01'; ///< Stands for a variable; the letter after it says which.

std::string mark_of(std::size_t variable)
{
    return {mark, static_cast<char>('a' + variable)};
}

std::string marked(const char* section, const std::vector<const char*>& variables)
{
    Dictionary whole("piece");
    Dictionary* const shown = whole.AddSectionDictionary(section);
    for (std::size_t i = 0; i < variables.size(); ++i)
        shown->SetValue(variables[i], mark_of(i));
    return expanded("value", whole);
}

} // namespace

Piece::Piece(const char* section, const std::vector<const char*>& variables, bool holds)
{
    std::vector<const char*> all = variables;
    if (holds)
        all.push_back("INSIDE");
    const std::string text = marked(section, all);
    std::size_t begin = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::size_t end = text.find(mark, begin);
        if (end == std::string::npos || text.compare(end, 2, mark_of(i)) != 0)
            throw std::logic_error(std::string("the section ") + section + " has no " + all[i] +
                                   " there");
        const std::string before = text.substr(begin, end - begin);
        slots_.push_back({before, before.ends_with("href=\"")});
        begin = end + 2;
    }
    end_ = text.substr(begin);
    if (text.empty() || end_.find(mark) != std::string::npos)
        throw std::logic_error(std::string("the section ") + section + " is another");
}

void Piece::put_slots(std::string& html, std::initializer_list<std::string_view> values) const
{
    ctemplate::StringEmitter place(&html);
    auto slot = slots_.begin();
    for (const std::string_view value : values) {
        html += slot->before;
        if (slot->address)
            ctemplate::validate_url_and_html_escape.Modify(value.data(), value.size(), nullptr,
                                                           &place, "=html");
        else
            ctemplate::pre_escape.Modify(value.data(), value.size(), nullptr, &place, "");
        ++slot;
    }
}

void Piece::put(std::string& html, std::initializer_list<std::string_view> values) const
{
    put_slots(html, values);
    html += end_;
}

Piece::Within Piece::open(std::string& html, std::initializer_list<std::string_view> values) const
{
    put_slots(html, values);
    html += slots_.back().before;
    return {html, end_};
}

} // namespace rest::pages
