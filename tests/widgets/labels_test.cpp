#include "widgets/plot/axis_titles.h"
#include "widgets/plot/caption.h"
#include "widgets/plot/placement.h"
#include "widgets/plot/rich_label.h"
#include "widgets/plot/simplified.h"
#include "widgets/words/words.h"

#include <QtTest>

using namespace vitrine;

class LabelsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void splitsScripts() {
        const auto check = [](const char* markup, const std::vector<LabelRun>& runs) {
            QCOMPARE(labelRuns(QString::fromUtf8(markup)), runs);
        };
        const auto run = [](const char* text, int level = 0) { return LabelRun{QString::fromUtf8(text), level}; };
        check("T_p", {run("T"), run("p", -1)});
        check("T_p / K", {run("T"), run("p", -1), run(" / K")});
        check("T_{p,1} x", {run("T"), run("p,1", -1), run(" x")});
        check("K^-1 s", {run("K"), run("-1", 1), run(" s")});
        check("T_p^{−2}", {run("T"), run("p", -1), run("−2", 1)});
        check("a_ b^", {run("a_ b^")});
        check("E_a / RT_g", {run("E"), run("a", -1), run(" / RT"), run("g", -1)});
        check("UMET_DSC_N2_10K", {run("UMET_DSC_N2_10K")});
        check("", {});
    }
    void plainTextKeepsAllLetters() { QCOMPARE(plainLabel(QStringLiteral("C_p / J g⁻¹")), QStringLiteral("Cp / J g⁻¹")); }
    void valuesAreRoundedToTheirError() {
        QCOMPARE(displayed(Measured{651.2345, 0.1534}, QStringLiteral("K")), QStringLiteral("651.23 ± 0.15 K"));
        QCOMPARE(displayed(Measured{651.2345}, QStringLiteral("K")), QStringLiteral("651.23 K"));
        QCOMPARE(displayed(Measured{42.04, 1.2}, QString()), QStringLiteral("42.0 ± 1.2"));
        QCOMPARE(displayed(Measured{3.01298e-5, 8.8e-8}, QStringLiteral("1/K")), QStringLiteral("(3.0130 ± 0.0088) × 10⁻⁵ 1/K"));
        QCOMPARE(displayed(Measured{-2e-13, 3e-12}, QString()), QStringLiteral("(-0.2 ± 3.0) × 10⁻¹²"));
        QCOMPARE(displayed(Measured{0.00082, 0.00003}, QString()), QStringLiteral("0.000820 ± 0.000030"));
        QCOMPARE(displayed(Measured{0, 0.0}, QString()).contains(QStringLiteral("10")), false);
        QCOMPARE(displayedInterval({29.94, 1.23, Interval{24.71, 35.14}}), QStringLiteral("24.7 … 35.1"));
    }
    void plainNumbersHaveNoExponentWhereNoneIsNeeded() {
        QCOMPARE(displayed(1000, 3), QStringLiteral("1000"));
        QCOMPARE(displayed(999.96, 3), QStringLiteral("1000"));
        QCOMPARE(displayed(0.33333, 3), QStringLiteral("0.333"));
        QCOMPARE(displayed(-20.0, 3), QStringLiteral("-20"));
    }
    void numbersFollowTheLocale() {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(displayed(Measured{651.2345, 0.1534}, QStringLiteral("K")), QStringLiteral("651,23 ± 0,15 K"));
        QCOMPARE(translated(phrase("test", "%1 K.").with(Figure{1.5, 3})), QStringLiteral("1,5 K."));
    }
    void sentencesAreFilledOnce() {
        QCOMPARE(translated(phrase("test", "%1 and %2").with(std::string("%2"), std::string("b"))), QStringLiteral("%2 and b"));
        QCOMPARE(translated(phrases("test", "%n rows, %1").count(3).with(Figure{2, 3})), QStringLiteral("3 rows, 2"));
        const Problem problem{phrase("test", "No step."), phrase("test", "Set the windows."), "a.csv:12"};
        QCOMPARE(translated(problem), QStringLiteral("a.csv:12: No step. Set the windows."));
    }
    void labelsDoNotCollide() {
        const QRectF bounds(0, 0, 400, 300);
        std::vector<LabelWish> wishes;
        for (int i = 0; i < 6; ++i)
            wishes.push_back({QPointF(200 + 2 * i, 150), QSizeF(120, 16)});
        const QRectF taken(0, 0, 100, 80);
        const auto boxes = placed(wishes, {bounds, {taken}, {}, {}});
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            QVERIFY(bounds.contains(boxes[i]));
            QVERIFY(!boxes[i].intersects(taken));
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(!boxes[i].intersects(boxes[j]));
        }
    }
    void labelsKeepOffTheCurve() {
        const QRectF bounds(0, 0, 400, 300);
        const Crowd curve(bounds, {QPolygonF({{0, 150}, {400, 150}})});
        const auto boxes = placed({{QPointF(200, 150), QSizeF(100, 16)}}, {bounds, {}, curve, {}});
        QVERIFY(boxes[0].bottom() < 150 || boxes[0].top() > 150);
    }
    void freePlacesKeepOffTheEdgesOfWindowsWhereTheyCan() {
        const QRectF bounds(0, 0, 600, 300);
        const auto boxes = freePlaces({{QPointF(200, 150), QSizeF(100, 16)}}, {bounds, {}, {}, {190, 210, 330}});
        for (const double edge : {190.0, 210.0, 330.0})
            QVERIFY(boxes[0].right() <= edge || boxes[0].left() >= edge);
        // Where windows leave no gap as wide, a label crosses an edge rather than not to stand.
        QVERIFY(!freePlaces({{QPointF(200, 150), QSizeF(100, 16)}}, {bounds, {}, {}, {80, 160, 240, 320, 400, 480, 560}})[0]
                     .isEmpty());
    }
    void labelsKeepOffTheEdgesOfWindows() {
        const QRectF bounds(0, 0, 600, 300);
        const auto boxes = placed({{QPointF(200, 150), QSizeF(100, 16)}}, {bounds, {}, {}, {190, 210, 330}});
        for (const double edge : {190.0, 210.0, 330.0})
            QVERIFY(boxes[0].right() <= edge || boxes[0].left() >= edge);
    }
    void aLabelThatHasNoRoomNearGoesFar() {
        const QRectF bounds(0, 0, 600, 600);
        const QRectF wall(0, 200, 600, 400); // all around the anchor
        const auto boxes = placed({{QPointF(300, 590), QSizeF(100, 16)}}, {bounds, {wall}, {}, {}});
        QVERIFY(!boxes[0].intersects(wall));
    }
    void aFreePlaceCoversNothingOrIsNone() {
        const QRectF bounds(0, 0, 400, 300);
        const QSizeF size(100, 20);
        const QRectF wished(300, 0, 100, 20);
        const Crowd curve(bounds, {QPolygonF({{0, 150}, {400, 150}})});
        const auto free = [&](const Obstacles& obstacles) { return freePlace(size, {wished}, obstacles); };
        QCOMPARE(free({bounds, {}, curve, {}}), std::optional(wished));
        // Where the place wished is taken, another one; a box that ends where another begins is too near.
        for (const QRectF& taken : {QRectF(0, 0, 400, 100), QRectF(390, 0, 10, 10), QRectF(300, 20, 100, 20)}) {
            const auto other = free({bounds, {taken}, curve, {}});
            QVERIFY(other && !other->intersects(taken) && curve.within(*other) == 0 && bounds.contains(*other));
        }
        QVERIFY(!free({bounds, {bounds}, {}, {}}));
        QVERIFY(!free({QRectF(0, 0, 90, 300), {}, {}, {}}));
        QVERIFY(!freePlace({}, {wished}, {bounds, {}, {}, {}}));
    }
    void freePlacesKeepOffEverythingOrAreNone() {
        const QRectF bounds(0, 0, 400, 300);
        std::vector<QPolygonF> lines;
        for (int i = 0; i < 6; ++i)
            lines.push_back({{0, 50.0 * i}, {400, 50.0 * i + 20}});
        const Crowd curves(bounds, lines);
        std::vector<LabelWish> wishes;
        for (int i = 0; i < 40; ++i)
            wishes.push_back({QPointF(10 * i, 150), QSizeF(80, 14)});
        const auto boxes = freePlaces(wishes, {bounds, {}, curves, {}});
        std::size_t none = 0;
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            none += boxes[i].isEmpty() ? 1 : 0;
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(boxes[i].isEmpty() || !boxes[i].intersects(boxes[j]));
            QVERIFY(boxes[i].isEmpty() || (curves.within(boxes[i]) == 0 && bounds.contains(boxes[i])));
        }
        QVERIFY(none > 0 && none < boxes.size()); // not all find room
    }
    void leadersDoNotCross() {
        const auto crossings = [](const std::vector<LabelWish>& wishes, const std::vector<QRectF>& boxes) {
            int count = 0;
            for (std::size_t i = 0; i < boxes.size(); ++i)
                for (std::size_t j = 0; j < i; ++j) {
                    const auto a = leaderOf(boxes[i], wishes[i].anchor), b = leaderOf(boxes[j], wishes[j].anchor);
                    count += !boxes[i].isEmpty() && !boxes[j].isEmpty() && a && b &&
                             a->intersects(*b, nullptr) == QLineF::BoundedIntersection;
                }
            return count;
        };
        // In a crowd of anchors labels go far: whatever the seed, no two lines to them cross.
        QRandomGenerator random(7);
        int far = 0;
        for (int round = 0; round < 200; ++round) {
            const QRectF bounds(0, 0, 500, 400), wall(120, 100, 260, 200);
            std::vector<LabelWish> wishes;
            for (int i = 0; i < 8; ++i)
                wishes.push_back({QPointF(130 + random.bounded(240), 110 + random.bounded(180)), QSizeF(90, 16)});
            const auto boxes = freePlaces(wishes, {bounds, {wall}, {}, {}});
            for (std::size_t i = 0; i < boxes.size(); ++i)
                far += !boxes[i].isEmpty() && leaderOf(boxes[i], wishes[i].anchor);
            QCOMPARE(crossings(wishes, boxes), 0);
        }
        QVERIFY(far > 800); // most have a line, so that there was something to cross
    }
    void aTitleBesideAnAxisStaysWithinThePlot() {
        const QFont font;
        const QString text = QStringLiteral("I / electron units per atom");
        const double width = labelSize(text, font).width();
        const SideTitle middle = fittedSideTitle(text, font, {100, 100 + 2 * width}, {50, 150 + 2 * width});
        QCOMPARE(middle.from, 100 + 1.5 * width);
        const SideTitle moved = fittedSideTitle(text, font, {100, 100 + 0.8 * width}, {20, 100 + 0.8 * width + 60});
        QCOMPARE(moved.markup, text);
        QVERIFY(moved.from - width >= 20 && moved.from <= 100 + 0.8 * width + 60);
        const SideTitle cut = fittedSideTitle(text, font, {30, 80}, {20, 90});
        QVERIFY(labelSize(cut.markup, cut.font).width() <= 70);
        QVERIFY(cut.from <= 90 && cut.from - labelSize(cut.markup, cut.font).width() >= 20 - 1e-9);
    }
    void aCaptionHoldsKeysAndWordsWithinItsWidth() {
        const QFont font;
        const std::vector<PanelLine> keys{
            {QStringLiteral("5 K/s"), Qt::black}, {QStringLiteral("10 K/s"), Qt::red}, {QStringLiteral("20 K/s"), Qt::blue}};
        const QString words = QStringLiteral("no step was found between the windows of this scan");
        const Caption wide = fittedCaption(keys, words, font, 2000, 1);
        QCOMPARE(wide.keys, keys);
        QCOMPARE(wide.lines, QStringList{words});
        const Caption narrow = fittedCaption(keys, words, font, 250, 2);
        QVERIFY(narrow.keys.size() < keys.size() && narrow.lines.size() == 2);
        QVERIFY(captionWidth(narrow, font) <= 250);
    }
    void aSimplifiedLineKeepsWithinItsTolerance() {
        QPolygonF line;
        for (int i = 0; i <= 2000; ++i)
            line << QPointF(0.4 * i, 200 + 150 * std::sin(0.01 * i) + (i == 900 ? 30 : 0)); // with one spike
        const QPolygonF fewer = simplified(line, 0.1);
        QVERIFY(fewer.size() < line.size() / 5);
        QVERIFY(fewer.front() == line.front() && fewer.back() == line.back() && fewer.contains(line[900]));
        qsizetype at = 0; // the stretch of the shorter line that a point lies under
        for (const QPointF& point : line) {
            while (at + 2 < fewer.size() && fewer[at + 1].x() < point.x())
                ++at;
            const QPointF a = fewer[at], b = fewer[at + 1], ab = b - a;
            const double across = (ab.x() * (point.y() - a.y()) - ab.y() * (point.x() - a.x())) / std::hypot(ab.x(), ab.y());
            QVERIFY(std::abs(across) <= 0.1 + 1e-9);
        }
        const QPolygonF back{{0, 0}, {10, 0}, {4, 0}, {20, 0}}; // forth, back and forth again on one line
        QVERIFY(simplified(back, 0.1).back() == QPointF(20, 0));
        QCOMPARE(simplified(QPolygonF{{1, 2}, {3, 4}}, 0.1).size(), 2);
        QVERIFY(simplified(QPolygonF(), 0.1).isEmpty());
    }
    void aCrowdCountsWhatRunsThroughABox() {
        const Crowd crowd({0, 0, 400, 300}, {QPolygonF({{0, 100}, {400, 100}}), QPolygonF({{-1e6, 250}, {1e6, 250}})});
        QCOMPARE(crowd.within({0, 0, 400, 90}), 0);
        QCOMPARE(crowd.within({0, 110, 400, 90}), 0);
        QVERIFY(crowd.within({100, 90, 40, 20}) >= 10);
        QVERIFY(crowd.within({100, 90, 80, 20}) > crowd.within({100, 90, 40, 20}));
        QCOMPARE(crowd.within({500, 90, 80, 20}), 0);
        QCOMPARE(Crowd().within({0, 0, 10, 10}), 0);
    }
    void linesAreBrokenAndCutToTheirWidth() {
        const QFont font;
        const double width = labelSize(QStringLiteral("T_f 598 K"), font).width() + 2;
        const QStringList lines = wrappedLabel(QStringLiteral("T_f 598 K T_p 656 K"), font, width);
        QVERIFY(lines.size() >= 2);
        for (const QString& line : lines)
            QVERIFY(labelSize(line, font).width() <= width);
        QVERIFY(wrappedLabel(QStringLiteral("387.1\u00a0±\u00a01.7\u00a0kJ"), font, 0.5 * width).size() >= 2);
        for (const QString& line : wrappedLabel(QStringLiteral("dq/dP = 0.21 Å at 583 K"), font, width))
            QVERIFY2(!line.trimmed().startsWith(QStringLiteral("Å")) && line != QStringLiteral("K"),
                     "a number stays with its unit");
        const QString cut = elidedLabel(QStringLiteral("ln(Φ T_p^{−2}) against 1/T_p"), font, width);
        QVERIFY(labelSize(cut, font).width() <= width);
        QCOMPARE(cut.count(QLatin1Char('{')), cut.count(QLatin1Char('}')));
    }
};

QTEST_MAIN(LabelsTest)
#include "labels_test.moc"
