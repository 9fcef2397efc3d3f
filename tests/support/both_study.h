#pragma once
#include "tests/support/patterns.h"
#include "tests/support/studies.h"

namespace vitrine::test {

/// A sample with scans, “a”, and one with patterns, “glass”.
inline Study bothStudy() {
    Study study = stepStudy();
    study.samples.push_back(patternStudy({2.6, 2.66}).samples.front());
    return study;
}

/// A figure without panels.
inline FigurePage figureNamed(const std::string& name) {
    FigurePage page;
    page.name = name;
    return page;
}

} // namespace vitrine::test
