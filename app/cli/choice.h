#pragma once
#include "core/files/json/fields.h"

namespace vitrine::cli {

/// The choice of that name, or a problem that lists the names.
template<class E, std::size_t n>
Result<E> choiceNamed(const std::string& text, const ChoiceName<E> (&names)[n]) {
    std::string list;
    for (const auto& each : names) {
        if (text == each.text)
            return each.value;
        list.append(list.empty() ? "" : ", ").append(each.text);
    }
    return refuse(phrase("Cli", "“%1” is none of the choices.").with(text), phrase("Cli", "Choose one of: %1.").with(list));
}

} // namespace vitrine::cli
