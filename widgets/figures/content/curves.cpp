#include "widgets/figures/content/curves.h"

#include "widgets/views/sample_colour.h"
#include "widgets/words/words.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace vitrine {

namespace {

constexpr qsizetype outlinePoints = 200;
constexpr double figureHeadroom = 0.07; // below the curves and above them

double pressureOf(const FigureCurve& curve) {
    return curve.pressure.value_or(isUnderPressure(*curve.sample) ? *curve.sample->treatment.pressure : 0);
}

std::optional<double> temperatureOf(const FigureCurve& curve) {
    return curve.sample->treatment.temperature;
}

template<class Of>
bool differs(const std::vector<FigureCurve>& curves, Of of) {
    return std::ranges::any_of(curves, [&](const FigureCurve& curve) { return of(curve) != of(curves.front()); });
}

/// What tells curves apart, of their treatments and of how they were measured.
struct Differences {
    bool pressure = false, temperature = false, rate = false, sample = false;
};

Differences differencesOf(const std::vector<FigureCurve>& curves, CurveColours asked) {
    switch (asked) {
    case CurveColours::Pressure:
        return {.pressure = true};
    case CurveColours::Temperature:
        return {.temperature = true};
    case CurveColours::HeatingRate:
        return {.rate = true};
    case CurveColours::Sample:
        return {.sample = true};
    case CurveColours::Differing:
    case CurveColours::OneColour:
        break;
    }
    return {
        differs(curves, pressureOf), differs(curves, temperatureOf),
        differs(curves, [](const FigureCurve& curve) { return std::round(20 * std::log(std::max(curve.heatingRate, 1e-9))); }),
        differs(curves, [](const FigureCurve& curve) { return curve.sample->id; })};
}

std::vector<double> ratesOf(const std::vector<FigureCurve>& curves) {
    std::vector<double> rates;
    for (const FigureCurve& curve : curves)
        rates.push_back(curve.heatingRate);
    std::ranges::sort(rates);
    return rates;
}

/// Colours by one number of each, evenly over the ramp.
template<class Of>
std::vector<QColor> coloursBy(const std::vector<FigureCurve>& curves, const Theme& theme, Of of) {
    std::set<double> values;
    for (const FigureCurve& curve : curves)
        values.insert(of(curve));
    const std::vector<QColor> ramp = sequentialColours(values.size(), theme);
    std::vector<QColor> colours;
    for (const FigureCurve& curve : curves)
        colours.push_back(ramp[static_cast<std::size_t>(std::distance(values.begin(), values.find(of(curve))))]);
    return colours;
}

/// Where pressures differ and nearly nothing else, the colours that they have everywhere.
std::vector<QColor> coloursOfTreatments(const Study& study, const std::vector<FigureCurve>& curves, const Theme& theme) {
    std::set<double> pressures;
    for (const FigureCurve& curve : curves)
        pressures.insert(pressureOf(curve));
    if (pressures.size() < 2 || curves.size() > 2 * pressures.size() || curves.front().pressure)
        return sequentialColours(curves.size(), theme);
    std::vector<QColor> colours;
    for (const FigureCurve& curve : curves)
        colours.push_back(sampleColour(study, *curve.sample, theme));
    return colours;
}

std::vector<QColor> coloursOf(const PanelContext& context, const std::vector<FigureCurve>& curves, const Differences& apart) {
    const auto& theme = context.theme;
    switch (context.panel.colours) {
    case CurveColours::OneColour:
        return std::vector<QColor>(curves.size(), theme.ink);
    case CurveColours::Pressure:
        return coloursBy(curves, theme, pressureOf);
    case CurveColours::Temperature:
        return coloursBy(curves, theme, [](const FigureCurve& curve) { return temperatureOf(curve).value_or(0); });
    case CurveColours::Sample:
        return coloursBy(curves, theme, [&](const FigureCurve& curve) {
            return static_cast<double>(
                std::ranges::find(context.moment.study.samples, curve.sample->id, [](const auto& s) { return s->id; }) -
                context.moment.study.samples.begin());
        });
    case CurveColours::HeatingRate:
    case CurveColours::Differing:
        break;
    }
    const bool byRate = context.panel.colours == CurveColours::HeatingRate || (apart.rate && !apart.sample);
    if (!byRate)
        return coloursOfTreatments(context.moment.study, curves, theme);
    const std::vector<double> rates = ratesOf(curves);
    std::vector<QColor> colours;
    for (const FigureCurve& curve : curves)
        colours.push_back(rateColour(curve.heatingRate, rates, theme));
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
        if (std::isfinite(point->value) && (!within || within->contains(point->key))) {
            const QRectF here(point->key, point->value, 1e-12, 1e-12);
            box = box.isNull() ? here : box | here;
        }
    return box;
}

QPolygonF outlineOf(const QCPGraphDataContainer& points, const std::optional<Interval>& within) {
    QPolygonF line;
    for (auto point = points.constBegin(); point != points.constEnd(); ++point)
        if (!within || within->contains(point->key))
            line << QPointF(point->key, point->value);
    const qsizetype step = std::max<qsizetype>(1, line.size() / outlinePoints);
    QPolygonF some;
    for (qsizetype i = 0; i < line.size(); i += step)
        some << line[i];
    return some;
}

/// What tells a curve apart: the parts that differ, or the name of its sample.
QString shortName(const FigureCurve& curve, const Differences& apart) {
    QStringList parts;
    if (apart.pressure)
        parts << (pressureOf(curve) > 0 ? FigureTexts::tr("%1 GPa").arg(displayed(pressureOf(curve), 3))
                                        : FigureTexts::tr("1 atm"));
    if (apart.temperature && temperatureOf(curve))
        parts << FigureTexts::tr("%1 K").arg(displayed(*temperatureOf(curve), 4));
    if (apart.rate && curve.heatingRate > 0)
        parts << FigureTexts::tr("%1 K/s").arg(displayed(curve.heatingRate, 3));
    return parts.isEmpty() ? QString::fromStdString(curve.sample->name) : parts.join(QStringLiteral(", "));
}

double offsetOf(const FigurePanel& panel, const FigureCurve& curve, std::size_t place) {
    for (const SeriesStyle& style : panel.series)
        if (style.offset && (style.series == curve.sample->id || style.series == keyOf(curve).toStdString()))
            return *style.offset;
    return panel.offset * static_cast<double>(place);
}

std::vector<std::size_t> orderOf(const std::vector<FigureCurve>& curves) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < curves.size(); ++i)
        if (!curves[i].likeCurve)
            order.push_back(i);
    std::ranges::stable_sort(order, {}, [&](std::size_t i) {
        return std::tuple(pressureOf(curves[i]), temperatureOf(curves[i]).value_or(0), curves[i].heatingRate);
    });
    return order;
}

