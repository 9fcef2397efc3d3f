#pragma once
#include "core/quantity/measured.h"
#include "core/quantity/problem.h"

#include <QString>
#include <QStringList>

#include <string>

namespace vitrine {

/// The sentence in the reader's language, its numbers in the reader's locale. Arguments are never filled
/// again.
QString translated(const Message&);
/// "where: what remedy", translated, with the window's words for a question.
QString translated(const Problem&);

/// "651.23 ± 0.15 K": value and error rounded to two digits of the error, in the reader's locale. Without an
/// error the value has `digits` significant digits. An empty unit leaves nothing behind the number. Below 10⁻⁴ with a power of
/// ten: "(3.0130 ± 0.0088) × 10⁻⁵ 1/K".
QString displayed(const Measured&, const QString& unit, int digits = 5);
/// "24.7 … 35.1": the 95 % interval with the decimals of the error; empty where there is none.
QString displayedInterval(const Measured&);
/// `value` with `digits` significant digits (all of those before the decimal sign below 10⁷) in the reader's
/// locale, without group separators.
QString displayed(double value, int digits = 5);

/// The format of a file as a person reads it; reports and options keep the reader's own name.
QString shownFormat(const std::string& dialect);

/// The colours of data by name, in the order of DataPalette.
QStringList paletteTitles();

} // namespace vitrine
