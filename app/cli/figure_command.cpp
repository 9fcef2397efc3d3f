#include "app/cli/command.h"

#include <QCoreApplication>
#include <QProcess>

namespace vitrine::cli {

namespace {

/// The workbench draws the figure: this program has no means to.
QStringList argumentsOf(const QCommandLineParser& parser) {
    const QStringList given = parser.positionalArguments();
    QStringList arguments{QStringLiteral("--figure"), given.at(2), QStringLiteral("--output"), parser.value(QStringLiteral("o"))};
    if (parser.isSet(QStringLiteral("width")))
        arguments << QStringLiteral("--width") << parser.value(QStringLiteral("width"));
    return arguments << given.at(1);
}

int runFigure(const QCommandLineParser& parser, const Console& console) {
    if (!parser.isSet(QStringLiteral("o"))) {
        say(console, phrase("Cli", "Name the file of the figure: -o OUT.pdf, .svg or .png."));
        return BadUsage;
    }
    QProcess workbench;
    workbench.setProcessChannelMode(QProcess::SeparateChannels);
    workbench.start(QCoreApplication::applicationDirPath() + QStringLiteral("/vitrine"), argumentsOf(parser));
    if (!workbench.waitForStarted() || !workbench.waitForFinished(-1)) {
        say(console, phrase("Cli", "The workbench “vitrine”, which draws figures, is not beside this program."));
        return UnreadableInput;
    }
    console.err << workbench.readAllStandardError().toStdString();
    if (workbench.exitStatus() != QProcess::NormalExit)
        return UnreadableInput;
    if (workbench.exitCode() == Done || workbench.exitCode() == DoneWithProblems)
        console.out << parser.value(QStringLiteral("o")).toStdString() << '\n';
    return workbench.exitCode();
}

} // namespace

Command figureCommand() {
    return {"figure",
            phrase("Cli", "Writes a figure of a study, and its numbers beside it as csv."),
            {{"STUDY", "STUDY", phrase("Cli", "A study file, sample files or a folder of them.")},
             {"NAME", "NAME", phrase("Cli", "fig1 to fig6, or a figure of the study.")}},
            {option("o", phrase("Cli", "The file: pdf, svg or png."), "OUT"),
             option("width", phrase("Cli", "Width of the figure, such as 86mm."), "WIDTH")},
            runFigure};
}

} // namespace vitrine::cli
