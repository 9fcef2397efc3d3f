#include "core/files/sample/sample_storage.h"
#include "core/files/series/series_source.h"
#include "tests/core/files/synthetic_patterns.h"
#include "tests/support/counted_memory.h"
#include "tests/support/support.h"

#include <QDir>
#include <QTemporaryDir>

#include <fstream>

using namespace vitrine;
using namespace vitrine::test;

namespace {

using namespace vitrine::hdf5;

constexpr std::size_t points = 2000;

/// How a stack lies in its file.
struct Layout {
    std::vector<hsize_t> chunk = {}; ///< frames × points; empty: one piece
    bool pointsFirst = false, errors = false, mask = false, damagedBins = false, negativeAbscissa = false;
    hid_t stored = H5T_IEEE_F32LE;
};

double intensityAt(const Layout& layout, std::size_t frame, std::size_t k) {
    return layout.damagedBins && k < 3 ? 0 : double(100 + (7 * frame + 13 * k) % 900);
}

/// A table of frames × points, written some frames at a time.
void addTable(const Handle& group, const char* name, std::size_t frames, const Layout& layout,
              const std::function<double(std::size_t, std::size_t)>& value) {
    std::vector<hsize_t> shape{frames, points}, chunk = layout.chunk;
    if (layout.pointsFirst) {
        std::ranges::reverse(shape);
        std::ranges::reverse(chunk);
    }
    const Handle space(H5Screate_simple(2, shape.data(), nullptr), H5Sclose), list(H5Pcreate(H5P_DATASET_CREATE), H5Pclose);
    if (!chunk.empty()) {
        chunk[0] = std::min(chunk[0], shape[0]);
        chunk[1] = std::min(chunk[1], shape[1]);
        H5Pset_chunk(list.id(), 2, chunk.data());
        H5Pset_shuffle(list.id());
        H5Pset_deflate(list.id(), 1);
    }
    const Handle made(H5Dcreate2(group.id(), name, layout.stored, space.id(), H5P_DEFAULT, list.id(), H5P_DEFAULT), H5Dclose);
    std::vector<double> values;
    for (std::size_t i = 0; i < shape[0] * shape[1]; ++i)
        values.push_back(layout.pointsFirst ? value(i % frames, i / frames) : value(i / points, i % points));
    H5Dwrite(made.id(), H5T_NATIVE_DOUBLE, H5S_ALL, H5S_ALL, H5P_DEFAULT, values.data());
}

std::string writeStack(const std::string& path, std::size_t frames, const Layout& layout) {
    const Handle file = createFile(), data = createGroup(file, "data", "NXdata");
    addTable(data, "I", frames, layout, [&](std::size_t frame, std::size_t k) { return intensityAt(layout, frame, k); });
    if (layout.errors)
        addTable(data, "I_errors", frames, layout,
                 [&](std::size_t frame, std::size_t k) { return std::sqrt(intensityAt(layout, frame, k)); });
    if (layout.mask)
        addTable(data, "mask", frames, layout,
                 [](std::size_t frame, std::size_t k) { return (frame + k) % 50 == 0 ? 1.0 : 0.0; });
    const double first = layout.negativeAbscissa ? -0.01 : 0.5;
    setAttribute(synthetic::dataset(data, "q", {points}, synthetic::ramp(points, first, 0.005)), "units", "1/angstrom");
    setAttribute(synthetic::dataset(data, "temperature", {frames}, synthetic::ramp(frames, 300, 0.1)), "units", "K");
    setAttribute(data, "signal", "I");
    synthetic::setTexts(data, "axes",
                        layout.pointsFirst ? std::vector<std::string>{"q", "."} : std::vector<std::string>{".", "q"});
    const auto image = imageOf(file, 0);
    std::ofstream(path, std::ios::binary).write(image.data(), std::streamsize(image.size()));
    return path;
}

/// The bytes of frames as the program holds them.
std::size_t ownSize(std::size_t frames, bool errors) {
    return (errors ? 2 : 1) * frames * points * sizeof(double);
}

} // namespace

/// What is held while a stack is read stays within 1.2 times the frames, beside what a small one of the same kind takes.
class StackMemoryTest : public QObject {
    Q_OBJECT
    static constexpr std::size_t few = 20, many = 2500;
    QTemporaryDir folder_;

