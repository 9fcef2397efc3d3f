#include "app/import/pattern_import_dialog.h"
#include "tests/app/window_support.h"
#include "tests/support/patterns.h"
#include "widgets/controls/number_box.h"
#include "widgets/views/patterns/pattern_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSemaphore>
#include <QThreadPool>
#include <QTreeWidget>

using namespace vitrine;
using namespace vitrine::test;

namespace {

const PatternPath first{"glass", "p0"};

void drag(QWidget* canvas, QPoint from, QPoint to) {
    QTest::mouseMove(canvas, from);
    QTest::mousePress(canvas, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 5; ++step)
        QTest::mouseMove(canvas, from + (to - from) * step / 5);
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, to);
}

QPoint onHandle(const PlotCanvas* canvas, double x) {
    return {qRound(canvas->pixel({x, 0}).x()), canvas->axisRect()->rect().center().y()};
}

/// A pattern as text, as an export of an integration would be.
QString written(const QTemporaryDir& folder, const QString& name, double top, double scale) {
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    const Pattern pattern = madeIntensity(top);
    for (std::size_t i = 0; i < pattern.q.size(); ++i)
        file.write(QStringLiteral("%1 %2\n").arg(pattern.q[i], 0, 'f', 6).arg(scale * pattern.intensity[i], 0, 'g', 8).toUtf8());
    return path;
}

} // namespace

class PatternsWindowTest : public QObject {
    Q_OBJECT
    test::IsolatedSettings settings_;

  private Q_SLOTS:
    void theViewsAreThoseThatTheStudyNeeds() {
        Bench bench(patternStudy({2.6}));
        QVERIFY(!bench.find("thermograms")->isVisible());
        for (const char* view : {"intensity", "structureFactor", "pairFunction", "firstPeak"})
            QVERIFY2(bench.find(view)->isVisible(), view);
        bench.workspace.act(AddSample{test::stepSample("a")});
        for (const char* view : {"thermograms", "kissinger", "structureFactor", "pairFunction"})
            QVERIFY2(bench.find(view)->isVisible(), view);
        bench.find<QAction>("show_kissinger")->trigger();
        QVERIFY(!bench.find("kissinger")->isVisible());
    }

    void draggingQMaxMovesSOfQAndIsOneEntry() {
        Bench bench(patternStudy({2.6, 2.65}));
        const Study start = bench.workspace.study();
        bench.workspace.select({{first}});
        QTest::qWait(50);
        const auto* view = bench.find<PatternView>("intensity");
        auto* canvas = const_cast<PlotCanvas*>(&view->canvas());
        drag(canvas, onHandle(canvas, 20), onHandle(canvas, 15));
        const PatternResult* result = findResult(*bench.workspace.scene().now.results, first);
        QVERIFY2(near((*result->structure)->q.back(), 15, 0.3), qPrintable(QString::number((*result->structure)->q.back())));
        QCOMPARE(bench.workspace.history().entries().size(), std::size_t(2));
        QVERIFY(near(*bench.find<NumberBox>("qMax")->number(), 15, 0.3));
        bench.find<QAction>("undo")->trigger();
        QVERIFY(bench.workspace.study() == start);
    }

    void aBoxOfThePatternIsTheSameValue() {
        Bench bench(patternStudy({2.6}));
        bench.workspace.select({{first}});
        auto* box = bench.find<NumberBox>("patternPressure");
        QVERIFY(box->isVisible());
        box->setFocus();
        QTest::keyClicks(box, QStringLiteral("4.5"));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(findPattern(bench.workspace.study(), first)->pressure, std::optional(4.5));
        bench.find<QAction>("undo")->trigger();
        QVERIFY(!findPattern(bench.workspace.study(), first)->pressure);
    }

