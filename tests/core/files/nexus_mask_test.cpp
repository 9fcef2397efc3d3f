#include "core/files/pattern_formats/pattern_files.h"
#include "tests/core/files/pattern_cases.h"
#include "tests/core/files/synthetic_patterns.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

using namespace vitrine::hdf5;

/// How a mask stands beside 40 points of 100, 101 …
struct Mask {
    const char* name = "mask";
    const char* onGroup = nullptr;  ///< attribute of the group that names it
    const char* onSignal = nullptr; ///< of the intensities
    std::vector<int> marked = {3, 4, 20};
    std::size_t frames = 0, length = 40;
    bool truth = false; ///< stored as truth values
};

Handle truthValues(const Handle& group, const char* name, const std::vector<double>& values) {
    const Handle type(H5Tenum_create(H5T_NATIVE_INT8), H5Tclose);
    const signed char no = 0, yes = 1;
    H5Tenum_insert(type.id(), "FALSE", &no);
    H5Tenum_insert(type.id(), "TRUE", &yes);
    const hsize_t length = values.size();
    const Handle space(H5Screate_simple(1, &length, nullptr), H5Sclose);
    Handle set(H5Dcreate2(group.id(), name, type.id(), space.id(), H5P_DEFAULT, H5P_DEFAULT, H5P_DEFAULT), H5Dclose);
    const std::vector<signed char> bytes(values.begin(), values.end());
    H5Dwrite(set.id(), type.id(), H5S_ALL, H5S_ALL, H5P_DEFAULT, bytes.data());
    return set;
}

PatternFile read(const Mask& mask, const std::vector<std::string>& auxiliary = {}) {
    const Handle file = createFile(), data = createGroup(file, "data", "NXdata");
    std::vector<hsize_t> shape = {40};
    if (mask.frames > 0)
        shape.insert(shape.begin(), mask.frames);
    const Handle signal =
        synthetic::dataset(data, "I", shape, synthetic::ramp(40 * std::max<std::size_t>(mask.frames, 1), 100, 1));
    for (const std::string& name : auxiliary)
        if (name != "absent")
            synthetic::dataset(data, name.c_str(), {40}, synthetic::ramp(40, 1000, 1));
    setAttribute(synthetic::dataset(data, "q", {40}, synthetic::ramp(40, 0.5, 0.25)), "units", "1/angstrom");
    std::vector<double> marks(mask.length);
    for (const int i : mask.marked)
        marks[std::size_t(i)] = 1;
    if (mask.truth)
        truthValues(data, mask.name, marks);
    else
        synthetic::dataset(data, mask.name, {mask.length}, marks);
    setAttribute(data, "signal", "I");
    synthetic::setTexts(data, "axes", mask.frames > 0 ? std::vector<std::string>{".", "q"} : std::vector<std::string>{"q"});
    if (!auxiliary.empty())
        synthetic::setTexts(data, "auxiliary_signals", auxiliary);
    if (mask.onGroup)
        setAttribute(data, mask.onGroup, mask.name);
    if (mask.onSignal)
        setAttribute(signal, mask.onSignal, mask.name);
    const auto image = imageOf(file, 0);
    return valueOf(readPatternFile(image, "a.h5"));
}

bool holds(const std::vector<double>& values, double value) {
    return std::ranges::find(values, value) != values.end();
}

} // namespace

class NexusMaskTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void whatIsMaskedIsLeftOut() {
        for (const Mask& mask :
             {Mask{}, Mask{"Mask"}, Mask{"bad", "mask"}, Mask{"bad", nullptr, "mask"}, Mask{"bad", "Mask"}, Mask{"I_mask"},
              Mask{"pixel_mask"}, Mask{.name = "mask", .truth = true}, Mask{.name = "Mask", .onGroup = "mask", .truth = true}}) {
            const auto file = read(mask);
            QCOMPARE(patternOf(file).q.size(), 37u);
            for (const double gone : {103.0, 104.0, 120.0})
                QVERIFY(!holds(patternOf(file).intensity, gone));
            QVERIFY(noted(file, "3 points that the mask"));
        }
    }
    void aMaskThatMarksNothingOrIsOfAnotherSizeChangesNothing() {
        QCOMPARE(patternOf(read({.marked = {}})).q.size(), 40u);
        QVERIFY(!noted(read({.marked = {}}), "mask"));
        const auto other = read({.length = 39});
        QCOMPARE(patternOf(other).q.size(), 40u);
        QVERIFY(noted(other, "The mask “mask” is not used"));
        std::vector<int> all(40);
        std::iota(all.begin(), all.end(), 0);
        QVERIFY(noted(read({.marked = all}), "it masks every point"));
    }
    void frames() {
        QCOMPARE(recordingOf(read({.frames = 3})).frames.q.size(), 37u);
        QCOMPARE(recordingOf(read({.frames = 3})).frames.intensity.size(), 3 * 37u);
    }
    void furtherSignalsArePatternsToo() {
        const auto file = read({.marked = {}}, {"I2", "I3"});
        QCOMPARE(file.patterns.size(), 3u);
        QCOMPARE(file.patterns[0].curve, "data");
        QCOMPARE(file.patterns[1].curve, "data/I2");
        QCOMPARE(patternOf(file, 2).intensity.front(), 1000.0);
        QVERIFY(patternOf(file, 1).q == patternOf(file, 0).q);
        const auto absent = read({.marked = {}}, {"absent"});
        QCOMPARE(absent.patterns.size(), 1u);
        QVERIFY(noted(absent, "The further signal “absent” of the plot was left out."));
    }
};

QTEST_APPLESS_MAIN(NexusMaskTest)
#include "nexus_mask_test.moc"
