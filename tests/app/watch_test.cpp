#include "app/settings/settings.h"
#include "app/watch/folder_watch.h"
#include "app/watch/watch_choices.h"
#include "app/watch/watch_commands.h"
#include "tests/app/window_support.h"
#include "tests/support/patterns.h"
#include "widgets/words/words.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>

using namespace vitrine;
using namespace vitrine::test;
using namespace std::chrono_literals;

namespace {

const QString folder = QStringLiteral("/f/");

ListedFile file(const char* name, qint64 size, qint64 modified = 1) {
    return {folder + QString::fromUtf8(name), size, modified};
}

/// A heating scan as delimited text, with its rate and mass in the header.
QByteArray scanText(double tg) {
    const Recording recording = stepRecording(tg);
    QByteArray text = "# SIMULATED scan\nTime [s],Temperature [degC],Heat flow [mW] exo up\n";
    for (std::size_t i = 0; i < recording.temperature.size(); i += 2)
        text += QStringLiteral("%1,%2,%3\n")
                    .arg((recording.temperature[i] - 300) / 0.5, 0, 'f', 2)
                    .arg(recording.temperature[i] - 273.15, 0, 'f', 3)
                    .arg(-10 * recording.signal[i], 0, 'f', 6)
                    .toUtf8();
    return text;
}

QByteArray patternTextAt(double q1) {
    return QByteArray::fromStdString(patternText(q1));
}

/// A watched folder with a clock that is moved by hand.
struct Watched {
    QTemporaryDir dir;
    std::chrono::milliseconds now{0};
    Workspace workspace;
    FolderWatch watch{workspace, [this] { return now; }};

    void put(const char* name, const QByteArray& content) const {
        QFile out(dir.filePath(QString::fromUtf8(name)));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            qFatal("%s cannot be written", name);
    }
    void begin(bool withThoseThere = false) { watch.start(dir.path(), withThoseThere); }
    /// Looks again a while later, and waits for what that begins.
    void later(std::chrono::milliseconds by = completeAfter + 500ms) {
        now += by;
        watch.look();
        watch.settle();
    }
    std::size_t scans() const {
        std::size_t count = 0;
        for (const auto& sample : workspace.study().samples)
            count += sample->scans.size();
        return count;
    }
    QString words() const {
        QStringList all;
        for (const WatchEntry& entry : watch.log())
            all << QFileInfo(entry.path).fileName() + QStringLiteral(": ") + entry.words;
        return all.join(QLatin1Char('\n'));
    }
};

} // namespace

class WatchTest : public QObject {
    Q_OBJECT
    IsolatedSettings settings_;

  private Q_SLOTS:
    void init() { QSettings().clear(); }

    void aFileIsCompleteWhenTwoLooksFindTheSameSize() {
        WatchStep step = watchStep({}, {file("a", 10)}, 0ms, {}, 1s);
        QVERIFY(step.toRead.isEmpty());
        QCOMPARE(step.waiting, QStringList{folder + QStringLiteral("a")});
        step = watchStep(step.seen, {file("a", 20, 2)}, 1000ms, {}, 1s); // it grew
        QVERIFY(step.toRead.isEmpty());
        const WatchStep soon = watchStep(step.seen, {file("a", 20, 2)}, 1400ms, {}, 1s); // too soon to tell
        QVERIFY(soon.toRead.isEmpty());
        step = watchStep(soon.seen, {file("a", 20, 2)}, 2000ms, {}, 1s);
        QCOMPARE(step.toRead, QStringList{folder + QStringLiteral("a")});
        QVERIFY(step.waiting.isEmpty());
    }

    void emptyFilesAreWaitedForAndThoseGoneAreForgotten() {
        WatchStep step = watchStep({}, {file("a", 0), file("b", 5)}, 0ms, {}, 1s);
        step = watchStep(step.seen, {file("a", 0)}, 5000ms, {}, 1s);
        QVERIFY(step.toRead.isEmpty());
        QCOMPARE(step.waiting, QStringList{folder + QStringLiteral("a")});
        QVERIFY(!step.seen.contains(folder + QStringLiteral("b")));
        step = watchStep(step.seen, {file("a", 0), file("b", 5)}, 9000ms, {}, 1s); // there again: seen for the first time
        QVERIFY(step.toRead.isEmpty());
    }

