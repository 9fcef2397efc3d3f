#pragma once
#include "widgets/figures/paper/axis_scale.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace vitrine {

struct Tick {
    double value = 0;
    QString label; ///< markup; empty: a minor tick
};

/// The ticks of an axis, and what its numbers are multiplied by.
struct AxisTicks {
    std::vector<Tick> ticks;
    QString factor; ///< "×10^{3}", at the end of the axis; empty: none
};

/// Steps of 1, 2 or 5 times a power of ten, no more than `most` numbers, or as the axis says; a step that would give more than
/// a hundred numbers is not taken. A logarithmic axis has decades, of less than two of them also 2 and 5.
AxisTicks ticksOf(const AxisScale&, const FigureAxis&, bool minorTicks, int most, const QLocale&);

/// How a figure writes its numbers: in its language, with its decimal sign.
QString shownTick(double value, int decimals, const QLocale&);

} // namespace vitrine
