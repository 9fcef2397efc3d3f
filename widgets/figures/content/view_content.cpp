#include "widgets/figures/content/view_content.h"

#include "widgets/figures/content/curves.h"
#include "widgets/figures/content/taken.h"
#include "widgets/views/kissinger/kissinger_lines.h"
#include "widgets/views/kissinger/kissinger_words.h"
#include "widgets/views/patterns/pattern_picture.h"
#include "widgets/views/series/series_picture.h"
#include "widgets/words/words.h"

#include <algorithm>

namespace vitrine {

namespace {

/// "pairDensity" as panels write it: "pair_density".
std::string contentName(ViewType type) {
    std::string name;
    for (const QChar c : viewName(type)) {
        if (c.isUpper())
            name += '_';
        name += c.toLower().toLatin1();
    }
    return name;
}

bool hasKindOfItsOwn(ViewType type) {
    return type == ViewType::StructureFactor || type == ViewType::PairFunction || type == ViewType::Compression;
}

QSharedPointer<QCPGraphDataContainer> pointsOf(const PictureCurve& curve) {
    const auto [x, y] = columnsOf(curve);
    auto points = QSharedPointer<QCPGraphDataContainer>::create();
    for (std::size_t i = 0; i < std::min(x.size(), y.size()); ++i)
        points->add({x[i], y[i]});
    return points;
}

void addCurve(FigureContent& content, const PictureCurve& curve, const PanelContext& context) {
    const Sample* sample = findSample(context.moment.study, curve.path.sample);
    const auto points = pointsOf(curve);
    if (points->isEmpty())
        return;
    const std::string key = curve.path.sample + "/" + curve.path.pattern;
    content.curves.push_back({points, curve.colour, Qt::SolidLine, sample ? QString::fromStdString(sample->name) : QString(),
                              QString::fromStdString(key), curve.path.sample});
    QPolygonF line;
    for (const QCPGraphData& point : *points)
        if (!context.panel.x || context.panel.x->contains(point.key))
            line << QPointF(point.key, point.value);
    content.range = content.range.isNull() ? line.boundingRect() : content.range | line.boundingRect();
    content.avoided.push_back(line);
}

FigureContent contentFrom(const PatternPicture& picture, const PanelContext& context) {
    FigureContent content;
    content.panel = picture.panel;
    content.drawing = picture.drawing;
    content.drawing.notes.clear();
    for (const PictureCurve& curve : picture.curves)
        addCurve(content, curve, context);
    const QRectF drawn = rangeOf(content.drawing);
    content.range = content.range.isNull()
                        ? drawn
                        : content.range.adjusted(0, -0.05 * content.range.height(), 0, 0.07 * content.range.height());
    std::ranges::copy(linesOf(content.drawing), std::back_inserter(content.avoided));
    return content;
}

} // namespace

std::vector<std::pair<std::string, QString>> viewContents() {
    std::vector<std::pair<std::string, QString>> contents;
    for (const PatternViewKind& kind : patternViews())
        if (!hasKindOfItsOwn(kind.type))
            contents.emplace_back(contentName(kind.type), kind.title);
    return contents;
}

std::optional<FigureContent> viewContent(const PanelContext& context) {
    for (const PatternViewKind& kind : patternViews())
        if (!hasKindOfItsOwn(kind.type) && contentName(kind.type) == context.panel.content)
            return contentFrom(kind.picture(context.moment, selectionOf(context), context.theme), context);
    return {};
}

Selection selectionOf(const PanelContext& context) {
    Selection selection;
    const FigurePanel& panel = context.panel;
    if (panel.samples.empty() && panel.scans.empty() && !panel.rule && panel.leftOut.empty())
        return selection;
    for (const auto& sample : context.moment.study.samples) {
        if (!isIn(panel, *sample))
            continue;
        const auto isWanted = [&](const std::string& part) {
            return panel.scans.empty() || std::ranges::find(panel.scans, sample->id + "/" + part) != panel.scans.end();
        };
        for (const auto& scan : sample->scans)
            if (isWanted(scan->id))
                selection.items.emplace_back(ScanPath{sample->id, scan->id});
        for (const auto& pattern : sample->patterns)
            if (isWanted(pattern->id))
                selection.items.emplace_back(PatternPath{sample->id, pattern->id});
    }
    return selection;
}

namespace {

/// E_a at the end of each line.
void addEnergies(FigureContent& content, const KissingerPlot& plot) {
    for (const KissingerLine& line : plot.lines) {
        const auto stroke = std::ranges::find(content.drawing.strokes, QString::fromStdString(line.sample->id), &Stroke::series);
        if (!line.result->fit || stroke == content.drawing.strokes.end() || stroke->points.isEmpty())
            continue;
        content.drawing.notes.push_back(
            {stroke->points.back(),
             FigureTexts::tr("*E*_a = %1").arg(displayed((*line.result->fit)->energy, QStringLiteral("kJ mol⁻¹"))), line.colour});
    }
}

} // namespace

FigureContent kissingerContent(const PanelContext& context) {
    const KissingerPlot plot = kissingerPlot(context.moment, selectionOf(context), context.theme);
    FigureContent content;
    content.drawing = kissingerDrawing(plot, {}, context.theme);
    std::erase_if(content.drawing.strokes, [](const Stroke& stroke) { return stroke.points.size() < 2; });
    content.drawing.notes.clear();
    if (!isShown(context.panel, "bands")) // those of many samples hide each other
        content.drawing.fills.clear();
    if (!isShown(context.panel, "fits"))
        content.drawing.strokes.clear();
    content.range = rangeOf(content.drawing);
    content.avoided = linesOf(content.drawing);
    if (isShown(context.panel, "energies"))
        addEnergies(content, plot);
    if (isShown(context.panel, "equation") && !content.range.isNull())
        content.drawing.notes.push_back({content.range.center(), kissingerEquation(plot.formula), context.theme.ink});
    content.panel.xTitle = QStringLiteral("1000 K / *T*_p");
    content.panel.yTitle = kissingerAxis(plot.formula);
    if (content.drawing.marks.empty())
        content.panel.empty = FigureTexts::tr("No sample has peaks at three heating rates.");
    return content;
}

} // namespace vitrine
