#pragma once
#include "core/scattering/pattern.h"
#include "core/scattering/scattering_angle.h"
#include "core/scattering/structure_plan.h"
#include "tests/support/support.h"

#include <sstream>

namespace vitrine::test {

/// The rows of numbers of a measured file that come after the line that starts with `after` (all rows for an
/// empty one).
inline std::vector<std::vector<double>> numberRows(const std::string& file, const std::string& after = "") {
    std::istringstream text(fileText(dataFile(file)));
    std::vector<std::vector<double>> rows;
    bool begun = after.empty();
    for (std::string line; std::getline(text, line);) {
        begun = begun || line.starts_with(after);
        std::istringstream cells(line);
        std::vector<double> row;
        for (double v = 0; cells >> v;)
            row.push_back(v);
        if (begun && row.size() >= 2)
            rows.push_back(row);
    }
    return rows;
}

inline std::vector<double> column(const std::vector<std::vector<double>>& rows, std::size_t k) {
    std::vector<double> values;
    for (const auto& row : rows)
        values.push_back(row.at(k));
    return values;
}

/// Three columns 2θ, I, σ at a wavelength.
inline Pattern anglePattern(const std::string& file, double wavelength) {
    const auto rows = numberRows(file);
    return {valueOf(qAxis(column(rows, 0), wavelength)), column(rows, 1), column(rows, 2)};
}

/// Mg2SiO4 glass and its empty holder, and what of its reduction does not hang on choices.
struct GlassPattern {
    Composition composition;
    Pattern sample, empty;
    StructurePlan plan;
};
inline GlassPattern forsteriteGlass() {
    const auto rows = numberRows("structure/glassure/Mg2SiO4_ambient.xy"),
               background = numberRows("structure/glassure/Mg2SiO4_ambient_bkg.xy");
    const Pattern sample{column(rows, 0), column(rows, 1), {}}, empty{column(background, 0), column(background, 1), {}};
    const Composition composition = valueOf(parseComposition("Mg2SiO4"));
    return {composition, sample, empty,
            valueOf(structurePlan(sample.q, {.composition = composition, .energy = energyOf(0.1908)}, {0.01, 0.01, 1000}))};
}

} // namespace vitrine::test