    void whatWasTakenIsReadAgainOnlyWhenItChanged() {
        const Sightings taken{{folder + QStringLiteral("a"), {10, 1, 0ms}}};
        const Sightings seen{{folder + QStringLiteral("a"), {10, 1, 0ms}}};
        QVERIFY(watchStep(seen, {file("a", 10, 1)}, 5000ms, taken, 1s).toRead.isEmpty());
        QVERIFY(watchStep(seen, {file("a", 10, 1)}, 5000ms, taken, 1s).waiting.isEmpty());
        WatchStep step = watchStep(seen, {file("a", 12, 3)}, 5000ms, taken, 1s);
        QVERIFY(step.toRead.isEmpty());
        step = watchStep(step.seen, {file("a", 12, 3)}, 6000ms, taken, 1s);
        QCOMPARE(step.toRead.size(), 1);
    }

    void filesAreReadInTheOrderInWhichTheyWereWritten() {
        const std::vector<ListedFile> listing{file("c", 1, 5), file("b", 1, 7), file("a", 1, 7)};
        const WatchStep step = watchStep(watchStep({}, listing, 0ms, {}, 1s).seen, listing, 2000ms, {}, 1s);
        QCOMPARE(step.toRead,
                 (QStringList{folder + QStringLiteral("c"), folder + QStringLiteral("a"), folder + QStringLiteral("b")}));
    }

    void unfinishedAndOwnFilesAreNotWatched() {
        for (const char* name :
             {".hidden", "~x.csv", "x.csv~", "x.csv.part", "x.tmp", "x.vitrine", "x.vstudy", "x.vitrine.previous"})
            QVERIFY2(!isWatchedName(QString::fromUtf8(name)), name);
        QVERIFY(isWatchedName(QStringLiteral("scan_001.csv")));
    }

    void namesOfOneSampleHaveOneKey() {
        for (const char* name : {"glass_10Kmin_2.csv", "glass_20Kmin.csv", "glass_3.csv"})
            QCOMPARE(watchedKey(name, FileKind::Scans), std::string("glass"));
        for (const char* name : {"glass_0.7GPa_0003.xy", "glass_12GPa.xy", "glass_00017.xy"})
            QCOMPARE(watchedKey(name, FileKind::Patterns), std::string("glass"));
        QCOMPARE(watchedKey("glass_583K_10Kmin.csv", FileKind::Scans), std::string("glass_583K"));
    }

    void newScansJoinTheirSampleAndTheViewsFollow() {
        Watched w;
        w.put("old_1.csv", scanText(600));
        w.begin();
        w.later();
        QCOMPARE(w.scans(), 0u); // it was there before
        w.put("glass_1.csv", scanText(610));
        w.later();
        QCOMPARE(w.scans(), 0u); // seen for the first time
        w.later();
        QVERIFY2(w.scans() == 1u, qPrintable(w.words()));
        QCOMPARE(w.workspace.study().samples.front()->name, std::string("glass"));
        QVERIFY(w.workspace.scene().selection.current());
        const std::size_t steps = w.workspace.history().entries().size();
        w.put("glass_2.csv", scanText(620));
        w.put("glass_3.csv", scanText(630));
        w.later();
        w.later();
        QVERIFY2(w.scans() == 3u, qPrintable(w.words()));
        QCOMPARE(w.workspace.study().samples.size(), 1u);
        QCOMPARE(w.workspace.history().entries().size(), steps + 1); // what comes together is one step
        const Scan& last = *w.workspace.study().samples.front()->scans.back();
        QVERIFY(findResult(*w.workspace.scene().now.results, ScanPath{w.workspace.study().samples.front()->id, last.id}));
        QVERIFY(w.workspace.scene().selection.contains(ScanPath{w.workspace.study().samples.front()->id, last.id}));
    }

    void noContentIsReadTwice() {
        Watched w;
        w.begin();
        w.put("glass_1.csv", scanText(610));
        w.later();
        w.later();
        QCOMPARE(w.scans(), 1u);
        w.put("copy.csv", scanText(610));
        w.put("glass_1.csv", scanText(610)); // written again, the same
        w.later();
        w.later();
        QCOMPARE(w.scans(), 1u);
        QCOMPARE(w.watch.count(WatchEntry::Taken), 1u);
        QVERIFY(w.watch.count(WatchEntry::Known) >= 1u);
        w.workspace.undo(); // what a person undid does not come back by itself
        w.put("copy_2.csv", scanText(610));
        w.later();
        w.later();
        QCOMPARE(w.scans(), 0u);
    }

