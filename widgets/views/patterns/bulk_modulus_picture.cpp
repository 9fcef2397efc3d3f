#include "core/elasticity/confidence_ellipse.h"
#include "widgets/views/patterns/compression_parts.h"
#include "widgets/views/titled.h"
#include "widgets/words/words.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

struct BulkModulusView {
    Q_DECLARE_TR_FUNCTIONS(BulkModulusView)
};

void addEllipse(PatternPicture& picture, const EquationOfState& fit, double coverage, float opacity, const Theme& theme) {
    QPolygonF outline;
    for (const BulkModulusPoint& point : confidenceEllipse(fit, coverage))
        outline << QPointF(point.b0, point.bPrime);
    QColor pale = theme.accent;
    pale.setAlphaF(opacity);
    picture.drawing.fills.push_back({outline, pale, Qt::SolidPattern});
    picture.drawing.strokes.push_back(
        {outline, theme.accent, 1.3, Qt::SolidLine, BulkModulusView::tr("%1 % region").arg(displayed(100 * coverage, 3))});
}

QString whyNoEllipse(const EquationOfState& fit) {
    return fit.bPrime.error ? BulkModulusView::tr("The errors of the fit are unknown, so that there is no region of confidence.")
                            : BulkModulusView::tr("B′ is fixed, so that there is no region of confidence of B₀ and B′. "
                                                  "Free it in the inspector.");
}

} // namespace

PatternPicture bulkModulusPicture(const Moment& moment, const Selection& selection, const Theme& theme) {
    auto picture = titled<PatternPicture>(BulkModulusView::tr("Confidence of B₀ and B′"), QStringLiteral("B_0 / GPa"),
                                          QStringLiteral("B′"), BulkModulusView::tr("B₀ %1 GPa · B′ %2"));
    const auto shown = compressionOf(moment, selection);
    if (!shown || !shown->result->fit) {
        picture.panel.empty = shown ? translated(shown->result->fit.error()) : whyNoCompression(moment, selection);
        return picture;
    }
    const EquationOfState& fit = **shown->result->fit;
    if (confidenceEllipse(fit).empty()) {
        picture.panel.empty = whyNoEllipse(fit);
        return picture;
    }
    picture.panel.caption = QStringLiteral("%1 · %2").arg(QString::fromStdString(shown->sample->name),
                                                          shownCompressionChoices(shown->sample->compression));
    addEllipse(picture, fit, 0.95, 0.12F, theme);
    addEllipse(picture, fit, 0.683, 0.16F, theme);
    picture.drawing.marks.push_back({{fit.b0.value, fit.bPrime.value},
                                     theme.accent,
                                     Marker::Diamond,
                                     true,
                                     9.0,
                                     fit.b0.error.value_or(0),
                                     fit.bPrime.error.value_or(0),
                                     false,
                                     BulkModulusView::tr("B₀ and B′ of the fit")});
    setIntervals(picture.drawing.marks.back(), fit.b0, fit.bPrime);
    picture.panel.words.push_back(compressionWords(*shown->result, moment.analysts.get(), theme));
    picture.panel.words.push_back(
        {BulkModulusView::tr("Joint regions of 68.3 % and 95 %; correlation %1; bars ±1σ of each alone.")
             .arg(displayed(fit.correlation, 2)),
         theme.faint});
    addLeftOut(picture, moment, *shown->sample, theme);
    return picture;
}

} // namespace vitrine
