#pragma once
#include <string>

namespace vitrine {

/// What a file of another version says of a value beyond the fields that this version knows, and names of choices that it does
/// not know: compact JSON of one object, empty where there is nothing. It is written again as it was.
struct OtherFields {
    std::string json;
    bool operator==(const OtherFields&) const = default;
};

} // namespace vitrine
