#pragma once
#include "core/files/content/pattern_reading.h"
#include "widgets/import/file_answers.h"

namespace vitrine {

/// The answers that a person can give to what one file of patterns leaves open. Only a person's editing emits.
class PatternAnswers : public AnswersFor<PatternReadOptions> {
    Q_OBJECT
  public:
    explicit PatternAnswers(QWidget* parent);

    /// `columns`: those of the file; empty where it could not be read.
    void setAnswers(const PatternReadOptions&, const std::vector<ColumnUnderstood>& columns);

  Q_SIGNALS:
    void edited(const vitrine::PatternReadOptions&);

  private:
    void addContentAnswers();
    void addColumnAnswers();
    void listenToEnergy();
    void emitEdited(const PatternReadOptions& options) override { Q_EMIT edited(options); }

    QComboBox *axis_, *content_, *frames_;
    NumberBox* energy_;
    QComboBox *abscissa_, *intensity_, *error_;
};

} // namespace vitrine
