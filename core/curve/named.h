#pragma once
#include "core/curve/shared.h"

#include <algorithm>
#include <string>
#include <vector>

namespace vitrine {

/// The part of a list that bears `id`; nullptr: none does. The lists of a sample and those of its results run in the same
/// order, so whoever goes through one of them knows the `place` at which the other has it and nothing has to be searched.
template<class Part>
const Shared<Part>* sharedNamed(const std::vector<Shared<Part>>& parts, const std::string& id, std::size_t place = 0) {
    if (place < parts.size() && parts[place]->id == id)
        return &parts[place];
    const auto found = std::ranges::find(parts, id, [](const Shared<Part>& part) -> const std::string& { return part->id; });
    return found == parts.end() ? nullptr : &*found;
}

template<class Part>
const Part* named(const std::vector<Shared<Part>>& parts, const std::string& id, std::size_t place = 0) {
    const Shared<Part>* part = sharedNamed(parts, id, place);
    return part ? part->get() : nullptr;
}

} // namespace vitrine
