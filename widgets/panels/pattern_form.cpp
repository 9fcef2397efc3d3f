#include "widgets/panels/pattern_form.h"

#include "core/scattering/scattering_angle.h"
#include "widgets/panels/form.h"
#include "widgets/panels/number_box.h"
#include "widgets/views/pattern_words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vitrine {

namespace {

enum PolarizationItem { Done, Unpolarised, Horizontal };

PolarizationItem itemOf(const PolarizationChoice& choice) {
    const auto* polarization = std::get_if<Polarization>(&choice);
    if (!polarization)
        return Done;
    return polarization->fraction < 0.75 ? Unpolarised : Horizontal;
}

PolarizationChoice choiceOf(int item) {
    if (item == Done)
        return PolarizationDone{};
    return Polarization{item == Unpolarised ? 0.5 : 0.95};
}

std::optional<double> absentIfZero(double value) {
    return value > 0 ? std::optional(value) : std::nullopt;
}

} // namespace

PatternForm::PatternForm(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    measurement_ = new Form(tr("Measurement"), this);
    reduction_ = new Form(tr("From I(q) to S(q)"), this);
    transform_ = new Form(tr("G(r) and first sharp peak"), this);
    for (Form* form : {measurement_, reduction_, transform_})
        layout->addWidget(form);
    addMeasurement();
    addReduction();
    addTransform();
}

template<class Put>
void PatternForm::edit(Put put) {
    PatternChoices choices = pattern_.choices;
    put(choices);
    Q_EMIT acted(SetPatternChoices{path_, choices});
}

template<class Put>
void PatternForm::listenTo(NumberBox* box, Put put) {
    connect(box, &NumberBox::edited, this, [this, put](double number) { edit([&](PatternChoices& c) { put(c, number); }); });
}

template<class Put>
void PatternForm::listenTo(QComboBox* box, Put put) {
    connect(box, &QComboBox::activated, this, [this, put](int index) { edit([&](PatternChoices& c) { put(c, index); }); });
}

void PatternForm::addComposition() {
    constexpr int width = 170, leastWidth = 90;
    compositionBox_ = new QLineEdit(measurement_);
    Form::setFlexibleWidth(compositionBox_, leastWidth, width);
    measurement_->addField("patternComposition", tr("Composition"), compositionBox_);
    connect(compositionBox_, &QLineEdit::editingFinished, this, [this] {
        if (compositionBox_->isModified())
            Q_EMIT acted(SetComposition{path_.sample, compositionBox_->text().trimmed().toStdString()});
    });
}

void PatternForm::addDensity() {
    massDensity_ = measurement_->addNumber("massDensity", tr("Density"), QStringLiteral("g/cm³"));
    density_ = measurement_->addNumber("numberDensity", tr("Number density"), QStringLiteral("1/Å³"));
    massDensity_->setStep(0.01, 3);
    density_->setStep(0.001, 5);
    listenTo(density_, [](PatternChoices& c, double x) { c.structure.normalization.numberDensity = absentIfZero(x); });
    listenTo(massDensity_, [this](PatternChoices& c, double x) {
        if (const auto composition = parseComposition(composition_))
            c.structure.normalization.numberDensity = absentIfZero(numberDensity(*composition, x));
    });
}

void PatternForm::addMeasurement() {
    addComposition();
    addDensity();
    energy_ = measurement_->addNumber("patternEnergy", tr("Beam energy"), QStringLiteral("keV"));
    polarization_ = measurement_->addChoice("polarization", tr("Polarisation"),
                                            {tr("corrected already"), tr("unpolarised or rings"), tr("95 % in the plane")});
    pressure_ = measurement_->addNumber("patternPressure", tr("Pressure in situ"), QStringLiteral("GPa"));
    temperature_ = measurement_->addNumber("patternTemperature", tr("Temperature in situ"), QStringLiteral("K"));
    energy_->setStep(0.1, 3);
    energy_->setLowest(0);
    pressure_->setStep(0.1, 2);
    temperature_->setStep(1, 1);
    listenTo(energy_, [](PatternChoices& c, double keV) { c.wavelength = wavelengthOf(keV); });
    listenTo(polarization_, [](PatternChoices& c, int item) { c.polarization = choiceOf(item); });
    listenToCondition(pressure_, &SetPatternConditions::pressure);
    listenToCondition(temperature_, &SetPatternConditions::temperature);
}

void PatternForm::listenToCondition(NumberBox* box, std::optional<double> SetPatternConditions::* condition) {
    box->setMayBeUnknown(true);
    const auto set = [this, condition](std::optional<double> value) {
        SetPatternConditions action{path_, pattern_.pressure, pattern_.temperature};
        action.*condition = value;
        Q_EMIT acted(action);
    };
    connect(box, &NumberBox::edited, this, set);
    connect(box, &NumberBox::emptied, this, [set] { set(std::nullopt); });
}

