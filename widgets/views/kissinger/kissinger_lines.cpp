#include "widgets/views/kissinger/kissinger_lines.h"

#include "core/fit/statistics.h"
#include "core/kinetics/peak_prediction.h"
#include "core/kinetics/rate_curve.h"
#include "core/quantity/constants.h"
#include "widgets/views/sample_colour.h"
#include "widgets/views/thermograms/thermogram_drawing.h"
#include "widgets/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr int stepsOfBand = 32;
constexpr double beyondPoints = 1.25; // factor of the rate that a line goes past its points

Marker markerOf(const KissingerResult& result) {
    if (result.kind == PeakKind::Exotherm)
        return Marker::TriangleDown;
    switch (result.branch) {
    case PeakBranch::Overshoot:
        return Marker::Circle;
    case PeakBranch::Shadow:
        return Marker::Triangle;
    case PeakBranch::Crystallisation:
    case PeakBranch::Melting:
    case PeakBranch::CrystallisationOnset:
    case PeakBranch::Other:
        break;
    }
    return Marker::Square;
}

KissingerLine lineOf(const Sample& sample, const Shared<KissingerResult>& result, const QColor& colour, const QString& number) {
    return {&sample, result, colour, markerOf(*result), isUnderPressure(sample), number};
}

Interval ratesOf(const KissingerFit& fit) {
    const auto [low, high] = std::ranges::minmax(fit.points, {}, &RatePoint::heatingRate);
    return {low.heatingRate / beyondPoints, high.heatingRate * beyondPoints};
}

struct Band {
    QPolygonF line, outline;
};

/// The fitted line and its 95 % band, followed in the heating rate.
Band bandOf(const KissingerFit& fit) {
    const Interval rates = ratesOf(fit);
    const double t = fit.degreesOfFreedom > 0 ? studentT(0.95, static_cast<double>(fit.degreesOfFreedom)) : 0;
    const PeakPrediction prediction(fit);
    Band band;
    QPolygonF late;
    for (int i = 0; i <= stepsOfBand; ++i) {
        const double rate = rates.low * std::pow(rates.high / rates.low, static_cast<double>(i) / stepsOfBand);
        const Measured peak = prediction.at(rate);
        const double half = t * peak.error.value_or(0);
        band.line << kissingerPoint(rate, peak.value, fit.formula, fit.startTemperature);
        if (half >= peak.value - fit.startTemperature)
            continue;
        band.outline << kissingerPoint(rate, peak.value - half, fit.formula, fit.startTemperature);
        late << kissingerPoint(rate, peak.value + half, fit.formula, fit.startTemperature);
    }
    std::copy(late.rbegin(), late.rend(), std::back_inserter(band.outline));
    return band;
}

bool isLit(const KissingerLine& line, const KissingerSource& source, const Selection& selection) {
    const ScanPath path = line.path(source);
    return selection.isLit(path);
}

/// "vit4, overshoot": the line in the table of the plot.
QString nameOf(const KissingerLine& line) {
    const QString sample = QString::fromStdString(line.sample->name);
    const QString branch = shownBranch(line.result->branch);
    return branch.isEmpty() ? sample : QStringLiteral("%1, %2").arg(sample, branch);
}

void addPoints(Drawing& d, const KissingerLine& line, const KissingerChoices& choices, const Selection& selection) {
    for (const KissingerSource& source : line.result->sources) {
        const RatePoint& p = source.point;
        const bool onAxis = p.temperature > temperatureTerm(choices.formula, choices.startTemperature).start;
        if (!(p.heatingRate > 0 && onAxis))
            continue;
        const double error = 1000 * p.error / (p.temperature * p.temperature);
        const bool lit = isLit(line, source, selection);
        d.marks.push_back({kissingerPoint(p.heatingRate, p.temperature, choices.formula, choices.startTemperature), line.colour,
                           line.marker, line.filled, lit ? 11.0 : 9.0, error, 0, lit, nameOf(line), 0, 0,
                           QString::fromStdString(line.sample->id), line.sample->id});
    }
}

