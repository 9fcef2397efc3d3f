#include "core/files/pattern_formats/pattern_files.h"
#include "core/scattering/frames.h"
#include "tests/core/files/pattern_cases.h"
#include "tests/core/files/synthetic_patterns.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

using namespace vitrine::hdf5;

/// How the errors of a plot are told.
struct Errors {
    const char* name = "Idev";
    const char* onSignal = nullptr; ///< attribute of the intensities
    const char* onGroup = nullptr;  ///< attribute of the group
    std::size_t frames = 0;
    const char* unitKey = "units";
    const char* unit = "1/angstrom";
};

/// 40 points, intensities 100, 101 …, errors 1 + frame, a bin without a pixel at 3 (zero with error zero).
std::vector<char> plot(const Errors& errors) {
    const Handle file = createFile(), data = createGroup(file, "data", "NXdata");
    std::vector<hsize_t> shape = {40};
    if (errors.frames > 0)
        shape.insert(shape.begin(), errors.frames);
    std::vector<double> values, sigma;
    for (std::size_t frame = 0; frame < std::max<std::size_t>(errors.frames, 1); ++frame)
        for (std::size_t k = 0; k < 40; ++k) {
            values.push_back(k == 3 ? 0 : 100 + double(k));
            sigma.push_back(k == 3 ? 0 : 1 + double(frame));
        }
    const Handle signal = synthetic::dataset(data, "I", shape, values);
    setAttribute(synthetic::dataset(data, "q", {40}, synthetic::ramp(40, 0.5, 0.25)), errors.unitKey, errors.unit);
    synthetic::dataset(data, errors.name, shape, sigma);
    setAttribute(data, "signal", "I");
    synthetic::setTexts(data, "axes", errors.frames > 0 ? std::vector<std::string>{".", "q"} : std::vector<std::string>{"q"});
    if (errors.onSignal)
        setAttribute(signal, errors.onSignal, errors.name);
    if (errors.onGroup)
        setAttribute(data, errors.onGroup, errors.name);
    return imageOf(file, 0);
}

PatternFile read(const Errors& errors) {
    const auto image = plot(errors);
    return valueOf(readPatternFile(image, "a.h5"));
}

} // namespace

class NexusErrorsTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void errorsAreFoundHoweverTheyAreTold() {
        for (const Errors& errors :
             {Errors{"Idev", "uncertainties"}, Errors{"Idev", "uncertainty"}, Errors{"x", "uncertainties"},
              Errors{"x", nullptr, "I_uncertainty"}, Errors{"x", nullptr, "I_uncertainties"}, Errors{"I_errors"},
              Errors{"errors"}, Errors{"Idev"}, Errors{"I_errors", nullptr, nullptr, 0, "unit"},
              Errors{"I_errors", nullptr, nullptr, 0, "units", "angstrom^-1"},
              Errors{"I_errors", nullptr, nullptr, 0, "units", "Å^-1"},
              Errors{"I_errors", nullptr, nullptr, 0, "unit", "A^-1"}}) {
            const auto file = read(errors);
            QCOMPARE(patternOf(file).q.size(), 39u); // the bin without a pixel is left out
            QCOMPARE(patternOf(file).sigma, std::vector<double>(39, 1));
            QVERIFY(noted(file, "1 bin that no pixel fell into"));
        }
    }
    void framesKeepTheErrorsOfEachPoint() {
        const auto file = read({"I_errors", nullptr, nullptr, 4});
        const FrameData& frames = recordingOf(file).frames;
        QCOMPARE(frames.frames, 4u);
        QCOMPARE(frames.q.size(), 39u);
        QCOMPARE(frames.sigma.size(), frames.intensity.size());
        QCOMPARE(frames.sigma[39 * 3], 4.0);
    }
    void pointsThatAreMaskedInSomeFramesAreNoted() {
        const Handle file = createFile(), data = createGroup(file, "data", "NXdata");
        std::vector<double> values, sigma;
        for (int i = 0; i < 120; ++i) {
            values.push_back(i % 40 == 3 && i < 80 ? 0 : 100 + i % 40);
            sigma.push_back(values.back() == 0 ? 0 : 1);
        }
        synthetic::dataset(data, "I", {3, 40}, values);
        setAttribute(synthetic::dataset(data, "q", {40}, synthetic::ramp(40, 0.5, 0.25)), "units", "1/angstrom");
        synthetic::dataset(data, "I_errors", {3, 40}, sigma);
        setAttribute(data, "signal", "I");
        synthetic::setTexts(data, "axes", {".", "q"});
        const auto image = imageOf(file, 0);
        const auto read = valueOf(readPatternFile(image, "a.h5"));
        QCOMPARE(recordingOf(read).frames.q.size(), 40u);
        QVERIFY(noted(read, "2 points of the frames that no pixel fell into count as masked"));
        QVERIFY(!noted(read, "are no numbers"));
    }
    void ordinatesAreThoseOfTheirNames_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("axis");
        QTest::addColumn<int>("content"); // below 0: asked
        QTest::addColumn<double>("offset");
        QTest::newRow("S-1") << "S(q)-1"
                             << "q" << int(PatternContent::StructureFactor) << 1.0;
        QTest::newRow("S") << "S(q)"
                           << "q" << int(PatternContent::StructureFactor) << 0.0;
        QTest::newRow("g") << "g(r)"
                           << "r" << int(PatternContent::PairDistribution) << 0.0;
        QTest::newRow("g-1") << "g(r)-1"
                             << "r" << int(PatternContent::PairDistribution) << 1.0;
        QTest::newRow("R") << "R(r)"
                           << "r" << -1 << 0.0;
        QTest::newRow("T") << "T(r)"
                           << "r" << -1 << 0.0;
    }
    void ordinatesAreThoseOfTheirNames() {
        QFETCH(QString, name);
        QFETCH(QString, axis);
        QFETCH(int, content);
        QFETCH(double, offset);
        const std::string signal = name.toStdString(), abscissa = axis.toStdString();
        const Handle file = createFile(), data = createGroup(file, "data", "NXdata");
        synthetic::dataset(data, signal.c_str(), {40}, synthetic::ramp(40, 0.25, 0.125));
        setAttribute(synthetic::dataset(data, abscissa.c_str(), {40}, synthetic::ramp(40, 0.5, 0.25)), "units",
                     abscissa == "q" ? "1/angstrom" : "angstrom");
        setAttribute(data, "signal", signal.c_str());
        setAttribute(data, "axes", abscissa.c_str());
        const auto image = imageOf(file, 0);
        const auto read = readPatternFile(image, "a.h5");
        if (content < 0) {
            QVERIFY(says(problemOf(read), "neither G(r)"));
            return;
        }
        QVERIFY2(read, problemOf(read).c_str());
        QCOMPARE(int(recordingOf(*read).content), content);
        QVERIFY(near(patternOf(*read).intensity.front(), 0.25 + offset, 1e-12));
    }
    void anUnknownErrorDoesNotShrinkTheMean() {
        const std::vector<double> q{1, 2}, intensity{10, 10, 10, 10, 10, 10}, sigma{3, 3, 0, 3, 0, 0};
        const auto mean = valueOf(averagedFrames({q, intensity, 3, sigma}));
        QVERIFY(near(mean.pattern.sigma[0], std::sqrt(3.0), 1e-12)); // as if the others were 3 as well
        QVERIFY(near(mean.pattern.sigma[1], std::sqrt(3.0), 1e-12));
    }
    void fewFramesAreAveragedWithoutRejection() {
        const std::vector<double> q{1, 2}, intensity{10, 20, 12, 20, 14, 20}, sigma{3, 3, 3, 3, 3, 3};
        const auto mean = valueOf(averagedFrames({q, intensity, 3, sigma}));
        QCOMPARE(mean.pattern.intensity, (std::vector<double>{12, 20}));
        QVERIFY(near(mean.pattern.sigma[0], std::sqrt(3.0), 1e-12)); // of the errors; the scatter gives less
        QVERIFY(near(mean.pattern.sigma[1], std::sqrt(3.0), 1e-12));
        QVERIFY(notedIn(mean.notes, "averaged without rejection") && notedIn(mean.notes, "larger one"));
        const auto bare = valueOf(averagedFrames({q, intensity, 3}));
        const double ratio = 0.5 * (4.0 / 12 + 0.0 / 20); // of variance and intensity, from both points
        QVERIFY(near(bare.pattern.sigma[0], std::sqrt(12 * ratio / 3), 1e-12));
        QVERIFY(near(bare.pattern.sigma[1], std::sqrt(20 * ratio / 3), 1e-12));
        QVERIFY(averagedFrames({q, std::span(intensity).first(2), 1}));
        QVERIFY(!averagedFrames({q, {}, 0}));
        QVERIFY(!averagedFrames({q, intensity, 3, std::span(sigma).first(2)}));
    }
    void theScatterCountsWhereItIsLarger() {
        std::vector<double> q, intensity, small, large;
        for (int k = 0; k < 40; ++k)
            q.push_back(k);
        for (int frame = 0; frame < 8; ++frame)
            for (int k = 0; k < 40; ++k) {
                intensity.push_back(100 + (frame % 2 ? 1 : -1) * (k % 3 - 1));
                small.push_back(1e-3);
                large.push_back(50);
            }
        const auto scatter = valueOf(averagedFrames({q, intensity, 8})), low = valueOf(averagedFrames({q, intensity, 8, small})),
                   high = valueOf(averagedFrames({q, intensity, 8, large}));
        for (std::size_t k = 0; k < 40; ++k) {
            QVERIFY(low.pattern.sigma[k] >= scatter.pattern.sigma[k]);
            QVERIFY(near(high.pattern.sigma[k], 50 / std::sqrt(8.0), 1));
        }
    }
};

QTEST_APPLESS_MAIN(NexusErrorsTest)
#include "nexus_errors_test.moc"
