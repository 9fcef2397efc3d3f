#include "app/watch/watch_window.h"

#include "widgets/controls/wrapped_label.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vitrine {

namespace {

constexpr QSize firstSize(640, 380);
enum Column { Time, File, Became, ColumnCount };

QPushButton* button(const char* id, const QString& text, QWidget* parent) {
    auto* made = new QPushButton(text, parent);
    made->setObjectName(QString::fromLatin1(id));
    made->setAutoDefault(false);
    return made;
}

} // namespace

WatchWindow::WatchWindow(FolderWatch& watch, QWidget* parent)
    : QDialog(parent), watch_(watch), where_(new WrappedLabel(this)), state_(new WrappedLabel(this)), log_(new QTreeWidget(this)),
      pause_(button("watchPause", tr("Pause"), this)), stop_(button("watchStop", tr("Stop"), this)) {
    setObjectName(QStringLiteral("watchWindow"));
    setWindowTitle(tr("Watched Folder"));
    where_->setObjectName(QStringLiteral("watchWhere"));
    state_->setObjectName(QStringLiteral("watchState"));
    log_->setObjectName(QStringLiteral("watchLog"));
    log_->setAccessibleName(tr("Files of the watched folder"));
    log_->setColumnCount(ColumnCount);
    log_->setHeaderLabels({tr("Time"), tr("File"), tr("What became of it")});
    log_->setRootIsDecorated(false);
    log_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    pause_->setCheckable(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(where_);
    layout->addWidget(state_);
    layout->addWidget(log_, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(pause_);
    buttons->addWidget(stop_);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(pause_, &QPushButton::clicked, &watch_, &FolderWatch::setPaused);
    connect(stop_, &QPushButton::clicked, &watch_, &FolderWatch::stop);
    connect(&watch_, &FolderWatch::changed, this, &WatchWindow::showState);
    resize(firstSize);
    showState();
}

void WatchWindow::showState() {
    const bool watching = !watch_.folder().isEmpty();
    where_->setText(watching ? QDir::toNativeSeparators(watch_.folder()) : tr("No folder is watched."));
    where_->setToolTip(tr("A file is read once it has not changed for %n second(s).", nullptr, int(completeAfter.count())));
    QStringList parts{tr("%n file(s) read", nullptr, static_cast<int>(watch_.count(WatchEntry::Taken))),
                      tr("%n not complete yet", nullptr, static_cast<int>(watch_.waiting().size())),
                      tr("%n known already", nullptr, static_cast<int>(watch_.count(WatchEntry::Known))),
                      tr("%n failed", nullptr, static_cast<int>(watch_.count(WatchEntry::Failed)))};
    if (const auto changed = static_cast<int>(watch_.count(WatchEntry::Changed)); changed > 0)
        parts << tr("%n changed since", nullptr, changed);
    if (watch_.isPaused())
        parts.prepend(tr("paused"));
    if (watch_.waitsForRedo())
        parts.prepend(tr("new files wait while there is something to redo"));
    if (watch_.isGone())
        parts.prepend(tr("the folder is not there"));
    state_->setText(parts.join(QStringLiteral(" · ")));
    pause_->setEnabled(watching);
    pause_->setChecked(watch_.isPaused());
    pause_->setText(watch_.isPaused() ? tr("Go on") : tr("Pause"));
    stop_->setEnabled(watching);
    fillLog();
}

/// A log only grows, until another one begins.
void WatchWindow::fillLog() {
    const auto& entries = watch_.log();
    if (log_->topLevelItemCount() > static_cast<int>(entries.size()))
        log_->clear();
    for (auto i = static_cast<std::size_t>(log_->topLevelItemCount()); i < entries.size(); ++i) {
        const WatchEntry& entry = entries[i];
        auto* item =
            new QTreeWidgetItem(log_, {QLocale().toString(entry.when.time(), QLocale::ShortFormat),
                                       QDir(watch_.folder()).relativeFilePath(entry.path),
                                       entry.outcome == WatchEntry::Failed ? tr("Failed: %1").arg(entry.words) : entry.words});
        item->setToolTip(Became, entry.words);
        log_->scrollToItem(item);
    }
}

} // namespace vitrine
