#include "app/commands/figure_commands.h"

#include "app/settings/settings.h"
#include "app/workspace/storage.h"
#include "core/figures/figure_styles.h"
#include "core/files/paper/paper_files.h"
#include "core/files/study/style_file.h"
#include "widgets/controls/analysts.h"
#include "widgets/figures/editor/figure_window.h"
#include "widgets/figures/editor/page_edits.h"
#include "widgets/figures/figure_page_paint.h"
#include "widgets/figures/figure_pages.h"
#include "widgets/words/words.h"

#include <QDir>
#include <QFileDialog>

namespace vitrine {

namespace {

/// All or none of them.
Result<std::vector<std::string>> writePaper(const Moment& moment, const QString& folder) {
    if (!QDir(folder).mkpath(QStringLiteral("paper")))
        return refuse(phrase("Workspace", "“%1” cannot be written.").with(folder.toStdString()),
                      phrase("Workspace", "Choose another folder, or make room."));
    return writeFiles(paperFiles(moment.study, *moment.results, folder.toStdString(), runOf(moment.analysts.get())));
}

} // namespace

FigureCommands::FigureCommands(Workspace& workspace, const AppearanceCommands& appearance, const QList<QAction*>& shared,
                               QWidget* window)
    : Commands(window), workspace_(workspace), appearance_(appearance), shared_(shared) {
    auto& a = actions_;
    a.figures = command("showFigures", tr("Figures…"), QKeySequence(tr("Ctrl+Shift+F")), [this] { showFigures(); });
    a.exportAll = command("exportFigures", tr("Export All Figures…"), QKeySequence(tr("Ctrl+E")), [this] { exportFigures(); });
    a.saveMethods = command("saveMethods", tr("Write Methods, Tables and References…"), {}, [this] { saveMethods(); });
    connect(&workspace_, &Workspace::sceneChanged, this, &FigureCommands::follow);
    follow(workspace_.scene());
}

void FigureCommands::follow(const Scene& scene) {
    offerWithSamples({actions_.figures, actions_.exportAll, actions_.saveMethods}, scene.now.study);
    if (figures_ && figures_->isVisible())
        figures_->setMoment(scene.now, appearance_.onPaper());
}

void FigureCommands::makeWindow() {
    figures_ = new FigureWindow(window_);
    figures_->addActions(shared_);
    connect(figures_, &FigureWindow::acted, &workspace_, qOverload<const std::vector<Action>&, const Message&>(&Workspace::act));
    connect(figures_, &FigureWindow::saveAsked, this, &FigureCommands::saveFigure);
    connect(figures_, &FigureWindow::viewsAsked, this, &FigureCommands::viewsAsked);
    connect(figures_, &FigureWindow::styleAsked, this, &FigureCommands::openStyle);
    connect(figures_, &FigureWindow::styleSaveAsked, this, &FigureCommands::saveStyle);
}

void FigureCommands::showFigures() {
    workspace_.cancelPreview();
    if (!figures_)
        makeWindow();
    figures_->setMoment(workspace_.scene().now, appearance_.onPaper());
    figures_->show();
    figures_->raise();
    figures_->activateWindow();
}

void FigureCommands::send(const std::vector<FigurePanel>& panels, const std::string& name) {
    showFigures();
    const Moment& moment = workspace_.scene().now;
    const auto found = pageNamed(QString::fromStdString(name), moment);
    FigurePage page = !name.empty() && found ? *found : emptyPage(freeName(figures_->names()));
    for (const FigurePanel& panel : panels)
        page = withPanel(std::move(page), panel);
    const Message words = name.empty() ? phrase("FigureChange", "Make figure “%1” of what is shown")
                                       : phrase("FigureChange", "Send a view to figure “%1”");
    if (workspace_.act({SetFigure{page}}, words.with(page.name)))
        figures_->choose(page.name, true);
}

/// Where a person looks: in the window of the figures too.
void FigureCommands::tell(const Problem& problem) {
    workspace_.raise(problem);
    if (figures_)
        figures_->say(translated(problem));
}

void FigureCommands::takeStyle(const QString& file) {
    const auto bytes = fileContent(file);
    if (!bytes)
        return tell(bytes.error());
    const auto read = readStyleFile(*bytes, fileNameOf(file));
    if (!read)
        return tell(read.error());
    const FigurePage* page = figures_ ? figures_->page() : nullptr;
    if (!page)
        return;
    const FigurePage changed = styled(*page, read->style);
    if (!workspace_.act({SetFigure{changed}}, phrase("FigureChange", "Set the style of “%1”").with(page->name)))
        return;
    QStringList words{tr("The figure has the style “%1”.").arg(QString::fromStdString(read->style.name))};
    for (const Message& note : read->notes)
        words << translated(note);
    figures_->say(words.join(QLatin1Char(' ')));
}

void FigureCommands::openStyle() {
    const QString file = QFileDialog::getOpenFileName(figures_, tr("Style of the figure"), lastFolder(),
                                                      tr("Styles of figures (*.vstyle);;All files (*)"));
    if (file.isEmpty())
        return;
    rememberFolder(QFileInfo(file).path());
    takeStyle(file);
}

void FigureCommands::keepStyle(const QString& file, const FigurePage& page) {
    FigureStyle style = styleOf(page);
    style.name = QFileInfo(file).completeBaseName().toStdString();
    const std::array files{NamedBytes{file.toStdString(), writeStyleFile(style)}};
    if (const auto written = writeFiles(files); !written)
        return tell(written.error());
    figures_->say(tr("The style is written."));
}

void FigureCommands::saveStyle(const FigurePage& page) {
    const QString file = QFileDialog::getSaveFileName(figures_, tr("Save the style"),
                                                      QDir(lastFolder()).filePath(tr("journal") + QStringLiteral(".vstyle")),
                                                      tr("Styles of figures (*.vstyle)"));
    if (file.isEmpty())
        return;
    rememberFolder(QFileInfo(file).path());
    keepStyle(file, page);
}

std::optional<Problem> FigureCommands::write(const QString& file, const FigurePage& page) const {
    return savePage(file, page, workspace_.scene().now, appearance_.onPaper());
}

void FigureCommands::saveFigure(const FigurePage& page) {
    const QString proposal = QDir(lastFolder()).filePath(QString::fromStdString(page.name) + QStringLiteral(".pdf"));
    const QString file = QFileDialog::getSaveFileName(figures_, tr("Save the figure"), proposal,
                                                      tr("PDF (*.pdf);;SVG (*.svg);;PNG, 600 dpi (*.png)"));
    if (file.isEmpty())
        return;
    rememberFolder(QFileInfo(file).path());
    workspace_.settle();
    if (const auto problem = write(file, page))
        return workspace_.raise(*problem);
    Q_EMIT told(tr("The figure is written, its numbers beside it."));
}

void FigureCommands::exportFigures() {
    const QString folder = QFileDialog::getExistingDirectory(window_, tr("Folder for the figures"), lastFolder());
    if (folder.isEmpty())
        return;
    rememberFolder(folder);
    workspace_.settle();
    int written = 0;
    for (const FigurePage& page : pagesOf(workspace_.scene().now)) {
        if (isUnread(page))
            continue;
        for (const char* ending : {"pdf", "svg"}) {
            if (const auto problem =
                    write(QStringLiteral("%1/%2.%3").arg(folder, QString::fromStdString(page.name), QLatin1String(ending)), page))
                return workspace_.raise(*problem);
            ++written;
        }
    }
    Q_EMIT told(tr("%n file(s) of figures are written, their numbers beside them.", nullptr, written));
}

void FigureCommands::saveMethods() {
    workspace_.cancelPreview();
    workspace_.settle();
    const QString folder = QFileDialog::getExistingDirectory(window_, tr("Folder for the words of the paper"), lastFolder());
    if (folder.isEmpty())
        return;
    rememberFolder(folder);
    if (const auto written = writePaper(workspace_.scene().now, folder); !written)
        return workspace_.raise(written.error());
    Q_EMIT told(tr("Methods, tables and references are written to the folder “paper”, with notes to you."));
}

} // namespace vitrine
