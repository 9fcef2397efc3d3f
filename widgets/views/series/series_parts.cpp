#include "widgets/views/series/series_parts.h"

#include "core/across_samples/transition_stage.h"
#include "core/quantity/constants.h"
#include "widgets/controls/analysts.h"
#include "widgets/plot/palette.h"
#include "widgets/words/words.h"

namespace vitrine {

namespace {

constexpr double far = 1e6; // of the height of what is drawn

bool isHigh(double pressure) {
    return pressure > 2 * constants::atmosphere;
}

/// The pressures of all points, GPa.
double highestPressure(const StudyResult& across) {
    double highest = 0;
    for (const ActivationPoint& point : across.activation)
        highest = std::max(highest, point.pressure);
    for (const StructurePoint& point : across.structure)
        highest = std::max(highest, point.pressure);
    return highest;
}

bool isLit(const std::string& sample, const Selection& selection) {
    const auto of = [&](const ItemPath& item) { return sampleOf(item) == sample; };
    return std::ranges::any_of(selection.items, of) || (selection.hovered && of(*selection.hovered));
}

void addBand(SeriesPicture& picture, Interval x, const QColor& colour, const QString& name, const Theme& theme) {
    if (x.width() <= 0)
        return;
    QColor tint = colour; // seen through: words and legend lie below it
    tint.setAlphaF(theme.dark ? 0.16F : 0.08F);
    picture.bands.push_back({x, tint, name});
}

} // namespace

const StudyResult* acrossSamples(const Moment& moment) {
    return moment.results && moment.results->study ? moment.results->study.get() : nullptr;
}

QString shownNumber(const Moment& moment, const Measured& measured) {
    return shownWithChoices(moment.analysts.get(), measured, {});
}

QString keyOfPressure(double pressure) {
    return isHigh(pressure) ? QString::number(pressure) + QStringLiteral(" GPa") : QStringLiteral("1 atm");
}

QColor colourOfPressure(double pressure, const StudyResult& across, const Theme& theme) {
    const double highest = highestPressure(across);
    return pressureColour(isHigh(pressure) && highest > 0 ? pressure / highest : 0, theme);
}

void addSample(SeriesPicture& picture, const Moment& moment, const std::string& sample, double pressure, const Measured& x,
               const Measured& y, const Selection& selection, const Theme& theme) {
    const QPointF at(x.value, y.value);
    const Sample* found = findSample(moment.study, sample);
    const bool lit = isLit(sample, selection);
    Mark mark{at,
              colourOfPressure(pressure, *acrossSamples(moment), theme),
              Marker::Circle,
              isHigh(pressure),
              lit ? 11.0 : 9.0,
              x.error.value_or(0),
              y.error.value_or(0),
              lit,
              found ? QString::fromStdString(found->name) : QString()};
    mark.series = keyOfPressure(pressure);
    mark.sample = sample;
    setIntervals(mark, x, y);
    picture.drawing.marks.push_back(mark);
    picture.points.push_back({sample, at});
}

void addPressures(SeriesPicture& picture, const std::vector<double>& pressures, const StudyResult& across, const Theme& theme) {
    std::vector<double> distinct = pressures;
    std::ranges::sort(distinct);
    const auto repeated = std::ranges::unique(distinct);
    distinct.erase(repeated.begin(), repeated.end());
    for (const double pressure : distinct) {
        const QString name = isHigh(pressure) ? SeriesTexts::tr("%1 GPa").arg(displayed(pressure, 3)) : SeriesTexts::tr("1 atm");
        picture.panel.legend.push_back(
            {name, colourOfPressure(pressure, across, theme), Marker::Circle, isHigh(pressure), keyOfPressure(pressure)});
    }
}

std::vector<double> pressuresOf(const StudyResult& across, Result<Measured> ActivationPoint::*quantity) {
    std::vector<double> pressures;
    for (const ActivationPoint& point : across.activation)
        if (point.*quantity && point.temperature > 0)
            pressures.push_back(point.pressure);
    return pressures;
}

std::optional<Measured> transitionAt(const StudyResult& across, double pressure) {
    for (const PressureTransition& each : across.transitions)
        if (each.pressure == pressure)
            return each.tg ? std::optional(*each.tg) : std::nullopt;
    return across.referenceTg ? std::optional(Measured{*across.referenceTg}) : std::nullopt;
}

void addTemperatureBands(SeriesPicture& picture, const Moment& moment, const Theme& theme) {
    const StudyResult& across = *acrossSamples(moment);
    const PressureTransition* hardest = hardestTransition(across.transitions);
    const double cold = moment.study.across.coldBelow;
    addBand(picture, {0, cold}, theme.onePressure, SeriesTexts::tr("cold"), theme);
    if (hardest) {
        addBand(picture, {cold, hardest->tg->value}, theme.accent, SeriesTexts::tr("coupled"), theme);
        addBand(picture, {hardest->tg->value, 10 * hardest->tg->value}, theme.highPressure, SeriesTexts::tr("equilibrium"),
                theme);
    }
}

void addReducedBands(SeriesPicture& picture, const Moment& moment, const Theme& theme) {
    const StudyResult& across = *acrossSamples(moment);
    if (!across.master.curve)
        return;
    const MasterCurve& curve = *across.master.curve;
    addBand(picture, {curve.low.value, curve.high.value}, theme.accent, SeriesTexts::tr("crossover"), theme);
    for (const Measured* edge : {&curve.low, &curve.high})
        if (const auto total = totalOf(moment.analysts.get(), *edge))
            addBand(picture, {edge->value - *total, edge->value + *total}, theme.accent, {}, theme);
    addBand(picture, {1, 10}, theme.highPressure, SeriesTexts::tr("equilibrium"), theme);
}

QString whyNoSeries() {
    return SeriesTexts::tr(
        "This compares samples: give each its treatment (temperature, pressure) in the sample table, or open a study.");
}

QRectF rangeOf(const Drawing& drawing) {
    QRectF all;
    const auto take = [&](const QRectF& box) { all = all.isNull() ? box : all | box; };
    for (const Mark& mark : drawing.marks)
        take(QRectF(mark.at - mark.reach(), mark.at + mark.reach() + QPointF(1e-12, 1e-12)));
    for (const Stroke& stroke : drawing.strokes)
        if (!stroke.points.isEmpty())
            take(stroke.points.boundingRect().adjusted(0, 0, 1e-12, 1e-12));
    if (all.isNull())
        return all;
    const double x = std::max(0.05 * all.width(), 1e-3), y = std::max(0.09 * all.height(), 1e-6);
    return all.adjusted(-x, -y, x, 1.6 * y);
}

Drawing withBands(const SeriesPicture& picture, const QRectF& range) {
    Drawing drawing = picture.drawing;
    const double low = range.top() - far * range.height(), high = range.bottom() + far * range.height();
    for (const Band& band : picture.bands) {
        const QPolygonF outline{{{band.x.low, low}, {band.x.high, low}, {band.x.high, high}, {band.x.low, high}}};
        drawing.fills.insert(drawing.fills.begin(), {outline, band.colour, Qt::SolidPattern});
    }
    return drawing;
}

} // namespace vitrine
