// What reading a thermogram adds to a sample and its answers comes back from files.
#include "core/files/import/import.h"
#include "core/files/json/sample_json.h"
#include "tests/core/files/thermal_text.h"

using namespace vitrine;
using namespace vitrine::test;
using namespace vitrine::test::thermal;

class ThermalStorageTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void theCourseOfTheMassComesBack() {
        const std::string text = table("T [K],DSC [W/g],Mass [mg]\n", ",", [](const Row& row) {
            return std::vector{number(row.temperature), number(row.flow), number(row.temperature < 500 ? 5.0 : 4.0)};
        });
        const ImportedFile file = valueOf(importThermogram(Bytes(text.begin(), text.end()), "a.csv", exoUp));
        Sample sample;
        sample.id = "a";
        sample.name = "a";
        sample.scans = file.scans;
        QVERIFY(file.scans.front()->massCourse.has_value());
        const SampleOutline outline = valueOf(sampleOutline(sampleChoicesJson(sample)));
        QVERIFY(outline.scans.front().massCourse == file.scans.front()->massCourse);
        Scan plain = *file.scans.front();
        plain.massCourse.reset();
        sample.scans = {Shared<Scan>(plain)};
        QVERIFY(!sampleChoicesJson(sample).contains("mass_course")); // as in the files of before
        QVERIFY(!valueOf(sampleOutline(sampleChoicesJson(sample))).scans.front().massCourse);
    }
    void theSeparatorComesBack() {
        for (const char separator : {';', ',', '\t', ' '}) {
            ReadOptions options;
            options.separator = separator;
            QVERIFY(valueOf(readOptionsOf(readOptionsJson(options))) == options);
        }
    }
};

QTEST_APPLESS_MAIN(ThermalStorageTest)
#include "thermal_storage_test.moc"
