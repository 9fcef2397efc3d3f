#include "widgets/views/thermograms/thermogram_drawing.h"

#include "core/curve/sampling.h"
#include "widgets/controls/quantities.h"
#include "widgets/words/translate.h"
#include "widgets/words/words.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr std::size_t mostOutlinePoints = 1500;
constexpr double overhang = 0.25; // of a tangent beyond its line, as a part of onset … endset

struct Pens {
    QColor ink, curve;
};

QPolygonF straight(const Line& line, double from, double to) {
    return {{from, line(from)}, {to, line(to)}};
}

QPolygonF straight(const Tangent& t, double from, double to) {
    const auto at = [&](double x) { return QPointF(x, t.value + t.slope * (x - t.temperature)); };
    return {at(from), at(to)};
}

QString named(const QString& markup, const Measured& m) {
    QString value = displayed(m, QStringLiteral("K"));
    return markup + QLatin1Char(' ') + value.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
}

QString named(const char* markup, const Measured& m) {
    return named(QString(QLatin1String(markup)), m);
}

/// With the reduced step where the greatest slope is that of an overshoot.
QString steepestName(const GlassTransition& t, const GlassLiquidLines& lines) {
    const double part = reducedStep(t.inflectionTangent, lines);
    return part > 1 ? tr("T_{onset} (steepest slope, ξ = %1)").arg(displayed(part, 2)) : tr("T_{onset} (steepest slope)");
}

void addBaseLines(Drawing& d, const GlassLiquidLines& lines, const Windows& w, const GlassTransition* t, const Pens& pens) {
    const double margin = 0.1 * (w.liquid.low - w.glass.high);
    const double glassEnd = t ? std::min(t->endsetInflection.value + margin, w.liquid.high) : w.liquid.low;
    const double liquidStart = t ? std::max(t->onsetHalfStep.value - margin, w.glass.low) : w.glass.high;
    d.strokes.push_back({straight(lines.glass, w.glass.low, glassEnd), pens.ink, 1.3, Qt::DashLine});
    d.strokes.push_back({straight(lines.liquid, liquidStart, w.liquid.high), pens.ink, 1.3, Qt::DashLine});
}

void addTangent(Drawing& d, const Tangent& tangent, double onset, double endset, Qt::PenStyle style, const Pens& pens) {
    const double beyond = overhang * (endset - onset);
    d.strokes.push_back({straight(tangent, onset - 0.5 * beyond, endset + beyond), pens.ink, 1.2, style});
}

void addTransition(Drawing& d, const GlassTransition& t, const GlassLiquidLines& lines, const Pens& pens) {
    addTangent(d, t.halfStepTangent, t.onsetHalfStep.value, t.endsetHalfStep.value, Qt::SolidLine, pens);
    addTangent(d, t.inflectionTangent, t.onsetInflection.value, t.endsetInflection.value, Qt::DotLine, pens);
    const auto onGlass = [&](const Measured& m) { return QPointF(m.value, lines.glass(m.value)); };
    const QPointF half = onGlass(t.onsetHalfStep), steepest = onGlass(t.onsetInflection);
    d.marks.push_back(
        {half, pens.ink, Marker::Circle, true, 8, t.onsetHalfStep.error.value_or(0), 0, false, tr("T_{onset} (half step)")});
    d.marks.back().intervalX = t.onsetHalfStep.ci95;
    d.marks.push_back(
        {steepest, pens.ink, Marker::Circle, false, 8, t.onsetInflection.error.value_or(0), 0, false, steepestName(t, lines)});
    d.marks.back().intervalX = t.onsetInflection.ci95;
    d.marks.push_back({{t.halfStepTangent.temperature, t.halfStepTangent.value},
                       pens.ink,
                       Marker::Diamond,
                       false,
                       7,
                       0,
                       0,
                       false,
                       QStringLiteral("T_{½}")});
    d.notes.push_back({half, named(tr("T_{onset} (half step)"), t.onsetHalfStep), pens.ink});
    d.notes.push_back({steepest, named(steepestName(t, lines), t.onsetInflection), pens.ink});
}

/// Curve and step function (glass line below T_f, liquid line above) on one grid with both sides of T_f.
struct StepGrid {
    QPolygonF curve, step;
};

StepGrid stepGrid(const Thermogram& t, const GlassLiquidLines& lines, const FictiveTemperature& tf) {
    const IndexRange range = indicesWithin(t.temperature, tf.limits);
    const std::size_t stride = 1 + range.size() / mostOutlinePoints;
    StepGrid grid;
    const auto add = [&](double x, const Line& line) {
        grid.curve << QPointF(x, interpolated(t.temperature, t.signal, x));
        grid.step << QPointF(x, line(x));
    };
    const double at = tf.value.value;
    std::size_t i = range.first;
    for (; i < range.last && t.temperature[i] < at; i += stride)
        add(t.temperature[i], lines.glass);
    add(at, lines.glass);
    add(at, lines.liquid);
    for (; i < range.last; i += stride)
        add(t.temperature[i], lines.liquid);
    return grid;
}

