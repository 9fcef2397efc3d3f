#include "core/robustness/alternatives.h"

#include "tests/support/analysts.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

class AlternativesTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void theStudysOwnIsNoneOfThem() {
        const Analysed a;
        std::size_t all = 0;
        for (const AnalystChoice& choice : a.space.choices) {
            const auto others = alternativesOf(choice);
            all += others.size();
            QCOMPARE(others.size(), choice.isList() ? choice.options.size() - 1
                                                    : std::size_t(choice.range.low != choice.own) +
                                                          std::size_t(choice.range.high != choice.own));
            for (const Alternative& each : others)
                QVERIFY(choice.isList() ? each.option != choice.options.front() : each.number != choice.own);
        }
        QVERIFY(all > 5);
    }

    /// Each of them changes the study, and that is all that the other analyst does: chosen again, nothing is left to do.
    void eachChangesTheStudy() {
        const Analysed a;
        for (const AnalystChoice& choice : a.space.choices)
            for (const Alternative& each : alternativesOf(choice)) {
                const auto actions = valueOf(actionsOf(each, a.study, a.central));
                QVERIFY2(!actions.empty(), choice.key.c_str());
                QVERIFY(valueOf(reduce(a.study, actions)) != a.study);
            }
    }

    void anEndOfAWindowMovesThatEndAlone() {
        const Analysed a;
        const auto choice = std::ranges::find(a.space.choices, "glass_window_low", &AnalystChoice::key);
        const auto other = alternativesOf(*choice).back();
        const Study moved = valueOf(reduce(a.study, valueOf(actionsOf(other, a.study, a.central))));
        for (std::size_t i = 0; i < moved.samples.front()->scans.size(); ++i) {
            const Windows own = *a.central.samples.front()->scans[i]->windows;
            const Scan& scan = *moved.samples.front()->scans[i];
            QVERIFY(scan.glassWindow && scan.glassWindow->low > own.glass.low);
            QCOMPARE(scan.glassWindow->high, own.glass.high);
        }
    }

    void anUnknownChoiceIsRefused() {
        const Analysed a;
        QVERIFY(!actionsOf(Alternative{"moon", 1}, a.study, a.central));
    }
};

QTEST_APPLESS_MAIN(AlternativesTest)
#include "alternatives_test.moc"
