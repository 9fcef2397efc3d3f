// g(r) and R(r): what G(r) says of the places of the atoms where the number density is known.
#include "widgets/views/patterns/pattern_picture.h"
#include "widgets/views/patterns/pattern_words.h"
#include "widgets/words/words.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

struct DensityView {
    Q_DECLARE_TR_FUNCTIONS(DensityView)
};

constexpr double shownUpTo = 12; // Å, at first

bool has(const ShownPattern& shown) {
    return shown.result->structure && !(*shown.result->structure)->pair.empty();
}

/// Why the current pattern has no g(r).
QString whyNone(const PatternBundle& bundle) {
    const ShownPattern* current = bundle.currentPattern();
    if (!current || !current->result->structure)
        return whyNoPattern(bundle);
    const Structure& s = **current->result->structure;
    if (s.r.empty())
        return DensityView::tr("The file holds S(q), which was not transformed to G(r).");
    return s.normalization.arbitraryScale
               ? DensityView::tr("The scale of an ad hoc normalisation is arbitrary, so that neither g(r) nor R(r) follow. "
                                 "Choose another normalisation in the inspector.")
               : DensityView::tr("g(r) and R(r) need the number density. Give it, or the density in g/cm³, in the inspector.");
}

QString captionOf(const ShownPattern& current) {
    const Structure& s = **current.result->structure;
    return DensityView::tr("%1 · %2 atoms/Å³ · q_max %3 Å⁻¹")
        .arg(current.name, displayed(current.result->numberDensity.value_or(0), 4), displayed(s.q.empty() ? 0 : s.q.back(), 3));
}

PatternPicture pictureOf(const PatternBundle& bundle, CurveKind kind) {
    PatternPicture picture;
    picture.panel.xTitle = QStringLiteral("r / Å");
    picture.xRange = Interval{0, shownUpTo};
    const ShownPattern* current = bundle.currentPattern();
    if (!current || !has(*current)) {
        picture.panel.empty = whyNone(bundle);
        return picture;
    }
    picture.current = current->path;
    picture.panel.caption = captionOf(*current);
    picture.panel.legend = legendOf(bundle);
    for (const ShownPattern& shown : bundle.patterns)
        if (has(shown))
            picture.curves.push_back({shown.path, kind, shown.result, shown.colour});
    return picture;
}

/// The neighbours that are counted, as the area below R(r).
void addFirstShell(PatternPicture& picture, const ShownPattern& current, const Theme& theme) {
    const auto& count = current.result->coordination;
    if (!count || !count->betweenLimits)
        return;
    const Structure& s = **current.result->structure;
    QPolygonF area{QPointF(count->limits.low, 0)};
    for (std::size_t i = 0; i < s.r.size(); ++i)
        if (count->limits.contains(s.r[i]))
            area << QPointF(s.r[i], s.radial[i]);
    area << QPointF(count->limits.high, 0);
    QColor pale = theme.accent;
    pale.setAlphaF(0.18F);
    picture.drawing.fills.push_back({area, pale, Qt::SolidPattern});
    picture.panel.words.push_back(
        {DensityView::tr("%1 neighbours from %2 to %3 Å: the shaded area")
             .arg(displayed(*count->betweenLimits, {}, 3), displayed(count->limits.low, 3), displayed(count->limits.high, 3)),
         theme.accent});
}

/// 4πρr² of atoms without any order.
void addMean(PatternPicture& picture, const ShownPattern& current, const Theme& theme) {
    const double rise = 4 * std::numbers::pi * current.result->numberDensity.value_or(0);
    QPolygonF line;
    for (const double r : (**current.result->structure).r)
        line << QPointF(r, rise * r * r);
    picture.drawing.strokes.push_back({line, theme.faint, 1, Qt::DashLine});
    picture.panel.legend.push_back({DensityView::tr("4πρr²"), theme.faint});
}

} // namespace

PatternPicture pairDensityPicture(const Moment& moment, const Selection& selection, const Theme& theme) {
    const PatternBundle bundle = patternsOf(moment, selection, theme);
    PatternPicture picture = pictureOf(bundle, CurveKind::PairDensity);
    picture.panel.title = DensityView::tr("g(r)");
    picture.panel.yTitle = QStringLiteral("g(r)");
    picture.panel.legendRight = true;
    picture.value = DensityView::tr("r %1 Å · g %2");
    if (picture.current)
        picture.drawing.strokes.push_back(
            {QPolygonF{QPointF(0, 1), QPointF((**bundle.currentPattern()->result->structure).r.back(), 1)}, theme.faint, 1,
             Qt::DashLine});
    return picture;
}

PatternPicture radialDistributionPicture(const Moment& moment, const Selection& selection, const Theme& theme) {
    const PatternBundle bundle = patternsOf(moment, selection, theme);
    PatternPicture picture = pictureOf(bundle, CurveKind::RadialDistribution);
    picture.panel.title = DensityView::tr("R(r)");
    picture.panel.yTitle = QStringLiteral("R(r) / Å⁻¹");
    picture.value = DensityView::tr("r %1 Å · R %2 Å⁻¹");
    if (picture.current) {
        addMean(picture, *bundle.currentPattern(), theme);
        addFirstShell(picture, *bundle.currentPattern(), theme);
    }
    return picture;
}

} // namespace vitrine
