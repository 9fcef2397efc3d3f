#include "app/commands/study_commands.h"

#include "app/settings/settings.h"
#include "core/files/content/file_content.h"
#include "core/files/json/robustness_json.h"
#include "core/robustness/suggested_choices.h"
#include "widgets/words/words.h"

#include <QDir>
#include <QFileDialog>

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
    const QString files = tr("Choices of analysts (*.json)");
    a.savePreset = command("savePreset", tr("Save the Analysts’ Choices…"), {}, [this, files] {
        savePreset(QFileDialog::getSaveFileName(window_, tr("Save the choices as a preset"),
                                                QDir(lastFolder()).filePath(tr("choices.json")), files));
    });
    a.takePreset = command("takePreset", tr("Take Analysts’ Choices from a Preset…"), {}, [this, files] {
        takePreset(QFileDialog::getOpenFileName(window_, tr("Take choices from a preset"), lastFolder(), files));
    });
    connect(&workspace_, &Workspace::sceneChanged, this, [this](const Scene& scene) {
        offerWithSamples({actions_.savePreset, actions_.takePreset}, scene.now.study);
    });
    offerWithSamples({a.savePreset, a.takePreset}, workspace_.study());
    connect(&workspace_, &Workspace::historyChanged, this, &StudyCommands::nameSteps);
    nameSteps();
}

void StudyCommands::savePreset(const QString& path) {
    if (path.isEmpty())
        return;
    workspace_.settle();
    const Moment& now = workspace_.scene().now;
    if (const auto stored = writeFile(path.toStdString(), presetText(choicesOf(now.study, *now.results))); !stored)
        return workspace_.raise(stored.error());
    Q_EMIT told(tr("The choices are written."));
}

void StudyCommands::takePreset(const QString& path) {
    if (path.isEmpty())
        return;
    const auto preset = loadPreset(path.toStdString());
    if (!preset)
        return workspace_.raise(preset.error());
    workspace_.settle();
    const Moment& now = workspace_.scene().now;
    workspace_.act(SetRobustness{withPreset(choicesOf(now.study, *now.results), *preset)});
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
