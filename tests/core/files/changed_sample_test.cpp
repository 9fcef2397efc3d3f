#include "core/evaluation/evaluate.h"
#include "core/files/content/sample_layout.h"
#include "core/files/hdf5/superblock.h"
#include "core/files/hdf5/write.h"
#include "core/files/sample/sample_storage.h"
#include "core/files/sample/user_block.h"
#include "core/files/sample/verify.h"
#include "tests/support/support.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace vitrine;
using vitrine::test::valueOf;

namespace {

/// A sample with one scan and one pattern, simulated, as version 0.1.0 wrote it.
Bytes formatOne() {
    QFile file(QString::fromStdString(test::sourceDir()) + QStringLiteral("/tests/data/format_1.vitrine.z"));
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? qUncompress(file.readAll()) : QByteArray();
    return {bytes.begin(), bytes.end()};
}

LoadedSample loaded(std::span<const char> bytes) {
    return valueOf(readSampleFile(bytes, "x.vitrine"));
}

/// The same sample as this version writes it.
Bytes formatTwo() {
    const LoadedSample sample = loaded(formatOne());
    return valueOf(writeSampleFile(sample.sample, sample.results));
}

std::string wordsOn(const Bytes& bytes) {
    std::string text;
    const auto sample = readSampleFile(bytes, "x.vitrine");
    for (const Problem& problem : sample ? sample->words : std::vector{sample.error()})
        text += english(problem) + "\n";
    return text;
}

bool holds(const std::string& text, const char* part) {
    return text.find(part) != std::string::npos;
}

/// Data sets and attributes as another program changes them, in a file on disk.
class Changing {
  public:
    explicit Changing(const Bytes& bytes) {
        QFile file(path());
        file.open(QIODevice::WriteOnly);
        file.write(bytes.data(), static_cast<qint64>(bytes.size()));
    }
    QString path() const { return folder_.filePath(QStringLiteral("a.vitrine")); }
    Bytes bytes(const QString& at) const {
        QFile file(at);
        file.open(QIODevice::ReadOnly);
        const QByteArray read = file.readAll();
        return {read.begin(), read.end()};
    }
    Bytes bytes() const { return bytes(path()); }

    /// Opens the file for writing, does `work` and closes it.
    template<class Work>
    void change(Work work) {
        const auto turn = hdf5::turn();
        const hdf5::Handle access = hdf5::propertyList(H5P_FILE_ACCESS);
        H5Pset_libver_bounds(access.id(), H5F_LIBVER_EARLIEST, H5F_LIBVER_LATEST);
        const hdf5::Handle file(H5Fopen(path().toUtf8().constData(), H5F_ACC_RDWR, access.id()), H5Fclose);
        QVERIFY(file);
        work(file);
    }
    /// The stored bytes of a data set with one of them turned.
    void turnByte(const char* dataset, std::size_t at) {
        change([&](const hdf5::Handle& file) {
            const hdf5::Handle set(H5Dopen2(file.id(), dataset, H5P_DEFAULT), H5Dclose);
            const hdf5::Handle type(H5Dget_type(set.id()), H5Tclose), space(H5Dget_space(set.id()), H5Sclose);
            std::vector<char> values(H5Tget_size(type.id()) * static_cast<std::size_t>(H5Sget_simple_extent_npoints(space.id())));
            QVERIFY(at < values.size());
            H5Dread(set.id(), type.id(), H5S_ALL, H5S_ALL, H5P_DEFAULT, values.data());
            values[at] = static_cast<char>(values[at] ^ 1);
            QVERIFY(H5Dwrite(set.id(), type.id(), H5S_ALL, H5S_ALL, H5P_DEFAULT, values.data()) >= 0);
        });
    }
    /// Runs a program; false where it is not installed.
    bool run(const char* program, const QStringList& arguments) const {
        const QString found = QStandardPaths::findExecutable(QLatin1String(program));
        return !found.isEmpty() && QProcess::execute(found, arguments) == 0;
    }

