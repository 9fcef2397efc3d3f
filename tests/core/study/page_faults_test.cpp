#include "core/figures/page_faults.h"

#include "core/figures/figure_styles.h"
#include "core/figures/figure_templates.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

FigurePage pageOfTwo() {
    FigurePage page;
    page.name = "own";
    page.panels.resize(2);
    page.panels[0].id = "A";
    page.panels[0].box = {0, 0, 80, 60};
    page.panels[1].id = "B";
    page.panels[1].box = {90, 0, 84, 60};
    for (FigurePanel& panel : page.panels)
        panel.content = "q1";
    return page;
}

/// Whether a page has one fault, whose words hold a text.
bool hasFault(const FigurePage& page, const std::string& words) {
    const auto faults = faultsOf(page);
    return faults.size() == 1 && english(faults.front()).find(words) != std::string::npos;
}

} // namespace

class PageFaultsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void whatIsAsItSaysHasNone() {
        QVERIFY(faultsOf(pageOfTwo()).empty());
        for (const FigurePage& page : figureTemplates(StudyResult{}))
            QVERIFY2(faultsOf(page).empty(), page.name.c_str());
    }
    void everyFaultIsNamed() {
        using Change = void (*)(FigurePage&);
        const std::vector<std::pair<Change, const char*>> changes{
            {[](FigurePage& p) { p.panels[1].box.x = 170; }, "“B” reaches beyond the page"},
            {[](FigurePage& p) { p.panels[0].box.y = -400; }, "“A” reaches beyond the page"},
            {[](FigurePage& p) { p.panels[1].id = "A"; }, "the identity “A”"},
            {[](FigurePage& p) { p.panels[1].insetOf = "Z"; }, "“Z” that is not there"},
            {[](FigurePage& p) { p.panels[0].sharesY = "Z"; }, "“Z” that is not there"},
            {[](FigurePage& p) { p.panels[0].yAxis.decimals = 500; }, "500 decimals"},
            {[](FigurePage& p) { p.panels[0].xAxis.decimals = -1; }, "decimals"},
            {[](FigurePage& p) { p.look.others.json = R"({"glow":3})"; }, "“glow”"},
            {[](FigurePage& p) { p.style.others.json = R"({"journal":{"of":"glass"}})"; }, "“journal”"},
            {[](FigurePage& p) { p.panels[1].legend.others.json = R"({"place":"around"})"; }, "“B” says under “place”"},
            {[](FigurePage& p) {
                 p.panels[1].x = Interval{3, 3};
             },
             "no length"},
        };
        for (const auto& [change, words] : changes) {
            FigurePage page = pageOfTwo();
            change(page);
            QVERIFY2(hasFault(page, words), words);
        }
    }
    void onlyKeysOfTheObjectItselfCount() {
        const std::string quoted = "f \\\" g";
        const std::string json = "{\"a\":{\"b\":1,\"c\":[\"d:\",{\"e\":2}]},\"" + quoted + "\":\"h:{\",\"i\":[]}";
        QCOMPARE(keysOf({json}), (std::vector<std::string>{"a", quoted, "i"}));
        QVERIFY(keysOf({}).empty());
    }
    /// A style of another version goes through a page whole.
    void aStyleThatIsAppliedAndSavedAgainLosesNothing() {
        FigureStyle style = stylePresets().front();
        style.others.json = R"({"margin_mm":4})";
        style.look.others.json = R"({"glow":3})";
        FigureStyle again = styleOf(styled(pageOfTwo(), style));
        again.name = style.name;
        QVERIFY(again == style);
        const FigureStyle plain = styleOf(styled(styled(pageOfTwo(), style), stylePresets().back()));
        QVERIFY(plain.others.json.empty());
    }
};

QTEST_APPLESS_MAIN(PageFaultsTest)
#include "page_faults_test.moc"
