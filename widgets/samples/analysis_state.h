#pragma once
#include "core/results/results.h"

#include <QString>

namespace vitrine {

/// How far the analysis of a sample has come.
struct AnalysisState {
    QString text;   ///< "T_g 4/4 · S(q) 3/3", short enough for a column
    QString detail; ///< whole sentences, a line each
};

AnalysisState analysisState(const Sample&, const SampleResult&);
/// The same of one scan.
AnalysisState analysisState(const Scan&, const ScanResult&);
/// The same of one pattern.
AnalysisState analysisState(const ScatteringPattern&, const PatternResult&);

} // namespace vitrine
