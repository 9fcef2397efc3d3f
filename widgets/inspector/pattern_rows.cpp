#include "widgets/inspector/pattern_rows.h"

#include "core/files/json/names.h"
#include "core/results/pattern_quantities.h"
#include "core/results/series_quantities.h"
#include "widgets/views/patterns/pattern_words.h"
#include "widgets/words/words.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

struct PatternRows {
    Q_DECLARE_TR_FUNCTIONS(PatternRows)
};

constexpr std::size_t namedShells = 3;

const QString inverse = QStringLiteral("Å⁻¹");

ResultRow row(const char* key, const QString& name, const Measured& value, const QString& unit) {
    return {key, name, displayed(value, QString(), value.error ? 5 : 4), unit, 0, value};
}

/// The results of a list that are there and have a label; `part` is which of several like ones.
template<class T>
std::vector<ResultRow> rowsOf(const QuantityList<T>& list, const T& from, std::size_t part = 0) {
    std::vector<ResultRow> rows;
    for (const Quantity<T>& each : list)
        if (const auto value = each.value(from); value && !each.told.label.text.empty()) {
            const QString name = translated(each.told.label);
            rows.push_back(row(each.definition.key.c_str(), name.contains(QLatin1String("%1")) ? name.arg(part + 1) : name,
                               *value, QString::fromStdString(each.definition.unit)));
            rows.back().peak = part;
        }
    return rows;
}

/// Every definition of q1 explains itself: "pattern.q1_per_A.pseudo-voigt".
std::string keyOf(PeakDefinition definition) {
    return "pattern.q1_per_A." + choiceName(definition);
}

ResultSection peakSection(const PatternResult& result) {
    ResultSection section{PatternRows::tr("First sharp diffraction peak (FSDP)"), {}, {}};
    if (!result.peaks) {
        section.problem = translated(result.peaks.error());
        return section;
    }
    section.rows = rowsOf(firstPeakResults(), *result.peaks->front());
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
    section.rows = rowsOf(normalizationResults(), n);
    std::ranges::move(rowsOf({densityResult()}, result), std::back_inserter(section.rows));
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
    if (const auto& shell = count.byDefinitions)
        std::ranges::move(rowsOf(coordinationResults(), *shell), std::back_inserter(section.rows));
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

/// A sub-peak, and the neighbours of its pair where it is given one.
void addSubPeak(std::vector<ResultRow>& rows, const SubPeak& peak, std::size_t index) {
    std::ranges::move(rowsOf(subPeakResults(), peak, index), std::back_inserter(rows));
    if (!peak.pair)
        return;
    const QString symbol = QStringLiteral("N_{%1}").arg(QString::fromStdString(pairText(*peak.pair)));
    rows.push_back(row("pattern.sub_peaks.pair_coordination", symbol, *peak.neighbours, {}));
    rows.back().peak = index;
}

/// The pairs that count most in S(q), where a shell is taken apart.
ResultSection pairSection(const PatternResult& result) {
    constexpr std::size_t shown = 5;
    if (!result.pairs || !result.subPeaks)
        return {};
    std::vector<const PairWeight*> order;
    for (const PairWeight& each : (*result.pairs)->pairs)
        order.push_back(&each);
    std::ranges::stable_sort(order, std::greater(), &PairWeight::mean);
    ResultSection section{PatternRows::tr("Weights of pairs"), {}, {}};
    for (std::size_t i = 0; i < std::min(shown, order.size()); ++i)
        section.rows.push_back(
            row("pattern.pairs.weight", QString::fromStdString(pairText(order[i]->pair)), Measured{order[i]->mean}, {}));
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
    const auto& peaks = (**result.subPeaks)->peaks;
    for (std::size_t i = 0; i < peaks.size(); ++i)
        addSubPeak(section.rows, peaks[i], i);
    return section;
}

/// The kink of the volume, or the mean and the gradient of q1 over a map.
ResultSection seriesSection(const PatternResult& result) {
    if (!result.series)
        return {};
    ResultSection section{PatternRows::tr("Series"), {}, {}};
    if (!*result.series) {
        section.problem = translated(result.series->error());
        return section;
    }
    const SeriesResult& series = ***result.series;
    if (series.volume)
        section.rows = rowsOf(seriesResults(), series);
    if (series.map && *series.map && (**series.map).of(MapQuantity::Q1))
        section.rows = rowsOf(mapFieldResults(), *(**series.map).of(MapQuantity::Q1));
    return section;
}

} // namespace

std::vector<ResultSection> patternSections(const PatternResult& result) {
    std::vector<ResultSection> sections{normalizationSection(result), peakSection(result), shellSection(result),
                                        subPeakSection(result),       pairSection(result), neighbourSection(result),
                                        seriesSection(result)};
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
        section.rows = rowsOf(equationOfStateResults(), **fit);
    } else {
        section.problem = translated(fit.error());
    }
    std::ranges::move(rowsOf(compressionSlopeResults(), *result.compression), std::back_inserter(section.rows));
    return section;
}

} // namespace vitrine
