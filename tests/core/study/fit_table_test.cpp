#include "core/elasticity/birch_murnaghan.h"
#include "core/evaluation/definitions.h"
#include "core/evaluation/evaluate.h"
#include "core/evaluation/fit_table.h"
#include "tests/support/patterns.h"
#include "tests/support/studies.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

const PatternPath first{"glass", "p0"};

Study with(const Study& study, const Action& action) {
    return valueOf(reduce(study, action));
}

/// Patterns whose first sharp peaks follow an equation of state with B0 = 102 GPa and B′ = 3.6.
Study compressed() {
    return compressedStudyAt({0, 1.5, 3, 4.5, 6, 7.5});
}

std::vector<FitTable> tablesOf(const Study& study) {
    Memo memo;
    const Results results = evaluate(study, memo);
    const Sample& sample = *study.samples.front();
    std::vector<FitTable> tables = fitTables(sample, *results.samples.front());
    if (!sample.patterns.empty())
        std::ranges::copy(fitTables(sample, *sample.patterns.front(), *results.samples.front()->patterns.front()),
                          std::back_inserter(tables));
    return tables;
}

FitTable tableOf(const Study& study, FitKind kind) {
    for (const FitTable& table : tablesOf(study))
        if (table.path.kind == kind)
            return table;
    qFatal("no such fit");
}

ParameterRow rowOf(const FitTable& table, const std::string& name) {
    const auto found = std::ranges::find(table.rows, name, &ParameterRow::name);
    if (found == table.rows.end())
        qFatal("no parameter %s", name.c_str());
    return *found;
}

Study edited(const Study& study, FitKind kind, const std::string& name, const ParameterEdit& edit) {
    const FitTable table = tableOf(study, kind);
    const auto action = editedParameter(study, table.path, rowOf(table, name), edit);
    if (!action)
        qFatal("the edit is not allowed");
    return with(study, *action);
}

} // namespace

class FitTableTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyParameterHasADefinition() {
        for (const Study& study : {compressed(), stepStudy()})
            for (const FitTable& table : tablesOf(study)) {
                QVERIFY(!table.rows.empty());
                for (const ParameterRow& row : table.rows)
                    QVERIFY2(definitionOf(row.key), row.key.c_str());
            }
    }

    void bPrimeIsFixedAndFreedInItsRow() {
        const Study free = compressed();
        const ParameterRow found = rowOf(tableOf(free, FitKind::EquationOfState), "B'");
        QVERIFY(found.vary && found.value.error);
        const Study fixed = edited(free, FitKind::EquationOfState, "B'", {ParameterPart::Vary, {}, false});
        const ParameterRow held = rowOf(tableOf(fixed, FitKind::EquationOfState), "B'");
        QVERIFY(!held.vary && !held.value.error);
        QCOMPARE(held.value.value, found.value.value);
        const Study set = edited(fixed, FitKind::EquationOfState, "B'", {ParameterPart::Value, 3.6, true});
        QCOMPARE(rowOf(tableOf(set, FitKind::EquationOfState), "B'").value.value, 3.6);
        QVERIFY(near(rowOf(tableOf(set, FitKind::EquationOfState), "B0").value.value, 102, 4));
        QVERIFY(edited(set, FitKind::EquationOfState, "B'", {ParameterPart::Vary, {}, true}) == free);
    }

    void theSecondOrderTiesBPrime() {
        const Study second = with(compressed(), SetCompression{"glass", {{.order = 2}, 3}});
        const FitTable table = tableOf(second, FitKind::EquationOfState);
        const ParameterRow tied = rowOf(table, "B'");
        QVERIFY(!tied.vary && !tied.mayVary && !tied.tie.text.empty());
        QCOMPARE(tied.value.value, 4);
        QVERIFY(!editedParameter(second, table.path, tied, {ParameterPart::Vary, {}, true}));
    }

    void aFixedModulusLeavesTheOthersToTheFit() {
        Study study = edited(compressed(), FitKind::EquationOfState, "B0", {ParameterPart::Vary, {}, false});
        study = edited(study, FitKind::EquationOfState, "B0", {ParameterPart::Value, 102.0, true});
        const FitTable table = tableOf(study, FitKind::EquationOfState);
        QCOMPARE(rowOf(table, "B0").value.value, 102);
        QVERIFY(near(rowOf(table, "B'").value.value, 3.6, 1));
        QVERIFY(rowOf(table, "value0").value.error);
    }

    void aRowAtItsBoundSaysSo() {
        const Study study = edited(compressed(), FitKind::EquationOfState, "B'", {ParameterPart::High, 3.0, true});
        const ParameterRow row = rowOf(tableOf(study, FitKind::EquationOfState), "B'");
        QCOMPARE(row.value.value, 3);
        QVERIFY(row.atBound);
        QVERIFY(edited(study, FitKind::EquationOfState, "B'", {ParameterPart::High, {}, true}) == compressed());
    }

    void theProfileOfTheFirstPeakCanBeHeld() {
        const Study free = patternStudy({2.6});
        const ParameterRow width = rowOf(tableOf(free, FitKind::FirstPeak), "width");
        QVERIFY(near(width.value.value, 0.32, 0.02)); // the made peak is a Lorentzian of half width 0.16
        Study study = edited(free, FitKind::FirstPeak, "width", {ParameterPart::Vary, {}, false});
        study = edited(study, FitKind::FirstPeak, "width", {ParameterPart::Value, 0.4, true});
        const FitTable table = tableOf(study, FitKind::FirstPeak);
        QCOMPARE(rowOf(table, "width").value.value, 0.4);
        QVERIFY(!rowOf(table, "width").value.error);
        QVERIFY(near(rowOf(table, "q1").value.value, 2.6, 0.01));
        QVERIFY(edited(study, FitKind::FirstPeak, "width", {ParameterPart::Vary, {}, true}) == free);
    }

    void residualsBelongToThePointsOfTheirFit() {
        for (const FitKind kind : {FitKind::EquationOfState, FitKind::FirstPeak}) {
            const FitResiduals r = tableOf(compressed(), kind).residuals;
            QVERIFY(r.x.size() > 5 && r.residual.size() == r.x.size() && r.sigma.size() == r.x.size());
            for (const double sigma : r.sigma)
                QVERIFY(sigma > 0 && std::isfinite(sigma));
        }
        const FitTable line = tableOf(stepStudy(), FitKind::Kissinger);
        QCOMPARE(line.residuals.x.size(), std::size_t(4));
        double sum = 0;
        for (const double residual : line.residuals.residual)
            sum += residual * residual;
        QVERIFY(near(std::sqrt(sum / 2), line.residuals.sigma.front(), 1e-9)); // scatter of 4 points about 2 parameters
    }

    void normalizationTermsComeAndGo() {
        const Study study = patternStudy({2.6});
        const Study without = edited(study, FitKind::Normalization, "quadratic", {ParameterPart::Vary, {}, false});
        const ParameterRow row = rowOf(tableOf(without, FitKind::Normalization), "quadratic");
        QVERIFY(!row.vary && row.value.value == 0);
        QVERIFY(edited(without, FitKind::Normalization, "quadratic", {ParameterPart::Vary, {}, true}) == study);
    }

    void whatHoldsNothingIsRefused() {
        const Study study = compressed();
        const FitTable table = tableOf(study, FitKind::EquationOfState);
        const auto low = editedParameter(study, table.path, rowOf(table, "B0"), {ParameterPart::Low, 90.0, true});
        const Study bounded = with(study, *low);
        const auto high = editedParameter(bounded, table.path, rowOf(tableOf(bounded, FitKind::EquationOfState), "B0"),
                                          {ParameterPart::High, 80.0, true});
        QVERIFY(high && !reduce(bounded, *high));
        QVERIFY(!editedParameter(study, table.path, rowOf(table, "B0"), {ParameterPart::Value, 1.0, true})); // it varies
        const FitTable line = tableOf(stepStudy(), FitKind::Kissinger);
        QVERIFY(!editedParameter(stepStudy(), line.path, line.rows.front(), {ParameterPart::Vary, {}, false}));
    }
};

QTEST_APPLESS_MAIN(FitTableTest)
#include "fit_table_test.moc"
