#pragma once
#include "core/thermogram/recording.h"

#include <QString>

namespace vitrine {

/// How the signal of a DSC curve is written at an axis: title, unit, and the factor from the internal unit.
struct SignalAxis {
    QString title; ///< markup of rich_label.h
    QString unit;
    QString name; ///< "heat capacity"
    double factor = 1;
};

/// Watts become mW, µW or nW so that `largest` (internal unit, > 0) reads between 1 and 1000.
SignalAxis signalAxis(SignalKind, double largest);

} // namespace vitrine
