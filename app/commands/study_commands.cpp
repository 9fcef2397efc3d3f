#include "app/commands/study_commands.h"

#include "widgets/words/words.h"

namespace vitrine {

namespace {

constexpr int longestWords = 42;

QString shortened(const QString& text) {
    return text.size() <= longestWords ? text : text.left(longestWords - 1) + QChar(0x2026);
}

} // namespace

StudyCommands::StudyCommands(Workspace& workspace, QWidget* window) : Commands(window), workspace_(workspace) {
    auto& a = actions_;
    a.undo = command("undo", tr("Undo"), QKeySequence::Undo, [this] { workspace_.undo(); });
    a.redo = command("redo", tr("Redo"), QKeySequence::Redo, [this] { workspace_.redo(); });
    a.redo->setShortcuts({QKeySequence(tr("Ctrl+Shift+Z")), QKeySequence(tr("Ctrl+Y"))});
    a.setForSamples = command("setForSamples", tr("Set for the Selected Samples…"), {}, [this] { Q_EMIT setForSamplesAsked(); });
    connect(&workspace_, &Workspace::historyChanged, this, &StudyCommands::nameSteps);
    nameSteps();
}

void StudyCommands::nameSteps() {
    const auto& history = workspace_.history();
    const auto name = [](QAction* action, const QString& plain, const QString& named, const Message& step, bool can) {
        const QString words = can ? translated(step) : QString();
        action->setText(words.isEmpty() ? plain : named.arg(shortened(words)));
        action->setToolTip(words.isEmpty() ? plain : named.arg(words));
        offer(action, can, tr("There is no step that way in the history."));
    };
    name(actions_.undo, tr("Undo"), tr("Undo: %1"), history.undoWords(), history.canUndo());
    name(actions_.redo, tr("Redo"), tr("Redo: %1"), history.redoWords(), history.canRedo());
}

} // namespace vitrine
