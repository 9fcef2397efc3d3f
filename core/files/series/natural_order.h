#pragma once
#include <string_view>

namespace vitrine {

/// Whether a name stands before another one in an order in which numbers count as such: "frame_2" before "frame_10", "27C" before
/// "127C". Digits behind a point, or a "p" between digits, are decimals where a letter follows them, as a unit does ("300.5K");
/// a minus behind "_", "=" or a blank, or at the beginning, is one of a number before a unit ("T_-20C"). Names that
/// differ in nothing else are in the order of their characters.
bool precedesNaturally(std::string_view a, std::string_view b);

} // namespace vitrine
