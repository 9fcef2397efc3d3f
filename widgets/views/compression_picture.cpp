#include "widgets/views/pattern_picture.h"
#include "widgets/words.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

struct CompressionView {
    Q_DECLARE_TR_FUNCTIONS(CompressionView)
};

constexpr int stepsOfLine = 60;

/// The first sample, among those shown, whose patterns state pressures.
const CompressionResult* compressionOf(const Moment& moment, const Selection& selection, const Sample*& sample) {
    for (const auto& candidate : moment.study.samples) {
        const SampleResult* result = selection.shows(candidate->id) ? findResult(*moment.results, candidate->id) : nullptr;
        if (result && result->compression) {
            sample = candidate.get();
            return &*result->compression;
        }
    }
    return nullptr;
}

/// (q1/q1,0)ⁿ with its error; without a fit against the point of least pressure.
Measured compressionOf(const Measured& q1, double zero, double exponent) {
    const double x = std::pow(q1.value / zero, exponent);
    return {x, q1.error ? std::optional(std::abs(exponent * x * *q1.error / q1.value)) : std::nullopt};
}

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

void addWords(PatternPicture& picture, const CompressionResult& result, const Theme& theme) {
    if (result.fit) {
        const EquationOfState& fit = **result.fit;
        picture.panel.words.push_back({CompressionView::tr("B_0 = %1, B′ = %2")
                                           .arg(displayed(fit.b0, QStringLiteral("GPa")), displayed(fit.bPrime, {})),
                                       theme.accent});
    } else {
        picture.panel.words.push_back({translated(result.fit.error()), theme.faint});
    }
    if (result.q1Slope)
        picture.panel.words.push_back(
            {CompressionView::tr("dq_1/dP = %1").arg(displayed(*result.q1Slope, QStringLiteral("Å⁻¹/GPa"))), theme.faint});
}

QString nameOf(const Sample& sample, const std::string& pattern) {
    const ScatteringPattern* found = findPattern(sample, pattern);
    return found ? QString::fromStdString(found->name) : QString();
}

} // namespace

PatternPicture compressionPicture(const Moment& moment, const Selection& selection, const Theme& theme) {
    PatternPicture picture;
    picture.panel.title = CompressionView::tr("Equation of state");
    picture.panel.xTitle = QStringLiteral("P / GPa");
    picture.value = CompressionView::tr("P %1 GPa · ratio %2");
    const Sample* sample = nullptr;
    const CompressionResult* result = moment.results ? compressionOf(moment, selection, sample) : nullptr;
    picture.panel.yTitle = CompressionView::tr("(q_1/q_{1,0})^3");
    if (!result) {
        picture.panel.empty = CompressionView::tr("An equation of state needs patterns of one sample measured at two or more pressures. "
                                                  "Give each its pressure in the inspector.");
        return picture;
    }
    const double exponent = sample->compression.exponent;
    picture.panel.yTitle = CompressionView::tr("(q_1/q_{1,0})^{%1}").arg(displayed(exponent, 3));
    picture.panel.caption = QString::fromStdString(sample->name);
    const double zero = result->fit ? (*result->fit)->value0.value : result->points.front().q1.value;
    for (const CompressionPoint& point : result->points) {
        const Measured x = compressionOf(point.q1, zero, exponent);
        const PatternPath path{sample->id, point.pattern};
        const bool lit = selection.hoveredPattern == path || selection.contains(path);
        picture.drawing.marks.push_back({{point.pressure, x.value}, theme.highPressure, Marker::Circle, true, lit ? 11.0 : 9.0,
                                         0, x.error.value_or(0), lit, nameOf(*sample, point.pattern)});
        picture.points.push_back({path, {point.pressure, x.value}});
    }
    if (result->fit)
        addFit(picture, **result->fit, 1.05 * result->points.back().pressure, theme);
    addWords(picture, *result, theme);
    return picture;
}

} // namespace vitrine
