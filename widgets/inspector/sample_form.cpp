#include "widgets/inspector/sample_form.h"

#include "widgets/controls/form.h"
#include "widgets/controls/number_box.h"
#include "widgets/inspector/line_box.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vitrine {

namespace {

constexpr double minuteInSeconds = 60;
constexpr int compositionWidth = 190, leastCompositionWidth = 90;

std::optional<double> inUnits(std::optional<double> value, double unit) {
    return value ? std::optional(*value / unit) : std::nullopt;
}

} // namespace

SampleForm::SampleForm(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* form = new Form({}, this);
    layout->addWidget(form);
    addTreatment(form);
    addKissinger(form);
}

template<class Edit>
void SampleForm::editTreatment(Edit edit) {
    SampleTreatment treatment = sample_.treatment;
    edit(treatment);
    Q_EMIT acted(SetTreatment{sample_.id, treatment});
}

void SampleForm::addTreatment(Form* form) {
    composition_ = new LineBox(form);
    Form::setFlexibleWidth(composition_, leastCompositionWidth, compositionWidth);
    form->addField("composition", tr("Composition"), composition_);
    connect(composition_, &QLineEdit::editingFinished, this, [this] {
        if (composition_->isModified())
            Q_EMIT acted(SetComposition{sample_.id, composition_->text().trimmed().toStdString()});
    });
    kind_ = form->addChoice("treatment", tr("Treatment"), {tr("unknown"), tr("as cast"), tr("annealed"), tr("compressed")});
    temperature_ = form->addNumber("treatmentTemperature", tr("Temperature"), QStringLiteral("K"));
    pressure_ = form->addNumber("pressure", tr("Pressure"), QStringLiteral("GPa"));
    hold_ = form->addNumber("hold", tr("Hold"), QStringLiteral("min"));
    coolingRate_ = form->addNumber("coolingRate", tr("Cooling rate"), QStringLiteral("K/min"));
    temperature_->setStep(1, 1);
    pressure_->setStep(0.1, 2);
    hold_->setStep(1, 1);
    coolingRate_->setStep(1, 1);
    connect(kind_, &QComboBox::activated, this,
            [this](int index) { editTreatment([index](SampleTreatment& t) { t.kind = static_cast<TreatmentKind>(index); }); });
    listenTo(temperature_, &SampleTreatment::temperature, 1);
    listenTo(pressure_, &SampleTreatment::pressure, 1);
    listenTo(hold_, &SampleTreatment::hold, minuteInSeconds);
    listenTo(coolingRate_, &SampleTreatment::coolingRate, 1 / minuteInSeconds);
}

void SampleForm::listenTo(NumberBox* box, std::optional<double> SampleTreatment::*field, double unit) {
    box->setMayBeUnknown(true);
    const auto set = [this, field](std::optional<double> value) { editTreatment([=](SampleTreatment& t) { t.*field = value; }); };
    connect(box, &NumberBox::edited, this, [=](double number) { set(number * unit); });
    connect(box, &NumberBox::emptied, this, [=] { set(std::nullopt); });
}

template<class Value>
void SampleForm::editKissinger(Value KissingerChoices::*field, Value value) {
    KissingerChoices choices = sample_.kissinger;
    choices.*field = value;
    Q_EMIT acted(SetKissinger{sample_.id, choices});
}

void SampleForm::addKissinger(Form* form) {
    formula_ = form->addChoice("formula", tr("Formula of E_a"),
                               {tr("Kissinger"), tr("Starink"), tr("Augis–Bennett"), tr("Ozawa"), tr("Moynihan"), tr("Boswell")});
    startTemperature_ = form->addNumber("startTemperature", tr("T_0 of Augis–Bennett"), QStringLiteral("K"));
    referenceTg_ = form->addNumber("referenceTg", tr("Reference T_g of R T_g"), QStringLiteral("K"));
    startTemperature_->setStep(1, 1);
    referenceTg_->setStep(1, 1);
    rate_ = form->addChoice("kissingerRate", tr("Heating rate"), {tr("dT/dt at T_p"), tr("Programmed")});
    rate_->setToolTip(
        tr("A furnace does not follow its program exactly: where the file has times, the rate is the slope of T(t) at the "
           "peak."));
    connect(formula_, &QComboBox::activated, this,
            [this](int index) { editKissinger(&KissingerChoices::formula, static_cast<KineticFormula>(index)); });
    connect(rate_, &QComboBox::activated, this,
            [this](int index) { editKissinger(&KissingerChoices::rate, static_cast<PointRate>(index)); });
    connect(startTemperature_, &NumberBox::edited, this,
            [this](double kelvin) { editKissinger(&KissingerChoices::startTemperature, kelvin); });
    referenceTg_->setMayBeUnknown(true);
    const auto refer = [this](double kelvin) { editKissinger(&KissingerChoices::referenceTg, kelvin); };
    connect(referenceTg_, &NumberBox::edited, this, refer);
    connect(referenceTg_, &NumberBox::emptied, this, [=] { refer(0); });
}

void SampleForm::setSample(const Sample& sample) {
    const QString composition = QString::fromStdString(sample.composition);
    if (sample.id != sample_.id || !composition_->isModified() || sample.composition != sample_.composition)
        composition_->setText(composition);
    sample_ = sample;
    kind_->setCurrentIndex(static_cast<int>(sample.treatment.kind));
    temperature_->setNumber(sample.treatment.temperature);
    pressure_->setNumber(sample.treatment.pressure);
    hold_->setNumber(inUnits(sample.treatment.hold, minuteInSeconds));
    coolingRate_->setNumber(inUnits(sample.treatment.coolingRate, 1 / minuteInSeconds));
    formula_->setCurrentIndex(static_cast<int>(sample.kissinger.formula));
    rate_->setCurrentIndex(static_cast<int>(sample.kissinger.rate));
    startTemperature_->setNumber(sample.kissinger.startTemperature);
    startTemperature_->setEnabled(sample.kissinger.formula == KineticFormula::AugisBennett);
    const double tg = sample.kissinger.referenceTg;
    referenceTg_->setNumber(tg > 0 ? std::optional(tg) : std::nullopt);
}

} // namespace vitrine
