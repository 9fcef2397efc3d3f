#pragma once
#include "app/commands/commands.h"
#include "app/workspace/workspace.h"
#include "core/evaluation/transfer.h"

namespace vitrine {

/// Choices of the selected scan or pattern: given up, and given to others.
class ScanCommands : public Commands {
    Q_OBJECT
  public:
    struct Actions {
        QAction *applyWindows, *giveWindows, *giveBaseline, *givePeaks, *givePatternChoices;
        QAction *resetWindows, *resetPeaks, *resetBaseline, *makeAutomatic, *removeScan;
    };
    ScanCommands(Workspace&, QWidget* window);

    const Actions& actions() const { return actions_; }
    /// The windows in force of the current scan, also where they were found automatically, set by hand on the other scans
    /// of its sample.
    void applyWindows();

  private:
    void buildGiving();
    void buildGivingUp();
    void offerWhatIsSelected(const Scene&);
    void give(ScanPart, const std::vector<ScanPath>& to);
    void giveToSelected(ScanPart);
    void givePatternChoices();
    void makeAutomatic();
    QAction* forCurrent(const char* id, const QString& text, Action (*what)(const ScanPath&));

    Workspace& workspace_;
    Actions actions_;
};

} // namespace vitrine
