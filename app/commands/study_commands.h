#pragma once
#include "app/commands/commands.h"
#include "app/workspace/workspace.h"

namespace vitrine {

/// Steps of the study: back, forth, and the same for many samples.
class StudyCommands : public Commands {
    Q_OBJECT
  public:
    struct Actions {
        QAction *undo, *redo, *setForSamples;
    };
    StudyCommands(Workspace&, QWidget* window);
    const Actions& actions() const { return actions_; }

  Q_SIGNALS:
    /// A person wants to set the same for the samples that are selected.
    void setForSamplesAsked();

  private:
    void nameSteps();

    Workspace& workspace_;
    Actions actions_;
};

} // namespace vitrine
