#include "widgets/import/import_table.h"

#include "widgets/controls/table_corner.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace vitrine {

void ImportCells::setFiles(const QStringList& files) {
    beginResetModel();
    files_ = files;
    texts_.clear();
    wrong_.clear();
    endResetModel();
}

void ImportCells::setCell(int row, int column, const QString& text) {
    const Place place{row, column};
    if (texts_[place] == text && !wrong_.contains(place))
        return;
    texts_[place] = text;
    wrong_.erase(place);
    Q_EMIT dataChanged(index(row, column), index(row, column));
}

void ImportCells::markWrong(const CellEdit& edit, const QString& why) {
    wrong_[{edit.row, edit.column}] = {edit.text, why};
    Q_EMIT dataChanged(index(edit.row, edit.column), index(edit.row, edit.column));
}

QVariant ImportCells::data(const QModelIndex& index, int role) const {
    const Place place{index.row(), index.column()};
    const auto wrong = wrong_.find(place);
    if (role == Qt::ToolTipRole)
        return wrong != wrong_.end() ? wrong->second.why : index.column() == 0 ? files_[index.row()] : QString();
    if (role == Qt::ForegroundRole && wrong != wrong_.end())
        return QColor(0xd0, 0x3b, 0x3b);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    if (index.column() == 0)
        return files_[index.row()];
    const auto text = texts_.find(place);
    return wrong != wrong_.end() ? wrong->second.text : text != texts_.end() ? text->second : QString();
}

Qt::ItemFlags ImportCells::flags(const QModelIndex& index) const {
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() > 0 ? usual | Qt::ItemIsEditable : usual;
}

bool ImportCells::setData(const QModelIndex& index, const QVariant& value, int role) {
    const QString text = value.toString().trimmed();
    if (role != Qt::EditRole || text == data(index, Qt::EditRole).toString())
        return false;
    Q_EMIT edited({{index.row(), index.column(), text}});
    return true;
}

ImportTable::ImportTable(const QStringList& titles, QWidget* parent) : QTableView(parent), cells_(new ImportCells(titles, this)) {
    setModel(cells_);
    setCornerButtonEnabled(false);
    nameCorner(*this, tr("The whole table"));
    verticalHeader()->hide();
    setShowGrid(true);
    setTextElideMode(Qt::ElideMiddle);
    setTabKeyNavigation(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(cells_, &ImportCells::edited, this, &ImportTable::edited);
}

void ImportTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Paste))
        return paste();
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::Delete) || event->key() == Qt::Key_Backspace)
        return emptySelected();
    QTableView::keyPressEvent(event);
}

void ImportTable::paste() {
    const QString text = QApplication::clipboard()->text();
    const QModelIndex at = currentIndex();
    if (text.trimmed().isEmpty())
        return;
    const auto edits = pastedCells(text, cells_->files(), cells_->titles(), std::max(0, at.row()), std::max(1, at.column()));
    if (!edits.empty())
        Q_EMIT edited(edits);
}

/// The selected cells as rows parted by tabs.
void ImportTable::copy() const {
    QModelIndexList cells = selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end());
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            text += cells[i].row() == cells[i - 1].row() ? QLatin1Char('\t') : QLatin1Char('\n');
        text += cells[i].data().toString();
    }
    QApplication::clipboard()->setText(text);
}

void ImportTable::emptySelected() {
    std::vector<CellEdit> edits;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        if (index.column() > 0)
            edits.push_back({index.row(), index.column(), QString()});
    if (!edits.empty())
        Q_EMIT edited(edits);
}

} // namespace vitrine
