#include "app/commands/file_commands.h"

#include "app/commands/files_of.h"
#include "app/commands/thumbnails.h"
#include "app/settings/settings.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>

namespace vitrine {

namespace {

QString withEnding(const QString& path, const QString& ending) {
    return path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

/// The name of a sample as a file system takes it.
QString fileNameFor(const Sample& sample) {
    QString name = QString::fromStdString(sample.name);
    for (QChar& c : name)
        if (QStringLiteral("/\\:*?\"<>|").contains(c))
            c = QLatin1Char('_');
    return name + QStringLiteral(".vitrine");
}

} // namespace

FileCommands::FileCommands(Workspace& workspace, QWidget* window) : Commands(window), workspace_(workspace) {
    auto& a = actions_;
    a.open = command("open", tr("Open…"), QKeySequence::Open, [this] { openAsked(); });
    a.save = command("save", tr("Save"), QKeySequence::Save, [this] { save(); });
    a.saveAs = command("saveAs", tr("Save As…"), QKeySequence::SaveAs, [this] { saveAsAsked(); });
    a.openPrevious = command("openPrevious", tr("Open Previous Version"), {}, [this] { openPrevious(); });
    a.saveStudy = command("saveStudyAs", tr("Save Study As…"), {}, [this] { saveStudyAs(); });
    connect(&workspace_, &Workspace::sceneChanged, this, &FileCommands::offerSaving);
    connect(&workspace_, &Workspace::fileUsed, this, &FileCommands::takeNote);
    offerSaving(workspace_.scene());
}

void FileCommands::offerSaving(const Scene& scene) {
    offer(actions_.saveAs, currentSample(), tr("Select a scan or a pattern first."));
    offerWithSamples({actions_.saveStudy}, scene.now.study);
}

void FileCommands::offerPrevious() {
    const std::string* sample = currentSample();
    actions_.openPrevious->setEnabled(sample && workspace_.files().hasPrevious(*sample));
}

void FileCommands::openPaths(const QStringList& paths) {
    QStringList foreign;
    for (const QString& path : filesOf(paths))
        if (isStudyPath(path))
            workspace_.studyFile().open(path);
        else if (isSampleFile(path))
            workspace_.files().open(path);
        else
            foreign << path;
    if (!foreign.isEmpty())
        Q_EMIT importAsked(foreign);
}

void FileCommands::openAsked() {
    openPaths(QFileDialog::getOpenFileNames(window_, tr("Open samples"), lastFolder(),
                                            tr("Samples and studies (*.vitrine *.vstudy);;All files (*)")));
}

bool FileCommands::saveWithPlace(const std::string& id) {
    const Sample* sample = findSample(workspace_.study(), id);
    const QString proposal = QDir(lastFolder()).filePath(fileNameFor(*sample));
    const QString path = QFileDialog::getSaveFileName(window_, tr("Save “%1”").arg(QString::fromStdString(sample->name)),
                                                      proposal, tr("Samples (*.vitrine)"));
    return !path.isEmpty() && workspace_.files().saveAs(id, withEnding(path, QStringLiteral(".vitrine")));
}

bool FileCommands::save() {
    if (!workspace_.save())
        return false;
    for (const std::string& id : workspace_.files().withoutFile())
        if (!saveWithPlace(id))
            return false;
    return true;
}

/// The sample whose scan or pattern is selected.
const std::string* FileCommands::currentSample() const {
    const Selection& selection = workspace_.scene().selection;
    if (const ScanPath* scan = selection.current())
        return &scan->sample;
    const PatternPath* pattern = selection.currentPattern();
    return pattern ? &pattern->sample : nullptr;
}

void FileCommands::saveAsAsked() {
    if (const std::string* sample = currentSample())
        saveWithPlace(*sample);
}

void FileCommands::saveStudyAs() {
    if (!save())
        return;
    const QString name = QString::fromStdString(workspace_.study().name);
    const QString proposal = workspace_.studyFile().path().isEmpty()
                                 ? QDir(lastFolder()).filePath(name.isEmpty() ? tr("Study") : name)
                                 : workspace_.studyFile().path();
    const QString path = QFileDialog::getSaveFileName(window_, tr("Save the study"), proposal, tr("Studies (*.vstudy)"));
    if (!path.isEmpty())
        workspace_.studyFile().saveAs(withEnding(path, QStringLiteral(".vstudy")));
}

void FileCommands::openPrevious() {
    if (const std::string* sample = currentSample())
        workspace_.files().openPrevious(*sample);
}

bool FileCommands::mayClose() {
    if (workspace_.isSaved())
        return true;
    const auto names = workspace_.files().unsaved();
    QMessageBox question(QMessageBox::Question, tr("Vitrine"),
                         tr("%n sample(s) changed and not saved.", nullptr, static_cast<int>(names.size())),
                         QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, window_);
    question.setObjectName(QStringLiteral("closeQuestion"));
    question.setInformativeText(tr("Save before the window closes?"));
    question.setDefaultButton(QMessageBox::Save);
    const int answer = question.exec();
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save());
}

void FileCommands::takeNote(const QString& path) {
    rememberFile(path);
    if (const Sample* sample = findSample(workspace_.study(), workspace_.files().sampleIn(path)))
        keepThumbnail(path, *sample);
    showRecent(dark_);
}

void FileCommands::showRecent(bool dark) {
    dark_ = dark;
    const QStringList files = recentFiles();
    std::vector<RecentFile> shown;
    for (const QString& path : files)
        shown.push_back({path, thumbnailOf(path, dark)});
    Q_EMIT recentChanged(shown);
    recent_->clear();
    for (const QString& path : files)
        recent_->addAction(QFileInfo(path).fileName(), this, [this, path] { openPaths({path}); })->setToolTip(path);
    recent_->setEnabled(!files.isEmpty());
}

} // namespace vitrine
