#include "widgets/inspector/pattern_form.h"

#include "core/scattering/scattering_angle.h"
#include "widgets/controls/form.h"
#include "widgets/controls/number_box.h"
#include "widgets/controls/text.h"
#include "widgets/inspector/line_box.h"
#include "widgets/views/patterns/pattern_words.h"
#include "widgets/words/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace vitrine {

namespace {

std::optional<double> absentIfZero(double value) {
    return value > 0 ? std::optional(value) : std::nullopt;
}

/// Points of an axis that ends at or just before `end` (Å).
std::size_t countUpTo(const EvenAxis& axis, double end) {
    return end > axis.first ? static_cast<std::size_t>(std::min((end - axis.first) / axis.step + 1e-9, 1e7)) + 1 : 1;
}

/// "2.7 3.1" or "2,7; 3,1": distances with spaces or semicolons between them; nothing for what is no list of numbers.
std::optional<std::vector<double>> distancesWritten(const QString& text) {
    static const QRegularExpression separators(QStringLiteral("[\\s;]+"));
    std::vector<double> distances;
    for (const QString& part : text.split(separators, Qt::SkipEmptyParts)) {
        const auto number = numberWritten(part);
        if (!number)
            return {};
        distances.push_back(*number);
    }
    return distances;
}

QString distancesText(const std::vector<double>& distances) {
    QStringList parts;
    for (const double distance : distances)
        parts << displayed(distance, 4);
    return parts.join(QLatin1Char(' '));
}

} // namespace

PatternForm::PatternForm(QWidget* parent) : ChoicesForm(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    measurement_ = new Form(tr("Measurement"), this);
    reduction_ = new Form(tr("From I(q) to S(q)"), this);
    transform_ = new Form(tr("G(r) and FSDP"), this);
    for (Form* form : {measurement_, reduction_, transform_})
        layout->addWidget(form);
    addMeasurement();
    addBackground();
    addNormalization();
    addRanges();
    addTransform();
    addPeak();
    addSubPeaks();
}

