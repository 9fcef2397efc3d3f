#pragma once
#include <QLineEdit>

#include <functional>

class QStandardItemModel;

namespace vitrine {

/// A box that finds any command by a few letters of its name and runs it. It lists the keys of a command too, and of one
/// that cannot be run it says why.
class CommandBox : public QLineEdit {
    Q_OBJECT
  public:
    explicit CommandBox(QWidget* parent = nullptr);
    /// Where the actions are asked for, each time the box lists them.
    void setSource(std::function<QList<QAction*>()>);

    /// The commands that answer what is typed, the best first.
    QList<QAction*> found() const;

  protected:
    void keyPressEvent(QKeyEvent*) override;
    void focusInEvent(QFocusEvent*) override;

  private:
    QList<QAction*> commands() const;
    void list();
    void run(const QModelIndex&);
    void runAction(QAction*);

    std::function<QList<QAction*>()> source_;
    QStandardItemModel* model_;
};

/// The name of a command without its mnemonic and dots; of one in a menu below another, with that menu's.
QString commandName(const QAction*);

} // namespace vitrine
