#include "widgets/inspector/corrections_form.h"

#include "widgets/controls/form.h"
#include "widgets/controls/number_box.h"

#include <QCheckBox>
#include <QComboBox>
#include <QVBoxLayout>

namespace vitrine {

namespace {

enum PolarizationItem { Done, Unpolarised, InPlane };
constexpr double synchrotron = 0.95; // of the beam polarised in the plane

PolarizationItem itemOf(const PolarizationChoice& choice) {
    const auto* polarization = std::get_if<Polarization>(&choice);
    if (!polarization)
        return Done;
    return polarization->fraction == Polarization{}.fraction ? Unpolarised : InPlane;
}

PolarizationChoice polarizationOf(int item) {
    if (item == Done)
        return PolarizationDone{};
    return item == Unpolarised ? Polarization{} : Polarization{synchrotron};
}

std::optional<double> fractionOf(const PolarizationChoice& choice) {
    const auto* polarization = std::get_if<Polarization>(&choice);
    return polarization ? std::optional(polarization->fraction) : std::nullopt;
}

/// In the order of the variant.
Absorption absorptionOf(int item, double thickness) {
    if (item == 1)
        return FlatPlate{thickness};
    return item == 2 ? Absorption(Capillary{thickness}) : NoAbsorption{};
}

std::optional<double> thicknessOf(const Absorption& absorption) {
    if (const auto* plate = std::get_if<FlatPlate>(&absorption))
        return plate->mut;
    const auto* capillary = std::get_if<Capillary>(&absorption);
    return capillary ? std::optional(capillary->muR) : std::nullopt;
}

constexpr int exponents[] = {2, 3, 0}; // as listed

} // namespace

CorrectionsForm::CorrectionsForm(QWidget* parent) : ChoicesForm(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    corrections_ = new Form(tr("Corrections"), this);
    frames_ = new Form(tr("Frames"), this);
    layout->addWidget(corrections_);
    layout->addWidget(frames_);
    addPolarization();
    addAbsorption();
    addCompton();
    addDetector();
    addFrames();
}

void CorrectionsForm::addPolarization() {
    polarization_ = corrections_->addChoice("polarization", tr("Polarisation"),
                                            {tr("corrected already"), tr("unpolarised or rings"), tr("polarised in the plane")});
    fraction_ = corrections_->addNumber("polarizedFraction", tr("Fraction in the plane"), {});
    fraction_->setStep(0.01, 3);
    listenTo(polarization_, [](PatternChoices& c, int item) { c.polarization = polarizationOf(item); });
    listenTo(fraction_, [](PatternChoices& c, double x) { c.polarization = Polarization{x}; });
}

void CorrectionsForm::addAbsorption() {
    absorption_ = corrections_->addChoice("absorption", tr("Absorption"), {tr("none"), tr("flat plate"), tr("capillary")});
    thickness_ = corrections_->addNumber("absorptionThickness", tr("μt of plate, μR of capillary"), {});
    thickness_->setStep(0.05, 3);
    listenTo(absorption_,
             [](PatternChoices& c, int item) { c.absorption = absorptionOf(item, thicknessOf(c.absorption).value_or(0)); });
    listenTo(thickness_,
             [](PatternChoices& c, double x) { c.absorption = absorptionOf(static_cast<int>(c.absorption.index()), x); });
}

void CorrectionsForm::addCompton() {
    compton_ = corrections_->addChoice("comptonRecoil", tr("Compton recoil"),
                                       {tr("photon counting, R²"), tr("integrating, R³"), tr("left out")});
    dispersion_ = corrections_->addCheck("dispersion", tr("Dispersion f′ and f″"));
    listenTo(compton_, [](PatternChoices& c, int item) { c.comptonExponent = exponents[item]; });
    listenTo(dispersion_, [](PatternChoices& c, bool on) { c.dispersion = on; });
}

void CorrectionsForm::addDetector() {
    distance_ = corrections_->addNumber("detectorDistance", tr("Detector distance"), QStringLiteral("mm"));
    distanceError_ = corrections_->addNumber("detectorError", tr("± of the distance"), QStringLiteral("mm"));
    distance_->setStep(0.1, 3);
    distanceError_->setStep(0.01, 3);
    listenTo(distance_, [](PatternChoices& c, double mm) {
        c.detector = DetectorDistance{mm, c.detector.value_or(DetectorDistance{}).error};
    });
    listenToEmptied(distance_, [](PatternChoices& c) { c.detector.reset(); });
    listenTo(distanceError_, [](PatternChoices& c, double mm) {
        if (c.detector)
            c.detector->error = mm;
    });
}

void CorrectionsForm::addFrames() {
    average_ = frames_->addChoice("frameAverage", tr("Average"), {tr("clipped mean"), tr("median")});
    kappa_ = frames_->addNumber("pointKappa", tr("Clip points beyond"), QStringLiteral("σ"));
    frameKappa_ = frames_->addNumber("frameKappa", tr("Reject frames beyond"), QStringLiteral("σ"));
    scaleChange_ = frames_->addNumber("greatestScaleChange", tr("Reject scales off by"), QStringLiteral("%"));
    scaleFrames_ = frames_->addCheck("scaleFrames", tr("Scale frames to each other"));
    for (NumberBox* box : {kappa_, frameKappa_, scaleChange_})
        box->setStep(0.5, 1);
    listenTo(average_, [](PatternChoices& c, int item) { c.frames.average = static_cast<FrameAverage>(item); });
    listenTo(kappa_, [](PatternChoices& c, double x) { c.frames.kappa = x; });
    listenTo(frameKappa_, [](PatternChoices& c, double x) { c.frames.frameKappa = x; });
    listenTo(scaleChange_, [](PatternChoices& c, double percent) { c.frames.greatestScaleChange = percent / 100; });
    listenTo(scaleFrames_, [](PatternChoices& c, bool on) { c.frames.scaleFrames = on; });
}

void CorrectionsForm::setPattern(const PatternPath& path, const ScatteringPattern& pattern) {
    setSubject(path, pattern);
    const PatternChoices& c = pattern.choices;
    polarization_->setCurrentIndex(itemOf(c.polarization));
    fraction_->setNumber(fractionOf(c.polarization));
    fraction_->setEnabled(itemOf(c.polarization) != Done);
    absorption_->setCurrentIndex(static_cast<int>(c.absorption.index()));
    thickness_->setNumber(thicknessOf(c.absorption));
    thickness_->setEnabled(c.absorption.index() != 0);
    const auto exponent = std::ranges::find(exponents, c.comptonExponent);
    compton_->setCurrentIndex(exponent == std::end(exponents) ? -1 : static_cast<int>(exponent - std::begin(exponents)));
    dispersion_->setChecked(c.dispersion);
    distance_->setNumber(c.detector ? std::optional(c.detector->distance) : std::nullopt);
    distanceError_->setNumber(c.detector ? std::optional(c.detector->error) : std::nullopt);
    distanceError_->setEnabled(c.detector.has_value());
    average_->setCurrentIndex(static_cast<int>(c.frames.average));
    kappa_->setNumber(c.frames.kappa);
    frameKappa_->setNumber(c.frames.frameKappa);
    scaleChange_->setNumber(100 * c.frames.greatestScaleChange);
    scaleFrames_->setChecked(c.frames.scaleFrames);
    corrections_->setVisible(pattern.recording->content == PatternContent::Intensity && pattern.role == PatternRole::Sample);
    frames_->setVisible(pattern.recording->frames.frames > 0);
}

} // namespace vitrine
