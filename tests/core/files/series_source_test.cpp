#include "core/files/series/condition_table.h"
#include "core/files/series/named_rows.h"
#include "core/files/series/natural_order.h"
#include "core/files/series/series_source.h"
#include "core/fit/statistics.h"
#include "tests/support/support.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <fstream>

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// 60 rows of q, intensity and, where it is above zero, an error.
std::string rows(double intensity, double error = 0) {
    std::string text;
    for (int k = 0; k < 60; ++k) {
        text += std::to_string(0.5 + 0.1 * k) + " " + std::to_string(intensity + k);
        text += error > 0 ? " " + std::to_string(error) + "\n" : "\n";
    }
    return text;
}

/// As an integration writes it, with a wavelength in metres.
std::string withWavelength(double metres, double intensity) {
    return "# == pyFAI calibration ==\n# Wavelength: " + std::to_string(metres * 1e11) + "e-11 m\n#\n#  q_A^-1\t I\n" +
           rows(intensity);
}

bool says(const std::vector<Message>& notes, const char* words) {
    return std::ranges::any_of(notes, [&](const Message& note) { return english(note).find(words) != std::string::npos; });
}

} // namespace

class SeriesSourceTest : public QObject {
    Q_OBJECT
    QTemporaryDir folder_;
    int folders_ = 0;

    using Files = std::vector<std::pair<std::string, std::string>>;
    std::string folderOf(const Files& files) {
        const QString path = folder_.filePath(QString::number(++folders_));
        QDir().mkpath(path);
        for (const auto& [name, text] : files)
            std::ofstream(path.toStdString() + "/" + name) << text;
        return path.toStdString();
    }
    Result<SeriesSource> read(const Files& files, const std::optional<std::string>& curve = {}) {
        PatternReadOptions options;
        options.axis = PatternAxis::Q;
        return readSeriesSource(folderOf(files), options, curve);
    }
    /// The intensity of the first row of each frame.
    static std::vector<double> firstRows(const SeriesSource& source) {
        const FrameData& frames = source.pattern.recording->frames;
        std::vector<double> first;
        for (std::size_t i = 0; i < frames.frames; ++i)
            first.push_back(frames.intensity[i * frames.q.size()]);
        return first;
    }

  private Q_SLOTS:
    void numbersInNamesCountAsSuch_data() {
        QTest::addColumn<QStringList>("ordered");
        const auto add = [](const char* title, const QString& names) { QTest::newRow(title) << names.split(QLatin1Char(' ')); };
        add("temperatures", QStringLiteral("27C.xy 77C.xy 127C.xy 527C.xy"));
        add("frames", QStringLiteral("frame_1.xy frame_2.xy frame_10.xy frame_100.xy"));
        add("padded", QStringLiteral("a_0009.xy a_0010.xy a_00100.xy"));
        add("decimals", QStringLiteral("T300.25K.xy T300.5K.xy T301K.xy"));
        add("decimals with a letter", QStringLiteral("run_0p5GPa.xy run_2p25GPa.xy run_2p5GPa.xy run_12GPa.xy"));
        add("below zero", QStringLiteral("s_-20C.xy s_-10C.xy s_0C.xy s_15C.xy"));
        add("a dash between words", QStringLiteral("scan-1.xy scan-2.xy scan-10.xy"));
        add("versions", QStringLiteral("a.1.xy a.2.xy a.10.xy"));
        add("two numbers", QStringLiteral("s1_2.xy s1_10.xy s2_1.xy s10_1.xy"));
        add("words", QStringLiteral("a.xy b.xy c.xy"));
    }
    void numbersInNamesCountAsSuch() {
        QFETCH(QStringList, ordered);
        std::vector<std::string> names;
        for (const QString& name : ordered)
            names.push_back(name.toStdString());
        std::vector<std::string> sorted = names;
        std::ranges::sort(sorted);
        do {
            std::vector<std::string> each = sorted;
            std::ranges::sort(each, precedesNaturally);
            QCOMPARE(each, names);
        } while (std::ranges::next_permutation(sorted).found);
    }

    void theOrderIsTotalForAnyNames() {
        const std::string signs = "019.p-_ aK=";
        Random random(7);
        std::vector<std::string> names;
        for (int i = 0; i < 300; ++i) {
            std::string name;
            for (std::size_t k = random.below(7); k > 0; --k)
                name += signs[random.below(signs.size())];
            names.push_back(name);
        }
        std::ranges::sort(names, precedesNaturally);
        for (std::size_t i = 0; i < names.size(); ++i)
            for (std::size_t j = i + 1; j < names.size(); ++j)
                QVERIFY(!precedesNaturally(names[j], names[i]));
    }

    void framesOfAFolderFollowTheNumbersAndThatIsSaid() {
        const auto source = valueOf(read({{"g_127C.xy", rows(3)}, {"g_27C.xy", rows(1)}, {"g_77C.xy", rows(2)}}));
        QCOMPARE(firstRows(source), (std::vector<double>{1, 2, 3}));
        QVERIFY(near(source.pattern.recording->frames.conditions.at(0).values[2], 400.15, 1e-9));
        QVERIFY(says(source.notes, "“g_27C.xy” to “g_127C.xy”"));
    }

