// Tables of the window have ± as noise and choices where the analyses are of the study as it is.
#include "core/evaluation/evaluate.h"
#include "tests/support/studies.h"
#include "tests/support/support.h"
#include "widgets/controls/analysts.h"
#include "widgets/controls/parameter_model.h"
#include "widgets/controls/result_rows.h"
#include "widgets/samples/sample_model.h"

#include <QSignalSpy>
#include <QtTest>

#include <cmath>

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr double timesNoise = 4;

void add(RobustnessSummary& run, const char* key, const char* item, const Measured& value) {
    QuantitySpread spread{{key, "a", item}, value, 90};
    spread.choicesError = timesNoise * value.error.value_or(0);
    spread.total = std::hypot(value.error.value_or(0), spread.choicesError);
    run.quantities.push_back(spread);
}

/// Four scans, analysed, and analyses that say of three of their numbers that choices carry them four times as far as noise.
struct Bench {
    Scene scene;

    Bench() {
        Memo memo;
        scene.now.study = stepStudy();
        scene.now.results = std::make_shared<const Results>(evaluate(scene.now.study, memo));
        scene.selection.items = {ScanPath{"a", "a0"}};
    }
    const SampleResult& sample() const { return *scene.now.results->samples.front(); }
    const ScanResult& scan() const { return *sample().scans.front(); }
    const KissingerFit& fit() const { return **sample().kissinger.front()->fit; }
    Measured onset() const { return (**scan().transition).onsetHalfStep; }
    Measured meanTf() const { return *sample().fictiveTemperature; }

    Analysts analysts() const {
        RobustnessSummary made;
        made.done = 90;
        add(made, "glass_transition.onset_half_step_K", "a0", onset());
        add(made, "kissinger.overshoot.E_a_kJ_per_mol", "", fit().energy);
        add(made, "sample.fictive_temperature_K", "", meanTf());
        return Analysts(made);
    }
    void setAnalysts(bool old = false) {
        Analysts made = analysts();
        made.old = old;
        scene.now.analysts = std::make_shared<const Analysts>(made);
    }
    ResultSection section() const { return withChoices(transitionSection(scan()), scene, "a", "a0"); }
    FitTable table() const { return fitTables(*scene.now.study.samples.front(), sample()).front(); }
};

Measured totalOf(const Measured& noise) {
    return {noise.value, *noise.error * std::sqrt(1 + timesNoise * timesNoise), noise.ci95};
}

const ResultRow& rowOf(const ResultSection& section, const char* key) {
    return *std::ranges::find(section.rows, std::string(key), &ResultRow::key);
}

QString cell(const SampleModel& model, int column, int role = Qt::DisplayRole) {
    return model.index(0, column).data(role).toString();
}

} // namespace

class ChoicesInTablesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aSectionShowsTheTotalAndItsMark() {
        Bench bench;
        const ResultSection plain = transitionSection(bench.scan());
        QVERIFY(bench.section() == plain);
        bench.setAnalysts();
        const ResultSection section = bench.section();
        const ResultRow& onset = rowOf(section, "glass_transition.onset_half_step_K");
        QVERIFY(onset.withChoices && onset.value.endsWith(choicesMark));
        QCOMPARE(*onset.number->error, *totalOf(bench.onset()).error);
        QCOMPARE(onset.number->value, bench.onset().value);
        for (std::size_t i = 0; i < plain.rows.size(); ++i)
            QVERIFY(section.rows[i].key == onset.key || section.rows[i] == plain.rows[i]);
        QVERIFY(whatErrorsAre(bench.scene).contains(QStringLiteral("90 analyses")));
        bench.setAnalysts(true);
        QVERIFY(bench.section() == plain);
        QVERIFY(!whatErrorsAre(bench.scene).contains(choicesMark));
    }

    void whatIsCopiedHasTheTotalAndItsMark() {
        Bench bench;
        const QString plain = asTsv(textTable(bench.section().rows));
        QVERIFY(!plain.contains(choicesMark));
        bench.setAnalysts();
        const TextTable table = textTable(bench.section().rows);
        QCOMPARE(table.header.back(), choicesMark);
        const WrittenNumber written = writtenNumber(totalOf(bench.onset()));
        int marked = 0;
        for (const QStringList& row : table.rows) {
            QCOMPARE(row.size(), table.header.size());
            if (row.back() == choicesMark) {
                QCOMPARE(row[1], written.value);
                QCOMPARE(row[2], written.error);
                ++marked;
            }
        }
        QCOMPARE(marked, 1);
        QVERIFY(asTsv(table).contains(written.value + QLatin1Char('\t') + written.error + QLatin1Char('\t') + choicesMark));
        QVERIFY(asLatex(table).contains(QStringLiteral("$\\oplus$")) && !asLatex(table).contains(choicesMark));
        bench.setAnalysts(true);
        QCOMPARE(asTsv(textTable(bench.section().rows)), plain);
    }

    void theParametersOfAFitHaveTheirTotals() {
        Bench bench;
        const FitTable table = bench.table();
        QVERIFY(withChoices(table, bench.scene) == ShownFit{table});
        bench.setAnalysts();
        const ShownFit shown = withChoices(table, bench.scene);
        ParameterModel model;
        model.setFit(shown);
        int marked = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const bool mark = model.index(row, ParameterModel::Choices).data().toString() == choicesMark;
            const Measured& before = table.rows[std::size_t(row)].value;
            QCOMPARE(shown.table.rows[std::size_t(row)].value, mark ? totalOf(before) : before);
            marked += mark;
        }
        QCOMPARE(marked, 1);
        bench.setAnalysts(true);
        QVERIFY(withChoices(table, bench.scene) == ShownFit{table});
    }

    void theSampleTableFollowsTheAnalyses() {
        Bench bench;
        SampleModel model;
        model.setScene(bench.scene);
        const QString energy = cell(model, SampleModel::Energy), tf = cell(model, SampleModel::FictiveTemperature);
        QVERIFY(!energy.contains(choicesMark) && !tf.contains(choicesMark));
        const QSignalSpy changed(&model, &SampleModel::dataChanged);
        bench.setAnalysts();
        model.setScene(bench.scene);
        QVERIFY(!changed.isEmpty());
        for (const int column : {SampleModel::Energy, SampleModel::FictiveTemperature}) {
            QVERIFY(cell(model, column).endsWith(choicesMark));
            QVERIFY(cell(model, column, Qt::ToolTipRole).contains(choicesMark));
        }
        bench.setAnalysts(true);
        model.setScene(bench.scene);
        QCOMPARE(cell(model, SampleModel::Energy), energy);
        QCOMPARE(cell(model, SampleModel::FictiveTemperature), tf);
    }

    void aNumberOfTheSampleIsFoundFromItsScan() {
        Bench bench;
        bench.setAnalysts();
        const double energy = bench.fit().energy.value;
        QVERIFY(spreadOf(bench.scene.now.analysts.get(), "a", "a0", "kissinger.E_a_kJ_per_mol", energy));
        QVERIFY(!spreadOf(bench.scene.now.analysts.get(), "b", "a0", "kissinger.E_a_kJ_per_mol", energy));
        QVERIFY(runOf(bench.scene.now.analysts.get()).summary && !runOf(bench.scene.now.analysts.get()).old);
        bench.setAnalysts(true);
        QVERIFY(!spreadOf(bench.scene.now.analysts.get(), "a", "a0", "kissinger.E_a_kJ_per_mol", energy));
        QVERIFY(!runOf(bench.scene.now.analysts.get()).summary && runOf(bench.scene.now.analysts.get()).old);
        QVERIFY(!runOf(nullptr).summary && !runOf(nullptr).old);
    }
};

QTEST_MAIN(ChoicesInTablesTest)
#include "choices_in_tables_test.moc"
