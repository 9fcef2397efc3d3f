#include "app/screenshot.h"

#include "app/board/view_commands.h"
#include "app/commands/figure_commands.h"
#include "app/commands/files_of.h"
#include "app/import/pattern_import.h"
#include "app/import/pattern_import_reader.h"
#include "app/main_window.h"
#include "app/workspace/storage.h"
#include "widgets/figures/editor/figure_preview.h"
#include "widgets/figures/figure_page_paint.h"
#include "widgets/figures/figure_pages.h"
#include "widgets/import/joint_proposal.h"
#include "widgets/plot/screenshot.h"

#include <QApplication>
#include <QFileInfo>

#include <list>

namespace vitrine {

namespace {

/// A measurement, or why it cannot be read.
Result<ImportedFile> measurement(const QString& path) {
    const auto bytes = fileContent(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    return importThermogram(*bytes, QFileInfo(path).fileName().toStdString());
}

/// The measurements as the samples that they are proposed to be.
std::vector<ImportChoice> samplesOf(const std::vector<NamedImport>& files) {
    std::vector<ImportChoice> samples;
    for (const JointProposal& joint : proposeSamples(files)) {
        Sample sample;
        sample.id = "measurements " + std::to_string(samples.size() + 1);
        sample.name = joint.proposal.name;
        sample.composition = joint.proposal.composition;
        sample.treatment = joint.proposal.treatment;
        for (const std::size_t i : joint.files) {
            std::ranges::copy(files[i].file->scans, std::back_inserter(sample.scans));
            sample.originals.push_back(files[i].file->original);
        }
        samples.push_back({{}, std::move(sample)});
    }
    return samples;
}

/// Patterns that leave no question open, as one sample; those named like backgrounds are subtracted.
std::optional<Problem> takePatterns(Workspace& workspace, const QStringList& paths) {
    if (paths.isEmpty())
        return std::nullopt;
    std::vector<PatternImport> files;
    for (const QString& path : paths) {
        files.push_back({path, patternsInFile(path, {}), proposedRole(path)});
        if (!files.back().read)
            return files.back().read.error();
    }
    const auto conditions = proposedConditions(files);
    for (std::size_t i = 0; i < files.size(); ++i)
        files[i].conditions = conditions[i];
    return workspace.take({patternChoice(files)}) ? std::nullopt : std::optional(workspace.problems().back());
}

QWidget* viewNamed(MainWindow& window, const QString& name) {
    return name == QLatin1String("window") ? &window : window.findChild<QWidget*>(name);
}

} // namespace

std::optional<Problem> takeIn(Workspace& workspace, const QStringList& paths) {
    std::list<ImportedFile> read;
    std::vector<NamedImport> files;
    QStringList patterns;
    for (const QString& path : filesOf(paths)) {
        if (isPatternFile(path)) {
            patterns << path;
            continue;
        }
        if (isStudyPath(path)) {
            if (!workspace.studyFile().open(path))
                return workspace.problems().back();
            continue;
        }
        if (isSampleFile(path)) {
            if (!workspace.files().open(path))
                return workspace.problems().back();
            continue;
        }
        auto imported = measurement(path);
        if (!imported)
            return imported.error();
        read.push_back(std::move(*imported));
        files.push_back({&read.back(), QFileInfo(path).fileName().toStdString()});
    }
    if (!files.empty() && !workspace.take(samplesOf(files)))
        return workspace.problems().back();
    return takePatterns(workspace, patterns);
}

Result<std::vector<Problem>> drawFigure(Workspace& workspace, const LaunchOptions& options) {
    workspace.settle();
    const Moment& moment = workspace.scene().now;
    const auto page = pageNamed(options.figure, moment);
    if (!page)
        return std::unexpected(page.error());
    const FigurePage sized = options.width > 0 ? atWidth(*page, options.width) : *page;
    return savedPage(options.output, sized, moment, themeFor(options.theme.value_or(ThemeChoice::Light), {}));
}

std::optional<Problem> drawScreenshot(Workspace& workspace, const LaunchOptions& options) {
    workspace.settle();
    MainWindow window(workspace);
    if (options.theme)
        window.appearance().setThemeChoice(*options.theme);
    window.resize(options.size);
    window.resetLayout();
    const auto wanted = viewNamed(options.view);
    if (wanted == ViewType::Simulator)
        window.views().showSimulator();
    window.show();
    if (wanted)
        window.views().bringIntoSight(*wanted);
    if (options.view == QLatin1String("figures"))
        window.figures().showFigures();
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
    if (auto* preview = window.findChild<FigurePreview*>())
        preview->settle();
    QWidget* view = viewNamed(window, options.view);
    const QSize size = view == &window ? options.size : QSize();
    if (!savePicture(*view, options.screenshot, size, options.scale))
        return Problem{phrase("Launch", "The picture cannot be written."), {}, options.screenshot.toStdString()};
    return std::nullopt;
}

} // namespace vitrine
