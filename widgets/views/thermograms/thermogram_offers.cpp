#include "widgets/views/thermograms/thermogram_offers.h"

#include "core/evaluation/transfer.h"
#include "widgets/controls/quantities.h"
#include "widgets/views/thermograms/picks.h"
#include "widgets/views/thermograms/thermogram_drawing.h"
#include "widgets/words/words.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr double newPeakPart = 0.04; // half width of a new peak window, of what is visible

struct Asked {
    const Scene& scene;
    const Sample& sample;
    const Scan& scan;
    const ScanResult& result;
    const MenuPlace& place;
    Interval data;
};

/// The pick whose window the place is in; of several the one with the nearest middle.
std::optional<std::size_t> pickAt(const std::vector<PeakPick>& picks, double temperature) {
    const auto away = [&](const PeakPick& p) {
        return p.window.contains(temperature) ? std::abs(p.window.middle() - temperature)
                                              : std::numeric_limits<double>::infinity();
    };
    const auto found = std::ranges::min_element(picks, {}, away);
    return found == picks.end() || !found->window.contains(temperature)
               ? std::nullopt
               : std::optional(static_cast<std::size_t>(found - picks.begin()));
}

Action withPeak(const Asked& asked, PeakKind kind) {
    std::vector<PeakPick> picks = picksOf(asked.scan, asked.result);
    const double half = newPeakPart * asked.place.visibleWidth, at = asked.place.temperature;
    std::erase_if(picks, [&](const PeakPick& p) { return p.window.contains(at); });
    picks.push_back({clipped({at - half, at + half}, asked.data), kind, PeakBranch::Other});
    std::ranges::sort(picks, {}, [](const PeakPick& p) { return p.window.low; });
    return SetPeaks{asked.place.scan, picks};
}

Action withoutPeak(const Asked& asked, std::size_t peak) {
    std::vector<PeakPick> picks = picksOf(asked.scan, asked.result);
    picks.erase(picks.begin() + static_cast<std::ptrdiff_t>(peak));
    return SetPeaks{asked.place.scan, picks};
}

void addPeakOffers(std::vector<Offer>& offers, const Asked& asked) {
    const std::vector<PeakPick> picks = picksOf(asked.scan, asked.result);
    if (const auto peak = pickAt(picks, asked.place.temperature)) {
        const PeakBranch now = picks[*peak].branch;
        const auto mark = [&](PeakBranch branch, const Message& words) {
            offers.push_back({words, {markBranch(asked.place.scan, asked.scan, asked.result, *peak, branch)}, now == branch});
        };
        mark(PeakBranch::Shadow, phrase("Thermogram", "This peak is the sub-T_g endotherm (shadow glass transition)"));
        mark(PeakBranch::Overshoot, phrase("Thermogram", "This peak is the overshoot"));
        mark(PeakBranch::Other, phrase("Thermogram", "This peak is another one"));
        offers.push_back({phrase("Thermogram", "Remove this peak"), {withoutPeak(asked, *peak)}, false, true});
    }
    offers.push_back({phrase("Thermogram", "Pick an endotherm here"), {withPeak(asked, PeakKind::Endotherm)}, false, true});
    offers.push_back({phrase("Thermogram", "Pick an exotherm here"), {withPeak(asked, PeakKind::Exotherm)}});
    if (asked.scan.peaks)
        offers.push_back({phrase("Thermogram", "Find the peaks automatically"), {ResetPeaks{asked.place.scan}}});
}

/// Both windows by hand at the two ends of the data, where none were found.
Offer windowsByHand(const Asked& asked) {
    const auto part = [&](double from, double to) {
        return Interval{asked.data.low + from * asked.data.width(), asked.data.low + to * asked.data.width()};
    };
    return {phrase("Thermogram", "Set glass and liquid windows by hand"),
            {MoveGlassWindow{asked.place.scan, part(0.05, 0.3)}, MoveLiquidWindow{asked.place.scan, part(0.75, 0.95)}},
            false,
            true};
}

void addBaselineOffers(std::vector<Offer>& offers, const Asked& asked) {
    const ScanPath& path = asked.place.scan;
    if (!asked.scan.baseline)
        return offers.push_back({phrase("Thermogram", "Set a baseline under the peaks by hand"),
                                 {SetBaseline{path, baselineUnderPeaks(asked.scan, asked.result)}},
                                 false,
                                 true});
    bool first = true;
    for (const BaselineKind kind : {BaselineKind::Straight, BaselineKind::Polyline, BaselineKind::Spline, BaselineKind::Sigmoid})
        offers.push_back({phrase("Thermogram", "Baseline: %1").with(baselineName(kind)),
                          {SetBaselineKind{path, kind}},
                          asked.scan.baseline->kind == kind,
                          std::exchange(first, false)});
    offers.push_back({phrase("Thermogram", "Baseline from the glass transition"), {ResetBaseline{path}}});
}

void addWindowOffers(std::vector<Offer>& offers, const Asked& asked) {
    if (!asked.result.windows)
        return offers.push_back(windowsByHand(asked));
    const auto actions =
        transfer(asked.scene.now.study, *asked.scene.now.results, ScanPart::Windows, asked.place.scan, scansOf(asked.sample));
    if (!actions.empty())
        offers.push_back({phrases("Thermogram", "Apply these windows to the %n other scan(s) of the sample")
                              .count(static_cast<int>(scansOf(actions))),
                          actions, false, true});
    if (asked.scan.glassWindow || asked.scan.liquidWindow)
        offers.push_back({phrase("Thermogram", "Find the windows automatically"), {ResetWindows{asked.place.scan}}});
}

} // namespace

std::vector<Offer> offersFor(const Scene& scene, const MenuPlace& place) {
    const Sample* sample = findSample(scene.now.study, place.scan.sample);
    const Scan* scan = sample ? findScan(*sample, place.scan.scan) : nullptr;
    const ScanResult* result = scene.now.results ? findResult(*scene.now.results, place.scan) : nullptr;
    if (!scan || !result || !result->prepared || scan->cooling)
        return {};
    const auto& temperature = (*result->prepared)->thermogram.temperature;
    const Asked asked{scene, *sample, *scan, *result, place, {temperature.front(), temperature.back()}};
    std::vector<Offer> offers;
    addPeakOffers(offers, asked);
    addBaselineOffers(offers, asked);
    addWindowOffers(offers, asked);
    offers.push_back({phrase("Thermogram", "Use in the Kissinger analysis"),
                      {SetInKissinger{place.scan, !scan->inKissinger}},
                      scan->inKissinger,
                      true});
    return offers;
}

} // namespace vitrine
