#include "core/files/sample/sample_storage.h"
#include "tests/support/studies.h"
#include "tests/support/support.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace vitrine;

namespace {

constexpr const char* script = R"python(
import sys, h5py
f = h5py.File(sys.argv[1], "r")
text = lambda v: v.decode() if isinstance(v, bytes) else v
assert f.userblock_size == 512, f.userblock_size
assert text(f.attrs["NX_class"]) == "NXroot"
entry = f[text(f.attrs["default"])]
data = entry[text(entry.attrs["default"])]
assert text(data.attrs["NX_class"]) == "NXdata"
x, y = data[text(data.attrs["axes"])], data[text(data.attrs["signal"])]
assert x.shape == y.shape == (1001,), x.shape
assert text(x.attrs["units"]) == "K" and text(y.attrs["units"]) == "J/(g K)"
print(repr(float(x[0])), repr(float(x[-1])), repr(float(y[500])))
)python";

constexpr const char* patternScript = R"python(
import sys, h5py
f = h5py.File(sys.argv[1], "r")
text = lambda v: v.decode() if isinstance(v, bytes) else v
entry = f[text(f.attrs["default"])]
assert text(entry.attrs["default"]) == "pattern_0001", entry.attrs["default"]
data = entry["pattern_0001"]
q, i, e = data[text(data.attrs["axes"])], data[text(data.attrs["signal"])], data["intensity_errors"]
assert text(q.attrs["units"]) == "1/angstrom" and q.shape == i.shape == e.shape == (3,), q.shape
stack = entry["pattern_0002"]
assert [text(t) for t in stack.attrs["axes"]] == [".", "q"], stack.attrs["axes"]
frames = stack[text(stack.attrs["signal"])]
assert frames.shape == (2, 3) and stack["q"].shape == (3,), frames.shape
pair = entry["pattern_0003"]
assert text(pair.attrs["axes"]) == "r" and text(pair["r"].attrs["units"]) == "angstrom"
print(repr(float(q[1])), repr(float(i[2])), repr(float(frames[1, 2])))
)python";

PatternRecording recording(PatternContent content, bool stack) {
    PatternRecording made;
    made.content = content;
    if (stack)
        made.frames = {{1, 2, 3}, {10, 11, 12, 13, 14, 15.5}, 2};
    else
        made.pattern = {{1, 2.25, 3}, {7, 8, 9.125}, {0.1, 0.2, 0.3}};
    return made;
}

/// A single pattern, a stack of frames and a G(r).
Sample samplePatterns() {
    Sample sample;
    sample.id = sample.name = "p";
    for (const auto& each : {recording(PatternContent::Intensity, false), recording(PatternContent::Intensity, true),
                             recording(PatternContent::PairFunction, false)}) {
        ScatteringPattern pattern;
        pattern.id = pattern.name = "p" + std::to_string(sample.patterns.size());
        pattern.recording = each;
        sample.patterns.push_back(pattern);
    }
    return sample;
}

QString python() {
    return QStringLiteral("/usr/bin/python3");
}

QByteArray outputOf(const QStringList& arguments, int& code) {
    QProcess process;
    process.start(python(), arguments);
    const bool ended = process.waitForFinished(60000);
    code = ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return process.readAllStandardOutput() + process.readAllStandardError();
}

bool hasModule(const char* module) {
    int code = 0;
    outputOf({QStringLiteral("-c"), QStringLiteral("import %1").arg(QLatin1String(module))}, code);
    return code == 0;
}

} // namespace

/// Programs of others open a sample file and find its first curve.
class OtherProgramsTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    std::string path_;
    Shared<Sample> sample_;

  private Q_SLOTS:
    void initTestCase() {
        path_ = folder_.filePath(QStringLiteral("a.vitrine")).toStdString();
        sample_ = test::stepSample("a");
        QVERIFY(storeSampleFile(path_, *sample_));
    }
    void h5pyFollowsTheDefaultsToTheCurve() {
        if (!hasModule("h5py"))
            QSKIP("python3 with h5py is not installed");
        int code = 0;
        const QByteArray text = outputOf({QStringLiteral("-c"), QString::fromUtf8(script), QString::fromStdString(path_)}, code);
        QVERIFY2(code == 0, text.constData());
        const QList<QByteArray> numbers = text.trimmed().split(' ');
        const Recording& recording = *sample_->scans.front()->recording;
        QCOMPARE(numbers.at(0).toDouble(), recording.temperature.front());
        QCOMPARE(numbers.at(1).toDouble(), recording.temperature.back());
        QCOMPARE(numbers.at(2).toDouble(), recording.signal[500]);
    }
    void h5pyReadsPatternsAndFrames() {
        if (!hasModule("h5py"))
            QSKIP("python3 with h5py is not installed");
        const QString path = folder_.filePath(QStringLiteral("p.vitrine"));
        QVERIFY(storeSampleFile(path.toStdString(), samplePatterns()));
        int code = 0;
        const QByteArray text = outputOf({QStringLiteral("-c"), QString::fromUtf8(patternScript), path}, code);
        QVERIFY2(code == 0, text.constData());
        QCOMPARE(text.trimmed(), QByteArray("2.25 9.125 15.5"));
    }
    void silxFindsTheDefaultPlot() {
        if (!hasModule("silx.io.nxdata"))
            QSKIP("silx is not installed");
        const QString code = QStringLiteral("import sys, silx.io, silx.io.nxdata as n\n"
                                            "d = n.get_default(silx.io.open(sys.argv[1]))\n"
                                            "assert d.is_curve and d.signal.shape == (1001,), d\n"
                                            "print(d.title, d.axes_names)");
        int exit = 0;
        const QByteArray text = outputOf({QStringLiteral("-c"), code, QString::fromStdString(path_)}, exit);
        QVERIFY2(exit == 0, text.constData());
    }
};

QTEST_GUILESS_MAIN(OtherProgramsTest)
#include "other_programs_test.moc"
