// The table of samples as a spreadsheet: columns, order, typing, copying and pasting.
#include "tests/app/window_support.h"
#include "tests/support/patterns.h"
#include "widgets/samples/sample_filter.h"
#include "widgets/samples/sample_model.h"
#include "widgets/samples/sample_panel.h"
#include "widgets/samples/whole_numbers.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeView>

using namespace vitrine;
using vitrine::test::Bench;
using vitrine::test::stepSample;

namespace {

Shared<Sample> treated(const std::string& id, std::optional<double> pressure) {
    Sample sample = *stepSample(id, 3);
    sample.treatment = {TreatmentKind::Compressed, pressure, 583.0, {}, {}};
    return sample;
}

/// Pressures that stand in another order as text.
Study fourSamples() {
    return {"study", {treated("a", 10), treated("b", 2), treated("c", {}), treated("d", 0.5)}};
}

QTreeView* tableOf(Bench& bench) {
    return bench.find<QTreeView>("sampleTable");
}

QString names(const QTreeView* table) {
    QString all;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        all += table->model()->index(row, 0).data().toString();
    return all;
}

/// The middle of a title, or (`edge`) the handle at its right end.
QPoint titleOf(const QTreeView* table, int column, bool edge = false) {
    const auto* header = table->header();
    const int left = header->sectionViewportPosition(column), width = header->sectionSize(column);
    return {edge ? left + width - 1 : left + width / 2, header->height() / 2};
}

void drag(QWidget* widget, QPoint from, QPoint to) {
    QTest::mousePress(widget, Qt::LeftButton, {}, from);
    for (const QPoint at : {from + QPoint(to.x() > from.x() ? 8 : -8, 0), to}) {
        QMouseEvent move(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(widget, &move);
    }
    QTest::mouseRelease(widget, Qt::LeftButton, {}, to);
}

void clickCell(QTreeView* table, int row, int column, Qt::KeyboardModifiers keys = {}) {
    const QRect at = table->visualRect(table->model()->index(row, column));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, keys, {at.right() - 4, at.center().y()});
}

void showAll(Bench& bench) {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    QList<qint32> columns;
    for (int column = 1; column < SampleModel::ColumnCount; ++column)
        columns << column;
    stream << quint32(1) << qint32(0) << true << columns; // as a version of before wrote it
    QVERIFY(bench.find<SamplePanel>("samplePanel")->arrange(bytes));
}

} // namespace

class StudyTableWindowTest : public QObject {
    Q_OBJECT
    test::IsolatedSettings settings_;

  private Q_SLOTS:
    void init() { QSettings().clear(); }

    void aClickOnATitleSortsNumbersAsNumbers() {
        Bench bench(fourSamples());
        bench.workspace.settle();
        auto* table = tableOf(bench);
        showAll(bench);
        QCOMPARE(names(table), QStringLiteral("abcd"));
        const auto click = [&] {
            QTest::mouseClick(table->header()->viewport(), Qt::LeftButton, {}, titleOf(table, SampleModel::Pressure));
        };
        click();
        QCOMPARE(names(table), QStringLiteral("dbac")); // what is not known stands last
        click();
        QCOMPARE(names(table), QStringLiteral("abdc"));
        click();
        QCOMPARE(names(table), QStringLiteral("abcd")); // the study's own order
        QCOMPARE(bench.workspace.history().entries().size(), std::size_t(1));
    }

    /// In a panel that has not room for all columns the one that is sorted by stays where it is.
    void columnsKeepTheirPlacesWhenSorted() {
        Bench bench(fourSamples());
        bench.workspace.settle();
        auto* table = tableOf(bench);
        QTest::qWait(30);
        const auto shown = [&] {
            QList<int> columns;
            for (int column = 0; column < SampleModel::ColumnCount; ++column)
                columns << (table->isColumnHidden(column) ? 0 : table->columnWidth(column));
            return columns;
        };
        const QList<int> before = shown();
        QVERIFY(before.contains(0));
        for (int column = 0; column < SampleModel::ColumnCount; ++column)
            if (!table->isColumnHidden(column)) {
                QTest::mouseClick(table->header()->viewport(), Qt::LeftButton, {}, titleOf(table, column));
                QTest::qWait(10);
                QCOMPARE(shown(), before);
            }
    }

