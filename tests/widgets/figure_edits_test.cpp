#include "tests/support/support.h"
#include "widgets/figures/editor/change_words.h"
#include "widgets/figures/editor/page_edits.h"
#include "widgets/figures/editor/part_drag.h"
#include "widgets/figures/editor/part_values.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

FigurePage pageOf(int panels) {
    FigurePage page = emptyPage("figure1");
    page.width = 174;
    page.height = 60;
    for (int i = 0; i < panels; ++i) {
        FigurePanel panel;
        panel.content = "thermograms";
        panel.box.width = i == 0 ? 80 : 0;
        panel.box.height = 60;
        page = withPanel(page, panel);
    }
    return page;
}

std::string lettersOf(const FigurePage& page) {
    std::string letters;
    for (const FigurePanel& panel : page.panels)
        letters += panel.letter.empty() ? "-" : panel.letter;
    return letters;
}

bool overlap(const PageBox& a, const PageBox& b) {
    return QRectF(a.x, a.y, a.width, a.height).intersects(QRectF(b.x, b.y, b.width, b.height));
}

/// Axes from 0 to 10 and 0 to 1 over 40 × 20 mm.
PagePlaces simplePlaces(const std::string& panel) {
    PagePlaces places;
    places.axes.push_back({panel, {20, 10, 40, 20}, {0, 10}, {0, 1}});
    return places;
}

} // namespace

class FigureEditsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void panelsGetPlacesAndLettersOfTheirOwn() {
        const FigurePage page = pageOf(5);
        QCOMPARE(lettersOf(page), "ABCDE");
        for (std::size_t i = 0; i < page.panels.size(); ++i)
            for (std::size_t k = 0; k < i; ++k) {
                QVERIFY(!overlap(page.panels[i].box, page.panels[k].box));
                QVERIFY(page.panels[i].id != page.panels[k].id);
            }
        for (const FigurePanel& panel : page.panels)
            QVERIFY(panel.box.x + panel.box.width <= page.width + 0.1 && panel.box.y + panel.box.height <= page.height + 0.1);
        QCOMPARE(lettersOf(pageOf(1)), "-"); // a single panel needs none
    }
    void aPanelEarlierAndLaterIsWhereItWas() {
        const FigurePage page = pageOf(4);
        const std::string id = page.panels[1].id;
        const FigurePage earlier = movedInOrder(page, id, -1);
        QCOMPARE(earlier.panels.front().id, id);
        QCOMPARE(earlier.panels.front().box, page.panels.front().box);
        QCOMPARE(lettersOf(earlier), "ABCD");
        QVERIFY(movedInOrder(earlier, id, 1) == page);
        QVERIFY(movedInOrder(page, page.panels.front().id, -1) == page);
        QVERIFY(movedInOrder(page, "no such", 1) == page);
    }
    void aPanelGoesWithItsInsetsAndNobodySharesItsRange() {
        FigurePage page = pageOf(3);
        page.panels[1].sharesX = page.panels[0].id;
        page = asInset(page, page.panels[2].id, page.panels[0].id);
        QVERIFY(page.panels[2].letter.empty());
        const FigurePage moved = withBox(page, page.panels[0].id, {10, 20, 160, 120});
        const PageBox inset = moved.panels[2].box;
        QVERIFY(inset.x >= 10 && inset.x + inset.width <= 170 && inset.y >= 20 && inset.y + inset.height <= 140);
        const FigurePage left = withoutPanel(page, page.panels[0].id);
        QCOMPARE(left.panels.size(), std::size_t(1));
        QVERIFY(left.panels[0].sharesX.empty());
    }
    void aPanelIsNotAnInsetOfItselfNorOfAnInset() {
        FigurePage page = pageOf(3);
        QVERIFY(asInset(page, page.panels[0].id, page.panels[0].id) == page);
        page = asInset(page, page.panels[1].id, page.panels[0].id);
        QVERIFY(asInset(page, page.panels[2].id, page.panels[1].id) == page);
        QVERIFY(asInset(page, page.panels[1].id, {}).panels[1].insetOf.empty());
    }
    void arrangedPanelsFillTheWidthInRows_data() {
        QTest::addColumn<int>("columns");
        for (int columns = 1; columns <= 3; ++columns)
            QTest::addRow("%d", columns) << columns;
    }
    void arrangedPanelsFillTheWidthInRows() {
        QFETCH(int, columns);
        const FigurePage page = arranged(pageOf(5), columns);
        double right = 0, bottom = 0;
        for (std::size_t i = 0; i < page.panels.size(); ++i) {
            right = std::max(right, page.panels[i].box.x + page.panels[i].box.width);
            bottom = std::max(bottom, page.panels[i].box.y + page.panels[i].box.height);
            for (std::size_t k = 0; k < i; ++k)
                QVERIFY(!overlap(page.panels[i].box, page.panels[k].box));
        }
        QVERIFY(near(right, page.width, 1e-9));
        QVERIFY(near(bottom, page.height, 1e-9));
        QVERIFY(arranged(page, columns) == page);
    }
    void namesAreFree() {
        QCOMPARE(freeName({}), "figure1");
        QCOMPARE(freeName({"figure1", "figure3"}), "figure2");
        QCOMPARE(copyName("fig2", {"fig2"}), "fig2-copy");
        QCOMPARE(copyName("fig2", {"fig2", "fig2-copy", "fig2-copy2"}), "fig2-copy3");
    }
    /// What is as it is made is not kept, so that a file says nothing of it.
    void aStyleThatIsAsMadeIsNotKept() {
        FigurePanel panel;
        editSeries(panel, "a", [](SeriesStyle& style) { style.colour = "red"; });
        editSeries(panel, "b", [](SeriesStyle& style) { style.width = 2; });
        QCOMPARE(panel.series.size(), std::size_t(2));
        editSeries(panel, "a", [](SeriesStyle& style) { style.colour.clear(); });
        QCOMPARE(panel.series.size(), std::size_t(1));
        QCOMPARE(panel.series[0].series, "b");
    }
    void aRuleThatAsksForNothingIsNone() {
        const FigurePage page = pageOf(1);
        const FigurePart part{FigurePartKind::Panel, page.panels[0].id};
        const FigurePage ruled = edited<SampleRule>(page, part, [](SampleRule& rule) { rule.name = "glass"; });
        QVERIFY(ruled.panels[0].rule);
        QVERIFY(edited<SampleRule>(ruled, part, [](SampleRule& rule) { rule.name.clear(); }) == page);
    }
    void aDragMovesByMillimetresInTheUnitsOfTheAxes() {
        FigurePage page = pageOf(1);
        FigurePanel& panel = page.panels[0];
        FigureNote note;
        note.text = "β";
        note.x = 5;
        note.y = 0.5;
        note.fixed = true;
        panel.notes = {note};
        const PartGrip grip{{FigurePartKind::Note, panel.id}};
        const FigurePage moved = dragged(page, grip, {30, 20}, {34, 15}, simplePlaces(panel.id));
        QVERIFY(near(moved.panels[0].notes[0].x, 6, 1e-9));
        QVERIFY(near(moved.panels[0].notes[0].y, 0.75, 1e-9));
        QVERIFY(dragged(moved, grip, {34, 15}, {30, 20}, simplePlaces(panel.id)) == page);
        QVERIFY(dragged(page, grip, {30, 20}, {30, 20}, simplePlaces(panel.id)) == page);
        QCOMPARE(english(changeWords(&page, moved)), "Move words in “figure1”");
    }
    void onLogarithmicAndReversedAxesAPlaceIsThePlace() {
        AxesPlace axes{"a", {20, 10, 40, 20}, {1, 1000}, {-5, 5}};
        axes.logX = true;
        axes.reversedY = true;
        for (const QPointF& mm : {QPointF(20, 10), QPointF(33, 17), QPointF(60, 30)}) {
            const QPointF back = axes.mmOf(axes.valueAt(mm));
            QVERIFY(near(back.x(), mm.x(), 1e-9) && near(back.y(), mm.y(), 1e-9));
        }
        QVERIFY(near(axes.valueAt({40, 10}).x(), std::sqrt(1000.0), 1e-9));
        QVERIFY(near(axes.valueAt({20, 10}).y(), -5, 1e-9));
    }
    void anEdgeOfAPanelNeverPassesTheOther() {
        const FigurePage page = pageOf(1);
        PartGrip grip{{FigurePartKind::Panel, page.panels[0].id}, PartGrip::Hold::Edges};
        grip.left = grip.top = true;
        const PageBox box = dragged(page, grip, {0, 0}, {500, 500}, {}).panels[0].box;
        QVERIFY(box.width > 1 && box.height > 1);
        QVERIFY(near(box.x + box.width, 80, 1e-9) && near(box.y + box.height, 60, 1e-9));
    }
    void everyChangeHasWordsOfItsOwn() {
        const FigurePage page = pageOf(2);
        const auto words = [&](auto change) {
            FigurePage after = page;
            change(after);
            return english(changeWords(&page, after));
        };
        std::set<std::string> all{english(changeWords(nullptr, page)),
                                  words([](FigurePage& p) { p.title = "T"; }),
                                  words([](FigurePage& p) { p.height = 99; }),
                                  words([](FigurePage& p) { p.look.grid = false; }),
                                  words([](FigurePage& p) { p = withPanel(p, {}); }),
                                  words([](FigurePage& p) { p = withoutPanel(p, p.panels[1].id); }),
                                  words([](FigurePage& p) { p = movedInOrder(p, p.panels[1].id, -1); }),
                                  words([](FigurePage& p) { p.panels[0].box.x += 1; }),
                                  words([](FigurePage& p) { p.panels[0].box.width += 1; }),
                                  words([](FigurePage& p) { p.panels[0].notes.emplace_back(); }),
                                  words([](FigurePage& p) { p.panels[0].shapes.emplace_back(); }),
                                  words([](FigurePage& p) { p.panels[0].legend.x = 0.5; }),
                                  words([](FigurePage& p) { p.panels[0].legend.columns = 2; }),
                                  words([](FigurePage& p) { p.panels[0].xAxis.log = true; }),
                                  words([](FigurePage& p) { p.panels[0].series.emplace_back(); }),
                                  words([](FigurePage& p) { p.panels[0].letter = "Z"; }),
                                  words([](FigurePage& p) { p.panels[0].everyRate = true; }),
                                  words([](FigurePage& p) { p.panels[0].offset = 1; })};
        QCOMPARE(all.size(), std::size_t(18));
        for (const std::string& each : all)
            QVERIFY2(each.find("figure1") != std::string::npos, each.c_str());
    }
    void rangesAndColoursSayWhyTheyAreNone() {
        QVERIFY(whyNoRange(QString()).isEmpty());
        QVERIFY(whyNoRange(QStringLiteral("400 … 700")).isEmpty());
        QVERIFY(whyNoRange(QStringLiteral("-1.5;2")).isEmpty());
        for (const char* wrong : {"400", "700 … 400", "a … b", "1 2 3", "nan … 3"})
            QVERIFY2(!whyNoRange(QString::fromUtf8(wrong)).isEmpty(), wrong);
        QVERIFY(whyNoRange(QStringLiteral("7 … 4")) != whyNoRange(QStringLiteral("x … 4")));
        QVERIFY(whyNoColour(QString()).isEmpty());
        QVERIFY(whyNoColour(QStringLiteral("#d55e00")).isEmpty());
        QVERIFY(!whyNoColour(QStringLiteral("#d55e0")).isEmpty());
        QCOMPARE(rangeWritten(rangeText(Interval{0.25, 1e5})), std::optional(Interval{0.25, 1e5}));
    }
};

QTEST_GUILESS_MAIN(FigureEditsTest)
#include "figure_edits_test.moc"
