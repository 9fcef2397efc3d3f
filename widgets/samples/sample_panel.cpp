#include "widgets/samples/sample_panel.h"

#include "widgets/controls/person_tree.h"
#include "widgets/samples/marked_delegate.h"
#include "widgets/samples/sample_filter.h"
#include "widgets/samples/sample_header.h"
#include "widgets/samples/sample_model.h"
#include "widgets/samples/whole_numbers.h"

#include <QComboBox>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace vitrine {

namespace {

void setUpHeader(PersonTree* tree) {
    auto* header = new SampleHeader(tree);
    tree->setHeader(header);
    header->setAccessibleName(SamplePanel::tr("Columns of the sample table"));
}

PersonTree* makeTree(QWidget* parent) {
    auto* tree = new PersonTree(parent);
    tree->setObjectName(QStringLiteral("sampleTable"));
    tree->setAccessibleName(SamplePanel::tr("Samples with their scans and patterns"));
    tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    tree->setUniformRowHeights(true);
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

QComboBox* makeGroupBox(QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("sampleGrouping"));
    box->setAccessibleName(SamplePanel::tr("Group the samples"));
    box->addItems({SamplePanel::tr("no groups"), SamplePanel::tr("by pressure"), SamplePanel::tr("by treatment"),
                   SamplePanel::tr("by composition")});
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(5);
    return box;
}

} // namespace

SamplePanel::SamplePanel(QWidget* parent)
    : QWidget(parent), model_(new SampleModel(this)), filter_(new SampleFilter(this)), tree_(makeTree(this)),
      filterBox_(makeFilterBox(this)), groupBox_(makeGroupBox(this)) {
    setObjectName(QStringLiteral("samplePanel"));
    setUpTree();
    setUpTop();
    setUpColumns();
    setUpTable();
    connect(model_, &SampleModel::renamed, this, &SamplePanel::acted);
    connect(model_, &SampleModel::checked, this, &SamplePanel::checked);
    connect(tree_, &PersonTree::chosen, this, &SamplePanel::choose);
    connect(tree_, &PersonTree::pointed, this, &SamplePanel::point);
    connect(tree_, &PersonTree::pointedNowhere, this, &SamplePanel::pointNowhere);
    connect(tree_, &QWidget::customContextMenuRequested, this, &SamplePanel::menu);
    connect(tree_->header(), &QWidget::customContextMenuRequested, this, &SamplePanel::columnMenu);
    connect(groupBox_, &QComboBox::activated, this, [this](int index) { group(static_cast<Grouping>(index)); });
    connect(filterBox_, &QLineEdit::textEdited, this, [this](const QString& text) {
        filter_->setTerms(text);
        spanGroups();
        announceCount();
    });
}

void SamplePanel::setUpTree() {
    filter_->setSourceModel(model_);
    tree_->setModel(filter_);
    tree_->setItemDelegateForColumn(SampleModel::Name, new MarkedDelegate(tree_));
    for (const int column : {SampleModel::Temperature, SampleModel::Pressure, SampleModel::Scans, SampleModel::Patterns,
                             SampleModel::Energy, SampleModel::FictiveTemperature})
        tree_->setItemDelegateForColumn(column, new WholeNumberDelegate(tree_));
    tree_->header()->setSectionResizeMode(QHeaderView::Interactive);
    tree_->header()->setSectionResizeMode(SampleModel::Name, QHeaderView::Stretch);
    tree_->setSortingEnabled(true);
    tree_->header()->setContextMenuPolicy(Qt::CustomContextMenu);
    tree_->viewport()->installEventFilter(this);
}

void SamplePanel::setUpTop() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(12, 4, 12, 6);
    top->addWidget(filterBox_, 3);
    top->addWidget(groupBox_, 2);
    layout->addLayout(top);
    layout->addWidget(tree_);
}

void SamplePanel::setTheme(const Theme& theme) {
    model_->setTheme(theme);
}

