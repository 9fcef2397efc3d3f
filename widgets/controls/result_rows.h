#pragma once
#include "widgets/controls/scene.h"
#include "widgets/controls/text_table.h"

#include <QString>

namespace vitrine {

/// One result as a row: what it is, its value ± error and its unit.
struct ResultRow {
    std::string key; ///< of its definition
    QString name;    ///< with marks for sub- and superscripts
    QString value;
    QString unit;
    std::size_t peak = 0;                ///< which peak or which Kissinger line
    std::optional<Measured> number = {}; ///< absent where the value is no single number
    bool withChoices = false;            ///< ± is noise and choices, √(noise² + choices²)
    bool operator==(const ResultRow&) const = default;
};

/// Results that belong together, or why there are none.
struct ResultSection {
    QString title;
    std::vector<ResultRow> rows;
    QString problem; ///< empty where there are rows
    bool operator==(const ResultSection&) const = default;
};

ResultSection transitionSection(const ScanResult&);
/// The same with the mass that follows from the step, where it is told.
ResultSection transitionSection(const Sample&, const SampleResult&, const ScanResult&);
ResultSection fictiveSection(const ScanResult&);
/// T_x, ΔT_x, ΔH_x, melting; without rows where nothing crystallises or melts.
ResultSection crystallisationSection(const ScanResult&);
/// One section a clear peak.
std::vector<ResultSection> peakSections(const ScanResult&);
/// The activation energies and the mean T_f of a sample.
ResultSection sampleSection(const SampleResult&);

/// The section with ± as noise ⊕ choices where analyses of the study as others would do it are there; those values are marked ⊕.
ResultSection withChoices(ResultSection, const Scene&, const std::string& sample, const std::string& item);
/// What ± is in results of a scene, in one sentence.
QString whatErrorsAre(const Scene&);

/// The rows as a person takes them elsewhere: name with unit, value, error, and, where any error is of noise and choices, a
/// column that marks these.
TextTable textTable(const std::vector<ResultRow>&);

/// The peaks that are shown: the clear ones, by their index among all.
std::vector<std::size_t> shownPeaks(const ScanResult&);

} // namespace vitrine