void addFit(Drawing& d, const KissingerLine& line) {
    if (!line.result->fit)
        return;
    const Band band = bandOf(**line.result->fit);
    QColor pale = line.colour;
    pale.setAlphaF(0.13F);
    const QString key = QString::fromStdString(line.sample->id);
    d.fills.push_back({band.outline, pale, Qt::SolidPattern, key});
    d.strokes.push_back({band.line, line.colour, 1.3, Qt::SolidLine,
                         QCoreApplication::translate("KissingerView", "Line of %1").arg(nameOf(line)), key});
}

QString power(const QString& unit, double exponent) {
    return exponent == 1 ? unit
                         : unit + QStringLiteral("^{%1}").arg(displayed(exponent, 3).replace(QLatin1Char('-'), QChar(0x2212)));
}

} // namespace

namespace {

bool isOnAxisOf(const KissingerPlot& plot, const KissingerChoices& choices) {
    return choices.formula == plot.formula &&
           (choices.formula != KineticFormula::AugisBennett || choices.startTemperature == plot.startTemperature);
}

} // namespace

KissingerPlot kissingerPlot(const Moment& moment, const Selection& selection, const Theme& theme) {
    KissingerPlot plot;
    if (!moment.results)
        return plot;
    const std::vector<int> numbers = sampleNumbers(moment.study, theme);
    for (const auto& sample : moment.study.samples) {
        const SampleResult* result = selection.shows(sample->id) ? findResult(*moment.results, sample->id) : nullptr;
        if (result && result->kissinger.empty())
            plot.withoutPeaks += std::ranges::any_of(sample->scans, [](const auto& scan) { return !scan->cooling; }) ? 1 : 0;
        if (!result || result->kissinger.empty())
            continue;
        if (plot.lines.empty()) {
            plot.formula = sample->kissinger.formula;
            plot.startTemperature = sample->kissinger.startTemperature;
        }
        const bool alike = isOnAxisOf(plot, sample->kissinger);
        plot.ofOtherFormulas += alike ? 0 : 1;
        for (const auto& line : result->kissinger)
            if (alike)
                plot.lines.push_back(lineOf(*sample, line, sampleColour(moment.study, *sample, theme),
                                            sampleNumber(moment.study, sample->id, numbers)));
    }
    return plot;
}

QPointF kissingerPoint(double rate, double temperature, KineticFormula formula, double startTemperature) {
    const TemperatureTerm term = temperatureTerm(formula, startTemperature);
    return {1000 / temperature, std::log(rate) - term.exponent * std::log(temperature - term.start)};
}

Drawing kissingerDrawing(const KissingerPlot& plot, const Selection& selection, const Theme&) {
    Drawing drawing;
    for (const KissingerLine& line : plot.lines) {
        addFit(drawing, line);
        addPoints(drawing, line, line.sample->kissinger, selection);
    }
    return drawing;
}

QString kissingerAxis(KineticFormula formula) {
    const double s = temperatureExponent(formula);
    const QString kelvin = s == 1 ? QString() : power(QStringLiteral("K"), 1 - s) + QLatin1Char(' ');
    return QStringLiteral("ln(%1 / %2s⁻¹)").arg(kissingerVariable(formula), kelvin);
}

QString kissingerVariable(KineticFormula formula) {
    const double s = temperatureExponent(formula);
    const QString base = formula == KineticFormula::AugisBennett ? QStringLiteral("(T_p − T_0)") : QStringLiteral("T_p");
    return s == 0 ? QStringLiteral("Φ") : QStringLiteral("Φ ") + power(base, -s);
}

QString formulaName(KineticFormula formula) {
    switch (formula) {
    case KineticFormula::Kissinger:
        return QStringLiteral("Kissinger");
    case KineticFormula::Starink:
        return QStringLiteral("Starink");
    case KineticFormula::AugisBennett:
        return QStringLiteral("Augis–Bennett");
    case KineticFormula::Ozawa:
        return QStringLiteral("Ozawa");
    case KineticFormula::Moynihan:
        return QStringLiteral("Moynihan");
    case KineticFormula::Boswell:
        return QStringLiteral("Boswell");
    }
    return {};
}

QString kissingerEquation(KineticFormula formula) {
    const double factor = slopeFactor(formula);
    const QString times = factor == 1 ? QString() : displayed(factor, 5) + QLatin1Char(' ');
    return QStringLiteral("ln(%1) = −%2E_a/(R T_p) + a").arg(kissingerVariable(formula), times);
}

} // namespace vitrine
