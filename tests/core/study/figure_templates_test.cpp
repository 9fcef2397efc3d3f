#include "core/document/action.h"
#include "core/figures/figure_templates.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

ActivationPoint pointAt(const std::string& sample, double pressure, double temperature) {
    ActivationPoint point;
    point.sample = sample;
    point.pressure = pressure;
    point.temperature = temperature;
    return point;
}

StudyResult twoPressures() {
    StudyResult results;
    results.referenceTg = 600;
    PressureTransition transition;
    transition.pressure = 5;
    transition.tg = Measured{700};
    results.transitions = {transition};
    results.activation = {pointAt("a-cold", 0, 522), pointAt("a-hot", 0, 720), pointAt("p-cold", 5, 609),
                          pointAt("p-hot", 5, 770)};
    return results;
}

bool liesOn(const FigurePage& page, const PageBox& box) {
    return box.x >= 0 && box.y >= 0 && box.x + box.width <= page.width + 1e-9 && box.y + box.height <= page.height + 1e-9;
}

} // namespace

class FigureTemplatesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyTemplateCanBeTakenIntoAStudy() {
        for (const StudyResult& results : {StudyResult{}, twoPressures()}) {
            const auto pages = figureTemplates(results);
            QCOMPARE(pages.size(), std::size_t(6));
            for (const FigurePage& page : pages) {
                QVERIFY(reduce(Study{}, SetFigure{page}));
                QCOMPARE(page.width, 174.0);
            }
        }
    }
    void panelsLieOnTheirPageAndDoNotOverlap() {
        for (const FigurePage& page : figureTemplates(twoPressures()))
            for (std::size_t i = 0; i < page.panels.size(); ++i) {
                const FigurePanel& a = page.panels[i];
                QVERIFY(liesOn(page, a.box));
                for (std::size_t k = 0; k < i; ++k) {
                    const FigurePanel& b = page.panels[k];
                    const bool apart = a.box.x >= b.box.x + b.box.width || b.box.x >= a.box.x + a.box.width ||
                                       a.box.y >= b.box.y + b.box.height || b.box.y >= a.box.y + a.box.height;
                    QVERIFY(apart || a.insetOf == b.id);
                    QVERIFY(a.id != b.id);
                }
            }
    }
    void pairsHaveTheSameDistanceToTheirTransition() {
        const FigurePage page = *figureTemplate(twoPressures(), "fig3");
        QCOMPARE(page.panels[1].samples, (std::vector<std::string>{"a-cold", "p-cold"}));
        QCOMPARE(page.panels[3].samples, (std::vector<std::string>{"a-hot", "p-hot"}));
        QVERIFY(!figureTemplate(twoPressures(), "fig7"));
    }
    void hotGlassesArePartedFromColdOnes() {
        const FigurePage page = *figureTemplate(twoPressures(), "fig1");
        QCOMPARE(page.panels[0].samples, (std::vector<std::string>{"a-hot", "p-hot"}));
        QCOMPARE(page.panels[1].samples, (std::vector<std::string>{"a-cold", "p-cold"}));
    }
};

QTEST_APPLESS_MAIN(FigureTemplatesTest)
#include "figure_templates_test.moc"