    std::string path(const char* name) const { return folder_.filePath(QString::fromUtf8(name)).toStdString(); }
    static std::size_t mostHeldReading(const std::string& path) {
        return mostHeldBy([&] { return readSeriesSource(path, {}, {}); });
    }
    static void layouts() {
        QTest::addColumn<Layout>("layout");
        QTest::newRow("in one piece") << Layout{};
        QTest::newRow("double precision") << Layout{.stored = H5T_IEEE_F64LE};
        QTest::newRow("counts") << Layout{.stored = H5T_STD_U32LE}; // beyond what an original may take in memory
        QTest::newRow("chunks of frames") << Layout{.chunk = {16, points}};
        QTest::newRow("a chunk a frame") << Layout{.chunk = {1, points}, .stored = H5T_STD_U16LE};
        QTest::newRow("chunks of points") << Layout{.chunk = {many, 50}};
        QTest::newRow("chunks of both") << Layout{.chunk = {100, 100}};
        QTest::newRow("points first") << Layout{.pointsFirst = true};
        QTest::newRow("points first in chunks") << Layout{.chunk = {64, 128}, .pointsFirst = true};
        QTest::newRow("errors") << Layout{.errors = true};
        QTest::newRow("errors in chunks") << Layout{.chunk = {16, points}, .errors = true};
        QTest::newRow("a mask") << Layout{.mask = true};
        QTest::newRow("bins without a pixel") << Layout{.damagedBins = true};
        QTest::newRow("rows that are dropped") << Layout{.negativeAbscissa = true};
    }

  private Q_SLOTS:
    void aStackIsReadWithinItsOwnSize_data() { layouts(); }
    void aStackIsReadWithinItsOwnSize() {
        QFETCH(Layout, layout);
        const std::size_t base = mostHeldReading(writeStack(path("few.nxs"), few, layout));
        const std::size_t most = mostHeldReading(writeStack(path("many.nxs"), many, layout));
        const double ratio = double(most - std::min(base, most)) / double(ownSize(many, layout.errors));
        QVERIFY2(ratio > 0.9 && ratio < 1.2, std::to_string(ratio).c_str());
    }

    void everyLayoutGivesTheSameFrames_data() { layouts(); }
    void everyLayoutGivesTheSameFrames() {
        QFETCH(Layout, layout);
        const std::size_t frames = 300;
        const auto source = valueOf(readSeriesSource(writeStack(path("some.nxs"), frames, layout), {}, {}));
        const FrameData& read = source.pattern.recording->frames;
        QCOMPARE(read.frames, frames);
        const std::size_t dropped = layout.damagedBins ? 3 : layout.negativeAbscissa ? 2 : 0;
        QCOMPARE(read.q.size(), points - dropped);
        for (std::size_t frame = 0; frame < frames; frame += 7)
            for (std::size_t k = dropped; k < points; k += 11) {
                const double value = read.intensity[frame * read.q.size() + k - dropped];
                const bool masked = layout.mask && (frame + k) % 50 == 0;
                QVERIFY(masked ? std::isnan(value) : value == intensityAt(layout, frame, k));
            }
        QCOMPARE(read.sigma.size(), layout.errors ? read.intensity.size() : 0u);
    }

    void aSavedStackIsOpenedWithinItsOwnSize() {
        std::size_t held[2] = {0, 0};
        for (const bool large : {false, true}) {
            const std::size_t frames = large ? many : few;
            const auto bytes = fileBytes(writeStack(path("saved.nxs"), frames, {.errors = true, .stored = H5T_IEEE_F64LE}));
            PatternReadOptions options;
            options.frames = FramesAs::Series;
            const auto imported = valueOf(importPattern(bytes, "saved.nxs", options));
            Sample sample;
            sample.id = sample.name = "stack";
            sample.composition = "Zr50Cu50";
            sample.patterns = imported.patterns;
            sample.originals = {imported.original};
            valueOf(storeSampleFile(path("stack.vitrine"), sample, {}));
            held[large] = mostHeldBy([&] { return valueOf(loadSampleFile(path("stack.vitrine"), {})).sample.patterns; });
        }
        const double ratio = double(held[1] - std::min(held[0], held[1])) / double(ownSize(many, true));
        QVERIFY2(ratio > 0.9 && ratio < 1.2, std::to_string(ratio).c_str());
    }

    void aFolderIsReadWithinItsOwnSize() {
        std::size_t held[2] = {0, 0};
        for (const bool large : {false, true}) {
            const std::size_t frames = large ? 600 : few;
            QDir(QString::fromStdString(path("folder"))).removeRecursively();
            QDir().mkpath(QString::fromStdString(path("folder")));
            for (std::size_t i = 0; i < frames; ++i) {
                std::ofstream file(path("folder") + "/frame_" + std::to_string(i) + ".xye");
                for (std::size_t k = 0; k < points; ++k)
                    file << 0.5 + 0.005 * double(k) << ' ' << intensityAt({}, i, k) << " 10\n";
            }
            PatternReadOptions options;
            options.axis = PatternAxis::Q;
            held[large] = mostHeldBy([&] { return valueOf(readSeriesSource(path("folder"), options, {})); });
        }
        const double ratio = double(held[1] - std::min(held[0], held[1])) / double(ownSize(600, true));
        QVERIFY2(ratio > 0.9 && ratio < 1.2, std::to_string(ratio).c_str());
    }
};

QTEST_GUILESS_MAIN(StackMemoryTest)
#include "stack_memory_test.moc"
