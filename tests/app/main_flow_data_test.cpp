#include "tests/app/walk/hands.h"
#include "tests/app/walk/shown.h"
#include "tests/app/window_support.h"
#include "widgets/controls/quantities.h"
#include "widgets/controls/result_rows.h"
#include "widgets/plot/canvas.h"
#include "widgets/words/words.h"

#include <QMimeData>
#include <QPushButton>
#include <QTableWidget>
#include <QTreeView>

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr const char* files[] = {"thermal/pmma/FSRI_DSC_N2_3K_1.csv", "thermal/pmma/FSRI_DSC_N2_10K_1.csv",
                                 "thermal/pmma/FSRI_DSC_N2_20K_1.csv", "thermal/pmma/FSRI_DSC_N2_30K_1.csv"};

/// Drops the files on the window and accepts the preview as soon as everything is read.
void dropAndAccept(Bench& bench) {
    QMimeData data;
    QList<QUrl> urls;
    for (const char* file : files)
        urls << QUrl::fromLocalFile(QString::fromStdString(dataFile(file)));
    data.setUrls(urls);
    whenModal("importDialog", [](QWidget* dialog) {
        auto* accept = dialog->findChild<QPushButton*>(QStringLiteral("importAccept"));
        QTRY_VERIFY_WITH_TIMEOUT(accept->isEnabled(), 60000);
        accept->click();
    });
    QDragEnterEvent enter({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&bench.window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&bench.window, &drop);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.workspace.study().samples.empty(), 90000);
}

PlotCanvas* thermograms(Bench& bench) {
    return bench.find("thermograms")->findChild<PlotCanvas*>();
}

void dragHandle(PlotCanvas* canvas, double from, double to) {
    const auto at = [&](double kelvin) {
        return QPoint(qRound(canvas->pixel({kelvin, 0}).x()), canvas->axisRect()->rect().center().y());
    };
    mouse(canvas, QEvent::MouseMove, at(from), Qt::NoButton, Qt::NoButton);
    mouse(canvas, QEvent::MouseButtonPress, at(from), Qt::LeftButton, Qt::LeftButton);
    for (int step = 1; step <= 8; ++step)
        mouse(canvas, QEvent::MouseMove, at(from) + (at(to) - at(from)) * step / 8, Qt::NoButton, Qt::LeftButton);
    mouse(canvas, QEvent::MouseButtonRelease, at(to), Qt::LeftButton, Qt::NoButton);
}

/// Opens the menu of the plot at a point and takes the entry that contains `words`.
void takeFromMenu(PlotCanvas* canvas, QPointF at, const char* words) {
    bool taken = false;
    whenMenu("scanMenu", [&taken, words](QMenu* menu) {
        for (QAction* action : menu->actions())
            if (action->text().contains(QLatin1String(words))) {
                action->trigger();
                taken = true;
                return;
            }
    });
    clickOn(canvas, canvas->pixel(at).toPoint(), Qt::RightButton);
    QTRY_VERIFY2(taken, words);
}

void selectRow(Bench& bench, int scan) {
    auto* table = bench.find<QTreeView>("sampleTable");
    table->expandAll();
    const QModelIndex row = table->model()->index(scan, 0, table->model()->index(0, 0));
    table->scrollTo(row);
    clickOn(table->viewport(), table->visualRect(row).center());
}

/// The point of the curve where the decomposition takes up heat fastest.
QPointF endotherm(const Bench& bench) {
    const ScanPath path = *bench.workspace.scene().selection.current();
    const Thermogram& t = (*findResult(*bench.workspace.scene().now.results, path)->prepared)->thermogram;
    const auto top = std::ranges::max_element(t.signal);
    return {t.temperature[static_cast<std::size_t>(top - t.signal.begin())], *top};
}

/// The text of the value beside a "why" button of the inspector.
QString valueBeside(Bench& bench, const char* key) {
    const auto* why = bench.find<QPushButton>((std::string("why:") + key).c_str());
    for (const QLabel* label : why->parentWidget()->findChildren<QLabel*>())
        if (label->isVisible() && std::abs(label->geometry().center().y() - why->geometry().center().y()) < 6 &&
            label->text().contains(QChar(0xB1)))
            return label->text();
    return {};
}

} // namespace

class MainFlowDataTest : public QObject {
    Q_OBJECT
    IsolatedSettings settings_;

