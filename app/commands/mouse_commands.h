#pragma once
#include "app/commands/commands.h"
#include "app/workspace/workspace.h"

namespace vitrine {

/// What the mouse is set to do in all plots.
class MouseCommands : public Commands {
    Q_OBJECT
  public:
    MouseCommands(Workspace&, QWidget* window);
    /// In the order of Mode; that which is set is checked.
    const QList<QAction*>& modes() const { return modes_; }

  private:
    void show(const Scene&);

    Workspace& workspace_;
    QList<QAction*> modes_;
};

} // namespace vitrine
