#include "core/evaluation/evaluate.h"
#include "core/files/paper/paper_files.h"
#include "tests/support/patterns.h"
#include "tests/support/studies.h"
#include "tests/support/support.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// Names that are something else to LaTeX, to BibTeX, to Markdown or to a typeface.
const std::vector<std::string> hostileNames{"a_b%c&d#e${f}~^\\g",
                                            "100 °C, 5 µm, 3 Å — “α” <x|y> 'z' `q` \"w\"",
                                            "玻璃样品一号，七吉帕",
                                            "Ünïcödé Łódź čšž ñ ß ÿ",
                                            std::string(140, 'W'),
                                            "\\input{/etc/hostname} \\end{document}",
                                            "trailing\\",
                                            "🙂 кириллица ελληνικά עברית",
                                            "x,y;z\nnew line\ttab\x01\x02\x03",
                                            "[option] {group} *bold* @article{x,",
                                            "}}}{{{",
                                            "%"};

Study named(Study study, const std::string& name) {
    study.name = name;
    for (auto& each : study.samples) {
        Sample sample = *each;
        sample.name = name;
        for (auto& scan : sample.scans) {
            Scan copy = *scan;
            copy.name = name;
            scan = Shared<Scan>(copy);
        }
        for (auto& pattern : sample.patterns) {
            ScatteringPattern copy = *pattern;
            copy.name = name;
            pattern = Shared<ScatteringPattern>(copy);
        }
        each = Shared<Sample>(sample);
    }
    return study;
}

/// One sample a name.
Study hostileStudy() {
    Study study;
    for (std::size_t i = 0; i < hostileNames.size(); ++i) {
        Study one = named(i % 2 ? patternStudy({2.6}) : stepStudy(), hostileNames[i]);
        Sample sample = *one.samples.front();
        sample.id = "s" + std::to_string(i);
        study.samples.push_back(Shared<Sample>(sample));
    }
    study.name = hostileNames.front();
    return study;
}

std::optional<QString> run(const QString& folder, const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForFinished(120000) || process.exitCode() != 0)
        return QString::fromUtf8(process.readAllStandardOutput()).right(3000);
    return {};
}

void write(const Study& study, const QString& folder) {
    Memo memo;
    const auto files = paperFiles(study, evaluate(study, memo), folder.toStdString());
    QVERIFY(QDir(folder).mkpath(QStringLiteral("paper")) && !files.empty());
    valueOf(writeFiles(files));
}

/// What pdflatex complains of: lines wider than by half a point, and what is not defined.
QStringList complaints(const QString& log) {
    QStringList bad;
    static const QRegularExpression overfull(QStringLiteral("Overfull \\\\hbox \\(([0-9.]+)pt"));
    for (auto each = overfull.globalMatch(log); each.hasNext();)
        if (const auto match = each.next(); match.captured(1).toDouble() > 0.5)
            bad << match.captured(0);
    for (const QString& line : log.split(QLatin1Char('\n')))
        if (line.contains(QLatin1String("undefined")) || line.contains(QLatin1String("Missing character")))
            bad << line;
    return bad;
}

void compiles(const Study& study) {
    const QTemporaryDir dir;
    write(study, dir.path());
    const QString folder = dir.filePath(QStringLiteral("paper"));
    const QStringList arguments{QStringLiteral("-interaction=nonstopmode"), QStringLiteral("-halt-on-error"),
                                QStringLiteral("si.tex")};
    for (int pass = 0; pass < 4; ++pass) {
        if (const auto failed = run(folder, QStringLiteral("pdflatex"), arguments))
            QFAIL(qPrintable(*failed));
        if (pass == 0 && QFile::exists(folder + QStringLiteral("/references.bib")))
            if (const auto failed = run(folder, QStringLiteral("bibtex"), {QStringLiteral("si")}))
                QFAIL(qPrintable(*failed));
    }
    const QStringList bad = complaints(QString::fromStdString(fileText((folder + QStringLiteral("/si.log")).toStdString())));
    QVERIFY2(bad.isEmpty(), qPrintable(bad.join(QLatin1Char('\n'))));
}

} // namespace

/// What is written for a paper is compiled by pdflatex, whatever the names are; skipped where it is not installed.
class PaperLatexTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void scansAlone() { compiles(stepStudy()); }
    void onePattern() { compiles(patternStudy({2.6})); }
    void patternsUnderPressure() { compiles(compressedStudyAt({0, 1, 2, 3, 4, 5, 6, 7})); }
    void namesOfAnyKind() { compiles(hostileStudy()); }
    void failuresInPlaceOfNumbers() {
        Study study = hostileStudy();
        for (auto& each : study.samples) {
            Sample sample = *each;
            sample.composition.clear();
            for (auto& scan : sample.scans) {
                Scan copy = *scan;
                copy.glassWindow = Interval{10, 20};
                scan = Shared<Scan>(copy);
            }
            each = Shared<Sample>(sample);
        }
        compiles(study);
    }
};

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    for (const char* program : {"pdflatex", "bibtex", "kpsewhich"})
        if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty()) {
            qWarning("skipped: %s is not installed", program);
            return 77;
        }
    for (const char* package : {"siunitx.sty", "booktabs.sty", "natbib.sty", "lmodern.sty"})
        if (QProcess::execute(QStringLiteral("kpsewhich"), {QLatin1String(package)}) != 0) {
            qWarning("skipped: %s is not installed", package);
            return 77;
        }
    PaperLatexTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "paper_latex_test.moc"