void PatternForm::addComposition() {
    constexpr int width = 170, leastWidth = 90;
    compositionBox_ = new LineBox(measurement_);
    Form::setFlexibleWidth(compositionBox_, leastWidth, width);
    measurement_->addField("patternComposition", tr("Composition"), compositionBox_);
    connect(compositionBox_, &QLineEdit::editingFinished, this, [this] {
        if (compositionBox_->isModified())
            Q_EMIT acted(SetComposition{path().sample, compositionBox_->text().trimmed().toStdString()});
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
    for (NumberBox* box : {density_, massDensity_})
        listenToEmptied(box, [](PatternChoices& c) { c.structure.normalization.numberDensity.reset(); });
}

void PatternForm::addMeasurement() {
    addComposition();
    addDensity();
    energy_ = measurement_->addNumber("patternEnergy", tr("Beam energy"), QStringLiteral("keV"));
    pressure_ = measurement_->addNumber("patternPressure", tr("Pressure in situ"), QStringLiteral("GPa"));
    temperature_ = measurement_->addNumber("patternTemperature", tr("Temperature in situ"), QStringLiteral("K"));
    energy_->setStep(0.1, 3);
    energy_->setLowest(0);
    pressure_->setStep(0.1, 2);
    temperature_->setStep(1, 1);
    listenTo(energy_, [](PatternChoices& c, double keV) { c.wavelength = wavelengthOf(keV); });
    listenToEmptied(energy_, [](PatternChoices& c) { c.wavelength.reset(); });
    listenToCondition(pressure_, &SetPatternConditions::pressure);
    listenToCondition(temperature_, &SetPatternConditions::temperature);
}

void PatternForm::listenToCondition(NumberBox* box, std::optional<double> SetPatternConditions::*condition) {
    box->setMayBeUnknown(true);
    const auto set = [this, condition](std::optional<double> value) {
        SetPatternConditions action{path(), pattern().pressure, pattern().temperature};
        action.*condition = value;
        Q_EMIT acted(action);
    };
    connect(box, &NumberBox::edited, this, set);
    connect(box, &NumberBox::emptied, this, [set] { set(std::nullopt); });
}

void PatternForm::addBackground() {
    background_ = reduction_->addChoice("patternBackground", tr("Background"), {});
    backgroundScale_ = reduction_->addNumber("backgroundScale", tr("Background scale"), {});
    backgroundScale_->setStep(0.01, 3);
    listenTo(background_, [this](PatternChoices& c, int i) {
        c.background = i > 0 ? backgrounds_[static_cast<std::size_t>(i) - 1] : std::string();
    });
    listenTo(backgroundScale_, [](PatternChoices& c, double x) { c.structure.normalization.backgroundScale = x; });
}

void PatternForm::addNormalization() {
    method_ = reduction_->addChoice("normalization", tr("Normalisation"), {});
    for (const auto method : {NormalizationMethod::LinearSolve, NormalizationMethod::KroghMoeNorman, NormalizationMethod::HighQ,
                              NormalizationMethod::AdHoc})
        method_->addItem(shownNormalization(method));
    rPoly_ = reduction_->addNumber("rPoly", tr("r of the polynomial"), QStringLiteral("Å"));
    rPoly_->setStep(0.05, 2);
    fitConstant_ = reduction_->addCheck("fitConstant", tr("Fit a constant (fluorescence)"));
    fitQuadratic_ = reduction_->addCheck("fitQuadratic", tr("Fit a term in q²"));
    refineBackground_ = reduction_->addCheck("refineBackground", tr("Fit the background scale"));
    refine_ = reduction_->addChoice("refine", tr("Refine"), {tr("nothing"), tr("density"), tr("background"), tr("both")});
    listenTo(method_, [](PatternChoices& c, int i) { c.structure.normalization.method = static_cast<NormalizationMethod>(i); });
    listenTo(rPoly_, [](PatternChoices& c, double x) { c.structure.normalization.rPoly = x; });
    listenTo(fitConstant_, [](PatternChoices& c, bool on) { c.structure.normalization.fitConstant = on; });
    listenTo(fitQuadratic_, [](PatternChoices& c, bool on) { c.structure.normalization.fitQuadratic = on; });
    listenTo(refineBackground_, [](PatternChoices& c, bool on) { c.structure.normalization.refineBackground = on; });
    listenTo(refine_, [](PatternChoices& c, int i) { c.refine = static_cast<Refinement>(i); });
}

void PatternForm::addRanges() {
    qMin_ = reduction_->addNumber("qMin", QStringLiteral("q_{min}"), QStringLiteral("1/Å"));
    qMax_ = reduction_->addNumber("qMax", QStringLiteral("q_{max}"), QStringLiteral("1/Å"));
    belowQMin_ = reduction_->addChoice("belowQMin", tr("S(q) below q_min"),
                                       {tr("automatic"), tr("1"), tr("constant"), tr("straight line to zero"),
                                        tr("parabola to zero")}); // in the order of the enumeration
    rMin_ = reduction_->addNumber("rMin", QStringLiteral("r_{min}"), QStringLiteral("Å"));
    iterations_ = reduction_->addNumber("lowRIterations", tr("Low-r iterations"), {});
    for (NumberBox* box : {qMin_, qMax_, rMin_})
        box->setStep(0.05, 2);
    iterations_->setStep(1, 0);
    listenTo(qMin_, [](PatternChoices& c, double x) { c.structure.normalization.qRange.low = x; });
    listenTo(qMax_, [](PatternChoices& c, double x) { c.structure.normalization.qRange.high = x; });
    listenTo(belowQMin_, [](PatternChoices& c, int i) { c.structure.normalization.belowQMin = static_cast<BelowQMin>(i); });
    listenTo(rMin_, [](PatternChoices& c, double x) { c.structure.normalization.rMin = x; });
    listenTo(iterations_,
             [](PatternChoices& c, double x) { c.structure.normalization.lowRIterations = static_cast<int>(std::lround(x)); });
}

void PatternForm::addTransform() {
    convention_ = transform_->addChoice("convention", tr("S(q)"), {});
    for (const auto convention : {Convention::FaberZiman, Convention::AsPrinted, Convention::AshcroftLangreth})
        convention_->addItem(shownConvention(convention));
    window_ = transform_->addChoice("transformWindow", tr("Window"), {});
    for (const auto window : {TransformWindow::None, TransformWindow::Lorch, TransformWindow::SoperLorch})
        window_->addItem(shownWindow(window));
    windowWidth_ = transform_->addNumber("windowWidth", tr("Width of Soper–Lorch"), QStringLiteral("Å"));
    rMax_ = transform_->addNumber("rMax", tr("G(r) up to"), QStringLiteral("Å"));
    windowWidth_->setStep(0.01, 3);
    rMax_->setStep(1, 1);
    listenTo(convention_, [](PatternChoices& c, int i) { c.structure.convention = static_cast<Convention>(i); });
    listenTo(window_, [](PatternChoices& c, int i) { c.structure.window = static_cast<TransformWindow>(i); });
    listenTo(windowWidth_, [](PatternChoices& c, double x) { c.structure.windowWidth = x; });
    listenTo(rMax_, [](PatternChoices& c, double x) { c.r.count = countUpTo(c.r, x); });
}

void PatternForm::addPeak() {
    definition_ = transform_->addChoice("peakDefinition", tr("q_1 and FWHM"), {});
    for (int i = 0; i <= static_cast<int>(PeakDefinition::Lorentzian); ++i)
        definition_->addItem(shownDefinition(static_cast<PeakDefinition>(i)));
    fitHalfWidth_ = transform_->addNumber("fitHalfWidth", tr("Fitted around the maximum, ±"), QStringLiteral("1/Å"));
    fitHalfWidth_->setStep(0.01, 3);
    listenTo(definition_, [](PatternChoices& c, int i) { c.peak.definition = static_cast<PeakDefinition>(i); });
    listenTo(fitHalfWidth_, [](PatternChoices& c, double x) { c.peak = withFitHalfWidth(c.peak, x); });
}

void PatternForm::addSubPeaks() {
    constexpr int width = 136;
    subPeaks_ = new QLineEdit(transform_);
    subPeaks_->setFixedWidth(width);
    subPeaks_->setPlaceholderText(tr("none; such as 2.7 3.1"));
    transform_->addField("subPeaks", tr("Sub-peaks at"), subPeaks_, QStringLiteral("Å"));
    reference_ = transform_->addCheck("differenceReference", tr("Reference of ΔG(r)"));
    connect(subPeaks_, &QLineEdit::editingFinished, this, [this] {
        if (!subPeaks_->isModified())
            return;
        if (const auto positions = distancesWritten(subPeaks_->text()))
            edit([&](PatternChoices& c) { c.subPeaks = {*positions, {}, c.subPeaks.pairs}; });
        subPeaks_->setText(distancesText(pattern().choices.subPeaks.positions));
    });
    connect(reference_, &QCheckBox::clicked, this, [this](bool on) { Q_EMIT acted(SetDifferenceReference{path(), on}); });
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
    const auto chosen = std::ranges::find(backgrounds_, pattern().choices.background);
    background_->setCurrentIndex(chosen == backgrounds_.end() ? 0 : static_cast<int>(chosen - backgrounds_.begin()) + 1);
}

void PatternForm::showMeasurement(const Sample& sample) {
    const PatternChoices& c = pattern().choices;
    const NormalizationChoices& n = c.structure.normalization;
    energy_->setNumber(c.wavelength ? std::optional(energyOf(*c.wavelength)) : std::nullopt);
    pressure_->setNumber(pattern().pressure);
    temperature_->setNumber(pattern().temperature);
    density_->setNumber(n.numberDensity);
    const auto composition = parseComposition(sample.composition);
    massDensity_->setNumber(composition && n.numberDensity ? std::optional(massDensity(*composition, *n.numberDensity))
                                                           : std::nullopt);
    massDensity_->setEnabled(composition.has_value());
}

void PatternForm::showNormalization(const PatternResult& result) {
    const NormalizationChoices& n = pattern().choices.structure.normalization;
    const bool linear = n.method == NormalizationMethod::LinearSolve;
    backgroundScale_->setNumber(n.backgroundScale);
    backgroundScale_->setEnabled(!pattern().choices.background.empty());
    method_->setCurrentIndex(static_cast<int>(n.method));
    rPoly_->setNumber(n.rPoly);
    rPoly_->setEnabled(n.method == NormalizationMethod::AdHoc);
    fitConstant_->setChecked(n.fitConstant);
    fitQuadratic_->setChecked(n.fitQuadratic);
    refineBackground_->setChecked(n.refineBackground);
    for (QCheckBox* box : {fitConstant_, fitQuadratic_})
        box->setEnabled(linear);
    refineBackground_->setEnabled(linear && !pattern().choices.background.empty());
    const bool reduced = result.structure && !(*result.structure)->q.empty();
    qMin_->setNumber(reduced ? (*result.structure)->q.front() : n.qRange.low);
    qMax_->setNumber(reduced ? (*result.structure)->q.back() : n.qRange.high);
    belowQMin_->setCurrentIndex(static_cast<int>(n.belowQMin));
    rMin_->setNumber(result.used.normalization.rMin);
    iterations_->setNumber(n.lowRIterations);
    refine_->setCurrentIndex(static_cast<int>(pattern().choices.refine));
}

void PatternForm::showTransform() {
    const PatternChoices& c = pattern().choices;
    convention_->setCurrentIndex(static_cast<int>(c.structure.convention));
    window_->setCurrentIndex(static_cast<int>(c.structure.window));
    windowWidth_->setNumber(c.structure.windowWidth > 0 ? std::optional(c.structure.windowWidth) : std::nullopt);
    windowWidth_->setEnabled(c.structure.window == TransformWindow::SoperLorch);
    rMax_->setNumber(c.r.first + c.r.step * static_cast<double>(c.r.count - 1));
    definition_->setCurrentIndex(static_cast<int>(c.peak.definition));
    fitHalfWidth_->setNumber(fitHalfWidth(c.peak));
    fitHalfWidth_->setEnabled(fitHalfWidth(c.peak).has_value());
    if (!subPeaks_->isModified() || !subPeaks_->hasFocus())
        subPeaks_->setText(distancesText(c.subPeaks.positions));
    reference_->setChecked(pattern().reference);
}

void PatternForm::setPattern(const PatternPath& path, const Sample& sample, const ScatteringPattern& pattern,
                             const PatternResult& result) {
    if (path != this->path() || !compositionBox_->isModified() || sample.composition != composition_)
        compositionBox_->setText(QString::fromStdString(sample.composition));
    setSubject(path, pattern);
    composition_ = sample.composition;
    showBackgrounds(sample);
    showMeasurement(sample);
    showNormalization(result);
    showTransform();
    const bool sampled = pattern.role == PatternRole::Sample;
    reduction_->setVisible(sampled && pattern.recording->content == PatternContent::Intensity);
    transform_->setVisible(sampled);
}

} // namespace vitrine
