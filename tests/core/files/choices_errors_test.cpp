#include "core/files/json/choices_errors.h"

#include "core/document/action.h"
#include "core/evaluation/evaluate.h"
#include "core/files/json/results_json.h"
#include "core/robustness/error_of_choices.h"
#include "core/robustness/suggested_choices.h"
#include "tests/support/patterns.h"
#include "tests/support/studies.h"
#include "tests/support/support.h"

#include <QJsonArray>

using namespace vitrine;
using namespace vitrine::test;

namespace {

using L1 = QLatin1String;

struct Analysed {
    Study study;
    Memo memo{};
    Results results = evaluate(study, memo);
    RobustnessSummary run = summaryOf(valueOf(robustness(study, results, suggestedChoices(study, results), {.analysts = 30})));

    QJsonObject plain() const { return resultsJson(study, results, true); }
    QJsonObject carrying() const { return withChoicesErrors(plain(), run); }
};

Study scansAndPatterns() {
    Study study = stepStudy();
    study.samples.push_back(patternStudy({2.60, 2.62}).samples.front());
    study.samples.push_back(stepSample("b"));
    return study;
}

/// Every object with a number, in order.
void collect(const QJsonValue& value, std::vector<QJsonObject>& numbers) {
    if (value.isArray())
        for (const QJsonValue& each : value.toArray())
            collect(each, numbers);
    if (!value.isObject())
        return;
    const QJsonObject object = value.toObject();
    if (object[L1("value")].isDouble())
        numbers.push_back(object);
    for (const QJsonValue& each : object)
        collect(each, numbers);
}

std::vector<QJsonObject> numbersOf(const QJsonObject& object) {
    std::vector<QJsonObject> numbers;
    collect(object, numbers);
    return numbers;
}

QJsonValue without(const QJsonValue& value, const char* key) {
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue& each : value.toArray())
            list.append(without(each, key));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject whole = value.toObject();
    for (auto each = whole.begin(); each != whole.end(); ++each)
        if (each.key() != L1(key))
            object[each.key()] = without(*each, key);
    return object;
}

/// Whether a number of a study stands in its results (the JSON has not the rms of a master curve and such as numbers with
/// errors).
bool isWritten(const QuantitySpread& spread, const std::vector<QJsonObject>& numbers) {
    return std::ranges::any_of(numbers,
                               [&](const QJsonObject& each) { return each[L1("value")].toDouble() == spread.central.value; });
}

} // namespace

class ChoicesErrorsTest : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void everySpreadStandsBesideItsNumber_data() {
        QTest::addColumn<int>("which");
        QTest::newRow("scans and patterns") << 0;
        QTest::newRow("under pressure") << 1;
    }
    void everySpreadStandsBesideItsNumber() {
        QFETCH(int, which);
        const Analysed a{which == 0 ? scansAndPatterns() : compressedStudyAt({0, 2, 4, 6, 8})};
        const auto numbers = numbersOf(a.carrying());
        std::size_t written = 0;
        for (const QuantitySpread& spread : a.run.quantities) {
            if (!isWritten(spread, numbers))
                continue;
            const bool carried = std::ranges::any_of(numbers, [&](const QJsonObject& each) {
                return each[L1("value")].toDouble() == spread.central.value &&
                       each[L1("choices_error")].toDouble(-1) == spread.choicesError;
            });
            QVERIFY2(carried || spread.analyses < leastAnalyses, (spread.name.key + " of " + spread.name.of).c_str());
            ++written;
        }
        QVERIFY2(written > a.run.quantities.size() * 9 / 10, qPrintable(QString::number(written)));
    }

    void nothingElseIsChanged() {
        const Analysed a{scansAndPatterns()};
        const QJsonObject carrying = a.carrying();
        QVERIFY(carrying != a.plain());
        QCOMPARE(jsonText(without(carrying, "choices_error").toObject()), jsonText(a.plain()));
        QCOMPARE(jsonText(withChoicesErrors(a.plain(), {})), jsonText(a.plain()));
    }

    void aNumberOfAnotherSampleIsNotTaken() {
        const Analysed a{scansAndPatterns()};
        RobustnessSummary of = a.run;
        std::erase_if(of.quantities, [](const QuantitySpread& q) { return q.name.sample != "b"; });
        const QJsonArray samples = withChoicesErrors(a.plain(), of)[L1("samples")].toArray();
        const QJsonArray before = a.plain()[L1("samples")].toArray();
        QCOMPARE(samples[0], before[0]);
        QVERIFY(samples[2] != before[2]);
    }

    void aRunOfAnotherStateOfTheStudyIsOld() {
        const Analysed a{stepStudy()};
        const Shared<RobustnessSummary> kept(a.run);
        QVERIFY(runOf(a.study, kept).summary && !runOf(a.study, kept).old);
        QVERIFY(!runOf(a.study, {}).summary && !runOf(a.study, {}).old && !whatErrorsAre(runOf(a.study, {})));
        const Study changed = valueOf(reduce(a.study, SetInKissinger{{"a", "a3"}, false}));
        QVERIFY(!runOf(changed, kept).summary && runOf(changed, kept).old);
        QVERIFY(english(*whatErrorsAre(runOf(changed, kept))).find("before the last change") != std::string::npos);
        QVERIFY(english(*whatErrorsAre(runOf(a.study, kept))).find("by 30 analyses") != std::string::npos);
    }

    void theTotalIsTheSumInQuadrature() {
        const Analysed a{stepStudy()};
        for (const QuantitySpread& spread : a.run.quantities) {
            const TotalMeasured total = totalOf({&a.run, spread.name.sample, spread.name.item}, spread.name.key, spread.central);
            QCOMPARE(total.withChoices, spread.central.error.has_value());
            if (total.withChoices)
                QCOMPARE(*total.number.error, std::hypot(*spread.central.error, spread.choicesError));
            QVERIFY(!totalOf({}, spread.name.key, spread.central).withChoices);
            QVERIFY(!totalOf({&a.run, "nobody", "nothing"}, spread.name.key + "_", spread.central).withChoices);
        }
    }

    /// Numbers of shells, sub-peaks and definitions have their rank or name behind their key.
    void aPartOfAKeyIsFoundWithItsRank() {
        RobustnessSummary run;
        run.quantities.push_back({{"pattern.shells.r_A.2", "s", "p"}, {3.1, 0.1}, 10});
        run.quantities.push_back({{"master_curve.E_alpha_change_percent", {}, {}}, {7.5, 0.1}, 10});
        QVERIFY(findSpread(run, "s", "p", "pattern.shells.r_A", 3.1));
        QVERIFY(findSpread(run, "s", "p", "r_A", 3.1));
        QVERIFY(!findSpread(run, "s", "p", "_A", 3.1));
        QVERIFY(!findSpread(run, "s", "p", "shell", 3.1));
        QVERIFY(!findSpread(run, "s", "p", "r_A", 3.2));
        QVERIFY(findSpread(run, {}, {}, "change_percent", 7.5));
        run.quantities.front().analyses = 0; // only the study's own has it
        QVERIFY(!spreadAt({&run, "s", "p"}, "r_A", 3.1));
    }
};

QTEST_APPLESS_MAIN(ChoicesErrorsTest)
#include "choices_errors_test.moc"
