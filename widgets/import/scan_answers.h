#pragma once
#include "widgets/import/file_answers.h"

namespace vitrine {

/// The answers that a person can give to what one file of scans leaves open. Only a person's editing emits.
class ScanAnswers : public AnswersFor<ReadOptions> {
    Q_OBJECT
  public:
    explicit ScanAnswers(QWidget* parent);

    /// `columns`: those of the file; empty where it could not be read.
    void setAnswers(const ReadOptions&, const std::vector<ColumnUnderstood>& columns);
    /// Whether a file was read, from which rate and mass are then taken.
    void setFromFile(bool read);

  Q_SIGNALS:
    void edited(const vitrine::ReadOptions&);

  private:
    void addContentAnswers();
    void addColumnAnswers();
    /// `unit`: that of the box in the unit of the answer.
    void listenToNumber(NumberBox*, std::optional<double> ReadOptions::*field, double unit);
    void emitEdited(const ReadOptions& options) override { Q_EMIT edited(options); }

    NumberBox *rate_, *mass_;
    QComboBox *exo_, *temperatureUnit_, *signalUnit_;
    QComboBox *temperatureColumn_, *signalColumn_, *timeColumn_;
};

} // namespace vitrine
