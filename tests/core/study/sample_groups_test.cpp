#include "core/across_samples/sample_groups.h"
#include "tests/support/support.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

Shared<Sample> sample(const std::string& id, TreatmentKind kind, std::optional<double> pressure, const std::string& composition) {
    Sample out;
    out.id = out.name = id;
    out.composition = composition;
    out.treatment.kind = kind;
    out.treatment.pressure = pressure;
    return out;
}

Study study() {
    using enum TreatmentKind;
    Study out;
    out.samples = {sample("a", Compressed, 7.05, "ZrCu"), sample("b", Annealed, {}, "ZrCu"), sample("c", Compressed, 7, "ZrNi"),
                   sample("d", Unknown, 1.01e-4, ""), sample("e", Compressed, 3, "ZrCu")};
    return out;
}

std::string shown(SampleGrouping grouping) {
    std::string text;
    for (const SampleGroup& group : sampleGroups(study(), grouping)) {
        text += english(group.name) + ":";
        for (const std::string& id : group.samples)
            text += id;
        text += " ";
    }
    return text;
}

} // namespace

class SampleGroupsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void everySampleIsInOneGroup() {
        QCOMPARE(shown(SampleGrouping::Pressure), std::string("ambient pressure:bd 3 GPa:e 7 GPa:ac "));
        QCOMPARE(shown(SampleGrouping::Treatment), std::string("compressed:ace annealed:b treatment unknown:d "));
        QCOMPARE(shown(SampleGrouping::Composition), std::string("ZrCu:abe ZrNi:c composition unknown:d "));
    }
    void anEmptyStudyHasNone() {
        for (const auto grouping : {SampleGrouping::Pressure, SampleGrouping::Treatment, SampleGrouping::Composition})
            QVERIFY(sampleGroups(Study{}, grouping).empty());
    }
};

QTEST_APPLESS_MAIN(SampleGroupsTest)
#include "sample_groups_test.moc"
