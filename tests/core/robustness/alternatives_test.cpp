#include "core/robustness/alternatives.h"

#include "tests/support/analysts.h"
#include "tests/support/pressed_glass.h"
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

    /// The study's own number of a choice is what it does already: nothing that was found is set by hand.
    void theStudysOwnNumberNeedsNoAction() {
        for (const Analysed& a : {Analysed{}, Analysed{pressedStudy({})}})
            for (const AnalystChoice& choice : a.space.choices)
                if (!choice.isList()) {
                    const auto actions = valueOf(actionsOf(Alternative{choice.key, choice.own}, a.study, a.central));
                    QVERIFY2(actions.empty(), choice.key.c_str());
                }
    }

    /// One choice of a pattern alone: what was found for the others stays found.
    void aLowerEndOfQIsNothingButThat() {
        const Analysed a{pressedStudy({})};
        const auto choice = std::ranges::find(a.space.choices, "q_max", &AnalystChoice::key);
        QVERIFY(choice != a.space.choices.end());
        const Study moved = valueOf(reduce(a.study, valueOf(actionsOf(alternativesOf(*choice).front(), a.study, a.central))));
        std::size_t changed = 0;
        for (std::size_t i = 0; i < moved.samples.front()->patterns.size(); ++i) {
            const PatternChoices &own = a.study.samples.front()->patterns[i]->choices,
                                 &tried = moved.samples.front()->patterns[i]->choices;
            PatternChoices same = tried;
            same.structure.normalization.qRange = own.structure.normalization.qRange;
            QVERIFY(same == own);
            changed += tried != own;
        }
        QCOMPARE(changed, std::size_t(1)); // not the background
    }

    /// Each of them changes the study.
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
            QVERIFY(!scan.liquidWindow); // found as before
        }
    }

    void anUnknownChoiceIsRefused() {
        const Analysed a;
        QVERIFY(!actionsOf(Alternative{"moon", 1}, a.study, a.central));
    }
};

QTEST_APPLESS_MAIN(AlternativesTest)
#include "alternatives_test.moc"
