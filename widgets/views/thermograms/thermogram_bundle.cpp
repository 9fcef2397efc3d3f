#include "widgets/views/thermograms/thermogram_bundle.h"

#include "core/curve/named.h"

#include <algorithm>
#include <map>

namespace vitrine {

namespace {

constexpr std::size_t mostInLegend = 8; // lines of a figure that a reader still tells apart

void addScan(Bundle& bundle, const ScanPath& path, const Scan& scan, const ScanResult& result) {
    if (!result.prepared) {
        if (!bundle.firstProblem)
            bundle.firstProblem = result.prepared.error();
        return;
    }
    bundle.curves.push_back({path, *result.prepared, (*result.prepared)->thermogram.heatingRate, scan.cooling, scan.name});
}

void addScans(Bundle& bundle, const Sample& sample, const SampleResult& result) {
    for (std::size_t i = 0; i < sample.scans.size(); ++i)
        if (const Scan& scan = *sample.scans[i]; const ScanResult* of = named(result.scans, scan.id, i))
            addScan(bundle, {sample.id, scan.id}, scan, *of);
}

SignalKind kindOf(const BundleCurve& curve) {
    return curve.prepared->thermogram.kind;
}

SignalKind commonestKind(const std::vector<BundleCurve>& curves) {
    std::map<SignalKind, int> counts;
    for (const BundleCurve& curve : curves)
        ++counts[kindOf(curve)];
    const auto most = std::ranges::max_element(counts, {}, [](const auto& entry) { return entry.second; });
    return most == counts.end() ? SignalKind::HeatCapacity : most->first;
}

SignalKind shownKind(const Bundle& bundle, const ScanPath* current) {
    const auto found = std::ranges::find_if(bundle.curves, [&](const BundleCurve& c) { return current && c.path == *current; });
    return found == bundle.curves.end() ? commonestKind(bundle.curves) : kindOf(*found);
}

} // namespace

Bundle bundleOf(const Scene& scene) {
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
    bundle.kind = shownKind(bundle, scene.selection.current());
    bundle.ofOtherKinds = std::erase_if(bundle.curves, [&](const auto& curve) { return kindOf(curve) != bundle.kind; });
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
