#include "app/commands/figure_commands.h"

#include "app/settings/settings.h"
#include "app/workspace/storage.h"
#include "core/files/export/methods_text.h"
#include "widgets/controls/analysts.h"
#include "widgets/figures/figure_page_paint.h"
#include "widgets/figures/figure_pages.h"
#include "widgets/figures/figure_window.h"

#include <QDir>
#include <QFileDialog>
#include <QSaveFile>

namespace vitrine {

namespace {

bool writeText(const QString& path, const std::string& text) {
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.data(), static_cast<qint64>(text.size())) >= 0 && file.commit();
}

} // namespace

FigureCommands::FigureCommands(Workspace& workspace, const AppearanceCommands& appearance, const QList<QAction*>& shared,
                               QWidget* window)
    : Commands(window), workspace_(workspace), appearance_(appearance), shared_(shared) {
    auto& a = actions_;
    a.figures = command("showFigures", tr("Figures…"), QKeySequence(tr("Ctrl+Shift+F")), [this] { showFigures(); });
    a.exportAll = command("exportFigures", tr("Export All Figures…"), QKeySequence(tr("Ctrl+E")), [this] { exportFigures(); });
    a.saveMethods = command("saveMethods", tr("Write the Methods Text…"), {}, [this] { saveMethods(); });
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
    connect(figures_, &FigureWindow::acted, &workspace_, qOverload<const Action&>(&Workspace::act));
    connect(figures_, &FigureWindow::saveAsked, this, &FigureCommands::saveFigure);
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
    for (const FigurePage& page : pagesOf(workspace_.scene().now))
        for (const char* ending : {"pdf", "svg"}) {
            if (const auto problem =
                    write(QStringLiteral("%1/%2.%3").arg(folder, QString::fromStdString(page.name), QLatin1String(ending)), page))
                return workspace_.raise(*problem);
            ++written;
        }
    Q_EMIT told(tr("%n file(s) of figures are written, their numbers beside them.", nullptr, written));
}

void FigureCommands::saveMethods() {
    workspace_.cancelPreview();
    workspace_.settle();
    const Scene& scene = workspace_.scene();
    const Moment& moment = scene.now;
    const QString path =
        QFileDialog::getSaveFileName(window_, tr("Write the methods text"), QDir(lastFolder()).filePath(tr("methods.md")),
                                     tr("Markdown (*.md);;LaTeX (*.tex)"));
    if (path.isEmpty())
        return;
    const MethodsText text = methodsText(moment.study, *moment.results, runOf(scene.now.analysts.get()));
    if (writeText(path, path.endsWith(QLatin1String(".tex")) ? text.latex : text.markdown))
        Q_EMIT told(tr("The methods text is written."));
    else
        workspace_.raise({phrase("Workspace", "“%1” cannot be written.").with(fileNameOf(path)),
                          phrase("Workspace", "Choose another folder, or make room."),
                          {}});
}

} // namespace vitrine
