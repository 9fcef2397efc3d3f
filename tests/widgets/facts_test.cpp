// The tables of plots: what a person would write down, with what is left out and why.
#include "core/evaluation/evaluate.h"
#include "tests/support/patterns.h"
#include "tests/support/studies.h"
#include "tests/support/support.h"
#include "widgets/controls/copyable.h"
#include "widgets/controls/plot_table_model.h"
#include "widgets/controls/plot_table_window.h"
#include "widgets/views/kissinger/kissinger_lines.h"
#include "widgets/views/patterns/pattern_picture.h"

#include <QAbstractItemModelTester>
#include <QTableView>

using namespace vitrine;
using vitrine::test::valueOf;

namespace {

Moment momentOf(const Study& study) {
    Memo memo;
    return {study, std::make_shared<const Results>(evaluate(study, memo))};
}

const FactCell& cell(const FactTable& table, std::size_t row, const char* title) {
    return table.rows[row][static_cast<std::size_t>(table.titles.indexOf(QString::fromUtf8(title)))];
}

FactTable kissingerTable(const Study& study) {
    const Moment moment = momentOf(study);
    return kissingerFacts(kissingerPlot(moment, {}, Theme::light()), nullptr);
}

bool isRectangle(const FactTable& table) {
    return std::ranges::all_of(table.rows, [&](const auto& row) { return std::ssize(row) == table.titles.size(); });
}

} // namespace

class FactsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aKissingerTableHasARowAScan() {
        const Study study = valueOf(reduce(test::stepStudy(), SetInKissinger{{"a", "a1"}, false}));
        const FactTable table = kissingerTable(study);
        QVERIFY(isRectangle(table));
        const Moment moment = momentOf(study);
        std::size_t rows = 0, row = 0;
        for (const auto& line : moment.results->samples.front()->kissinger) {
            rows += line->sources.size() + line->excluded.size();
            for (const KissingerSource& source : line->sources) {
                QCOMPARE(cell(table, row, "Φ / K s^{-1}").number->value, source.point.heatingRate);
                QCOMPARE(cell(table, row, "T_p / K").number->value, source.point.temperature);
                QCOMPARE(cell(table, row, "Sample").words, QStringLiteral("a"));
                QVERIFY(!cell(table, row, "Branch").words.isEmpty());
                QVERIFY(cell(table, row, "Remark").words.isEmpty());
                ++row;
            }
            for (std::size_t i = 0; i < line->excluded.size(); ++i, ++row)
                QVERIFY(cell(table, row, "Remark").words.contains(QStringLiteral("left out by hand")));
        }
        QVERIFY(rows > 3);
        QCOMPARE(table.rows.size(), rows); // and no point of a fitted line
    }

    /// dx = 1000 dT/T² and dy = 2 dT/T belong to one error of T.
    void errorsOfBothAxesAreOneErrorOfTp() {
        const FactTable table = kissingerTable(test::stepStudy());
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            const Measured top = *cell(table, row, "T_p / K").number, x = *cell(table, row, "1000 K / T_p").number;
            QVERIFY(top.error.has_value() == x.error.has_value());
            if (top.error)
                QVERIFY(std::abs(*x.error - 1000 * *top.error / (top.value * top.value)) < 1e-12);
            QVERIFY(std::abs(x.value * top.value - 1000) < 1e-9);
        }
    }

    void anEquationOfStateTellsOfEveryPattern() {
        Study study = test::compressedStudyAt({0, 5, 10, 15, 20});
        study = valueOf(reduce(study, SetPatternConditions{{"glass", "p3"}, std::nullopt, {}}));
        const Moment moment = momentOf(study);
        for (const auto picture : {compressionPicture, strainPicture, firstPeakPicture, peakWidthPicture}) {
            const auto facts = picture(moment, {}, Theme::light()).facts;
            QVERIFY(facts && isRectangle(*facts));
            QCOMPARE(facts->rows.size(), std::size_t(5));
        }
        const FactTable table = *compressionPicture(moment, {}, Theme::light()).facts;
        QCOMPARE(cell(table, 4, "Pattern").words, QStringLiteral("p3"));
        QVERIFY(cell(table, 4, "Remark").words.contains(QStringLiteral("not known")));
        QVERIFY(!cell(table, 4, "q_1 / Å⁻¹").number);
        QCOMPARE(cell(table, 2, "P / GPa").number->value, 10.0);
    }

    void theWindowHasRoomForWhatItTells() {
        PlotTableWindow window;
        window.setTable({QStringLiteral("k"), {}, {}, {}, kissingerTable(test::stepStudy())});
        const auto* view = window.findChild<QTableView*>();
        const auto* model = view->model();
        for (int row = 0; row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column) {
                const QString text = model->index(row, column).data().toString();
                QVERIFY2(view->fontMetrics().horizontalAdvance(text) < view->columnWidth(column), qPrintable(text));
            }
    }

    void theModelShowsFactsAndPointsInTurn() {
        PlotTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const FactTable facts = kissingerTable(test::stepStudy());
        model.setTable({QStringLiteral("k"), {}, {}, {}, facts});
        QCOMPARE(model.columnCount(), static_cast<int>(facts.titles.size()));
        QCOMPARE(model.rowCount(), static_cast<int>(facts.rows.size()));
        const int top = static_cast<int>(facts.titles.indexOf(QStringLiteral("T_p / K")));
        const double copied = model.index(0, top).data(copyRole).toDouble();
        QVERIFY(std::abs(copied - cell(facts, 0, "T_p / K").number->value) < 0.01);
        model.setTable({QStringLiteral("points"), {}, {}, {PlotSeries{QStringLiteral("c"), {1, 2}, {3, 4}}}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), static_cast<int>(PlotTableModel::ColumnCount));
        QCOMPARE(model.index(1, PlotTableModel::Y).data(copyRole).toDouble(), 4.0);
    }
};

QTEST_MAIN(FactsTest)
#include "facts_test.moc"
