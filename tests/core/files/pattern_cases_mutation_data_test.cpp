#include "core/files/pattern_formats/pattern_files.h"
#include "tests/core/files/mutation.h"
#include "tests/core/files/pattern_cases.h"

using namespace vitrine;
using namespace vitrine::test;

namespace {

constexpr int rounds = 150; // of each file

bool isSound(const ReadPattern& pattern) {
    const PatternRecording& recording = *pattern.recording;
    const bool stack = recording.frames.frames > 1;
    const auto& q = stack ? recording.frames.q : recording.pattern.q;
    const Pattern& p = recording.pattern;
    return q.size() >= 2 && allFinite(q) && std::ranges::is_sorted(q) && q.front() >= 0 && allFinite(p.intensity) &&
           allFinite(p.sigma) && (p.sigma.empty() || p.sigma.size() == q.size()) && (stack || p.intensity.size() == q.size()) &&
           allFinite(recording.frames.sigma);
}

bool losesNoColumn(const PatternFile& file) {
    return std::ranges::all_of(file.columns, [&](const ColumnUnderstood& column) {
        const std::string name = "“" + column.name + "”";
        return column.role != "unused" || notedIn(file.notes, name) ||
               std::ranges::all_of(file.patterns, [&](const ReadPattern& pattern) { return notedIn(pattern.notes, name); });
    });
}

PatternReadOptions answers(int round) {
    PatternReadOptions options;
    if (round % 3 != 0)
        options.axis = static_cast<PatternAxis>(round % 5);
    if (round % 2 != 0)
        options.wavelength = 0.5;
    return options;
}

} // namespace

class PatternCasesMutationDataTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void damagedCasesGiveAValueOrAProblem_data() {
        QTest::addColumn<QString>("file");
        for (const char* file : textCases)
            QTest::newRow(file) << file;
    }
    void damagedCasesGiveAValueOrAProblem() {
        QFETCH(QString, file);
        const std::string name = file.toStdString(), text = fileText(dataFile("cases/" + name));
        Random random(static_cast<unsigned>(20261128 + text.size()));
        for (int round = 0; round < rounds; ++round) {
            const std::string damaged = mutated(text, random);
            looksLikePattern(damaged, name);
            const auto read = readPatternFile(damaged, name, answers(round));
            const bool sound =
                read ? std::ranges::all_of(read->patterns, isSound) && losesNoColumn(*read) : !read.error().where.empty();
            QVERIFY2(sound, (std::to_string(round) + ": " + problemOf(read)).c_str());
        }
    }
};

VITRINE_DATA_TEST(PatternCasesMutationDataTest)
#include "pattern_cases_mutation_data_test.moc"