    void groupsStayTogetherWhenSorted() {
        SampleModel model;
        model.setGrouping(Grouping::Treatment);
        Study study = fourSamples();
        study = test::valueOf(reduce(study, SetTreatment{"b", {TreatmentKind::Annealed, 2.0, {}, {}, {}}}));
        model.setScene({{study, std::make_shared<const Results>()}, std::nullopt, {}});
        SampleFilter filter;
        filter.setSourceModel(&model);
        const auto rows = [&] {
            QStringList all;
            for (int row = 0; row < filter.rowCount(); ++row)
                all << filter.index(row, 0).data().toString();
            return all.join(QLatin1Char(' '));
        };
        filter.sort(SampleModel::Pressure, Qt::AscendingOrder);
        QCOMPARE(rows(), QStringLiteral("compressed d a c annealed b"));
        filter.sort(SampleModel::Pressure, Qt::DescendingOrder);
        QCOMPARE(rows(), QStringLiteral("compressed a d c annealed b"));
    }

    void aDraggedEdgeSizesAColumnAndIsRemembered() {
        Bench bench(fourSamples());
        bench.window.resize(1600, 900);
        bench.window.resetLayout();
        auto* table = tableOf(bench);
        QTest::qWait(30);
        auto* header = table->header();
        const int before = header->sectionSize(SampleModel::Pressure);
        QVERIFY(before > 0);
        const QPoint edge = titleOf(table, SampleModel::Pressure, true);
        drag(header->viewport(), edge, edge + QPoint(40, 0));
        QCOMPARE(header->sectionSize(SampleModel::Pressure), before + 40);
        bench.workspace.act(RenameStudy{"other"}); // shows everything anew
        bench.workspace.settle();
        QCOMPARE(header->sectionSize(SampleModel::Pressure), before + 40);
        auto* panel = bench.find<SamplePanel>("samplePanel");
        header->moveSection(header->visualIndex(SampleModel::State), 1);
        table->sortByColumn(SampleModel::Pressure, Qt::DescendingOrder);
        const QByteArray kept = panel->arrangement();

        Bench again(fourSamples());
        QVERIFY(again.find<SamplePanel>("samplePanel")->arrange(kept));
        const auto* other = tableOf(again)->header();
        QCOMPARE(other->sectionSize(SampleModel::Pressure), before + 40);
        QCOMPARE(other->visualIndex(SampleModel::State), 1);
        QCOMPARE(names(tableOf(again)), QStringLiteral("abdc"));
        QVERIFY(again.find<SamplePanel>("samplePanel")->arrangement() == kept);
    }

    void numbersAreShownWholeOrNotAtAll() {
        const QFontMetrics metrics(QApplication::font());
        const QString number = QStringLiteral("495.4 ± 2.1");
        for (int width = 0; width < 200; ++width) {
            const QString shown = wholeNumber(number, metrics, width);
            QVERIFY(shown == number || shown == QStringLiteral("495.4") || shown == QStringLiteral("…"));
            QVERIFY(shown == QStringLiteral("…") || metrics.horizontalAdvance(shown) <= width);
        }
        QCOMPARE(wholeNumber(number, metrics, 1000), number);
    }

    /// Every number of every row that is to be seen has room, scans under their samples too.
    void columnsHaveRoomForTheirNumbers() {
        Bench bench(fourSamples());
        bench.workspace.settle();
        auto* table = tableOf(bench);
        showAll(bench);
        table->expandAll();
        QTest::qWait(20);
        const auto* model = table->model();
        const auto check = [&](const QModelIndex& parent) {
            for (int row = 0; row < model->rowCount(parent); ++row)
                for (const int column : {SampleModel::Pressure, SampleModel::Energy, SampleModel::FictiveTemperature}) {
                    const QString text = model->index(row, column, parent).data().toString();
                    QVERIFY2(table->fontMetrics().horizontalAdvance(text) < table->columnWidth(column), qPrintable(text));
                }
        };
        check({});
        for (int row = 0; row < model->rowCount(); ++row)
            check(model->index(row, 0));
    }

