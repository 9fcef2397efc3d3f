#include "app/command_box.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>

namespace vitrine {

QString commandName(const QAction* action) {
    QString name = action->text();
    name.remove(QLatin1Char('&')).remove(QChar(0x2026));
    return name.trimmed();
}

CommandBox::CommandBox(QWidget* parent) : QLineEdit(parent) {
    setObjectName(QStringLiteral("commandBox"));
    setAccessibleName(tr("Find any command"));
    setPlaceholderText(tr("Find any command   Ctrl+K"));
    setAcceptDrops(false);
}

void CommandBox::setCommands(const QList<QAction*>& commands) {
    commands_ = commands;
    QStringList names;
    for (const QAction* action : commands)
        names << commandName(action);
    auto* completer = new QCompleter(names, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &CommandBox::run, Qt::QueuedConnection);
    setCompleter(completer);
}

void CommandBox::run(const QString& name) {
    clear();
    for (QAction* action : commands_)
        if (commandName(action) == name)
            return action->trigger();
}

} // namespace vitrine
