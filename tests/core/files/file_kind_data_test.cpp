// Of the measured files none is a spectrum of ruby, and a run for a heat capacity at most where its name says so.
#include "core/files/import/file_kind.h"
#include "core/files/pattern_formats/pattern_files.h"
#include "tests/support/support.h"

#include <filesystem>

using namespace vitrine;
using namespace vitrine::test;

class FileKindDataTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void measuredFilesAreWhatTheyWereBefore() {
        if (dataDir().empty())
            QSKIP("no data");
        std::size_t files = 0;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(dataDir())) {
            if (!entry.is_regular_file() || entry.path().extension() == ".md")
                continue;
            const std::string path = entry.path().string(), name = entry.path().filename().string();
            const auto bytes = fileBytes(path);
            const std::span<const char> head(bytes.data(), std::min<std::size_t>(bytes.size(), 1 << 18));
            const FileGuess guess = guessKind(head, name);
            QVERIFY2(guess.kind != FileKind::Ruby, path.c_str());
            QVERIFY2(guess.kind != FileKind::HeatRun || (runNamed(name) && !guess.sure), path.c_str());
            QVERIFY2((guess.kind == FileKind::Patterns) == looksLikePattern(head, name), path.c_str());
            ++files;
        }
        QVERIFY(files > 100);
    }
};

QTEST_GUILESS_MAIN(FileKindDataTest)
#include "file_kind_data_test.moc"
