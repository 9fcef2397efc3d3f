#include "widgets/inspector/heat_capacity_form.h"

#include "widgets/controls/form.h"
#include "widgets/controls/number_box.h"
#include "widgets/controls/result_table.h"
#include "widgets/inspector/part_fields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine {

namespace {

constexpr double milligrams = 1000; // in a gram

std::optional<double> inMilligrams(std::optional<double> grams) {
    return grams.transform([](double mass) { return mass * milligrams; });
}

} // namespace

HeatCapacityForm::HeatCapacityForm(QWidget* parent) : QWidget(parent) {
    using C = HeatCapacityChoices;
    setObjectName(QStringLiteral("heatCapacityForm"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* form = new Form(tr("Runs for the heat capacity"), this);
    layout->addWidget(form);
    addRuns(form);
    addMass(form, "heatMass", tr("Mass of the sample"), &C::mass);
    addMass(form, "heatSapphireMass", tr("Mass of sapphire"), &C::sapphireMass);
    massError_ = form->addNumber("heatMassError", tr("Error of either mass"), QStringLiteral("mg"));
    massError_->setStep(0.01, 4);
    addMass(form, "heatEmptyPan", tr("Empty pan"), &C::emptyPan);
    addMass(form, "heatSapphirePan", tr("Pan of sapphire"), &C::sapphirePan);
    addMass(form, "heatSamplePan", tr("Pan of the sample"), &C::samplePan);
    level_ = form->addCheck("heatLevel", tr("Bring isotherms to zero first"));
    listenToRuns();
    listen();
}

void HeatCapacityForm::addRuns(Form* form) {
    run_ = form->addChoice("heatRun", tr("Run"), {});
    name_ = addNameField(form, "heatRunName");
    role_ = form->addChoice("heatRunRole", tr("Run of"), {tr("the empty pan"), tr("sapphire"), tr("the sample")}); // heatRunRoles
    remove_ = linkButton(tr("Remove this run"), this);
    remove_->setObjectName(QStringLiteral("removeHeatRun"));
    form->addRow(remove_);
}

const HeatRun* HeatCapacityForm::run() const {
    const auto place = static_cast<std::size_t>(std::max(run_->currentIndex(), 0));
    return place < runs_.size() ? &*runs_[place] : nullptr;
}

void HeatCapacityForm::listenToRuns() {
    connect(run_, &QComboBox::activated, this, &HeatCapacityForm::showRun);
    connect(name_, &QLineEdit::editingFinished, this, [this] {
        if (run() && name_->isModified() && name_->text().toStdString() != run()->name)
            Q_EMIT acted(RenameHeatRun{{sample_, run()->id}, name_->text().trimmed().toStdString()});
    });
    connect(role_, &QComboBox::activated, this, [this](int role) {
        if (run() && run()->role != heatRunRoles[static_cast<std::size_t>(role)])
            Q_EMIT acted(SetHeatRunRole{{sample_, run()->id}, heatRunRoles[static_cast<std::size_t>(role)]});
    });
    connect(remove_, &QPushButton::clicked, this, [this] {
        if (run())
            Q_EMIT acted(RemoveHeatRun{{sample_, run()->id}});
    });
}

void HeatCapacityForm::showRun() {
    if (!run())
        return;
    showName(name_, run()->id, run()->name);
    role_->setCurrentIndex(static_cast<int>(run()->role));
}

void HeatCapacityForm::addMass(Form* form, const char* id, const QString& name, Mass mass) {
    NumberBox* box = form->addNumber(id, name, QStringLiteral("mg"));
    box->setStep(0.1, 4);
    box->setLowest(0);
    box->setMayBeUnknown(true);
    connect(box, &NumberBox::edited, this,
            [this, mass](double value) { edit([&](HeatCapacityChoices& choices) { choices.*mass = value / milligrams; }); });
    connect(box, &NumberBox::emptied, this,
            [this, mass] { edit([&](HeatCapacityChoices& choices) { (choices.*mass).reset(); }); });
    masses_.emplace_back(box, mass);
}

template<class Put>
void HeatCapacityForm::edit(Put put) {
    HeatCapacityChoices choices = choices_;
    put(choices);
    if (choices != choices_)
        Q_EMIT acted(SetHeatCapacity{sample_, choices});
}

void HeatCapacityForm::listen() {
    connect(massError_, &NumberBox::edited, this,
            [this](double value) { edit([&](HeatCapacityChoices& choices) { choices.massError = value / milligrams; }); });
    connect(level_, &QCheckBox::clicked, this,
            [this](bool on) { edit([&](HeatCapacityChoices& choices) { choices.level = on; }); });
}

void HeatCapacityForm::setSample(const Sample& sample) {
    const bool other = sample_ != sample.id;
    sample_ = sample.id;
    runs_ = sample.heatRuns;
    QStringList names;
    for (const auto& each : runs_)
        names << QString::fromStdString(each->name);
    offerParts(run_, names);
    if (other)
        run_->setCurrentIndex(0);
    showRun();
    choices_ = sample.heatCapacity;
    for (const auto& [box, mass] : masses_)
        box->setNumber(inMilligrams(choices_.*mass));
    massError_->setNumber(choices_.massError * milligrams);
    level_->setChecked(choices_.level);
}

} // namespace vitrine
