#pragma once
#include "app/cli/given.h"
#include "core/document/pattern.h"

namespace vitrine::cli {

/// How a pattern is corrected, as far as options say it.
struct CorrectionOptions {
    std::optional<int> comptonExponent;
    std::optional<PolarizationChoice> polarization;
    std::optional<Absorption> absorption;
    bool dispersion = false;
    std::optional<double> detectorDistance, detectorError; ///< mm
};

QList<QCommandLineOption> correctionOptionList();
CorrectionOptions correctionOptions(const Given&);
void take(PatternChoices&, const CorrectionOptions&);

} // namespace vitrine::cli
