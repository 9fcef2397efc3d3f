#include "core/results/series_quantities.h"
#include "core/series/known_value.h"
#include "widgets/plot/palette.h"
#include "widgets/views/frame_name.h"
#include "widgets/views/series/in_situ_parts.h"
#include "widgets/views/titled.h"
#include "widgets/words/words.h"

#include <cmath>

namespace vitrine {

namespace {

constexpr double symbolSize = 5; // px
constexpr double othersFadedTo = 0.55;
constexpr std::size_t mostCurvesShown = 60;

/// What the symbols of a picture are drawn with.
struct Symbols {
    const ShownSeries& shown;
    const MemberPoint* inHand = nullptr; ///< lit
    const Theme& theme;
};

void addPoint(SeriesPicture& picture, const Symbols& symbols, std::size_t point, QPointF at, double error, const QColor& colour,
              bool outlier = false) {
    const bool lit = &symbols.shown.result->points[point] == symbols.inHand;
    picture.drawing.marks.push_back({at, lit ? symbols.theme.accent : colour, outlier ? Marker::Square : Marker::Circle,
                                     !outlier || lit, lit ? 2 * symbolSize : symbolSize, 0, error, lit,
                                     outlier ? SeriesTexts::tr("Outlier") : SeriesTexts::tr("Pattern")});
    picture.points.push_back({symbols.shown.sample, at, symbols.shown.pattern, point});
}

/// Which stack it shows, and of which frame the symbol is lit.
const MemberPoint* tellWhatIsShown(SeriesPicture& picture, const ShownSeries& shown, const Selection& selection) {
    picture.of = {shown.sample, shown.pattern};
    const MemberPoint* inHand = pointInHand(shown, selection);
    picture.panel.caption =
        inHand ? QStringLiteral("%1 · %2").arg(shown.name, nameOfPoint(*inHand, shown.result->axis)) : shown.name;
    return inHand;
}

/// The points of the lines, from the least to the greatest condition.
void addLines(SeriesPicture& picture, const VolumeCurve& curve, const Theme& theme) {
    const auto [low, high] = std::ranges::minmax(curve.x);
    const TwoLines& lines = curve.lines;
    const QPointF meet(lines.at.value, lines.value);
    picture.drawing.strokes.push_back(
        {QPolygonF({{low, lines(low)}, meet}), theme.onePressure, 1.3, Qt::SolidLine, SeriesTexts::tr("Glass")});
    picture.drawing.strokes.push_back(
        {QPolygonF({meet, {high, lines(high)}}), theme.highPressure, 1.3, Qt::SolidLine, SeriesTexts::tr("Liquid")});
}

void addKink(SeriesPicture& picture, const SeriesResult& series, const Theme& theme) {
    const TwoLines& lines = (**series.volume).lines;
    const double height = std::abs(lines.value) * 1e-3;
    if (const auto why = notClaimed(lines)) {
        picture.panel.words.push_back({translated(*why), theme.warning});
        return;
    }
    picture.drawing.strokes.push_back(
        {QPolygonF({{lines.at.value, lines.value - height}, {lines.at.value, lines.value + height}}), theme.accent, 1.3,
         Qt::DashLine, QStringLiteral("T_g")});
    QColor tint = theme.accent;
    tint.setAlphaF(0.12F);
    picture.bands.push_back({*lines.at.ci95, tint, QStringLiteral("T_{g}")});
    for (const auto& quantity : seriesResults())
        if (const auto value = quantity.value(series))
            picture.panel.words.push_back(
                {QStringLiteral("%1 = %2").arg(QString::fromStdString(quantity.definition.symbol),
                                               displayed(*value, QString::fromStdString(quantity.definition.unit))),
                 theme.accent});
}

QPolygonF curveAt(const SeriesCurves& curves, std::size_t curve) {
    QPolygonF line;
    for (std::size_t k = 0; k < curves.q.size(); ++k)
        if (const float s = curves.s[curve * curves.q.size() + k]; std::isfinite(s))
            line << QPointF(curves.q[k], double(s));
    return line;
}

/// S(q) of the frame in hand over the others; of a long series the nearest one whose curve is kept.
void addCurveInHand(SeriesPicture& picture, const ShownSeries& shown, const MemberPoint& inHand, const Theme& theme) {
    const SeriesCurves& curves = shown.result->curves;
    const auto point = std::size_t(&inHand - shown.result->points.data());
    const auto nearest = std::ranges::min_element(
        curves.points, {}, [&](std::size_t other) { return other > point ? other - point : point - other; });
    if (nearest == curves.points.end())
        return;
    const QString name = nameOfPoint(shown.result->points[*nearest], shown.result->axis);
    picture.drawing.strokes.push_back(
        {curveAt(curves, std::size_t(nearest - curves.points.begin())), theme.accent, 2.0, Qt::SolidLine, name});
    picture.panel.legend.push_back({name, theme.accent});
}

SeriesPicture quantityPicture(const Moment& moment, const Selection& selection, const Theme& theme, MapQuantity quantity,
                              const QString& title, const QString& yTitle) {
    const auto shown = shownSeries(moment, selection, SeriesForm::Over);
    auto picture = titled<SeriesPicture>(title, titleOfAxis(shown ? shown->result->axis : SeriesAxis::Temperature), yTitle,
                                         SeriesTexts::tr("%1 · %2 Å⁻¹"));
    if (!shown) {
        picture.panel.empty = whyNoSeriesShown(moment, SeriesForm::Over);
        return picture;
    }
    const Symbols symbols{*shown, tellWhatIsShown(picture, *shown, selection), theme};
    const auto& points = shown->result->points;
    for (std::size_t i = 0; i < points.size(); ++i)
        if (const Measured& value = valueOf(points[i], quantity); !points[i].problem && isKnownValue(value))
            addPoint(picture, symbols, i, {points[i].x, value.value}, value.error.value_or(0), theme.accent);
    return picture;
}

} // namespace

SeriesPicture seriesVolumePicture(const Moment& moment, const Selection& selection, const Theme& theme) {
    const auto shown = shownSeries(moment, selection, SeriesForm::Over);
    auto picture = titled<SeriesPicture>(SeriesTexts::tr("Volume over temperature"), QStringLiteral("T / K"),
                                         QStringLiteral("(q_{1,0}/q_{1})^{3}"), SeriesTexts::tr("T %1 K · V/V₀ %2"));
    if (!shown || !shown->result->volume || !*shown->result->volume) {
        picture.panel.empty = !shown                  ? whyNoSeriesShown(moment, SeriesForm::Over)
                              : shown->result->volume ? translated(shown->result->volume->error())
                                                      : SeriesTexts::tr("This series is not over temperatures.");
        return picture;
    }
    const Symbols symbols{*shown, tellWhatIsShown(picture, *shown, selection), theme};
    const VolumeCurve& curve = **shown->result->volume;
    for (std::size_t i = 0; i < curve.x.size(); ++i)
        addPoint(picture, symbols, curve.points[i], {curve.x[i], curve.ratio[i]}, 0, theme.faint);
    for (const std::size_t i : curve.outliers) {
        const MemberPoint& point = shown->result->points[i];
        addPoint(picture, symbols, i, {point.x, curve.ratioOf(point.q1.value)}, 0, theme.warning, true);
    }
    addLines(picture, curve, theme);
    addKink(picture, *shown->result, theme);
    return picture;
}

SeriesPicture seriesPeakPicture(const Moment& moment, const Selection& selection, const Theme& theme) {
    return quantityPicture(moment, selection, theme, MapQuantity::Q1, SeriesTexts::tr("FSDP over the series"),
                           QStringLiteral("q_1 / Å⁻¹"));
}

SeriesPicture seriesWidthPicture(const Moment& moment, const Selection& selection, const Theme& theme) {
    return quantityPicture(moment, selection, theme, MapQuantity::Fwhm, SeriesTexts::tr("Peak width over the series"),
                           SeriesTexts::tr("FWHM / Å⁻¹"));
}

SeriesPicture seriesCurvesPicture(const Moment& moment, const Selection& selection, const Theme& theme) {
    const auto shown = shownSeries(moment, selection, SeriesForm::Over);
    auto picture = titled<SeriesPicture>(SeriesTexts::tr("S(q) over the series"), QStringLiteral("q / Å⁻¹"),
                                         QStringLiteral("S(q)"), SeriesTexts::tr("q %1 Å⁻¹ · S %2"));
    if (!shown) {
        picture.panel.empty = whyNoSeriesShown(moment, SeriesForm::Over);
        return picture;
    }
    const MemberPoint* inHand = tellWhatIsShown(picture, *shown, selection);
    const SeriesResult& series = *shown->result;
    const SeriesCurves& curves = series.curves;
    const auto [low, high] = std::ranges::minmax(series.points, {}, &MemberPoint::x);
    const std::size_t every = curves.points.size() / mostCurvesShown + 1;
    for (std::size_t i = 0; i < curves.points.size(); i += every) {
        const double x = series.points[curves.points[i]].x;
        const double share = high.x > low.x ? (x - low.x) / (high.x - low.x) : 0.5;
        const QColor colour = sequential(share, theme);
        picture.drawing.strokes.push_back({curveAt(curves, i), inHand ? faded(colour, theme.ground, othersFadedTo) : colour, 1.0,
                                           Qt::SolidLine, displayed(x, 5)});
    }
    if (inHand)
        addCurveInHand(picture, *shown, *inHand, theme);
    for (const MemberPoint* end : {&low, &high})
        picture.panel.legend.push_back(
            {QStringLiteral("%1 %2").arg(displayed(end->x, 5), QString::fromUtf8(unitOfAxis(series.axis))),
             sequential(end == &high ? 1 : 0, theme)});
    return picture;
}

} // namespace vitrine
