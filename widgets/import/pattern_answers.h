#pragma once
#include "core/files/content/pattern_reading.h"
#include "widgets/controls/form.h"

#include <functional>

namespace vitrine {

/// The answers that a person can give to what one file of patterns leaves open. Only a person's editing emits.
class PatternAnswers : public Form {
    Q_OBJECT
  public:
    explicit PatternAnswers(QWidget* parent);

    /// `columns`: those of the file; empty where it could not be read.
    void setAnswers(const PatternReadOptions&, const std::vector<ColumnUnderstood>& columns);
    void setKind(bool scans);
    /// Lights the boxes that answer a question; the first of them, or nothing.
    QWidget* light(Question);

  Q_SIGNALS:
    void edited(const vitrine::PatternReadOptions&);
    void kindChosen(bool scans);
    /// The answers shall hold for all files of the import that leave the same open.
    void forAllAsked();

  private:
    void addContentAnswers();
    void addTextAnswers();
    void listenTo(QComboBox*, std::function<void(PatternReadOptions&)> put);
    void listenToEnergy();
    void edit(const std::function<void(PatternReadOptions&)>&);
    std::vector<QWidget*> boxesFor(Question) const;

    PatternReadOptions options_;
    QComboBox *kind_, *axis_, *content_;
    NumberBox* energy_;
    QComboBox *abscissa_, *intensity_, *error_;
    QComboBox *decimal_, *separator_, *dialect_, *encoding_;
    std::vector<QWidget*> lit_;
};

} // namespace vitrine
