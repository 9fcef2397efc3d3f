#include "widgets/views/thermograms/thermogram_bundle.h"

#include "core/curve/named.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr std::size_t mostInLegend = 8; // lines of a figure that a reader still tells apart

void addScan(Bundle& bundle, const ScanPath& path, const Scan& scan, const ScanResult& result) {
    if (!result.prepared) {
        if (!bundle.firstProblem)
            bundle.firstProblem = result.prepared.error();
        return;
    }
    bundle.curves.push_back({path, *result.prepared, (*result.prepared)->thermogram.heatingRate, scan.cooling, scan.name, {}});
}

void addScans(Bundle& bundle, const Sample& sample, const SampleResult& result) {
    for (std::size_t i = 0; i < sample.scans.size(); ++i)
        if (const Scan& scan = *sample.scans[i]; const ScanResult* of = named(result.scans, scan.id, i))
            addScan(bundle, {sample.id, scan.id}, scan, *of);
}

std::optional<std::size_t> indexOf(const std::vector<BundleCurve>& curves, const ScanPath* current) {
    const auto found = std::ranges::find_if(curves, [&](const BundleCurve& curve) { return current && curve.path == *current; });
    return found == curves.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - curves.begin()));
}

/// Gives each curve its unit and its axis, and leaves out what has none.
void setUnits(Bundle& bundle, UnitChoice choice, const ScanPath* current) {
    std::vector<SignalFacts> facts;
    for (const BundleCurve& curve : bundle.curves)
        facts.push_back(factsOf(curve.prepared->thermogram, curve.cooling));
    const ShownUnits units = shownUnits(facts, choice, indexOf(bundle.curves, current));
    bundle.kind = units.left;
    bundle.right = units.right;
    for (std::size_t i = 0; i < bundle.curves.size(); ++i) {
        bundle.curves[i].shown = units.shown[i];
        bundle.converted += facts[i].kind != units.shown[i].kind && units.shown[i].axis != ShownSignal::Axis::None ? 1 : 0;
    }
    bundle.leftOut = std::erase_if(bundle.curves, [](const auto& curve) { return curve.shown.axis == ShownSignal::Axis::None; });
}

} // namespace

Bundle bundleOf(const Scene& scene, UnitChoice choice) {
    Bundle bundle;
    if (!scene.now.results)
        return bundle;
    for (const auto& sample : scene.now.study.samples) {
        if (!scene.selection.shows(sample->id))
            continue;
        bundle.samples.push_back(sample->id);
        if (const SampleResult* result = findResult(*scene.now.results, sample->id))
            addScans(bundle, *sample, *result);
    }
    setUnits(bundle, choice, scene.selection.current());
    return bundle;
}

void takeCurves(FigurePanel& panel, const Bundle& bundle) {
    panel.samples = bundle.samples;
    for (const BundleCurve& curve : bundle.curves)
        panel.scans.push_back(curve.path.sample + "/" + curve.path.scan);
    panel.legend.all = bundle.curves.size() <= mostInLegend;
    panel.everyRate = bundle.curves.size() > bundle.samples.size();
}

std::vector<double> ratesOf(const Bundle& bundle) {
    std::vector<double> rates;
    for (const BundleCurve& curve : bundle.curves)
        rates.push_back(curve.rate);
    return distinctRates(std::move(rates));
}

std::vector<double> distinctRates(std::vector<double> rates) {
    std::erase_if(rates, [](double rate) { return !(rate > 0); });
    std::ranges::sort(rates);
    // Rates read from the data differ in the last digits: within 2 % they are one.
    const auto same = [](double a, double b) { return b < 1.02 * a; };
    rates.erase(std::unique(rates.begin(), rates.end(), same), rates.end());
    return rates;
}

} // namespace vitrine
