#pragma once
#include "core/quantity/problem.h"
#include "core/series/series_choices.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;

namespace vitrine {

/// A table of the conditions of a stack, typed, pasted from a spreadsheet or taken from a file, with what is understood of it.
/// What cannot be used is said in words and cannot be accepted.
class ConditionsDialog : public QDialog {
    Q_OBJECT
  public:
    ConditionsDialog(const SeriesChoices&, std::size_t frames, QWidget* parent);

    /// The choices with the conditions of the table, or why there are none.
    const Result<SeriesChoices>& choices() const { return choices_; }
    /// Takes the table of a file.
    void takeFile(const QString& path);

  private:
    void build();
    void askForFile();
    void understand();

    SeriesChoices before_;
    std::size_t frames_;
    Result<SeriesChoices> choices_;
    QPlainTextEdit* text_;
    QComboBox* meaning_;
    QLabel* said_;
    QDialogButtonBox* buttons_;
};

} // namespace vitrine
