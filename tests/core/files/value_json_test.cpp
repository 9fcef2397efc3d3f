#include "core/files/json/results_json.h"
#include "core/results/pattern_quantities.h"
#include "core/results/study_quantities.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

using L1 = QLatin1String;

namespace {

Problem unknown() {
    return {phrase("Results", "The density is not known."), {}, {}};
}

/// Every key of a list is in the object of it once, and no other.
template<class T>
bool holdsEach(const QuantityList<T>& list, const T& from) {
    const QJsonObject object = listJson(list, from);
    const auto isThere = [&](const auto& each) { return object.contains(json::keyOf(each.definition)); };
    return std::ranges::all_of(list, isThere) && object.size() == std::ssize(list);
}

} // namespace

class ValueJsonTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void eachKindHasOneForm() {
        const QJsonObject object = json::objectOf({{"text", std::string("a")},
                                                   {"literal", "b"},
                                                   {"flag", true},
                                                   {"count", std::size_t(3)},
                                                   {"number", 0.5},
                                                   {"nan", double(NAN)},
                                                   {"name", StateEquation::Vinet},
                                                   {"absent", std::optional<double>()},
                                                   {"list", std::vector<double>{1, 2}},
                                                   {"interval", Interval{1, 2}}});
        QCOMPARE(object[L1("text")], QJsonValue(L1("a")));
        QCOMPARE(object[L1("literal")], QJsonValue(L1("b")));
        QCOMPARE(object[L1("flag")], QJsonValue(true));
        QCOMPARE(object[L1("count")], QJsonValue(3));
        QCOMPARE(object[L1("number")], QJsonValue(0.5));
        QCOMPARE(object[L1("nan")], QJsonValue(L1("nan")));
        QCOMPARE(object[L1("name")], QJsonValue(L1("vinet")));
        QVERIFY(object[L1("absent")].isNull());
        QCOMPARE(object[L1("list")], QJsonValue(QJsonArray{1, 2}));
        QCOMPARE(object[L1("interval")], object[L1("list")]);
    }
    void whatCannotBeHadIsItsProblem() {
        const Result<Measured> there = Measured{2, 0.5}, missing = std::unexpected(unknown());
        QCOMPARE(json::valueJson(there), QJsonValue(measuredJson({2, 0.5})));
        QCOMPARE(json::valueJson(missing), QJsonValue(problemJson(unknown())));
        QCOMPARE(json::valueJson(Result<double>(2.0)), QJsonValue(2.0));
    }
    void absentWithoutAReasonIsNull() {
        const QJsonObject object = listJson(normalizationResults(), Normalization{});
        QVERIFY(object[L1("low_r_rms")].isNull() && !object[L1("scale")].isNull());
    }
    void everyResultOfAListIsWrittenOnce() {
        QVERIFY(holdsEach(normalizationResults(), Normalization{}));
        QVERIFY(holdsEach(activationResults(), ActivationPoint{}));
        QVERIFY(holdsEach(transitionUnderPressureResults(), PressureTransition{}));
        QVERIFY(holdsEach(fictiveComparisonResults(), FictiveComparison{}));
        QVERIFY(holdsEach(structurePointResults(), StructurePoint{}));
    }
};

QTEST_GUILESS_MAIN(ValueJsonTest)
#include "value_json_test.moc"