/// Draws curves in their order and keeps the colour and offset of each.
class Bundle {
  public:
    Bundle(const PanelContext& context, FigureContent& content, std::size_t count)
        : context_(context), content_(content), colours_(count), offsets_(count) {}

    void add(const FigureCurve& curve, std::size_t index, const QColor& colour, double offset, Qt::PenStyle style) {
        colours_[index] = curve.colour.value_or(colour);
        offsets_[index] = offset;
        const auto points = pointsOf(curve, offset);
        content_.curves.push_back(
            {points, colours_[index], style, QString::fromStdString(curve.sample->name), keyOf(curve), curve.sample->id, 0});
        content_.avoided.push_back(outlineOf(*points, context_.panel.x));
        content_.range |= extentOf(*points, context_.panel.x);
    }
    void addLike(const FigureCurve& curve, std::size_t index) {
        add(curve, index, colours_[*curve.likeCurve], offsets_[*curve.likeCurve], Qt::DashLine);
    }
    const QColor& colour(std::size_t index) const { return colours_[index]; }

  private:
    const PanelContext& context_;
    FigureContent& content_;
    std::vector<QColor> colours_;
    std::vector<double> offsets_;
};

} // namespace

QString keyOf(const FigureCurve& curve) {
    return QString::fromStdString(curve.part.empty() ? curve.sample->id : curve.sample->id + "/" + curve.part);
}

void limitLegend(std::vector<PanelLine>& legend) {
    if (legend.size() > 3)
        legend = {legend.front(), legend[legend.size() / 2], legend.back()};
}

FigureContent curvesOf(const PanelContext& context, std::vector<FigureCurve> curves) {
    const std::vector<std::size_t> order = orderOf(curves);
    std::vector<FigureCurve> own;
    for (const std::size_t i : order)
        own.push_back(curves[i]);
    FigureContent content;
    if (own.empty())
        return content;
    const Differences apart = differencesOf(own, context.panel.colours);
    const std::vector<QColor> colours = coloursOf(context, own, apart);
    Bundle bundle(context, content, curves.size());
    for (std::size_t place = 0; place < own.size(); ++place)
        bundle.add(own[place], order[place], colours[place], offsetOf(context.panel, own[place], place), Qt::SolidLine);
    for (std::size_t i = 0; i < curves.size(); ++i)
        if (curves[i].likeCurve)
            bundle.addLike(curves[i], i);
    for (std::size_t place = 0; own.size() > 1 && place < own.size(); ++place)
        content.panel.legend.push_back({own[place].label.isEmpty() ? shortName(own[place], apart) : own[place].label,
                                        bundle.colour(order[place]),
                                        {},
                                        true,
                                        keyOf(own[place])});
    if (!context.panel.legend.all)
        limitLegend(content.panel.legend);
    const double room = figureHeadroom * content.range.height();
    if (context.panel.x)
        content.range =
            QRectF(QPointF(context.panel.x->low, content.range.top()), QPointF(context.panel.x->high, content.range.bottom()));
    content.range.adjust(0, -room, 0, room);
    return content;
}

} // namespace vitrine
