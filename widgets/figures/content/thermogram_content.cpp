#include "widgets/figures/content/curves.h"
#include "widgets/figures/content/taken.h"
#include "widgets/plot/heights.h"
#include "widgets/views/sample_colour.h"
#include "widgets/views/thermograms/signal_axis.h"
#include "widgets/views/thermograms/thermogram_drawing.h"
#include "widgets/words/words.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr double sameTemperature = 1.5; // K, of two treatments
constexpr double sameRate = 0.05;       // relative, of cooling and heating

std::optional<FigureCurve> curveOf(const TakenScan& taken) {
    const Thermogram& t = taken.prepared->thermogram;
    const auto factor = toHeatCapacity(t);
    if (!factor)
        return {};
    FigureCurve curve{taken.sample, t.temperature, t.signal, *factor, t.heatingRate};
    curve.part = taken.alone ? std::string() : taken.scan->id;
    return curve;
}

/// Scans at the panel's rate of the samples that a test takes.
template<class Test>
std::vector<FigureCurve> curvesWhere(const PanelContext& context, Test test) {
    FigurePanel others;
    others.heatingRate = context.panel.heatingRate;
    std::vector<FigureCurve> curves;
    for (const TakenScan& scan : scansIn(others, context.moment))
        if (test(*scan.sample))
            if (const auto curve = curveOf(scan))
                curves.push_back(*curve);
    return curves;
}

bool isAmbient(const Sample& sample) {
    return !isUnderPressure(sample);
}

bool hasBoth(const SampleTreatment& a, const SampleTreatment& b) {
    return a.temperature && b.temperature;
}

/// Beside each curve of a compressed sample that of the sample annealed at its temperature at ambient pressure, dashed.
void addAmbientReferences(const PanelContext& context, std::vector<FigureCurve>& curves) {
    const std::vector<FigureCurve> ambient = curvesWhere(context, isAmbient);
    const std::size_t count = curves.size();
    for (std::size_t i = 0; i < count; ++i) {
        const SampleTreatment& own = curves[i].sample->treatment;
        if (isAmbient(*curves[i].sample))
            continue;
        const auto reference = std::ranges::find_if(ambient, [&](const FigureCurve& other) {
            return hasBoth(own, other.sample->treatment) &&
                   std::abs(*other.sample->treatment.temperature - *own.temperature) < sameTemperature;
        });
        if (reference == ambient.end())
            continue;
        curves.push_back(*reference);
        curves.back().likeCurve = i;
    }
}

/// A glass cooled from the liquid as fast as it was heated: black.
void addQuenched(const PanelContext& context, std::vector<FigureCurve>& curves) {
    const auto isQuenched = [&](const Sample& sample) {
        const auto& rate = sample.treatment.coolingRate;
        return isAmbient(sample) && rate && context.panel.heatingRate &&
               std::abs(*rate / *context.panel.heatingRate - 1) < sameRate;
    };
    for (FigureCurve& curve : curvesWhere(context, isQuenched)) {
        if (std::ranges::any_of(curves, [&](const FigureCurve& other) { return other.sample == curve.sample; }))
            continue;
        curve.colour = context.theme.ink;
        curve.label = FigureTexts::tr("cooled from the liquid at %1 K/s").arg(displayed(*curve.sample->treatment.coolingRate, 3));
        curves.push_back(curve);
    }
}

/// Scans of one kind of signal as it was measured: its axis.
struct MeasuredSignal {
    std::vector<FigureCurve> curves;
    SignalAxis axis;
};

MeasuredSignal measuredSignal(const std::vector<TakenScan>& scans) {
    MeasuredSignal all;
    double largest = 0;
    for (const TakenScan& scan : scans)
        for (const double value : scan.prepared->thermogram.signal)
            largest = std::max(largest, std::abs(value));
    for (const TakenScan& scan : scans) {
        const Thermogram& t = scan.prepared->thermogram;
        if (t.kind != scans.front().prepared->thermogram.kind)
            continue;
        all.axis = signalAxis(t.kind, largest);
        all.curves.push_back({scan.sample, t.temperature, t.signal, all.axis.factor, t.heatingRate});
        all.curves.back().part = scan.alone ? std::string() : scan.scan->id;
    }
    return all;
}

bool hasReferences(const std::vector<FigureCurve>& curves) {
    return std::ranges::any_of(curves, [](const FigureCurve& curve) { return curve.likeCurve.has_value(); });
}

} // namespace

/// As heat capacities, so that signals of all kinds stand on one axis; where none has a mass and a rate, as they were measured.
FigureContent thermogramContent(const PanelContext& context) {
    const std::vector<TakenScan> scans = scansIn(context.panel, context.moment);
    std::vector<FigureCurve> curves;
    for (const TakenScan& scan : scans)
        if (const auto curve = curveOf(scan))
            curves.push_back(*curve);
    QString title = signalAxis(SignalKind::HeatCapacity, 1).title;
    if (curves.empty() && !scans.empty()) {
        MeasuredSignal measured = measuredSignal(scans);
        curves = std::move(measured.curves);
        title = measured.axis.title;
    }
    if (isShown(context.panel, "ambient_references"))
        addAmbientReferences(context, curves);
    if (isShown(context.panel, "quenched_reference"))
        addQuenched(context, curves);
    FigureContent content = curvesOf(context, curves);
    if (hasReferences(curves))
        content.panel.legend.push_back(
            {FigureTexts::tr("annealed at 1 atm"), context.theme.faint, {}, true, QStringLiteral("1 atm"), Qt::DashLine});
    content.panel.xTitle = QStringLiteral("T / K");
    content.panel.yTitle = title;
    if (content.curves.empty())
        content.panel.empty = FigureTexts::tr("No scan of a sample has this heating rate, a mass and a heat flow.");
    return content;
}

FigureContent constructionContent(const PanelContext& context) {
    std::vector<TakenScan> scans = scansIn(context.panel, context.moment);
    FigureContent content;
    if (scans.empty()) {
        content.panel.empty = FigureTexts::tr("No scan is chosen for this panel.");
        return content;
    }
    scans.resize(1);
    const MeasuredSignal measured = measuredSignal(scans);
    content = curvesOf(context, measured.curves);
    const ScanPath path{scans.front().sample->id, scans.front().scan->id};
    if (const ScanResult* result = findResult(*context.moment.results, path))
        content.drawing =
            drawnAt({measured.axis.factor, 0}, constructionOf(*result, content.curves.front().colour, context.theme));
    content.panel.xTitle = QStringLiteral("T / K");
    content.panel.yTitle = measured.axis.title;
    return content;
}

} // namespace vitrine
