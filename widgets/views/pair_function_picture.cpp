#include "core/scattering/difference.h"
#include "widgets/plot/palette.h"
#include "widgets/views/pattern_picture.h"
#include "widgets/views/pattern_words.h"
#include "widgets/words.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

struct PairFunctionView {
    Q_DECLARE_TR_FUNCTIONS(PairFunctionView)
};

constexpr std::size_t namedShells = 3;
constexpr double shownUpTo = 12; // Å, at first

RealSpaceCurve curveOf(const Structure& s) {
    return {s.r, s.g, s.gSigma};
}

double lowest(const Structure& s) {
    double least = 0;
    for (std::size_t i = 0; i < s.r.size() && s.r[i] <= shownUpTo; ++i)
        least = std::min(least, s.g[i]);
    return least;
}

/// ΔG below the curves with its ±2σ, and from where on it says nothing.
void addDifference(PatternPicture& picture, const ShownPattern& current, const ShownPattern& reference, const Theme& theme) {
    const Structure &a = **current.result->structure, &b = **reference.result->structure;
    const auto difference = differenceFunction(curveOf(a), curveOf(b), a.resolution);
    if (!difference)
        return;
    const double level = 1.3 * std::min(lowest(a), lowest(b)) - 0.5;
    QPolygonF line, band, back;
    for (std::size_t i = 0; i < difference->r.size(); ++i) {
        const QPointF at(difference->r[i], level + difference->delta[i]);
        line << at;
        if (difference->sigma.empty())
            continue;
        band << at + QPointF(0, 2 * difference->sigma[i]);
        back << at - QPointF(0, 2 * difference->sigma[i]);
    }
    std::copy(back.rbegin(), back.rend(), std::back_inserter(band));
    QColor pale = theme.highPressure;
    pale.setAlphaF(0.25F);
    if (!band.isEmpty())
        picture.drawing.fills.push_back({band, pale, Qt::SolidPattern});
    picture.drawing.strokes.push_back({QPolygonF{line.first(), QPointF(line.last().x(), level)}, theme.grid, 1, Qt::SolidLine});
    picture.drawing.strokes.push_back({line, theme.highPressure, 1.3, Qt::SolidLine, PairFunctionView::tr("ΔG(r) against %1").arg(reference.name)});
    picture.panel.legend.push_back({PairFunctionView::tr("ΔG(r) against %1, ±2σ").arg(reference.name), theme.highPressure});
    if (difference->insignificantBeyond)
        picture.panel.words.push_back({PairFunctionView::tr("ΔG says nothing beyond %1 Å.").arg(displayed(*difference->insignificantBeyond, 3)), theme.faint});
}

void addShells(PatternPicture& picture, const ShownPattern& current, const Theme& theme) {
    std::size_t named = 0;
    double highest = 0;
    for (const Shell& shell : current.result->shells)
        highest = std::max(highest, shell.height);
    for (const Shell& shell : current.result->shells) {
        if (shell.height < 0.1 * highest)
            continue; // a ripple
        if (shell.r.value > shownUpTo || named++ == namedShells)
            return;
        picture.drawing.strokes.push_back({QPolygonF{QPointF(shell.r.value, 0), QPointF(shell.r.value, shell.height)},
                                           theme.ink, 1, Qt::DashLine});
        picture.drawing.notes.push_back({{shell.r.value, shell.height}, displayed(shell.r, QStringLiteral("Å")), theme.ink});
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
        const QPointF place(0.85 * shownUpTo, 0.8 * lowest(s));
        picture.drawing.strokes.push_back({QPolygonF{place, place + QPointF(s.resolution, 0)}, theme.ink, 3, Qt::SolidLine});
        picture.drawing.notes.push_back({place, PairFunctionView::tr("resolution %1 Å").arg(displayed(s.resolution, 2)), theme.faint});
    }
}

std::vector<PictureHandle> handlesOf(const ShownPattern& current) {
    const Structure& s = **current.result->structure;
    const RegionLimits limits{{0, std::min(shownUpTo, s.r.back())}, 0.1};
    std::vector<PictureHandle> handles;
    if (const double rMin = current.result->used.normalization.rMin; rMin > 0)
        handles.push_back({{{0, rMin}, limits, QStringLiteral("r_min")}, [](PatternChoices choices, const Interval& range) {
                               choices.structure.normalization.rMin = range.high;
                               return choices;
                           }});
    if (const auto& count = current.result->coordination; count && count->limits.width() > 0)
        handles.push_back({{count->limits, limits, PairFunctionView::tr("first shell")}, [](PatternChoices choices, const Interval& range) {
                               choices.firstShell = range;
                               return choices;
                           }});
    return handles;
}

void addWords(PatternPicture& picture, const ShownPattern& current, const Theme& theme) {
    const auto& count = current.result->coordination;
    if (!count)
        picture.panel.words.push_back({translated(count.error()), theme.faint});
    else if (count->betweenLimits)
        picture.panel.words.push_back({PairFunctionView::tr("%1 neighbours from %2 to %3 Å")
                                           .arg(displayed(*count->betweenLimits, {}, 3), displayed(count->limits.low, 3),
                                                displayed(count->limits.high, 3)),
                                       theme.ink});
    else if (count->byDefinitions)
        picture.panel.words.push_back({PairFunctionView::tr("%1 neighbours up to the first minimum")
                                           .arg(displayed(count->byDefinitions->toFirstMinimum, {}, 3)),
                                       theme.ink});
}

QString captionOf(const ShownPattern& current) {
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
    PatternPicture picture;
    picture.panel.title = PairFunctionView::tr("G(r) and ΔG(r)");
    picture.panel.xTitle = QStringLiteral("r / Å");
    picture.panel.yTitle = QStringLiteral("G(r) / Å⁻²");
    picture.panel.empty = whyNoPattern(bundle);
    picture.value = PairFunctionView::tr("r %1 Å · G %2 Å⁻²");
    picture.xRange = Interval{0, shownUpTo};
    if (!current || !current->result->structure)
        return picture;
    if ((*current->result->structure)->r.empty()) {
        picture.panel.empty = PairFunctionView::tr("The file holds S(q), which was not transformed to G(r).");
        return picture;
    }
    picture.current = current->path;
    picture.panel.caption = captionOf(*current);
    picture.panel.legend = legendOf(bundle);
    picture.panel.legendRight = true;
    for (const ShownPattern& shown : bundle.patterns)
        if (shown.result->structure && !(*shown.result->structure)->r.empty())
            picture.curves.push_back({shown.path, CurveKind::PairFunction, shown.result, shown.colour});
    addLowR(picture, *current, theme);
    addShells(picture, *current, theme);
    if (const ShownPattern* reference = bundle.referencePattern(); reference && reference->result->structure && !(*reference->result->structure)->r.empty())
        addDifference(picture, *current, *reference, theme);
    addWords(picture, *current, theme);
    picture.handles = handlesOf(*current);
    return picture;
}

} // namespace vitrine
