#include "core/across_samples/transition_stage.h"
#include "widgets/figures/content/curves.h"
#include "widgets/figures/content/taken.h"
#include "widgets/plot/palette.h"
#include "widgets/views/sample_colour.h"
#include "widgets/words/words.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr double roomTemperature = 298;            // K
constexpr double minutes = 60;                     // s
constexpr double leadPart = 0.25, rampPart = 0.06; // of the longest course: what no treatment states, drawn as a sketch
constexpr double headPart = 1.22;                  // height of the axis over the highest temperature's rise

/// What is known of a treatment under pressure.
struct Protocol {
    const Sample* sample = nullptr;
    double temperature = 0, hold = 0, coolingRate = 0, pressure = 0; // K, min, K/min, GPa
};

std::vector<Protocol> protocolsOf(const PanelContext& context) {
    std::vector<Protocol> all;
    double highest = 0;
    for (const auto& sample : context.moment.study.samples)
        if (isIn(context.panel, *sample) && isUnderPressure(*sample))
            highest = std::max(highest, *sample->treatment.pressure);
    for (const auto& sample : context.moment.study.samples) {
        const SampleTreatment& t = sample->treatment;
        if (!isIn(context.panel, *sample) || !isUnderPressure(*sample) || *t.pressure != highest)
            continue;
        if (t.temperature && t.hold && t.coolingRate && *t.coolingRate > 0)
            all.push_back({&*sample, *t.temperature, *t.hold / minutes, *t.coolingRate * minutes, *t.pressure});
    }
    std::ranges::stable_sort(all, {}, &Protocol::temperature);
    return all;
}

/// Heated before 0, held, cooled at its rate.
QPolygonF courseOf(const Protocol& p, double start, double steep, double end) {
    const double cooled = p.hold + std::max(p.temperature - roomTemperature, 0.0) / p.coolingRate;
    return {{start, roomTemperature}, {-steep, roomTemperature}, {0, p.temperature},
            {p.hold, p.temperature},  {cooled, roomTemperature}, {end, roomTemperature}};
}

void addNoteAt(FigureContent& content, QPointF at, const QString& words, const QColor& colour) {
    content.drawing.notes.push_back({at, words, colour});
}

/// The pressure stands above the temperatures, from before the heating to behind the cooling.
void addPressure(FigureContent& content, const Protocol& any, Interval time, double rise, double steep, const Theme& theme) {
    const double top = content.range.bottom(), base = top - 0.14 * rise, high = top - 0.04 * rise;
    Stroke line{{{{time.low, base},
                  {time.low + steep, base},
                  {time.low + 2 * steep, high},
                  {time.high - 2 * steep, high},
                  {time.high - steep, base},
                  {time.high, base}}},
                theme.highPressure,
                1.6,
                Qt::SolidLine};
    line.name = FigureTexts::tr("Pressure, a sketch");
    line.series = QStringLiteral("pressure");
    content.drawing.strokes.push_back(line);
    addNoteAt(content, {time.low + 0.5 * (time.high - time.low), high},
              FigureTexts::tr("*P*_{comp} = %1 GPa").arg(displayed(any.pressure, 3)), theme.highPressure);
}

void addTransition(const PanelContext& context, FigureContent& content, Interval time) {
    const auto& across = context.moment.results->study;
    const PressureTransition* hardest = across ? hardestTransition(across->transitions) : nullptr;
    if (!hardest)
        return;
    Stroke line{{{{time.low, hardest->tg->value}, {time.high, hardest->tg->value}}}, context.theme.ink, 0.9, Qt::DashLine};
    line.series = QStringLiteral("T_g");
    content.drawing.strokes.push_back(line);
    addNoteAt(content, {time.high, hardest->tg->value}, QStringLiteral("*T*_{g,P}"), context.theme.ink);
}

} // namespace

FigureContent protocolContent(const PanelContext& context) {
    FigureContent content;
    const std::vector<Protocol> protocols = protocolsOf(context);
    content.panel.xTitle = FigureTexts::tr("*t* / min");
    content.panel.yTitle = QStringLiteral("*T* / K");
    if (protocols.empty()) {
        content.panel.empty = FigureTexts::tr("No compressed sample states its temperature, hold and cooling rate.");
        return content;
    }
    const double hottest = protocols.back().temperature, rise = std::max(hottest - roomTemperature, 50.0);
    double end = 0;
    for (const Protocol& p : protocols)
        end = std::max(end, p.hold + (p.temperature - roomTemperature) / p.coolingRate);
    const double start = -leadPart * end, steep = rampPart * end;
    const Interval time{start, end + leadPart * end / 2 + 2 * steep};
    content.range =
        QRectF(QPointF(time.low, roomTemperature - 0.08 * rise), QPointF(time.high, roomTemperature + headPart * rise));
    const std::vector<QColor> colours = sequentialColours(protocols.size(), context.theme);
    for (std::size_t i = 0; i < protocols.size(); ++i) {
        Stroke line{courseOf(protocols[i], time.low, steep, time.high),
                    colours[i],
                    1.2,
                    Qt::SolidLine,
                    QString::fromStdString(protocols[i].sample->name),
                    QString::fromStdString(protocols[i].sample->id)};
        content.panel.legend.push_back(
            {FigureTexts::tr("%1 K").arg(displayed(protocols[i].temperature, 4)), colours[i], {}, true, line.series});
        content.drawing.strokes.push_back(line);
    }
    if (!context.panel.legend.all)
        limitLegend(content.panel.legend);
    addTransition(context, content, time);
    addNoteAt(content, {time.low, roomTemperature}, FigureTexts::tr("RT"), context.theme.ink);
    addPressure(content, protocols.front(), time, rise, steep, context.theme);
    content.avoided = linesOf(content.drawing);
    return content;
}

} // namespace vitrine
