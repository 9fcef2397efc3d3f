#pragma once
#include "app/import/pattern_import.h"
#include "app/import/pattern_import_reader.h"
#include "core/files/import/file_kind.h"
#include "widgets/import/import_table.h"
#include "widgets/plot/theme.h"

#include <QDialog>

#include <map>

class QComboBox;
class QDialogButtonBox;
class QFrame;
class QLabel;
class QProgressBar;
class QTreeWidget;

namespace vitrine {

class CurveThumbnail;
class PatternAnswers;
class WrappedLabel;

/// Several files of patterns with a small picture and what was understood of each, the answers of each to what it leaves
/// open, a table of pressures and temperatures, and the samples they belong to. They are read on worker threads; nothing is
/// taken in before it is accepted.
class PatternImportDialog : public QDialog {
    Q_OBJECT
  public:
    PatternImportDialog(const QStringList& paths, const Study&, const Theme&, QWidget* parent = nullptr);
    PatternImportDialog(const QStringList& paths, const Study&, const Theme&, PatternImportReader::ReadFile,
                        QWidget* parent = nullptr);

    /// The patterns that could be read, in new samples or for an existing one.
    std::vector<ImportChoice> choices() const;
    ImportChoice choice() const { return choices().front(); }
    /// Files of which a person says that they hold something else.
    QStringList elsewhere(FileKind) const;
    /// These files are patterns because a person said so.
    void setKindByHand(const QStringList& paths);

  private:
    struct File {
        QString path;
        std::shared_ptr<const Result<ImportedPatterns>> read; ///< empty: not yet
        QComboBox* role = nullptr;
        CurveThumbnail* picture = nullptr;
        PatternReadOptions options = {};
        FileKind kind = FileKind::Patterns; ///< what a person says that it holds
        bool isElsewhere() const { return kind != FileKind::Patterns; }
        QString sample = {};
        std::map<int, std::optional<double>> typed = {}; ///< conditions by hand, by their column
    };

    void build(const Study&, const Theme&);
    QTreeWidget* fileTable(const Theme&);
    void addFile(QTreeWidget*, File&, const Theme&);
    QWidget* filesPage(const Theme&);
    QWidget* tablePage();
    QWidget* questionCard();
    QWidget* framesCard();
    bool asksForFrames(const File&) const;
    void answerFrames(FramesAs);
    void showFrames();
    QWidget* target(const Study&);
    QWidget* bottom();
    int current() const;
    void answer(const PatternReadOptions&);
    void answerForAll();
    void setKind(FileKind);
    void take(int file, const std::shared_ptr<const Result<ImportedPatterns>>&);
    void takeCells(const std::vector<CellEdit>&);
    std::optional<QString> takeCell(const CellEdit&);
    void showFile(int file);
    void showAnswers();
    void showTable();
    void ask();
    void showProgress(int done, int of);
    void showReady();
    std::vector<PatternImport> imports() const;
    PatternConditions conditionsOf(const File&, const PatternConditions& proposed) const;

    QStringList paths_;
    std::vector<File> files_;
    PatternImportReader* reader_;
    QTreeWidget* tree_;
    ImportTable* table_;
    PatternAnswers* answers_;
    QFrame *card_, *framesCard_;
    QLabel* framesText_;
    QLabel* question_;
    WrappedLabel* details_;
    QComboBox* into_;
    QProgressBar* progress_;
    QDialogButtonBox* buttons_;
    std::vector<std::string> samples_; ///< ids, as listed
};

} // namespace vitrine