    void theCompositionOfTheSampleIsInItsBox() {
        Bench bench(patternStudy({2.6}));
        bench.workspace.select({{first}});
        auto* box = bench.find<QLineEdit>("patternComposition");
        QCOMPARE(box->text(), QStringLiteral("Zr"));
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QStringLiteral("Cu"));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(bench.workspace.study().samples.front()->composition, std::string("Cu"));
        bench.find<QAction>("undo")->trigger();
        QCOMPARE(box->text(), QStringLiteral("Zr"));
    }

    void aClickOnACurveSelectsItsPattern() {
        Bench bench(patternStudy({2.6, 3.8})); // the second one beside the window of the first
        const auto* view = bench.find<PatternView>("structureFactor");
        QTest::qWait(50);
        auto* canvas = const_cast<PlotCanvas*>(&view->canvas());
        const QPoint flank = canvas->pixel({3.8 + 0.16, madeStructure(3.96, 3.8)}).toPoint(); // below the window's name
        QTest::mouseMove(canvas, flank);
        QTest::mouseClick(canvas, Qt::LeftButton, {}, flank);
        QVERIFY(bench.workspace.scene().selection.currentPattern());
        QCOMPARE(bench.workspace.scene().selection.currentPattern()->pattern, std::string("p1"));
        bench.workspace.act(RemovePattern{{"glass", "p1"}});
        QVERIFY(!bench.workspace.scene().selection.currentPattern()); // what is gone is not selected
        QVERIFY(!bench.workspace.scene().selection.hovered);
    }

    void whatAFileLeavesOpenIsAskedFor() {
        QTemporaryDir folder;
        const QStringList files{written(folder, QStringLiteral("glass.xy"), 2.6, 1),
                                written(folder, QStringLiteral("empty_bkg.xy"), 2.6, 0.01)};
        PatternImportDialog dialog(files, Study{}, Theme::light());
        auto* accept = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        auto* table = dialog.findChild<QTreeWidget*>(QStringLiteral("patternFiles"));
        QTRY_VERIFY(table->topLevelItem(1)->text(2).contains(QStringLiteral("2θ"))); // q or 2θ?
        QVERIFY(!table->topLevelItem(1)->text(2).contains(QStringLiteral("--")));
        QVERIFY(!accept->isEnabled());
        auto* axis = dialog.findChild<QComboBox*>(QStringLiteral("patternAxis"));
        axis->setFocus();
        axis->setCurrentIndex(1);
        Q_EMIT axis->activated(1);
        QTRY_VERIFY(accept->isEnabled());
        QCOMPARE(dialog.choice().sample.patterns.size(), std::size_t(1)); // the other file was not answered
        dialog.findChild<QPushButton*>(QStringLiteral("patternForAll"))->click();
        QTRY_VERIFY(accept->isEnabled() && dialog.choice().sample.patterns.size() == 2);
        const ImportChoice choice = dialog.choice();
        QCOMPARE(choice.sample.patterns.size(), std::size_t(2));
        QCOMPARE(choice.sample.patterns[1]->role, PatternRole::Background);
        QCOMPARE(choice.sample.patterns[0]->choices.background, choice.sample.patterns[1]->id);
        Bench bench;
        QVERIFY(bench.workspace.take({choice}));
        QVERIFY(bench.find("intensity")->isVisible());
        QVERIFY(bench.workspace.scene().selection.currentPattern());
    }

    void anImportThatIsCancelledReadsNoFurtherFile() {
        QStringList files;
        for (int i = 0; i < 40; ++i)
            files << QStringLiteral("%1.xy").arg(i);
        std::atomic<int> begun = 0;
        QSemaphore gate;
        const auto slow = [&](const QString&, const PatternReadOptions&,
                              const PatternImportReader::Wanted&) -> Result<ImportedPatterns> {
            ++begun;
            gate.acquire();
            return refuse(phrase("test", "Not read."));
        };
        {
            PatternImportDialog dialog(files, Study{}, Theme::light(), slow);
            dialog.show();
            QTRY_VERIFY(begun > 0);
            QVERIFY(dialog.findChild<QProgressBar*>()->isVisible());
            QVERIFY(!dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled());
            QTest::mouseClick(dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Cancel), Qt::LeftButton);
        }
        gate.release(40);
        QVERIFY(QThreadPool::globalInstance()->waitForDone(10000));
        QCoreApplication::processEvents();
        QVERIFY(begun <= QThreadPool::globalInstance()->maxThreadCount());
    }

    void draggingTheFitWindowGivesTheLorentzianAWindowOfItsOwn() {
        Bench bench(patternStudy({2.6}));
        const Study start = bench.workspace.study();
        bench.workspace.select({{first}});
        QTest::qWait(50);
        auto* canvas = const_cast<PlotCanvas*>(&bench.find<PatternView>("structureFactor")->canvas());
        const Region& fit = canvas->regionLayer().regions.back();
        QCOMPARE(fit.label, QStringLiteral("fit"));
        drag(canvas, onHandle(canvas, fit.interval.high), onHandle(canvas, fit.interval.high - 0.15));
        const PeakChoices& peak = findPattern(bench.workspace.study(), first)->choices.peak;
        QCOMPARE(peak.definition, PeakDefinition::Lorentzian);
        QVERIFY2(near(peak.lorentzianHalfWidth, 0.25, 0.06), qPrintable(QString::number(peak.lorentzianHalfWidth)));
        QCOMPARE(bench.workspace.history().entries().size(), std::size_t(2));
        QVERIFY(near(*bench.find<NumberBox>("fitHalfWidth")->number(), peak.lorentzianHalfWidth, 1e-9));
        bench.find<QAction>("undo")->trigger();
        QVERIFY(bench.workspace.study() == start);
    }

    void everyEndOfTheRangeOfQHasAHandleWithItsName() {
        Bench bench(patternStudy({2.6}));
        bench.workspace.select({{first}});
        QTest::qWait(50);
        auto* canvas = const_cast<PlotCanvas*>(&bench.find<PatternView>("intensity")->canvas());
        const RegionLayer& regions = canvas->regionLayer();
        const Grip low{0, RegionPart::Low}, high{0, RegionPart::High};
        QCOMPARE(regions.nameOf(low), QStringLiteral("qmin"));
        QCOMPARE(regions.nameOf(high), QStringLiteral("qmax"));
        QVERIFY(regions.gripAt(regions.edgeNameBox(high).center()) == high);
        const QPoint name = regions.edgeNameBox(low).center().toPoint();
        drag(canvas, name, name + QPoint(40, 0)); // the name is a handle too
        QVERIFY((**findResult(*bench.workspace.scene().now.results, first)->structure).q.front() > 0.7);
    }

    void bothEndsOfANarrowFitWindowCanBeTaken() {
        Bench bench(patternStudy({2.6}));
        bench.workspace.select({{first}});
        QTest::qWait(50);
        auto* canvas = const_cast<PlotCanvas*>(&bench.find<PatternView>("structureFactor")->canvas());
        PatternChoices choices = findPattern(bench.workspace.study(), first)->choices;
        choices.peak.definition = PeakDefinition::LocalQuadratic;
        choices.peak.quadraticHalfWidth = 0.02;
        bench.workspace.act(SetPatternChoices{first, choices});
        bench.workspace.settle();
        const RegionLayer& regions = canvas->regionLayer();
        const double middle = canvas->axisRect()->rect().center().y();
        for (const RegionPart part : {RegionPart::Low, RegionPart::High}) {
            const Grip grip{1, part};
            QVERIFY(regions.gripAt({regions.handlePlace(grip), middle}) == grip);
        }
    }

    void theTabKeyLeavesOutWhatCannotBeMovedAndTheHintSaysWhatIsHeld() {
        Bench bench(patternStudy({2.6}));
        bench.workspace.select({{first}});
        QTest::qWait(50);
        auto* canvas = const_cast<PlotCanvas*>(&bench.find<PatternView>("pairFunction")->canvas());
        QStringList hints;
        connect(canvas, &PlotCanvas::hintChanged, this, [&](const QString& hint) { hints << hint; });
        canvas->setFocus(Qt::TabFocusReason);
        const RegionLayer& regions = canvas->regionLayer();
        QVERIFY(regions.focused && regions.canMove(regions.focused)); // r_min has no lower end
        QVERIFY(hints.last().startsWith(QStringLiteral("rmin · ")));
        for (int i = 0; i < 12 && canvas->hasFocus(); ++i) {
            QVERIFY(regions.canMove(regions.focused));
            QTest::keyClick(canvas, Qt::Key_Tab);
        }
        QVERIFY(!canvas->hasFocus());
    }

    void theReferenceOfDifferencesIsChosenFromTheMenu() {
        Bench bench(patternStudy({2.6, 2.65}));
        bench.workspace.select({{PatternPath{"glass", "p1"}}});
        QTest::qWait(50);
        auto* canvas = const_cast<PlotCanvas*>(&bench.find<PatternView>("pairFunction")->canvas());
        whenMenu("patternMenu", [](QMenu* menu) { menu->findChild<QAction*>(QStringLiteral("chooseReference"))->trigger(); });
        Q_EMIT canvas->menuAsked({-1000, -1000}, canvas->mapToGlobal(QPoint(10, 10)));
        QVERIFY(findPattern(bench.workspace.study(), {"glass", "p1"})->reference);
        QVERIFY(bench.find<QCheckBox>("differenceReference")->isChecked());
        bench.find<QAction>("undo")->trigger();
        QVERIFY(!findPattern(bench.workspace.study(), {"glass", "p1"})->reference);
    }

    void theChoicesOfAPatternAreAppliedToTheOthers() {
        Bench bench(patternStudy({2.6, 2.65, 2.7}));
        bench.workspace.select({{first}});
        PatternChoices choices = findPattern(bench.workspace.study(), first)->choices;
        choices.peak.definition = PeakDefinition::PseudoVoigt;
        bench.workspace.act(SetPatternChoices{first, choices});
        auto* canvas = const_cast<PlotCanvas*>(&bench.find<PatternView>("structureFactor")->canvas());
        whenMenu("patternMenu", [](QMenu* menu) { menu->findChild<QAction*>(QStringLiteral("applyPatternChoices"))->trigger(); });
        Q_EMIT canvas->menuAsked({-1000, -1000}, canvas->mapToGlobal(QPoint(10, 10)));
        for (const char* id : {"p1", "p2"})
            QCOMPARE(findPattern(bench.workspace.study(), {"glass", id})->choices.peak.definition, PeakDefinition::PseudoVoigt);
    }

    void correctionsAreEditedInTheInspectorAndUndone() {
        Bench bench(patternStudy({2.6}));
        const Study start = bench.workspace.study();
        bench.workspace.select({{first}});
        const auto choose = [&](const char* name, int item) {
            auto* box = bench.find<QComboBox>(name);
            box->setCurrentIndex(item);
            Q_EMIT box->activated(item);
        };
        const auto type = [&](const char* name, const char* text) {
            auto* box = bench.find<NumberBox>(name);
            box->setFocus();
            box->selectAll();
            QTest::keyClicks(box, QString::fromUtf8(text));
            QTest::keyClick(box, Qt::Key_Return);
        };
        choose("absorption", 1);
        type("absorptionThickness", "0.4");
        choose("polarization", 2);
        type("polarizedFraction", "0.9");
        choose("comptonRecoil", 1);
        bench.find<QCheckBox>("dispersion")->click();
        type("detectorDistance", "81.6");
        type("detectorError", "0.03");
        const PatternChoices& choices = findPattern(bench.workspace.study(), first)->choices;
        QVERIFY(choices.absorption == Absorption(FlatPlate{0.4}));
        QVERIFY(choices.polarization == PolarizationChoice(Polarization{0.9}));
        QCOMPARE(choices.comptonExponent, 3);
        QVERIFY(choices.dispersion);
        QVERIFY(choices.detector == std::optional(DetectorDistance{81.6, 0.03}));
        for (int i = 0; i < 8; ++i)
            bench.find<QAction>("undo")->trigger();
        QVERIFY(bench.workspace.study() == start);
    }

    void subPeaksAreAskedForInTheInspector() {
        Bench bench(patternStudy({2.6}));
        bench.workspace.select({{first}});
        auto* box = bench.find<QLineEdit>("subPeaks");
        box->setFocus();
        QTest::keyClicks(box, QStringLiteral("2.7 3.1"));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(findPattern(bench.workspace.study(), first)->choices.subPeaks.positions, (std::vector{2.7, 3.1}));
        const PatternPicture& picture = bench.find<PatternView>("pairFunction")->picture();
        QVERIFY(std::ranges::any_of(picture.handles,
                                    [](const PictureHandle& h) { return h.region.label == QStringLiteral("sub-peaks"); }));
    }

    void everyPatternWidgetHasANameForAScreenReader() {
        Bench bench(patternStudy({2.6}));
        bench.workspace.select({{first}});
        for (QWidget* widget : bench.window.findChildren<QWidget*>())
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus &&
                (qobject_cast<QLineEdit*>(widget) || qobject_cast<QComboBox*>(widget) || qobject_cast<PlotCanvas*>(widget)))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
};

QTEST_MAIN(PatternsWindowTest)
#include "patterns_window_test.moc"
