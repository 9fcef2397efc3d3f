#include "core/files/paper/paper_text.h"
#include "core/files/paper/program_words.h"
#include "core/files/paper/spans.h"
#include "core/files/paper/study_tables.h"
#include "core/results/crystallisation_values.h"
#include "core/results/mass_by_step.h"
#include "core/results/peak_quantities.h"
#include "core/results/scan_quantities.h"

#include <algorithm>

namespace vitrine {

namespace {

/// A scan that is analysed, in its sample.
struct ScanPlace {
    const Sample& sample;
    const Scan& scan;
    const ScanResult& result;
};

std::vector<ScanPlace> analysedScans(const PaperStudy& of) {
    std::vector<ScanPlace> scans;
    for (std::size_t i = 0; i < of.study.samples.size(); ++i)
        for (std::size_t k = 0; k < of.study.samples[i]->scans.size(); ++k)
            if (const Scan& scan = *of.study.samples[i]->scans[k]; !scan.cooling)
                scans.push_back({*of.study.samples[i], scan, *of.results.samples[i]->scans[k]});
    return scans;
}

/// One unit for the rates of all scans.
ScaledUnit unitOfRates(const PaperStudy& of) {
    double most = 0;
    for (const ScanPlace& each : analysedScans(of))
        most = std::max(most, each.scan.choices.heatingRate.value_or(0));
    return rateUnit(most > 0 ? most : 100);
}

PaperColumn rateColumn(const ScaledUnit& unit) {
    return numberColumn(maths("Φ"), unit.unit, "heating rate", 3);
}

PaperCell rateCell(const ScanPlace& of, const ScaledUnit& unit) {
    const auto& rate = of.scan.choices.heatingRate;
    return rate ? numberCell(*rate * unit.factor) : PaperCell{};
}

const Quantity<ScanResult>& transitionOf(std::string_view key) {
    return *std::ranges::find(transitionResults(), key, [](const auto& each) { return each.definition.keyWithin(); });
}

/// One of the results of the glass transition, without its reason where it is not there.
PaperCell transitionCell(PaperTable& table, const PaperStudy& of, const ScanPlace& at, const Quantity<ScanResult>& quantity) {
    const auto value = inUnitOfKey(quantity, at.result);
    return value ? resultCell(table, value, of.at(at.sample.id, at.scan.id), quantity.definition.key) : PaperCell{};
}

/// The reason stands in the first column of numbers.
PaperCell firstTransitionCell(PaperTable& table, const PaperStudy& of, const ScanPlace& at,
                              const Quantity<ScanResult>& quantity) {
    return resultCell(table, inUnitOfKey(quantity, at.result), of.at(at.sample.id, at.scan.id), quantity.definition.key);
}

PaperTable halfSteps(const PaperStudy& of) {
    const ScaledUnit unit = unitOfRates(of);
    PaperTable table{"glass_transition",
                     "Glass transition of each scan by the tangent at the half step, and its fictive temperature.",
                     {textColumn("Sample"), rateColumn(unit), numberColumn(maths("m"), "g", "mass"),
                      numberColumn(maths("T_{½}"), "K", "midpoint"), numberColumn(maths("T_{onset}"), "K", "onset (half step)"),
                      numberColumn(maths("T_{end}"), "K", "endset (half step)"), numberColumn(maths("ΔC_{p}"), "J/(g K)", "step"),
                      numberColumn(maths("T_{f}"), "K", "T_f"),
                      saying(numberColumn(maths("T_{f,ref}"), "K", "T_f by difference"),
                             "the fictive temperature by difference to the reference scan")},
                     {}};
    for (const ScanPlace& at : analysedScans(of)) {
        const SpreadPlace place = of.at(at.sample.id, at.scan.id);
        const auto& fictive = fictiveResults().front();
        const auto& difference = fictiveFormResults().back();
        const auto byDifference = difference.value(at.result);
        const auto& mass = at.scan.choices.mass;
        table.rows.push_back({textCell(nameOf(at.sample.name)), rateCell(at, unit), mass ? numberCell(*mass) : PaperCell{},
                              firstTransitionCell(table, of, at, transitionOf("midpoint_half_step_K")),
                              transitionCell(table, of, at, transitionOf("onset_half_step_K")),
                              transitionCell(table, of, at, transitionOf("endset_half_step_K")),
                              transitionCell(table, of, at, transitionOf("step_J_per_gK")),
                              resultCell(table, fictive.value(at.result), place, fictive.definition.key),
                              byDifference ? resultCell(table, byDifference, place, difference.definition.key) : PaperCell{}});
    }
    return table;
}

PaperTable steepest(const PaperStudy& of) {
    const ScaledUnit unit = unitOfRates(of);
    PaperTable table{
        "greatest_slope",
        "Glass transition of each scan by the tangent of greatest slope.",
        {textColumn("Sample"), rateColumn(unit), numberColumn(maths("T_{onset}"), "K", "onset (greatest slope)"),
         numberColumn(maths("T_{infl}"), "K", "inflection"), numberColumn(maths("T_{end}"), "K", "endset (greatest slope)"),
         saying(numberColumn(maths("ξ"), "", "xi", 2),
                "the part of the step made at the inflection, which lies on the flank of an overshoot where it is above 1")},
        {}};
    for (const ScanPlace& at : analysedScans(of)) {
        const auto& onset = transitionOf("onset_inflection_K");
        if (!onset.value(at.result))
            continue;
        const bool tells = at.result.transition && at.result.lines;
        table.rows.push_back(
            {textCell(nameOf(at.sample.name)), rateCell(at, unit), transitionCell(table, of, at, onset),
             transitionCell(table, of, at, transitionOf("inflection_K")),
             transitionCell(table, of, at, transitionOf("endset_inflection_K")),
             tells ? numberCell(reducedStep((**at.result.transition).inflectionTangent, *at.result.lines)) : PaperCell{}});
    }
    return table;
}

std::string peakName(const Peak& peak) {
    switch (peak.branch) {
    case PeakBranch::Shadow:
        return "below the glass transition";
    case PeakBranch::Overshoot:
        return "overshoot";
    case PeakBranch::Crystallisation:
        return "crystallisation";
    case PeakBranch::Melting:
        return "melting";
    default:
        return peak.kind == PeakKind::Exotherm ? "exotherm" : "endotherm";
    }
}

/// T_p, area, onset, width and the rate at the peak.
constexpr std::string_view peakKeys[] = {"T_p_K", "area_J_per_g", "onset_K", "fwhm_K", "heating_rate_K_per_s"};

const Quantity<Peak>& peakResultOf(std::string_view key) {
    return *std::ranges::find(peakResults(), key, [](const auto& each) { return each.definition.keyWithin(); });
}

PaperTable peaks(const PaperStudy& of) {
    const ScaledUnit unit = unitOfRates(of);
    PaperTable table{"peaks",
                     "Peaks of each scan.",
                     {textColumn("Sample"), textColumn("Peak"), rateColumn(unit), numberColumn(maths("T_{p}"), "K", "T_p"),
                      numberColumn(maths("ΔH"), "J/g", "area"), numberColumn(maths("T_{on}"), "K", "peak onset"),
                      numberColumn("FWHM", "K", "FWHM"),
                      saying(numberColumn(maths("Φ_{p}"), "K/s", "heating rate at the peak"), "the heating rate at the peak")},
                     {}};
    for (const ScanPlace& at : analysedScans(of)) {
        if (!at.result.peaks)
            continue;
        for (const Peak& peak : **at.result.peaks) {
            std::vector<PaperCell> cells{textCell(nameOf(at.sample.name)), textCell(peakName(peak)), rateCell(at, unit)};
            for (const std::string_view key : peakKeys) {
                const auto& quantity = peakResultOf(key);
                const auto value = quantity.value(peak);
                cells.push_back(value ? resultCell(table, value, of.at(at.sample.id, at.scan.id), quantity.definition.key)
                                      : PaperCell{});
            }
            table.rows.push_back(cells);
        }
    }
    return table;
}

struct CrystalColumn {
    std::string_view key;
    const char *symbol, *unit, *csvName;
};

constexpr CrystalColumn crystalColumns[] = {{"crystallisation.onset_K", "T_{x}", "K", "T_x"},
                                            {"crystallisation.T_p_K", "T_{p}", "K", "T_p of crystallisation"},
                                            {"crystallisation.area_J_per_g", "ΔH_{x}", "J/g", "enthalpy of crystallisation"},
                                            {"supercooled_region_K", "ΔT_{x}", "K", "T_x - T_g"},
                                            {"melting.onset_K", "T_{m}", "K", "T_m"},
                                            {"melting.T_p_K", "T_{p,m}", "K", "T_p of melting"},
                                            {"melting.liquidus_K", "T_{l}", "K", "T_l"},
                                            {"melting.area_J_per_g", "ΔH_{m}", "J/g", "enthalpy of melting"},
                                            {"melting.reduced_glass_temperature", "T_{rg}", "", "T_rg"}};

/// A row an exotherm; what is of the scan stands in the first.
std::vector<PaperCell> crystalRow(PaperTable& table, const PaperStudy& of, const ScanPlace& at,
                                  const std::vector<CrystallisationValue>& values, std::size_t exotherm) {
    std::vector<PaperCell> cells{textCell(nameOf(at.sample.name)), rateCell(at, unitOfRates(of))};
    for (const CrystalColumn& column : crystalColumns) {
        const auto found = std::ranges::find_if(
            values, [&](const CrystallisationValue& each) { return column.key == each.key && each.peak == exotherm; });
        cells.push_back(found == values.end() ? PaperCell{}
                                              : resultCell(table, found->value, of.at(at.sample.id, at.scan.id), found->key));
    }
    return cells;
}

PaperTable crystals(const PaperStudy& of) {
    PaperTable table{"crystallisation",
                     "Crystallisation and melting of each scan, a row an exotherm.",
                     {textColumn("Sample"), rateColumn(unitOfRates(of))},
                     {}};
    for (const CrystalColumn& each : crystalColumns)
        table.columns.push_back(numberColumn(maths(each.symbol), each.unit, each.csvName));
    for (const ScanPlace& at : analysedScans(of)) {
        const auto values = crystallisationValues(at.result);
        std::size_t exotherms = values.empty() ? 0 : 1;
        for (const CrystallisationValue& each : values)
            exotherms = std::max(exotherms, each.peak + 1);
        for (std::size_t k = 0; k < exotherms; ++k)
            table.rows.push_back(crystalRow(table, of, at, values, k));
    }
    return table;
}

PaperTable masses(const PaperStudy& of) {
    PaperTable table{"masses_by_step",
                     "Masses of scans that follow from their steps and the known step of the heat capacity of the same sample.",
                     {textColumn("Sample"), rateColumn(unitOfRates(of)), numberColumn(maths("m"), "g", "mass")},
                     {}};
    for (const ScanPlace& at : analysedScans(of)) {
        const SampleResult* result = findResult(of.results, at.sample.id);
        const auto place = result ? scanOf(at.sample, *result, at.scan.id) : std::nullopt;
        const auto& quantity = massResults().front();
        if (const auto value = place ? quantity.value(*place) : Result<Measured>(std::unexpected(Problem{})))
            table.rows.push_back({textCell(nameOf(at.sample.name)), rateCell(at, unitOfRates(of)),
                                  resultCell(table, value, of.at(at.sample.id, at.scan.id), quantity.definition.key)});
    }
    return table;
}

} // namespace

std::vector<PaperTable> scanTables(const PaperStudy& of) {
    return {halfSteps(of), steepest(of), peaks(of), crystals(of), masses(of)};
}

} // namespace vitrine