    void whatFailsIsListedAndReadAgainWhenItIsMended() {
        Watched w;
        w.begin();
        w.put("glass_1.csv", "Temperature [degC],Heat flow [mW] exo up\n1,2\n");
        w.later();
        w.later();
        QCOMPARE(w.watch.count(WatchEntry::Failed), 1u);
        QVERIFY(!w.watch.log().back().words.isEmpty());
        w.later();
        w.later();
        QCOMPARE(w.watch.count(WatchEntry::Failed), 1u); // told once
        w.put("glass_1.csv", scanText(610));
        w.later();
        w.later();
        QVERIFY2(w.scans() == 1u, qPrintable(w.words()));
    }

    void aFileThatGrowsSlowlyIsTakenInOnce() {
        Watched w;
        w.begin();
        w.put("glass_1.csv", scanText(610));
        w.later(completeAfter / 2);
        w.later(completeAfter / 2);
        QCOMPARE(w.scans(), 0u); // it may still grow
        w.later();
        QCOMPARE(w.scans(), 1u);
        const QByteArray grown = scanText(611);
        w.put("glass_1.csv", grown + "# one line more\n");
        w.later();
        w.later();
        QCOMPARE(w.scans(), 1u);
        QVERIFY2(w.watch.count(WatchEntry::Changed) == 1u, qPrintable(w.words()));
        w.later();
        QCOMPARE(w.watch.count(WatchEntry::Changed), 1u); // told once
    }

    void whatIsRefusedDoesNotHoldTheOthersBack() {
        Watched w;
        w.begin();
        w.put(" .csv", scanText(600)); // a sample cannot be called so
        w.put("glass_1.csv", scanText(610));
        w.later();
        w.later();
        QVERIFY2(w.scans() == 1u, qPrintable(w.words()));
        QCOMPARE(w.watch.count(WatchEntry::Taken), 1u);
        QCOMPARE(w.watch.count(WatchEntry::Failed), 1u);
        w.put("glass_2.csv", scanText(600)); // its content under a name that can be
        w.later();
        w.later();
        QVERIFY2(w.scans() == 2u, qPrintable(w.words()));
    }

    void whatCanBeRedoneStays() {
        Watched w;
        w.begin();
        w.put("glass_1.csv", scanText(610));
        w.later();
        w.later();
        const std::string id = w.workspace.study().samples.front()->id;
        QVERIFY(w.workspace.act(SetMass{{id, w.workspace.study().samples.front()->scans.front()->id}, 1e-3}));
        w.workspace.undo();
        w.put("glass_2.csv", scanText(620));
        w.later();
        w.later();
        QCOMPARE(w.scans(), 1u);
        QVERIFY(w.watch.waitsForRedo());
        QVERIFY(w.workspace.history().canRedo());
        w.workspace.redo();
        w.later();
        QCOMPARE(w.scans(), 2u);
        QVERIFY(!w.watch.waitsForRedo());
    }

    void aStartIsTold() {
        Watched w;
        w.put("there.csv", scanText(600));
        QString told;
        connect(&w.watch, &FolderWatch::changed, &w.watch, [&] { told = w.watch.folder(); });
        w.begin();
        QCOMPARE(told, QDir(w.dir.path()).absolutePath());
    }

    void aFolderThatGoesIsToldAndWatchedAgain() {
        Watched w;
        QVERIFY(QDir(w.dir.path()).mkdir(QStringLiteral("in")));
        const QString inner = w.dir.filePath(QStringLiteral("in"));
        w.watch.start(inner, false);
        QVERIFY(!w.watch.isGone());
        QVERIFY(QDir().rmdir(inner));
        w.later();
        QVERIFY(w.watch.isGone());
        QVERIFY(QDir(w.dir.path()).mkdir(QStringLiteral("in")));
        w.put("in/glass_1.csv", scanText(610));
        w.later();
        w.later();
        QVERIFY(!w.watch.isGone());
        QCOMPARE(w.scans(), 1u);
    }

