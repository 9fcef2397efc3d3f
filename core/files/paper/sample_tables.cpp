#include "core/files/paper/paper_text.h"
#include "core/files/paper/program_words.h"
#include "core/files/paper/spans.h"
#include "core/files/paper/study_tables.h"
#include "core/results/kissinger_quantities.h"
#include "core/results/study_quantities.h"

#include <algorithm>
#include <set>

namespace vitrine {

namespace {

std::string treatmentText(TreatmentKind kind) {
    switch (kind) {
    case TreatmentKind::AsCast:
        return "as cast";
    case TreatmentKind::Annealed:
        return "annealed";
    case TreatmentKind::Compressed:
        return "compressed";
    case TreatmentKind::Unknown:
        break;
    }
    return {};
}

PaperCell optionalCell(const std::optional<double>& value, double factor = 1) {
    return value ? numberCell(*value * factor) : PaperCell{};
}

std::size_t fictiveCount(const SampleResult& result) {
    return static_cast<std::size_t>(
        std::ranges::count_if(result.scans, [](const auto& scan) { return scan->fictiveTemperature.has_value(); }));
}

/// A mean of one scan stands with that scan.
PaperCell meanCell(PaperTable& table, const PaperStudy& of, const SampleResult& result) {
    return fictiveCount(result) > 1
               ? resultCell(table, result.fictiveTemperature, of.at(result.id), sampleResults().front().definition.key)
               : PaperCell{};
}

bool oneComposition(const Study& study) {
    std::set<std::string> all;
    for (const auto& sample : study.samples)
        all.insert(sample->composition);
    return all.size() < 2;
}

PaperTable treatments(const PaperStudy& of) {
    PaperTable table{"samples",
                     "Samples and their treatment.",
                     {textColumn("Sample"), textColumn("Composition"), textColumn("Treatment"),
                      numberColumn(maths("P"), "GPa", "P"), numberColumn(maths("T"), "K", "T"),
                      numberColumn("Hold", "min", "hold"), numberColumn("Cooling", "K/min", "cooling rate"),
                      numberColumn("Scans", "", "scans"),
                      saying(numberColumn(maths("T_{f}"), "K", "T_f"), "the mean fictive temperature of the scans")},
                     {}};
    const bool tellsComposition = !oneComposition(of.study);
    for (std::size_t i = 0; i < of.study.samples.size(); ++i) {
        const Sample& sample = *of.study.samples[i];
        const SampleResult& result = *of.results.samples[i];
        const SampleTreatment& t = sample.treatment;
        const std::size_t found = fictiveCount(result);
        table.rows.push_back({textCell(nameOf(sample.name)),
                              textCell(tellsComposition ? chemical(nameOf(sample.composition)) : std::string()),
                              textCell(treatmentText(t.kind)), optionalCell(t.pressure), optionalCell(t.temperature),
                              optionalCell(t.hold, 1.0 / 60), optionalCell(t.coolingRate, 60),
                              found > 1 ? numberCell(static_cast<double>(found)) : PaperCell{}, meanCell(table, of, result)});
    }
    return table;
}

std::string lineName(const KissingerResult& line) {
    switch (line.branch) {
    case PeakBranch::Shadow:
        return "endotherm below the glass transition";
    case PeakBranch::Overshoot:
        return "overshoot";
    case PeakBranch::Crystallisation:
        return "crystallisation, peak";
    case PeakBranch::CrystallisationOnset:
        return "crystallisation, onset";
    case PeakBranch::Melting:
        return "melting";
    case PeakBranch::Other:
        break;
    }
    return line.kind == PeakKind::Exotherm ? "exotherm" : "endotherm";
}

const ActivationPoint* pointOf(const PaperStudy& of, const std::string& sample, const KissingerResult& line) {
    const auto& points = of.results.study->activation;
    const auto found = std::ranges::find_if(points, [&](const ActivationPoint& each) {
        return each.sample == sample && each.branch == line.branch && each.energy && line.fit &&
               each.energy->value == (*line.fit)->energy.value;
    });
    return found == points.end() ? nullptr : &*found;
}

/// In units of the T_g of the study, where the line is the one that is compared; else of that of the sample.
PaperCell reducedCell(PaperTable& table, const PaperStudy& of, const Sample& sample, const KissingerResult& line) {
    const ActivationPoint* point = pointOf(of, sample.id, line);
    if (point && point->energyOverRTg)
        return resultCell(table, point->energyOverRTg, of.at(sample.id), "E_a_over_RTg");
    const auto& own = (*line.fit)->energyOverRTg;
    return own ? resultCell(table, *own, of.at(sample.id), "kissinger.E_a_over_RTg") : PaperCell{};
}

std::vector<PaperCell> lineCells(PaperTable& table, const PaperStudy& of, const Sample& sample, const KissingerResult& line) {
    std::vector<PaperCell> cells{textCell(nameOf(sample.name)), textCell(lineName(line))};
    if (!line.fit) {
        cells.push_back(numberCell(static_cast<double>(line.sources.size())));
        cells.push_back(noteCell(table, programWords(line.fit.error().what)));
        cells.resize(table.columns.size());
        return cells;
    }
    const KissingerFit& fit = **line.fit;
    cells.push_back(numberCell(static_cast<double>(fit.points.size())));
    cells.push_back(resultCell(table, fit.energy, of.at(sample.id), "kissinger.E_a_kJ_per_mol"));
    cells.push_back(reducedCell(table, of, sample, line));
    const auto frequency = kissingerResults()[2].value(fit);
    cells.push_back(frequency ? resultCell(table, frequency, of.at(sample.id), "kissinger.ln_A") : PaperCell{});
    return cells;
}

PaperTable kissingerLines(const PaperStudy& of) {
    PaperTable table{"activation_energies",
                     "Activation energies from the shift of peaks with the heating rate.",
                     {textColumn("Sample"), textColumn("Peak"), saying(numberColumn(maths("n"), "", "n"), "the number of scans"),
                      numberColumn(maths("E_{a}"), "kJ/mol", "E_a"), numberColumn(maths("E_{a}/(R T_{g})"), "", "E_a/(R T_g)"),
                      saying(numberColumn(maths("ln A"), "", "ln A"), "the logarithm of the frequency factor in s⁻¹")},
                     {}};
    for (std::size_t i = 0; i < of.study.samples.size(); ++i)
        for (const auto& line : of.results.samples[i]->kissinger)
            table.rows.push_back(lineCells(table, of, *of.study.samples[i], *line));
    return table;
}

} // namespace

std::vector<PaperTable> sampleTables(const PaperStudy& of) {
    return {treatments(of), kissingerLines(of)};
}

} // namespace vitrine
