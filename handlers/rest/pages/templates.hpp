// The templates of pages, which are compiled in, and what fills them. Whatever is put into one is
// text: the library escapes it for the place where it stands.
#pragma once

#include <ctemplate/template.h>

#include <string>
#include <string_view>

namespace rest::pages {

using Dictionary = ctemplate::TemplateDictionary;

inline ctemplate::TemplateString words(std::string_view text)
{
    return {text.data(), text.size()};
}

/// The template of that name, filled in. Throws std::logic_error when there is no such template, or
/// when the library refuses it.
std::string expanded(const char* name, const Dictionary& dictionary);

} // namespace rest::pages
