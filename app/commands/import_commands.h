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
    /// Shows what is understood of the files and takes in what a person says. Scans, patterns, and spectra of ruby with runs
    /// for a heat capacity have previews of their own; what a person says in one to be of another kind goes on to that.
    void importFiles(const QStringList& paths);
    /// Spectra of ruby or runs for a heat capacity, into the sample that a person says.
    void importMethods(MethodFiles, const QStringList& paths);
    void showExample();
    /// The demonstration study, once it is made.
    void showDemonstration();

  private:
    /// Files that are still to be shown.
    struct Queue {
        QStringList scans, patterns;
        QStringList byHand; ///< patterns because a person said so
        std::vector<MethodFile> methods;
    };
    Queue sorted(const QStringList& paths) const;
    void importAll(Queue);
    Queue importScans(const QStringList& paths);
    Queue importPatterns(const QStringList& paths, const QStringList& byHand);
    Queue importMethods(const std::vector<MethodFile>&);
    void showSample(const std::string& id);
    void methodsAsked(MethodFiles);
    void makeDemonstration();

    Workspace& workspace_;
    const AppearanceCommands& appearance_;
    Actions actions_;
    DemonstrationMaker* demonstration_ = nullptr; ///< made when it is first asked for
};

} // namespace vitrine
