#pragma once
#include "core/document/action.h"
#include "core/results/results.h"

namespace vitrine {

enum class FitKind { Kissinger, EquationOfState, FirstPeak, Normalization };

/// Which fit of a study it is.
struct FitPath {
    FitKind kind = FitKind::Kissinger;
    std::string sample;
    std::string pattern;  ///< of the fits of a pattern
    std::size_t line = 0; ///< of a Kissinger fit, among the lines of its sample
    bool operator==(const FitPath&) const = default;
};

/// One parameter of a fit as a person sees and edits it.
struct ParameterRow {
    std::string name = {}; ///< as ParameterChoice calls it
    std::string key = {};  ///< of its definition
    std::string unit = {};
    Measured value = {};
    bool vary = true;
    bool mayVary = false;                      ///< whether it can be fixed and freed
    bool mayHold = false;                      ///< whether a fixed one takes a value
    bool mayBound = false;                     ///< whether it takes bounds
    std::optional<double> low = {}, high = {}; ///< in force
    bool atBound = false;
    Message tie = {}; ///< what it follows from instead of being found; empty: nothing
    bool operator==(const ParameterRow&) const = default;
};

/// A fit: its parameters, and how far its points are from it on the axis of its view (1000 K/T_p, GPa, Å⁻¹).
struct FitTable {
    FitPath path;
    Message title;
    std::vector<ParameterRow> rows;
    FitResiduals residuals; ///< K, GPa or S; empty where there are none to show
    bool operator==(const FitTable&) const = default;
};

/// The fits of a sample: its Kissinger lines and its equation of state. A fit that failed is left out.
std::vector<FitTable> fitTables(const Sample&, const SampleResult&);
/// The fits of a pattern of a sample: the profile of its first sharp peak, and its normalisation.
std::vector<FitTable> fitTables(const Sample&, const ScatteringPattern&, const PatternResult&);

enum class ParameterPart { Value, Vary, Low, High };

/// What a person changes of a row: `number` is the new value or bound (absent: no bound), `flag` whether it varies.
struct ParameterEdit {
    ParameterPart part = ParameterPart::Value;
    std::optional<double> number = {};
    bool flag = true;
};

/// The action that an edit of a row is; nothing where the row does not allow it.
std::optional<Action> editedParameter(const Study&, const FitPath&, const ParameterRow&, const ParameterEdit&);

} // namespace vitrine
