#include "core/evaluation/refinement_errors.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace vitrine {

namespace {

constexpr double sameShell = 0.35; // Å

using Reader = std::function<const Measured*(const PatternResult&)>;

void widen(Measured& number, double by) {
    if (!(by > 0) || !std::isfinite(by))
        return;
    const double before = number.error.value_or(0), after = std::hypot(before, by);
    number.error = after;
    if (!number.ci95 || before <= 0)
        return;
    const auto stretched = [&](double end) { return number.value + (end - number.value) * after / before; };
    number.ci95 = Interval{stretched(number.ci95->low), stretched(number.ci95->high)};
}

/// The error that all moved parameters give to the number that `read` finds.
double errorBy(const std::vector<MovedParameter>& moved, const Reader& read) {
    double variance = 0;
    for (const MovedParameter& each : moved) {
        const Measured *down = read(each.down), *up = read(each.up);
        if (down && up && each.step > 0)
            variance += std::pow((up->value - down->value) / (2 * each.step) * each.error, 2);
    }
    return std::sqrt(variance);
}

const DiffractionPeak* peakOf(const PatternResult& result, PeakDefinition definition) {
    if (!result.peaks)
        return nullptr;
    const auto found = std::ranges::find_if(*result.peaks, [&](const auto& each) { return each->definition == definition; });
    return found == result.peaks->end() ? nullptr : found->get();
}

void widenPeaks(std::vector<Shared<DiffractionPeak>>& peaks, const std::vector<MovedParameter>& moved) {
    for (Shared<DiffractionPeak>& each : peaks) {
        DiffractionPeak peak = *each;
        for (Measured DiffractionPeak::*part : {&DiffractionPeak::q1, &DiffractionPeak::fwhm, &DiffractionPeak::height})
            widen(peak.*part, errorBy(moved, [&](const PatternResult& result) {
                      const DiffractionPeak* same = peakOf(result, peak.definition);
                      return same ? &(same->*part) : nullptr;
                  }));
        each = Shared<DiffractionPeak>(std::move(peak));
    }
}

const Measured* nearest(const PatternResult& result, double r) {
    const auto away = [&](const Shell& each) { return std::abs(each.r.value - r); };
    const auto found = std::ranges::min_element(result.shells, {}, away);
    return found != result.shells.end() && away(*found) <= sameShell ? &found->r : nullptr;
}

void widenCounts(ShellCount& count, const std::vector<MovedParameter>& moved) {
    if (count.betweenLimits)
        widen(*count.betweenLimits, errorBy(moved, [](const PatternResult& result) {
            return result.coordination && result.coordination->betweenLimits ? &*result.coordination->betweenLimits : nullptr;
        }));
    if (!count.byDefinitions)
        return;
    for (Measured Coordination::*part :
         {&Coordination::toMaximumOfRg, &Coordination::toMaximumOfR2g, &Coordination::toFirstMinimum})
        widen((*count.byDefinitions).*part, errorBy(moved, [&](const PatternResult& result) {
                  const bool has = result.coordination && result.coordination->byDefinitions;
                  return has ? &((*result.coordination->byDefinitions).*part) : nullptr;
              }));
}

const SubPeak* subPeakOf(const PatternResult& result, std::size_t i) {
    const bool has = result.subPeaks && *result.subPeaks && i < (**result.subPeaks)->peaks.size();
    return has ? &(**result.subPeaks)->peaks[i] : nullptr;
}

void widenSubPeaks(Shared<SubPeakFit>& fit, const std::vector<MovedParameter>& moved) {
    SubPeakFit wider = *fit;
    for (std::size_t i = 0; i < wider.peaks.size(); ++i) {
        for (Measured SubPeak::*part : {&SubPeak::r, &SubPeak::width, &SubPeak::coordination})
            widen(wider.peaks[i].*part, errorBy(moved, [&](const PatternResult& result) {
                      const SubPeak* same = subPeakOf(result, i);
                      return same ? &(same->*part) : nullptr;
                  }));
        for (std::optional<Measured> SubPeak::*part : {&SubPeak::neighbours, &SubPeak::neighboursOfSecond})
            if (wider.peaks[i].*part)
                widen(*(wider.peaks[i].*part), errorBy(moved, [&](const PatternResult& result) {
                    const SubPeak* same = subPeakOf(result, i);
                    return same && same->*part ? &*(same->*part) : nullptr;
                }));
    }
    fit = Shared<SubPeakFit>(std::move(wider));
}

/// The structure with one refined parameter moved; the reason where there is none.
PatternResult movedStructure(const Correction& correction, const StructureChoices& choices, const PatternResult& own) {
    PatternResult moved;
    moved.used = choices;
    moved.energy = own.energy;
    moved.pairs = own.pairs;
    moved.numberDensity = choices.normalization.numberDensity;
    if (auto structure = structureOf(correction.plan, correction.corrected, choices))
        moved.structure = Shared<Structure>(std::move(*structure));
    else
        moved.structure = std::unexpected(structure.error());
    return moved;
}

/// Both ways of a parameter, by its error but by no more than a third of it, so that it stays above zero.
MovedParameter movedParameter(const Correction& correction, const StructureChoices& choices, const PatternResult& own,
                              double error, const std::function<void(NormalizationChoices&, double)>& move, double value) {
    constexpr double most = 1.0 / 3;
    const double step = std::min(error, most * std::abs(value));
    const auto at = [&](double by) {
        StructureChoices moved = choices;
        move(moved.normalization, value + by);
        return movedStructure(correction, moved, own);
    };
    return {at(-step), at(step), step, error};
}

} // namespace

std::vector<MovedParameter> movedByRefinement(const Correction& correction, const StructureChoices& choices,
                                              const PatternResult& own) {
    std::vector<MovedParameter> moved;
    if (!own.structure || !own.densityMap)
        return moved;
    const DensityMap& map = ***own.densityMap;
    const auto density = [](NormalizationChoices& n, double to) { n.numberDensity = to; };
    const auto background = [](NormalizationChoices& n, double to) { n.backgroundScale = to; };
    if (map.densityError)
        moved.push_back(movedParameter(correction, choices, own, *map.densityError, density, map.bestDensity));
    if (map.backgroundError)
        moved.push_back(movedParameter(correction, choices, own, *map.backgroundError, background, map.bestBackgroundScale));
    return moved;
}

void addErrorsOfRefinement(PatternResult& result, const std::vector<MovedParameter>& moved) {
    if (moved.empty())
        return;
    if (result.peaks)
        widenPeaks(*result.peaks, moved);
    for (Shell& shell : result.shells)
        widen(shell.r, errorBy(moved, [&](const PatternResult& each) { return nearest(each, shell.r.value); }));
    if (result.coordination)
        widenCounts(*result.coordination, moved);
    if (result.subPeaks && *result.subPeaks)
        widenSubPeaks(**result.subPeaks, moved);
}

} // namespace vitrine
