// Which columns the sample table has, and its groups.
#include "widgets/controls/person_tree.h"
#include "widgets/controls/table_columns.h"
#include "widgets/plot/rich_label.h"
#include "widgets/samples/marked_delegate.h"
#include "widgets/samples/sample_filter.h"
#include "widgets/samples/sample_header.h"
#include "widgets/samples/sample_model.h"
#include "widgets/samples/sample_panel.h"

#include <QComboBox>
#include <QDataStream>
#include <QEvent>
#include <QHeaderView>
#include <QIODevice>
#include <QMenu>

namespace vitrine {

namespace {

constexpr quint32 arrangementVersion = 2; // 1: without widths, places and order
constexpr double mostForName = 0.85;      // of the table; other columns have what is left

/// The columns beside the name, the most important first.
constexpr int byImportance[] = {SampleModel::Pressure, SampleModel::Temperature,        SampleModel::Energy,
                                SampleModel::State,    SampleModel::FictiveTemperature, SampleModel::Scans,
                                SampleModel::Patterns, SampleModel::Treatment,          SampleModel::Composition};

} // namespace

/// Whether any sample has something to show in a column.
std::vector<int> SamplePanel::usedColumns() const {
    const auto& samples = scene_.now.study.samples;
    const auto any = [&](auto has) { return std::ranges::any_of(samples, [&](const auto& sample) { return has(*sample); }); };
    const auto isUsed = [&](int column) {
        switch (column) {
        case SampleModel::Temperature:
            return any([](const Sample& s) { return s.treatment.temperature.has_value(); });
        case SampleModel::Pressure:
            return any([](const Sample& s) { return s.treatment.pressure.has_value(); });
        case SampleModel::Composition:
            return any([](const Sample& s) { return !s.composition.empty(); });
        case SampleModel::Treatment:
            return any([](const Sample& s) { return s.treatment.kind != TreatmentKind::Unknown; });
        case SampleModel::Patterns:
            return any([](const Sample& s) { return !s.patterns.empty(); });
        case SampleModel::State:
            return !samples.empty();
        default:
            return any([](const Sample& s) { return !s.scans.empty(); });
        }
    };
    std::vector<int> used;
    std::ranges::copy_if(byImportance, std::back_inserter(used), isUsed);
    return used;
}

void SamplePanel::setUpColumns() {
    auto* header = static_cast<SampleHeader*>(tree_->header());
    connect(header, &SampleHeader::sizedByHand, this, &SamplePanel::sizeColumn);
    connect(header, &SampleHeader::fitAsked, this, [this](int column) {
        widths_.erase(column);
        fitColumns();
    });
    for (const auto signal : {&QTreeView::expanded, &QTreeView::collapsed})
        connect(tree_, signal, this, &SamplePanel::fitColumns, Qt::QueuedConnection); // not while the tree walks its rows
}

/// Who sizes a column means those that are there to stay.
void SamplePanel::sizeColumn(int column, int width) {
    widths_[column] = width;
    if (!chosenColumns_)
        chosenColumns_ = shownColumns();
    fitColumns();
}

std::vector<int> SamplePanel::shownColumns() const {
    std::vector<int> columns;
    std::ranges::copy_if(byImportance, std::back_inserter(columns), [this](int c) { return !tree_->isColumnHidden(c); });
    return columns;
}

/// What the cells of a column need, px: of the rows that are to be seen.
int SamplePanel::widestBelow(const QModelIndex& parent, int column) const {
    const QFontMetrics metrics(tree_->font());
    int widest = 0;
    for (int row = 0; row < filter_->rowCount(parent); ++row) {
        const QModelIndex shown = filter_->index(row, 0, parent), cell = shown.siblingAtColumn(column);
        const bool marked = column == SampleModel::Name && !cell.data(SampleModel::MarkRole).isNull();
        const int indent = column == SampleModel::Name && parent.isValid() ? tree_->indentation() : 0;
        if (!shown.data(SampleModel::GroupRole).toBool())
            widest = std::max(widest, metrics.horizontalAdvance(cell.data().toString()) + indent +
                                          (marked ? MarkedDelegate::markWidth : 0));
        if (tree_->isExpanded(shown))
            widest = std::max(widest, widestBelow(shown, column));
    }
    return widest;
}

/// As a person sized it, or what a column needs for its title and its cells, px.
int SamplePanel::widthOf(int column) const {
    if (const auto sized = widths_.find(column); sized != widths_.end())
        return sized->second;
    constexpr int padding = 10, ornaments = 62; // the branch, check mark and dot of a name
    const auto* header = static_cast<const SampleHeader*>(tree_->header());
    return std::max(header->widthOfName(column),
                    widestBelow({}, column) + padding + (column == SampleModel::Name ? ornaments : 0));
}

void SamplePanel::fitColumns() {
    const int available = tree_->viewport()->width();
    const bool sized = widths_.contains(SampleModel::Name);
    const int name =
        sized ? widthOf(SampleModel::Name) : std::min(widthOf(SampleModel::Name), static_cast<int>(mostForName * available));
    std::vector<ColumnWish> wishes;
    for (const int column : chosenColumns_.value_or(used_))
        wishes.push_back({column, widthOf(column)});
    const auto fitting = columnsThatFit(available, name, wishes);
    for (const ColumnWish& wish : wishes)
        tree_->header()->resizeSection(wish.column, wish.width);
    // Where a person chose more columns than fit, the table scrolls rather than that the names shrink to nothing.
    const bool nameFits = !chosenColumns_ || fitting.size() == wishes.size();
    tree_->header()->setSectionResizeMode(SampleModel::Name, nameFits ? QHeaderView::Stretch : QHeaderView::Interactive);
    if (!nameFits)
        tree_->header()->resizeSection(SampleModel::Name, name);
    showColumns(chosenColumns_.value_or(fitting));
}

void SamplePanel::showColumns(const std::vector<int>& columns) {
    for (const int column : byImportance)
        tree_->setColumnHidden(column, std::ranges::find(columns, column) == columns.end());
}

bool SamplePanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == tree_->viewport() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &SamplePanel::fitColumns, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void SamplePanel::columnMenu(const QPoint& at) {
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("columnMenu"));
    QAction* fitting = menu.addAction(tr("As many as there is room for"), this, [this] {
        chosenColumns_.reset();
        widths_.clear();
        fitColumns();
    });
    fitting->setCheckable(true);
    fitting->setChecked(!chosenColumns_);
    menu.addAction(tr("In the order of the study"), this, &SamplePanel::sortAsAtFirst)
        ->setEnabled(tree_->header()->sortIndicatorSection() >= 0);
    menu.addSeparator();
    for (int column = SampleModel::Name + 1; column < SampleModel::ColumnCount; ++column) {
        const bool shown = !tree_->isColumnHidden(column);
        QAction* action = menu.addAction(plainLabel(model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()), this,
                                         [this, column, shown] {
                                             std::vector<int> columns = shownColumns();
                                             if (shown)
                                                 std::erase(columns, column);
                                             else
                                                 columns.push_back(column);
                                             chosenColumns_ = columns;
                                             fitColumns();
                                         });
        action->setCheckable(true);
        action->setChecked(shown);
    }
    menu.exec(tree_->header()->mapToGlobal(at));
}

