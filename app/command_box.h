#pragma once
#include <QLineEdit>

namespace vitrine {

/// A box that finds any command by its name and runs it.
class CommandBox : public QLineEdit {
    Q_OBJECT
  public:
    explicit CommandBox(QWidget* parent = nullptr);
    void setCommands(const QList<QAction*>&);

  private:
    void run(const QString& name);
    QList<QAction*> commands_;
};

/// The name of a command without its mnemonic and dots.
QString commandName(const QAction*);

} // namespace vitrine
