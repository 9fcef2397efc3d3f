#include "widgets/views/patterns/difference_drawing.h"
#include "widgets/views/patterns/pattern_words.h"
#include "widgets/views/patterns/sub_peak_drawing.h"
#include "widgets/views/titled.h"
#include "widgets/words/words.h"

#include <QCoreApplication>

#include <cmath>

namespace vitrine {

namespace {

struct PairFunctionView {
    Q_DECLARE_TR_FUNCTIONS(PairFunctionView)
};

constexpr std::size_t shellsWithNotes = 3;
constexpr double pairsUpTo = 12; // Å, at first

double lowest(const Structure& s) {
    double least = 0;
    for (std::size_t i = 0; i < s.r.size() && s.r[i] <= pairsUpTo; ++i)
        least = std::min(least, s.g[i]);
    return least;
}

/// Of all curves that are shown.
double lowestShown(const PatternPicture& picture) {
    double least = 0;
    for (const PictureCurve& curve : picture.curves)
        least = std::min(least, lowest(**curve.result->structure));
    return least;
}

/// Whether the place lies among fitted sub-peaks.
bool isTakenApart(const PatternResult& result, double r) {
    if (!result.subPeaks || !*result.subPeaks)
        return false;
    const SubPeakFit& fit = ***result.subPeaks;
    return fit.r.front() <= r && r <= fit.r.back();
}

/// With no more decimals than its error and a tenth of π/q_max allow.
QString distanceText(const Shell& shell, double resolution) {
    const double finest = std::max({shell.r.error.value_or(0), 0.1 * resolution, 1e-4});
    const int decimals = std::max(0, static_cast<int>(std::ceil(-std::log10(finest))));
    const int before = shell.r.value >= 10 ? 2 : 1;
    return displayed(shell.r.value, before + decimals) + QStringLiteral(" Å");
}

void addShells(PatternPicture& picture, const ShownPattern& current, const Theme& theme) {
    std::size_t named = 0;
    double highest = 0;
    for (const Shell& shell : current.result->shells)
        highest = std::max(highest, shell.height);
    for (const Shell& shell : current.result->shells) {
        if (shell.height < 0.1 * highest || isTakenApart(*current.result, shell.r.value))
            continue; // a ripple, or named by its sub-peaks
        if (shell.r.value > pairsUpTo || named++ == shellsWithNotes)
            return;
        picture.drawing.strokes.push_back(
            {QPolygonF{QPointF(shell.r.value, 0), QPointF(shell.r.value, shell.height)}, theme.ink, 1, Qt::DashLine});
        picture.drawing.notes.push_back(
            {{shell.r.value, shell.height}, distanceText(shell, (*current.result->structure)->resolution), theme.ink});
    }
}

/// −4πρr below r_min, and the resolution as a bar.
void addLowR(PatternPicture& picture, const ShownPattern& current, const Theme& theme) {
    const Structure& s = **current.result->structure;
    if (const auto density = current.result->numberDensity; density && !s.normalization.arbitraryScale) {
        const double until = std::max(1.0, current.result->used.normalization.rMin);
        picture.drawing.strokes.push_back({QPolygonF{QPointF(0, 0), QPointF(until, -4 * std::numbers::pi * *density * until)},
                                           theme.accent, 1.3, Qt::DashLine});
        picture.panel.legend.push_back({PairFunctionView::tr("−4πρr"), theme.accent});
    }
    if (s.resolution > 0) {
        const QPointF place(0.85 * pairsUpTo, 0.8 * lowest(s));
        picture.drawing.strokes.push_back({QPolygonF{place, place + QPointF(s.resolution, 0)}, theme.ink, 3, Qt::SolidLine});
        picture.drawing.notes.push_back(
            {place, PairFunctionView::tr("resolution %1 Å").arg(displayed(s.resolution, 2)), theme.faint});
    }
}

PictureHandle rMinHandle(const ShownPattern& current, RegionLimits limits) {
    limits.freedom = RegionFreedom::HighOnly;
    PictureHandle handle{{{0, current.result->used.normalization.rMin}, limits, QStringLiteral("r_{min}")},
                         [](PatternChoices choices, const Interval& range) {
                             choices.structure.normalization.rMin = range.high;
                             return choices;
                         }};
    if (current.pattern->choices.structure.normalization.rMin > 0)
        handle.automatic = [](PatternChoices choices) {
            choices.structure.normalization.rMin = 0;
            return choices;
        };
    return handle;
}

PictureHandle shellHandle(const ShownPattern& current, const Interval& shell, const RegionLimits& limits) {
    PictureHandle handle{{shell, limits, PairFunctionView::tr("first shell")}, [](PatternChoices choices, const Interval& range) {
                             choices.firstShell = range;
                             return choices;
                         }};
    if (current.pattern->choices.firstShell)
        handle.automatic = [](PatternChoices choices) {
            choices.firstShell.reset();
            return choices;
        };
    return handle;
}

std::vector<PictureHandle> handlesOf(const ShownPattern& current) {
    const Structure& s = **current.result->structure;
    const RegionLimits limits{{0, std::min(pairsUpTo, s.r.back())}, 0.1};
    std::vector<PictureHandle> handles;
    if (current.result->used.normalization.rMin > 0)
        handles.push_back(rMinHandle(current, limits));
    if (const auto& count = current.result->coordination; count && count->limits.width() > 0)
        handles.push_back(shellHandle(current, count->limits, limits));
    if (const auto subPeaks = subPeakHandle(current, limits))
        handles.push_back(*subPeaks);
    return handles;
}

void addWords(PatternPicture& picture, const ShownPattern& current, const Theme& theme) {
    const auto& count = current.result->coordination;
    if (!count)
        picture.panel.words.push_back({translated(count.error()), theme.faint});
    else if (count->betweenLimits)
        picture.panel.words.push_back(
            {PairFunctionView::tr("%1 neighbours from %2 to %3 Å")
                 .arg(displayed(*count->betweenLimits, {}, 3), displayed(count->limits.low, 3), displayed(count->limits.high, 3)),
             theme.ink});
    else if (count->byDefinitions)
        picture.panel.words.push_back({PairFunctionView::tr("%1 neighbours up to the first minimum")
                                           .arg(displayed(count->byDefinitions->toFirstMinimum, {}, 3)),
                                       theme.ink});
}

QString pairCaption(const ShownPattern& current) {
    const Structure& s = **current.result->structure;
    if (s.q.empty())
        return current.name;
    return PairFunctionView::tr("%1 · q_max %2 Å⁻¹ · %3")
        .arg(current.name, displayed(s.q.back(), 3), shownWindow(current.pattern->choices.structure.window));
}

} // namespace

PatternPicture pairFunctionPicture(const Moment& moment, const Selection& selection, const Theme& theme) {
    const PatternBundle bundle = patternsOf(moment, selection, theme);
    const ShownPattern* current = bundle.currentPattern();
    auto picture = titled<PatternPicture>(PairFunctionView::tr("G(r) and ΔG(r)"), QStringLiteral("r / Å"),
                                          QStringLiteral("G(r) / Å⁻²"), PairFunctionView::tr("r %1 Å · G %2 Å⁻²"));
    picture.panel.empty = whyNoPattern(bundle);
    picture.xRange = Interval{0, pairsUpTo};
    if (!current || !current->result->structure)
        return picture;
    if ((*current->result->structure)->r.empty()) {
        picture.panel.empty = PairFunctionView::tr("The file holds S(q), which was not transformed to G(r).");
        return picture;
    }
    picture.current = current->path;
    picture.panel.caption = pairCaption(*current);
    picture.panel.legend = legendOf(bundle);
    picture.panel.legendRight = true;
    picture.above = 0.25;
    picture.below = 0.35;
    for (const ShownPattern& shown : bundle.patterns)
        if (shown.result->structure && !(*shown.result->structure)->r.empty())
            picture.curves.push_back({shown.path, CurveKind::PairFunction, shown.result, shown.colour});
    addLowR(picture, *current, theme);
    addShells(picture, *current, theme);
    addSubPeaks(picture, *current, theme);
    addDifference(picture, moment, *current, lowestShown(picture), theme);
    addWords(picture, *current, theme);
    picture.handles = handlesOf(*current);
    return picture;
}

} // namespace vitrine
