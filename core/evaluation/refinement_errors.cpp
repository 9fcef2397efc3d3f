#include "core/evaluation/refinement_errors.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace vitrine {

namespace {

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
double errorBy(const MovedParameters& moved, const Reader& read) {
    double variance = 0, product = 1;
    for (const MovedParameter& each : moved.each) {
        const Measured *down = read(each.down), *up = read(each.up);
        const double by = down && up && each.step > 0 ? (up->value - down->value) / (2 * each.step) * each.error : 0;
        variance += by * by;
        product *= by;
    }
    if (moved.each.size() == 2)
        variance += 2 * moved.correlation * product;
    return std::sqrt(std::max(variance, 0.0));
}

const DiffractionPeak* peakOf(const PatternResult& result, PeakDefinition definition) {
    if (!result.peaks)
        return nullptr;
    const auto found = std::ranges::find_if(*result.peaks, [&](const auto& each) { return each->definition == definition; });
    return found == result.peaks->end() ? nullptr : found->get();
}

void widenPeaks(std::vector<Shared<DiffractionPeak>>& peaks, const MovedParameters& moved) {
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
    const Shell* found = sameShell(result.shells, r);
    return found ? &found->r : nullptr;
}

void widenCounts(ShellCount& count, const MovedParameters& moved) {
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

void widenSubPeaks(Shared<SubPeakFit>& fit, const MovedParameters& moved) {
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
PatternResult movedStructure(const StructureMaker& structureFor, const StructureChoices& choices, const PatternResult& own) {
    PatternResult moved;
    moved.used = choices;
    moved.energy = own.energy;
    moved.pairs = own.pairs;
    moved.numberDensity = choices.normalization.numberDensity;
    moved.structure = structureFor(choices);
    return moved;
}

} // namespace

MovedParameters movedByRefinement(const StructureMaker& structureFor, const StructureChoices& choices, const PatternResult& own) {
    constexpr double most = 1.0 / 3;
    MovedParameters moved;
    if (!own.structure || !own.densityMap)
        return moved;
    const DensityMap& map = ***own.densityMap;
    const auto add = [&](std::optional<double> error, double value, auto move) {
        if (!error)
            return;
        const double step = std::min(*error, most * std::abs(value));
        const auto at = [&](double by) {
            StructureChoices other = choices;
            move(other.normalization, value + by);
            return movedStructure(structureFor, other, own);
        };
        moved.each.push_back({at(-step), at(step), step, *error});
    };
    add(map.densityError, map.bestDensity, [](NormalizationChoices& n, double to) { n.numberDensity = to; });
    add(map.backgroundError, map.bestBackgroundScale, [](NormalizationChoices& n, double to) { n.backgroundScale = to; });
    moved.correlation = map.correlation;
    return moved;
}

void addErrorsOfRefinement(PatternResult& result, const MovedParameters& moved) {
    if (moved.each.empty())
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