    void aCellIsTypedIntoForAllThatAreSelected() {
        Bench bench(fourSamples());
        auto* table = tableOf(bench);
        showAll(bench);
        clickCell(table, 0, SampleModel::Pressure);
        clickCell(table, 2, SampleModel::Pressure, Qt::ControlModifier);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F2);
        auto* editor = table->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("700 MPa"));
        QTest::keyClick(editor, Qt::Key_Return);
        const auto pressureOf = [&](const char* id) {
            return findSample(bench.workspace.study(), id)->treatment.pressure.value_or(0);
        };
        QTRY_COMPARE(pressureOf("a"), 0.7);
        QCOMPARE(pressureOf("c"), 0.7);
        QCOMPARE(findSample(bench.workspace.study(), "b")->treatment.pressure, std::optional(2.0));
        QCOMPARE(bench.workspace.history().entries().size(), std::size_t(2));
        clickCell(table, 1, SampleModel::Pressure);
        QTest::keyClick(table, Qt::Key_F2);
        editor = table->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, QStringLiteral("much"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(bench.workspace.problems().size(), std::size_t(1));
        QCOMPARE(findSample(bench.workspace.study(), "b")->treatment.pressure, std::optional(2.0));
    }

    void aTableOfASpreadsheetIsPastedAsOneStep() {
        Bench bench(fourSamples());
        const Study before = bench.workspace.study();
        auto* table = tableOf(bench);
        QApplication::clipboard()->setText(QStringLiteral("Sample\tP / GPa\tT / K\nd\t5\t600\nb\tunknown\t610\n"));
        table->setFocus();
        QTest::keySequence(table, QKeySequence::Paste);
        QCOMPARE(findSample(bench.workspace.study(), "d")->treatment.pressure, std::optional(5.0));
        QCOMPARE(findSample(bench.workspace.study(), "b")->treatment.temperature, std::optional(610.0));
        QCOMPARE(findSample(bench.workspace.study(), "b")->treatment.pressure, std::optional(2.0));
        QCOMPARE(bench.workspace.history().entries().size(), std::size_t(2));
        QCOMPARE(english(bench.workspace.history().entries().back().words), "Paste into 2 samples");
        QCOMPARE(bench.workspace.problems().size(), std::size_t(1));
        QVERIFY(english(bench.workspace.problems().front()).find("unknown") != std::string::npos);
        bench.workspace.undo();
        QVERIFY(bench.workspace.study() == before);
    }

    void aRowIsCopiedWithAllOfItsColumns() {
        Bench bench(fourSamples());
        bench.workspace.settle();
        auto* table = tableOf(bench);
        clickCell(table, 1, 0);
        table->setFocus();
        QTest::keySequence(table, QKeySequence::Copy);
        const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].count(QLatin1Char('\t')), lines[1].count(QLatin1Char('\t')));
        QVERIFY(lines[0].contains(QStringLiteral("P / GPa")) && lines[0].contains(QStringLiteral("Ea / kJ mol")));
        QVERIFY(lines[1].startsWith(QStringLiteral("b\t583\t2\t")));
        table->expand(table->model()->index(1, 0));
        table->selectAll();
        QTest::keySequence(table, QKeySequence::Copy);
        QCOMPARE(QApplication::clipboard()->text().count(QLatin1Char('\n')), 1 + 4 + 3);
    }

    void theTableIsExportedAsCsv() {
        Bench bench(fourSamples());
        const QString path = settings_.file(QStringLiteral("samples.csv"));
        QTimer asked;
        connect(&asked, &QTimer::timeout, &asked, [&] {
            if (auto* files = qobject_cast<QFileDialog*>(QApplication::activeModalWidget())) {
                asked.stop();
                files->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(path);
                QMetaObject::invokeMethod(files, "accept");
            }
        });
        asked.start(20);
        tableOf(bench)->findChild<QAction*>(QStringLiteral("exportTable"))->trigger();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 6); // titles, four samples, and the end
        QVERIFY(lines[1].startsWith("a,583,10,"));
    }
};

QTEST_MAIN(StudyTableWindowTest)
#include "study_table_window_test.moc"
