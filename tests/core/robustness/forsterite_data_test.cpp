#include "core/files/import/import_pattern.h"
#include "core/robustness/suggested_choices.h"
#include "core/robustness/summary.h"
#include "tests/support/support.h"

#include <map>

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr double numberDensity = 0.08687; // atoms/Å³: 2.9 g/cm³

ScatteringPattern imported(const std::string& name) {
    return *valueOf(importPattern(fileBytes(dataFile("structure/glassure/" + name)), name)).patterns.at(0);
}

/// Mg2SiO4 glass up to 20 Å⁻¹ less its empty holder.
Study forsterite() {
    ScatteringPattern glass = imported("Mg2SiO4_ambient.xy"), holder = imported("Mg2SiO4_ambient_bkg.xy");
    holder.role = PatternRole::Background;
    glass.choices.background = holder.id;
    glass.choices.structure.normalization.numberDensity = numberDensity;
    glass.choices.structure.normalization.qRange = {0, 20};
    Sample sample;
    sample.id = sample.name = "glass";
    sample.composition = "Mg2SiO4";
    sample.patterns = {Shared<ScatteringPattern>(std::move(glass)), Shared<ScatteringPattern>(std::move(holder))};
    return {"forsterite", {Shared<Sample>(std::move(sample))}};
}

using Spreads = std::map<std::string, QuantitySpread>;

Spreads spreadsOf(const Study& study, std::size_t analysts) {
    Memo memo;
    const Results central = evaluate(study, memo);
    const auto run = valueOf(robustness(study, central, suggestedChoices(study, central), {.analysts = analysts}));
    Spreads spreads;
    for (const QuantitySpread& each : summaryOf(run).quantities)
        spreads.emplace(each.name.key, each);
    return spreads;
}

void print(const QuantitySpread& each) {
    const Share* most = greatestShare(each);
    qInfo("%-40s %.5g, noise %.2g, choices %.2g, total %.2g of %zu analyses; %s %.2f", each.name.key.c_str(), each.central.value,
          each.central.error.value_or(0), each.choicesError, each.total, each.analyses, most ? most->choice.c_str() : "",
          most ? most->share : 0);
}

constexpr std::size_t analysts = 256;

} // namespace

class ForsteriteDataTest : public QObject {
    Q_OBJECT
    Spreads spreads_;
  private Q_SLOTS:
    void initTestCase() { spreads_ = spreadsOf(forsterite(), analysts); }

    /// Silicon and oxygen are 1.62 Å apart, whoever looks; q1 by the fit that may be narrow or wide hangs on that.
    void theWindowOfTheFitCarriesTheFirstSharpPeak() {
        const QuantitySpread &r1 = spreads_.at("pattern.shells.r_A.1"), &q1 = spreads_.at("pattern.q1_per_A");
        print(q1);
        print(r1);
        QVERIFY(near(r1.central.value, 1.62, 1.96 * r1.total));
        QVERIFY(r1.ci95.low > 1.6 && r1.ci95.high < 1.66);
        QCOMPARE(greatestShare(q1)->choice, std::string("q1_window"));
        QVERIFY(greatestShare(q1)->share > 0.8);
        QVERIFY(q1.total > 10 * *q1.central.error);
    }

    /// Without a window the highest maximum is that of silicon and oxygen, with one that of the second shell, of ten neighbours
    /// and more: all count the first, or tell why they cannot.
    void neighboursAreThoseOfOneShell() {
        const QuantitySpread& n = spreads_.at("pattern.coordination.to_first_minimum");
        print(n);
        QVERIFY(n.ci95.low > 0.5 && n.ci95.high < 3);
        std::size_t told = 0;
        for (const Loss& loss : n.losses) {
            qInfo("%zu: %s", loss.draws.size(), english(loss.reason).c_str());
            told += english(loss.reason).find("first shell") != std::string::npos ? loss.draws.size() : 0;
        }
        QCOMPARE(n.analyses + told, analysts);
    }
};

VITRINE_DATA_TEST(ForsteriteDataTest)
#include "forsterite_data_test.moc"
