#include "app/commands/import_commands.h"

#include "app/commands/demonstration_maker.h"
#include "app/commands/files_of.h"
#include "app/import/import_dialog.h"
#include "app/import/method_import_dialog.h"
#include "app/import/pattern_import_dialog.h"
#include "app/settings/settings.h"

#include <QFileDialog>

namespace vitrine {

ImportCommands::ImportCommands(Workspace& workspace, const AppearanceCommands& appearance, QWidget* window)
    : Commands(window), workspace_(workspace), appearance_(appearance) {
    auto& a = actions_;
    a.import = command("import", tr("Import…"), QKeySequence(tr("Ctrl+I")), [this] { importAsked(); });
    a.rubies = command("importRubies", tr("Import Ruby Spectra…"), {}, [this] { methodsAsked(MethodFiles::Rubies); });
    a.heatRuns =
        command("importHeatRuns", tr("Import Runs for the Heat Capacity…"), {}, [this] { methodsAsked(MethodFiles::HeatRuns); });
    a.example = command("example", tr("Open the Example"), {}, [this] { showExample(); });
    a.demonstration = command("demonstration", tr("Open the Demonstration Study"), {}, [this] { showDemonstration(); });
}

void ImportCommands::importAsked() {
    importFiles(QFileDialog::getOpenFileNames(window_, tr("Import measurements"), lastFolder(), tr("All files (*)")));
}

/// Goes on until a person says of no file any more that it holds the other kind.
void ImportCommands::importFiles(const QStringList& all) {
    if (all.isEmpty())
        return;
    rememberFolder(all.front());
    QStringList scans, patterns, byHand;
    for (const QString& path : all)
        (isPatternFile(path) ? patterns : scans) << path;
    while (!patterns.isEmpty() || !scans.isEmpty()) {
        scans += importPatterns(patterns, byHand);
        byHand = patterns = importScans(scans);
        scans.clear();
    }
}

/// The files of which a person says that they hold patterns.
QStringList ImportCommands::importScans(const QStringList& paths) {
    if (paths.isEmpty())
        return {};
    ImportDialog dialog(paths, workspace_.study(), appearance_.theme(), window_);
    if (dialog.exec() != QDialog::Accepted) {
        Q_EMIT told(tr("The import was cancelled: nothing was taken in."));
        return {};
    }
    if (const auto choices = dialog.choices(); !choices.empty())
        workspace_.take(choices);
    return dialog.patternPaths();
}

/// The files of which a person says that they hold scans.
QStringList ImportCommands::importPatterns(const QStringList& paths, const QStringList& byHand) {
    if (paths.isEmpty())
        return {};
    PatternImportDialog dialog(paths, workspace_.study(), appearance_.theme(), window_);
    dialog.setKindByHand(byHand);
    if (dialog.exec() != QDialog::Accepted) {
        Q_EMIT told(tr("The import was cancelled: nothing was taken in."));
        return {};
    }
    std::vector<ImportChoice> choices = dialog.choices();
    std::erase_if(choices, [](const ImportChoice& choice) { return choice.sample.patterns.empty(); });
    if (!choices.empty())
        workspace_.take(choices);
    return dialog.scanPaths();
}

void ImportCommands::methodsAsked(MethodFiles kind) {
    const QString title = kind == MethodFiles::Rubies ? tr("Import spectra of ruby") : tr("Import runs for the heat capacity");
    importMethods(kind, QFileDialog::getOpenFileNames(window_, title, lastFolder(), tr("All files (*)")));
}

void ImportCommands::importMethods(MethodFiles kind, const QStringList& paths) {
    if (paths.isEmpty())
        return;
    rememberFolder(paths.front());
    const auto& selected = workspace_.scene().selection.items;
    const std::string current = selected.empty() ? std::string() : sampleOf(selected.front());
    MethodImportDialog dialog(kind, paths, workspace_.study(), current, window_);
    if (dialog.exec() != QDialog::Accepted) {
        Q_EMIT told(tr("The import was cancelled: nothing was taken in."));
        return;
    }
    workspace_.act(dialog.actions(), dialog.words());
}

void ImportCommands::showExample() {
    workspace_.addExample();
}

void ImportCommands::makeDemonstration() {
    demonstration_ = new DemonstrationMaker(this);
    connect(demonstration_, &DemonstrationMaker::failed, &workspace_, &Workspace::raise);
    connect(demonstration_, &DemonstrationMaker::made, this, [this](const Study& study) {
        Q_EMIT told({});
        workspace_.add(study, phrase("Workspace", "Open the demonstration study (simulated)"));
    });
}

void ImportCommands::showDemonstration() {
    if (!demonstration_)
        makeDemonstration();
    Q_EMIT told(tr("The instrument files of the demonstration study are being made…"));
    demonstration_->make();
}

} // namespace vitrine