void PatternForm::addReduction() {
    background_ = reduction_->addChoice("patternBackground", tr("Background"), {});
    backgroundScale_ = reduction_->addNumber("backgroundScale", tr("Background scale"), {});
    method_ = reduction_->addChoice("normalization", tr("Normalisation"), {});
    for (const auto method : {NormalizationMethod::LinearSolve, NormalizationMethod::KroghMoeNorman, NormalizationMethod::HighQ,
                              NormalizationMethod::AdHoc})
        method_->addItem(shownNormalization(method));
    qMin_ = reduction_->addNumber("qMin", QStringLiteral("q_min"), QStringLiteral("1/Å"));
    qMax_ = reduction_->addNumber("qMax", QStringLiteral("q_max"), QStringLiteral("1/Å"));
    rMin_ = reduction_->addNumber("rMin", QStringLiteral("r_min"), QStringLiteral("Å"));
    iterations_ = reduction_->addNumber("lowRIterations", tr("Low-r iterations"), {});
    refine_ = reduction_->addChoice("refine", tr("Refine"), {tr("nothing"), tr("density"), tr("background"), tr("both")});
    backgroundScale_->setStep(0.01, 3);
    for (NumberBox* box : {qMin_, qMax_, rMin_})
        box->setStep(0.05, 2);
    iterations_->setStep(1, 0);
    listenTo(background_, [this](PatternChoices& c, int i) {
        c.background = i > 0 ? backgrounds_[static_cast<std::size_t>(i) - 1] : std::string();
    });
    listenTo(method_, [](PatternChoices& c, int i) { c.structure.normalization.method = static_cast<NormalizationMethod>(i); });
    listenTo(refine_, [](PatternChoices& c, int i) { c.refine = static_cast<Refinement>(i); });
    listenTo(backgroundScale_, [](PatternChoices& c, double x) { c.structure.normalization.backgroundScale = x; });
    listenTo(qMin_, [](PatternChoices& c, double x) { c.structure.normalization.qRange.low = x; });
    listenTo(qMax_, [](PatternChoices& c, double x) { c.structure.normalization.qRange.high = x; });
    listenTo(rMin_, [](PatternChoices& c, double x) { c.structure.normalization.rMin = x; });
    listenTo(iterations_, [](PatternChoices& c, double x) { c.structure.normalization.lowRIterations = static_cast<int>(std::lround(x)); });
}

void PatternForm::addTransform() {
    convention_ = transform_->addChoice("convention", tr("S(q)"), {});
    for (const auto convention : {Convention::FaberZiman, Convention::AsPrinted, Convention::AshcroftLangreth})
        convention_->addItem(shownConvention(convention));
    window_ = transform_->addChoice("transformWindow", tr("Window"), {});
    for (const auto window : {TransformWindow::None, TransformWindow::Lorch, TransformWindow::SoperLorch})
        window_->addItem(shownWindow(window));
    definition_ = transform_->addChoice("peakDefinition", tr("q_1 and FWHM"), {});
    for (int i = 0; i <= static_cast<int>(PeakDefinition::HalfHeight); ++i)
        definition_->addItem(shownDefinition(static_cast<PeakDefinition>(i)));
    listenTo(convention_, [](PatternChoices& c, int i) { c.structure.convention = static_cast<Convention>(i); });
    listenTo(window_, [](PatternChoices& c, int i) { c.structure.window = static_cast<TransformWindow>(i); });
    listenTo(definition_, [](PatternChoices& c, int i) { c.peak.definition = static_cast<PeakDefinition>(i); });
}

void PatternForm::showBackgrounds(const Sample& sample) {
    backgrounds_.clear();
    QStringList names{tr("none")};
    for (const auto& other : sample.patterns)
        if (other->role == PatternRole::Background) {
            backgrounds_.push_back(other->id);
            names << QString::fromStdString(other->name);
        }
    setChoices(background_, names);
    const auto chosen = std::ranges::find(backgrounds_, pattern_.choices.background);
    background_->setCurrentIndex(chosen == backgrounds_.end() ? 0 : static_cast<int>(chosen - backgrounds_.begin()) + 1);
}

void PatternForm::setPattern(const PatternPath& path, const Sample& sample, const ScatteringPattern& pattern,
                             const PatternResult& result) {
    if (path != path_ || !compositionBox_->isModified() || sample.composition != composition_)
        compositionBox_->setText(QString::fromStdString(sample.composition));
    path_ = path;
    pattern_ = pattern;
    composition_ = sample.composition;
    const PatternChoices& c = pattern.choices;
    const NormalizationChoices& n = c.structure.normalization;
    showBackgrounds(sample);
    energy_->setNumber(c.wavelength ? std::optional(energyOf(*c.wavelength)) : std::nullopt);
    polarization_->setCurrentIndex(itemOf(c.polarization));
    pressure_->setNumber(pattern.pressure);
    temperature_->setNumber(pattern.temperature);
    backgroundScale_->setNumber(n.backgroundScale);
    method_->setCurrentIndex(static_cast<int>(n.method));
    density_->setNumber(n.numberDensity);
    const auto composition = parseComposition(sample.composition);
    massDensity_->setNumber(composition && n.numberDensity ? std::optional(massDensity(*composition, *n.numberDensity)) : std::nullopt);
    massDensity_->setEnabled(composition.has_value());
    const bool reduced = result.structure && !(*result.structure)->q.empty();
    qMin_->setNumber(reduced ? (*result.structure)->q.front() : n.qRange.low);
    qMax_->setNumber(reduced ? (*result.structure)->q.back() : n.qRange.high);
    rMin_->setNumber(result.used.normalization.rMin);
    iterations_->setNumber(n.lowRIterations);
    refine_->setCurrentIndex(static_cast<int>(c.refine));
    convention_->setCurrentIndex(static_cast<int>(c.structure.convention));
    window_->setCurrentIndex(static_cast<int>(c.structure.window));
    definition_->setCurrentIndex(static_cast<int>(c.peak.definition));
    const bool sampled = pattern.role == PatternRole::Sample;
    reduction_->setVisible(sampled && pattern.recording->content == PatternContent::Intensity);
    transform_->setVisible(sampled);
}

} // namespace vitrine