void SamplePanel::group(Grouping grouping) {
    groupBox_->setCurrentIndex(static_cast<int>(grouping));
    model_->setGrouping(grouping);
    filter_->refresh();
    spanGroups();
    showSelection();
}

/// A group's title runs over all columns.
void SamplePanel::spanGroups() {
    for (int row = 0; row < filter_->rowCount(); ++row)
        tree_->setFirstColumnSpanned(row, {}, filter_->index(row, 0).data(SampleModel::GroupRole).toBool());
}

void SamplePanel::sortAsAtFirst() {
    tree_->sortByColumn(-1, Qt::AscendingOrder);
}

QByteArray SamplePanel::arrangement() const {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    const auto* header = static_cast<const SampleHeader*>(tree_->header());
    const auto chosen = chosenColumns_.value_or(std::vector<int>());
    QMap<qint32, qint32> widths;
    for (const auto& [column, width] : widths_)
        widths[column] = width;
    stream << arrangementVersion << static_cast<qint32>(model_->grouping()) << chosenColumns_.has_value()
           << QList<qint32>(chosen.begin(), chosen.end()) << widths << header->order()
           << static_cast<qint32>(header->sortIndicatorSection()) << static_cast<qint32>(header->sortIndicatorOrder());
    return bytes;
}

namespace {

bool isColumn(qint32 column) {
    return column >= SampleModel::Name && column < SampleModel::ColumnCount;
}

/// What a person arranged, as it is written.
struct Arrangement {
    quint32 version = 0;
    qint32 grouping = 0;
    bool chosen = false;
    QList<qint32> columns, order;
    QMap<qint32, qint32> widths;
    qint32 sorted = -1, descending = Qt::AscendingOrder;

    bool isSound() const {
        constexpr qint32 widest = 10000;
        const auto isWidth = [](qint32 width) { return width > 0 && width < widest; };
        return grouping >= 0 && grouping <= static_cast<qint32>(Grouping::Composition) &&
               std::ranges::all_of(columns, [](qint32 c) { return isColumn(c) && c != SampleModel::Name; }) &&
               std::ranges::all_of(widths.keys(), isColumn) && std::ranges::all_of(widths.values(), isWidth) &&
               (sorted == -1 || isColumn(sorted)) && (descending == 0 || descending == 1);
    }
};

std::optional<Arrangement> arrangementIn(const QByteArray& bytes) {
    QDataStream stream(bytes);
    Arrangement a;
    stream >> a.version >> a.grouping >> a.chosen >> a.columns;
    if (a.version == arrangementVersion)
        stream >> a.widths >> a.order >> a.sorted >> a.descending;
    const bool known = a.version > 0 && a.version <= arrangementVersion;
    return stream.status() == QDataStream::Ok && known && a.isSound() ? std::optional(a) : std::nullopt;
}

} // namespace

bool SamplePanel::arrange(const QByteArray& bytes) {
    const auto found = arrangementIn(bytes);
    if (!found)
        return false;
    chosenColumns_ = found->chosen ? std::optional(std::vector<int>(found->columns.begin(), found->columns.end())) : std::nullopt;
    widths_.clear();
    for (auto width = found->widths.begin(); width != found->widths.end(); ++width)
        widths_[width.key()] = width.value();
    static_cast<SampleHeader*>(tree_->header())->arrange(found->order);
    tree_->sortByColumn(found->sorted, static_cast<Qt::SortOrder>(found->descending));
    group(static_cast<Grouping>(found->grouping));
    fitColumns();
    return true;
}

} // namespace vitrine
