#include "app/commands/mouse_commands.h"

#include <QActionGroup>

namespace vitrine {

MouseCommands::MouseCommands(Workspace& workspace, QWidget* window) : Commands(window), workspace_(workspace) {
    struct ModeAction {
        const char* id;
        QString text, onBar; ///< a bar has little room
    };
    const ModeAction modes[] = {{"modeExplore", tr("Look and Zoom"), tr("Look")},
                                {"modeSelect", tr("Select in a Rectangle"), tr("Select")},
                                {"modeBaseline", tr("Set the Baseline"), tr("Baseline")}};
    auto* group = new QActionGroup(this);
    for (const ModeAction& each : modes) {
        const auto mode = static_cast<Mode>(modes_.size());
        QAction* action =
            command(each.id, each.text, QKeySequence(QStringLiteral("Ctrl+%1").arg(modes_.size() + 1)), [this, mode] {
                workspace_.setMode(mode);
                Q_EMIT told(mouseHint(Under::Ground, workspace_.scene().mode));
            });
        action->setIconText(each.onBar);
        action->setCheckable(true);
        group->addAction(action);
        modes_ << action;
    }
    connect(&workspace_, &Workspace::sceneChanged, this, &MouseCommands::show);
    show(workspace_.scene());
}

void MouseCommands::show(const Scene& scene) {
    offerWithSamples(modes_, scene.now.study);
    modes_[static_cast<int>(scene.mode)]->setChecked(true);
}

} // namespace vitrine
