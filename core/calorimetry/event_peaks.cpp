#include "core/calorimetry/event_peaks.h"

#include "core/calorimetry/baseline_curve.h"
#include "core/calorimetry/peak_search.h"
#include "core/calorimetry/peak_shape.h"
#include "core/curve/sampling.h"
#include "core/curve/smoothing.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

using Values = std::span<const double>;

constexpr double leastDepth = 0.25;     // of the step below the liquid line: of the first exotherm
constexpr double leastProminence = 0.1; // of the step: of those that follow
constexpr double clearEvent = 8;
constexpr double flatPart = 0.02; // of the steepest slope of a flank: an event ends there
constexpr std::size_t groupsBehind = 800;
constexpr double lineBehind = 1; // of the width of the events: how far the line behind them is taken

/// The scan behind the liquid window as groups of height above the liquid line.
struct Behind {
    std::vector<double> z;
    std::size_t first = 0, size = 1;

    Behind(const Thermogram& scan, const Line& liquid, std::size_t from) : first(from) {
        const Values x = scan.temperature, y = scan.signal;
        size = 1 + (x.size() - from) / groupsBehind;
        for (std::size_t i = from; i + size <= x.size(); i += size) {
            double sum = 0;
            for (std::size_t k = i; k < i + size; ++k)
                sum += y[k] - liquid(x[k]);
            z.push_back(sum / static_cast<double>(size));
        }
    }
    std::size_t index(std::size_t k) const { return first + k * size + size / 2; }
    std::size_t group(std::size_t i) const { return std::min(i < first ? 0 : (i - first) / size, z.size() - 1); }
    Top scanned(const Top& top) const { return {index(top.left), index(top.top), index(top.right)}; }
};

/// The highest point of z near a group's middle, so that the top is that of the points.
Top onHighest(Values y, Top top, std::size_t size, double sign) {
    const std::size_t first = std::max(top.left, top.top - std::min(top.top, size)), last = std::min(top.right, top.top + size);
    for (std::size_t i = first; i <= last; ++i)
        if (sign * y[i] > sign * y[top.top])
            top.top = i;
    return top;
}

/// Walks from the half height of a flank to where it has flatPart, at most to the valley.
std::size_t flatFoot(Values x, Values z, const Top& top, int towards) {
    const Top half = withFeetAt(z, top, 0.5 * (z[top.top] + std::max(z[top.left], z[top.right])));
    const double width = (x[half.right] - x[half.left]) / 6;
    const std::size_t end = towards < 0 ? top.left : top.right, from = towards < 0 ? half.left : half.right;
    const std::size_t low = std::min(end, from), high = std::max(end, from);
    const std::vector<double> slope = slopes(x, z, width, low, high + 1);
    const auto steepness = [&](std::size_t i) { return -towards * slope[i - low]; };
    double most = steepness(from);
    std::size_t i = from;
    while (i != end && steepness(i) >= flatPart * most) {
        i += static_cast<std::size_t>(towards);
        most = std::max(most, steepness(i));
    }
    return i;
}

Top withFlatFeet(const Thermogram& scan, const Top& top, double sign) {
    const std::vector<double> z = sign > 0 ? scan.signal : negated(scan.signal);
    return {flatFoot(scan.temperature, z, top, -1), top.top, flatFoot(scan.temperature, z, top, 1)};
}

/// An event found among the groups, on the points of the scan.
Top eventOf(const Thermogram& scan, const Behind& behind, const Top& group, double sign) {
    return withFlatFeet(scan, onHighest(scan.signal, behind.scanned(group), behind.size, sign), sign);
}

struct Thresholds {
    double first = 0, later = 0; ///< depth of the first exotherm; prominence of what follows
    double alone = 0;            ///< height of melting without crystallisation
};

/// How far an exotherm lies below the chord of its feet.
double depthBelowChord(const Thermogram& scan, const Top& event) {
    const Values x = scan.temperature, y = scan.signal;
    return baseBetween(x, y, event)(x[event.top]) - y[event.top];
}

/// The first one lies below the liquid line, each later one below the foot of the one before (a valley between two
/// melting peaks does not) and below the chord of its own feet (the slow fall of a tilted curve does not).
void addExotherms(const Thermogram& scan, const Behind& behind, const Thresholds& least, EventScene& scene) {
    const std::vector<double> down = negated(behind.z);
    double level = least.first - least.later;
    for (const Top& group : topsOf(down, {0, down.size()}, least.later)) {
        if (!(down[group.top] > level + least.later))
            continue;
        const Top event = eventOf(scan, behind, group, -1);
        if (!scene.exotherms.empty() && !(depthBelowChord(scan, event) > least.later))
            continue;
        scene.exotherms.push_back(event);
        level = down[behind.group(scene.exotherms.back().right)];
    }
}

/// Tops of the stretches that no exotherm holds.
void addEndotherms(const Thermogram& scan, const Behind& behind, const Thresholds& least, EventScene& scene) {
    const double height = scene.exotherms.empty() ? least.alone : least.later;
    for (std::size_t k = scene.exotherms.empty() ? 0 : 1; k <= scene.exotherms.size(); ++k) {
        const std::size_t from = k == 0 ? 0 : behind.group(scene.exotherms[k - 1].right);
        const std::size_t to = k < scene.exotherms.size() ? behind.group(scene.exotherms[k].left) : behind.z.size();
        for (const Top& group : topsOf(behind.z, {from, std::max(from, to)}, height))
            scene.endotherms.push_back(eventOf(scan, behind, group, 1));
    }
}

