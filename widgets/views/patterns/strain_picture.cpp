#include "core/elasticity/strain_plot.h"
#include "widgets/views/patterns/compression_parts.h"
#include "widgets/views/titled.h"
#include "widgets/words/words.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

struct StrainView {
    Q_DECLARE_TR_FUNCTIONS(StrainView)
};

/// A strain within twice its error says nothing of F = P/[3f(1 + 2f)^{5/2}].
bool isTelling(const CompressionPoint& point) {
    return point.strain && point.pressure > 0 && std::abs(point.strain->strain) > 2 * point.strain->strainError;
}

/// F(f) of the fit with ±2σ from the covariance of B0 and B′.
void addStrainLine(PatternPicture& picture, const EquationOfState& fit, double greatest, const Theme& theme) {
    const auto at = [&](double strain, double sigmas) {
        return QPointF(strain, normalizedPressure(fit.curve(), strain) + sigmas * normalizedPressureError(fit, strain));
    };
    QPolygonF line, upper, lower;
    for (int i = 0; i <= 40; ++i) {
        const double strain = greatest * i / 40;
        line << at(strain, 0);
        upper << at(strain, 2);
        lower << at(strain, -2);
    }
    std::copy(lower.rbegin(), lower.rend(), std::back_inserter(upper));
    QColor pale = theme.accent;
    pale.setAlphaF(0.13F);
    picture.drawing.fills.push_back({upper, pale, Qt::SolidPattern});
    picture.drawing.strokes.push_back({line, theme.accent, 1.3, Qt::SolidLine, StrainView::tr("F of the fit")});
}

} // namespace

PatternPicture strainPicture(const Moment& moment, const Selection& selection, const Theme& theme) {
    auto picture = titled<PatternPicture>(StrainView::tr("F–f plot"), StrainView::tr("Eulerian strain f"),
                                          QStringLiteral("F / GPa"), StrainView::tr("f %1 · F %2 GPa"));
    const auto shown = compressionOf(moment, selection);
    if (!shown || !shown->result->fit) {
        picture.panel.empty = shown ? translated(shown->result->fit.error()) : whyNoCompression(moment, selection);
        return picture;
    }
    const auto& [sample, result] = *shown;
    picture.panel.caption =
        QStringLiteral("%1 · %2").arg(QString::fromStdString(sample->name), shownCompressionChoices(sample->compression));
    double greatest = 0;
    int hidden = 0;
    for (const CompressionPoint& point : result->points) {
        if (!isTelling(point)) {
            ++hidden;
            continue;
        }
        const StrainPoint& strain = *point.strain;
        addCompressionPoint(picture, *sample, point.pattern, {strain.strain, strain.strainError},
                            {strain.normalizedPressure, strain.normalizedPressureError}, selection, theme);
        greatest = std::max(greatest, strain.strain);
    }
    addStrainLine(picture, **result->fit, 1.05 * greatest, theme);
    picture.panel.words.push_back(compressionWords(*result, moment.analysts.get(), theme));
    picture.panel.words.push_back({StrainView::tr("A straight line of slope 3B_{0}(B′ − 4)/2; level for B′ = 4."), theme.faint});
    addLeftOut(picture, moment, *sample, theme);
    picture.facts = compressionFacts(moment, *sample, *result);
    if (hidden > 0)
        picture.panel.words.push_back(
            {StrainView::tr("%n pattern(s) whose strain is within 2σ of zero are not drawn.", nullptr, hidden), theme.faint});
    return picture;
}

} // namespace vitrine
