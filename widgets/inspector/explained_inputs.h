#pragma once
#include "widgets/inspector/explanation.h"

namespace vitrine {

/// What a result of a scan or of its sample is made from.
struct ScanSubject {
    const Sample* sample = nullptr;
    const Scan* scan = nullptr;
    const ScanResult* result = nullptr;
    const SampleResult* sampleResult = nullptr;
};

/// What a result of a pattern or of its sample is made from.
struct PatternSubject {
    const Sample* sample = nullptr;
    const ScatteringPattern* pattern = nullptr;
    const PatternResult* result = nullptr;
    const SampleResult* sampleResult = nullptr;
};

/// The numbers and choices behind a result, each with its value and where that comes from. `index`: the peak or the
/// Kissinger line.
std::vector<ExplainedInput> inputsOf(const ScanSubject&, const std::string& key, std::size_t index);
std::vector<ExplainedInput> inputsOf(const PatternSubject&, const std::string& key, std::size_t index);

/// Equation and source of an activation energy follow from its formula.
void explainFormula(const ScanSubject&, const std::string& key, std::size_t line, Explanation&);
/// The source of what a pattern gives follows from the method that was chosen.
void explainMethod(const PatternSubject&, const std::string& key, Explanation&);

} // namespace vitrine
