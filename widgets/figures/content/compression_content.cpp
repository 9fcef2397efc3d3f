#include "core/elasticity/densification.h"
#include "widgets/figures/content/curves.h"
#include "widgets/figures/content/taken.h"
#include "widgets/plot/palette.h"
#include "widgets/views/patterns/pattern_picture.h"
#include "widgets/views/series/series_picture.h"
#include "widgets/words/words.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr const char* stateColour = "#1a7f37"; // the green of the line of the equation of state

QString keyOfTemperature(double kelvin) {
    return QString::number(kelvin) + QStringLiteral(" K");
}

/// The first peak of the study's reference at ambient pressure.
std::optional<Measured> referencePeak(const StudyResult& across) {
    for (const StructurePoint& point : across.structure)
        if (point.sample == across.structureReference)
            return point.q1;
    return {};
}

/// The recovered samples of one temperature of treatment: a symbol each, of what `of` makes of its first peak.
template<class Of>
void addRecovered(FigureContent& content, const PanelContext& context, Of of) {
    const StudyResult& across = *context.moment.results->study;
    for (std::size_t i = 0; i < across.slopes.size(); ++i) {
        const double temperature = across.slopes[i].temperature;
        const QColor colour = category(i, context.theme);
        const Marker marker = i % 2 == 0 ? Marker::Circle : Marker::Square;
        content.panel.legend.push_back({FigureTexts::tr("recovered, %1 K").arg(displayed(temperature, 4)), colour, marker, true,
                                        keyOfTemperature(temperature)});
        for (const StructurePoint& point : across.structure) {
            const Sample* sample = findSample(context.moment.study, point.sample);
            if (point.temperature != temperature || !sample || !isIn(context.panel, *sample))
                continue;
            const Measured y = of(point.q1);
            Mark mark{{point.pressure, y.value},           colour, marker, true, 8.0, 0, y.error.value_or(0), false,
                      QString::fromStdString(sample->name)};
            mark.series = keyOfTemperature(temperature);
            mark.sample = point.sample;
            setIntervals(mark, {point.pressure}, y);
            content.drawing.marks.push_back(mark);
        }
    }
}

/// Of q1 in the compression of what is drawn beside recovered samples.
double exponentInSitu(const Moment& moment) {
    const auto& results = moment.results->samples;
    const auto found = std::ranges::find_if(results, [](const auto& each) { return each->compression.has_value(); });
    const Sample* sample = found == results.end() ? nullptr : findSample(moment.study, (*found)->id);
    return sample ? sample->compression.exponent : CompressionChoices{}.exponent;
}

/// The samples whose patterns were measured under pressure stay as they are; the line of their fit is green.
void nameInSitu(FigureContent& content) {
    const QColor green = QColor(QLatin1String(stateColour));
    bool hasFit = false;
    for (Stroke& stroke : content.drawing.strokes) {
        stroke.colour = green;
        stroke.series = QStringLiteral("equation of state");
        hasFit = true;
    }
    for (Fill& fill : content.drawing.fills) {
        fill.colour = green;
        fill.colour.setAlphaF(0.13F);
        fill.series = QStringLiteral("equation of state");
    }
    for (Mark& mark : content.drawing.marks)
        mark.series = QStringLiteral("in situ");
    if (!content.drawing.marks.empty()) {
        const Mark& first = content.drawing.marks.front();
        content.panel.legend.insert(content.panel.legend.begin(), {FigureTexts::tr("in situ"), first.colour, first.marker,
                                                                   first.filled, QStringLiteral("in situ")});
    }
    if (hasFit)
        content.panel.legend.push_back(
            {FigureTexts::tr("equation of state"), green, {}, true, QStringLiteral("equation of state")});
}

} // namespace

FigureContent compressionContent(const PanelContext& context) {
    const PatternPicture picture = compressionPicture(context.moment, {}, context.theme);
    FigureContent content;
    content.panel = picture.panel;
    content.panel.legend.clear();
    content.drawing = picture.drawing;
    content.drawing.notes.clear();
    const auto& across = context.moment.results->study;
    nameInSitu(content);
    if (const auto reference = across ? referencePeak(*across) : std::nullopt; reference && isShown(context.panel, "recovered")) {
        const double exponent = exponentInSitu(context.moment);
        addRecovered(content, context, [&](const Measured& q1) { return compressionRatio(q1, *reference, exponent); });
        content.panel.empty.clear();
        content.panel.xTitle = QStringLiteral("*P*_{in situ}, *P*_{comp} / GPa");
        content.panel.yTitle = QStringLiteral("(*q*_1/*q*_{1,1 atm})^{%1}").arg(displayed(exponent, 3));
    }
    content.range = rangeOf(content.drawing);
    content.avoided = linesOf(content.drawing);
    return content;
}

FigureContent peakByPressureContent(const PanelContext& context) {
    FigureContent content;
    content.panel.xTitle = QStringLiteral("*P*_{comp} / GPa");
    content.panel.yTitle = QStringLiteral("*q*_1 / Å⁻¹");
    if (context.moment.results->study)
        addRecovered(content, context, [](const Measured& q1) { return q1; });
    if (content.drawing.marks.empty())
        content.panel.empty = FigureTexts::tr("No temperature has samples compressed at two or more pressures.");
    content.range = rangeOf(content.drawing);
    content.avoided = linesOf(content.drawing);
    return content;
}

} // namespace vitrine
