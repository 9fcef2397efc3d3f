#pragma once
#include "app/commands/commands.h"
#include "app/workspace/workspace.h"

namespace vitrine {

/// Steps of the study: back, forth, and the same for many samples.
class StudyCommands : public Commands {
    Q_OBJECT
  public:
    struct Actions {
        QAction *undo, *redo, *setForSamples, *savePreset, *takePreset;
    };
    StudyCommands(Workspace&, QWidget* window);
    const Actions& actions() const { return actions_; }

    /// Writes what the analysts of the study vary as a preset for other studies.
    void savePreset(const QString& path);
    /// Takes over the ranges of a preset, as one step.
    void takePreset(const QString& path);

  Q_SIGNALS:
    /// A person wants to set the same for the samples that are selected.
    void setForSamplesAsked();

  private:
    void nameSteps();

    Workspace& workspace_;
    Actions actions_;
};

} // namespace vitrine