/// The line through the flat curve beside events, parallel to the liquid line where there is little of it.
Line besideEvents(const Thermogram& scan, IndexRange range, const Line& liquid) {
    constexpr std::size_t enoughForSlope = 20;
    const Values x = Values(scan.temperature).subspan(range.first, range.size()),
                 y = Values(scan.signal).subspan(range.first, range.size());
    Line line = liquid;
    double level = 0;
    for (std::size_t i = 0; i < x.size(); ++i)
        level += y[i] - liquid.slope * (x[i] - x[0]);
    line.center = x[0];
    line.atCenter = level / static_cast<double>(x.size());
    if (x.size() >= enoughForSlope)
        line = fitLine(x, y).value_or(line);
    return line;
}

/// Points behind the last foot of a run of events, up to the next event of either direction.
IndexRange pointsBehind(const Thermogram& scan, const EventScene& scene, std::size_t from, std::size_t foot) {
    const Values x = scan.temperature;
    std::size_t last = indicesWithin(x, {x[foot], x[foot] + lineBehind * (x[foot] - x[from])}).last;
    for (const auto* tops : {&scene.exotherms, &scene.endotherms})
        for (const Top& top : *tops)
            if (top.top > foot)
                last = std::min(last, std::max(top.left, foot) + 1);
    return {foot, std::max(last, std::min(foot + 3, x.size()))};
}

IndexRange pointsBefore(const Thermogram& scan, const EventScene& scene, std::size_t foot, std::size_t to) {
    const Values x = scan.temperature;
    std::size_t first = indicesWithin(x, {x[foot] - lineBehind * (x[to] - x[foot]), x[foot]}).first;
    for (const auto* tops : {&scene.exotherms, &scene.endotherms})
        for (const Top& top : *tops)
            if (top.top < foot)
                first = std::max(first, std::min(top.right, foot));
    return {std::min(first, foot - std::min<std::size_t>(foot, 3)), foot + 1};
}

/// From one line to another over a range of the scan.
PeakBaseline baseOver(const Thermogram& scan, const Line& before, const Line& behind, Interval range) {
    const double beside = 0.1 * range.width(), t0 = range.low, t1 = range.high;
    const PeakBaselineChoice anchors{
        BaselineKind::Sigmoid,
        {{t0 - beside, before(t0 - beside)}, {t0, before(t0)}, {t1, behind(t1)}, {t1 + beside, behind(t1 + beside)}}};
    const auto base = baseCurveOf(scan, anchors);
    return base ? *base : straightBase(t0, before(t0), t1, behind(t1));
}

} // namespace

EventScene eventsBehind(const Thermogram& scan, const Windows& windows, const GlassLiquidLines& lines,
                        const TransitionRange& rise) {
    const Values x = scan.temperature;
    EventScene scene;
    const double step = lines.liquid(rise.halfStep.temperature) - lines.glass(rise.halfStep.temperature);
    const std::size_t from = indicesWithin(x, {windows.liquid.low, x.back()}).first;
    if (!(step > 0) || x.size() < from + 10)
        return scene;
    const Behind behind(scan, lines.liquid, from);
    const double clear = clearEvent * rise.noise.ofMean(static_cast<double>(behind.size));
    const auto [lowest, highest] = std::ranges::minmax(behind.z);
    if (!(lowest < -std::max(leastDepth * step, clear)) && !(highest > std::max(step, clear)))
        return scene;
    scene.noise = rise.noise;
    const Thresholds least{std::max(leastDepth * step, clear), std::max(leastProminence * step, clear), std::max(step, clear)};
    addExotherms(scan, behind, least, scene);
    addEndotherms(scan, behind, least, scene);
    scene.complete = !scene.endotherms.empty() && scene.endotherms.back().right + 3 < x.size();
    return scene;
}

std::vector<PeakBaseline> basesOf(const Thermogram& scan, const Line& liquid, const EventScene& scene,
                                  const std::vector<Top>& tops, double sign) {
    const Values x = scan.temperature;
    std::vector<PeakBaseline> bases;
    for (std::size_t k = 0; k < tops.size();) {
        std::size_t last = k;
        while (last + 1 < tops.size() && tops[last + 1].left <= tops[last].right + 1)
            ++last;
        const Top run{tops[k].left, tops[k].top, tops[last].right};
        const bool onLiquid = k == 0 && sign < 0;
        const Line before = onLiquid ? liquid : besideEvents(scan, pointsBefore(scan, scene, run.left, run.right), liquid);
        const Line behind = besideEvents(scan, pointsBehind(scan, scene, run.left, run.right), liquid);
        const PeakBaseline base = baseOver(scan, before, behind, {x[run.left], x[run.right]});
        for (; k <= last; ++k)
            bases.push_back(base);
    }
    return bases;
}

std::vector<Peak> measuredEvents(const Thermogram& scan, const EventScene& scene, const std::vector<Top>& tops,
                                 const std::vector<PeakBaseline>& bases, double sign) {
    std::vector<Peak> peaks;
    for (std::size_t k = 0; k < tops.size(); ++k) {
        std::vector<double> z = above(scan.temperature, scan.signal, bases[k]);
        if (sign < 0)
            z = negated(z);
        Peak peak = measuredPeak({scan, bases[k], z, sign, scene.noise, scene.noise.ofMean(2)}, tops[k], {});
        peak.prominence = calmProminence(scan.temperature, z, tops[k]);
        peak.clear = true;
        peaks.push_back(std::move(peak));
    }
    return peaks;
}

} // namespace vitrine
