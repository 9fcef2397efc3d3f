// What a person does with the study as a whole: its file, its figures, its text.
#include "app/main_window_actions.h"

#include "app/settings/settings.h"
#include "app/workspace/storage.h"
#include "core/files/export/methods_text.h"
#include "widgets/figures/figure_page_paint.h"
#include "widgets/figures/figure_pages.h"
#include "widgets/figures/figure_window.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QSaveFile>

namespace vitrine {

namespace {

QString withEnding(const QString& path, const QString& ending) {
    return path.endsWith(ending, Qt::CaseInsensitive) ? path : path + ending;
}

bool write(const QString& path, const std::string& text) {
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.data(), static_cast<qint64>(text.size())) >= 0 && file.commit();
}

} // namespace

void MainWindow::saveStudyAsAsked() {
    if (!save())
        return;
    const QString name = QString::fromStdString(workspace_.study().name);
    const QString proposal = workspace_.studyPath().isEmpty()
                                 ? QDir(lastFolder()).filePath(name.isEmpty() ? tr("Study") : name)
                                 : workspace_.studyPath();
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the study"), proposal, tr("Studies (*.vstudy)"));
    if (!path.isEmpty())
        workspace_.saveStudyAs(withEnding(path, QStringLiteral(".vstudy")));
}

void MainWindow::makeFigureWindow() {
    figures_ = new FigureWindow(this);
    figures_->addActions({actions_->undo, actions_->redo});
    connect(figures_, &FigureWindow::acted, &workspace_, qOverload<const Action&>(&Workspace::act));
    connect(figures_, &FigureWindow::saveAsked, this, &MainWindow::saveFigure);
}

void MainWindow::showFigures() {
    if (!figures_)
        makeFigureWindow();
    figures_->setMoment(workspace_.scene().now, Theme::light().with(palette_));
    figures_->show();
    figures_->raise();
    figures_->activateWindow();
}

void MainWindow::saveFigure(const FigurePage& page) {
    const QString proposal = QDir(lastFolder()).filePath(QString::fromStdString(page.name) + QStringLiteral(".pdf"));
    const QString file = QFileDialog::getSaveFileName(figures_, tr("Save the figure"), proposal,
                                                      tr("PDF (*.pdf);;SVG (*.svg);;PNG, 600 dpi (*.png)"));
    if (file.isEmpty())
        return;
    rememberFolder(QFileInfo(file).path());
    workspace_.settle();
    if (const auto problem = savePage(file, page, workspace_.scene().now, Theme::light().with(palette_)))
        return workspace_.raise(*problem);
    hint_->setText(tr("The figure is written, its numbers beside it."));
}

void MainWindow::exportFigures() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for the figures"), lastFolder());
    if (folder.isEmpty())
        return;
    rememberFolder(folder);
    workspace_.settle();
    const Moment& moment = workspace_.scene().now;
    int written = 0;
    for (const FigurePage& page : pagesOf(moment))
        for (const char* ending : {"pdf", "svg"}) {
            const QString file = QStringLiteral("%1/%2.%3").arg(folder, QString::fromStdString(page.name), QLatin1String(ending));
            if (const auto problem = savePage(file, page, moment, Theme::light().with(palette_)))
                return workspace_.raise(*problem);
            ++written;
        }
    hint_->setText(tr("%n file(s) of figures are written, their numbers beside them.", nullptr, written));
}

void MainWindow::saveMethods() {
    workspace_.settle();
    const Moment& moment = workspace_.scene().now;
    const QString path = QFileDialog::getSaveFileName(this, tr("Write the methods text"), QDir(lastFolder()).filePath(tr("methods.md")),
                                                      tr("Markdown (*.md);;LaTeX (*.tex)"));
    if (path.isEmpty())
        return;
    const MethodsText text = methodsText(moment.study, *moment.results);
    if (write(path, path.endsWith(QLatin1String(".tex")) ? text.latex : text.markdown))
        hint_->setText(tr("The methods text is written."));
    else
        workspace_.raise({phrase("Workspace", "“%1” cannot be written.").with(fileNameOf(path)),
                          phrase("Workspace", "Choose another folder, or make room."), {}});
}

} // namespace vitrine
