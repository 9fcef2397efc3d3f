#pragma once
#include "widgets/samples/many_samples.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace vitrine {

class NumberBox;

/// Asks what shall be the same for several samples. Only fields that are ticked are set; a ticked empty box makes the value
/// unknown.
class ManySamplesDialog : public QDialog {
    Q_OBJECT
  public:
    /// Begins with what the samples have in common.
    ManySamplesDialog(const Study&, const std::vector<std::string>& samples, QWidget* parent = nullptr);
    ManyEdit edit() const;

  private:
    QCheckBox* addField(QGridLayout*, const char* id, const QString& name, QWidget* field, const QString& unit = {});
    void addNumber(QGridLayout*, const char* id, const QString& name, const QString& unit, double factor,
                   std::optional<double> SampleTreatment::*field, std::optional<std::optional<double>> ManyEdit::*into);
    /// A field of the treatment: its box, and where its value goes.
    struct Number {
        QCheckBox* ticked;
        NumberBox* box;
        double unit; ///< of the box, in that of the treatment
        std::optional<std::optional<double>> ManyEdit::*into;
    };

    std::vector<const Sample*> samples_;
    QLineEdit* composition_;
    QComboBox* kind_;
    QCheckBox *setComposition_, *setKind_;
    std::vector<Number> numbers_;
};

} // namespace vitrine
