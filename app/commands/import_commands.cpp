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

void ImportCommands::importFiles(const QStringList& all) {
    if (all.isEmpty())
        return;
    rememberFolder(all.front());
    importAll(sorted(all));
}

/// By what they are taken for, or what a person said of such files before.
ImportCommands::Queue ImportCommands::sorted(const QStringList& paths) const {
    Queue queue;
    const std::vector<FileGuess> guesses = guessesOf(paths);
    for (qsizetype i = 0; i < paths.size(); ++i) {
        FileGuess guess = guesses[static_cast<std::size_t>(i)];
        if (const auto said = rememberedKind(guess.form)) {
            guess.kind = *said;
            guess.sure = true;
        }
        if (guess.kind == FileKind::Ruby || guess.kind == FileKind::HeatRun)
            queue.methods.push_back(methodFile(paths[i], guess));
        else
            (guess.kind == FileKind::Patterns ? queue.patterns : queue.scans) << paths[i];
    }
    return queue;
}

/// Goes on until a person says of no file any more that it holds another kind.
void ImportCommands::importAll(Queue queue) {
    while (!queue.methods.empty() || !queue.patterns.isEmpty() || !queue.scans.isEmpty()) {
        Queue next;
        for (const Queue& more :
             {importMethods(queue.methods), importPatterns(queue.patterns, queue.byHand), importScans(queue.scans)}) {
            next.scans += more.scans;
            next.patterns += more.patterns;
            next.byHand += more.byHand;
            next.methods.insert(next.methods.end(), more.methods.begin(), more.methods.end());
        }
        queue = std::move(next);
    }
}

namespace {

/// What a person says in a preview of scans or patterns that a file holds, held for others of its form where they say which run
/// they are.
void addOthers(std::vector<MethodFile>& methods, const QStringList& paths, FileKind kind) {
    const auto files = methodFiles(kind == FileKind::Ruby ? MethodFiles::Rubies : MethodFiles::HeatRuns, paths);
    const std::vector<FileGuess> guesses = guessesOf(paths);
    for (std::size_t i = 0; i < files.size(); ++i) {
        methods.push_back(files[i]);
        methods.back().form = guesses[i].form;
        if (kind == FileKind::Ruby || guesses[i].namedRun)
            rememberKind(guesses[i].form, kind);
    }
}

} // namespace

ImportCommands::Queue ImportCommands::importScans(const QStringList& paths) {
    if (paths.isEmpty())
        return {};
    ImportDialog dialog(paths, workspace_.study(), appearance_.theme(), window_);
    if (dialog.exec() != QDialog::Accepted) {
        Q_EMIT told(tr("The import was cancelled: nothing was taken in."));
        return {};
    }
    if (const auto choices = dialog.choices(); !choices.empty())
        workspace_.take(choices);
    Queue others;
    others.patterns = others.byHand = dialog.elsewhere(FileKind::Patterns);
    for (const FileKind kind : {FileKind::Ruby, FileKind::HeatRun})
        addOthers(others.methods, dialog.elsewhere(kind), kind);
    return others;
}

ImportCommands::Queue ImportCommands::importPatterns(const QStringList& paths, const QStringList& byHand) {
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
    Queue others;
    others.scans = dialog.elsewhere(FileKind::Scans);
    for (const FileKind kind : {FileKind::Ruby, FileKind::HeatRun})
        addOthers(others.methods, dialog.elsewhere(kind), kind);
    return others;
}

/// What was taken in is seen: its sample is selected unless it is already.
void ImportCommands::showSample(const std::string& id) {
    const Selection& selection = workspace_.scene().selection;
    const Sample* sample = findSample(workspace_.study(), id);
    const bool selected = !selection.items.empty() && selection.shows(id);
    if (const auto item = sample && !selected ? firstItem(*sample) : std::nullopt)
        workspace_.select({{*item}});
}

ImportCommands::Queue ImportCommands::importMethods(const std::vector<MethodFile>& files) {
    if (files.empty())
        return {};
    const auto& selected = workspace_.scene().selection.items;
    const std::string current = selected.empty() ? std::string() : sampleOf(selected.front());
    MethodImportDialog dialog(files, workspace_.study(), current, window_);
    if (dialog.exec() != QDialog::Accepted) {
        Q_EMIT told(tr("The import was cancelled: nothing was taken in."));
        return {};
    }
    if (const auto actions = dialog.actions(); !actions.empty() && workspace_.act(actions, dialog.words()))
        showSample(dialog.sample());
    Queue others;
    others.scans = dialog.elsewhere(FileKind::Scans);
    others.patterns = others.byHand = dialog.elsewhere(FileKind::Patterns);
    return others;
}

void ImportCommands::methodsAsked(MethodFiles kind) {
    const QString title = kind == MethodFiles::Rubies ? tr("Import spectra of ruby") : tr("Import runs for the heat capacity");
    importMethods(kind, QFileDialog::getOpenFileNames(window_, title, lastFolder(), tr("All files (*)")));
}

void ImportCommands::importMethods(MethodFiles kind, const QStringList& paths) {
    if (paths.isEmpty())
        return;
    rememberFolder(paths.front());
    Queue queue;
    queue.methods = methodFiles(kind, paths);
    importAll(std::move(queue));
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
