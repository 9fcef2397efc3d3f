#pragma once
#include "core/results/results.h"

#include <QString>

namespace vitrine {

/// How far the analysis of a sample has come.
struct AnalysisState {
    QString text;         ///< "T_g 4/4 · S(q) 3/3", short enough for a column
    QString detail;       ///< whole sentences, a line each
    bool problem = false; ///< something could not be read at all
};

AnalysisState analysisState(const Sample&, const SampleResult&);
/// The same of one scan.
AnalysisState analysisState(const Scan&, const ScanResult&);

} // namespace vitrine
