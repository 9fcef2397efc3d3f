#include "widgets/figures/figure_content.h"
#include "widgets/controls/analysts.h"

#include "widgets/figures/figure_curves.h"
#include "widgets/views/kissinger/kissinger_lines.h"
#include "widgets/views/kissinger/kissinger_words.h"
#include "widgets/views/patterns/pattern_picture.h"
#include "widgets/views/series/series_picture.h"
#include "widgets/views/thermograms/signal_axis.h"

namespace vitrine {

namespace {

constexpr double rateTolerance = 0.05; // relative

/// The first heating scan of a sample at the panel's rate.
const PreparedThermogram* thermogramOf(const FigurePanel& panel, const SampleResult& result) {
    for (const auto& scan : result.scans) {
        if (!scan->prepared)
            continue;
        const Thermogram& t = (*scan->prepared)->thermogram;
        if (!panel.heatingRate ? t.heatingRate > 0 : std::abs(t.heatingRate / *panel.heatingRate - 1) < rateTolerance)
            return (*scan->prepared).get();
    }
    return nullptr;
}

template<class Columns>
std::vector<FigureCurve> patternCurves(const FigurePanel& panel, const Moment& moment, Columns columns) {
    std::vector<FigureCurve> curves;
    for (const auto& sample : moment.study.samples) {
        const SampleResult* result = isIn(panel, *sample) ? findResult(*moment.results, sample->id) : nullptr;
        for (const auto& pattern : result ? result->patterns : std::vector<Shared<PatternResult>>{})
            if (pattern->structure) {
                const auto [x, y] = columns(**pattern->structure);
                curves.push_back({sample.get(), x, y});
                break;
            }
    }
    return curves;
}

FigureContent patternContent(FigureContent content, const QString& x, const QString& y) {
    content.panel.xTitle = x;
    content.panel.yTitle = y;
    if (content.curves.empty())
        content.panel.empty = FigureTexts::tr("No sample has a diffraction pattern for this panel.");
    return content;
}

FigureContent seriesContent(const SeriesKind& kind, const FigurePanel& panel, const Moment& moment, const Theme& theme) {
    SeriesPicture picture = kind.picture(moment, {}, theme);
    FigureContent content;
    content.panel = picture.panel;
    const bool choices = addTotals(picture.drawing, moment.analysts.get());
    content.range = rangeOf(picture.drawing);
    limitLegend(content.panel.legend);
    if (choices)
        content.panel.legend.push_back({FigureTexts::tr("pale bars: noise ⊕ choices"), theme.faint});
    content.drawing = panel.regions ? withBands(picture, content.range) : picture.drawing;
    content.avoided = linesOf(picture.drawing);
    return content;
}

FigureContent made(const FigurePanel& panel, const Moment& moment, const Theme& theme) {
    for (const FigureContentKind& kind : figureContentKinds())
        if (kind.make && panel.content == kind.content)
            return kind.make(panel, moment, theme);
    for (const SeriesKind& kind : seriesKinds())
        if (panel.content == kind.content)
            return seriesContent(kind, panel, moment, theme);
    FigureContent content;
    content.panel.empty =
        FigureTexts::tr("This version of Vitrine draws no panel called “%1”.").arg(QString::fromStdString(panel.content));
    return content;
}

bool isSimulated(const Study& study) {
    return std::ranges::any_of(study.samples, [](const auto& sample) { return sample->simulated; });
}

void limit(QRectF& range, const FigurePanel& panel) {
    if (panel.x)
        range = QRectF(QPointF(panel.x->low, range.top()), QPointF(panel.x->high, range.bottom()));
    if (panel.y)
        range = QRectF(QPointF(range.left(), panel.y->low), QPointF(range.right(), panel.y->high));
}

/// The words, and a line to what they are about.
void addNote(Drawing& drawing, const FigureNote& note, const Theme& theme) {
    const QPointF at(note.x, note.y);
    drawing.notes.push_back({at, QString::fromStdString(note.text), theme.ink});
    if (note.tipX && note.tipY)
        drawing.strokes.push_back({QPolygonF{at, QPointF(*note.tipX, *note.tipY)}, theme.ink, 0.8});
}

} // namespace

std::vector<FigureContentKind> figureContentKinds() {
    std::vector<FigureContentKind> kinds{
        {"thermograms", FigureTexts::tr("DSC curves"), thermogramContent},
        {"kissinger", FigureTexts::tr("Kissinger lines"), kissingerContent},
        {"s_q", FigureTexts::tr("Structure factor S(q)"), structureFactorContent},
        {"g_r", FigureTexts::tr("Pair function G(r)"), pairFunctionContent},
        {"delta_g", FigureTexts::tr("Difference ΔG(r)"), differenceContent},
        {"compression", FigureTexts::tr("Compression from q_1 and equation of state"), compressionContent}};
    for (const SeriesKind& kind : seriesKinds())
        kinds.push_back({kind.content, kind.title, nullptr});
    return kinds;
}

FigureContent contentOf(const FigurePanel& panel, const Moment& moment, const Theme& theme) {
    FigureContent content = made(panel, moment, theme);
    limit(content.range, panel);
    for (const FigureNote& note : panel.notes)
        addNote(content.drawing, note, theme);
    // What a caption is for stands under the figure, not in it; but nobody shall take a simulation for a measurement.
    content.panel.caption = isSimulated(moment.study) ? FigureTexts::tr("simulated") : QString();
    content.panel.words.clear();
    content.panel.title = QString::fromStdString(panel.letter);
    return content;
}

/// As heat capacities, so that signals of all kinds stand on one axis; a scan whose mass or rate is not known cannot.
FigureContent thermogramContent(const FigurePanel& panel, const Moment& moment, const Theme& theme) {
    std::vector<FigureCurve> curves;
    for (const auto& sample : moment.study.samples) {
        const SampleResult* result = isIn(panel, *sample) ? findResult(*moment.results, sample->id) : nullptr;
        const PreparedThermogram* prepared = result ? thermogramOf(panel, *result) : nullptr;
        if (const auto factor = prepared ? toHeatCapacity(prepared->thermogram) : Result<double>(0); prepared && factor)
            curves.push_back({sample.get(), prepared->thermogram.temperature, prepared->thermogram.signal, *factor});
    }
    FigureContent content = curvesOf(panel, moment, curves, theme);
    content.panel.xTitle = QStringLiteral("T / K");
    content.panel.yTitle = signalAxis(SignalKind::HeatCapacity, 1).title;
    if (curves.empty())
        content.panel.empty = FigureTexts::tr("No scan of a sample has this heating rate, a mass and a heat flow.");
    return content;
}

FigureContent kissingerContent(const FigurePanel&, const Moment& moment, const Theme& theme) {
    const KissingerPlot plot = kissingerPlot(moment, {}, theme);
    FigureContent content;
    content.drawing = kissingerDrawing(plot, {}, theme);
    std::erase_if(content.drawing.strokes, [](const Stroke& stroke) { return stroke.points.size() < 2; });
    content.drawing.notes.clear();
    content.drawing.fills.clear(); // the bands of many samples hide each other
    content.range = rangeOf(content.drawing);
    content.avoided = linesOf(content.drawing);
    content.panel.xTitle = QStringLiteral("1000 K / T_p");
    content.panel.yTitle = kissingerAxis(plot.formula);
    if (content.drawing.marks.empty())
        content.panel.empty = FigureTexts::tr("No sample has peaks at three heating rates.");
    return content;
}

FigureContent structureFactorContent(const FigurePanel& panel, const Moment& moment, const Theme& theme) {
    const auto columns = [](const Structure& s) { return std::pair<std::span<const double>, std::span<const double>>(s.q, s.s); };
    return patternContent(curvesOf(panel, moment, patternCurves(panel, moment, columns), theme), QStringLiteral("q / Å⁻¹"),
                          QStringLiteral("S(q)"));
}

FigureContent pairFunctionContent(const FigurePanel& panel, const Moment& moment, const Theme& theme) {
    const auto columns = [](const Structure& s) { return std::pair<std::span<const double>, std::span<const double>>(s.r, s.g); };
    return patternContent(curvesOf(panel, moment, patternCurves(panel, moment, columns), theme), QStringLiteral("r / Å"),
                          QStringLiteral("G(r) / Å⁻²"));
}

FigureContent differenceContent(const FigurePanel& panel, const Moment& moment, const Theme& theme) {
    std::vector<FigureCurve> curves;
    for (const PatternDifference& each : moment.results->differences) {
        const Sample* sample = findSample(moment.study, each.pattern.sample);
        if (sample && isIn(panel, *sample) && each.curve)
            curves.push_back({sample, (*each.curve)->r, (*each.curve)->delta});
    }
    FigureContent content =
        patternContent(curvesOf(panel, moment, curves, theme), QStringLiteral("r / Å"), QStringLiteral("ΔG(r) / Å⁻²"));
    content.panel.legend.clear();
    return content;
}

FigureContent compressionContent(const FigurePanel&, const Moment& moment, const Theme& theme) {
    const PatternPicture picture = compressionPicture(moment, {}, theme);
    FigureContent content;
    content.panel = picture.panel;
    content.drawing = picture.drawing;
    content.range = rangeOf(picture.drawing);
    content.avoided = linesOf(picture.drawing);
    return content;
}

} // namespace vitrine
