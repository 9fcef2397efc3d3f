#pragma once
#include "core/document/action.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace vitrine {

class Form;
class NumberBox;

/// What is known about a sample, and how its activation energy is made. Only a person's editing emits.
class SampleForm : public QWidget {
    Q_OBJECT
  public:
    explicit SampleForm(QWidget* parent = nullptr);

    void setSample(const Sample&);

  Q_SIGNALS:
    void acted(const vitrine::Action&);

  private:
    void addTreatment(Form*);
    void addKissinger(Form*);
    /// A box for a field of the treatment; `unit` is the unit of the box in that of the field.
    void listenTo(NumberBox*, std::optional<double> SampleTreatment::*field, double unit);
    template<class Edit>
    void editTreatment(Edit);
    template<class Value>
    void editKissinger(Value KissingerChoices::*field, Value);

    Sample sample_;
    QLineEdit* composition_ = nullptr;
    QComboBox *kind_, *formula_, *rate_;
    NumberBox *temperature_, *pressure_, *hold_, *coolingRate_, *referenceTg_, *startTemperature_;
};

} // namespace vitrine
