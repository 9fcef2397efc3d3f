#include "widgets/views/thermograms/small_multiples.h"

#include "core/evaluation/transfer.h"
#include "widgets/controls/result_table.h"
#include "widgets/views/selecting.h"
#include "widgets/views/thermograms/picture_grid.h"
#include "widgets/views/thermograms/thermogram_bundle.h"
#include "widgets/words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>

namespace vitrine {

SmallMultiples::SmallMultiples(QWidget* parent) : View(ViewType::SmallMultiples, parent), theme_(Theme::following(palette())) {
    setAccessibleName(tr("Small multiples"));
    setMinimumSize(240, 180);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 12, 0);
    title_ = sectionTitle(tr("Small multiples"), this);
    caption_ = new QLabel(this);
    caption_->setProperty("role", QStringLiteral("smallFaint"));
    caption_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    head->addWidget(title_);
    head->addWidget(caption_, 1);
    layout->addLayout(head);
    empty_ = new QLabel(tr("No scans to review yet. Drop instrument files on the window, or choose Import."), this);
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setProperty("role", QStringLiteral("faint"));
    layout->addWidget(empty_, 1);
    grid_ = new PictureGrid(this);
    scroll_ = new QScrollArea(this);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one that came and went would move the pictures
    scroll_->setWidget(grid_);
    layout->addWidget(scroll_, 1);
    setFocusProxy(grid_);
    connect(grid_, &PictureGrid::chosen, this, &SmallMultiples::choose);
    connect(grid_, &PictureGrid::rectangleChosen, this, &SmallMultiples::chooseIn);
    connect(grid_, &PictureGrid::pointed, this, &SmallMultiples::point);
    connect(grid_, &PictureGrid::automaticAsked, this, &SmallMultiples::makeAutomatic);
    connect(grid_, &PictureGrid::menuAsked, this, &SmallMultiples::openMenu);
    connect(grid_, &PictureGrid::hintChanged, this, &View::hintChanged);
    draw();
}

void SmallMultiples::setScene(const Scene& scene) {
    const bool moved = scene.selection.scans() != scene_.selection.scans();
    scene_ = scene;
    draw();
    if (moved)
        fit();
}

void SmallMultiples::setTheme(const Theme& theme) {
    theme_ = theme;
    kept_.clear();
    grid_->setTheme(theme);
    draw();
}

void SmallMultiples::fit() {
    if (const auto current = grid_->currentPicture()) {
        const QRect box = grid_->box(*current).toRect();
        scroll_->ensureVisible(box.center().x(), box.center().y(), box.width() / 2, box.height() / 2 + 10);
    }
}

void SmallMultiples::draw() {
    grid_->setPictures(smallPictures(scene_, theme_, kept_));
    const bool none = grid_->pictures().empty();
    empty_->setVisible(none);
    scroll_->setVisible(!none);
    caption_->setText(caption());
}

QString SmallMultiples::caption() const {
    const auto& pictures = grid_->pictures();
    if (pictures.empty())
        return {};
    const auto byHand = std::ranges::count_if(pictures, [](const SmallPicture& p) { return !p.byHand.isEmpty(); });
    const QString all = tr("%n scan(s)", nullptr, static_cast<int>(pictures.size()));
    return byHand == 0 ? all : tr("%1 · %2 set by hand").arg(all, displayed(static_cast<double>(byHand), 6));
}

void SmallMultiples::choose(const ScanPath& path, Operation operation) {
    Q_EMIT selectionChosen(operation == Operation::Toggle ? toggled(scene_.selection, path)
                                                          : madeCurrent(scene_.selection, path));
}

void SmallMultiples::chooseIn(const std::vector<ScanPath>& scans, Operation operation) {
    const std::vector<ItemPath> items(scans.begin(), scans.end());
    Q_EMIT selectionChosen(operation == Operation::AddRectangle ? with(scene_.selection, items) : only(scene_.selection, items));
}

void SmallMultiples::point(const std::optional<ScanPath>& path) {
    const Selection selection = pointedAt(scene_.selection, path ? std::optional<ItemPath>(*path) : std::nullopt);
    if (selection != scene_.selection)
        Q_EMIT selectionChosen(selection);
}

void SmallMultiples::makeAutomatic(const ScanPath& path) {
    const Scan* scan = findScan(scene_.now.study, path);
    const auto actions = scan ? backToAutomatic(path, *scan) : std::vector<Action>{};
    if (!actions.empty())
        Q_EMIT actedTogether(actions, phrase("Action", "Everything automatic, %1").with(scan->name));
}

std::optional<FigurePanel> SmallMultiples::figurePanel() const {
    FigurePanel panel;
    panel.content = "thermograms";
    takeCurves(panel, bundleOf(scene_));
    return panel;
}

void SmallMultiples::openMenu(const ScanPath& path, QPoint global) {
    const Scan* scan = findScan(scene_.now.study, path);
    if (!scan)
        return;
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("multiplesMenu"));
    menu.addAction(tr("Show the curve"), this, [this, path] {
        Q_EMIT selectionChosen(madeCurrent(scene_.selection, path));
        Q_EMIT curveAsked(path);
    });
    QAction* automatic = menu.addAction(tr("Everything automatic"), this, [this, path] { makeAutomatic(path); });
    automatic->setEnabled(!setByHand(*scan).empty());
    QAction* used = menu.addAction(tr("In the Kissinger plot"), this, [this, path, now = scan->inKissinger] {
        Q_EMIT acted(SetInKissinger{path, !now});
    });
    used->setCheckable(true);
    used->setChecked(scan->inKissinger);
    offerFigures(menu, scene_.now.study);
    menu.exec(global);
}

} // namespace vitrine
