#pragma once
#include "widgets/controls/choices_form.h"

namespace vitrine {

class Form;

/// How a pattern is corrected before it is normalised: polarisation, absorption, Compton recoil, dispersion,
/// the distance of the detector, and how the frames of a stack become one pattern.
class CorrectionsForm : public ChoicesForm {
    Q_OBJECT
  public:
    explicit CorrectionsForm(QWidget* parent = nullptr);

    void setPattern(const PatternPath&, const ScatteringPattern&);

  private:
    void addPolarization();
    void addAbsorption();
    void addCompton();
    void addDetector();
    void addFrames();

    Form *corrections_, *frames_;
    QComboBox *polarization_, *absorption_, *compton_, *average_;
    NumberBox *fraction_, *thickness_, *distance_, *distanceError_, *kappa_, *frameKappa_, *scaleChange_;
    QCheckBox *dispersion_, *scaleFrames_;
};

} // namespace vitrine
