#pragma once
#include "core/quantity/measured.h"

#include <QStringList>

namespace vitrine {

/// Marks ± that is noise and choices together.
inline const QString choicesMark = QStringLiteral("⊕");

/// A number for a file: plain decimal point and minus, value and error rounded to two digits of the error.
struct WrittenNumber {
    QString value, error; ///< the error is empty where there is none
};
WrittenNumber writtenNumber(const Measured&, int digits = 6);

/// A table as a person takes it elsewhere: cells with marks for sub- and superscripts.
struct TextTable {
    QStringList header; ///< names with their units
    QList<QStringList> rows;
    bool operator==(const TextTable&) const = default;
};

/// Cells between tabs, a line a row, without marks.
QString asTsv(const TextTable&);

/// A file of comma-separated values: cells as in asTsv(), in quotes where they hold commas, quotes or line ends.
QString asCsv(const TextTable&);

/// A tabular environment that needs no package: special characters escaped, marks as math, numbers with their errors by ±.
QString asLatex(const TextTable&);

/// A cell or a label for LaTeX.
QString latexText(const QString& markup);

} // namespace vitrine
