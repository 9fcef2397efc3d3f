#include "tests/support/support.h"
#include "tests/widgets/across_samples.h"
#include "widgets/figures/figure_content.h"
#include "widgets/figures/figure_page_paint.h"
#include "widgets/figures/paper/paper_faults.h"

#include <QRegularExpression>
#include <QTemporaryDir>

#include <map>
#include <set>

using namespace vitrine;
using namespace vitrine::test;

namespace {

FigurePage onePanel(const std::string& content) {
    FigurePage page;
    page.name = "own";
    page.width = 90;
    page.height = 70;
    page.panels.resize(1);
    page.panels[0].id = "A";
    page.panels[0].content = content;
    page.panels[0].box = {0, 0, 90, 70};
    return page;
}

std::string faultsIn(const FigurePage& page) {
    std::string words;
    for (const Problem& fault : faultsOf(paperOf(page, twoPressures(), Theme::light())))
        words += english(fault) + "\n";
    return words;
}

/// The study of two pressures whose energies have intervals that are not those of a normal variable.
Moment withIntervals() {
    Moment moment = twoPressures();
    auto results = std::make_shared<Results>(*moment.results);
    StudyResult across = *results->study;
    for (ActivationPoint& point : across.activation) {
        const Measured& e = *point.energyOverRTg;
        point.energyOverRTg = Measured{e.value, e.error, Interval{e.value - 3, e.value + 5}};
    }
    results->study = Shared<StudyResult>(std::move(across));
    moment.results = results;
    return moment;
}

} // namespace

class FigureFaultsTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;

    QString svgOf(const FigurePage& page) const {
        const QString path = folder_.filePath(QStringLiteral("page.svg"));
        return savePage(path, page, twoPressures(), Theme::light()) ? QString()
                                                                    : QString::fromStdString(fileText(path.toStdString()));
    }

  private Q_SLOTS:
    /// Student's or whatever the result has; where it has none, 1.96 standard errors.
    void barsOf95PerCentAreTheIntervalsOfTheResults() {
        FigurePage page = onePanel("activation");
        const auto marks = [&](const Moment& moment) {
            return contentOf(page, page.panels[0], moment, Theme::light()).drawing.marks;
        };
        for (const Mark& mark : marks(withIntervals()))
            QVERIFY(near(mark.barY().high - mark.at.y(), 0.8, 1e-9)); // one standard error
        page.look.errorSpan = ErrorSpan::Interval95;
        const FigureContent wide = contentOf(page, page.panels[0], withIntervals(), Theme::light());
        QVERIFY(!wide.drawing.marks.empty());
        for (const Mark& mark : wide.drawing.marks) {
            QVERIFY(near(mark.at.y() - mark.barY().low, 3, 1e-9) && near(mark.barY().high - mark.at.y(), 5, 1e-9));
            QVERIFY(near(mark.errorY, 4, 1e-9)); // in the table: half of it
            QVERIFY(wide.range.top() <= mark.barY().low && wide.range.bottom() >= mark.barY().high);
        }
        for (const Mark& mark : marks(twoPressures()))
            QVERIFY(near(mark.barY().high - mark.at.y(), 1.959964 * 0.8, 1e-6));
        page.panels[0].errorSpan = ErrorSpan::Sigma; // the panel goes before the page
        QVERIFY(near(marks(withIntervals()).front().errorY, 0.8, 1e-9));
    }
    void whatIsDrawnAsItSaysHasNoFault() {
        QCOMPARE(faultsIn(onePanel("activation")), std::string());
        FigurePage log = onePanel("activation");
        log.panels[0].yAxis.log = true;
        QCOMPARE(faultsIn(log), std::string());
    }
    void aLogarithmOfNegativeNumbersIsSaid() {
        FigurePage page = onePanel("activation");
        page.panels[0].yAxis.log = true;
        page.panels[0].y = Interval{-5, 50};
        QVERIFY(faultsIn(page).find("y axis of panel “A” is drawn linear") != std::string::npos);
        page.panels[0].xAxis.log = true;
        page.panels[0].x = Interval{0, 800};
        QVERIFY(faultsIn(page).find("x axis of panel “A” is drawn linear") != std::string::npos);
    }
    void coloursThatAreNotThereAreSaid() {
        FigurePage page = onePanel("activation");
        page.palette = "aurora";
        QVERIFY(faultsIn(page).find("“aurora”") != std::string::npos);
    }
    /// Notes and legends beyond the page stand at its edge: nothing of the file lies elsewhere.
    void nothingLiesOutsideOfThePage() {
        FigurePage page = onePanel("activation");
        page.panels[0].notes = {{"Here", 1e6, 1e7, {}, {}, {}, true}, {"There", -1e6, 30, 1e6, -1e9, {}, true}};
        page.panels[0].legend.place = LegendPlace::Free;
        page.panels[0].legend.x = -40;
        page.panels[0].legend.y = 25;
        const std::string words = faultsIn(page);
        for (const char* part : {"“Here”", "“There”", "legend of panel “A”"})
            QVERIFY2(words.find(part) != std::string::npos, words.c_str());
        const PaperPage paper = paperOf(page, twoPressures(), Theme::light());
        const QRectF sheet(QPointF(0, 0), QSizeF(page.width, page.height) * pixelsOfMm(page));
        for (const QRectF& box : paper.panels[0].noteBoxes)
            QVERIFY(sheet.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(box));
        QVERIFY(sheet.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(paper.panels[0].legendBox));
        const QString svg = svgOf(page);
        QVERIFY(svg.contains(QStringLiteral("Here")));
        static const QRegularExpression number(QStringLiteral("-?\\d+(\\.\\d+)?(e[+-]?\\d+)?"));
        const qsizetype body = svg.indexOf(QStringLiteral("<g "));
        for (auto found = number.globalMatch(svg, body); found.hasNext();)
            QVERIFY2(std::abs(found.next().captured().toDouble()) < 10 * 72 * 90, "a place far beyond the page");
    }
    void decimalsBeyondReasonAreNotDrawn() {
        FigurePage page = onePanel("activation");
        page.panels[0].yAxis.decimals = 500;
        QVERIFY(faultsIn(page).find("500 decimals") != std::string::npos);
        const PaperPage paper = paperOf(page, twoPressures(), Theme::light());
        for (const Tick& tick : paper.panels[0].yTicks.ticks)
            QVERIFY(tick.label.size() < 20);
    }
    void colourBlindPagesTellPressuresBySymbols() {
        FigurePage page = onePanel("activation");
        const auto shapesOf = [&] {
            std::map<QString, std::set<Marker>> shapes;
            for (const Mark& mark : contentOf(page, page.panels[0], twoPressures(), Theme::light()).drawing.marks)
                shapes[mark.series].insert(mark.marker);
            return shapes;
        };
        page.palette = "okabe-ito";
        const auto shapes = shapesOf();
        QCOMPARE(shapes.size(), std::size_t(2));
        QVERIFY(shapes.begin()->second.size() == 1 && shapes.begin()->second != std::next(shapes.begin())->second);
        const FigureContent content = contentOf(page, page.panels[0], twoPressures(), Theme::light());
        for (const PanelLine& line : content.panel.legend)
            if (line.marker && shapes.contains(line.series))
                QVERIFY(shapes.at(line.series).contains(*line.marker));
    }
};

QTEST_MAIN(FigureFaultsTest)
#include "figure_faults_test.moc"
