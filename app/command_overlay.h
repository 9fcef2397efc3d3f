#pragma once
#include <QFrame>
#include <QPointer>

#include <functional>

class QAction;
class QKeyEvent;
class QLineEdit;
class QListView;
class QModelIndex;
class QStandardItemModel;

namespace vitrine {

/// Finds any command by a few letters of its name and runs it. It lies over the window while it is used, whatever the size of
/// the window. It lists the keys of a command too, and of one that cannot be run it says why.
class CommandOverlay : public QFrame {
    Q_OBJECT
  public:
    /// Over a window, hidden.
    explicit CommandOverlay(QWidget* window);
    /// Where the actions are asked for, each time they are listed.
    void setSource(std::function<QList<QAction*>()>);

    void open();
    /// The commands that answer what is typed, the best first.
    QList<QAction*> found() const;

  protected:
    bool eventFilter(QObject*, QEvent*) override;

  private:
    QList<QAction*> commands() const;
    void list();
    void place();
    void giveUp();
    bool takesKey(QKeyEvent*);
    void run(const QModelIndex&);

    std::function<QList<QAction*>()> source_;
    QStandardItemModel* model_;
    QLineEdit* box_;
    QListView* list_;
    QPointer<QWidget> before_; ///< what had the focus
};

/// The name of a command without its mnemonic and dots; of one in a menu below another, with that menu's.
QString commandName(const QAction*);

} // namespace vitrine