    void anotherWavelengthOrContentIsRefusedWithBothNames() {
        const auto wavelengths = read({{"a_1.xy", withWavelength(2e-11, 1)}, {"a_2.xy", withWavelength(3e-11, 2)}});
        QVERIFY(!wavelengths);
        QVERIFY(says({wavelengths.error().what}, "a_1.xy") && says({wavelengths.error().what}, "a_2.xy"));
        QVERIFY(says({wavelengths.error().what}, "0.2 Å") && says({wavelengths.error().what}, "0.3 Å"));
        QVERIFY(read({{"a_1.xy", withWavelength(2e-11, 1)}, {"a_2.xy", withWavelength(2.00001e-11, 2)}}).has_value());
        const auto contents = read({{"a_1.xy", "# q [1/A]  I\n" + rows(1)}, {"a_2.xy", "# q [1/A]  S(q)\n" + rows(2)}});
        QVERIFY(!contents);
        QVERIFY(says({contents.error().what}, "a_2.xy"));
    }

    void errorsThatOneFileLacksAreUnknownThere() {
        for (const std::size_t without : {0u, 1u, 2u}) {
            Files files;
            for (std::size_t i = 0; i < 3; ++i)
                files.emplace_back("a_" + std::to_string(i) + ".xye", rows(10 * double(i + 1), i == without ? 0 : 5));
            const auto source = valueOf(read(files));
            const FrameData& frames = source.pattern.recording->frames;
            QCOMPARE(frames.sigma.size(), frames.intensity.size());
            for (std::size_t i = 0; i < 3; ++i)
                QCOMPARE(frames.sigma[i * frames.q.size() + 4], i == without ? 0.0 : 5.0);
            QVERIFY(says(source.notes, "1 pattern state"));
        }
        QVERIFY(valueOf(read({{"a.xy", rows(1)}, {"b.xy", rows(2)}})).pattern.recording->frames.sigma.empty());
    }

    void aCurveIsTakenFromEveryFileOfAFolder() {
        const auto columns = [](double first, double second) {
            std::string text = "q [1/A], before, after\n";
            for (int k = 0; k < 60; ++k)
                text +=
                    std::to_string(0.5 + 0.1 * k) + ", " + std::to_string(first + k) + ", " + std::to_string(second + k) + "\n";
            return text;
        };
        const Files files{{"a_1.csv", columns(1, 10)}, {"a_2.csv", columns(2, 20)}, {"a_3.xy", rows(3)}};
        const auto all = valueOf(read({files[0], files[1]}));
        QCOMPARE(firstRows(all).size(), std::size_t(4));
        const auto after = valueOf(read(files, "after"));
        QCOMPARE(firstRows(after), (std::vector<double>{10, 20}));
        QVERIFY(says(after.notes, "a_3.xy was left out"));
        QVERIFY(!read(files, "never"));
    }

    void rowsOfATableFollowTheNamesOfTheFiles_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("names") << QStringLiteral("file, T [K]\ng_2.xy, 320\ng_10.xy, 340\ng_1.xy, 300\n");
        QTest::newRow("without endings") << QStringLiteral("T [K], file\n320, g_2\n340, g_10\n300, g_1\n");
        QTest::newRow("with folders") << QStringLiteral("file; T [K]\nraw/g_10.xy; 340\nraw/g_1.xy; 300\nraw/g_2.xy; 320\n");
        QTest::newRow("others among them") << QStringLiteral(
            "file, T [K]\ng_2.xy, 320\nempty.xy, 1\ng_10.xy, 340\ng_1.xy, 300\n");
    }
    void rowsOfATableFollowTheNamesOfTheFiles() {
        QFETCH(QString, text);
        const std::string bytes = text.toStdString();
        const std::vector<std::string> frames{"g_1.xy", "g_2.xy", "g_10.xy"};
        const auto table = valueOf(rowsByNames(valueOf(readConditionTable(bytes, "t.csv")), bytes, frames, "t.csv"));
        const auto choices = valueOf(withConditions({}, table, frames.size(), "t.csv"));
        QCOMPARE(choices.conditions, (std::vector<double>{300, 320, 340}));
    }

    void aTableThatNamesAFrameTwiceOrNotIsRefused() {
        const std::vector<std::string> frames{"g_1.xy", "g_2.xy", "g_3.xy"};
        for (const char* const text :
             {"file, T [K]\ng_1.xy, 1\ng_2.xy, 2\ng_2.xy, 3\n", "file, T [K]\ng_1.xy, 1\ng_2.xy, 2\nx.xy, 3\n"}) {
            const std::string bytes = text;
            const auto refused = rowsByNames(valueOf(readConditionTable(bytes, "t.csv")), bytes, frames, "t.csv");
            QVERIFY(!refused);
            QVERIFY(says({refused.error().what}, "g_2.xy") || says({refused.error().what}, "g_3.xy"));
        }
        const std::string other = "remark, T [K]\ncold, 1\nwarm, 2\nhot, 3\n";
        const auto table = valueOf(readConditionTable(other, "t.csv")),
                   same = valueOf(rowsByNames(table, other, frames, "t.csv"));
        QCOMPARE(same.lines, table.lines);
    }
};

QTEST_GUILESS_MAIN(SeriesSourceTest)
#include "series_source_test.moc"
