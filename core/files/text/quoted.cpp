#include "core/files/text/quoted.h"

#include <span>

namespace vitrine {

namespace {

/// Halves of halves, so that the sentences of a thousand names are not nested a thousand deep.
Message joinedNames(std::span<const std::string> names) {
    if (names.size() <= 1)
        return names.empty() ? Message{} : phrase("Reading", "“%1”").with(names.front());
    const std::size_t half = (names.size() + 1) / 2;
    return phrase("Reading", "%1, %2").with(joinedNames(names.first(half)), joinedNames(names.subspan(half)));
}

} // namespace

Message quotedNames(const std::vector<std::string>& names) {
    return joinedNames(names);
}

} // namespace vitrine
