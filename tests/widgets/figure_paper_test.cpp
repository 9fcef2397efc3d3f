#include "core/fit/statistics.h"
#include "tests/support/support.h"
#include "tests/widgets/across_samples.h"
#include "widgets/figures/figure_content.h"
#include "widgets/figures/figure_page_paint.h"
#include "widgets/figures/figure_pages.h"
#include "widgets/figures/paper/clip.h"
#include "widgets/plot/rich_label.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <set>

using namespace vitrine;
using namespace vitrine::test;

namespace {

QStringList list(std::initializer_list<const char*> texts) {
    QStringList out;
    for (const char* text : texts)
        out << QString::fromUtf8(text);
    return out;
}

FigureAxis axis() {
    return {};
}

QStringList labelsOf(const AxisTicks& ticks) {
    QStringList labels;
    for (const Tick& tick : ticks.ticks)
        if (!tick.label.isEmpty())
            labels << tick.label;
    return labels;
}

QStringList labelsOf(Interval range, const FigureAxis& of, int most = 5) {
    return labelsOf(ticksOf(scaleOf(of, range, 0, 100), of, false, most, QLocale::c()));
}

FigureContent lineContent(std::vector<QPointF> points) {
    auto data = QSharedPointer<QCPGraphDataContainer>::create();
    for (const QPointF& point : points)
        data->add({point.x(), point.y()});
    FigureContent content;
    content.curves = {{data, Qt::red, Qt::SolidLine, QStringLiteral("curve"), QStringLiteral("a"), "a"}};
    content.range = {0, 0, 1, 1};
    return content;
}

FigurePage onePanel() {
    FigurePage page;
    page.width = 80;
    page.height = 60;
    page.panels.resize(1);
    page.panels[0].id = "A";
    page.panels[0].content = "s_q";
    page.panels[0].box = {0, 0, 80, 60};
    return page;
}

/// What a tool prints; nothing where it is not installed.
std::optional<QString> printed(const QString& tool, const QStringList& arguments) {
    if (QStandardPaths::findExecutable(tool).isEmpty())
        return {};
    QProcess process;
    process.start(tool, arguments);
    return process.waitForFinished() && process.exitCode() == 0
               ? std::optional(QString::fromUtf8(process.readAllStandardOutput()))
               : std::nullopt;
}

/// The part of two pictures that differs, of those parts that are not paper in either.
double difference(const QImage& a, const QImage& b) {
    const QSize size(300, 300 * a.height() / a.width());
    const QImage one = a.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
    const QImage other = b.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
    double apart = 0, ink = 0;
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) {
            const int left = qGray(one.pixel(x, y)), right = qGray(other.pixel(x, y));
            apart += std::abs(left - right);
            ink += 255 - std::min(left, right);
        }
    return apart / std::max(ink, 1.0);
}

} // namespace

class FigurePaperTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    QString written(const QString& name, const FigurePage& page) {
        const QString path = folder_.filePath(name);
        return savePage(path, page, twoPressures(), Theme::light()) ? QString() : path;
    }

  private Q_SLOTS:
    void ticksAreRoundAndWithinTheRange() {
        Random random(3);
        for (int i = 0; i < 500; ++i) {
            const double low = 2000 * random.uniform() - 1000, width = std::pow(10, 6 * random.uniform() - 3);
            const AxisTicks ticks = ticksOf(scaleOf(axis(), {low, low + width}, 0, 100), axis(), false, 5, QLocale::c());
            QVERIFY(!ticks.ticks.empty() && ticks.ticks.size() <= 6);
            for (const Tick& tick : ticks.ticks)
                QVERIFY(tick.value > low - 1e-6 * width && tick.value < low + width * (1 + 1e-6));
            QStringList labels = labelsOf(ticks);
            QCOMPARE(labels.removeDuplicates(), 0);
        }
    }
    void ticksAreAsTheAxisSays() {
        FigureAxis own;
        own.tickStep = 0.25;
        QCOMPARE(labelsOf({0, 1}, own), (list({"0.00", "0.25", "0.50", "0.75", "1.00"})));
        own.decimals = 1;
        own.tickStep = 0.5;
        QCOMPARE(labelsOf({-0.5, 0.5}, own), (list({"−0.5", "0.0", "0.5"})));
        FigureAxis log;
        log.log = true;
        QCOMPARE(labelsOf({0.5, 2000}, log), (list({"1", "10", "100", "1000"})));
        QCOMPARE(labelsOf({-1, 1}, log, 2), labelsOf({-1, 1}, axis(), 2)); // no logarithm of what is not above 0
        FigureAxis factor;
        factor.form = NumberForm::Factor;
        const AxisTicks ticks = ticksOf(scaleOf(factor, {0, 4000}, 0, 1), factor, false, 5, QLocale::c());
        QCOMPARE(labelsOf(ticks), (list({"0", "1", "2", "3", "4"})));
        QCOMPARE(ticks.factor, QStringLiteral("×10^{3}"));
    }
    void aPlaceGoesThereAndBack() {
        for (const bool log : {false, true})
            for (const bool reversed : {false, true}) {
                FigureAxis own;
                own.log = log;
                own.reversed = reversed;
                const AxisScale scale = scaleOf(own, {2, 300}, 10, 90);
                QVERIFY(near(scale.at(2), reversed ? 90 : 10, 1e-9) && near(scale.at(300), reversed ? 10 : 90, 1e-9));
                for (const double value : {2.0, 17.0, 299.0})
                    QVERIFY(near(scale.valueAt(scale.at(value)), value, 1e-9));
            }
    }
    void nothingIsDrawnOutsideOfABox() {
        Random random(4);
        const QRectF box(0, 0, 10, 10);
        const auto somewhere = [&] { return QPointF(40 * random.uniform() - 15, 40 * random.uniform() - 15); };
        for (int i = 0; i < 300; ++i) {
            QPolygonF line;
            for (int k = 0; k < 12; ++k)
                line << somewhere();
            line[5] = {NAN, 3};
            for (const QPolygonF& part : clippedLine(line, box))
                for (const QPointF& point : part)
                    QVERIFY(box.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(point));
            for (const QPointF& point : clippedArea(line, box))
                QVERIFY(box.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(point));
        }
        const QPolygonF inside{{{1, 1}, {2, 5}, {9, 9}}};
        QCOMPARE(clippedLine(inside, box).size(), std::size_t(1));
        QCOMPARE(clippedLine(inside, box).front(), inside);
        QVERIFY(clippedLine({{{-5, -1}, {20, -1}}}, box).empty());
    }
    void aThinnedLineKeepsItsEndsAndExtremes() {
        QPolygonF line;
        for (int i = 0; i <= 100000; ++i)
            line << QPointF(i / 1000.0, std::sin(i * 0.37));
        line[54321].setY(7);
        const QPolygonF thin = thinnedLine(line);
        QVERIFY(thin.size() < 2000);
        QCOMPARE(thin.front(), line.front());
        QCOMPARE(thin.back(), line.back());
        QVERIFY(thin.contains(line[54321]));
    }
    void axesOfPanelsOnOneLineLineUp() {
        FigurePage page = onePanel();
        page.height = 120;
        page.panels.push_back(page.panels[0]);
        page.panels[1].id = "B";
        page.panels[1].box.y = 60;
        FigureContent wide = lineContent({{0, 0}, {1, 1}});
        wide.range = {0, 0, 1, 12345};
        const auto lefts = [&] {
            const PaperPage paper = layOut(page, {lineContent({{0, 0}, {1, 1}}), wide}, Theme::light());
            return std::pair(paper.panels[0].axes.left(), paper.panels[1].axes.left());
        };
        QCOMPARE(lefts().first, lefts().second);
        page.look.alignAxes = false;
        page.panels[0].yAxis.numbers = false;
        QVERIFY(lefts().first < lefts().second);
        page.panels[1].sharesX = "A";
        FigureContent other = lineContent({{0, 0}, {1, 1}});
        other.range = {0, 0, 5, 1};
        const PaperPage shared = layOut(page, {lineContent({{0, 0}, {1, 1}}), other}, Theme::light());
        QCOMPARE(shared.panels[1].x.range.high, 1.0);
    }
    void aStyleGoesForItsSeries() {
        FigurePanel panel;
        panel.content = "fictive_temperature";
        const auto marks = [&] { return contentOf(panel, twoPressures(), Theme::light()).drawing.marks; };
        const std::size_t all = marks().size();
        SeriesStyle style;
        style.series = "7 GPa";
        style.colour = "#123456";
        style.symbol = SymbolShape::Diamond;
        panel.series = {style};
        for (const Mark& mark : marks()) {
            QCOMPARE(mark.colour == QColor(QLatin1String("#123456")), mark.series == QStringLiteral("7 GPa"));
            QCOMPARE(mark.marker == Marker::Diamond, mark.series == QStringLiteral("7 GPa"));
        }
        panel.series[0].hidden = true;
        QCOMPARE(marks().size(), all / 2);
        for (const PanelLine& line : contentOf(panel, twoPressures(), Theme::light()).panel.legend)
            QVERIFY(line.series != QStringLiteral("7 GPa"));
    }
    void samplesAreChosenByRuleAndByHand() {
        FigurePanel panel;
        panel.content = "fictive_temperature";
        const auto count = [&] { return contentOf(panel, twoPressures(), Theme::light()).drawing.marks.size(); };
        QCOMPARE(count(), std::size_t(12));
        panel.rule = SampleRule{};
        panel.rule->pressure = Interval{6, 8};
        QCOMPARE(count(), std::size_t(6));
        panel.rule->temperature = Interval{0, 530};
        QCOMPARE(count(), std::size_t(3));
        panel.samples = {"p0-5"};
        QCOMPARE(count(), std::size_t(4));
        panel.leftOut = {"p7-0"};
        QCOMPARE(count(), std::size_t(3));
        panel.rule.reset();
        QCOMPARE(count(), std::size_t(1));
    }
    /// Every kind, with every element, on an empty study and on one with results.
    void everyKindWithEveryElementIsDrawnOrSaysWhyNot() {
        Moment empty;
        auto results = std::make_shared<Results>();
        results->study = StudyResult{};
        empty.results = results;
        for (const Moment& moment : {empty, twoPressures()})
            for (const FigureContentKind& kind : figureContentKinds()) {
                FigurePanel panel;
                panel.content = kind.content;
                for (const FigureElement& element : elementsOf(kind.content))
                    panel.shown.push_back(element.name);
                const FigureContent content = contentOf(panel, moment, Theme::light());
                const bool drawn = !content.curves.empty() || !content.drawing.marks.empty() || !content.drawing.strokes.empty();
                QVERIFY2(drawn || !content.panel.empty.isEmpty(), kind.content.c_str());
            }
    }
    void elementsAreShownAsThePanelSays() {
        FigurePanel panel;
        panel.content = "master_curve";
        QVERIFY(isShown(panel, "fits") && !isShown(panel, "crossover_arrow"));
        const auto arrows = [&] { return contentOf(panel, twoPressures(), Theme::light()).shapes.size(); };
        QCOMPARE(arrows(), std::size_t(0));
        panel.shown = {"crossover_arrow"};
        panel.hidden = {"fits"};
        QCOMPARE(arrows(), std::size_t(1));
        for (const Stroke& stroke : contentOf(panel, twoPressures(), Theme::light()).drawing.strokes)
            QVERIFY(!stroke.series.startsWith(QLatin1String("fit ")));
    }
    void theTableHoldsWhatIsDrawnAndNoMore() {
        FigurePage page = onePanel();
        page.panels[0].content = "fictive_temperature";
        const auto lines = [&] {
            return pageNumbers(paperOf(page, twoPressures(), Theme::light()), {}).count(QLatin1Char('\n')) - 3;
        };
        QCOMPARE(lines(), 12);
        page.panels[0].x = Interval{400, 500}; // 420 and 470 K
        QCOMPARE(lines(), 4);
        page.panels[0].series.resize(1);
        page.panels[0].series[0].series = "1 atm";
        page.panels[0].series[0].hidden = true;
        QCOMPARE(lines(), 2);
    }
    void partsLieWhereTheyAreDrawn() {
        FigurePage page = onePanel();
        page.panels[0].letter = "A";
        page.panels[0].content = "fictive_temperature";
        page.panels[0].notes = {{"here", 500, 610, 600.0, 605.0}};
        page.panels[0].shapes.resize(1);
        page.panels[0].shapes[0].x = 450;
        const PaperPage paper = paperOf(page, twoPressures(), Theme::light());
        const std::vector<PagePart> parts = partsOf(paper);
        const QRectF sheet(-1, -1, 82, 62);
        std::set<PartKind> kinds;
        for (const PagePart& part : parts) {
            kinds.insert(part.kind);
            QVERIFY(sheet.contains(part.box.topLeft()) && sheet.contains(part.box.bottomRight()));
        }
        using enum PartKind;
        for (const PartKind kind : {Axes, XTitle, YTitle, XNumbers, YNumbers, Letter, Legend, LegendLine, Mark, Note, Shape})
            QVERIFY2(kinds.contains(kind), qPrintable(QString::number(int(kind))));
        const PaperPanel& panel = paper.panels[0];
        const QPointF there = mmAt(paper, panel, {450, panel.content.range.center().y()});
        QVERIFY(near(valueAt(paper, panel, there).x(), 450, 1e-6));
        const PagePart* hit = partAt(parts, there, 0.5);
        QVERIFY(hit && (hit->kind == Shape ? hit->index == 0 : true));
    }
    void minusSignsAndItalicsOfLabels() {
        QCOMPARE(labelRuns(QStringLiteral("*S*(q)")),
                 (std::vector<LabelRun>{{QStringLiteral("S"), 0, true}, {QStringLiteral("(q)"), 0, false}}));
        QCOMPARE(plainLabel(QStringLiteral("2 * 3 * 4")), QStringLiteral("2 * 3 * 4"));
        QCOMPARE(plainLabel(QStringLiteral("*T*_{g,P}")), QStringLiteral("Tg,P"));
    }
    /// QSvgGenerator says nothing of a clip: everything lies within the page, and within the axes where it is data.
    void anSvgNeedsNoClip() {
        FigurePage page = onePanel();
        page.panels[0].content = "master_curve";
        page.panels[0].regions = true;
        page.panels[0].x = Interval{0.8, 0.9};
        const QString text = QString::fromStdString(fileText(written(QStringLiteral("clip.svg"), page).toStdString()));
        QVERIFY(!text.contains(QStringLiteral("clip")));
        static const QRegularExpression points(QStringLiteral("points=\"([^\"]*)\"|d=\"([^\"]*)\"")),
            number(QStringLiteral("-?[\\d.]+(e[-+]?\\d+)?"));
        int seen = 0;
        for (auto each = points.globalMatch(text); each.hasNext();) {
            const auto found = each.next();
            const QString list = found.captured(1) + found.captured(2);
            for (auto value = number.globalMatch(list); value.hasNext(); ++seen)
                QVERIFY2(std::abs(value.next().captured().toDouble()) < 3000, qPrintable(list.left(200)));
        }
        QVERIFY(seen > 100);
    }
    void pdfTextReadsRightWithMinusSigns() {
        FigurePage page = onePanel();
        page.panels[0].content = "master_curve";
        page.panels[0].y = Interval{-10, 40};
        page.panels[0].yAxis.tickStep = 8;
        for (const char* family : {"", "Inter", "DejaVu Sans"}) {
            page.font = family;
            const auto text =
                printed(QStringLiteral("pdftotext"), {written(QStringLiteral("minus.pdf"), page), QStringLiteral("-")});
            if (!text)
                QSKIP("pdftotext is not installed");
            QVERIFY2(text->contains(QStringLiteral("−8")) || text->contains(QStringLiteral("-8")), qPrintable(*text));
        }
    }
    void pdfFontsAreEmbedded() {
        const auto text = printed(QStringLiteral("pdffonts"), {written(QStringLiteral("fonts.pdf"), onePanel())});
        if (!text)
            QSKIP("pdffonts is not installed");
        for (const QString& line : text->split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2))
            QVERIFY2(line.contains(QRegularExpression(QStringLiteral("Identity-H\\s+yes"))), qPrintable(line));
    }
    void otherProgramsDrawTheSame() {
        const FigurePage page = valueOf(pageNamed(QStringLiteral("fig2"), twoPressures()));
        const QString svg = written(QStringLiteral("same.svg"), page), pdf = written(QStringLiteral("same.pdf"), page);
        const QImage own(written(QStringLiteral("same.png"), page));
        int compared = 0;
        const auto compare = [&](const QString& tool, const QStringList& arguments, const QString& picture) {
            if (!printed(tool, arguments))
                return;
            const QImage image(picture);
            QVERIFY2(!image.isNull() && difference(own, image) < 0.35, qPrintable(tool));
            ++compared;
        };
        const QString out = folder_.filePath(QStringLiteral("other"));
        compare(QStringLiteral("pdftoppm"), list({"-r", "150", "-png", "-singlefile"}) + QStringList{pdf, out},
                out + QStringLiteral(".png"));
        compare(QStringLiteral("rsvg-convert"),
                list({"-w", "1000", "-b", "white", "-o"}) + QStringList{out + QStringLiteral("1.png"), svg},
                out + QStringLiteral("1.png"));
        compare(QStringLiteral("inkscape"),
                list({"-w", "1000", "-b", "white", "-o"}) + QStringList{out + QStringLiteral("2.png"), svg},
                out + QStringLiteral("2.png"));
        if (compared == 0)
            QSKIP("no other program is installed");
    }
};

QTEST_MAIN(FigurePaperTest)
#include "figure_paper_test.moc"
