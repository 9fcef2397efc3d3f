#include "core/curve/sampling.h"
#include "core/evaluation/series_stage.h"
#include "widgets/views/frame_name.h"
#include "widgets/views/patterns/pattern_picture.h"
#include "widgets/views/patterns/pattern_words.h"
#include "widgets/views/titled.h"
#include "widgets/words/words.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

struct StructureFactorView {
    Q_DECLARE_TR_FUNCTIONS(StructureFactorView)
};

QString inverseAngstrom() {
    return QStringLiteral("Å⁻¹");
}

/// The top, its height over zero and the width at half of it, with words.
void addPeak(PatternPicture& picture, const ShownPattern& current, const Theme& theme) {
    if (!current.result->peaks || current.result->peaks->empty())
        return;
    const DiffractionPeak& peak = *current.result->peaks->front();
    const QPointF top(peak.q1.value, peak.height.value);
    picture.drawing.strokes.push_back({QPolygonF{QPointF(top.x(), 0), top}, theme.ink, 1.3, Qt::DashLine});
    const double half = 0.5 * peak.fwhm.value;
    if (half > 0)
        picture.drawing.strokes.push_back(
            {QPolygonF{QPointF(top.x() - half, 0.5 * top.y()), QPointF(top.x() + half, 0.5 * top.y())}, theme.ink, 1.3,
             Qt::DashLine});
    picture.drawing.marks.push_back({top, current.colour, Marker::Circle, true, 9.0, 0, 0, true, QStringLiteral("q_1")});
    picture.drawing.notes.push_back(
        {top, StructureFactorView::tr("q_1 %1").arg(displayed(peak.q1, inverseAngstrom())), theme.ink});
}

/// The fitted curve over its window.
void addFit(PatternPicture& picture, const Structure& s, const DiffractionPeak& peak, const Theme& theme) {
    const IndexRange in = indicesWithin(s.q, peak.window);
    if (peak.model.empty() || in.size() != peak.model.size())
        return;
    QPolygonF line;
    for (std::size_t i = 0; i < in.size(); ++i)
        line << QPointF(s.q[in.first + i], peak.model[i]);
    picture.drawing.strokes.push_back({line, theme.accent, 2.2, Qt::SolidLine, StructureFactorView::tr("Fit of the FSDP")});
    picture.panel.legend.push_back({StructureFactorView::tr("fit, %1").arg(shownDefinition(peak.definition)), theme.accent});
}

/// q1, or where S is highest in the search range when the fit failed: its windows can still be moved.
double topOf(const ShownPattern& current) {
    if (current.result->peaks)
        return current.result->peaks->front()->q1.value;
    constexpr Interval firstPeaks{0, 5}; // Å⁻¹
    const Structure& s = **current.result->structure;
    const Interval& search = current.pattern->choices.peak.search;
    const IndexRange in = indicesWithin(s.q, search.width() > 0 ? search : firstPeaks);
    const auto begin = s.s.begin() + static_cast<std::ptrdiff_t>(in.first),
               end = s.s.begin() + static_cast<std::ptrdiff_t>(in.last);
    return begin == end ? s.q.front() : s.q[static_cast<std::size_t>(std::max_element(begin, end) - s.s.begin())];
}

PictureHandle searchHandle(const ShownPattern& current) {
    const Structure& s = **current.result->structure;
    const bool given = current.pattern->choices.peak.search.width() > 0;
    const double q1 = topOf(current);
    const Interval window = given ? current.pattern->choices.peak.search : Interval{q1 - 0.6, q1 + 0.6};
    PictureHandle handle{{window, {{s.q.front(), s.q.back()}, 0.1}, StructureFactorView::tr("FSDP")},
                         [](PatternChoices choices, const Interval& range) {
                             choices.peak.search = range;
                             return choices;
                         }};
    if (given)
        handle.automatic = [](PatternChoices choices) {
            choices.peak.search = {};
            return choices;
        };
    return handle;
}

/// What the profile is fitted in; the two points of half height have no such window.
std::optional<PictureHandle> fitHandle(const ShownPattern& current) {
    const Structure& s = **current.result->structure;
    const auto half = fitHalfWidth(current.pattern->choices.peak);
    if (!half)
        return {};
    const double top = topOf(current);
    return PictureHandle{{current.result->peaks ? current.result->peaks->front()->window : Interval{top - *half, top + *half},
                          {{s.q.front(), s.q.back()}, 0.04, RegionFreedom::Symmetric},
                          StructureFactorView::tr("fit")},
                         [](PatternChoices choices, const Interval& range) {
                             choices.peak = withFitHalfWidth(choices.peak, 0.5 * range.width());
                             return choices;
                         }};
}

