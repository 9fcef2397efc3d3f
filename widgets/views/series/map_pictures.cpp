#include "core/fit/statistics.h"
#include "core/results/series_quantities.h"
#include "core/series/known_value.h"
#include "widgets/plot/palette.h"
#include "widgets/views/frame_name.h"
#include "widgets/views/series/in_situ_parts.h"
#include "widgets/views/titled.h"
#include "widgets/words/words.h"

#include <cmath>
#include <set>

namespace vitrine {

namespace {

constexpr double overlap = 1.05; // of a cell over the next, so that no seam is seen

/// The colours of a map: from its lowest to its highest twentieth.
struct ColourScale {
    double low = 0, high = 1;

    QColor of(double value, const Theme& theme) const {
        return sequential(high > low ? (value - low) / (high - low) : 0.5, theme);
    }
};

ColourScale scaleOf(const std::vector<MemberPoint>& points, MapQuantity quantity, const std::set<std::size_t>& outliers) {
    std::vector<double> values;
    for (std::size_t i = 0; i < points.size(); ++i)
        if (!points[i].problem && !outliers.contains(i) && isKnownValue(valueOf(points[i], quantity)))
            values.push_back(valueOf(points[i], quantity).value);
    if (values.empty())
        return {};
    return {quantile(values, 0.05), quantile(values, 0.95)};
}

QPolygonF cellAround(const MemberPoint& point, double step) {
    const double half = 0.5 * step;
    return QPolygonF(QRectF(point.x - half, point.y - half, step, step));
}

/// Legend and words stand over the map, not under its cells: there is room above it, and lines that nobody sees keep them off.
void keepClear(SeriesPicture& picture, const QRectF& all) {
    constexpr double room = 0.7; // of the height of the map
    constexpr int rows = 24;
    QPolygonF lines;
    for (int i = 0; i <= rows; ++i) {
        const double y = all.top() + all.height() * i / rows;
        lines << QPointF(all.left(), y) << QPointF(all.right(), y);
    }
    picture.drawing.strokes.push_back({lines, Qt::transparent, 1.0, Qt::NoPen});
    picture.drawing.strokes.push_back(
        {QPolygonF({{all.center().x(), all.bottom() + room * all.height()}}), Qt::transparent, 1.0, Qt::NoPen});
}

void addCells(SeriesPicture& picture, const ShownSeries& shown, MapQuantity quantity, double step, const ColourScale& scale,
              const Theme& theme) {
    QRectF all;
    const auto& points = shown.result->points;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const MemberPoint& point = points[i];
        if (point.problem || !isKnownValue(valueOf(point, quantity)))
            continue;
        const QPolygonF cell = cellAround(point, overlap * step);
        picture.drawing.fills.push_back({cell, scale.of(valueOf(point, quantity).value, theme)});
        picture.points.push_back({shown.sample, {point.x, point.y}, shown.pattern, i});
        all = all.isNull() ? cell.boundingRect() : all | cell.boundingRect();
    }
    picture.drawing.strokes.push_back({QPolygonF(all), theme.axis, 1.0, Qt::SolidLine});
    keepClear(picture, all);
}

/// A frame around the place in hand, and its name in the caption.
void addInHand(SeriesPicture& picture, const MemberPoint& point, double step, const Theme& theme) {
    QPolygonF outline = cellAround(point, 1.3 * step);
    outline << outline.front();
    picture.drawing.strokes.push_back({outline, theme.ink, 2.0, Qt::SolidLine});
    picture.panel.caption = QStringLiteral("%1 · %2").arg(picture.panel.caption, nameOfPoint(point, SeriesAxis::Position));
}

void addScale(SeriesPicture& picture, const ColourScale& scale, const Theme& theme) {
    for (const double share : {0.0, 0.5, 1.0}) {
        const double value = scale.low + share * (scale.high - scale.low);
        picture.panel.legend.push_back({displayed(value, 6), sequential(share, theme), Marker::Square});
    }
}

void addWords(SeriesPicture& picture, const MapField& field, std::size_t outliers, const Theme& theme) {
    picture.panel.words.push_back(
        {SeriesTexts::tr("mean %1, scatter %2").arg(displayed(field.mean, {}), displayed(field.scatter, 3)), theme.faint});
    if (field.alongX.error && field.alongY.error)
        picture.panel.words.push_back({SeriesTexts::tr("gradient %1 along x, %2 along y per mm")
                                           .arg(displayed(field.alongX, {}), displayed(field.alongY, {})),
                                       theme.faint});
    if (field.correlationLength)
        picture.panel.words.push_back(
            {SeriesTexts::tr("correlation length %1 mm").arg(displayed(*field.correlationLength, 3)), theme.faint});
    if (outliers > 0)
        picture.panel.words.push_back({SeriesTexts::tr("%n place(s) stand out", nullptr, int(outliers)), theme.warning});
}

SeriesPicture mapPicture(const Moment& moment, const Selection& selection, const Theme& theme, MapQuantity quantity,
                         const QString& title) {
    auto picture =
        titled<SeriesPicture>(title, QStringLiteral("x / mm"), QStringLiteral("y / mm"), SeriesTexts::tr("x %1 mm · y %2 mm"));
    const auto shown = shownSeries(moment, selection, SeriesForm::Map);
    if (!shown || !shown->result->map || !*shown->result->map) {
        picture.panel.empty =
            shown && shown->result->map ? translated(shown->result->map->error()) : whyNoSeriesShown(moment, SeriesForm::Map);
        return picture;
    }
    picture.of = {shown->sample, shown->pattern};
    picture.panel.caption = shown->name;
    const SeriesMap& map = **shown->result->map;
    std::set<std::size_t> outliers;
    for (const MapOutlier& outlier : map.outliers)
        outliers.insert(outlier.point);
    const ColourScale scale = scaleOf(shown->result->points, quantity, outliers);
    addCells(picture, *shown, quantity, map.step, scale, theme);
    addScale(picture, scale, theme);
    for (const std::size_t i : outliers)
        picture.drawing.marks.push_back({{shown->result->points[i].x, shown->result->points[i].y},
                                         theme.highPressure,
                                         Marker::Diamond,
                                         false,
                                         9,
                                         0,
                                         0,
                                         false,
                                         SeriesTexts::tr("Outlier")});
    if (const MemberPoint* inHand = pointInHand(*shown, selection))
        addInHand(picture, *inHand, map.step, theme);
    if (const auto& field = map.of(quantity))
        addWords(picture, *field, outliers.size(), theme);
    return picture;
}

} // namespace

SeriesPicture mapPeakPicture(const Moment& moment, const Selection& selection, const Theme& theme) {
    return mapPicture(moment, selection, theme, MapQuantity::Q1, SeriesTexts::tr("Map of q₁ / Å⁻¹"));
}

SeriesPicture mapWidthPicture(const Moment& moment, const Selection& selection, const Theme& theme) {
    return mapPicture(moment, selection, theme, MapQuantity::Fwhm, SeriesTexts::tr("Map of the FWHM / Å⁻¹"));
}

SeriesPicture mapHeightPicture(const Moment& moment, const Selection& selection, const Theme& theme) {
    return mapPicture(moment, selection, theme, MapQuantity::Height, SeriesTexts::tr("Map of the height of S(q)"));
}

SeriesPicture mapScalePicture(const Moment& moment, const Selection& selection, const Theme& theme) {
    return mapPicture(moment, selection, theme, MapQuantity::Scale, SeriesTexts::tr("Map of the scale"));
}

} // namespace vitrine
