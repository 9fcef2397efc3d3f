#include "app/import/method_import_dialog.h"
#include "tests/app/window_support.h"
#include "tests/support/method_files.h"
#include "tests/support/patterns.h"
#include "widgets/controls/number_box.h"
#include "widgets/figures/content/figure_content.h"
#include "widgets/inspector/inspector.h"
#include "widgets/views/methods/method_view.h"
#include "widgets/words/words.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace vitrine;
using namespace vitrine::test;

namespace {

Bytes bytesOf(const std::string& text) {
    return {text.begin(), text.end()};
}

/// Sample “a” with a scan, and spectra of ruby or runs for the heat capacity.
Study studyWith(bool rubies, bool runs) {
    std::vector<Action> actions;
    if (rubies)
        for (const std::uint64_t seed : {1u, 2u}) {
            const std::string text = rubyText(MadeRuby{.seed = seed}.spectrum());
            const auto file = valueOf(importRuby(bytesOf(text), "p" + std::to_string(seed) + ".txt"));
            actions.push_back(AddRubies{"a", {file.ruby}, {file.original}});
        }
    if (runs) {
        for (const HeatRunRole role : heatRunRoles) {
            const std::string text = heatRunText(threeRuns()[static_cast<std::size_t>(role)].front());
            const auto file = valueOf(importHeatRun(bytesOf(text), "run" + std::to_string(int(role)) + ".txt", role));
            actions.push_back(AddHeatRuns{"a", {file.run}, {file.original}});
        }
        actions.push_back(SetHeatCapacity{"a", madeChoices});
    }
    return actions.empty() ? stepStudy() : valueOf(reduce(stepStudy(), actions));
}

QString written(const QString& path, const std::string& text) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.c_str()) < 0)
        qFatal("cannot write");
    return path;
}

const Sample& only(const Bench& bench) {
    return *bench.workspace.study().samples.front();
}

void type(NumberBox* box, const char* text) {
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, QString::fromLatin1(text));
    QTest::keyClick(box, Qt::Key_Return);
}

} // namespace

class MethodsWindowTest : public QObject {
    Q_OBJECT
    IsolatedSettings settings_;

