#include "widgets/views/patterns/compression_parts.h"

#include "core/evaluation/compression_stage.h"
#include "widgets/controls/analysts.h"
#include "widgets/words/words.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

QString shownOrder(const EquationOfStateChoices& fit) {
    const QString equation = QString::fromUtf8(equationName(fit.equation));
    if (fit.order == 2)
        return CompressionView::tr("%1, second order").arg(equation);
    return fit.fixedBPrime ? CompressionView::tr("%1, B′ = %2 fixed").arg(equation, displayed(*fit.fixedBPrime, 3))
                           : CompressionView::tr("%1, B′ free").arg(equation);
}

constexpr qsizetype mostLeftOut = 3; // named one by one

/// A sentence for each pattern that gives no point; those beyond the first few are counted.
QStringList leftOutLines(const Moment& moment, const Sample& sample) {
    const SampleResult* result = moment.results ? findResult(*moment.results, sample.id) : nullptr;
    const auto leftOut = result ? leftOutOfCompression(sample, result->patterns) : std::vector<CompressionExclusion>();
    QStringList lines;
    for (const CompressionExclusion& each : leftOut) {
        const ScatteringPattern* pattern = findPattern(sample, each.pattern);
        if (pattern && lines.size() < mostLeftOut)
            lines << CompressionView::tr("Left out, %1: %2").arg(QString::fromStdString(pattern->name), translated(each.reason));
    }
    if (const auto more = static_cast<int>(std::ssize(leftOut) - lines.size()); more > 0)
        lines << CompressionView::tr("%n more pattern(s) left out", nullptr, more);
    return lines;
}

} // namespace

std::optional<ShownCompression> compressionOf(const Moment& moment, const Selection& selection) {
    for (const auto& sample : moment.study.samples) {
        const SampleResult* result =
            moment.results && selection.shows(sample->id) ? findResult(*moment.results, sample->id) : nullptr;
        if (result && result->compression)
            return ShownCompression{sample.get(), &*result->compression};
    }
    return {};
}

double referenceOf(const CompressionResult& result) {
    return result.fit ? (*result.fit)->zeroPressureValue : result.points.front().q1.value;
}

QString whyNoCompression(const Moment& moment, const Selection& selection) {
    QStringList sentences{CompressionView::tr("An equation of state needs patterns of one sample measured at two or more "
                                              "pressures. Give each its pressure in the inspector.")};
    for (const auto& sample : moment.study.samples)
        if (selection.shows(sample->id))
            sentences << leftOutLines(moment, *sample);
    return sentences.mid(0, mostLeftOut + 1).join(QLatin1Char(' '));
}

void addLeftOut(PatternPicture& picture, const Moment& moment, const Sample& sample, const Theme& theme) {
    for (const QString& line : leftOutLines(moment, sample))
        picture.panel.words.push_back({line, theme.faint});
}

void addCompressionPoint(PatternPicture& picture, const Sample& sample, const std::string& pattern, const Measured& x,
                         const Measured& y, const Selection& selection, const Theme& theme) {
    const QPointF at(x.value, y.value);
    const PatternPath path{sample.id, pattern};
    const ScatteringPattern* found = findPattern(sample, pattern);
    const bool lit = selection.isLit(path);
    picture.drawing.marks.push_back({at, theme.highPressure, Marker::Circle, true, lit ? 11.0 : 9.0, x.error.value_or(0),
                                     y.error.value_or(0), lit, found ? QString::fromStdString(found->name) : QString()});
    setIntervals(picture.drawing.marks.back(), x, y);
    picture.points.push_back({path, at});
}

QString shownCompressionChoices(const CompressionChoices& choices) {
    const QString weights =
        choices.fit.weighted ? CompressionView::tr("weighted by its errors") : CompressionView::tr("unweighted");
    return QStringList{shownOrder(choices.fit), weights, CompressionView::tr("exponent %1").arg(displayed(choices.exponent, 3))}
        .join(QStringLiteral(" · "));
}

PanelLine compressionWords(const CompressionResult& result, const Analysts* analysts, const Theme& theme) {
    if (!result.fit)
        return {translated(result.fit.error()), theme.warning};
    const EquationOfState& fit = **result.fit;
    return {CompressionView::tr("B_0 = %1, B′ = %2")
                .arg(shownWithChoices(analysts, fit.b0, QStringLiteral("GPa")), shownWithChoices(analysts, fit.bPrime, {})),
            theme.accent};
}

} // namespace vitrine
