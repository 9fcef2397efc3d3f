#include "widgets/import/sample_target.h"

#include "widgets/controls/number_box.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace vitrine {

namespace {

void add(QHBoxLayout* layout, const char* id, const QString& name, QWidget* field, int stretch = 0) {
    auto* label = new QLabel(name, field->parentWidget());
    label->setBuddy(field);
    field->setObjectName(QString::fromLatin1(id));
    field->setAccessibleName(name);
    layout->addWidget(label);
    layout->addWidget(field, stretch);
}

} // namespace

SampleTarget::SampleTarget(QWidget* parent)
    : QWidget(parent), where_(new QComboBox(this)), kind_(new QComboBox(this)), name_(new QLineEdit(this)),
      temperature_(new NumberBox(this)), pressure_(new NumberBox(this)) {
    kind_->addItems({tr("unknown"), tr("as cast"), tr("annealed"), tr("compressed")});
    temperature_->setDigits(6);
    pressure_->setDigits(5);
    pressure_->setStep(0.1, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    add(layout, "importInto", tr("Into"), where_);
    add(layout, "importName", tr("Name"), name_, 1);
    add(layout, "importTreatment", tr("Treatment"), kind_);
    add(layout, "importTemperature", tr("T / K"), temperature_);
    add(layout, "importPressure", tr("P / GPa"), pressure_);
    connect(where_, &QComboBox::activated, this, &SampleTarget::enableFields);
    connect(kind_, &QComboBox::activated, this, [this](int kind) { answer(static_cast<TreatmentKind>(kind)); });
    connect(name_, &QLineEdit::textEdited, this, &SampleTarget::changed);
    listenTo(temperature_, &SampleTreatment::temperature);
    listenTo(pressure_, &SampleTreatment::pressure);
    setStudy({});
}

void SampleTarget::listenTo(NumberBox* box, std::optional<double> SampleTreatment::*field) {
    box->setMayBeUnknown(true);
    connect(box, &NumberBox::edited, this, [this, field](double number) { answer(field, number); });
    connect(box, &NumberBox::emptied, this, [this, field] { answer(field, std::nullopt); });
}

void SampleTarget::setStudy(const Study& study) {
    where_->clear();
    where_->addItem(tr("a new sample"), QString());
    for (const auto& sample : study.samples)
        where_->addItem(QString::fromStdString(sample->name), QString::fromStdString(sample->id));
    enableFields();
}

void SampleTarget::enableFields() {
    const bool fresh = existing().empty();
    for (QWidget* field : {static_cast<QWidget*>(name_), static_cast<QWidget*>(kind_), static_cast<QWidget*>(temperature_),
                           static_cast<QWidget*>(pressure_)})
        field->setEnabled(fresh);
    Q_EMIT changed();
}

void SampleTarget::propose(const std::string& name, const SampleTreatment& treatment) {
    if (!name_->isModified())
        name_->setText(QString::fromStdString(name));
    if (!kindChosen_)
        kind_->setCurrentIndex(static_cast<int>(treatment.kind));
    proposed_ = treatment;
    showTreatment();
}

void SampleTarget::answer(TreatmentKind kind) {
    kindChosen_ = true;
    kind_->setCurrentIndex(static_cast<int>(kind));
    Q_EMIT changed();
}

void SampleTarget::answer(std::optional<double> SampleTreatment::*field, std::optional<double> value) {
    std::erase_if(typed_, [&](const auto& typed) { return typed.first == field; });
    typed_.emplace_back(field, value);
    showTreatment();
    Q_EMIT changed();
}

void SampleTarget::showTreatment() {
    const SampleTreatment shown = treatment();
    temperature_->setNumber(shown.temperature);
    pressure_->setNumber(shown.pressure);
}

std::string SampleTarget::existing() const {
    return where_->currentData().toString().toStdString();
}

std::string SampleTarget::name() const {
    return name_->text().trimmed().toStdString();
}

SampleTreatment SampleTarget::treatment() const {
    SampleTreatment treatment = proposed_;
    for (const auto& [field, value] : typed_)
        treatment.*field = value;
    treatment.kind = static_cast<TreatmentKind>(kind_->currentIndex());
    return treatment;
}

} // namespace vitrine
