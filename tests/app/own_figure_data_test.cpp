#include "tests/app/walk/hands.h"
#include "tests/app/window_support.h"
#include "widgets/figures/editor/figure_preview.h"
#include "widgets/figures/editor/figure_window.h"
#include "widgets/figures/figure_page_paint.h"
#include "widgets/figures/figure_pages.h"

#include <QLineEdit>
#include <QMimeData>
#include <QRegularExpression>

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr const char* scans[] = {"thermal/pmma/FSRI_DSC_N2_3K_1.csv", "thermal/pmma/FSRI_DSC_N2_10K_1.csv",
                                 "thermal/pmma/FSRI_DSC_N2_20K_1.csv", "thermal/pmma/FSRI_DSC_N2_30K_1.csv"};

/// Actions 1 and 2: the files are dropped on the window, and the import is accepted.
void dropAndAccept(Bench& bench) {
    QMimeData data;
    QList<QUrl> urls;
    for (const char* file : scans)
        urls << QUrl::fromLocalFile(QString::fromStdString(dataFile(file)));
    data.setUrls(urls);
    whenModal("importDialog", [](QWidget* dialog) {
        auto* accept = dialog->findChild<QPushButton*>(QStringLiteral("importAccept"));
        QTRY_VERIFY_WITH_TIMEOUT(accept->isEnabled(), 60000);
        accept->click();
    });
    QDragEnterEvent enter({200, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&bench.window, &enter);
    QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&bench.window, &drop);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.workspace.study().samples.empty(), 90000);
    bench.workspace.settle();
}

/// Action 3: the menu of the plot, "Send to a Figure", "New Figure".
FigureWindow* sendToNewFigure(Bench& bench) {
    PlotCanvas* canvas = bench.find("thermograms")->findChild<PlotCanvas*>();
    whenMenu("scanMenu", [](QMenu* menu) {
        auto* figures = menu->findChild<QMenu*>(QStringLiteral("sendToFigure"));
        if (!figures)
            return;
        figures->actions().front()->trigger();
    });
    clickOn(canvas, canvas->axisRect()->rect().center(), Qt::RightButton);
    QTest::qWait(50);
    FigureWindow* window = bench.window.figures().figureWindow();
    if (!window)
        qFatal("no figure was made");
    window->preview()->settle();
    return window;
}

/// Action 4: two clicks on the title of the axis, and other words.
void writeTitle(FigureWindow& window) {
    FigurePreview* preview = window.preview();
    const FigurePart axis{FigurePartKind::XAxis, window.page()->panels.front().id};
    QTest::mouseDClick(preview, Qt::LeftButton, {}, preview->pixelOf(preview->places().placeOf(axis)->box.center()).toPoint());
    auto* line = preview->findChild<QLineEdit*>(QStringLiteral("figureInPlace"));
    QVERIFY(line);
    line->selectAll();
    line->insert(QStringLiteral("Temperature *T* / K"));
    QTest::keyClick(line, Qt::Key_Return);
    preview->settle();
}

/// Action 5: the legend is dragged.
void dragLegend(FigureWindow& window) {
    FigurePreview* preview = window.preview();
    const FigurePart legend{FigurePartKind::Legend, window.page()->panels.front().id};
    const QPoint from = preview->pixelOf(preview->places().placeOf(legend)->box.center()).toPoint(), by(-30, 20);
    QTest::mousePress(preview, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 4; ++step)
        mouse(preview, QEvent::MouseMove, from + by * step / 4, Qt::NoButton, Qt::LeftButton);
    QTest::mouseRelease(preview, Qt::LeftButton, {}, from + by);
    preview->settle();
}

/// The bytes of a file; of a PDF without when it was made.
QByteArray contentOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.readAll();
    if (!path.endsWith(QLatin1String(".pdf")))
        return bytes;
    static const QRegularExpression made(QStringLiteral("CreationDate|ModDate|xmp:|/ID|uuid"));
    QByteArray kept;
    for (const QByteArray& line : bytes.split('\n'))
        if (!made.match(QString::fromLatin1(line)).hasMatch())
            kept += line + '\n';
    return kept;
}

} // namespace

class OwnFigureDataTest : public QObject {
    Q_OBJECT
    IsolatedSettings settings_;

  private Q_SLOTS:
    void initTestCase() {
        for (const char* file : scans)
            if (dataFile(file).empty())
                QSKIP("the measured files are not here");
    }
    void fourScansOfOneSampleAreAFigureInEightActions() {
        const QTemporaryDir folder;
        const auto in = [&](const char* name) { return folder.filePath(QString::fromLatin1(name)); };
        Bench bench;
        dropAndAccept(bench);                                                   // 1, 2
        FigureWindow* window = sendToNewFigure(bench);                          // 3
        writeTitle(*window);                                                    // 4
        dragLegend(*window);                                                    // 5
        window->findChild<QAction*>(QStringLiteral("style_single"))->trigger(); // 6
        const FigurePage page = *window->page();
        const FigurePanel& panel = page.panels.front();
        QCOMPARE(panel.content, "thermograms");
        QCOMPARE(panel.scans.size(), std::size_t(4)); // every rate of the one sample
        QCOMPARE(panel.xAxis.title, "Temperature *T* / K");
        QCOMPARE(panel.legend.place, LegendPlace::Free);
        QCOMPARE(page.width, 86.0);
        window->preview()->settle();
        QCOMPARE(window->preview()->places().axesOf(panel.id)->series.size(), std::size_t(4));
        const Moment& moment = bench.workspace.scene().now;
        for (const char* file : {"a.pdf", "a.svg", "a.png"}) // 7, once
            QVERIFY(!savePage(in(file), page, moment, Theme::light()));
        const std::string sample = bench.workspace.study().samples.front()->id;
        QVERIFY(bench.workspace.files().saveAs(sample, in("pmma.vitrine"))); // 8
        QVERIFY(bench.workspace.studyFile().saveAs(in("pmma.vstudy")));

        Workspace opened;
        QVERIFY(opened.studyFile().open(in("pmma.vstudy")));
        opened.settle();
        const auto again = pageNamed(QString::fromStdString(page.name), opened.scene().now);
        QVERIFY(again && *again == page);
        for (const char* ending : {"pdf", "svg", "png", "csv"}) {
            const QString first = in((std::string("a.") + ending).c_str()), second = in((std::string("b.") + ending).c_str());
            if (std::string(ending) != "csv")
                QVERIFY(!savePage(second, *again, opened.scene().now, Theme::light()));
            QVERIFY2(!contentOf(first).isEmpty(), ending);
            QVERIFY2(contentOf(first) == contentOf(second), ending);
        }
    }
};

QTEST_MAIN(OwnFigureDataTest)
#include "own_figure_data_test.moc"
