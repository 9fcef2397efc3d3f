#include "core/robustness/habits.h"
#include "core/robustness/straight_reach.h"

#include <cmath>

namespace vitrine {

namespace {

constexpr double windowShift = 0.25; // of the length of a window
constexpr double lagShift = 0.2;     // of the time constant

enum class End { Low, High };

/// Whether an end that moves by positive fractions makes its window longer.
bool lengthens(End end) {
    return end == End::High;
}

/// The same of the heat capacity by three runs.
double reachOfStep(const SampleDraft& each, Interval Windows::*window, End end) {
    const GlassLiquidLines& lines = (*each.heatCapacity->step)->lines;
    return straightReach((*each.heatCapacity->curve)->scan(), (*each.stepWindows).*window,
                         window == &Windows::glass ? lines.glass : lines.liquid, lines.noise, lengthens(end) ? 1 : -1,
                         windowShift);
}

/// How far an end can be moved outwards (fraction of the length) while the curve stays straight in three scans of four.
std::optional<double> commonReach(const Draft& draft, Interval Windows::*window, End end) {
    std::vector<double> reaches;
    for (const ScanDraft& each : draft.scans)
        if (each.windows && each.central->lines && each.central->prepared)
            reaches.push_back(straightReach((*each.central->prepared)->thermogram, (*each.windows).*window,
                                            window == &Windows::glass ? each.central->lines->glass : each.central->lines->liquid,
                                            each.central->lines->noise, lengthens(end) ? 1 : -1, windowShift));
    for (const SampleDraft& each : draft.samples)
        if (each.stepWindows)
            reaches.push_back(reachOfStep(each, window, end));
    if (reaches.empty())
        return std::nullopt;
    std::ranges::sort(reaches);
    return reaches[reaches.size() / 4];
}

Message reasonOf(double reach) {
    if (reach >= windowShift)
        return phrase("Robustness", "A quarter of the length of the window either way: the curve stays straight as far as that.");
    return phrase("Robustness",
                  "A quarter of the length of the window inwards; outwards %1 of it, beyond which the curve bends or ends in one "
                  "scan of four.")
        .with(Figure{reach, 2});
}

template<Interval Windows::*window, End end>
std::optional<AnalystChoice> suggestEnd(const Draft& draft, const Results&) {
    const auto reach = commonReach(draft, window, end);
    if (!reach)
        return std::nullopt;
    const Interval range = lengthens(end) ? Interval{-windowShift, *reach} : Interval{-*reach, windowShift};
    return numberChoice(range, 0, "", {reasonOf(*reach)});
}

/// The ends as they are in the study are those that all fractions refer to.
template<Interval Windows::*window, End end>
void moveEnd(Draft& draft, double fraction, const std::string&) {
    for (ScanDraft& each : draft.scans) {
        if (!each.windows || !each.central->windows)
            continue;
        const double by = fraction * ((*each.central->windows).*window).width();
        ((*each.windows).*window).*(end == End::Low ? &Interval::low : &Interval::high) += by;
    }
    for (SampleDraft& each : draft.samples)
        if (each.stepWindows)
            ((*each.stepWindows).*window).*(end == End::Low ? &Interval::low : &Interval::high) +=
                fraction * ((*each.heatCapacity->step)->windows.*window).width();
}

bool isLagged(const ScanDraft& each) {
    return each.scan->choices.lag.has_value();
}

std::optional<AnalystChoice> suggestLag(const Draft& draft, const Results&) {
    const bool lagged = std::ranges::any_of(draft.scans, isLagged);
    const bool available = std::ranges::any_of(draft.scans, [](const ScanDraft& d) { return d.scan->availableLag.has_value(); });
    if (!lagged && !available)
        return std::nullopt;
    return listChoice(lagged ? "applied" : "not_applied", {"applied", "not_applied"},
                      {phrase("Robustness", "Some correct a scan for the lag of the sensor, some do not.")});
}

void applyLag(Draft& draft, double, const std::string& option) {
    for (ScanDraft& each : draft.scans)
        each.lag = option == "applied" ? each.scan->availableLag : std::nullopt;
}

std::optional<AnalystChoice> suggestLagScale(const Draft& draft, const Results&) {
    if (std::ranges::none_of(draft.scans, isLagged))
        return std::nullopt;
    return numberChoice({1 - lagShift, 1 + lagShift}, 1, "",
                        {phrase("Robustness", "A time constant from a calibration is known to about a fifth.")});
}

void scaleLag(Draft& draft, double factor, const std::string&) {
    for (ScanDraft& each : draft.scans)
        if (each.lag)
            for (double* term : {&each.lag->tau.c0, &each.lag->tau.c1, &each.lag->tau.c2})
                *term *= factor;
}

constexpr double apart = 0.5; // K between anchors

/// Feet of the clear peaks of the study's own analysis, in order.
std::vector<double> feetOf(const ScanDraft& each) {
    std::vector<double> feet;
    if (!each.central->peaks)
        return feet;
    for (const Peak& peak : **each.central->peaks)
        if (peak.clear)
            for (const double foot : {peak.limits.low, peak.limits.high})
                if (feet.empty() || foot > feet.back() + apart)
                    feet.push_back(foot);
    return feet;
}

bool hasPeaks(const ScanDraft& each) {
    return each.windows && !each.scan->baseline && feetOf(each).size() >= 2;
}

std::optional<AnalystChoice> suggestBaseline(const Draft& draft, const Results&) {
    if (std::ranges::none_of(draft.scans, hasPeaks))
        return std::nullopt;
    return listChoice("glass_transition", {"line", "spline"},
                      {phrase("Robustness", "Peaks stand on the lines of the glass transition, on straight lines between their "
                                            "feet, or on a spline through ends and middles of the windows.")});
}

/// The peaks of the study's own analysis: another baseline is drawn under these, and finds no others.
std::vector<PeakPick> picksOf(const ScanDraft& each) {
    std::vector<PeakPick> picks;
    for (const Peak& peak : **each.central->peaks)
        if (peak.clear)
            picks.push_back({peak.limits, peak.kind, peak.branch});
    return picks;
}

/// On the curve at the feet of the peaks, or at the ends and the middles of both windows, between which a spline hardly bends.
void setBaseline(Draft& draft, double, const std::string& option) {
    for (ScanDraft& each : draft.scans) {
        if (!hasPeaks(each))
            continue;
        const Windows& w = *each.windows;
        PeakBaselineChoice base{option == "spline" ? BaselineKind::Spline : BaselineKind::Polyline, {}};
        const std::vector<double> across{w.glass.low,  w.glass.middle(),  w.glass.high,
                                         w.liquid.low, w.liquid.middle(), w.liquid.high};
        for (const double at : option == "spline" ? across : feetOf(each))
            base.anchors.push_back({at, {}});
        each.baseline = base;
        if (!each.scan->peaks)
            each.peaks = picksOf(each);
    }
}

} // namespace

std::vector<Habit> scanHabits() {
    constexpr auto scans = ChoiceTouches::Scans;
    return {{"lag", scans, phrase("Robustness", "Thermal lag"), suggestLag, applyLag},
            {"lag_scale", scans, phrase("Robustness", "Time constant of the lag"), suggestLagScale, scaleLag},
            {"glass_window_low", scans, phrase("Robustness", "Lower end of the glass window"),
             suggestEnd<&Windows::glass, End::Low>, moveEnd<&Windows::glass, End::Low>},
            {"glass_window_high", scans, phrase("Robustness", "Upper end of the glass window"),
             suggestEnd<&Windows::glass, End::High>, moveEnd<&Windows::glass, End::High>},
            {"liquid_window_low", scans, phrase("Robustness", "Lower end of the liquid window"),
             suggestEnd<&Windows::liquid, End::Low>, moveEnd<&Windows::liquid, End::Low>},
            {"liquid_window_high", scans, phrase("Robustness", "Upper end of the liquid window"),
             suggestEnd<&Windows::liquid, End::High>, moveEnd<&Windows::liquid, End::High>},
            {"peak_baseline", scans, phrase("Robustness", "Baseline under the peaks"), suggestBaseline, setBaseline}};
}

} // namespace vitrine
