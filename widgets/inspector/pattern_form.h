#pragma once
#include "widgets/controls/choices_form.h"
#include "widgets/controls/scene.h"

class QLineEdit;

namespace vitrine {

class Form;

/// The choices about one pattern as boxes: sample and beam, background, ranges, normalisation, G(r), first sharp peak,
/// conditions. The same values as the handles in the views. Only a person's editing emits.
class PatternForm : public ChoicesForm {
    Q_OBJECT
  public:
    explicit PatternForm(QWidget* parent = nullptr);

    void setPattern(const PatternPath&, const Sample&, const ScatteringPattern&, const PatternResult&);

  private:
    void addComposition();
    void addDensity();
    void addMeasurement();
    void addBackground();
    void addNormalization();
    void addRanges();
    void addTransform();
    void addPeak();
    void addSubPeaks();
    void listenToCondition(NumberBox*, std::optional<double> SetPatternConditions::*);
    void showBackgrounds(const Sample&);
    void showMeasurement(const Sample&);
    void showNormalization(const PatternResult&);
    void showTransform();

    std::string composition_;
    std::vector<std::string> backgrounds_; ///< ids, as listed
    QLineEdit *compositionBox_, *subPeaks_;
    Form *measurement_, *reduction_, *transform_;
    NumberBox *energy_, *pressure_, *temperature_, *backgroundScale_;
    QComboBox *background_, *method_, *belowQMin_, *convention_, *window_, *definition_, *refine_;
    NumberBox *density_, *massDensity_, *qMin_, *qMax_, *rMin_, *iterations_, *rPoly_, *windowWidth_, *rMax_, *fitHalfWidth_;
    QCheckBox *fitConstant_, *fitQuadratic_, *refineBackground_, *reference_;
};

} // namespace vitrine
