#include "handlers/rest/pages/templates.hpp"

#include <stdexcept>
#include <utility>
#include <vector>

namespace rest::pages {

/// Made by CMake: name and text of each.
const std::vector<std::pair<const char*, const char*>>& templates();

namespace {

using ctemplate::STRIP_WHITESPACE;

/// Parsed once. Without the pragma nothing would be escaped, so each has to begin with it.
bool made_known()
{
    for (const auto& [name, text] : templates()) {
        if (!std::string_view(text).starts_with("{{%AUTOESCAPE context=\"HTML\"}}") ||
            !ctemplate::StringToTemplateCache(name, text, STRIP_WHITESPACE))
            throw std::logic_error(std::string("the template ") + name + " cannot be used");
    }
    return true;
}

} // namespace

std::string expanded(const char* name, const Dictionary& dictionary)
{
    [[maybe_unused]] static const bool known = made_known();
    std::string html;
    if (!ctemplate::ExpandTemplate(name, STRIP_WHITESPACE, &dictionary, &html))
        throw std::logic_error(std::string("the template ") + name + " was not expanded");
    return html;
}

} // namespace rest::pages
