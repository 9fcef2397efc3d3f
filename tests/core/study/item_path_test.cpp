#include "core/document/item_path.h"
#include "tests/support/support.h"

using namespace vitrine;

namespace {

Shared<Scan> scan(const char* id, bool cooling) {
    Scan made;
    made.id = id;
    made.cooling = cooling;
    return made;
}

Shared<ScatteringPattern> pattern(const char* id, PatternRole role) {
    ScatteringPattern made;
    made.id = id;
    made.role = role;
    return made;
}

Sample sampleOfParts(std::vector<Shared<Scan>> scans, std::vector<Shared<ScatteringPattern>> patterns) {
    Sample sample;
    sample.id = "s";
    sample.scans = std::move(scans);
    sample.patterns = std::move(patterns);
    return sample;
}

} // namespace

class ItemPathTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aSampleIsFirstSeenByItsFirstHeatingScan() {
        const auto background = pattern("b", PatternRole::Background), glass = pattern("p", PatternRole::Sample);
        QVERIFY(firstItem(sampleOfParts({scan("c", true), scan("h", false)}, {glass})) == ItemPath(ScanPath{"s", "h"}));
        QVERIFY(firstItem(sampleOfParts({scan("c", true)}, {glass})) == ItemPath(ScanPath{"s", "c"}));
        QVERIFY(firstItem(sampleOfParts({}, {background, glass})) == ItemPath(PatternPath{"s", "p"}));
        QVERIFY(firstItem(sampleOfParts({}, {background})) == ItemPath(PatternPath{"s", "b"}));
        QVERIFY(!firstItem(sampleOfParts({}, {})));
    }
    void aSampleOfSpectraOrRunsAloneStandsForItself() {
        Sample spectra = sampleOfParts({}, {}), scanned = sampleOfParts({scan("x", false)}, {});
        spectra.rubies.emplace_back(RubyMeasurement{});
        scanned.rubies = spectra.rubies;
        const ItemPath itself = PatternPath{"s", ""};
        QVERIFY(firstItem(spectra) == itself);
        Study study;
        study.samples.push_back(spectra);
        QVERIFY(exists(study, itself));
        study.samples.front() = scanned;
        QVERIFY(!exists(study, itself) && firstItem(scanned) == ItemPath(ScanPath{"s", "x"}));
        study.samples.front() = sampleOfParts({}, {});
        QVERIFY(!exists(study, itself));
    }
    void onlyWhatIsInTheStudyExists() {
        Study study;
        study.samples.push_back(sampleOfParts({scan("x", false)}, {pattern("y", PatternRole::Sample)}));
        QVERIFY(exists(study, ScanPath{"s", "x"}) && exists(study, PatternPath{"s", "y"}));
        QVERIFY(!exists(study, ScanPath{"s", "y"}) &&
                !exists(study, PatternPath{"s", "x"})); // the ids of one kind are not those of the other
        QVERIFY(!exists(study, ScanPath{"t", "x"}));
        QCOMPARE(sampleOf(PatternPath{"t", "y"}), "t");
    }
};

QTEST_APPLESS_MAIN(ItemPathTest)
#include "item_path_test.moc"