namespace {

/// Names often differ at their ends, as those of files do; where all end alike, at their beginnings.
Qt::TextElideMode elisionOf(const Study& study) {
    const auto endOf = [](const auto& sample) {
        return sample->name.substr(sample->name.size() - std::min<std::size_t>(4, sample->name.size()));
    };
    const bool alike =
        std::ranges::all_of(study.samples, [&](const auto& s) { return endOf(s) == endOf(study.samples.front()); });
    return study.samples.size() > 1 && alike ? Qt::ElideRight : Qt::ElideMiddle;
}

} // namespace

void SamplePanel::setScene(const Scene& scene, const std::set<std::string>& hidden) {
    const bool moved = scene_.selection.items != scene.selection.items;
    const bool hasOtherCells = scene_.now.results != scene.now.results;
    scene_ = scene;
    model_->setScene(scene, hidden);
    tree_->setTextElideMode(elisionOf(scene.now.study));
    if (model_->grouping() != Grouping::None) {
        filter_->refresh();
        spanGroups();
    }
    // While something is dragged the columns keep their widths.
    auto used = usedColumns();
    if (used != used_ || (!scene.before && hasOtherCells)) {
        used_ = std::move(used);
        fitColumns();
    }
    if (moved || tree_->selectionModel()->selection().isEmpty())
        showSelection();
    announceCount();
}

void SamplePanel::announceCount() {
    const auto all = static_cast<int>(scene_.now.study.samples.size()), shown = filter_->sampleCount();
    Q_EMIT countChanged(all == 0       ? QString()
                        : shown == all ? tr("%n sample(s)", nullptr, all)
                                       : tr("%1 of %n sample(s)", nullptr, all).arg(shown));
}

/// A selected sample row stands for its first scan, or its first pattern where it has no scans.
bool SamplePanel::alreadyShows() const {
    std::vector<ItemPath> shown;
    for (const QModelIndex& row : tree_->selectionModel()->selectedRows())
        if (const auto item = model_->itemAt(filter_->mapToSource(row)); item && std::ranges::find(shown, *item) == shown.end())
            shown.push_back(*item);
    const auto isSelected = [this](const ItemPath& item) { return scene_.selection.contains(item); };
    return !shown.empty() && shown.size() == scene_.selection.items.size() && std::ranges::all_of(shown, isSelected);
}

void SamplePanel::showSelection() {
    if (alreadyShows())
        return;
    QItemSelection rows;
    const bool several = scene_.selection.items.size() > 1;
    const auto add = [&](const QModelIndex& below) {
        const QModelIndex shown = filter_->mapFromSource(below);
        const QModelIndex row = tree_->isExpanded(shown.parent()) || several ? shown : shown.parent();
        if (row.isValid())
            rows.select(row, row);
    };
    for (const ItemPath& item : scene_.selection.items)
        add(std::visit([this](const auto& path) { return model_->indexOf(path); }, item));
    constexpr auto how = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    tree_->selectionModel()->select(rows, how);
    if (!rows.isEmpty())
        tree_->selectionModel()->setCurrentIndex(rows.indexes().front(), QItemSelectionModel::NoUpdate);
}

void SamplePanel::choose() {
    Selection selection{{}, scene_.selection.hovered};
    const auto add = [&](const QModelIndex& shownIndex) {
        if (const auto item = model_->itemAt(filter_->mapToSource(shownIndex)); item && !selection.contains(*item))
            selection.items.push_back(*item);
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
    pointAt(model_->isScan(index) || model_->isPattern(index) ? model_->itemAt(index) : std::nullopt);
}

void SamplePanel::pointNowhere() {
    pointAt({});
}

void SamplePanel::pointAt(const std::optional<ItemPath>& item) {
    Selection selection = scene_.selection;
    selection.hovered = item;
    if (selection != scene_.selection)
        Q_EMIT selectionChosen(selection);
}

} // namespace vitrine
