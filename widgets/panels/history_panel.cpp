#include "widgets/panels/history_panel.h"

#include "widgets/words/words.h"

#include <QFont>
#include <QKeyEvent>

namespace vitrine {

/// Only what is new becomes a row: a long history costs nothing but a comparison.
void HistoryModel::setHistory(const History<Study>& history) {
    const auto& entries = history.entries();
    std::size_t common = 0;
    while (common < std::min(entries.size(), words_.size()) && entries[common].words == words_[common])
        ++common;
    if (common < words_.size()) {
        beginRemoveRows({}, static_cast<int>(common), rowCount() - 1);
        words_.resize(common);
        endRemoveRows();
    }
    if (common < entries.size()) {
        beginInsertRows({}, static_cast<int>(common), static_cast<int>(entries.size()) - 1);
        for (std::size_t i = common; i < entries.size(); ++i)
            words_.push_back(entries[i].words);
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
    return parent.isValid() ? 0 : static_cast<int>(words_.size());
}

QString HistoryModel::nameOf(const Message& words) const {
    return words.text.empty() ? tr("Start") : translated(words);
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return nameOf(words_[static_cast<std::size_t>(index.row())]);
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
    setHistory(History<Study>());
}

void HistoryPanel::setHistory(const History<Study>& history) {
    model_->setHistory(history);
    const QModelIndex present = model_->index(model_->present());
    selectionModel()->setCurrentIndex(present, QItemSelectionModel::ClearAndSelect);
    scrollTo(present);
}

void HistoryPanel::setTheme(const Theme& theme) {
    model_->setTheme(theme);
}

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
