#pragma once
#include "app/import/method_import.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QTreeWidget;

namespace vitrine {

/// Spectra of ruby, or runs for a heat capacity: what each file holds or why it cannot be read, what each run is, and the sample
/// that they belong to. Nothing is taken in before it is accepted.
class MethodImportDialog : public QDialog {
    Q_OBJECT
  public:
    /// `current`: the sample that is proposed.
    MethodImportDialog(MethodFiles, const QStringList& paths, const Study&, const std::string& current,
                       QWidget* parent = nullptr);

    /// What takes in the files that could be read, into the chosen sample or a new one named after the first of them.
    std::vector<Action> actions() const;
    /// What that step is called.
    Message words() const;
    /// The sample that was chosen, or the new one.
    const std::string& sample() const;

  private:
    struct RunFile {
        ImportedHeatRun run;
        QComboBox* role = nullptr;
    };
    void readRubies(const QStringList& paths);
    void readRuns(const QStringList& paths);
    void addLine(const QString& path, const QString& understood);
    QComboBox* addRole(const QString& path);
    void addTarget(const std::string& current);
    std::size_t count() const { return rubies_.size() + runs_.size(); }
    const Sample* chosen() const;
    std::string nameOfNew() const;

    Study study_;
    std::string newSample_; ///< id
    std::vector<ImportedRuby> rubies_;
    std::vector<RunFile> runs_;
    QTreeWidget* table_;
    QComboBox* target_;
    QDialogButtonBox* buttons_;
};

} // namespace vitrine
