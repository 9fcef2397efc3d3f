#pragma once
#include "core/quantity/measured.h"

#include <QString>

namespace vitrine {

/// "634.72 ± 0.93": rounded to two digits of the error, as everywhere, and without a unit; four digits where there is no error.
QString displayedBriefly(const Measured&);

/// `value` with `decimals` after the point, in the reader's locale, without group separators.
QString displayedFixed(double value, int decimals);

/// The number that a person wrote, in the reader's locale or with a plain point; nothing where it is not a number.
std::optional<double> numberWritten(const QString&);

/// "T_p" and "s^{-1}" as rich text with real subscripts and superscripts.
QString typeset(const QString& markup);

} // namespace vitrine
