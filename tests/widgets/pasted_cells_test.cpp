#include "widgets/import/pasted_cells.h"

#include "tests/support/support.h"

#include <QtTest>

using namespace vitrine;

namespace {

const QStringList files{QStringLiteral("a.csv"), QStringLiteral("b.csv"), QStringLiteral("c.csv")};
const QStringList titles{QStringLiteral("File"), QStringLiteral("Sample"), QStringLiteral("P / GPa"), QStringLiteral("T / K")};

std::vector<CellEdit> pasted(const char* text, int row = 0, int column = 1) {
    return pastedCells(QString::fromUtf8(text), files, titles, row, column);
}

CellEdit edit(int row, int column, const char* text) {
    return {row, column, QString::fromUtf8(text)};
}

} // namespace

class PastedCellsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void textFillsFromTheCurrentCell() {
        QCOMPARE(pasted("1\t2\n3\t4\n", 1, 2), (std::vector{edit(1, 2, "1"), edit(1, 3, "2"), edit(2, 2, "3"), edit(2, 3, "4")}));
        QCOMPARE(pasted("7", 2, 3), std::vector{edit(2, 3, "7")});
    }
    void whatLiesBeyondTheTableIsLeftOut() {
        QCOMPARE(pasted("1\t2\t3\n4\n5\n6\n", 1, 3), (std::vector{edit(1, 3, "1"), edit(2, 3, "4")}));
        QVERIFY(pasted("x", 0, 0).empty()); // a name is no cell
    }
    void rowsGoToTheFilesTheyName() {
        const std::vector expected{edit(2, 1, "s"), edit(2, 2, "0.7"), edit(0, 1, "t"), edit(0, 2, "3")};
        QCOMPARE(pasted("c.csv\ts\t0.7\na\tt\t3\n", 1, 3), expected);
        QCOMPARE(pasted("c.csv\ts\t0.7\r\na\tt\t3\r\n"), expected);
    }
    void aRowOfTitlesPutsCellsUnderThem() {
        QCOMPARE(pasted("file\tT\tP [GPa]\nb\t583\t0.7\n"), (std::vector{edit(1, 3, "583"), edit(1, 2, "0.7")}));
        QCOMPARE(pasted("T / K\n583\n600"), (std::vector{edit(0, 3, "583"), edit(1, 3, "600")}));
    }
    /// Columns of one name and unit are told by their other words; a column is never written over by another one's cells.
    void titlesOfOneNameAreTold() {
        const QStringList own{QStringLiteral("File"), QStringLiteral("P / GPa, measured at"),
                              QStringLiteral("T / K, measured at"), QStringLiteral("P / GPa, treated at"),
                              QStringLiteral("T / K, treated at")};
        const auto under = [&](const QString& text) { return pastedCells(text, files, own, 0, 1); };
        QCOMPARE(under(own.join(QLatin1Char('\t')) + QStringLiteral("\nb\t1\t300\t5\t600\n")),
                 (std::vector{edit(1, 1, "1"), edit(1, 2, "300"), edit(1, 3, "5"), edit(1, 4, "600")}));
        QCOMPARE(under(QStringLiteral("file\tT / K, treated at\tp / gpa, Measured at\nb\t600\t1\n")),
                 (std::vector{edit(1, 4, "600"), edit(1, 1, "1")}));
        QCOMPARE(under(QStringLiteral("file\tT\tP / GPa, annealed at\nb\t300\t5\n")), std::vector{edit(1, 2, "300")});
    }
    void emptyCellsEmpty() { QCOMPARE(pasted("\t5\n", 0, 2), (std::vector{edit(0, 2, ""), edit(0, 3, "5")})); }

    void aNumberMayHaveAUnit() {
        const auto pressure = [](const char* text) { return cellQuantity(QString::fromUtf8(text), Dimension::Pressure, "GPa"); };
        QCOMPARE(**pressure("0.7"), 0.7);
        QCOMPARE(**pressure("0,7"), 0.7);
        QVERIFY(test::near(**pressure("700 MPa"), 0.7, 1e-12));
        QVERIFY(test::near(**pressure(" 7kbar "), 0.7, 1e-12));
        QVERIFY(pressure("") && !*pressure(""));
        for (const char* wrong : {"much", "7 K", "7 GPa 8", "GPa", "nan"})
            QVERIFY2(!pressure(wrong), wrong);
        QCOMPARE(**cellQuantity(QStringLiteral("2 h"), Dimension::Time, "min"), 7200.0);
    }
};

QTEST_GUILESS_MAIN(PastedCellsTest)
#include "pasted_cells_test.moc"
