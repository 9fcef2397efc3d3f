#include "core/figures/template_numbers.h"

#include "core/across_samples/rate_class.h"
#include "core/fit/statistics.h"

#include <map>
#include <set>

namespace vitrine {

namespace {

constexpr double insideOfEdge = 1.0 / 6; // of the width of the crossover
constexpr double aloneReach = 0.25;      // of the distance of a shell
constexpr double splitShell = 1.3;       // distances of two maxima of different shells, one over the other

double toTenth(double value) {
    return std::round(10 * value) / 10;
}

Interval toTenths(double low, double high) {
    return {toTenth(low), toTenth(high)};
}

double lowerMedian(std::vector<double> values) {
    std::ranges::sort(values);
    return values[(values.size() - 1) / 2];
}

/// The highest temperature of a treatment at a pressure, K.
std::optional<double> hottest(const StudyResult& results, double pressure) {
    std::optional<double> most;
    for (const ActivationPoint& point : results.activation)
        if (point.pressure == pressure)
            most = std::max(most.value_or(point.temperature), point.temperature);
    return most;
}

/// The shells of each sample: of those with a wide pattern where there are any, which shows them best.
std::vector<const std::vector<double>*> shellLists(const StudyResult& results) {
    std::vector<const std::vector<double>*> wide, all;
    for (const StructurePoint& point : results.structure) {
        all.push_back(&point.shells);
        if (point.reach >= wideReach)
            wide.push_back(&point.wideShells);
    }
    return wide.empty() ? all : wide;
}

/// First and last maximum of shell 0, 1 …, Å, as far as half of the samples with a pattern show it.
std::vector<Interval> shellPositions(const StudyResult& results) {
    std::vector<std::vector<std::vector<double>>> lists;
    for (const std::vector<double>* maxima : shellLists(results))
        lists.push_back(shellsOf(*maxima));
    std::vector<Interval> positions;
    for (std::size_t shell = 0;; ++shell) {
        std::vector<double> first, last;
        for (const auto& shells : lists)
            if (shell < shells.size()) {
                first.push_back(shells[shell].front());
                last.push_back(shells[shell].back());
            }
        if (first.empty() || 2 * first.size() < lists.size())
            return positions;
        positions.push_back({median(first), median(last)});
    }
}

} // namespace

std::optional<double> usualRate(const StudyResult& results) {
    std::map<long, std::set<std::string>> samples;
    std::map<long, std::vector<double>> rates;
    std::size_t most = 0;
    for (const ActivationPoint& point : results.activation)
        for (const RateValue& onset : point.onsets) {
            const long rate = rateClass(onset.heatingRate);
            rates[rate].push_back(onset.heatingRate);
            samples[rate].insert(point.sample);
            most = std::max(most, samples[rate].size());
        }
    std::vector<double> usual;
    for (const auto& [rate, values] : rates)
        if (samples[rate].size() == most)
            usual.push_back(lowerMedian(values));
    return usual.empty() ? std::nullopt : std::optional(lowerMedian(usual));
}

std::array<std::optional<double>, 3> pairPlaces(const StudyResult& results, const PressureTransition& transition, double tg) {
    std::array<std::optional<double>, 3> places;
    if (const auto& curve = results.master.curve) {
        const double low = curve->low.value, high = curve->high.value, inside = insideOfEdge * (high - low);
        places[0] = low + inside;
        places[1] = high - inside;
    }
    const auto ambient = hottest(results, 0), compressed = hottest(results, transition.pressure);
    if (ambient && compressed)
        places[2] = std::min(*ambient / tg, *compressed / transition.tg->value);
    return places;
}

std::vector<std::string> comparedGlasses(const StudyResult& results, const PressureTransition& transition,
                                         std::optional<double> onset) {
    std::vector<const StructurePoint*> wide;
    for (const StructurePoint& point : results.structure)
        if (point.reach >= wideReach && point.pressure == transition.pressure)
            wide.push_back(&point);
    std::ranges::stable_sort(wide, {}, &StructurePoint::temperature);
    std::vector<std::string> ids;
    const auto take = [&](const StructurePoint* point) {
        if (point && std::ranges::find(ids, point->sample) == ids.end())
            ids.push_back(point->sample);
    };
    if (wide.empty())
        return ids;
    take(wide.front());
    if (onset)
        take(*std::ranges::min_element(wide, {}, [&](const StructurePoint* p) { return std::abs(p->temperature - *onset); }));
    for (const StructurePoint* point : wide)
        if (point->temperature >= transition.tg->value) {
            take(point);
            break;
        }
    return ids;
}

std::optional<Interval> firstPeakRange(const StudyResult& results) {
    std::vector<double> middles, widths;
    for (const StructurePoint& point : results.structure) {
        middles.push_back(point.q1.value);
        widths.push_back(point.fwhm.value);
    }
    if (middles.empty())
        return {};
    return toTenths(mean(middles) - mean(widths) / 2, mean(middles) + mean(widths) / 2);
}

std::vector<std::vector<double>> shellsOf(const std::vector<double>& maxima) {
    std::vector<std::vector<double>> shells;
    for (const double r : maxima) {
        if (shells.empty() || r >= splitShell * shells.back().back())
            shells.emplace_back();
        shells.back().push_back(r);
    }
    return shells;
}

std::array<std::optional<Interval>, 3> shellRanges(const StudyResult& results) {
    const std::vector<Interval> r = shellPositions(results);
    std::vector<double> ends;
    for (std::size_t i = 1; i < r.size(); ++i)
        ends.push_back((r[i - 1].high + r[i].low) / 2);
    if (!r.empty()) {
        const double below = ends.empty() ? aloneReach * r.front().low : ends.front() - r.front().high;
        const double above = ends.empty() ? aloneReach * r.front().high : r.back().low - ends.back();
        ends.insert(ends.begin(), r.front().low - below);
        ends.push_back(r.back().high + above);
    }
    std::array<std::optional<Interval>, 3> ranges;
    for (std::size_t i = 0; i < std::min(ranges.size(), r.size()); ++i)
        ranges[i] = toTenths(ends[i], ends[i + 1]);
    return ranges;
}

} // namespace vitrine
