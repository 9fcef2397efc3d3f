#include "app/watch/watch_commands.h"

#include "app/settings/settings.h"
#include "app/watch/watch_window.h"

#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace vitrine {

WatchCommands::WatchCommands(Workspace& workspace, QWidget* window) : Commands(window), watch_(workspace) {
    auto& a = actions_;
    a.watch = command("watchFolder", tr("Watch Folder…"), {}, [this] { watchAsked(); });
    a.pause = command("watchPaused", tr("Pause the Watch"), {}, [this] { watch_.setPaused(!watch_.isPaused()); });
    a.pause->setCheckable(true);
    a.show = command("watchShow", tr("Log of the Watched Folder…"), {}, [this] { showWindow(); });
    connect(&watch_, &FolderWatch::told, this, &Commands::told);
    connect(&watch_, &FolderWatch::changed, this, &WatchCommands::offerActions);
    offerActions();
}

void WatchCommands::offerActions() {
    const bool watching = !watch_.folder().isEmpty();
    offer(actions_.pause, watching, tr("No folder is watched."));
    offer(actions_.show, watching || !watch_.log().empty(), tr("No folder is watched."));
    actions_.pause->setChecked(watch_.isPaused());
}

void WatchCommands::watchAsked() {
    const QString folder = QFileDialog::getExistingDirectory(window_, tr("Folder to watch"), lastFolder());
    if (!folder.isEmpty())
        watchFolder(folder);
}

void WatchCommands::watchFolder(const QString& folder) {
    rememberFolder(folder + QStringLiteral("/."));
    const auto listing = listingOf(QDir(folder).absolutePath()); // what comes while the question stands is new
    const auto there = static_cast<int>(listing.size());
    bool withThem = false;
    if (there > 0) {
        QMessageBox question(QMessageBox::Question, tr("Watch Folder"),
                             tr("%n file(s) lie in the folder already.", nullptr, there), QMessageBox::Cancel, window_);
        question.setObjectName(QStringLiteral("watchThoseThere"));
        question.setInformativeText(tr("Files that come later are read as they appear. Are those that are there read too?"));
        const QPushButton* with = question.addButton(tr("Read Them Too"), QMessageBox::YesRole);
        question.addButton(tr("New Ones Only"), QMessageBox::NoRole);
        question.exec();
        if (question.clickedButton() == question.button(QMessageBox::Cancel))
            return;
        withThem = question.clickedButton() == with;
    }
    watch_.start(folder, withThem ? std::vector<ListedFile>() : listing);
    showWindow();
}

void WatchCommands::showWindow() {
    if (!log_)
        log_ = new WatchWindow(watch_, window_);
    log_->show();
    log_->raise();
}

} // namespace vitrine
