#include "app/commands/file_commands.h"
#include "app/commands/import_commands.h"
#include "app/figure_file.h"
#include "app/first_paint.h"
#include "app/launch.h"
#include "app/main_window.h"
#include "app/safekeeping/safekeeping.h"
#include "app/screenshot.h"
#include "app/settings/language.h"
#include "translations/translator.h"

#include <QApplication>
#include <QIcon>
#include <QStandardPaths>

#include <cstdio>

namespace {

using namespace vitrine;

enum Exit { Done = 0, Reported = 1, BadUsage = 2, Unreadable = 3 };

int complain(const Problem& problem, Exit code) {
    std::fprintf(stderr, "vitrine: %s\n", english(problem).c_str());
    return code;
}

int print(const QString& text) {
    std::puts(text.toUtf8().constData());
    return Done;
}

/// Pictures are drawn without a display unless a platform was asked for.
void choosePlatform(bool drawing) {
    const bool display = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (drawing && !display && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

/// How it went with a figure.
int told(const Result<std::vector<Problem>>& said) {
    if (!said)
        return complain(said.error(), Unreadable);
    for (const Problem& problem : *said)
        complain(problem, Reported);
    return said->empty() ? Done : Reported;
}

int draw(const LaunchOptions& options) {
    if (isFigureOfStudyFile(options))
        return told(drawFigureOfStudyFile(options));
    Workspace workspace;
    if (options.example)
        if (const auto problem = workspace.addExample())
            return complain(*problem, Unreadable);
    if (const auto problem = takeIn(workspace, options.paths))
        return complain(*problem, Unreadable);
    if (!options.figure.isEmpty())
        return told(drawFigure(workspace, options));
    if (const auto problem = drawScreenshot(workspace, options))
        return complain(*problem, Unreadable);
    return Done;
}

int work(const LaunchOptions& options) {
    Workspace workspace;
    const QString root = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    Safekeeping safekeeping(workspace, root);
    workspace.files().keepResultsIn(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/results"));
    workspace.analysts().keepIn(root + QStringLiteral("/analyses"));
    MainWindow window(workspace);
    window.keepSafe(safekeeping);
    window.restoreLayout();
    if (options.theme)
        window.appearance().setThemeChoice(*options.theme);
    if (options.exitAfterFirstPaint)
        quitAfterFirstPaint(window);
    window.show();
    if (options.example)
        window.imports().showExample();
    window.files().openPaths(options.paths);
    return QApplication::exec();
}

int run(int argc, char** argv, const LaunchOptions& options) {
    const bool draws = !options.screenshot.isEmpty() || !options.figure.isEmpty();
    choosePlatform(draws);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Vitrine"));
    QCoreApplication::setApplicationName(QStringLiteral("Vitrine"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Vitrine"));
    QGuiApplication::setDesktopFileName(QStringLiteral("vitrine"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/vitrine.svg")));
    QLocale::setDefault(localeFor(languageChoice(), QLocale::system()));
    speak(application, QLocale());
    return draws ? draw(options) : work(options);
}

} // namespace

int main(int argc, char** argv) {
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto options = launchOptions(arguments);
    if (!options)
        return complain(options.error(), BadUsage);
    if (options->help)
        return print(launchHelp());
    if (options->version)
        return print(QStringLiteral("vitrine " VITRINE_VERSION));
    return run(argc, argv, *options);
}
