#include "core/document/action.h"
#include "core/evaluation/items.h"
#include "tests/support/studies.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

const ScanPath first{"a", "a0"}, second{"a", "a1"};

Study changed(const Study& study, const Action& action) {
    return valueOf(reduce(study, action));
}

bool are(const std::vector<ItemPath>& items, const std::vector<ItemPath>& expected) {
    return items == expected;
}

} // namespace

class ItemsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void whatIsRememberedCostsNothing() {
        Memo memo;
        const Study study = stepStudy();
        QCOMPARE(itemsToCompute(study, memo).size(), 4u);
        QCOMPARE(costOf(itemsToCompute(study, memo)), 4 * 1001.0);
        compute(study, first, memo);
        QCOMPARE(itemsToCompute(study, memo).size(), 3u);
        evaluate(study, memo);
        QVERIFY(itemsToCompute(study, memo).empty());
        QVERIFY(itemsToCompute(changed(study, SetKissinger{"a", {KineticFormula::Ozawa, 0}}), memo).empty());
        const auto moved = itemsToCompute(changed(study, MoveGlassWindow{first, {340, 480}}), memo);
        QCOMPARE(moved.size(), 1u);
        QVERIFY(moved.front().path == ItemPath(first));
    }
    void computingAnItemSpares() {
        Memo memo;
        const Study study = stepStudy();
        for (const Item& item : itemsToCompute(study, memo))
            compute(study, item.path, memo);
        const auto before = memo.computed();
        evaluate(study, memo);
        QCOMPARE(memo.computed().at("scan"), before.at("scan"));
        QCOMPARE(memo.computed().at("sample"), 1u);
    }
    void changesAreFoundByComparing() {
        const Study study = stepStudy();
        QVERIFY(changedItems(study, study).empty());
        QVERIFY(changedItems(study, changed(study, RenameSample{"a", "b"})).empty());
        QVERIFY(are(changedItems(study, changed(study, MoveGlassWindow{first, {340, 480}})), {first}));
        const Study lent = changed(study, SetGlassReference{second, "a0"});
        QVERIFY(are(changedItems(lent, changed(lent, MoveGlassWindow{first, {340, 480}})), {first, second}));
        QCOMPARE(changedItems({}, study).size(), 4u);
        QVERIFY(changedItems(study, {}).empty());
    }
    void aPlaceholderHasTheShapeOfTheStudy() {
        Memo memo;
        const Study study = stepStudy();
        const Results last = evaluate(study, memo);
        const Study bigger = changed(changed(study, RemoveScan{second}), AddSample{stepSample("b", 2)});
        const Results shown = placeholderResults(bigger, last);
        QCOMPARE(shown.samples.size(), 2u);
        for (std::size_t s = 0; s < 2; ++s) {
            const Sample& sample = *bigger.samples[s];
            QCOMPARE(shown.samples[s]->id, sample.id);
            QCOMPARE(shown.samples[s]->scans.size(), sample.scans.size());
            for (std::size_t i = 0; i < sample.scans.size(); ++i)
                QCOMPARE(shown.samples[s]->scans[i]->id, sample.scans[i]->id);
        }
        QVERIFY(shown.samples[0]->scans[0].same(last.samples[0]->scans[0]));
        const Results dragged = placeholderResults(changed(study, MoveGlassWindow{first, {340, 480}}), last);
        QVERIFY(dragged.samples[0].same(last.samples[0])); // the last is all there is
        for (const auto& line : shown.samples[0]->kissinger)
            for (const auto& source : line->sources)
                QVERIFY(source.scan != "a1");
        const ScanResult& unknown = *shown.samples[1]->scans[0];
        QVERIFY(!unknown.prepared && !unknown.peaks && !unknown.transition);
        QVERIFY(english(unknown.prepared.error()).find("computed") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(ItemsTest)
#include "items_test.moc"
