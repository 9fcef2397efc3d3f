#pragma once
#include <span>
#include <vector>

namespace vitrine {

/// The error that writing numbers with few digits may leave in each of them: half the step between neighbouring numbers of the
/// column. (It is step/√12 of independent ones, but where the noise is below a step, rows are rounded alike.) Columns are taken
/// to be written with a fixed number of significant digits or of decimals, whichever step is the wider; more than seven digits,
/// or fewer than eight numbers that are not zero, give zeros.
std::vector<double> roundingErrors(std::span<const double> column);

/// The error that rounded abscissae leave in y(x): |dy/dx| times the rounding error of x, which is at most what the steps of x
/// scatter by: an axis in even steps of 0.01 has none.
std::vector<double> errorsOfRoundedAxis(std::span<const double> x, std::span<const double> y);

} // namespace vitrine
