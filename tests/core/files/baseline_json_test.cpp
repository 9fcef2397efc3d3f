#include "core/files/json/sample_json.h"
#include "core/files/sample/sample_check.h"
#include "tests/support/studies.h"
#include "tests/support/support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace vitrine;
using namespace vitrine::test;

namespace {

Sample withBaseline(const PeakBaselineChoice& baseline) {
    Sample sample = *stepSample("a", 2);
    Scan scan = *sample.scans.front();
    scan.baseline = baseline;
    sample.scans.front() = scan;
    return sample;
}

/// The text with one field of every scan changed.
template<class Edit>
QByteArray edited(const QByteArray& text, Edit edit) {
    QJsonObject json = QJsonDocument::fromJson(text).object();
    QJsonArray scans = json[QLatin1String("scans")].toArray();
    for (auto scan : scans) {
        QJsonObject object = scan.toObject();
        edit(object);
        scan = object;
    }
    json[QLatin1String("scans")] = scans;
    return QJsonDocument(json).toJson();
}

const PeakBaselineChoice mixed{BaselineKind::Sigmoid, {{560, {}}, {600, 0.25}, {690, {}}}};

} // namespace

class BaselineJsonTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void comesBack() {
        const SampleOutline outline = valueOf(sampleOutline(sampleChoicesJson(withBaseline(mixed))));
        QVERIFY(outline.scans[0].baseline == mixed);
        QVERIFY(!outline.scans[1].baseline);
    }
    void aFileOfBeforeHasNone() {
        const QByteArray old =
            edited(sampleChoicesJson(withBaseline(mixed)), [](QJsonObject& scan) { scan.remove(QLatin1String("baseline")); });
        QVERIFY(!valueOf(sampleOutline(old)).scans[0].baseline);
    }
    void damageIsNamed() {
        for (const QJsonValue& damage :
             {QJsonValue(7),
              QJsonValue(QJsonObject{{QLatin1String("kind"), QLatin1String("wavy")}, {QLatin1String("anchors"), QJsonArray()}}),
              QJsonValue(QJsonObject{{QLatin1String("kind"), QLatin1String("spline")}})}) {
            const auto read = sampleOutline(edited(sampleChoicesJson(withBaseline(mixed)),
                                                   [&](QJsonObject& scan) { scan[QLatin1String("baseline")] = damage; }));
            QVERIFY(!read);
            QVERIFY2(english(read.error()).find("baseline") != std::string::npos, english(read.error()).c_str());
        }
    }
    void anchorsOutOfOrderAreRefused() {
        QVERIFY(validSample(withBaseline(mixed)).has_value());
        QVERIFY(!validSample(withBaseline({BaselineKind::Spline, {{600, {}}, {500, {}}}})));
        QVERIFY(!validSample(withBaseline({BaselineKind::Spline, {{-3, {}}}})));
    }
};

QTEST_APPLESS_MAIN(BaselineJsonTest)
#include "baseline_json_test.moc"
