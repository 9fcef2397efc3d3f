#include "core/evaluation/definitions.h"
#include "core/evaluation/evaluate.h"
#include "core/history/history.h"
#include "core/quantity/constants.h"
#include "tests/support/studies.h"
#include "tests/support/support.h"
#include "widgets/controls/number_box.h"
#include "widgets/controls/quantities.h"
#include "widgets/controls/result_rows.h"
#include "widgets/controls/text.h"
#include "widgets/controls/wrapped_label.h"
#include "widgets/inspector/explanation.h"
#include "widgets/panels/history_panel.h"
#include "widgets/panels/problem_list.h"
#include "widgets/samples/sample_filter.h"
#include "widgets/samples/sample_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <set>

using namespace vitrine;
using vitrine::test::stepSample;

namespace {

Scene sceneOf(const Study& study) {
    Memo memo;
    Scene scene{{study, std::make_shared<const Results>(evaluate(study, memo))}, std::nullopt, {}};
    if (!study.samples.empty() && !study.samples.front()->scans.empty())
        scene.selection.items = {ScanPath{study.samples.front()->id, study.samples.front()->scans.front()->id}};
    return scene;
}

Study with(std::vector<Shared<Sample>> samples) {
    return {"", std::move(samples)};
}

Study after(const Study& study, const Action& action) {
    return test::valueOf(reduce(study, action));
}

/// A model as text, children indented.
QString printed(const QAbstractItemModel& model, const QModelIndex& parent = {}, const QString& indent = {}) {
    QString out;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        out += indent + model.index(row, 0, parent).data().toString() + QLatin1Char('\n');
        out += printed(model, model.index(row, 0, parent), indent + QStringLiteral("  "));
    }
    return out;
}

} // namespace

class PanelsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void theSampleModelIsSound() {
        SampleModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Study one = with({stepSample("a", 2)});
        const Study two = with({stepSample("a", 2), stepSample("b", 3)});
        for (const Study& study :
             {Study{}, one, two, with({stepSample("b", 3)}), two, one, Study{}, after(two, RemoveScan{{"b", "b1"}}), two})
            model.setScene(sceneOf(study));
        QCOMPARE(printed(model), QStringLiteral("a\n  100 K/s\n  200 K/s\nb\n  100 K/s\n  200 K/s\n  500 K/s\n"));
    }

    void rowsStayWhileTheirContentsChange() {
        SampleModel model;
        const Study study = with({stepSample("a", 2), stepSample("b", 2)});
        model.setScene(sceneOf(study));
        const QPersistentModelIndex b = model.index(1, 0);
        const QPersistentModelIndex scan = model.index(1, 0, b);
        model.setScene(sceneOf(after(study, RenameSample{"b", "other"})));
        QVERIFY(b.isValid() && scan.isValid());
        QCOMPARE(b.data().toString(), QStringLiteral("other"));
        model.setScene(sceneOf(after(study, RemoveSample{"a"})));
        QCOMPARE(b.row(), 0);
        QCOMPARE(model.scanAt(scan)->scan, "b1");
    }

    void aRenamedRowIsAnAction() {
        SampleModel model;
        model.setScene(sceneOf(test::stepStudy()));
        QSignalSpy renamed(&model, &SampleModel::renamed);
        QVERIFY(!model.setData(model.index(0, 0), QStringLiteral("  "), Qt::EditRole));
        QVERIFY(model.setData(model.index(0, 0), QStringLiteral("new"), Qt::EditRole));
        QCOMPARE(renamed.size(), 1);
        QCOMPARE(std::get<RenameSample>(renamed[0][0].value<Action>()).name, "new");
    }

    void theFilterWantsEveryTerm() {
        SampleModel model;
        Study study = with({stepSample("a", 1), stepSample("b", 1)});
        study = after(study, SetTreatment{"a", {TreatmentKind::Compressed, 7.0, 583.0, 600.0, {}}});
        model.setScene(sceneOf(study));
        SampleFilter filter;
        filter.setSourceModel(&model);
        const auto shown = [&](const char* terms) {
            filter.setTerms(QString::fromLatin1(terms));
            return filter.rowCount();
        };
        QCOMPARE(shown(""), 2);
        QCOMPARE(shown("7 GPa"), 1);
        QCOMPARE(shown("7 GPa, 583 K"), 1);
        QCOMPARE(shown("7 GPa, 600 K"), 0);
    }

    void theHistoryModelIsSound() {
        HistoryModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        History<Study> history(test::stepStudy(), phrase("test", "Start"));
        model.setHistory(history);
        const auto push = [&](double mass) {
            history.push(after(history.present(), SetMass{{"a", "a0"}, mass}), phrase("test", "Mass"));
            model.setHistory(history);
        };
        push(1e-3);
        push(2e-3);
        history.undo();
        model.setHistory(history);
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.data(model.index(2), Qt::ForegroundRole).isValid());
        push(3e-3);
        QCOMPARE(model.rowCount(), 3);
    }

    void aNudgeThatIsRefusedLeavesTheNumberRight() {
        NumberBox box;
        WrappedLabel note;
        box.setStep(0.1, 1);
        box.setNote(&note);
        box.setNumber(2);
        connect(&box, &NumberBox::edited, &box, [&box] { box.refuse(QStringLiteral("No such window.")); });
        QTest::keyClick(&box, Qt::Key_Up);
        QCOMPARE(box.text(), QStringLiteral("2.0"));
        QCOMPARE(box.number(), std::optional(2.0));
        QVERIFY(!box.isModified());
        QVERIFY(!box.property("lit").toBool());
        QCOMPARE(note.text(), QStringLiteral("No such window."));
        QTest::keyClick(&box, Qt::Key_Return);
        QVERIFY(note.text().isEmpty());
        QVERIFY(!box.saysWhy());
    }

    void boxesEmitOnlyWhatAPersonDoes() {
        NumberBox box;
        box.setStep(0.1, 1);
        QSignalSpy edited(&box, &NumberBox::edited);
        box.setNumber(1.25);
        box.setNumber(std::nullopt);
        box.setNumber(2);
        QCOMPARE(edited.size(), 0);
        QTest::keyClick(&box, Qt::Key_Up);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited[0][0].toDouble(), 2.1);
        box.selectAll();
        QTest::keyClicks(&box, QStringLiteral("word"));
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(box.text(), QStringLiteral("word")); // to be mended
        QTest::keyClick(&box, Qt::Key_Escape);
        QCOMPARE(box.text(), QStringLiteral("2.1"));
    }

    void whatAPersonIsTypingStaysUntilTheNumberChanges() {
        NumberBox box;
        box.setNumber(2);
        QTest::keyClicks(&box, QStringLiteral("5"));
        const QString typed = box.text();
        box.setNumber(2);
        QCOMPARE(box.text(), typed);
        box.setNumber(3);
        QCOMPARE(box.text(), QStringLiteral("3.0"));
    }

    void numbersAreReadInTheLocaleAndPlain() {
        QCOMPARE(numberWritten(QStringLiteral(" 1.5 ")), std::optional(1.5));
        QCOMPARE(numberWritten(QStringLiteral("−3")), std::optional(-3.0));
        QVERIFY(!numberWritten(QStringLiteral("1.5 K")));
        QVERIFY(!numberWritten(QString()));
        QVERIFY(!numberWritten(QStringLiteral("inf")));
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(numberWritten(QStringLiteral("1,5")), std::optional(1.5));
        QCOMPARE(displayedFixed(1234.5, 1), QStringLiteral("1234,5"));
        QLocale::setDefault(QLocale::c());
    }

    void subscriptsAreReal() {
        QCOMPARE(typeset(QStringLiteral("T_p < s^{-1}")), QStringLiteral("T<sub>p</sub> &lt; s<sup>-1</sup>"));
    }

    void ratesAndTreatmentsInWords() {
        QCOMPARE(shownRate(500), QStringLiteral("500 K/s"));
        QCOMPARE(shownRate(10.0 / 60), QStringLiteral("10 K/min"));
        QCOMPARE(shownRate(std::nullopt), QStringLiteral("rate unknown"));
        QCOMPARE(shownTreatment({TreatmentKind::Compressed, 7.0, 583.0, 600.0, {}}),
                 QStringLiteral("583 K, 7 GPa, 10 min, compressed"));
        QCOMPARE(shownPressure(constants::atmosphere), QStringLiteral("1 atm"));
    }

    void everyResultShownHasADefinition() {
        const Scene scene = sceneOf(test::stepStudy());
        const ScanResult& scan = *findResult(*scene.now.results, ScanPath{"a", "a0"});
        const SampleResult& sample = *findResult(*scene.now.results, "a");
        auto sections = peakSections(scan);
        sections.push_back(transitionSection(scan));
        sections.push_back(fictiveSection(scan));
        sections.push_back(sampleSection(sample));
        for (const auto& section : sections) {
            QVERIFY2(section.problem.isEmpty(), qPrintable(section.problem));
            for (const auto& row : section.rows) {
                QVERIFY2(definitionOf(row.key), row.key.c_str());
                const auto why = explain(scene, row.key, row.peak);
                QVERIFY2(why && !why->meaning.isEmpty() && !why->value.isEmpty(), row.key.c_str());
            }
        }
        QVERIFY(!sampleSection(sample).rows.empty());
    }

    void keysOfDefinitionsAreUnique() {
        std::set<std::string> keys;
        for (const Definition& definition : definitions())
            QVERIFY2(keys.insert(definition.key).second, definition.key.c_str());
        QVERIFY(!definitionOf("nothing"));
    }

    void problemsAreOnlyWhatAPersonCanMend() {
        const Study study = test::stepStudy();
        QVERIFY(problemsIn(sceneOf(study)).empty());
        const auto problems = problemsIn(sceneOf(after(study, MoveGlassWindow{{"a", "a0"}, {900, 950}})));
        QVERIFY(!problems.empty());
        QCOMPARE(problems.front().items, (std::vector<ItemPath>{ScanPath{"a", "a0"}}));
    }
};

QTEST_MAIN(PanelsTest)
#include "panels_test.moc"
