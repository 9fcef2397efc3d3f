#pragma once
#include <optional>
#include <vector>

namespace vitrine {

/// The mean of the last fifth of the numbers, which tends to 0 of a G(r) and to 1 of a g(r); what is no number is passed
/// over. Nothing where none is left or the mean is not finite.
std::optional<double> endOf(const std::vector<double>& y);

} // namespace vitrine
