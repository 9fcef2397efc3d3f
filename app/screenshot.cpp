#include "app/screenshot.h"

#include "app/files_of.h"
#include "app/main_window.h"
#include "app/storage.h"
#include "core/files/import.h"
#include "core/files/proposal.h"
#include "widgets/plot/screenshot.h"

#include <QApplication>
#include <QFileInfo>

namespace vitrine {

namespace {

/// Adds what a measurement gives to a sample; the first one proposes its name and treatment.
std::optional<Problem> addMeasurement(const QString& path, Sample& sample) {
    const auto bytes = fileContent(path);
    if (!bytes)
        return bytes.error();
    const std::string file = QFileInfo(path).fileName().toStdString();
    const auto imported = importThermogram(*bytes, file);
    if (!imported)
        return imported.error();
    if (sample.scans.empty()) {
        const SampleProposal proposal = propose(imported->reading, file);
        sample.name = proposal.name.empty() ? QFileInfo(path).completeBaseName().toStdString() : proposal.name;
        sample.composition = proposal.composition;
        sample.treatment = proposal.treatment;
    }
    std::ranges::copy(imported->scans, std::back_inserter(sample.scans));
    sample.originals.push_back(imported->original);
    return std::nullopt;
}

QWidget* viewNamed(MainWindow& window, const QString& name) {
    return name == QLatin1String("window") ? &window : window.findChild<QWidget*>(name);
}

} // namespace

std::optional<Problem> takeIn(Workspace& workspace, const QStringList& paths) {
    Sample sample{.id = "measurements", .name = {}, .composition = {}, .treatment = {}, .kissinger = {}, .scans = {}, .originals = {}};
    for (const QString& path : filesOf(paths))
        if (isSampleFile(path)) {
            if (!workspace.open(path))
                return workspace.problems().back();
        } else if (const auto problem = addMeasurement(path, sample)) {
            return problem;
        }
    if (!sample.scans.empty() && !workspace.take({{}, sample}))
        return workspace.problems().back();
    return std::nullopt;
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
