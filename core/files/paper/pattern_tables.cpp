#include "core/files/paper/paper_text.h"
#include "core/files/paper/program_words.h"
#include "core/files/paper/study_tables.h"
#include "core/results/pattern_quantities.h"
#include "core/results/study_quantities.h"

#include <algorithm>

namespace vitrine {

namespace {

struct PatternPlace {
    const Sample& sample;
    const ScatteringPattern& pattern;
    const PatternResult& result;
};

std::vector<PatternPlace> analysedPatterns(const PaperStudy& of) {
    std::vector<PatternPlace> patterns;
    for (std::size_t i = 0; i < of.study.samples.size(); ++i)
        for (std::size_t k = 0; k < of.study.samples[i]->patterns.size(); ++k)
            if (const auto& pattern = *of.study.samples[i]->patterns[k]; pattern.role == PatternRole::Sample)
                patterns.push_back({*of.study.samples[i], pattern, *of.results.samples[i]->patterns[k]});
    return patterns;
}

PaperCell optionalNumber(const std::optional<double>& value) {
    return value ? numberCell(*value) : PaperCell{};
}

/// A result where it is there; its absence needs no words.
PaperCell quietCell(PaperTable& table, const PaperStudy& of, const PatternPlace& at, const auto& quantity, const auto& from) {
    const Result<Measured> value = quantity.value(from);
    return value ? resultCell(table, value, of.at(at.sample.id, at.pattern.id), quantity.definition.key) : PaperCell{};
}

std::vector<PaperCell> namesOf(const PatternPlace& at) {
    return {textCell(nameOf(at.sample.name)), textCell(nameOf(at.pattern.name))};
}

PaperCell densificationCell(PaperTable& table, const PaperStudy& of, const PatternPlace& at) {
    const auto& points = of.results.study->structure;
    const auto found = std::ranges::find_if(points, [&](const StructurePoint& each) {
        return each.sample == at.sample.id && each.pattern == at.pattern.id && each.densification;
    });
    return found == points.end() || at.sample.id == of.results.study->structureReference
               ? PaperCell{}
               : resultCell(table, found->densification, of.at(at.sample.id, at.pattern.id), "densification_percent");
}

/// q1 and what belongs to the peak, or why there is none.
void addPeakCells(std::vector<PaperCell>& cells, PaperTable& table, const PaperStudy& of, const PatternPlace& at) {
    const auto& list = firstPeakResults();
    const PatternResult& result = at.result;
    const bool any = result.structure && result.peaks && !result.peaks->empty();
    for (const auto& each : list)
        cells.push_back(any ? quietCell(table, of, at, each, *result.peaks->front()) : PaperCell{});
    if (!any)
        cells[cells.size() - list.size()] =
            noteCell(table, programWords(!result.structure ? result.structure.error().what : result.peaks.error().what));
}

PaperTable firstPeaks(const PaperStudy& of) {
    PaperTable table{"first_sharp_peak",
                     "First sharp diffraction peak of each pattern.",
                     {textColumn("Sample"), textColumn("Pattern"),
                      saying(numberColumn(maths("P"), "GPa", "P"), "the pressure while it was measured"),
                      saying(numberColumn(maths("T"), "K", "T"), "the temperature while it was measured"),
                      numberColumn(maths("q_{1}"), "Å⁻¹", "q1", 6), numberColumn("FWHM", "Å⁻¹", "FWHM"),
                      saying(numberColumn(maths("S_{1}"), "", "S at q1"), "the height at the maximum"),
                      saying(numberColumn(maths("Δρ/ρ"), "%", "densification"), "the densification against the reference")},
                     {}};
    for (const PatternPlace& at : analysedPatterns(of)) {
        auto cells = namesOf(at);
        cells.push_back(optionalNumber(at.pattern.pressure));
        cells.push_back(optionalNumber(at.pattern.temperature));
        addPeakCells(cells, table, of, at);
        cells.push_back(densificationCell(table, of, at));
        table.rows.push_back(cells);
    }
    return table;
}

/// A term that the normalisation has none of is none.
PaperCell fittedCell(PaperTable& table, const PaperStudy& of, const PatternPlace& at, const Quantity<Normalization>& quantity) {
    const Normalization& n = (*at.result.structure)->normalization;
    const bool isTerm = quantity.definition.keyWithin() == "constant" || quantity.definition.keyWithin() == "quadratic";
    const auto value = quantity.value(n);
    return isTerm && value && value->value == 0 ? PaperCell{} : quietCell(table, of, at, quantity, n);
}

PaperTable reductions(const PaperStudy& of) {
    PaperTable table{
        "reduction",
        "Reduction of each intensity.",
        {textColumn("Sample"), textColumn("Pattern"), numberColumn(maths("q_{min}"), "Å⁻¹", "q_min"),
         numberColumn(maths("q_{max}"), "Å⁻¹", "q_max"), saying(numberColumn(maths("ρ"), "Å⁻³", "density"), "the number density"),
         numberColumn(maths("r_{min}"), "Å", "r_min", 3), saying(numberColumn(maths("α"), "", "scale"), "the scale"),
         saying(numberColumn(maths("β"), "", "constant"), "the constant in electron units per atom"),
         saying(numberColumn(maths("γ"), "", "quadratic term"), "the quadratic term at " + maths("q_{max}") + " in these"),
         saying(numberColumn(maths("b"), "", "background scale"), "the scale of the background"),
         saying(numberColumn("rms", "Å⁻²", "rms at low r"),
                "the deviation of " + maths("G(r)") + " from " + maths("−4πρr") + " below " + maths("r_{min}")),
         saying(numberColumn(maths("⟨S⟩"), "", "mean S at high q"),
                "the mean of " + maths("S(q)") + " over the last 30\u00A0% of " + maths("q"))},
        {}};
    for (const PatternPlace& at : analysedPatterns(of)) {
        if (!at.result.structure || at.pattern.recording->content != PatternContent::Intensity)
            continue;
        const Structure& s = **at.result.structure;
        auto cells = namesOf(at);
        cells.push_back(numberCell(s.q.front()));
        cells.push_back(numberCell(s.q.back()));
        cells.push_back(quietCell(table, of, at, densityResult(), at.result));
        cells.push_back(at.result.used.normalization.rMin > 0 ? numberCell(at.result.used.normalization.rMin) : PaperCell{});
        for (const auto& each : normalizationResults())
            cells.push_back(each.definition.keyWithin() == "background_scale" && at.pattern.choices.background.empty()
                                ? PaperCell{}
                                : fittedCell(table, of, at, each));
        table.rows.push_back(cells);
    }
    return table;
}

constexpr std::size_t shellsShown = 4;

PaperTable shells(const PaperStudy& of) {
    PaperTable table{"shells",
                     "Distances of shells, and coordination numbers of the first.",
                     {textColumn("Sample"), textColumn("Pattern")},
                     {}};
    for (std::size_t k = 1; k <= shellsShown; ++k)
        table.columns.push_back(numberColumn(maths("r_{" + std::to_string(k) + "}"), "Å", "r" + std::to_string(k)));
    table.columns.push_back(saying(numberColumn(maths("N_{min}"), "", "neighbours to the first minimum"),
                                   "the number to the first minimum of " + maths("r^{2} g(r)")));
    table.columns.push_back(saying(numberColumn(maths("N_{1}"), "", "neighbours, twice to the maximum of r g"),
                                   "twice that to the maximum of " + maths("r g(r)")));
    table.columns.push_back(saying(numberColumn(maths("N_{2}"), "", "neighbours, twice to the maximum of r2 g"),
                                   "twice that to the maximum of " + maths("r^{2} g(r)")));
    table.columns.push_back(
        saying(numberColumn(maths("N_{lim}"), "", "neighbours between the limits"), "the number between limits that were set"));
    for (const PatternPlace& at : analysedPatterns(of)) {
        const auto& found = at.result.coordination;
        if (at.result.shells.empty() && !found)
            continue;
        auto cells = namesOf(at);
        for (std::size_t k = 0; k < shellsShown; ++k)
            cells.push_back(k < at.result.shells.size() ? quietCell(table, of, at, shellResults().front(), at.result.shells[k])
                                                        : PaperCell{});
        for (const auto& each : coordinationResults())
            cells.push_back(found && found->byDefinitions ? quietCell(table, of, at, each, *found->byDefinitions) : PaperCell{});
        cells.push_back(found && found->betweenLimits ? PaperCell{{}, *found->betweenLimits} : PaperCell{});
        table.rows.push_back(cells);
    }
    return table;
}

PaperTable subPeaks(const PaperStudy& of) {
    PaperTable table{"sub_peaks",
                     "Gaussians that split shells were taken apart into: distance, standard deviation, area in " + maths("R(r)") +
                         " and, of a pair, its number of neighbours.",
                     {textColumn("Sample"), textColumn("Pattern"), textColumn("Pair"), numberColumn(maths("r_{i}"), "Å", "r"),
                      numberColumn(maths("w_{i}"), "Å", "width"), numberColumn(maths("N_{i}"), "", "area"),
                      numberColumn(maths("N_{ij}"), "", "neighbours of the pair")},
                     {}};
    for (const PatternPlace& at : analysedPatterns(of)) {
        if (!at.result.subPeaks)
            continue;
        if (!*at.result.subPeaks) {
            auto cells = namesOf(at);
            cells.push_back({});
            cells.push_back(noteCell(table, programWords(at.result.subPeaks->error().what)));
            cells.resize(table.columns.size());
            table.rows.push_back(cells);
            continue;
        }
        for (const SubPeak& peak : (**at.result.subPeaks)->peaks) {
            auto cells = namesOf(at);
            cells.push_back(textCell(peak.pair ? pairText(*peak.pair) : std::string()));
            for (const auto& each : subPeakResults())
                cells.push_back(quietCell(table, of, at, each, peak));
            cells.push_back(peak.neighbours ? PaperCell{{}, *peak.neighbours} : PaperCell{});
            table.rows.push_back(cells);
        }
    }
    return table;
}

PaperTable compressions(const PaperStudy& of) {
    PaperTable table{"compression",
                     "First sharp diffraction peak against pressure: its slope and the equation of state.",
                     {textColumn("Sample"), textColumn("Equation"), numberColumn(maths("n"), "", "points"),
                      numberColumn(maths("dq_{1}/dP"), "Å⁻¹/GPa", "dq1/dP"), numberColumn(maths("q_{1,0}"), "Å⁻¹", "q1 at P = 0"),
                      numberColumn(maths("B_{0}"), "GPa", "B0"), numberColumn(maths("B′"), "", "B'"),
                      numberColumn(maths("B"), "GPa", "B at the reference pressure")},
                     {}};
    for (std::size_t i = 0; i < of.study.samples.size(); ++i) {
        const auto& compression = of.results.samples[i]->compression;
        if (!compression)
            continue;
        const SpreadPlace place = of.at(of.study.samples[i]->id);
        const auto& slope = compressionSlopeResults().front();
        std::vector<PaperCell> cells{textCell(nameOf(of.study.samples[i]->name)),
                                     textCell(compression->fit ? equationName((*compression->fit)->equation) : std::string()),
                                     numberCell(static_cast<double>(compression->points.size())),
                                     resultCell(table, slope.value(*compression), place, slope.definition.key)};
        if (!compression->fit)
            cells.push_back(noteCell(table, programWords(compression->fit.error().what)));
        else
            for (const auto& each : equationOfStateResults()) {
                const auto value = each.value(**compression->fit);
                cells.push_back(value ? resultCell(table, value, place, each.definition.key) : PaperCell{});
            }
        cells.resize(table.columns.size());
        table.rows.push_back(cells);
    }
    return table;
}

} // namespace

std::vector<PaperTable> patternTables(const PaperStudy& of) {
    return {firstPeaks(of), reductions(of), shells(of), subPeaks(of), compressions(of)};
}

} // namespace vitrine