  private:
    QTemporaryDir folder_;
};

void writeNote(const hdf5::Handle& file) {
    QVERIFY(hdf5::setAttribute(file, "remark", std::string("mine")));
}

/// Everything is there, with a word.
void verifyOpened(const Bytes& changed) {
    const LoadedSample before = loaded(formatOne());
    LoadedSample after = loaded(changed);
    QCOMPARE(verifySample(after).size(), after.words.size() + verifySample(before).size());
    after.sample.remarks.clear(); // of choices about which nothing can be told
    QVERIFY(after.sample == before.sample);
    QCOMPARE(after.results, before.results);
    QVERIFY(!after.words.empty());
    QVERIFY(holds(english(after.words.front()), "changed by another program"));
}

/// What a sample is after it was opened and saved, as an import into it or a save does.
LoadedSample savedAgain(const Bytes& bytes) {
    return loaded(valueOf(writeSampleFile(loaded(bytes).sample, std::string())));
}

/// The choices with the first `before` turned into `after`, which is as long.
void changeChoices(Changing& file, const std::string& before, const std::string& after) {
    file.change([&](const hdf5::Handle& opened) {
        const hdf5::Handle set(H5Dopen2(opened.id(), layout::choices, H5P_DEFAULT), H5Dclose);
        const hdf5::Handle type(H5Dget_type(set.id()), H5Tclose);
        std::string text(H5Tget_size(type.id()), '\0');
        H5Dread(set.id(), type.id(), H5S_ALL, H5S_ALL, H5P_DEFAULT, text.data());
        const std::size_t at = text.find(before);
        QVERIFY(at != std::string::npos && before.size() == after.size());
        text.replace(at, before.size(), after);
        QVERIFY(H5Dwrite(set.id(), type.id(), H5S_ALL, H5S_ALL, H5P_DEFAULT, text.data()) >= 0);
    });
}

/// A user block of another length in front, as h5jam puts it; the addresses inside stay.
Bytes withBlock(const Bytes& file, std::size_t length) {
    Bytes jammed(length, '\n');
    std::ranges::copy(std::span(file).first(std::min(length, userBlockSize)), jammed.begin());
    jammed.insert(jammed.end(), file.begin() + userBlockSize, file.end());
    return jammed;
}

} // namespace

