#pragma once
#include "widgets/simulator/simulator_pictures.h"

namespace vitrine {

// Parts that the pictures of the simulator have in common.

using Numbers = std::vector<double>;

/// "596.2 K".
QString shownKelvin(double value, int digits = 5);
Curve curveOf(const Numbers& x, const Numbers& y, const QColor&, Qt::PenStyle = Qt::SolidLine);
QPolygonF lineOf(const Numbers& x, const Numbers& y);
/// Sets the range to everything that is drawn, with a margin.
void fitRange(SimulatorPicture&);
/// What the words of a picture keep clear of.
std::vector<QPolygonF> avoidedLines(const SimulatorPicture&);

/// The range of an axis while a dial is held: as it is shown where that holds what is needed, else both with a tenth more, so
/// that it need not move again at the next step.
QCPRange heldRange(const QCPRange& shown, const QCPRange& needed);

} // namespace vitrine
