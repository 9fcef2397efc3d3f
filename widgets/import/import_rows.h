#pragma once
#include "core/document/study.h"
#include "core/files/import/import.h"

#include <QStringList>

#include <optional>

namespace vitrine {

// What the table of an import of scans shows of a file and its sample.

enum ImportColumn { FileCell, SampleCell, TreatmentCell, PressureCell, TemperatureCell, HoldCell, RateCell };

QStringList importTitles();

/// The cells of a row, beginning with the sample.
QStringList importCells(const QString& sample, const SampleTreatment&, std::optional<double> heatingRate);

/// "annealed", "as-cast": a treatment by its name, in the reader's language or English; nothing for other words.
std::optional<TreatmentKind> treatmentNamed(const QString&);

/// The rate of the first scan, K/s; nothing where it is not known.
std::optional<double> heatingRateOf(const ImportedFile&);

} // namespace vitrine
