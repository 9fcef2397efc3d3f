#pragma once
#include "app/pattern_import.h"
#include "app/pattern_import_reader.h"
#include "widgets/plot/theme.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QProgressBar;
class QTreeWidget;

namespace vitrine {

class CurveThumbnail;
class NumberBox;
class WrappedLabel;

/// Several files of patterns with a small picture and what was understood of each, and the questions that
/// they leave open: the axis, the energy of the beam, which of them are backgrounds, and the sample they
/// belong to. They are read on worker threads; nothing is taken in before it is accepted.
class PatternImportDialog : public QDialog {
    Q_OBJECT
  public:
    PatternImportDialog(const QStringList& paths, const Study&, const Theme&, QWidget* parent = nullptr);
    PatternImportDialog(const QStringList& paths, const Study&, const Theme&, PatternImportReader::ReadFile,
                        QWidget* parent = nullptr);

    /// The patterns that could be read, in a new sample or for an existing one.
    ImportChoice choice() const;

  private:
    struct File {
        QString path;
        std::shared_ptr<const Result<ImportedPatterns>> read; ///< empty: not yet
        QComboBox* role = nullptr;
        CurveThumbnail* picture = nullptr;
    };

    void build(const Study&, const Theme&);
    QTreeWidget* fileTable(const Theme&);
    void addFile(QTreeWidget*, File&, const Theme&);
    QWidget* questions(const Study&);
    QWidget* bottom();
    void read();
    void showFile(int file);
    void showDetails();
    void showProgress(int done, int of);
    PatternReadOptions options() const;
    std::vector<PatternImport> imports() const;

    QStringList paths_;
    std::vector<File> files_;
    PatternImportReader* reader_;
    QTreeWidget* table_;
    WrappedLabel* details_;
    QComboBox *axis_, *into_;
    NumberBox* energy_;
    QProgressBar* progress_;
    QDialogButtonBox* buttons_;
    std::vector<std::string> samples_; ///< ids, as listed
};

} // namespace vitrine
