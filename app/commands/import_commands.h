#pragma once
#include "app/commands/appearance_commands.h"
#include "app/import/method_import.h"
#include "app/workspace/workspace.h"

namespace vitrine {

class DemonstrationMaker;

/// What comes into the study from elsewhere: measurements, the example and the demonstration study.
class ImportCommands : public Commands {
    Q_OBJECT
  public:
    struct Actions {
        QAction *import, *rubies, *heatRuns, *example, *demonstration;
    };
    ImportCommands(Workspace&, const AppearanceCommands&, QWidget* window);

    const Actions& actions() const { return actions_; }
    void importAsked();
    /// Shows what is understood of the files and takes in what a person says. Patterns have a preview of their own.
    void importFiles(const QStringList& paths);
    /// Spectra of ruby or runs for a heat capacity, into the sample that a person says.
    void importMethods(MethodFiles, const QStringList& paths);
    void showExample();
    /// The demonstration study, once it is made.
    void showDemonstration();

  private:
    QStringList importScans(const QStringList& paths);
    QStringList importPatterns(const QStringList& paths, const QStringList& byHand);
    void methodsAsked(MethodFiles);
    void makeDemonstration();

    Workspace& workspace_;
    const AppearanceCommands& appearance_;
    Actions actions_;
    DemonstrationMaker* demonstration_ = nullptr; ///< made when it is first asked for
};

} // namespace vitrine
