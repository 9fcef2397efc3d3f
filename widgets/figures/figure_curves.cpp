#include "widgets/figures/figure_curves.h"

#include "widgets/views/sample_colour.h"

#include <set>

namespace vitrine {

namespace {

constexpr std::size_t longestFigureLegend = 8;
constexpr qsizetype outlinePoints = 200;
constexpr double figureHeadroom = 0.06;

std::vector<QColor> coloursOf(const Study& study, const std::vector<FigureCurve>& curves, const Theme& theme) {
    std::set<double> pressures;
    for (const FigureCurve& curve : curves)
        pressures.insert(curve.sample->treatment.pressure.value_or(0));
    if (pressures.size() < 2 || curves.size() > 2 * pressures.size())
        return sequentialColours(curves.size(), theme);
    std::vector<QColor> colours;
    for (const FigureCurve& curve : curves)
        colours.push_back(sampleColour(study, *curve.sample, theme));
    return colours;
}

QSharedPointer<QCPGraphDataContainer> pointsOf(const FigureCurve& curve, double offset) {
    QVector<QCPGraphData> points;
    points.reserve(static_cast<qsizetype>(curve.x.size()));
    for (std::size_t i = 0; i < curve.x.size(); ++i)
        points.append({curve.x[i], curve.y[i] + offset});
    auto container = QSharedPointer<QCPGraphDataContainer>::create();
    container->set(points, true);
    return container;
}

QRectF extentOf(const QCPGraphDataContainer& points, const std::optional<Interval>& within) {
    QRectF box;
    for (auto point = points.constBegin(); point != points.constEnd(); ++point)
        if (!within || within->contains(point->key)) {
            const QRectF here(point->key, point->value, 1e-12, 1e-12);
            box = box.isNull() ? here : box | here;
        }
    return box;
}

QPolygonF outlineOf(const QCPGraphDataContainer& points) {
    QPolygonF line;
    const qsizetype step = std::max<qsizetype>(1, points.size() / outlinePoints);
    for (qsizetype i = 0; i < points.size(); i += step)
        line << QPointF(points.at(static_cast<int>(i))->key, points.at(static_cast<int>(i))->value);
    return line;
}

} // namespace

bool isIn(const FigurePanel& panel, const Sample& sample) {
    return panel.samples.empty() || std::ranges::find(panel.samples, sample.id) != panel.samples.end();
}

FigureContent curvesOf(const FigurePanel& panel, const Moment& moment, const std::vector<FigureCurve>& curves,
                       const Theme& theme) {
    FigureContent content;
    const std::vector<QColor> colours = coloursOf(moment.study, curves, theme);
    const std::size_t stride = curves.size() > longestFigureLegend ? (curves.size() + longestFigureLegend - 2) / (longestFigureLegend - 1) : 1;
    for (std::size_t i = 0; i < curves.size(); ++i) {
        const auto points = pointsOf(curves[i], panel.offset * static_cast<double>(i));
        const QString name = QString::fromStdString(curves[i].sample->name);
        content.curves.push_back({points, colours[i], Qt::SolidLine, name});
        content.avoided.push_back(outlineOf(*points));
        content.range |= extentOf(*points, panel.x);
        if (curves.size() > 1 && (i % stride == 0 || i + 1 == curves.size()))
            content.panel.legend.push_back({name, colours[i]});
    }
    const double room = figureHeadroom * content.range.height();
    if (panel.x)
        content.range = QRectF(QPointF(panel.x->low, content.range.top()), QPointF(panel.x->high, content.range.bottom()));
    content.range.adjust(0, -room, 0, 2 * room);
    return content;
}

} // namespace vitrine
