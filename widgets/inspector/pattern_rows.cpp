#include "widgets/inspector/pattern_rows.h"

#include "core/files/json/pattern_names.h"
#include "widgets/views/patterns/pattern_words.h"
#include "widgets/words/words.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

struct PatternRows {
    Q_DECLARE_TR_FUNCTIONS(PatternRows)
};

constexpr std::size_t namedShells = 3;

const QString inverse = QStringLiteral("1/Å");

ResultRow row(const char* key, const QString& name, const Measured& value, const QString& unit) {
    return {key, name, displayed(value, QString(), value.error ? 5 : 4), unit, 0, value};
}

/// Every definition of q1 explains itself: "pattern.q1_per_A.pseudo-voigt".
std::string keyOf(PeakDefinition definition) {
    return "pattern.q1_per_A." + json::name(definition, json::peakDefinitions).toString().toStdString();
}

ResultSection peakSection(const PatternResult& result) {
    ResultSection section{PatternRows::tr("First sharp peak"), {}, {}};
    if (!result.peaks) {
        section.problem = translated(result.peaks.error());
        return section;
    }
    const DiffractionPeak& chosen = *result.peaks->front();
    section.rows.push_back(row("pattern.q1_per_A", QStringLiteral("q_1"), chosen.q1, inverse));
    section.rows.push_back(row("pattern.fwhm_per_A", PatternRows::tr("FWHM"), chosen.fwhm, inverse));
    section.rows.push_back(row("pattern.peak.height", PatternRows::tr("S at the top"), chosen.height, {}));
    for (std::size_t i = 1; i < result.peaks->size(); ++i) {
        const DiffractionPeak& other = *(*result.peaks)[i];
        section.rows.push_back(row(keyOf(other.definition).c_str(),
                                   PatternRows::tr("q_1, %1").arg(shownDefinition(other.definition)), other.q1, inverse));
    }
    return section;
}

ResultSection normalizationSection(const PatternResult& result) {
    ResultSection section{PatternRows::tr("Normalisation"), {}, {}};
    if (!result.structure) {
        section.problem = translated(result.structure.error());
        return section;
    }
    const Normalization& n = (*result.structure)->normalization;
    if (n.s.empty())
        return {};
    section.rows.push_back(row("pattern.normalization.scale", PatternRows::tr("Scale"), n.scale, {}));
    section.rows.push_back(
        row("pattern.normalization.constant", PatternRows::tr("Constant"), n.constant, PatternRows::tr("e.u.")));
    section.rows.push_back(
        row("pattern.normalization.high_q_mean", PatternRows::tr("Mean of S at high q"), {n.highQMean, {}}, {}));
    if (n.lowRRms)
        section.rows.push_back(row("pattern.normalization.low_r_rms", PatternRows::tr("Ripple below r_min"), {*n.lowRRms, {}},
                                   QStringLiteral("Å⁻²")));
    if (result.numberDensity)
        section.rows.push_back(row("pattern.density_per_A3", PatternRows::tr("Number density"), {*result.numberDensity, {}},
                                   QStringLiteral("1/Å³")));
    return section;
}

ResultSection neighbourSection(const PatternResult& result) {
    ResultSection section{PatternRows::tr("Neighbours"), {}, {}};
    if (!result.coordination) {
        section.problem = translated(result.coordination.error());
        return section;
    }
    const ShellCount& count = *result.coordination;
    if (count.betweenLimits)
        section.rows.push_back(
            row("pattern.coordination.first_shell",
                PatternRows::tr("%1 to %2 Å").arg(displayed(count.limits.low, 3), displayed(count.limits.high, 3)),
                *count.betweenLimits, {}));
    if (const auto& c = count.byDefinitions) {
        section.rows.push_back(
            row("pattern.coordination.to_first_minimum", PatternRows::tr("To the first minimum"), c->toFirstMinimum, {}));
        section.rows.push_back(
            row("pattern.coordination.to_maximum_of_r_g", PatternRows::tr("Twice to the top of r g"), c->toMaximumOfRg, {}));
        section.rows.push_back(
            row("pattern.coordination.to_maximum_of_r2_g", PatternRows::tr("Twice to the top of r²g"), c->toMaximumOfR2g, {}));
    }
    return section;
}

ResultSection shellSection(const PatternResult& result) {
    ResultSection section{PatternRows::tr("Shells"), {}, {}};
    for (std::size_t i = 0; i < std::min(namedShells, result.shells.size()); ++i) {
        section.rows.push_back(
            row("pattern.shells.r_A", QStringLiteral("r_%1").arg(i + 1), result.shells[i].r, QStringLiteral("Å")));
        section.rows.back().peak = i;
    }
    return section;
}

/// One row a sub-peak with its distance, and below it its neighbours and width.
ResultSection subPeakSection(const PatternResult& result) {
    if (!result.subPeaks)
        return {};
    ResultSection section{PatternRows::tr("Sub-peaks"), {}, {}};
    if (!*result.subPeaks) {
        section.problem = translated(result.subPeaks->error());
        return section;
    }
    std::size_t number = 0;
    for (const SubPeak& peak : (**result.subPeaks)->peaks) {
        const auto add = [&](const char* key, const QString& name, const Measured& value, const QString& unit) {
            section.rows.push_back(row(key, name.arg(number + 1), value, unit));
            section.rows.back().peak = number;
        };
        add("pattern.sub_peaks.r_A", PatternRows::tr("Distance %1"), peak.r, QStringLiteral("Å"));
        add("pattern.sub_peaks.width_A", PatternRows::tr("Width %1"), peak.width, QStringLiteral("Å"));
        add("pattern.sub_peaks.coordination", PatternRows::tr("Neighbours %1"), peak.coordination, {});
        ++number;
    }
    return section;
}

} // namespace

std::vector<ResultSection> patternSections(const PatternResult& result) {
    std::vector<ResultSection> sections{normalizationSection(result), peakSection(result), shellSection(result),
                                        subPeakSection(result), neighbourSection(result)};
    // One problem is told once.
    for (std::size_t i = 1; i < sections.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (!sections[i].problem.isEmpty() && sections[i].problem == sections[j].problem)
                sections[i] = {};
    return sections;
}

ResultSection compressionSection(const SampleResult& result) {
    if (!result.compression)
        return {};
    ResultSection section{PatternRows::tr("Equation of state"), {}, {}};
    if (const auto& fit = result.compression->fit) {
        section.title = PatternRows::tr("Equation of state (%1)").arg(QString::fromUtf8(equationName((*fit)->equation)));
        section.rows.push_back(row("equation_of_state.B0_GPa", QStringLiteral("B_0"), (*fit)->b0, QStringLiteral("GPa")));
        section.rows.push_back(row("equation_of_state.B_prime", QStringLiteral("B′"), (*fit)->bPrime, {}));
        section.rows.push_back(row("equation_of_state.q1_0_per_A", QStringLiteral("q_1 at P = 0"), (*fit)->value0, inverse));
    } else {
        section.problem = translated(fit.error());
    }
    if (result.compression->q1Slope)
        section.rows.push_back(row("equation_of_state.q1_slope_per_A_GPa", QStringLiteral("dq_{1}/dP"),
                                   *result.compression->q1Slope, QStringLiteral("Å⁻¹/GPa")));
    return section;
}

} // namespace vitrine
