#pragma once
#include "app/import/method_import.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace vitrine {

/// Spectra of ruby and runs for a heat capacity: what each file is used as, what it holds or why it cannot be read, and the
/// sample that they belong to. Nothing is taken in before it is accepted.
class MethodImportDialog : public QDialog {
    Q_OBJECT
  public:
    /// `current`: the sample that is proposed.
    MethodImportDialog(std::vector<MethodFile>, const Study&, const std::string& current, QWidget* parent = nullptr);

    /// What takes in the files that could be read, into the chosen sample or a new one named after the first of them.
    std::vector<Action> actions() const;
    /// What that step is called.
    Message words() const;
    /// The sample that was chosen, or the new one.
    const std::string& sample() const;
    /// Files of which a person says that they hold scans or patterns.
    QStringList elsewhere(FileKind) const;

  private:
    struct Row {
        MethodFile file;
        MethodUse proposed;
        std::optional<Result<ImportedRuby>> ruby = {};
        std::optional<Result<ImportedHeatRun>> run = {};
        QTreeWidgetItem* item = nullptr;
        QComboBox* use = nullptr;
        bool isRead() const { return (ruby && *ruby) || (run && *run); }
    };
    void build();
    void addRow(Row&);
    QWidget* addForm();
    void setUse(std::size_t row, MethodUse);
    void read(Row&);
    void showRow(const Row&);
    void showReady();
    void showQuestion();
    void setMedium(int);
    void remember() const;
    void addTargets(const std::string& current);
    std::vector<ImportedRuby> rubies() const;
    std::vector<ImportedHeatRun> runs() const;
    const Sample* chosen() const;
    std::string nameOfNew() const;

    Study study_;
    std::string newSample_; ///< id
    std::vector<Row> rows_;
    SpectrumReadOptions options_;
    QTreeWidget* table_;
    QLabel* question_;
    QComboBox *medium_ = nullptr, *target_ = nullptr;
    QDialogButtonBox* buttons_;
};

} // namespace vitrine
