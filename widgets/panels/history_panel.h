#pragma once
#include "core/document/study.h"
#include "core/history/history.h"
#include "widgets/plot/theme.h"

#include <QAbstractListModel>
#include <QListView>

namespace vitrine {

/// The words of a history as rows; what was undone is faint, the present one is marked.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT
  public:
    using QAbstractListModel::QAbstractListModel;

    void setHistory(const History<Study>&);
    void setTheme(const Theme&);
    int present() const { return present_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex&, int role) const override;

  private:
    QString nameOf(const Message&) const;

    std::vector<Message> words_;
    int present_ = 0;
    Theme theme_ = Theme::light();
};

/// Every step of a study; a click (or Return) goes to it.
class HistoryPanel : public QListView {
    Q_OBJECT
  public:
    explicit HistoryPanel(QWidget* parent = nullptr);

    void setHistory(const History<Study>&);
    void setTheme(const Theme&);
    HistoryModel& historyModel() { return *model_; }

  Q_SIGNALS:
    void entryChosen(std::size_t entry);

  protected:
    void keyPressEvent(QKeyEvent*) override;

  private:
    void choose(const QModelIndex&);
    HistoryModel* model_;
};

} // namespace vitrine
