#pragma once
#include "app/commands/commands.h"
#include "app/watch/folder_watch.h"

namespace vitrine {

class WatchWindow;

/// A folder that is watched: chosen, paused, and looked at.
class WatchCommands : public Commands {
    Q_OBJECT
  public:
    struct Actions {
        QAction *watch, *pause, *show;
    };
    WatchCommands(Workspace&, QWidget* window);

    const Actions& actions() const { return actions_; }
    FolderWatch& watch() { return watch_; }
    /// Asks for a folder and watches it.
    void watchAsked();
    /// Watches a folder; asks what becomes of files that lie in it already.
    void watchFolder(const QString&);

  private:
    void offerActions();
    void showWindow();

    FolderWatch watch_;
    Actions actions_;
    WatchWindow* log_ = nullptr; ///< made when it is first shown
};

} // namespace vitrine
