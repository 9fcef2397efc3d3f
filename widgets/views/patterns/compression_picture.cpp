#include "core/elasticity/densification.h"
#include "widgets/controls/analysts.h"
#include "widgets/views/patterns/compression_parts.h"
#include "widgets/views/titled.h"
#include "widgets/words/words.h"

namespace vitrine {

namespace {

constexpr int stepsOfLine = 60;

void addFit(PatternPicture& picture, const EquationOfState& fit, double greatest, const Theme& theme) {
    QPolygonF line, upper, lower;
    for (int i = 0; i <= stepsOfLine; ++i) {
        const double pressure = greatest * i / stepsOfLine;
        const auto x = compressionAt(fit, pressure);
        if (!x)
            break;
        line << QPointF(pressure, x->value);
        upper << QPointF(pressure, x->value + 2 * x->error.value_or(0));
        lower << QPointF(pressure, x->value - 2 * x->error.value_or(0));
    }
    std::copy(lower.rbegin(), lower.rend(), std::back_inserter(upper));
    QColor pale = theme.accent;
    pale.setAlphaF(0.13F);
    picture.drawing.fills.push_back({upper, pale, Qt::SolidPattern});
    picture.drawing.strokes.push_back({line, theme.accent, 1.3, Qt::SolidLine, CompressionView::tr("Equation of state")});
}

void addWords(PatternPicture& picture, const CompressionResult& result, const Analysts* analysts, const Theme& theme) {
    picture.panel.words.push_back(compressionWords(result, analysts, theme));
    if (result.fit)
        for (const Message& note : (*result.fit)->notes)
            picture.panel.words.push_back({translated(note), theme.faint});
    else
        picture.panel.words.push_back(
            {CompressionView::tr("The ratios are against the pattern of least pressure."), theme.faint});
    if (result.q1Slope)
        picture.panel.words.push_back(
            {CompressionView::tr("dq_{1}/dP = %1").arg(shownWithChoices(analysts, *result.q1Slope, QStringLiteral("Å⁻¹/GPa"))),
             theme.faint});
}

} // namespace

PatternPicture compressionPicture(const Moment& moment, const Selection& selection, const Theme& theme) {
    auto picture = titled<PatternPicture>(CompressionView::tr("Equation of state"), QStringLiteral("P / GPa"),
                                          QStringLiteral("(q_1/q_{1,0})^{n}"), CompressionView::tr("P %1 GPa · ratio %2"));
    const auto shown = compressionOf(moment, selection);
    if (!shown) {
        picture.panel.empty = whyNoCompression(moment, selection);
        return picture;
    }
    const auto& [sample, result] = *shown;
    const double exponent = sample->compression.exponent;
    picture.panel.yTitle = QStringLiteral("(q_1/q_{1,0})^{%1}").arg(displayed(exponent, 3));
    picture.panel.caption =
        QStringLiteral("%1 · %2").arg(QString::fromStdString(sample->name), shownCompressionChoices(sample->compression));
    const double zero = referenceOf(*result);
    for (const CompressionPoint& point : result->points)
        addCompressionPoint(picture, *sample, point.pattern, {point.pressure}, compressionRatio(point.q1, {zero}, exponent),
                            selection, theme);
    if (result->fit)
        addFit(picture, **result->fit, 1.05 * result->points.back().pressure, theme);
    addWords(picture, *result, moment.analysts.get(), theme);
    addLeftOut(picture, moment, *sample, theme);
    picture.facts = compressionFacts(moment, *sample, *result);
    return picture;
}

} // namespace vitrine
