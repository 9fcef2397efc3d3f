#include "widgets/panels/sample_panel.h"

#include "widgets/panels/person_tree.h"
#include "widgets/panels/rich_header.h"
#include "widgets/panels/sample_filter.h"
#include "widgets/panels/sample_model.h"

#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace vitrine {

namespace {

void setUpHeader(PersonTree* tree) {
    auto* header = new RichHeader(Qt::Horizontal, tree);
    tree->setHeader(header);
    header->setStretchLastSection(false);
    header->setAccessibleName(SamplePanel::tr("Columns of the sample table"));
}

PersonTree* makeTree(QWidget* parent) {
    auto* tree = new PersonTree(parent);
    tree->setObjectName(QStringLiteral("sampleTable"));
    tree->setAccessibleName(SamplePanel::tr("Samples and their scans"));
    tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    tree->setUniformRowHeights(true);
    tree->setTextElideMode(Qt::ElideMiddle); // names often differ at their ends
    tree->setIndentation(12);
    tree->setContextMenuPolicy(Qt::CustomContextMenu);
    tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    setUpHeader(tree);
    return tree;
}

QLineEdit* makeFilterBox(QWidget* parent) {
    auto* box = new QLineEdit(parent);
    box->setObjectName(QStringLiteral("sampleFilter"));
    box->setAccessibleName(SamplePanel::tr("Filter the samples"));
    box->setPlaceholderText(SamplePanel::tr("Filter: 7 GPa, 583 K …"));
    box->setClearButtonEnabled(true);
    for (auto* button : box->findChildren<QToolButton*>())
        button->setAccessibleName(SamplePanel::tr("Clear the filter"));
    return box;
}

} // namespace

SamplePanel::SamplePanel(QWidget* parent)
    : QWidget(parent), model_(new SampleModel(this)), filter_(new SampleFilter(this)), tree_(makeTree(this)),
      filterBox_(makeFilterBox(this)) {
    filter_->setSourceModel(model_);
    tree_->setModel(filter_);
    tree_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    tree_->header()->setSectionResizeMode(SampleModel::Name, QHeaderView::Stretch);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* filterRow = new QVBoxLayout;
    filterRow->setContentsMargins(12, 4, 12, 6);
    filterRow->addWidget(filterBox_);
    layout->addLayout(filterRow);
    layout->addWidget(tree_);
    connect(model_, &SampleModel::renamed, this, &SamplePanel::acted);
    connect(tree_, &PersonTree::chosen, this, &SamplePanel::choose);
    connect(tree_, &PersonTree::pointed, this, &SamplePanel::point);
    connect(tree_, &PersonTree::pointedNowhere, this, &SamplePanel::pointNowhere);
    connect(tree_, &QWidget::customContextMenuRequested, this, &SamplePanel::menu);
    connect(filterBox_, &QLineEdit::textEdited, this, [this](const QString& text) {
        filter_->setTerms(text);
        announceCount();
    });
}

void SamplePanel::setTheme(const Theme& theme) { model_->setTheme(theme); }

void SamplePanel::setScene(const Scene& scene) {
    const bool moved = scene_.selection.scans != scene.selection.scans;
    scene_ = scene;
    model_->setScene(scene);
    hideEmptyColumns();
    if (moved || tree_->selectionModel()->selection().isEmpty())
        showSelection();
    announceCount();
}

void SamplePanel::hideEmptyColumns() {
    const auto none = [&](auto SampleTreatment::* field) {
        return std::ranges::none_of(scene_.now.study.samples, [&](const auto& s) { return (s->treatment.*field).has_value(); });
    };
    tree_->setColumnHidden(SampleModel::Temperature, none(&SampleTreatment::temperature));
    tree_->setColumnHidden(SampleModel::Pressure, none(&SampleTreatment::pressure));
}

