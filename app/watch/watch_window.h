#pragma once
#include "app/watch/folder_watch.h"

#include <QDialog>

class QPushButton;
class QTreeWidget;

namespace vitrine {

class WrappedLabel;

/// What a watched folder has brought: every file with what became of it, those that are still waited for, and a pause.
class WatchWindow : public QDialog {
    Q_OBJECT
  public:
    WatchWindow(FolderWatch&, QWidget* parent);

  private:
    void showState();
    void fillLog();

    FolderWatch& watch_;
    WrappedLabel *where_, *state_;
    QTreeWidget* log_;
    QPushButton *pause_, *stop_;
};

} // namespace vitrine