  private Q_SLOTS:
    void fromFilesToTheActivationEnergyAndBack() {
        Bench bench;
        dropAndAccept(bench);
        bench.workspace.settle();
        const std::size_t imported = bench.workspace.history().entries().size();
        QCOMPARE(bench.workspace.study().samples.front()->scans.size(), std::size_t(4));

        selectRow(bench, 0);
        const ScanPath first = *bench.workspace.scene().selection.current();
        PlotCanvas* canvas = thermograms(bench);
        QTest::qWait(50);
        if (canvas->regionLayer().regions.empty())
            takeFromMenu(canvas, {canvas->xAxis->range().center(), canvas->yAxis->range().center()}, "windows by hand");
        QTest::qWait(50);
        const auto windowOf = [&](std::size_t i) { return canvas->regionLayer().regions[i].interval; };
        const Interval glass = windowOf(0), liquid = windowOf(1);
        dragHandle(canvas, glass.high, glass.high - 12);
        QVERIFY(near(findScan(bench.workspace.study(), first)->glassWindow->high, glass.high - 12, 2));
        dragHandle(canvas, liquid.low, liquid.low + 8);
        QVERIFY(near(findScan(bench.workspace.study(), first)->liquidWindow->low, liquid.low + 8, 2));

        for (int scan = 0; scan < 4; ++scan) {
            selectRow(bench, scan);
            QTest::qWait(20);
            takeFromMenu(canvas, endotherm(bench), "Pick an endotherm here");
            QVERIFY2(findScan(bench.workspace.study(), *bench.workspace.scene().selection.current())->peaks,
                     bench.workspace.problems().empty() ? "nothing was done"
                                                        : english(bench.workspace.problems().back()).c_str());
        }
        const SampleResult& result = *findResult(*bench.workspace.scene().now.results, first.sample);
        const KissingerFit* fit = fittedKissinger(result);
        QVERIFY(fit);
        QCOMPARE(fit->points.size(), std::size_t(4));
        QVERIFY2(fit->energy.value > 100 && fit->energy.value < 350, qPrintable(QString::number(fit->energy.value)));
        QCOMPARE(valueBeside(bench, "kissinger.E_a_kJ_per_mol"), displayed(fit->energy, QString()));

        const Study end = bench.workspace.study();
        const auto shown = shownBy(bench.window);
        const Selection selection = bench.workspace.scene().selection;
        auto* undo = bench.find<QAction>("undo");
        while (undo->isEnabled())
            undo->trigger();
        QVERIFY(bench.workspace.study().samples.empty());
        QVERIFY(bench.find("startPage")->isVisible());
        auto* redo = bench.find<QAction>("redo");
        while (redo->isEnabled())
            redo->trigger();
        QVERIFY(bench.workspace.study() == end);
        QVERIFY(bench.workspace.history().entries().size() >= imported + 6);
        bench.workspace.select(selection);
        QTest::qWait(20);
        for (const char* view : {"thermograms", "kissinger", "sampleTable"})
            QVERIFY2(shownBy(bench.window)[QLatin1String(view)] == shown[QLatin1String(view)],
                     qPrintable(difference(shownBy(bench.window)[QLatin1String(view)], shown[QLatin1String(view)])));

        const QString path = settings_.file(QStringLiteral("flow.vitrine"));
        whenModal("savePlaces", [&](QWidget* dialog) {
            child<QLineEdit>(*dialog, "saveFolder")->setText(QFileInfo(path).absolutePath());
            child<QTableWidget>(*dialog, "saveNames")->item(0, 1)->setText(QFileInfo(path).fileName());
            child<QPushButton>(*dialog, "saveAccept")->click();
        });
        bench.find<QAction>("save")->trigger();
        QVERIFY(!bench.window.isWindowModified());
        QVERIFY(QFileInfo::exists(path));

        Bench again;
        again.window.files().openPaths({path});
        QVERIFY(*again.workspace.study().samples.front() == *end.samples.front());
        again.workspace.select(bench.workspace.scene().selection);
        QTest::qWait(20);
        QCOMPARE(differences(again.window, bench.window), QString());
        QCOMPARE(valueBeside(again, "kissinger.E_a_kJ_per_mol"), displayed(fit->energy, QString()));
    }
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    MainFlowDataTest test;
    return vitrine::test::runWithData(test, argc, argv);
}
#include "main_flow_data_test.moc"
