#include "app/main_window_actions.h"

#include "app/command_box.h"
#include "app/demonstration_maker.h"
#include "app/files_of.h"
#include "app/import/import_dialog.h"
#include "app/import/pattern_import_dialog.h"
#include "app/plot_tables.h"
#include "app/settings/settings.h"
#include "app/thumbnails.h"
#include "app/view_board.h"
#include "widgets/samples/sample_panel.h"
#include "widgets/panels/start_page.h"
#include "widgets/views/view.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QSplitter>

#include <functional>

namespace vitrine {

namespace {

const QString suffix = QStringLiteral(".vitrine");

QStringList localFiles(const QMimeData* data) {
    QStringList paths;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

constexpr int layoutVersion = 2; // of the docks

QString fileNameFor(const Sample& sample) {
    QString name = QString::fromStdString(sample.name);
    for (QChar& c : name)
        if (QStringLiteral("/\\:*?\"<>|").contains(c))
            c = QLatin1Char('_');
    return name + suffix;
}

} // namespace

void MainWindow::openPaths(const QStringList& paths) {
    QStringList foreign;
    for (const QString& path : filesOf(paths))
        if (isStudyPath(path))
            workspace_.openStudy(path);
        else if (isSampleFile(path))
            workspace_.open(path);
        else
            foreign << path;
    if (!foreign.isEmpty())
        importFiles(foreign);
}

void MainWindow::openAsked() {
    openPaths(QFileDialog::getOpenFileNames(this, tr("Open samples"), lastFolder(),
                                            tr("Samples and studies (*.vitrine *.vstudy);;All files (*)")));
}

void MainWindow::importAsked() {
    importFiles(QFileDialog::getOpenFileNames(this, tr("Import measurements"), lastFolder(), tr("All files (*)")));
}

/// Files of patterns have an import of their own.
void MainWindow::importFiles(const QStringList& all) {
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
QStringList MainWindow::importScans(const QStringList& paths) {
    if (paths.isEmpty())
        return {};
    ImportDialog dialog(paths, workspace_.study(), theme_, this);
    if (dialog.exec() != QDialog::Accepted) {
        hint_->setText(tr("The import was cancelled: nothing was taken in."));
        return {};
    }
    if (const auto choices = dialog.choices(); !choices.empty())
        workspace_.take(choices);
    return dialog.patternPaths();
}

/// The files of which a person says that they hold scans.
QStringList MainWindow::importPatterns(const QStringList& paths, const QStringList& byHand) {
    if (paths.isEmpty())
        return {};
    PatternImportDialog dialog(paths, workspace_.study(), theme_, this);
    dialog.setKindByHand(byHand);
    if (dialog.exec() != QDialog::Accepted) {
        hint_->setText(tr("The import was cancelled: nothing was taken in."));
        return {};
    }
    std::vector<ImportChoice> choices = dialog.choices();
    std::erase_if(choices, [](const ImportChoice& choice) { return choice.sample.patterns.empty(); });
    if (!choices.empty())
        workspace_.take(choices);
    return dialog.scanPaths();
}

/// A view that a person shows or hides; from then on the study does not choose.
void MainWindow::toggleView(const QString& name, bool shown) {
    QStringList names;
    for (const QAction* action : actions_->views)
        if (const QString each = action->objectName().mid(5); each == name ? shown : views_->shown().contains(each))
            names << each;
    chosenViews_ = names;
    showScene(workspace_.scene());
}

void MainWindow::showExample() {
    workspace_.startExample();
}

void MainWindow::showDemonstration() {
    if (!demonstration_) {
        demonstration_ = new DemonstrationMaker(this);
        connect(demonstration_, &DemonstrationMaker::failed, &workspace_, &Workspace::raise);
        connect(demonstration_, &DemonstrationMaker::made, this, [this](const Study& study) {
            hint_->clear();
            workspace_.add(study, phrase("Workspace", "Open the demonstration study (simulated)"));
        });
    }
    hint_->setText(tr("The instrument files of the demonstration study are being made…"));
    demonstration_->make();
}

bool MainWindow::saveWithPlace(const std::string& id) {
    const Sample* sample = findSample(workspace_.study(), id);
    const QString proposal = QDir(lastFolder()).filePath(fileNameFor(*sample));
    QString path = QFileDialog::getSaveFileName(this, tr("Save “%1”").arg(QString::fromStdString(sample->name)), proposal,
                                                tr("Samples (*.vitrine)"));
    if (path.isEmpty())
        return false;
    if (!path.endsWith(suffix))
        path += suffix;
    return workspace_.saveAs(id, path);
}

bool MainWindow::save() {
    if (!workspace_.save())
        return false;
    for (const std::string& id : workspace_.withoutFile())
        if (!saveWithPlace(id))
            return false;
    return true;
}

void MainWindow::saveAsked() { save(); }

void MainWindow::saveAsAsked() {
    if (const std::string* sample = currentSample())
        saveWithPlace(*sample);
}

bool MainWindow::mayClose() {
    if (workspace_.isSaved())
        return true;
    const auto names = workspace_.unsaved();
    QMessageBox question(QMessageBox::Question, tr("Vitrine"),
                         tr("%n sample(s) changed and not saved.", nullptr, static_cast<int>(names.size())),
                         QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    question.setObjectName(QStringLiteral("closeQuestion"));
    question.setInformativeText(tr("Save before the window closes?"));
    question.setDefaultButton(QMessageBox::Save);
    const int answer = question.exec();
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (QWidget* typing = focusWidget())
        typing->clearFocus(); // what is being typed counts
    if (!mayClose())
        return event->ignore();
    setSimulatorAlone(false);
    rememberLayout({saveGeometry(), saveState(layoutVersion), views_->saveState(), samples_->arrangement(), chosenViews_});
    event->accept();
    Q_EMIT closed();
}

/// The views that this program has among those that were remembered; none of them: as if nothing was remembered.
std::optional<QStringList> MainWindow::knownViews(std::optional<QStringList> names) const {
    const auto isKnown = [this](const QString& name) {
        return std::ranges::any_of(actions_->views, [&](const QAction* a) { return a->objectName().mid(5) == name; });
    };
    if (names)
        names->removeIf(std::not_fn(isKnown));
    return names && !names->isEmpty() ? names : std::nullopt;
}

/// What cannot be read is left at its first sizes.
void MainWindow::restoreLayout() {
    const WindowLayout layout = windowLayout();
    if (!restoreGeometry(layout.geometry))
        return;
    if (!restoreState(layout.state, layoutVersion))
        resetLayout();
    samples_->arrange(layout.samples);
    chosenViews_ = knownViews(layout.views);
    showScene(workspace_.scene());
    views_->restoreState(layout.splitter);
    showProblems();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QStringList paths = localFiles(event->mimeData());
    event->acceptProposedAction();
    QMetaObject::invokeMethod(this, [this, paths] { openPaths(paths); }, Qt::QueuedConnection);
}

void MainWindow::undo() { workspace_.undo(); }
void MainWindow::redo() { workspace_.redo(); }

void MainWindow::setForSamples() { samples_->editSelected(); }

void MainWindow::resetWindows() {
    if (const ScanPath* current = workspace_.scene().selection.current())
        workspace_.act(ResetWindows{*current});
}

void MainWindow::resetPeaks() {
    if (const ScanPath* current = workspace_.scene().selection.current())
        workspace_.act(ResetPeaks{*current});
}

void MainWindow::removeScan() {
    if (const ScanPath* current = workspace_.scene().selection.current())
        workspace_.act(RemoveScan{*current});
}

void MainWindow::fitViews() {
    for (View* view : views_->views())
        view->fit();
}

void MainWindow::showTable() { tables_->showFocused(); }

void MainWindow::findCommand() {
    commands_->setFocus(Qt::ShortcutFocusReason);
    commands_->selectAll();
}

void MainWindow::showRecent() {
    const QStringList files = recentFiles();
    std::vector<RecentFile> shown;
    for (const QString& path : files)
        shown.push_back({path, thumbnailOf(path, theme_.dark)});
    start_->setRecent(shown);
    actions_->recent->clear();
    for (const QString& path : files)
        actions_->recent->addAction(QFileInfo(path).fileName(), this, [this, path] { openPaths({path}); })->setToolTip(path);
    actions_->recent->setEnabled(!files.isEmpty());
}

void MainWindow::about() {
    QMessageBox::about(this, tr("About Vitrine"),
                       tr("<b>Vitrine %1</b><p>A workbench for people who measure glasses.</p>"
                          "<p>Free software under the GNU General Public License, version 3 or later.</p>")
                           .arg(QStringLiteral(VITRINE_VERSION)));
}

} // namespace vitrine
