#include "core/figures/figure_templates.h"
#include "tests/support/support.h"
#include "tests/widgets/across_samples.h"
#include "widgets/figures/figure_content.h"
#include "widgets/figures/figure_page_paint.h"
#include "widgets/figures/figure_pages.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace vitrine;
using namespace vitrine::test;

namespace {

bool liesOn(const FigurePage& page, const PageBox& box) {
    return box.x >= -1e-9 && box.y >= -1e-9 && box.x + box.width <= page.width + 1e-9 && box.y + box.height <= page.height + 1e-9;
}

FigurePage pageOf(const char* name) {
    return valueOf(pageNamed(QString::fromLatin1(name), twoPressures()));
}

} // namespace

class FigurePageTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    QString written(const QString& name, const FigurePage& page) {
        const QString path = folder_.filePath(name);
        const auto problem = savePage(path, page, twoPressures(), Theme::light());
        if (problem)
            qWarning("%s", english(*problem).c_str());
        return problem ? QString() : path;
    }

  private Q_SLOTS:
    void everyPanelOfEveryTemplateIsDrawnOrSaysWhyNot() {
        const Moment moment = twoPressures();
        for (const FigurePage& page : figureTemplates(*moment.results->study))
            for (const FigurePanel& panel : page.panels) {
                const FigureContent content = contentOf(panel, moment, Theme::light());
                const bool drawn = !content.curves.empty() || !content.drawing.marks.empty();
                QVERIFY2(drawn != !content.panel.empty.isEmpty(), panel.content.c_str());
                QVERIFY2(!content.panel.empty.contains(QStringLiteral("version of Vitrine")), panel.content.c_str());
            }
    }
    void aFigureOfASimulatedSampleSaysSoWhateverItIsCalled() {
        const Moment moment = twoPressures();
        const FigurePanel panel = figureTemplates(*moment.results->study).front().panels.front();
        const auto caption = [&](bool simulated, const std::string& name) {
            Moment other = moment;
            Sample sample = *other.study.samples.front();
            sample.name = name;
            sample.simulated = simulated;
            other.study.samples.front() = sample;
            return contentOf(panel, other, Theme::light()).panel.caption;
        };
        QCOMPARE(caption(true, "Vit4"), QStringLiteral("simulated"));
        QCOMPARE(caption(false, "Vit4, simulated"), QString());
    }
    void theLegendHidesNoCurve() {
        FigureContent content;
        for (int i = 0; i < 3; ++i)
            content.panel.legend.push_back({QStringLiteral("7 GPa, 423 K"), Qt::black});
        content.range = {0, 0, 1, 1};
        content.avoided.resize(1);
        for (int i = 0; i <= 200; ++i) // everywhere but above the middle
            content.avoided[0] << QPointF(i / 200.0, i % 2 == 0 ? 0.0 : 1.0);
        FigurePage page;
        page.panels.resize(1);
        page.panels[0].box = {0, 0, 80, 70};
        const PaperPage paper = layOut(page, {content}, Theme::light());
        const PaperPanel& panel = paper.panels[0];
        QVERIFY(panel.y.range.high > 1.1);
        QVERIFY(panel.legendBox.bottom() < panel.y.at(1));
        content.panel.legend.clear();
        QCOMPARE(layOut(page, {content}, Theme::light()).panels[0].y.range.high, 1.0);
    }
    void atAnyWidthPanelsLieOnTheirPage() {
        for (const FigurePage& page : figureTemplates(*twoPressures().results->study))
            for (const double width : {86.0, 114.0, 174.0}) {
                const FigurePage sized = atWidth(page, width);
                QCOMPARE(sized.width, width);
                for (const FigurePanel& panel : sized.panels)
                    QVERIFY2(liesOn(sized, panel.box), page.name.c_str());
            }
    }
    void anSvgHasItsSizeInMillimetresAndRealTextOfSixPointsOrMore() {
        for (const double width : {86.0, 174.0}) {
            const QString path = written(QStringLiteral("fig2.svg"), atWidth(pageOf("fig2"), width));
            const QString text = QString::fromStdString(fileText(path.toStdString()));
            static const QRegularExpression size(QStringLiteral("width=\"([\\d.]+)mm\""));
            QVERIFY(near(size.match(text).captured(1).toDouble(), width, 0.1));
            QVERIFY(text.contains(QStringLiteral("<text")));
            QVERIFY(text.contains(QStringLiteral(">A</text>")));
        }
    }
    void theSmallestTypeIsSixPoints() {
        FigurePage page = pageOf("fig2");
        page.fontSize = 4; // counts as 6.6, which is 11 px of the drawing
        const QString path = written(QStringLiteral("small.svg"), page);
        const QString text = QString::fromStdString(fileText(path.toStdString()));
        static const QRegularExpression part(QStringLiteral("font-size=\"([\\d.]+)\"|>([^<>]+)</text>"));
        double size = 0;
        int numbers = 0;
        for (auto each = part.globalMatch(text); each.hasNext();) {
            const auto found = each.next();
            if (!found.captured(1).isEmpty())
                size = found.captured(1).toDouble();
            const QString words = found.captured(2).trimmed();
            if (words.isEmpty())
                continue;
            QVERIFY2(size >= 7, qPrintable(words)); // sub- and superscripts have 0.72 of their letters
            if (words.size() < 3 || !words.front().isDigit())
                continue;
            QVERIFY2(size >= 10, qPrintable(words)); // of 11: 6 pt
            ++numbers;
        }
        QVERIFY(numbers > 10);
    }
    void aPdfIsOnePageOfTheSizeWithItsIdentity() {
        const QString path = written(QStringLiteral("fig2.pdf"), pageOf("fig2"));
        const QByteArray bytes = QByteArray::fromStdString(fileText(path.toStdString()));
        QVERIFY(bytes.startsWith("%PDF"));
        QVERIFY(bytes.contains("/FontFile2")); // fonts are embedded: text is text
        static const QRegularExpression box(QStringLiteral("MediaBox \\[0 0 ([\\d.]+) "));
        QVERIFY(near(box.match(QString::fromLatin1(bytes)).captured(1).toDouble(), 174 * 72 / 25.4, 0.6));
    }
    void aPngHasSixHundredDotsAnInch() {
        const QImage image(written(QStringLiteral("fig2.png"), pageOf("fig2")));
        QVERIFY(std::abs(image.width() - 174 / 25.4 * 600) < 2);
        QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 600);
    }
    void theNumbersLieBesideThePicture() {
        written(QStringLiteral("fig2.pdf"), pageOf("fig2"));
        const QString text = QString::fromStdString(fileText(folder_.filePath(QStringLiteral("fig2.csv")).toStdString()));
        const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 24);
        QCOMPARE(lines[2].count(QLatin1Char(',')), 9);
        QVERIFY(text.contains(QStringLiteral("\"Sample p7-3\"")));
    }
    void whatCannotBeWrittenIsSaid() {
        QVERIFY(savePage(folder_.filePath(QStringLiteral("fig2.doc")), pageOf("fig2"), twoPressures(), Theme::light()));
        QVERIFY(savePage(QStringLiteral("/nowhere/fig2.pdf"), pageOf("fig2"), twoPressures(), Theme::light()));
        QVERIFY(!pageNamed(QStringLiteral("fig7"), twoPressures()));
    }
    void aFigureOfTheStudyHidesTheTemplateOfItsName() {
        Moment moment = twoPressures();
        FigurePage mine;
        mine.name = "fig2";
        mine.title = "Mine";
        moment.study.figures.emplace_back(mine);
        QCOMPARE(valueOf(pageNamed(QStringLiteral("fig2"), moment)).title, std::string("Mine"));
    }
};

QTEST_MAIN(FigurePageTest)
#include "figure_page_test.moc"
