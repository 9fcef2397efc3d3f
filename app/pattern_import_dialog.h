#pragma once
#include "core/files/import_pattern.h"
#include "widgets/panels/import_choice.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QTreeWidget;

namespace vitrine {

class NumberBox;

/// Several files of patterns with what was understood of each, and the questions that they leave open: the axis, the energy
/// of the beam, which of them are backgrounds, and the sample they belong to. Nothing is taken in before it is accepted.
class PatternImportDialog : public QDialog {
    Q_OBJECT
  public:
    PatternImportDialog(const QStringList& paths, const Study&, QWidget* parent = nullptr);

    /// The patterns that could be read, in a new sample or for an existing one.
    ImportChoice choice() const;
    /// Why the first file that cannot be read cannot.
    std::optional<Problem> firstProblem() const;

  private:
    struct File {
        QString path;
        Result<Bytes> bytes;
        Result<ImportedPatterns> read;
        QComboBox* role = nullptr;
    };

    void build(const Study&);
    QTreeWidget* fileTable();
    void read();
    void showFiles();
    PatternReadOptions options() const;
    std::vector<Shared<ScatteringPattern>> patterns() const;

    std::vector<File> files_;
    QTreeWidget* table_;
    QComboBox *axis_, *into_;
    NumberBox* energy_;
    QDialogButtonBox* buttons_;
    std::vector<std::string> samples_; ///< ids, as listed
};

/// The patterns of several files as one list: those without a background get the only background among them.
std::vector<Shared<ScatteringPattern>> withBackground(std::vector<ScatteringPattern>);

} // namespace vitrine