    void theSelectionStaysWhileSomethingIsTyped() {
        Watched w;
        w.begin();
        QLineEdit box;
        box.show();
        box.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&box));
        box.setFocus();
        QTest::keyClicks(&box, QStringLiteral("12"));
        QVERIFY(QApplication::focusWidget() == &box);
        w.put("glass_1.csv", scanText(610));
        w.later();
        w.later();
        QCOMPARE(w.scans(), 1u);
        QVERIFY(w.workspace.scene().selection.items.empty());
    }

    void aPauseTakesNothingInAndNothingIsLost() {
        Watched w;
        w.begin();
        w.put("glass_1.csv", scanText(610));
        w.later();
        w.watch.setPaused(true);
        w.later();
        w.later();
        QCOMPARE(w.scans(), 0u);
        w.watch.setPaused(false);
        w.later();
        w.later();
        QCOMPARE(w.scans(), 1u);
    }

    void nothingJoinsWhileAHandleIsHeld() {
        Watched w;
        w.begin();
        w.put("glass_1.csv", scanText(610));
        w.later();
        w.later();
        const Sample& sample = *w.workspace.study().samples.front();
        const ScanPath path{sample.id, sample.scans.front()->id};
        w.put("glass_2.csv", scanText(620));
        w.later();
        w.workspace.preview(MoveGlassWindow{path, {340, 480}});
        w.later();
        QCOMPARE(w.scans(), 1u);
        QVERIFY(w.workspace.isPreviewing());
        w.workspace.act(MoveGlassWindow{path, {340, 480}});
        w.later();
        QCOMPARE(w.scans(), 2u);
    }

    void thoseThereAreReadWhereAPersonSaysSo() {
        Watched w;
        w.put("glass_1.csv", scanText(610));
        w.begin(true);
        w.later();
        QCOMPARE(w.scans(), 1u);
    }

    void patternsGetTheChoicesOfTheLastOneOfTheirSample() {
        Watched w;
        w.begin();
        w.put("glass_1.0GPa.xy", patternTextAt(2.70));
        w.later();
        w.later();
        QVERIFY2(w.watch.count(WatchEntry::Taken) == 1u, qPrintable(w.words()));
        const Sample& sample = *w.workspace.study().samples.front();
        QCOMPARE(sample.patterns.front()->pressure, std::optional(1.0)); // that of the measurement from the first one on
        QVERIFY(!sample.treatment.pressure);
        PatternChoices choices = sample.patterns.front()->choices;
        choices.structure.normalization.numberDensity = 0.05;
        QVERIFY(w.workspace.act(SetPatternChoices{{sample.id, sample.patterns.front()->id}, choices}));
        w.put("glass_2.0GPa.xy", patternTextAt(2.75));
        w.later();
        w.later();
        QCOMPARE(w.workspace.study().samples.size(), 1u);
        const auto& patterns = w.workspace.study().samples.front()->patterns;
        QCOMPARE(patterns.size(), 2u);
        QCOMPARE(patterns.back()->choices.structure.normalization.numberDensity, std::optional(0.05));
        QCOMPARE(patterns.back()->pressure, std::optional(2.0));
    }

    void aFileThatComesWhileTheQuestionStandsIsNew() {
        Watched w;
        w.put("there.csv", scanText(600));
        Bench bench;
        whenModal("watchThoseThere", [&](QWidget* box) {
            w.put("new.csv", scanText(620));
            for (QAbstractButton* button : qobject_cast<QMessageBox*>(box)->buttons())
                if (button->text().contains(QStringLiteral("Only")))
                    return button->click();
        });
        bench.window.watch().watchFolder(w.dir.path());
        QCOMPARE(bench.window.watch().watch().waiting().size(), 1);
        QVERIFY(bench.window.watch().watch().waiting().front().endsWith(QStringLiteral("new.csv")));
        QVERIFY(bench.find<QAction>("watchPaused")->isEnabled());
    }

    void theWindowWatchesAFolderWithALogAndAPause() {
        const QTemporaryDir dir;
        QFile there(dir.filePath(QStringLiteral("there.csv")));
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write(scanText(600)) > 0);
        there.close();
        Bench bench;
        QVERIFY(!bench.find<QAction>("watchPaused")->isEnabled());
        whenModal("watchThoseThere", [](QWidget* box) {
            for (QAbstractButton* button : qobject_cast<QMessageBox*>(box)->buttons())
                if (button->text().contains(QStringLiteral("Too")))
                    return button->click();
        });
        bench.window.watch().watchFolder(dir.path());
        auto* log = bench.find("watchWindow");
        QVERIFY(log->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(bench.workspace.study().samples.size(), 1u, 40000);
        QCOMPARE(child<QTreeWidget>(*log, "watchLog")->topLevelItem(0)->text(1), QStringLiteral("there.csv"));
        QVERIFY(child<QLabel>(*log, "watchState")->text().contains(QStringLiteral("1")));
        child<QPushButton>(*log, "watchPause")->click();
        QVERIFY(bench.window.watch().watch().isPaused());
        QVERIFY(bench.find<QAction>("watchPaused")->isChecked());
        child<QPushButton>(*log, "watchStop")->click();
        QVERIFY(bench.window.watch().watch().folder().isEmpty());
        QVERIFY(!bench.find<QAction>("watchPaused")->isEnabled());
        QCOMPARE(child<QTreeWidget>(*log, "watchLog")->topLevelItemCount(), 1); // the log stays to be read
    }
};

QTEST_MAIN(WatchTest)
#include "watch_test.moc"
