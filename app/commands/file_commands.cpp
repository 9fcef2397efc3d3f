#include "app/commands/file_commands.h"

#include "app/commands/files_of.h"
#include "app/commands/save_places_dialog.h"
#include "app/commands/thumbnails.h"
#include "app/settings/settings.h"
#include "app/workspace/storage.h"

#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace vitrine {

namespace {

/// A free name for a sample in a folder.
QString fileNameFor(const Study& study, const std::string& id, const QDir& folder) {
    return proposedPlaces(study, {id}, [&folder](const QString& name) { return folder.exists(name); }).front().name;
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
    QStringList samples;
    for (const QString& path : filesOf(paths))
        if (isStudyPath(path))
            workspace_.studyFile().open(path);
        else if (const QString study = fileOfPrevious(path); isStudyPath(study)) {
            if (!QFileInfo::exists(study))
                workspace_.studyFile().openVersionBefore(path);
            else if (workspace_.studyFile().open(study))
                workspace_.studyFile().openPrevious();
        } else
            (isSampleFile(path) ? samples : foreign) << path;
    openSamples(samples);
    if (!foreign.isEmpty())
        Q_EMIT importAsked(foreign);
}

/// Several together are one step, and one entry among the recent files: the folder that they lie in.
void FileCommands::openSamples(const QStringList& paths) {
    const bool plain = std::ranges::all_of(paths, [](const QString& path) { return fileOfPrevious(path).isEmpty(); });
    if (plain && paths.size() > 1) {
        keepTogether(paths);
        workspace_.files().openTogether(paths);
        return;
    }
    for (const QString& path : paths)
        workspace_.files().open(path);
}

void FileCommands::keepTogether(const QStringList& paths) {
    for (const QString& path : paths)
        if (const QFileInfo file(path); paths.size() > 1)
            folderOf_[file.absoluteFilePath()] = file.absolutePath();
}

/// A folder among the recent files stands for the samples in it, whatever else is there.
void FileCommands::openRecent(const QString& path) {
    if (!QFileInfo(path).isDir())
        return openPaths({path});
    QStringList samples;
    for (const QString& file : filesOf({path}))
        if (isSampleFile(file) && QFileInfo(file).absolutePath() == QFileInfo(path).absoluteFilePath())
            samples << file;
    openPaths(samples.isEmpty() ? filesOf({path}) : samples);
}

void FileCommands::openAsked() {
    openPaths(QFileDialog::getOpenFileNames(window_, tr("Open samples"), lastFolder(),
                                            tr("Samples and studies (*.vitrine *.vstudy);;All files (*)")));
}

bool FileCommands::saveWithPlace(const std::string& id) {
    if (id.empty())
        return saveStudyElsewhere();
    const Sample* sample = findSample(workspace_.study(), id);
    const QString proposal = QDir(lastFolder()).filePath(fileNameFor(workspace_.study(), id, QDir(lastFolder())));
    const QString path = QFileDialog::getSaveFileName(window_, tr("Save “%1”").arg(QString::fromStdString(sample->name)),
                                                      proposal, tr("Samples (*.vitrine)"));
    const QString place = placeFor(path, QStringLiteral(".vitrine"));
    return !place.isEmpty() && workspace_.files().saveAs(id, place);
}

/// The chosen path with its ending. Where that had to be added, and a file is there, a person is asked as the dialog would have.
QString FileCommands::placeFor(const QString& path, const QString& ending) {
    const QString place = path.isEmpty() ? path : withEnding(path, ending);
    if (place == path || !QFileInfo::exists(place))
        return place;
    QMessageBox question(QMessageBox::Warning, tr("Save"), tr("“%1” is in the folder already.").arg(QFileInfo(place).fileName()),
                         QMessageBox::Cancel, window_);
    question.setObjectName(QStringLiteral("replaceQuestion"));
    question.setInformativeText(tr("Shall what is saved now take its place?"));
    const QPushButton* replace = question.addButton(tr("Replace"), QMessageBox::AcceptRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    return question.clickedButton() == replace ? place : QString();
}

bool FileCommands::save() {
    const bool studyNeedsPlaces = !workspace_.studyFile().isSaved() && !homeless().empty(); // it names their files
    if (studyNeedsPlaces || !workspace_.files().withoutFile().empty())
        return askForPlaces(false);
    if (!workspace_.save())
        return false;
    return !hasChoicesWithoutFile() || (homeless().empty() ? saveStudyElsewhere() : askForPlaces(true));
}

/// Whether something was chosen across samples, or a figure made, that no study file can take.
bool FileCommands::hasChoicesWithoutFile() const {
    return workspace_.studyFile().path().isEmpty() && workspace_.studyFile().unsavedState().has_value();
}

/// All samples that lie in no file: a study file names those of every one.
std::vector<std::string> FileCommands::homeless() const {
    std::vector<std::string> samples;
    for (const auto& sample : workspace_.study().samples)
        if (workspace_.files().pathOf(sample->id).isEmpty())
            samples.push_back(sample->id);
    return samples;
}

QString FileCommands::folderOfStudy() const {
    if (const QString study = workspace_.studyFile().path(); !study.isEmpty())
        return QFileInfo(study).absolutePath();
    for (const auto& sample : workspace_.study().samples)
        if (const QString path = workspace_.files().pathOf(sample->id); !path.isEmpty())
            return QFileInfo(path).absolutePath();
    return lastFolder().isEmpty() ? QDir::homePath() : lastFolder();
}

/// One question for everything that has no file yet.
bool FileCommands::askForPlaces(bool study) {
    using Offer = SavePlacesDialog::StudyFileOffer;
    const Study& now = workspace_.study();
    const bool together = study || now.samples.size() > 1 || !now.figures.empty() || now.across != CrossSampleChoices{};
    const Offer offer = !workspace_.studyFile().path().isEmpty() ? Offer::None : together ? Offer::Ticked : Offer::Unticked;
    SavePlacesDialog dialog(now, homeless(), folderOfStudy(), offer, window_);
    return dialog.exec() == QDialog::Accepted && write(dialog.places());
}

bool FileCommands::write(const SavePlaces& places) {
    const QDir folder(places.folder);
    if (!QDir().mkpath(places.folder))
        return workspace_.fail({phrase("Workspace", "The folder cannot be made."), {}, places.folder.toStdString()});
    QStringList files;
    for (const SavePlace& place : places.samples)
        files << folder.filePath(place.name);
    keepTogether(files);
    bool all = true;
    for (qsizetype i = 0; i < files.size(); ++i)
        all = workspace_.files().saveAs(places.samples[static_cast<std::size_t>(i)].sample, files[i]) && all;
    if (all && !places.study.isEmpty())
        all = workspace_.studyFile().saveAs(folder.filePath(places.study));
    return all && workspace_.save();
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
        saveWithPlace(std::string(*sample)); // the selection may change while the dialog asks
}

void FileCommands::saveStudyAs() {
    if (!homeless().empty()) {
        askForPlaces(true);
        return;
    }
    if (workspace_.files().save())
        saveStudyElsewhere();
}

bool FileCommands::saveStudyElsewhere() {
    const QDir folder(lastFolder());
    const auto taken = [&folder](const QString& name) { return folder.exists(name); };
    const QString proposal = workspace_.studyFile().path().isEmpty()
                                 ? folder.filePath(proposedStudyName(workspace_.study(), taken))
                                 : workspace_.studyFile().path();
    const QString path = QFileDialog::getSaveFileName(window_, tr("Save the study"), proposal, tr("Studies (*.vstudy)"));
    const QString place = placeFor(path, QStringLiteral(".vstudy"));
    return !place.isEmpty() && workspace_.studyFile().saveAs(place);
}

void FileCommands::openPrevious() {
    if (const std::string* sample = currentSample())
        workspace_.files().openPrevious(*sample);
}

bool FileCommands::mayClose() {
    if (workspace_.isSaved() && !hasChoicesWithoutFile())
        return true;
    const auto samples = static_cast<int>(workspace_.files().unsaved().size());
    QMessageBox question(QMessageBox::Question, tr("Vitrine"),
                         samples > 0 ? tr("%n sample(s) changed and not saved.", nullptr, samples)
                                     : tr("Choices across samples or figures are not saved."),
                         QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, window_);
    question.setObjectName(QStringLiteral("closeQuestion"));
    question.setInformativeText(tr("Save before the window closes?"));
    question.setDefaultButton(QMessageBox::Save);
    const int answer = question.exec();
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save());
}

void FileCommands::takeNote(const QString& path) {
    const QString study = workspace_.studyFile().path(), folder = folderOf_.value(path);
    const QString entry = !study.isEmpty() ? study : folder.isEmpty() ? path : folder;
    rememberFile(entry, standsFor(entry));
    const Study& now = workspace_.study();
    const Sample* sample = findSample(now, workspace_.files().sampleIn(path));
    if (sample || !now.samples.empty())
        keepThumbnail(entry, sample && entry == path ? *sample : *now.samples.front());
    showRecent(dark_);
}

/// What an entry among the recent ones stands for: files of samples and, where it is a study, their folders.
QStringList FileCommands::standsFor(const QString& entry) const {
    const bool study = entry == workspace_.studyFile().path();
    QStringList paths;
    for (const auto& [sample, file] : workspace_.files().all()) {
        const QString folder = folderOf_.value(file.path);
        if (study)
            paths << file.path << folder;
        else if (folder == entry)
            paths << file.path;
    }
    paths.removeAll(QString());
    paths.removeAll(entry);
    return paths;
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
        recent_->addAction(QFileInfo(path).fileName(), this, [this, path] { openRecent(path); })->setToolTip(path);
    recent_->setEnabled(!files.isEmpty());
}

} // namespace vitrine
