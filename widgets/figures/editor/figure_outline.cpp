#include "widgets/figures/editor/figure_outline.h"

#include "widgets/figures/figure_content.h"
#include "widgets/plot/rich_label.h"

#include <QStandardItemModel>

namespace vitrine {

namespace {

constexpr int placeRole = Qt::UserRole + 1;
constexpr std::size_t mostSeries = 40; // of a panel that are listed; the rest is reached by a click

QString shapeName(ShapeKind kind) {
    const QString names[] = {FigureOutline::tr("Upright line"), FigureOutline::tr("Level line"), FigureOutline::tr("Line"),
                             FigureOutline::tr("Arrow"),        FigureOutline::tr("Box"),        FigureOutline::tr("Ellipse")};
    return names[static_cast<int>(kind)];
}

} // namespace

QString panelName(const FigurePanel& panel) {
    const auto kinds = figureContentKinds();
    const auto kind = std::ranges::find(kinds, panel.content, &FigureContentKind::content);
    const QString content = kind == kinds.end() ? QString::fromStdString(panel.content) : plainLabel(kind->title);
    if (!panel.insetOf.empty())
        return FigureOutline::tr("Inset: %1").arg(content);
    return panel.letter.empty() ? content : QStringLiteral("%1 · %2").arg(QString::fromStdString(panel.letter), content);
}

FigureOutline::FigureOutline(QWidget* parent) : PersonTree(parent), model_(new QStandardItemModel(this)) {
    setObjectName(QStringLiteral("figureOutline"));
    setAccessibleName(tr("Parts of the figure"));
    setHeaderHidden(true);
    setModel(model_);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &PersonTree::chosen, this, [this] {
        if (const QModelIndex index = currentIndex(); index.isValid())
            Q_EMIT partChosen(parts_[index.data(placeRole).value<std::size_t>()]);
    });
}

void FigureOutline::addPanel(std::vector<Row>& rows, const FigurePage& page, const FigurePanel& panel, const PagePlaces& places) {
    const int depth = panel.insetOf.empty() ? 1 : 2;
    const auto add = [&](FigurePart part, const QString& words) {
        part.panel = panel.id;
        rows.push_back({depth + 1, std::move(part), words});
    };
    rows.push_back({depth, {FigurePartKind::Panel, panel.id}, panelName(panel)});
    add({FigurePartKind::Letter},
        panel.letter.empty() ? tr("Letter: none") : tr("Letter “%1”").arg(QString::fromStdString(panel.letter)));
    add({FigurePartKind::Title}, tr("Title"));
    add({FigurePartKind::XAxis}, tr("Axis of x"));
    add({FigurePartKind::YAxis}, tr("Axis of y"));
    add({FigurePartKind::Legend}, tr("Legend"));
    const auto keys = legendKeys(panel, places);
    for (std::size_t i = 0; i < std::min(keys.size(), mostSeries); ++i)
        add({FigurePartKind::Series, {}, keys[i].text}, plainLabel(keys[i].name));
    for (std::size_t i = 0; i < panel.notes.size(); ++i)
        add({FigurePartKind::Note, {}, {}, i},
            QStringLiteral("“%1”").arg(plainLabel(QString::fromStdString(panel.notes[i].text))));
    for (std::size_t i = 0; i < panel.shapes.size(); ++i)
        add({FigurePartKind::Shape, {}, {}, i}, shapeName(panel.shapes[i].kind));
    for (const FigurePanel& inset : page.panels)
        if (!inset.insetOf.empty() && inset.insetOf == panel.id)
            addPanel(rows, page, inset, places);
}

std::vector<FigureOutline::Row> FigureOutline::rowsOf(const FigurePage& page, const PagePlaces& places) {
    std::vector<Row> rows{{0, {}, tr("Page")}};
    for (const FigurePanel& panel : page.panels)
        if (panel.insetOf.empty() || !panelOf(page, panel.insetOf))
            addPanel(rows, page, panel, places);
    return rows;
}

void FigureOutline::setPage(const FigurePage& page, const PagePlaces& places) {
    std::vector<Row> rows = rowsOf(page, places);
    if (rows == rows_)
        return;
    rows_ = std::move(rows);
    fill();
}

void FigureOutline::fill() {
    std::vector<FigurePart> open;
    for (std::size_t i = 0; i < items_.size(); ++i)
        if (isExpanded(items_[i]->index()))
            open.push_back(parts_[i]);
    const bool first = items_.empty();
    model_->clear();
    items_.clear();
    parts_.clear();
    std::vector<QStandardItem*> above(1, model_->invisibleRootItem());
    for (const Row& row : rows_) {
        auto* item = new QStandardItem(row.words);
        item->setData(QVariant::fromValue(parts_.size()), placeRole);
        above.resize(static_cast<std::size_t>(row.depth) + 1);
        above.back()->appendRow(item);
        above.push_back(item);
        items_.push_back(item);
        parts_.push_back(row.part);
    }
    for (std::size_t i = 0; i < items_.size(); ++i)
        if (rows_[i].depth == 0 || (first && rows_.size() < 20) || std::ranges::find(open, parts_[i]) != open.end())
            expand(items_[i]->index());
}

void FigureOutline::setChosen(const FigurePart& part) {
    const auto found = std::ranges::find(parts_, part);
    if (found == parts_.end())
        return clearSelection();
    const QModelIndex index = items_[static_cast<std::size_t>(found - parts_.begin())]->index();
    if (index != currentIndex())
        setCurrentIndex(index);
    if (part.kind == FigurePartKind::Panel)
        expand(index);
    scrollTo(index);
}

} // namespace vitrine
