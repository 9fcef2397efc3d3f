#include "widgets/figures/figure_curves.h"

#include "widgets/views/sample_colour.h"
#include "widgets/words/words.h"

#include <set>

namespace vitrine {

namespace {

constexpr qsizetype outlinePoints = 200;
constexpr double figureHeadroom = 0.07; // below the curves, above them, and for a line of the legend

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
        points.append({curve.x[i], curve.factor * curve.y[i] + offset});
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

/// What tells the samples apart: the parts of their treatments that differ, or their names.
QString shortName(const Sample& sample, bool pressures, bool temperatures) {
    QStringList parts;
    const SampleTreatment& treatment = sample.treatment;
    if (pressures)
        parts << (isUnderPressure(sample) ? FigureTexts::tr("%1 GPa").arg(displayed(*treatment.pressure, 3))
                                          : FigureTexts::tr("1 atm"));
    if (temperatures && treatment.temperature)
        parts << FigureTexts::tr("%1 K").arg(displayed(*treatment.temperature, 4));
    return parts.isEmpty() ? QString::fromStdString(sample.name) : parts.join(QStringLiteral(", "));
}

/// Whether something of the samples differs.
template<class Of>
bool differs(const std::vector<FigureCurve>& curves, Of of) {
    return std::ranges::any_of(curves, [&](const FigureCurve& curve) { return of(*curve.sample) != of(*curves.front().sample); });
}

void addLegend(FigureContent& content, const std::vector<FigureCurve>& curves, const std::vector<QColor>& colours) {
    const bool pressures = differs(curves, [](const Sample& s) { return isUnderPressure(s) ? *s.treatment.pressure : 0; });
    const bool temperatures = differs(curves, [](const Sample& s) { return s.treatment.temperature; });
    if (curves.size() < 2)
        return;
    for (std::size_t i = 0; i < curves.size(); ++i)
        content.panel.legend.push_back({shortName(*curves[i].sample, pressures, temperatures), colours[i]});
    limitLegend(content.panel.legend);
}

} // namespace

void limitLegend(std::vector<PanelLine>& legend) {
    if (legend.size() > 3)
        legend = {legend.front(), legend[legend.size() / 2], legend.back()};
}

bool isIn(const FigurePanel& panel, const Sample& sample) {
    return panel.samples.empty() || std::ranges::find(panel.samples, sample.id) != panel.samples.end();
}

FigureContent curvesOf(const FigurePanel& panel, const Moment& moment, std::vector<FigureCurve> curves, const Theme& theme) {
    std::ranges::stable_sort(curves, {}, [](const FigureCurve& curve) {
        const SampleTreatment& treatment = curve.sample->treatment;
        return std::pair(isUnderPressure(*curve.sample) ? *treatment.pressure : 0, treatment.temperature.value_or(0));
    });
    FigureContent content;
    const std::vector<QColor> colours = coloursOf(moment.study, curves, theme);
    for (std::size_t i = 0; i < curves.size(); ++i) {
        const auto points = pointsOf(curves[i], panel.offset * static_cast<double>(i));
        content.curves.push_back({points, colours[i], Qt::SolidLine, QString::fromStdString(curves[i].sample->name)});
        content.avoided.push_back(outlineOf(*points));
        content.range |= extentOf(*points, panel.x);
    }
    addLegend(content, curves, colours);
    const double room = figureHeadroom * content.range.height();
    if (panel.x)
        content.range = QRectF(QPointF(panel.x->low, content.range.top()), QPointF(panel.x->high, content.range.bottom()));
    content.range.adjust(0, -room, 0, (1 + static_cast<double>(content.panel.legend.size())) * room);
    return content;
}

} // namespace vitrine