/// Files that another program opened for writing, packed anew or put a text in front of, and files of before.
class ChangedSampleTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void aFileOfBeforeOpensEvaluatesAndVerifies() {
        const LoadedSample before = loaded(formatOne());
        QVERIFY(before.words.empty());
        QCOMPARE(before.sample.scans.size(), 1u);
        QCOMPARE(before.sample.patterns.size(), 1u);
        QCOMPARE(before.sample.originals.size(), 2u);
        for (const Problem& problem : verifySample(before)) // what an earlier version made of it may differ, and that is said
            QVERIFY2(holds(english(problem), "stored result differs") && holds(english(problem), "save it"),
                     english(problem).c_str());
        Memo memo;
        const auto results = evaluate(Shared<Sample>(before.sample), memo);
        const Measured inflection = valueOf(results->scans.front()->transition)->inflection;
        QVERIFY2(std::abs(inflection.value - 467.707) < inflection.error.value(), qPrintable(QString::number(inflection.value)));
    }
    void aFileOfBeforeIsWrittenInTheNewFormat() {
        const Bytes now = formatTwo();
        QVERIFY(std::string_view(now.data(), 40).starts_with("Vitrine sample file\nformat 2\n"));
        QVERIFY(loaded(now).words.empty());
        QVERIFY(loaded(now).sample == loaded(formatOne()).sample);
        const LoadedSample again = loaded(now);
        QVERIFY(valueOf(writeSampleFile(again.sample, again.results)) == now);
    }
    void openingForWritingChangesNothingOfTheNewFormat() {
        Changing file(formatTwo());
        file.change([](const hdf5::Handle&) {});
        QVERIFY(file.bytes() == formatTwo());
    }
    void openingForWritingIsSaidOfTheOldFormat() {
        Changing file(formatOne());
        file.change([](const hdf5::Handle&) {});
        QVERIFY(file.bytes() != formatOne());
        verifyOpened(file.bytes());
        QVERIFY(holds(wordsOn(file.bytes()), "cannot be told"));
    }
    void somethingWrittenIntoAFileIsSaid() {
        for (const Bytes& bytes : {formatOne(), formatTwo()}) {
            Changing file(bytes);
            file.change(writeNote);
            verifyOpened(file.bytes());
        }
        Changing file(formatTwo());
        file.change(writeNote);
        QVERIFY(!holds(wordsOn(file.bytes()), "choices"));
    }
    void aBlockInFrontOfAnyLengthIsSaid() {
        for (const Bytes& bytes : {formatOne(), formatTwo()}) {
            for (const std::size_t length : {std::size_t(1024), std::size_t(4096)})
                verifyOpened(withBlock(bytes, length));
            Bytes without = withBlock(bytes, userBlockSize);
            std::ranges::fill(std::span(without).first(userBlockSize), 'x');
            verifyOpened(without);
            verifyOpened({bytes.begin() + userBlockSize, bytes.end()});
        }
    }
    void packedAnew() {
        if (QStandardPaths::findExecutable(QStringLiteral("h5repack")).isEmpty())
            QSKIP("h5repack is not installed");
        for (const Bytes& bytes : {formatOne(), formatTwo()})
            for (const QStringList& how :
                 {QStringList{}, QStringList{QStringLiteral("-f"), QStringLiteral("NONE")}, QStringList{QStringLiteral("-L")}}) {
                const Changing file(bytes);
                const QString out = file.path() + QStringLiteral(".new");
                QVERIFY(file.run("h5repack", how + QStringList{file.path(), out}));
                verifyOpened(file.bytes(out));
            }
    }
    void jammed() {
        if (QStandardPaths::findExecutable(QStringLiteral("h5jam")).isEmpty())
            QSKIP("h5jam is not installed");
        for (const Bytes& bytes : {formatOne(), formatTwo()})
            for (const QStringList& how : {QStringList{}, QStringList{QStringLiteral("--clobber")}}) {
                const Changing file(bytes);
                const QString out = file.path() + QStringLiteral(".new"), text = file.path() + QStringLiteral(".txt");
                QFile block(text);
                QVERIFY(block.open(QIODevice::WriteOnly) && block.write("a remark\n") > 0);
                block.close();
                QVERIFY(file.run(
                    "h5jam",
                    QStringList{QStringLiteral("-i"), file.path(), QStringLiteral("-u"), text, QStringLiteral("-o"), out} + how));
                verifyOpened(file.bytes(out));
            }
    }
    void aChangedOriginalIsNamed() {
        for (const Bytes& bytes : {formatOne(), formatTwo()}) {
            Changing file(bytes);
            file.turnByte("/entry/originals/original_0001/data", 1000);
            QVERIFY(holds(wordsOn(file.bytes()), "The embedded original “scan.csv” is not what it was."));
            QVERIFY(!readSampleFile(file.bytes(), "x.vitrine"));
        }
    }
    void aChangedCurveIsNamedByVerify() {
        for (const char* column : {"/entry/scan_0001/signal", "/entry/pattern_0001/intensity_errors"}) {
            Changing file(formatTwo());
            file.turnByte(column, 37);
            const auto problems = verifySample(loaded(file.bytes()));
            QVERIFY(std::ranges::any_of(problems, [](const Problem& problem) {
                return holds(english(problem), "The curve read from the original differs from the stored one.");
            }));
        }
    }
    void aChangedCurveIsRestoredFromItsOriginal() {
        for (const char* column :
             {"/entry/scan_0001/signal", "/entry/pattern_0001/intensity", "/entry/pattern_0001/intensity_errors"}) {
            Changing file(formatTwo());
            file.turnByte(column, 37);
            QVERIFY(holds(wordsOn(file.bytes()), "The curve read from the original differs from the stored one."));
            QVERIFY(loaded(file.bytes()).sample == loaded(formatTwo()).sample);
            const LoadedSample saved = savedAgain(file.bytes());
            QVERIFY(saved.words.empty());
            QVERIFY(saved.sample == loaded(formatTwo()).sample);
        }
    }
    void aCurveThatItsOriginalCannotProveKeepsAWord() {
        Sample sample = loaded(formatTwo()).sample;
        Scan scan = *sample.scans.front();
        scan.source.sha256 = std::string(64, '0');
        sample.scans.front() = scan;
        Changing file(valueOf(writeSampleFile(sample, std::string())));
        file.turnByte("/entry/scan_0001/signal", 37);
        QVERIFY(holds(wordsOn(file.bytes()), "could not be read from its original again"));
        const LoadedSample saved = savedAgain(file.bytes());
        QCOMPARE(saved.words.size(), 1u);
        QVERIFY(holds(english(saved.words.front()), "could not be read from its original again"));
    }
    void anAbsentOriginalIsSaidToBeAbsent() {
        for (const char* gone : {"/entry/originals/original_0001", "/entry/originals/original_0001/data", "/entry/originals"}) {
            Changing file(formatTwo());
            file.change([&](const hdf5::Handle& opened) { QVERIFY(H5Ldelete(opened.id(), gone, H5P_DEFAULT) >= 0); });
            QVERIFY(holds(wordsOn(file.bytes()), "The original “scan.csv” is not in the file."));
        }
    }
    void changedChoicesAreSaid() {
        Changing file(formatTwo());
        changeChoices(file, "490", "480");
        QVERIFY(holds(wordsOn(file.bytes()), "The choices in the file are not those that were written."));
    }
    void changedChoicesAreSaidAfterSavingToo() {
        Changing file(formatTwo());
        changeChoices(file, "490", "480");
        const LoadedSample saved = savedAgain(file.bytes());
        QCOMPARE(saved.words.size(), 1u);
        QVERIFY(holds(english(saved.words.front()), "The choices in the file are not those that were written."));
        const Bytes again = valueOf(writeSampleFile(saved.sample, std::string()));
        QCOMPARE(loaded(again).words, saved.words);
    }
    void whatIsCutShortOrLengthenedIsRefused() {
        for (const Bytes& bytes : {formatOne(), formatTwo()}) {
            Changing file(bytes);
            file.change(writeNote);
            Bytes longer = file.bytes();
            longer.push_back('x');
            QVERIFY(!readSampleFile(longer, "x.vitrine"));
            const Bytes whole = file.bytes();
            for (std::size_t length = userBlockSize + 1; length < whole.size(); length += 997)
                QVERIFY(!readSampleFile(std::span(whole).first(length), "x.vitrine"));
            QVERIFY(holds(wordsOn({whole.begin(), whole.end() - 100}), "cut short"));
        }
    }
    void hdf5OfOthersIsNoSample() {
        for (const std::size_t block : {std::size_t(0), userBlockSize}) {
            Bytes bytes = [&] {
                const auto turn = hdf5::turn();
                const hdf5::Handle file = hdf5::createFile(block);
                return hdf5::createGroup(file, "entry", "NXentry") ? hdf5::imageOf(file, block) : Bytes();
            }();
            QCOMPARE(hdf5::superblockOf(bytes)->at, block);
            QCOMPARE(hdf5::superblockOf(bytes)->end, bytes.size());
            QVERIFY(holds(wordsOn(bytes), "holds no sample"));
        }
    }
    void aSuperblockThatCannotBeIsNone() {
        Bytes bytes = formatTwo();
        const std::size_t version = userBlockSize + 8, base = userBlockSize + 24;
        bytes[version] = 9;
        QVERIFY(!hdf5::superblockOf(bytes));
        bytes = formatTwo();
        std::ranges::fill(std::span(bytes).subspan(base, 8), '\xFF');
        QVERIFY(!hdf5::superblockOf(bytes));
        QVERIFY(!hdf5::superblockOf(std::span(bytes).first(userBlockSize + 100)));
        QVERIFY(!hdf5::superblockOf({}));
    }
};

QTEST_GUILESS_MAIN(ChangedSampleTest)
#include "changed_sample_test.moc"