void SamplePanel::announceCount() {
    const auto all = model_->rowCount(), shown = filter_->rowCount();
    Q_EMIT countChanged(all == 0       ? QString()
                        : shown == all ? tr("%n sample(s)", nullptr, all)
                                       : tr("%1 of %n sample(s)", nullptr, all).arg(shown));
}

/// A selected sample row stands for its first scan.
bool SamplePanel::alreadyShows(const ScanPath& current) const {
    const auto rows = tree_->selectionModel()->selectedRows();
    return rows.size() == 1 && scene_.selection.scans.size() == 1 &&
           model_->scanAt(filter_->mapToSource(rows.front())) == current;
}

void SamplePanel::showSelection() {
    const ScanPath* current = scene_.selection.current();
    if (current && alreadyShows(*current))
        return;
    QItemSelection rows;
    for (const ScanPath& path : scene_.selection.scans) {
        const QModelIndex scan = filter_->mapFromSource(model_->indexOf(path));
        const QModelIndex row = tree_->isExpanded(scan.parent()) || scene_.selection.scans.size() > 1 ? scan : scan.parent();
        rows.select(row, row);
    }
    constexpr auto how = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    tree_->selectionModel()->select(rows, how);
    if (!rows.isEmpty())
        tree_->selectionModel()->setCurrentIndex(rows.indexes().front(), QItemSelectionModel::NoUpdate);
}

void SamplePanel::choose() {
    Selection selection{{}, scene_.selection.hovered};
    const auto add = [&](const QModelIndex& shownIndex) {
        if (const auto path = model_->scanAt(filter_->mapToSource(shownIndex)); path && !selection.contains(*path))
            selection.scans.push_back(*path);
    };
    const QModelIndex current = tree_->currentIndex().siblingAtColumn(0);
    if (tree_->selectionModel()->isSelected(current))
        add(current);
    for (const QModelIndex& row : tree_->selectionModel()->selectedRows())
        add(row);
    Q_EMIT selectionChosen(selection);
}

void SamplePanel::point(const QModelIndex& shownIndex) {
    const QModelIndex index = filter_->mapToSource(shownIndex);
    const auto path = index.isValid() && model_->isScan(index) ? model_->scanAt(index) : std::nullopt;
    if (path != scene_.selection.hovered)
        Q_EMIT selectionChosen({scene_.selection.scans, path});
}

void SamplePanel::pointNowhere() {
    if (scene_.selection.hovered)
        Q_EMIT selectionChosen({scene_.selection.scans, std::nullopt});
}

void SamplePanel::fillSampleMenu(QMenu& menu, const std::string& sample) {
    menu.addAction(tr("Rename sample"), tree_, [this] { tree_->edit(tree_->currentIndex().siblingAtColumn(0)); });
    menu.addAction(tr("Remove sample from the study"), this, [this, sample] { Q_EMIT acted(RemoveSample{sample}); });
}

void SamplePanel::fillScanMenu(QMenu& menu, const ScanPath& path) {
    const Scan* scan = findScan(scene_.now.study, path);
    if (!scan)
        return;
    QAction* included = menu.addAction(tr("In the Kissinger plot"), this, [this, path, now = scan->inKissinger] {
        Q_EMIT acted(SetInKissinger{path, !now});
    });
    included->setCheckable(true);
    included->setChecked(scan->inKissinger);
    menu.addAction(tr("Automatic windows"), this, [this, path] { Q_EMIT acted(ResetWindows{path}); });
    menu.addAction(tr("Remove scan"), this, [this, path] { Q_EMIT acted(RemoveScan{path}); });
}

void SamplePanel::menu(const QPoint& at) {
    const QModelIndex index = filter_->mapToSource(tree_->indexAt(at));
    if (!index.isValid())
        return;
    QMenu menu(this);
    if (model_->isScan(index))
        fillScanMenu(menu, *model_->scanAt(index));
    else
        fillSampleMenu(menu, model_->sampleAt(index));
    menu.exec(tree_->viewport()->mapToGlobal(at));
}

} // namespace vitrine