/// The area between the step and the curve on one side of the step.
QPolygonF areaBeside(const StepGrid& grid, bool above) {
    QPolygonF outline;
    for (qsizetype i = 0; i < grid.curve.size(); ++i) {
        const double c = grid.curve[i].y(), s = grid.step[i].y();
        outline << QPointF(grid.curve[i].x(), above ? std::max(c, s) : std::min(c, s));
    }
    std::copy(grid.step.rbegin(), grid.step.rend(), std::back_inserter(outline));
    return outline;
}

void addFictiveTemperature(Drawing& d, const FictiveTemperature& tf, const Thermogram& t, const GlassLiquidLines& lines,
                           const Pens& pens) {
    const StepGrid grid = stepGrid(t, lines, tf);
    QColor pale = pens.curve, hatched = pens.curve;
    pale.setAlphaF(0.20F);
    hatched.setAlphaF(0.55F);
    d.fills.push_back({areaBeside(grid, true), pale, Qt::SolidPattern});
    d.fills.push_back({areaBeside(grid, false), hatched, Qt::BDiagPattern});
    const double at = tf.value.value;
    d.strokes.push_back({{{at, lines.glass(at)}, {at, lines.liquid(at)}}, pens.ink, 1.6, Qt::SolidLine});
    d.notes.push_back({{at, lines.liquid(at)}, named("T_f", tf.value), pens.ink});
}

QString peakNote(const Peak& peak) {
    const QString value = named("T_p", peak.temperature);
    const QString branch = shownBranch(peak.branch);
    return branch.isEmpty() ? value : value + QStringLiteral(", ") + branch;
}

void addPeak(Drawing& d, const Peak& peak, const Thermogram& t, const Pens& pens) {
    QPolygonF base;
    for (std::size_t i = 0; i < std::min(peak.baseTemperature.size(), peak.baseSignal.size()); ++i)
        base << QPointF(peak.baseTemperature[i], peak.baseSignal[i]);
    const double at = peak.temperature.value;
    const QPointF top(at, interpolated(t.temperature, t.signal, at));
    if (!base.isEmpty()) {
        d.strokes.push_back({base, pens.ink, 1.2, Qt::DashLine});
        const double foot = interpolated(peak.baseTemperature, peak.baseSignal, at);
        d.strokes.push_back({{{at, foot}, top}, pens.ink, 1.0, Qt::DotLine});
    }
    d.marks.push_back({top, pens.curve, Marker::Circle, true, 9, 0, 0, false, QStringLiteral("T_p")});
    d.notes.push_back({top, peakNote(peak), pens.ink});
}

void addCrystallisation(Drawing& d, const Crystallisation& found, const Line& liquid, const Pens& pens) {
    if (!found.onset)
        return;
    const double onset = found.onset->value, inflection = found.tangent.temperature;
    const QPointF mark(onset, liquid(onset));
    addTangent(d, found.tangent, onset, inflection, Qt::SolidLine, pens);
    d.marks.push_back(
        {mark, pens.ink, Marker::Diamond, true, 8, found.onset->error.value_or(0), 0, false, QStringLiteral("T_x")});
    d.notes.push_back({mark, named("T_x", *found.onset), pens.ink});
}

void addBaseline(Drawing& d, const PeakBaseline& base, const Pens& pens) {
    std::vector<double> t, y;
    base.draw({base.temperature.front(), base.temperature.back()}, t, y);
    QPolygonF line;
    for (std::size_t i = 0; i < t.size(); ++i)
        line << QPointF(t[i], y[i]);
    d.strokes.push_back({line, pens.ink, 1.4, Qt::DashDotLine});
}

} // namespace

QString shownBranch(PeakBranch branch) {
    return branch == PeakBranch::Other ? QString() : branchName(branch);
}

Drawing constructionOf(const ScanResult& result, const QColor& curve, const Theme& theme) {
    Drawing drawing;
    if (!result.prepared)
        return drawing;
    const Thermogram& t = (*result.prepared)->thermogram;
    const Pens pens{theme.ink, curve};
    if (result.lines && result.windows) {
        const GlassTransition* transition = result.transition ? result.transition->get() : nullptr;
        addBaseLines(drawing, *result.lines, *result.windows, transition, pens);
        if (result.fictiveTemperature)
            addFictiveTemperature(drawing, **result.fictiveTemperature, t, *result.lines, pens);
        if (transition)
            addTransition(drawing, *transition, *result.lines, pens);
        if (result.crystallisation)
            addCrystallisation(drawing, *result.crystallisation, result.lines->liquid, pens);
    }
    if (result.baseline && *result.baseline)
        addBaseline(drawing, ***result.baseline, pens);
    if (result.peaks)
        for (const Peak& peak : **result.peaks)
            addPeak(drawing, peak, t, pens);
    return drawing;
}

} // namespace vitrine
