#include "app/screenshot.h"

#include "app/files_of.h"
#include "app/main_window.h"
#include "app/pattern_import.h"
#include "app/pattern_reader.h"
#include "app/storage.h"
#include "widgets/panels/joint_proposal.h"
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

/// All measurements as one sample.
Sample sampleOf(const std::vector<NamedImport>& files) {
    const SampleProposal proposal = proposeTogether(files);
    Sample sample;
    sample.id = "measurements";
    sample.name = proposal.name;
    sample.composition = proposal.composition;
    sample.treatment = proposal.treatment;
    for (const auto& [file, name] : files) {
        std::ranges::copy(file->scans, std::back_inserter(sample.scans));
        sample.originals.push_back(file->original);
    }
    return sample;
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
    return workspace.take(patternChoice(files)) ? std::nullopt : std::optional(workspace.problems().back());
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
        if (isSampleFile(path)) {
            if (!workspace.open(path))
                return workspace.problems().back();
            continue;
        }
        auto imported = measurement(path);
        if (!imported)
            return imported.error();
        read.push_back(std::move(*imported));
        files.push_back({&read.back(), QFileInfo(path).fileName().toStdString()});
    }
    if (!files.empty() && !workspace.take({{}, sampleOf(files)}))
        return workspace.problems().back();
    return takePatterns(workspace, patterns);
}

std::optional<Problem> drawScreenshot(Workspace& workspace, const LaunchOptions& options) {
    MainWindow window(workspace);
    if (options.theme)
        window.setThemeChoice(*options.theme);
    window.resize(options.size);
    window.resetLayout();
    window.show();
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
    QWidget* view = viewNamed(window, options.view);
    const QSize size = view == &window ? options.size : QSize();
    if (!savePicture(*view, options.screenshot, size, options.scale))
        return Problem{phrase("Launch", "The picture cannot be written."), {}, options.screenshot.toStdString()};
    return std::nullopt;
}

} // namespace vitrine
