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
    tree->setAccessibleName(SamplePanel::tr("Samples with their scans and patterns"));
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
    const bool moved = scene_.selection.scans != scene.selection.scans ||
                       scene_.selection.patterns != scene.selection.patterns;
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
    tree_->setColumnHidden(SampleModel::Patterns, std::ranges::all_of(scene_.now.study.samples, [](const auto& s) { return s->patterns.empty(); }));
}

void SamplePanel::announceCount() {
    const auto all = model_->rowCount(), shown = filter_->rowCount();
    Q_EMIT countChanged(all == 0       ? QString()
                        : shown == all ? tr("%n sample(s)", nullptr, all)
                                       : tr("%1 of %n sample(s)", nullptr, all).arg(shown));
}

/// A selected sample row stands for its first scan, or its first pattern where it has no scans.
bool SamplePanel::alreadyShows() const {
    const auto rows = tree_->selectionModel()->selectedRows();
    if (rows.size() != 1)
        return false;
    const QModelIndex row = filter_->mapToSource(rows.front());
    const Selection& selection = scene_.selection;
    return selection.patterns.empty() ? selection.scans.size() == 1 && model_->scanAt(row) == selection.scans.front()
                                      : selection.patterns.size() == 1 && model_->patternAt(row) == selection.patterns.front();
}

void SamplePanel::showSelection() {
    if (alreadyShows())
        return;
    QItemSelection rows;
    const bool several = scene_.selection.scans.size() + scene_.selection.patterns.size() > 1;
    const auto add = [&](const QModelIndex& below) {
        const QModelIndex shown = filter_->mapFromSource(below);
        const QModelIndex row = tree_->isExpanded(shown.parent()) || several ? shown : shown.parent();
        rows.select(row, row);
    };
    for (const ScanPath& path : scene_.selection.scans)
        add(model_->indexOf(path));
    for (const PatternPath& path : scene_.selection.patterns)
        add(model_->indexOf(path));
    constexpr auto how = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    tree_->selectionModel()->select(rows, how);
    if (!rows.isEmpty())
        tree_->selectionModel()->setCurrentIndex(rows.indexes().front(), QItemSelectionModel::NoUpdate);
}

void SamplePanel::choose() {
    Selection selection{{}, scene_.selection.hovered};
    const auto add = [&](const QModelIndex& shownIndex) {
        const QModelIndex row = filter_->mapToSource(shownIndex);
        if (const auto path = model_->scanAt(row); path && !selection.contains(*path))
            selection.scans.push_back(*path);
        if (const auto path = model_->patternAt(row); path && !selection.contains(*path))
            selection.patterns.push_back(*path);
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
    pointAt(model_->isScan(index) ? model_->scanAt(index) : std::nullopt,
            model_->isPattern(index) ? model_->patternAt(index) : std::nullopt);
}

void SamplePanel::pointNowhere() { pointAt({}, {}); }

void SamplePanel::pointAt(const std::optional<ScanPath>& scan, const std::optional<PatternPath>& pattern) {
    Selection selection = scene_.selection;
    selection.hovered = scan;
    selection.hoveredPattern = pattern;
    if (selection != scene_.selection)
        Q_EMIT selectionChosen(selection);
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

void SamplePanel::fillPatternMenu(QMenu& menu, const PatternPath& path) {
    const ScatteringPattern* pattern = findPattern(scene_.now.study, path);
    if (!pattern)
        return;
    const bool background = pattern->role == PatternRole::Background;
    menu.addAction(background ? tr("Use as sample pattern") : tr("Use as background"), this, [this, path, background] {
        Q_EMIT acted(SetPatternRole{path, background ? PatternRole::Sample : PatternRole::Background});
    });
    if (const auto others = otherPatterns(path); !background && !others.empty())
        menu.addAction(tr("Apply these choices to the sample's other patterns"), this,
                       [this, path, others] { Q_EMIT acted(ApplyPatternChoices{path, others}); });
    menu.addAction(tr("Remove pattern"), this, [this, path] { Q_EMIT acted(RemovePattern{path}); });
}

/// The sample's other patterns that are no backgrounds.
std::vector<PatternPath> SamplePanel::otherPatterns(const PatternPath& path) const {
    std::vector<PatternPath> others;
    for (const auto& pattern : findSample(scene_.now.study, path.sample)->patterns)
        if (pattern->id != path.pattern && pattern->role == PatternRole::Sample)
            others.push_back({path.sample, pattern->id});
    return others;
}

void SamplePanel::menu(const QPoint& at) {
    const QModelIndex index = filter_->mapToSource(tree_->indexAt(at));
    if (!index.isValid())
        return;
    QMenu menu(this);
    if (model_->isScan(index))
        fillScanMenu(menu, *model_->scanAt(index));
    else if (model_->isPattern(index))
        fillPatternMenu(menu, *model_->patternAt(index));
    else
        fillSampleMenu(menu, model_->sampleAt(index));
    menu.exec(tree_->viewport()->mapToGlobal(at));
}

} // namespace vitrine
