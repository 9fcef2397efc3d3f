#include "widgets/views/patterns/sub_peak_drawing.h"

#include "core/curve/sampling.h"
#include "core/evaluation/automatic_structure.h"
#include "widgets/words/words.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

struct SubPeakDrawing {
    Q_DECLARE_TR_FUNCTIONS(SubPeakDrawing)
};

/// Values of G(r) + 4πρr as values of G(r).
template<class Value>
QPolygonF lineOf(const SubPeakFit& fit, double numberDensity, Value value) {
    QPolygonF line;
    for (std::size_t i = 0; i < fit.r.size(); ++i)
        line << QPointF(fit.r[i], value(i) - 4 * std::numbers::pi * numberDensity * fit.r[i]);
    return line;
}

void addFit(PatternPicture& picture, const SubPeakFit& fit, double numberDensity, const Theme& theme) {
    const QPolygonF ground = lineOf(fit, numberDensity, [](std::size_t) { return 0.0; });
    QColor pale = theme.accent;
    pale.setAlphaF(0.18F);
    for (std::size_t k = 0; k < fit.peaks.size(); ++k) {
        const SubPeak& peak = fit.peaks[k];
        const std::vector<double>& part = fit.parts[k];
        QPolygonF outline = lineOf(fit, numberDensity, [&](std::size_t i) { return part[i]; });
        picture.drawing.strokes.push_back({outline, theme.accent, 1, Qt::DashLine});
        std::copy(ground.rbegin(), ground.rend(), std::back_inserter(outline));
        picture.drawing.fills.push_back({outline, pale, Qt::SolidPattern});
        const double r = peak.r.value;
        const QString distance = displayed(peak.r, QStringLiteral("Å"));
        picture.drawing.notes.push_back(
            {{r, interpolated(fit.r, part, r) - 4 * std::numbers::pi * numberDensity * r},
             peak.pair ? QString::fromStdString(pairText(*peak.pair)) + QLatin1Char(' ') + distance : distance,
             theme.accent});
    }
    picture.drawing.strokes.push_back({lineOf(fit, numberDensity, [&](std::size_t i) { return fit.model[i]; }), theme.accent, 2.2,
                                       Qt::SolidLine, SubPeakDrawing::tr("Fitted sub-peaks")});
    picture.panel.legend.push_back({SubPeakDrawing::tr("sub-peaks"), theme.accent});
}

} // namespace

void addSubPeaks(PatternPicture& picture, const ShownPattern& current, const Theme& theme) {
    const auto& fit = current.result->subPeaks;
    if (!fit)
        return;
    if (*fit && current.result->numberDensity)
        addFit(picture, ***fit, *current.result->numberDensity, theme);
    else if (!*fit)
        picture.panel.words.push_back({translated(fit->error()), theme.warning});
}

std::optional<PictureHandle> subPeakHandle(const ShownPattern& current, const RegionLimits& limits) {
    const SubPeakChoices& choices = current.pattern->choices.subPeaks;
    if (choices.positions.empty())
        return {};
    PictureHandle handle{{subPeakWindow(choices), limits, SubPeakDrawing::tr("sub-peaks")},
                         [](PatternChoices c, const Interval& range) {
                             c.subPeaks.window = range;
                             return c;
                         }};
    if (choices.window.width() > 0)
        handle.automatic = [](PatternChoices c) {
            c.subPeaks.window = {};
            return c;
        };
    return handle;
}

} // namespace vitrine
