#pragma once
#include "app/cli/correction_options.h"
#include "core/document/study.h"
#include "core/files/content/pattern_reading.h"

#include <QCommandLineParser>

namespace vitrine::cli {

/// A density as it was given: atoms/Å³, or g/cm³, which becomes the former with a composition.
struct GivenDensity {
    double value = 0;
    bool isMass = false; ///< g/cm³
};

/// What the options about patterns say; an absent one leaves things as the file has them.
struct StructureOptions {
    PatternReadOptions read; ///< --axis, --energy or --wavelength
    std::optional<GivenDensity> density;
    std::optional<double> qMin, qMax; ///< Å⁻¹
    std::optional<double> rMin, rMax; ///< Å; r_min is the end of the empty range, r_max the end of G(r)
    std::optional<int> lowRIterations;
    std::optional<BelowQMin> belowQMin;
    std::optional<Refinement> refine;
    std::optional<Interval> firstShell;          ///< Å
    std::optional<std::vector<double>> subPeaks; ///< Å
    std::optional<Interval> subPeakWindow;       ///< Å
    std::vector<PairRange> pairs;                ///< of sub-peaks
    std::optional<TransformWindow> window;
    std::optional<NormalizationMethod> normalization;
    std::optional<Convention> convention;
    CorrectionOptions corrections;
    std::optional<double> backgroundScale;
    std::optional<std::string> background; ///< --background: path of a file
};

/// The options as the parser declares them.
QList<QCommandLineOption> structureOptionList();

/// What was given, or what is wrong with it; a quantity without its unit is refused.
Result<StructureOptions> structureOptions(const QCommandLineParser&);

/// Choices (as a file initialises them) with what was given put in. Refuses a density in g/cm³ without a
/// composition, and what validPatternChoices() refuses.
Result<PatternChoices> withOptions(PatternChoices, const StructureOptions&, const std::string& composition);

} // namespace vitrine::cli
