// Which columns the sample table has, and its groups.
#include "widgets/controls/person_tree.h"
#include "widgets/controls/rich_header.h"
#include "widgets/controls/table_columns.h"
#include "widgets/plot/rich_label.h"
#include "widgets/samples/sample_filter.h"
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

constexpr quint32 arrangementVersion = 1;
constexpr double mostForName = 0.85; // of the table; other columns have what is left

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

/// What a column needs for its title and for the samples' cells, px.
int SamplePanel::widthOf(int column) const {
    const QFontMetrics metrics(tree_->font());
    int text = 0;
    for (int row = 0; row < model_->rowCount(); ++row)
        if (const QModelIndex index = model_->index(row, column); model_->isSample(index))
            text = std::max(text, metrics.horizontalAdvance(index.data().toString()));
    constexpr int padding = 10, ornaments = 62; // the branch, check mark and dot of a name
    const auto* header = static_cast<const RichHeader*>(tree_->header());
    return std::max(header->widthOfName(column), text + padding + (column == SampleModel::Name ? ornaments : 0));
}

void SamplePanel::fitColumns() {
    const int available = tree_->viewport()->width();
    const int name = std::min(widthOf(SampleModel::Name), static_cast<int>(mostForName * available));
    std::vector<ColumnWish> wishes;
    for (const int column : chosenColumns_.value_or(used_))
        wishes.push_back({column, widthOf(column)});
    const auto fitting = columnsThatFit(available, name, wishes);
    for (const ColumnWish& wish : wishes)
        tree_->header()->resizeSection(wish.column, wish.width);
    // Where a person chose more columns than fit, the table scrolls rather than that the names shrink to nothing.
    const bool nameFits = !chosenColumns_ || fitting.size() == wishes.size();
    tree_->header()->setSectionResizeMode(SampleModel::Name, nameFits ? QHeaderView::Stretch : QHeaderView::Fixed);
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
        fitColumns();
    });
    fitting->setCheckable(true);
    fitting->setChecked(!chosenColumns_);
    menu.addSeparator();
    for (int column = SampleModel::Name + 1; column < SampleModel::ColumnCount; ++column) {
        const bool shown = !tree_->isColumnHidden(column);
        QAction* action = menu.addAction(plainLabel(model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()), this,
                                         [this, column, shown] {
                                             std::vector<int> columns;
                                             for (const int each : byImportance)
                                                 if (each == column ? !shown : !tree_->isColumnHidden(each))
                                                     columns.push_back(each);
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

QByteArray SamplePanel::arrangement() const {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    QList<qint32> columns;
    for (const int column : chosenColumns_.value_or(std::vector<int>()))
        columns << column;
    stream << arrangementVersion << static_cast<qint32>(model_->grouping()) << chosenColumns_.has_value() << columns;
    return bytes;
}

bool SamplePanel::arrange(const QByteArray& bytes) {
    QDataStream stream(bytes);
    quint32 version = 0;
    qint32 grouping = 0;
    bool chosen = false;
    QList<qint32> columns;
    stream >> version >> grouping >> chosen >> columns;
    const auto isColumn = [](qint32 c) { return c > SampleModel::Name && c < SampleModel::ColumnCount; };
    if (stream.status() != QDataStream::Ok || version != arrangementVersion || grouping < 0 ||
        grouping > static_cast<qint32>(Grouping::Composition) || !std::ranges::all_of(columns, isColumn))
        return false;
    chosenColumns_ = chosen ? std::optional(std::vector<int>(columns.begin(), columns.end())) : std::nullopt;
    group(static_cast<Grouping>(grouping));
    fitColumns();
    return true;
}

} // namespace vitrine