/// S(q) of the frame in hand of a series, over that of the mean.
void addFrameInHand(PatternPicture& picture, const ShownPattern& current, const Selection& selection, const Theme& theme) {
    const PatternPath* path = selection.currentPattern();
    const auto& series = current.result->series;
    if (!selection.frame || !path || *path != current.path || !series || !*series ||
        *selection.frame >= (**series)->points.size())
        return;
    const ScatteringPattern* background = findPattern(*current.sample, current.pattern->choices.background);
    const MemberPoint& point = (**series)->points[*selection.frame];
    const auto s = structureOfPoint(*current.pattern, background, current.sample->composition, ***series, *selection.frame);
    if (!s) {
        picture.panel.words.push_back({translated(s.error()), theme.warning});
        return;
    }
    QPolygonF line;
    for (std::size_t i = 0; i < std::min(s->q.size(), s->s.size()); ++i)
        line << QPointF(s->q[i], s->s[i]);
    const QString name = nameOfPoint(point, (**series)->axis);
    picture.drawing.strokes.push_back({line, theme.highPressure, 1.6, Qt::SolidLine, name});
    picture.panel.legend.push_back({name, theme.highPressure});
    picture.panel.legend.push_back({StructureFactorView::tr("mean of all frames"), current.colour});
}

QString axisTitle(Convention convention) {
    return convention == Convention::FaberZiman ? QStringLiteral("S(q)")
                                                : StructureFactorView::tr("S(q), %1").arg(shownConvention(convention));
}

void addPeakWords(PatternPicture& picture, const ShownPattern& current, const Theme& theme) {
    if (!current.result->peaks) {
        picture.panel.words.push_back({translated(current.result->peaks.error()), theme.faint});
        return;
    }
    const DiffractionPeak& peak = *current.result->peaks->front();
    picture.panel.words.push_back(
        {StructureFactorView::tr("FWHM %1 · %2").arg(displayed(peak.fwhm, inverseAngstrom()), shownDefinition(peak.definition)),
         theme.faint});
    for (const Message& warning : (*current.result->structure)->normalization.warnings)
        picture.panel.words.push_back({translated(warning), theme.warning});
}

} // namespace

PatternPicture structureFactorPicture(const Moment& moment, const Selection& selection, const Theme& theme) {
    const PatternBundle bundle = patternsOf(moment, selection, theme);
    const ShownPattern* current = bundle.currentPattern();
    auto picture = titled<PatternPicture>(StructureFactorView::tr("Structure factor"), QStringLiteral("q / Å⁻¹"),
                                          QStringLiteral("S(q)"), StructureFactorView::tr("q %1 Å⁻¹ · S %2"));
    picture.panel.empty = whyNoPattern(bundle);
    if (!current || !current->result->structure)
        return picture;
    const Structure& s = **current->result->structure;
    if (s.q.empty()) {
        picture.panel.empty = StructureFactorView::tr("The file holds G(r), not S(q).");
        return picture;
    }
    picture.current = current->path;
    picture.panel.yTitle = axisTitle(current->pattern->choices.structure.convention);
    picture.panel.caption = StructureFactorView::tr("%1 · q %2–%3 Å⁻¹ · %4")
                                .arg(current->name, displayed(s.q.front(), 3), displayed(s.q.back(), 3),
                                     shownNormalization(current->result->used.normalization.method));
    picture.panel.legend = legendOf(bundle);
    picture.panel.legendRight = true;
    for (const ShownPattern& shown : bundle.patterns)
        if (shown.result->structure && !(*shown.result->structure)->q.empty())
            picture.curves.push_back({shown.path, CurveKind::StructureFactor, shown.result, shown.colour});
    addPeak(picture, *current, theme);
    addFrameInHand(picture, *current, selection, theme);
    if (current->result->peaks)
        addFit(picture, s, *current->result->peaks->front(), theme);
    addPeakWords(picture, *current, theme);
    picture.handles.push_back(searchHandle(*current));
    if (const auto fit = fitHandle(*current))
        picture.handles.push_back(*fit);
    return picture;
}

} // namespace vitrine
