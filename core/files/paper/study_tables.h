#pragma once
#include "core/files/paper/paper_table.h"
#include "core/results/results.h"

#include <vector>

namespace vitrine {

/// A study with its results and the run that has the errors of choices.
struct PaperStudy {
    const Study& study;
    const Results& results;
    RunOfStudy run = {};

    SpreadPlace at(const std::string& sample = {}, const std::string& item = {}) const {
        return {run.summary.get(), sample, item};
    }
};

/// All tables of the supplementary information: samples, calorimetry, diffraction, results across samples, analyses. Each number
/// of the study stands in one row of one table; what could not be had has its reason as a note. Tables without rows are left out.
std::vector<PaperTable> studyTables(const PaperStudy&);

// The tables of each kind, in order.
std::vector<PaperTable> sampleTables(const PaperStudy&);
std::vector<PaperTable> scanTables(const PaperStudy&);
std::vector<PaperTable> patternTables(const PaperStudy&);
std::vector<PaperTable> furtherTables(const PaperStudy&); ///< ruby, heat capacities, series
PaperTable comparisonTable(const PaperStudy&);

} // namespace vitrine
