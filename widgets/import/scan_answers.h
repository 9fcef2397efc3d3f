#pragma once
#include "core/files/content/reading.h"
#include "widgets/controls/form.h"

#include <functional>

namespace vitrine {

/// The answers that a person can give to what one file of scans leaves open. Only a person's editing emits.
class ScanAnswers : public Form {
    Q_OBJECT
  public:
    explicit ScanAnswers(QWidget* parent);

    /// `columns`: those of the file; empty where it could not be read.
    void setAnswers(const ReadOptions&, const std::vector<ColumnUnderstood>& columns);
    /// Whether a file was read, from which rate and mass are then taken.
    void setFromFile(bool read);
    void setKind(bool pattern);
    /// Lights the boxes that answer a question; the first of them, or nothing.
    QWidget* light(Question);

  Q_SIGNALS:
    void edited(const vitrine::ReadOptions&);
    void kindChosen(bool pattern);
    /// The answers shall hold for all files of the import that leave the same open.
    void forAllAsked();

  private:
    void addContentAnswers();
    void addTextAnswers();
    void addColumnAnswers();
    void listenTo(QComboBox*, std::function<void(ReadOptions&)> put);
    /// `unit`: that of the box in the unit of the answer.
    void listenTo(NumberBox*, std::optional<double> ReadOptions::*field, double unit);
    void edit(const std::function<void(ReadOptions&)>&);
    std::vector<QWidget*> boxesFor(Question) const;

    ReadOptions options_;
    QComboBox* kind_;
    NumberBox *rate_, *mass_;
    QComboBox *exo_, *temperatureUnit_, *signalUnit_, *decimal_, *separator_, *dialect_, *encoding_;
    QComboBox *temperatureColumn_, *signalColumn_, *timeColumn_;
    std::vector<QWidget*> lit_;
};

} // namespace vitrine
