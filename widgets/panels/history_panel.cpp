#include "widgets/panels/history_panel.h"

#include "widgets/words.h"

#include <QFont>
#include <QKeyEvent>

namespace vitrine {

namespace {

QStringList namesOf(const History& history) {
    QStringList names;
    for (const auto& entry : history.entries())
        names << (entry.words.text.empty() ? HistoryModel::tr("Start") : translated(entry.words));
    return names;
}

} // namespace

void HistoryModel::setHistory(const History& history) {
    const QStringList names = namesOf(history);
    qsizetype common = 0;
    while (common < std::min(names.size(), names_.size()) && names[common] == names_[common])
        ++common;
    if (common < names_.size()) {
        beginRemoveRows({}, static_cast<int>(common), static_cast<int>(names_.size()) - 1);
        names_.resize(common);
        endRemoveRows();
    }
    if (common < names.size()) {
        beginInsertRows({}, static_cast<int>(common), static_cast<int>(names.size()) - 1);
        names_ = names;
        endInsertRows();
    }
    present_ = static_cast<int>(history.position());
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void HistoryModel::setTheme(const Theme& theme) {
    theme_ = theme;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(names_.size());
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return names_[index.row()];
    if (role == Qt::ForegroundRole && index.row() > present_)
        return theme_.faint;
    if (role == Qt::AccessibleDescriptionRole && index.row() > present_)
        return tr("undone");
    return {};
}

HistoryPanel::HistoryPanel(QWidget* parent) : QListView(parent), model_(new HistoryModel(this)) {
    setObjectName(QStringLiteral("history"));
    setAccessibleName(tr("History of the study"));
    setModel(model_);
    setUniformItemSizes(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    connect(this, &QListView::clicked, this, &HistoryPanel::choose);
    setHistory(History());
}

void HistoryPanel::setHistory(const History& history) {
    model_->setHistory(history);
    const QModelIndex present = model_->index(model_->present());
    selectionModel()->setCurrentIndex(present, QItemSelectionModel::ClearAndSelect);
    scrollTo(present);
}

void HistoryPanel::setTheme(const Theme& theme) { model_->setTheme(theme); }

void HistoryPanel::choose(const QModelIndex& index) {
    if (index.isValid() && index.row() != model_->present())
        Q_EMIT entryChosen(static_cast<std::size_t>(index.row()));
}

void HistoryPanel::keyPressEvent(QKeyEvent* event) {
    QListView::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentIndex());
}

} // namespace vitrine
