#include "widgets/views/patterns/pattern_picture.h"
#include "widgets/words/words.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

struct IntensityView {
    Q_DECLARE_TR_FUNCTIONS(IntensityView)
};

bool isReduced(const ShownPattern& shown) {
    return shown.result->structure && !(*shown.result->structure)->terms.corrected.empty();
}

QPolygonF line(const std::vector<double>& x, const std::vector<double>& y, double factor = 1) {
    QPolygonF points;
    points.reserve(static_cast<qsizetype>(x.size()));
    for (std::size_t i = 0; i < x.size() && i < y.size(); ++i)
        points << QPointF(x[i], factor * y[i]);
    return points;
}

/// The terms of the reduction of the current pattern, each with a pen and a name of its own.
void addTerms(PatternPicture& picture, const Shared<Pattern>& pattern, const Structure& s, const Theme& theme) {
    const ScatteringTerms& terms = s.terms;
    const auto add = [&](const std::vector<double>& y, const QString& name, const QColor& colour, Qt::PenStyle style) {
        if (y.empty())
            return;
        picture.drawing.strokes.push_back({line(s.q, y), colour, 1.3, style, name});
        picture.panel.legend.push_back({name, colour});
    };
    const auto& measured = *pattern;
    picture.drawing.strokes.push_back(
        {line(measured.q, measured.intensity, s.normalization.scale.value), theme.faint, 1, Qt::DotLine});
    picture.panel.legend.push_back({IntensityView::tr("as measured, scaled"), theme.faint});
    add(terms.independent, IntensityView::tr("⟨f²⟩ + C"), theme.ink, Qt::DashLine);
    add(terms.background, IntensityView::tr("background"), theme.faint, Qt::SolidLine);
    add(terms.constant, IntensityView::tr("constant and u² term"), theme.highPressure, Qt::DotLine);
    add(terms.laue, IntensityView::tr("Laue term L(q)"), theme.accent, Qt::DashDotLine);
}

PictureHandle qRangeHandle(const ShownPattern& current) {
    const Structure& s = **current.result->structure;
    const auto& q = (*current.result->pattern)->q;
    PictureHandle handle{{{s.q.front(), s.q.back()},
                          {{q.front(), q.back()}, 0.5},
                          IntensityView::tr("range of q"),
                          QStringLiteral("q_{min}"),
                          QStringLiteral("q_{max}")},
                         // An end that stays where it is drawn stays as it was chosen, found or open.
                         [shown = Interval{s.q.front(), s.q.back()}](PatternChoices choices, const Interval& range) {
                             Interval& chosen = choices.structure.normalization.qRange;
                             chosen.low = range.low == shown.low ? chosen.low : range.low;
                             chosen.high = range.high == shown.high ? chosen.high : range.high;
                             return choices;
                         }};
    if (current.pattern->choices.structure.normalization.qRange != NormalizationChoices{}.qRange)
        handle.automatic = [](PatternChoices choices) {
            choices.structure.normalization.qRange = NormalizationChoices{}.qRange;
            return choices;
        };
    return handle;
}

} // namespace

PatternPicture intensityPicture(const Moment& moment, const Selection& selection, const Theme& theme) {
    const PatternBundle bundle = patternsOf(moment, selection, theme);
    const ShownPattern* current = bundle.currentPattern();
    PatternPicture picture;
    picture.panel.title = IntensityView::tr("Intensity");
    picture.panel.xTitle = QStringLiteral("q / Å⁻¹");
    picture.value = IntensityView::tr("q %1 Å⁻¹ · I %2");
    if (!current) {
        picture.panel.empty = whyNoPattern(bundle);
        return picture;
    }
    picture.current = current->path;
    const bool reduced = isReduced(*current);
    picture.panel.caption = current->name;
    picture.panel.yTitle = reduced ? IntensityView::tr("I / electron units per atom") : IntensityView::tr("I / arbitrary units");
    picture.panel.legend.push_back({reduced ? IntensityView::tr("corrected and scaled") : current->name, current->colour});
    for (const ShownPattern& shown : bundle.patterns)
        if (shown.pattern->recording->content == PatternContent::Intensity && isReduced(shown) == reduced)
            picture.curves.push_back(
                {shown.path, reduced ? CurveKind::Corrected : CurveKind::Intensity, shown.result, shown.colour});
    picture.panel.legendRight = true;
    if (reduced) {
        addTerms(picture, *current->result->pattern, **current->result->structure, theme);
        picture.handles.push_back(qRangeHandle(*current));
    } else if (!current->result->structure) {
        picture.panel.words.push_back({translated(current->result->structure.error()), theme.faint});
    }
    if (picture.curves.empty())
        picture.panel.empty = IntensityView::tr("The file holds the result of another program, not an intensity.");
    return picture;
}

} // namespace vitrine
