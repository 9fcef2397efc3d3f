#include "widgets/views/patterns/pattern_view.h"

#include "core/curve/sampling.h"
#include "widgets/plot/palette.h"
#include "widgets/words/words.h"

namespace vitrine {

namespace {

constexpr double patternFadedTo = 0.55;
constexpr double patternHeadroom = 0.06;

QSharedPointer<QCPGraphDataContainer> containerOf(std::span<const double> x, std::span<const double> y) {
    QVector<QCPGraphData> points;
    points.reserve(static_cast<qsizetype>(x.size()));
    for (std::size_t i = 0; i < x.size(); ++i)
        points.append({x[i], y[i]});
    auto container = QSharedPointer<QCPGraphDataContainer>::create();
    container->set(points, true);
    return container;
}

/// A few hundred points, for words to keep clear of.
QPolygonF outlineOf(std::span<const double> x, std::span<const double> y) {
    QPolygonF line;
    const std::size_t step = std::max<std::size_t>(1, x.size() / 300);
    for (std::size_t i = 0; i < x.size(); i += step)
        line << QPointF(x[i], y[i]);
    return line;
}

QRectF extentOf(std::span<const double> x, std::span<const double> y, const std::optional<Interval>& within) {
    QRectF box;
    for (std::size_t i = 0; i < x.size(); ++i)
        if (!within || within->contains(x[i])) {
            const QRectF point(x[i], y[i], 0, 0);
            box = box.isNull() ? QRectF(x[i], y[i], 1e-12, 1e-12) : box.united(point.adjusted(0, 0, 1e-12, 1e-12));
        }
    return box;
}

} // namespace

PatternView::PatternView(const PatternViewKind& kind, QWidget* parent) : CanvasView(kind.type, kind.title, parent), kind_(kind) {
    canvas_->setNudge(0.01);
    draw();
}

std::optional<Action> PatternView::movedWindow(int region, const Interval& to) const {
    const auto index = static_cast<std::size_t>(region);
    const ScatteringPattern* pattern = picture_.current ? findPattern(scene_.now.study, *picture_.current) : nullptr;
    if (!pattern || index >= picture_.handles.size())
        return std::nullopt;
    return SetPatternChoices{*picture_.current, picture_.handles[index].moved(pattern->choices, to)};
}

void PatternView::setScene(const Scene& scene) {
    if (!showSamePatterns(scene_, scene))
        return CanvasView::setScene(scene);
    scene_ = scene;
    drawHandles(); // one that a hand has left where it may not be goes back
}

void PatternView::draw() {
    picture_ = kind_.picture(scene_.now, scene_.selection, theme_);
    addErrorsOfChoices(picture_.drawing, picture_.panel);
    const bool stale = picture_.current && scene_.pending.contains(*picture_.current);
    picture_.panel.caption = captionOf(picture_.panel.caption, stale);
    updatePoints();
    updateRange();
    avoidWhatIsDrawn();
    canvas_->setPanel(picture_.panel);
    drawCurves();
    drawHandles();
    showDrawing(picture_.drawing, stale);
}

void PatternView::drawHandles() {
    std::vector<Region> regions;
    for (const PictureHandle& handle : picture_.handles)
        regions.push_back(handle.region);
    canvas_->setRegions(regions);
}

void PatternView::updatePoints() {
    std::map<PatternPath, Points> kept;
    for (const PictureCurve& curve : picture_.curves) {
        const auto old = points_.find(curve.path);
        const auto [x, y] = columnsOf(curve);
        if (old != points_.end() && old->second.result.same(curve.result) &&
            static_cast<std::size_t>(old->second.data->size()) == x.size())
            kept.insert(*old);
        else
            kept.emplace(curve.path, Points{curve.result, containerOf(x, y), extentOf(x, y, picture_.xRange), outlineOf(x, y)});
    }
    points_ = std::move(kept);
}

/// What of a line lies in the range that is shown first.
QPolygonF PatternView::within(const QPolygonF& line) const {
    if (!picture_.xRange)
        return line;
    QPolygonF inside;
    for (const QPointF& point : line)
        if (picture_.xRange->contains(point.x()))
            inside << point;
    return inside;
}

void PatternView::updateRange() {
    QRectF all;
    for (const auto& [path, points] : points_)
        all |= points.extent;
    for (const Mark& mark : picture_.drawing.marks)
        all |= QRectF(mark.at - mark.reach(), mark.at + mark.reach() + QPointF(1e-12, 1e-12));
    for (const Fill& fill : picture_.drawing.fills)
        all |= within(fill.outline).boundingRect();
    for (const Stroke& stroke : picture_.drawing.strokes)
        all |= within(stroke.points).boundingRect();
    if (all.isNull() || scene_.before)
        return;
    const bool ofPoints = points_.empty();
    const double side = (ofPoints ? 0.08 : 0.01) * all.width() + (all.width() < 1e-9 ? 0.1 : 0);
    const double room = (ofPoints ? 0.15 : patternHeadroom) * std::max(all.height(), 1e-9);
    const Interval x = picture_.xRange.value_or(Interval{all.left() - side, all.right() + side});
    canvas_->setFullRange({x.low, x.high}, {all.top() - room - picture_.below * all.height(),
                                            all.bottom() + 2 * room + picture_.above * all.height()});
}

/// Legend and words keep off curves, lines and symbols as far as there is room.
void PatternView::avoidWhatIsDrawn() {
    std::vector<QPolygonF> lines = linesOf(picture_.drawing);
    for (const auto& [path, points] : points_)
        lines.push_back(points.outline);
    canvas_->setAvoided(lines);
}

void PatternView::drawCurves() {
    const bool pale = std::ranges::any_of(picture_.curves, [&](const PictureCurve& c) { return isLit(c.path); });
    std::vector<Curve> bundle, lit;
    for (const PictureCurve& curve : picture_.curves) {
        const auto& data = points_.at(curve.path).data;
        bundle.push_back(
            {data, pale ? faded(curve.colour, theme_.ground, patternFadedTo) : curve.colour, Qt::SolidLine, nameOf(curve.path)});
        if (isLit(curve.path))
            lit.push_back({data, curve.colour, Qt::SolidLine});
    }
    canvas_->setBundle(bundle);
    canvas_->setLit(lit);
}

/// The construction and the current curve.
Drawing PatternView::drawingOf(const Moment& moment) const {
    const PatternPicture before = kind_.picture(moment, scene_.selection, theme_);
    Drawing drawing = before.drawing;
    for (const PictureCurve& curve : before.curves) {
        if (curve.path != before.current)
            continue;
        const auto [x, y] = columnsOf(curve);
        QPolygonF line;
        for (std::size_t i = 0; i < x.size(); ++i)
            line << QPointF(x[i], y[i]);
        drawing.strokes.push_back({line, curve.colour, 1.3, Qt::SolidLine});
    }
    return drawing;
}

bool PatternView::isLit(const PatternPath& path) const {
    return picture_.current == path || scene_.selection.isLit(path);
}

QString PatternView::nameOf(const PatternPath& path) const {
    const ScatteringPattern* pattern = findPattern(scene_.now.study, path);
    return pattern ? QString::fromStdString(pattern->name) : QString();
}

namespace {

/// As figures call it: "pair_density"; some have shorter names.
std::string contentName(ViewType type) {
    if (type == ViewType::StructureFactor)
        return "s_q";
    if (type == ViewType::PairFunction)
        return "g_r";
    std::string name;
    for (const QChar c : viewName(type)) {
        if (c.isUpper())
            name += '_';
        name += c.toLower().toLatin1();
    }
    return name;
}

} // namespace

std::optional<FigurePanel> PatternView::figurePanel() const {
    FigurePanel panel = panelOf(contentName(kind_.type), true);
    for (const PictureCurve& curve : picture_.curves) {
        panel.scans.push_back(curve.path.sample + "/" + curve.path.pattern);
        if (std::ranges::find(panel.samples, curve.path.sample) == panel.samples.end())
            panel.samples.push_back(curve.path.sample);
    }
    return panel;
}

} // namespace vitrine
