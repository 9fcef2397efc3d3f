#include "app/command_overlay.h"

#include "app/command_search.h"
#include "app/commands/commands.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace vitrine {

namespace {

constexpr int actionRole = Qt::UserRole + 1;
constexpr int mostListed = 12, lineOfType = 40; // rows; a command with its keys and what hinders it, in heights of type
constexpr int margin = 12;                      // px, to the window

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
        line += QStringLiteral(" — ") + (why.isEmpty() ? CommandOverlay::tr("not possible now") : why);
    return line;
}

} // namespace

QString commandName(const QAction* action) {
    const QString group = groupOf(action);
    return group.isEmpty() ? plain(action->text()) : QStringLiteral("%1: %2").arg(group, plain(action->text()));
}

CommandOverlay::CommandOverlay(QWidget* window)
    : QFrame(window), model_(new QStandardItemModel(this)), box_(new QLineEdit(this)), list_(new QListView(this)) {
    setObjectName(QStringLiteral("commandOverlay"));
    setProperty("role", QStringLiteral("overlay"));
    box_->setObjectName(QStringLiteral("commandBox"));
    box_->setAccessibleName(tr("Find any command"));
    box_->setPlaceholderText(tr("Find any command"));
    box_->setAcceptDrops(false);
    list_->setObjectName(QStringLiteral("commandList"));
    list_->setAccessibleName(tr("Commands"));
    list_->setModel(model_);
    list_->setFocusPolicy(Qt::NoFocus); // the keys stay with what is typed
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setUniformItemSizes(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(box_);
    layout->addWidget(list_, 1);
    connect(box_, &QLineEdit::textEdited, this, &CommandOverlay::list);
    connect(list_, &QListView::clicked, this, &CommandOverlay::run);
    box_->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

void CommandOverlay::setSource(std::function<QList<QAction*>()> source) {
    source_ = std::move(source);
}

QList<QAction*> CommandOverlay::commands() const {
    QList<QAction*> all = source_ ? source_() : QList<QAction*>();
    erase_if(all, [](const QAction* action) { return !isCommand(action); });
    return all;
}

QList<QAction*> CommandOverlay::found() const {
    const QList<QAction*> all = commands();
    QStringList names;
    for (const QAction* action : all)
        names << commandName(action);
    QList<QAction*> listed;
    for (const qsizetype i : answering(box_->text(), names))
        listed << all[i];
    return listed;
}

void CommandOverlay::open() {
    if (isHidden())
        before_ = QApplication::focusWidget();
    parentWidget()->activateWindow();
    box_->clear();
    list();
    show();
    raise();
    box_->setFocus(Qt::ShortcutFocusReason);
}

void CommandOverlay::list() {
    model_->clear();
    for (QAction* action : found()) {
        auto* item = new QStandardItem(lineOf(action));
        item->setEditable(false);
        item->setData(QVariant::fromValue(QPointer<QAction>(action)), actionRole);
        model_->appendRow(item);
    }
    list_->setCurrentIndex(model_->index(0, 0));
    place();
}

/// In the middle below the upper edge, within the window.
void CommandOverlay::place() {
    const QSize room = parentWidget()->size() - 2 * QSize(margin, margin);
    const int rows = std::clamp(model_->rowCount(), 1, mostListed);
    const int needed = box_->sizeHint().height() + rows * list_->sizeHintForRow(0) + 40;
    const QSize size = QSize(lineOfType * fontMetrics().height(), needed).boundedTo(room);
    const int down = std::clamp((parentWidget()->height() - size.height()) / 6, 0, room.height() - size.height());
    setGeometry(QRect({margin + (room.width() - size.width()) / 2, margin + down}, size));
}

/// The focus goes back to where it was.
void CommandOverlay::giveUp() {
    const QPointer<QWidget> before = std::exchange(before_, nullptr);
    hide();
    if (before && before->isVisible())
        before->setFocus();
}

void CommandOverlay::run(const QModelIndex& index) {
    const auto action = index.data(actionRole).value<QPointer<QAction>>();
    if (!action || !action->isEnabled())
        return; // its line says why
    giveUp();
    // After the list has closed: a command may open a window of its own.
    QMetaObject::invokeMethod(
        this,
        [action] {
            if (action)
                action->trigger();
        },
        Qt::QueuedConnection);
}

bool CommandOverlay::takesKey(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Escape:
        giveUp();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(list_->currentIndex());
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(list_, event);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    default:
        return false;
    }
}

bool CommandOverlay::eventFilter(QObject* object, QEvent* event) {
    if (object == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (object == box_ && event->type() == QEvent::KeyPress && takesKey(static_cast<QKeyEvent*>(event)))
        return true;
    if (object == box_ && event->type() == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            hide(); // a person went on elsewhere
    }
    return QFrame::eventFilter(object, event);
}

} // namespace vitrine