  private Q_SLOTS:
    void theViewOfRubyShowsThePressureOfTheStudy() {
        Bench bench(studyWith(true, false));
        bench.workspace.settle();
        const auto* view = bench.find<MethodView>("ruby");
        QVERIFY(view->isVisible());
        const SampleResult& result = *bench.workspace.scene().now.results->samples.front();
        const Measured& pressure = (*result.rubies.front()->result)->chosen.pressure;
        QVERIFY2(view->picture().panel.caption.contains(displayed(pressure, QStringLiteral("GPa"))),
                 qPrintable(view->picture().panel.caption));
    }
    void theViewOfTheHeatCapacityShowsItsStep() {
        Bench bench(studyWith(false, true));
        bench.workspace.settle();
        const auto& answer = *bench.workspace.scene().now.results->samples.front()->heatCapacity;
        const QString caption = bench.find<MethodView>("heatCapacity")->picture().panel.caption;
        QVERIFY2(caption.contains(displayed((*answer.step)->transition.step, QStringLiteral("J/(g K)"))), qPrintable(caption));
    }
    void aBoxOfRubyIsOneStepThatCanBeUndone() {
        Bench bench(studyWith(true, false));
        const Study start = bench.workspace.study();
        auto* box = bench.find<NumberBox>("rubyLambda0");
        QVERIFY(box->isVisible());
        type(box, "694.3");
        QCOMPARE(only(bench).rubies[0]->choices.lambda0, 694.3);
        QCOMPARE(only(bench).rubies[1]->choices, start.samples.front()->rubies[1]->choices);
        bench.find<QAction>("undo")->trigger();
        QVERIFY(bench.workspace.study() == start);
    }
    void theSpectrumThatIsChosenInTheFormIsTheOneThatIsEdited() {
        Bench bench(studyWith(true, false));
        auto* spectra = bench.find<QComboBox>("ruby");
        spectra->setCurrentIndex(1);
        Q_EMIT spectra->activated(1);
        auto* scale = bench.find<QComboBox>("rubyScale");
        Q_EMIT scale->activated(1);
        QVERIFY(only(bench).rubies[1]->choices.scale == RubyScale::Mao1986);
        QVERIFY(only(bench).rubies[0]->choices.scale == RubyScale::Ruby2020);
        QCOMPARE(spectra->currentIndex(), 1);
    }
    void anEmptiedMassIsUnknownAndMassesAreInMilligrams() {
        Bench bench(studyWith(false, true));
        type(bench.find<NumberBox>("heatMass"), "12.5");
        QVERIFY(near(*only(bench).heatCapacity.mass, 0.0125, 1e-12));
        auto* pan = bench.find<NumberBox>("heatSamplePan");
        type(pan, "50");
        QVERIFY(near(*only(bench).heatCapacity.samplePan, 0.05, 1e-12));
        pan->setFocus();
        pan->selectAll();
        QTest::keyClick(pan, Qt::Key_Delete);
        QTest::keyClick(pan, Qt::Key_Return);
        QVERIFY(!only(bench).heatCapacity.samplePan);
    }
    void whyTellsWhatThePressureIsMadeOf() {
        Bench bench(studyWith(true, false));
        bench.workspace.settle();
        bench.find<Inspector>("inspector")->ask("ruby.pressure_GPa", 1);
        const QString text = bench.find<QLabel>("whyText")->text();
        const RubyResult& result = **bench.workspace.scene().now.results->samples.front()->rubies[1]->result;
        for (const RubyPressure& other : result.others)
            QVERIFY2(text.contains(displayed(other.pressure, QStringLiteral("GPa"))), qPrintable(text));
    }
    void withoutPatternsAPressureCanBeUsedForNone() {
        Bench bench(studyWith(true, false));
        auto* use = bench.find<QPushButton>("useRubyPressure");
        QVERIFY(!use->isEnabled());
        QVERIFY(!use->toolTip().isEmpty());
    }
    void aPressureIsWrittenIntoThePatternThatIsChosen() {
        Study study = patternStudy({2.6, 2.65});
        const auto with = studyWith(true, false).samples.front()->rubies;
        study = valueOf(reduce(study, AddRubies{study.samples.front()->id, with, {}}));
        Bench bench(study);
        bench.workspace.settle();
        bench.workspace.select({{PatternPath{study.samples.front()->id, study.samples.front()->patterns.front()->id}}});
        bench.find<QComboBox>("rubyPattern")->setCurrentIndex(1);
        bench.find<QPushButton>("useRubyPressure")->click();
        const Measured pressure = (*bench.workspace.scene().now.results->samples.front()->rubies[0]->result)->chosen.pressure;
        QCOMPARE(only(bench).patterns[1]->pressure, std::optional(pressure.value));
        QVERIFY(!only(bench).patterns[0]->pressure);
    }
    void namesOfFilesProposeTheirRuns() {
        for (const char* name : {"/sapphire/empty.txt", "Blank_1.csv", "BASELINE 20 K.txt"})
            QVERIFY2(proposedRunRole(QString::fromLatin1(name)) == HeatRunRole::Empty, name);
        for (const char* name : {"sapphire.txt", "/empty/Saphir_2.csv", "Al2O3-1.txt", "sapphire_baseline.txt"})
            QVERIFY2(proposedRunRole(QString::fromLatin1(name)) == HeatRunRole::Sapphire, name);
        for (const char* name : {"glass.txt", "/empty/AuAl_583K.csv", ""})
            QVERIFY2(proposedRunRole(QString::fromLatin1(name)) == HeatRunRole::Sample, name);
    }
    void spectraAreTakenIntoTheSampleThatIsChosen() {
        Bench bench(stepStudy());
        const QString good = written(settings_.file(QStringLiteral("p3.txt")), rubyText(MadeRuby{.seed = 3}.spectrum()));
        const QString bad = written(settings_.file(QStringLiteral("words.txt")), "no numbers at all\n");
        whenModal("methodImportDialog", [](QWidget* dialog) { child<QPushButton>(*dialog, "methodAccept")->click(); });
        bench.find<QAction>("importRubies");
        bench.window.imports().importMethods(MethodFiles::Rubies, {bad, good});
        QCOMPARE(only(bench).rubies.size(), std::size_t(1));
        QCOMPARE(only(bench).rubies.front()->name, std::string("p3"));
        bench.find<QAction>("undo")->trigger();
        QVERIFY(only(bench).rubies.empty());
    }
    void runsAreTakenInWithTheirRolesIntoANewSample() {
        Bench bench;
        QStringList paths;
        for (const auto& [role, name] : {std::pair(0, "empty.txt"), std::pair(1, "saphir.txt"), std::pair(2, "glass.txt")})
            paths << written(settings_.file(QString::fromLatin1(name)), heatRunText(threeRuns()[std::size_t(role)].front()));
        whenModal("methodImportDialog", [](QWidget* dialog) { child<QPushButton>(*dialog, "methodAccept")->click(); });
        bench.window.imports().importMethods(MethodFiles::HeatRuns, paths);
        QCOMPARE(only(bench).heatRuns.size(), std::size_t(3));
        for (const HeatRunRole role : heatRunRoles)
            QVERIFY(only(bench).heatRuns[static_cast<std::size_t>(role)]->role == role);
        QCOMPARE(only(bench).name, std::string("glass"));
        QVERIFY(bench.find("heatCapacity")->isVisible());
    }
    void filesThatHoldNothingCannotBeAccepted() {
        const QString bad = written(settings_.file(QStringLiteral("nothing.txt")), "");
        MethodImportDialog dialog(methodFiles(MethodFiles::Rubies, {bad, QStringLiteral("/none/at/all.txt")}), stepStudy(), {});
        QVERIFY(!child<QPushButton>(dialog, "methodAccept")->isEnabled());
    }
    void whatIsDroppedIsToldByItsContentAndTakenInTogether() {
        Bench bench(stepStudy());
        const QStringList paths{written(settings_.file(QStringLiteral("7GPa.txt")), rubyText(MadeRuby{.seed = 4}.spectrum())),
                                written(settings_.file(QStringLiteral("empty.txt")), heatRunText(threeRuns()[0].front())),
                                written(settings_.file(QStringLiteral("saphir.txt")), heatRunText(threeRuns()[1].front())),
                                written(settings_.file(QStringLiteral("disc.txt")), heatRunText(threeRuns()[2].front()))};
        whenModal("methodImportDialog", [](QWidget* dialog) {
            QVERIFY(child<QLabel>(*dialog, "methodQuestion")->isVisible()); // of the run of the sample, which is only concluded
            child<QPushButton>(*dialog, "methodAccept")->click();
        });
        bench.window.imports().importFiles(paths);
        QCOMPARE(only(bench).rubies.size(), std::size_t(1));
        QCOMPARE(only(bench).heatRuns.size(), std::size_t(3));
        bench.find<QAction>("undo")->trigger();
        QVERIFY(only(bench).rubies.empty() && only(bench).heatRuns.empty());
    }
    void whatAPersonSaysOfAFileIsRememberedForItsForm() {
        Bench bench(stepStudy());
        const auto spectrum = [&](const char* name, std::uint64_t seed) {
            return written(
                settings_.file(QString::fromLatin1(name)), "Wavelength (nm);Counts\n" + [&] {
                    std::string rows = rubyText(MadeRuby{.seed = seed}.spectrum());
                    rows.erase(0, rows.find('\n', rows.find("Wavelength")) + 1);
                    std::ranges::replace(rows, '\t', ';');
                    return rows;
                }());
        };
        const QString first = spectrum("one.csv", 5), second = spectrum("two.csv", 6);
        whenModal("methodImportDialog", [](QWidget* dialog) {
            auto* use =
                qobject_cast<QComboBox*>(child<QTreeWidget>(*dialog, "methodFiles")
                                             ->itemWidget(child<QTreeWidget>(*dialog, "methodFiles")->topLevelItem(0), 1));
            use->setCurrentIndex(int(MethodUse::Scans));
            Q_EMIT use->activated(int(MethodUse::Scans));
            whenModal("importDialog", [](QWidget* scans) { qobject_cast<QDialog*>(scans)->reject(); });
            child<QPushButton>(*dialog, "methodAccept")->click();
        });
        bench.window.imports().importFiles({first});
        QVERIFY(only(bench).rubies.empty());
        bool asked = false;
        whenModal("importDialog", [&](QWidget* scans) {
            asked = true;
            qobject_cast<QDialog*>(scans)->reject();
        });
        bench.window.imports().importFiles({second});
        QVERIFY(asked);
    }
    void aSpectrumIsRenamedReadInVacuumNarrowedAndRemovedWithUndo() {
        Bench bench(studyWith(true, false));
        const Study start = bench.workspace.study();
        auto* spectra = bench.find<QComboBox>("ruby");
        spectra->setCurrentIndex(1);
        Q_EMIT spectra->activated(1);
        auto* name = bench.find<QLineEdit>("rubyName");
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("cell"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(only(bench).rubies[1]->name, std::string("cell"));
        QCOMPARE(spectra->currentIndex(), 1); // the same spectrum under its new name
        auto* medium = bench.find<QComboBox>("rubyMedium");
        medium->setCurrentIndex(2);
        Q_EMIT medium->activated(2);
        const double air = start.samples.front()->rubies[1]->recording->wavelength.front();
        QVERIFY(near(air - only(bench).rubies[1]->recording->wavelength.front(), 0.19, 0.01));
        type(bench.find<NumberBox>("rubyLow"), "690");
        QCOMPARE(only(bench).rubies[1]->choices.range->low, 690.0);
        QVERIFY(only(bench).rubies[1]->choices.range->high > 690);
        bench.find<QPushButton>("removeRuby")->click();
        QCOMPARE(only(bench).rubies.size(), std::size_t(1));
        QCOMPARE(only(bench).rubies[0]->id, start.samples.front()->rubies[0]->id);
        for (int step = 0; step < 4; ++step)
            bench.find<QAction>("undo")->trigger();
        QVERIFY(bench.workspace.study() == start);
    }
    void aRunIsRenamedGivenAnotherRoleAndRemovedWithUndo() {
        Bench bench(studyWith(false, true));
        const Study start = bench.workspace.study();
        auto* runs = bench.find<QComboBox>("heatRun");
        runs->setCurrentIndex(2);
        Q_EMIT runs->activated(2);
        auto* role = bench.find<QComboBox>("heatRunRole");
        QCOMPARE(role->currentIndex(), 2);
        role->setCurrentIndex(0);
        Q_EMIT role->activated(0);
        QVERIFY(only(bench).heatRuns[2]->role == HeatRunRole::Empty);
        auto* name = bench.find<QLineEdit>("heatRunName");
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("blank 2"));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(only(bench).heatRuns[2]->name, std::string("blank 2"));
        bench.find<QPushButton>("removeHeatRun")->click();
        QCOMPARE(only(bench).heatRuns.size(), std::size_t(2));
        for (int step = 0; step < 3; ++step)
            bench.find<QAction>("undo")->trigger();
        QVERIFY(bench.workspace.study() == start);
    }
    void viewsAppearForASampleThatHasThemAndNotForOneThatHasNone() {
        Study study = studyWith(true, true);
        study.samples.push_back(stepSample("b"));
        Bench bench(study);
        bench.workspace.select({{ScanPath{"a", "a0"}}});
        for (const char* view : {"ruby", "rubyPressure", "heatCapacity"})
            QVERIFY2(bench.window.findChild<QWidget*>(QString::fromLatin1(view)) && bench.find(view)->isVisible(), view);
        bench.workspace.select({{ScanPath{"b", "b0"}}});
        for (const char* view : {"ruby", "rubyPressure", "heatCapacity"})
            QVERIFY2(!bench.find(view)->isVisible(), view);
        QVERIFY(bench.find("thermograms")->isVisible());
    }
    void aSampleOfSpectraAloneCanBeSelected() {
        Study study = studyWith(true, false);
        Sample bare = *study.samples.front();
        bare.id = bare.name = "cell";
        bare.scans.clear();
        study.samples.push_back(std::move(bare));
        Bench bench(study);
        bench.workspace.select({{*firstItem(*study.samples.back())}});
        QCOMPARE(sampleOf(bench.workspace.scene().selection.items.front()), std::string("cell"));
        QVERIFY(bench.find("ruby")->isVisible());
        type(bench.find<NumberBox>("rubyLambda0"), "694.3");
        QCOMPARE(bench.workspace.study().samples.back()->rubies[0]->choices.lambda0, 694.3);
    }
    void everyViewOfThemBecomesAPanelThatDrawsTheSame() {
        Bench bench(studyWith(true, true));
        bench.workspace.settle();
        for (const MethodKind& kind : methodKinds()) {
            MethodView view(kind);
            view.setScene(bench.workspace.scene());
            const auto panel = view.figurePanel();
            QVERIFY2(panel && panel->samples == std::vector<std::string>{"a"}, kind.content);
            const FigureContent content = contentOf(*panel, bench.workspace.scene().now, Theme::light());
            QVERIFY2(content.panel.empty.isEmpty(), kind.content);
            QCOMPARE(content.drawing.strokes.size(), view.picture().drawing.strokes.size());
            QCOMPARE(QString(content.panel.xTitle).remove(QLatin1Char('*')), view.picture().panel.xTitle);
            QVERIFY2(!content.range.isNull() && content.range.height() > 0, kind.content);
        }
    }
    void aPanelOfASampleThatHasNoneSaysSo() {
        Bench bench(studyWith(true, true));
        bench.workspace.settle();
        for (const MethodKind& kind : methodKinds()) {
            FigurePanel panel;
            panel.content = kind.content;
            panel.samples = {"none"};
            QVERIFY2(!contentOf(panel, bench.workspace.scene().now, Theme::light()).panel.empty.isEmpty(), kind.content);
        }
    }
};

QTEST_MAIN(MethodsWindowTest)
#include "methods_window_test.moc"
