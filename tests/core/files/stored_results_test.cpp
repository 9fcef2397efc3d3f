#include "core/evaluation/evaluate.h"
#include "core/files/json/results_json.h"
#include "core/files/stored/stored_results.h"
#include "core/files/study/example_study.h"
#include "tests/support/series_study.h"
#include "tests/support/studies.h"
#include "tests/support/support.h"

#include <QJsonDocument>

#include <random>

using namespace vitrine;
using namespace vitrine::test;

namespace {

struct Case {
    const char* name;
    Study study;
};

/// Studies with scans, patterns, refusals, a compression, a series over temperatures and a map.
std::vector<Case> cases() {
    Study broken = patternStudy({2.70});
    Sample without = *broken.samples.front();
    without.composition.clear();
    broken.samples.front() = without;
    return {{"scan", stepStudy()},
            {"example", exampleStudy()},
            {"patterns", patternStudy({2.70, 2.65})},
            {"refused", broken},
            {"compression", compressedStudyAt({0, 1, 2, 4, 6})},
            {"heating", seriesStudy(12, {steps("temperature", "K", 12, 300, 25)})},
            {"map", seriesStudy(9, placesOfSquare(3))}};
}

QByteArray toldOf(const Study& study, const Results& results) {
    return QJsonDocument(resultsJson(study, results, true)).toJson();
}

/// The results of the samples by way of their bytes.
std::vector<Shared<SampleResult>> reread(const Results& results) {
    std::vector<Shared<SampleResult>> again;
    for (const auto& sample : results.samples)
        if (auto read = resultFromStored(storedResult(*sample)))
            again.emplace_back(std::move(*read));
    return again;
}

} // namespace

class StoredResultsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everyNumberAndEveryWordComesBack_data() {
        QTest::addColumn<int>("which");
        const auto all = cases();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::addRow("%s", all[i].name) << int(i);
    }
    void everyNumberAndEveryWordComesBack() {
        QFETCH(int, which);
        const auto all = cases();
        const Study& study = all[std::size_t(which)].study;
        Memo memo;
        const Results computed = evaluate(study, memo);
        const auto again = reread(computed);
        QCOMPARE(again.size(), computed.samples.size());
        for (std::size_t i = 0; i < again.size(); ++i)
            QVERIFY(storedResult(*again[i]) == storedResult(*computed.samples[i]));
        const Results together = evaluateTogether(study, again);
        QCOMPARE(toldOf(study, together), toldOf(study, computed));
    }

    /// Bytes that were changed or cut give nothing, never another number.
    void damagedBytesGiveNothing() {
        Memo memo;
        const Study study = stepStudy();
        const Results results = evaluate(study, memo);
        const std::string whole = storedResult(*results.samples.front());
        QVERIFY(resultFromStored(whole));
        std::mt19937_64 random(1);
        for (int i = 0; i < 2000; ++i) {
            std::string damaged = whole;
            const std::size_t at = random() % damaged.size();
            if (i % 2 == 0)
                damaged[at] = char(damaged[at] ^ char(1 + random() % 255));
            else
                damaged.resize(at);
            QVERIFY(!resultFromStored(damaged));
        }
    }
};

QTEST_GUILESS_MAIN(StoredResultsTest)
#include "stored_results_test.moc"
