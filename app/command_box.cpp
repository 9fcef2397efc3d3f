#include "app/command_box.h"

#include "app/command_search.h"
#include "app/commands/commands.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>
#include <QStandardItemModel>
#include <QToolTip>

namespace vitrine {

namespace {

constexpr int actionRole = Qt::UserRole + 1;
constexpr int mostListed = 12;

QString plain(QString text) {
    text.remove(QLatin1Char('&')).remove(QChar(0x2026));
    return text.trimmed();
}

/// The menu below another one that holds the action: "Views", "Panels", "Recent".
QString groupOf(const QAction* action) {
    for (const QObject* object : action->associatedObjects())
        if (const auto* menu = qobject_cast<const QMenu*>(object); menu && qobject_cast<const QMenu*>(menu->parentWidget()))
            return plain(menu->title());
    return {};
}

bool isCommand(const QAction* action) {
    return !action->isSeparator() && !action->menu() && !action->text().isEmpty() && action->isVisible() &&
           !action->associatedObjects().isEmpty(); // of a menu, a bar or the window
}

QString lineOf(const QAction* action) {
    QString line = commandName(action);
    if (const QString keys = action->shortcut().toString(QKeySequence::NativeText); !keys.isEmpty())
        line += QStringLiteral("   ") + keys;
    const QString why = action->property(whyDisabled).toString();
    if (!action->isEnabled())
        line += QStringLiteral(" — ") + (why.isEmpty() ? CommandBox::tr("not possible now") : why);
    return line;
}

} // namespace

QString commandName(const QAction* action) {
    const QString group = groupOf(action);
    return group.isEmpty() ? plain(action->text()) : QStringLiteral("%1: %2").arg(group, plain(action->text()));
}

CommandBox::CommandBox(QWidget* parent) : QLineEdit(parent), model_(new QStandardItemModel(this)) {
    setObjectName(QStringLiteral("commandBox"));
    setAccessibleName(tr("Find any command"));
    setPlaceholderText(tr("Find any command   Ctrl+K"));
    setAcceptDrops(false);
    auto* completer = new QCompleter(model_, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setMaxVisibleItems(mostListed);
    completer->popup()->setObjectName(QStringLiteral("commandList"));
    completer->popup()->setAccessibleName(tr("Commands"));
    completer->setWidget(this); // it lists; what is typed stays as typed
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &CommandBox::run);
    connect(this, &QLineEdit::textEdited, this, &CommandBox::list);
}

void CommandBox::setSource(std::function<QList<QAction*>()> source) {
    source_ = std::move(source);
}

QList<QAction*> CommandBox::commands() const {
    QList<QAction*> all = source_ ? source_() : QList<QAction*>();
    erase_if(all, [](const QAction* action) { return !isCommand(action); });
    return all;
}

QList<QAction*> CommandBox::found() const {
    const QList<QAction*> all = commands();
    QStringList names;
    for (const QAction* action : all)
        names << commandName(action);
    QList<QAction*> listed;
    for (const qsizetype i : answering(text(), names))
        listed << all[i];
    return listed;
}

void CommandBox::list() {
    model_->clear();
    for (QAction* action : found()) {
        auto* item = new QStandardItem(lineOf(action));
        item->setEditable(false);
        item->setData(QVariant::fromValue(QPointer<QAction>(action)), actionRole);
        model_->appendRow(item);
    }
    auto* lister = findChild<QCompleter*>();
    const int width = lister->popup()->sizeHintForColumn(0) + 40;
    lister->complete(QRect(this->width() - std::max(this->width(), width), 0, std::max(this->width(), width), height()));
    lister->popup()->setCurrentIndex(lister->completionModel()->index(0, 0));
}

void CommandBox::run(const QModelIndex& index) {
    const auto action = index.data(actionRole).value<QPointer<QAction>>();
    // After the list has closed: a command may open a window of its own.
    QMetaObject::invokeMethod(
        this,
        [this, action] {
            if (action)
                runAction(action);
        },
        Qt::QueuedConnection);
}

void CommandBox::runAction(QAction* action) {
    findChild<QCompleter*>()->popup()->hide();
    if (!action->isEnabled())
        return QToolTip::showText(mapToGlobal(QPoint(0, height())), lineOf(action), this);
    clear();
    action->trigger();
}

void CommandBox::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !found().isEmpty() && !text().trimmed().isEmpty())
        return runAction(found().front());
    if (event->key() == Qt::Key_Down)
        return list();
    if (event->key() == Qt::Key_Escape)
        clear();
    QLineEdit::keyPressEvent(event);
}

void CommandBox::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::ShortcutFocusReason)
        list();
}

} // namespace vitrine
