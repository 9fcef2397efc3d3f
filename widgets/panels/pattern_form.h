#pragma once
#include "core/study/action.h"
#include "widgets/views/scene.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace vitrine {

class Form;
class NumberBox;

/// The choices about one pattern as boxes: beam, background, ranges, normalisation, peak, conditions. The same values as
/// the handles in the views. Only a person's editing emits.
class PatternForm : public QWidget {
    Q_OBJECT
  public:
    explicit PatternForm(QWidget* parent = nullptr);

    void setPattern(const PatternPath&, const Sample&, const ScatteringPattern&, const PatternResult&);

  Q_SIGNALS:
    void acted(const vitrine::Action&);

  private:
    void addComposition();
    void addDensity();
    void addMeasurement();
    void addReduction();
    void addTransform();
    void showBackgrounds(const Sample&);
    /// A box whose editing changes the choices by `put`.
    template<class Put>
    void listenTo(NumberBox*, Put put);
    template<class Put>
    void listenTo(QComboBox*, Put put);
    template<class Put>
    void edit(Put put);
    void listenToCondition(NumberBox*, std::optional<double> SetPatternConditions::*);

    PatternPath path_;
    ScatteringPattern pattern_;
    std::string composition_;
    std::vector<std::string> backgrounds_; ///< ids, as listed
    QLineEdit* compositionBox_;
    Form *measurement_, *reduction_, *transform_;
    NumberBox *energy_, *pressure_, *temperature_, *backgroundScale_;
    QComboBox *background_, *polarization_, *method_, *convention_, *window_, *definition_, *refine_;
    NumberBox *density_, *massDensity_, *qMin_, *qMax_, *rMin_, *iterations_;
};

} // namespace vitrine
