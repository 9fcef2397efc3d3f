#include "widgets/views/patterns/difference_drawing.h"

#include "widgets/words/words.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

struct DifferenceDrawing {
    Q_DECLARE_TR_FUNCTIONS(DifferenceDrawing)
};

double greatest(const std::vector<double>& delta) {
    double most = 0;
    for (const double d : delta)
        most = std::max(most, std::abs(d));
    return most;
}

/// The outline of level + ΔG ± 2σ; empty without errors.
QPolygonF bandOf(const DifferenceFunction& d, double level) {
    QPolygonF band, back;
    for (std::size_t i = 0; i < d.sigma.size(); ++i) {
        band << QPointF(d.r[i], level + d.delta[i] + 2 * d.sigma[i]);
        back << QPointF(d.r[i], level + d.delta[i] - 2 * d.sigma[i]);
    }
    std::copy(back.rbegin(), back.rend(), std::back_inserter(band));
    return band;
}

QPolygonF lineOf(const DifferenceFunction& d, double level) {
    QPolygonF line;
    for (std::size_t i = 0; i < d.r.size(); ++i)
        line << QPointF(d.r[i], level + d.delta[i]);
    return line;
}

void addCurve(PatternPicture& picture, const DifferenceFunction& d, double level, const QString& name, const Theme& theme) {
    QColor pale = theme.highPressure;
    pale.setAlphaF(0.25F);
    if (!d.sigma.empty())
        picture.drawing.fills.push_back({bandOf(d, level), pale, Qt::SolidPattern});
    picture.drawing.strokes.push_back(
        {QPolygonF{QPointF(d.r.front(), level), QPointF(d.r.back(), level)}, theme.grid, 1, Qt::SolidLine});
    picture.drawing.strokes.push_back(
        {lineOf(d, level), theme.highPressure, 1.3, Qt::SolidLine,
         DifferenceDrawing::tr("ΔG(r) against %1, moved by %2 Å⁻²").arg(name, displayed(level, 4))});
}

/// An upright line where ΔG stops to be significant.
void addEnd(PatternPicture& picture, double end, double level, double height, const Theme& theme) {
    picture.drawing.strokes.push_back(
        {QPolygonF{QPointF(end, level - height), QPointF(end, level + height)}, theme.highPressure, 1.3, Qt::DashLine});
    if (!picture.xRange || picture.xRange->contains(end))
        picture.drawing.notes.push_back({{end, level + height},
                                         DifferenceDrawing::tr("not significant beyond %1 Å").arg(displayed(end, 3)),
                                         theme.highPressure});
}

QString significance(const DifferenceFunction& d) {
    if (d.sigma.empty())
        return DifferenceDrawing::tr("The error of ΔG(r) is unknown, since a pattern has no errors.");
    if (d.insignificantBeyond)
        return DifferenceDrawing::tr("ΔG(r) is not significant beyond %1 Å.").arg(displayed(*d.insignificantBeyond, 3));
    return DifferenceDrawing::tr("ΔG(r) is significant up to its last distance.");
}

QString nameOf(const Study& study, const PatternPath& path) {
    const Sample* sample = findSample(study, path.sample);
    const ScatteringPattern* pattern = findPattern(study, path);
    return sample && pattern ? shownName(*sample, *pattern) : QString();
}

QString referenceWords(const PatternDifference& difference, const QString& name) {
    return difference.marked ? DifferenceDrawing::tr("Reference of ΔG(r): %1, chosen.").arg(name)
                             : DifferenceDrawing::tr("Reference of ΔG(r): %1, found automatically.").arg(name);
}

/// Why the current pattern has no ΔG(r).
QString absence(const Results& results, const PatternPath& path) {
    const bool lends = std::ranges::any_of(results.differences, [&](const auto& d) { return d.reference == path; });
    return lends ? DifferenceDrawing::tr("This is the reference of ΔG(r).") : QString();
}

} // namespace

void addDifference(PatternPicture& picture, const Moment& moment, const ShownPattern& current, double lowest,
                   const Theme& theme) {
    const PatternDifference* difference = findDifference(*moment.results, current.path);
    if (!difference) {
        if (const QString why = absence(*moment.results, current.path); !why.isEmpty())
            picture.panel.words.push_back({why, theme.faint});
        return;
    }
    const QString name = nameOf(moment.study, difference->reference);
    picture.panel.words.push_back({referenceWords(*difference, name), theme.faint});
    if (!difference->curve) {
        picture.panel.words.push_back({translated(difference->curve.error()), theme.warning});
        return;
    }
    const DifferenceFunction& d = **difference->curve;
    const double height = std::max(0.3, greatest(d.delta)), level = 1.15 * lowest - height;
    addCurve(picture, d, level, name, theme);
    if (d.insignificantBeyond)
        addEnd(picture, *d.insignificantBeyond, level, height, theme);
    picture.panel.legend.push_back({d.sigma.empty() ? DifferenceDrawing::tr("ΔG(r) against %1").arg(name)
                                                    : DifferenceDrawing::tr("ΔG(r) against %1, ±2σ").arg(name),
                                    theme.highPressure});
    picture.panel.words.push_back({significance(d), theme.faint});
}

} // namespace vitrine
