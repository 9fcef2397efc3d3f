#include "widgets/inspector/scan_form.h"

#include "core/document/scan_fields.h"
#include "widgets/controls/form.h"
#include "widgets/controls/number_box.h"
#include "widgets/controls/quantities.h"
#include "widgets/controls/result_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace vitrine {

namespace {

constexpr double milligramInGrams = 1e-3;
constexpr double perMinuteInSeconds = 1.0 / 60;

NumberBox* temperatureBox(Form* form, const char* id, const QString& name) {
    NumberBox* box = form->addNumber(id, name, QStringLiteral("K"));
    box->setStep(0.1, 1);
    box->setLowest(0);
    return box;
}

std::optional<double> scaled(std::optional<double> value, double factor) {
    return value ? std::optional(*value * factor) : std::nullopt;
}

} // namespace

ScanForm::ScanForm(QWidget* parent)
    : QWidget(parent), windows_(new Form(tr("Windows"), this)), measurement_(new Form(tr("Measurement"), this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    layout->addWidget(windows_);
    layout->addWidget(measurement_);
    addWindows();
    addMeasurement();
}

void ScanForm::addWindows() {
    glassLow_ = temperatureBox(windows_, "glassLow", tr("Glass line, low"));
    glassHigh_ = temperatureBox(windows_, "glassHigh", tr("Glass line, high"));
    liquidLow_ = temperatureBox(windows_, "liquidLow", tr("Liquid line, low"));
    liquidHigh_ = temperatureBox(windows_, "liquidHigh", tr("Liquid line, high"));
    for (NumberBox* box : {glassLow_, glassHigh_})
        connect(box, &NumberBox::edited, this, [this] {
            Q_EMIT acted(MoveGlassWindow{path_, {glassLow_->number().value_or(0), glassHigh_->number().value_or(0)}});
        });
    for (NumberBox* box : {liquidLow_, liquidHigh_})
        connect(box, &NumberBox::edited, this, [this] {
            Q_EMIT acted(MoveLiquidWindow{path_, {liquidLow_->number().value_or(0), liquidHigh_->number().value_or(0)}});
        });
    auto* row = new QWidget(this);
    auto* links = new QHBoxLayout(row);
    links->setContentsMargins(0, 0, 0, 0);
    automatic_ = linkButton(tr("Automatic"), row);
    automatic_->setObjectName(QStringLiteral("automaticWindows"));
    apply_ = linkButton(tr("Apply to all scans"), row);
    apply_->setObjectName(QStringLiteral("applyWindows"));
    connect(automatic_, &QPushButton::clicked, this, [this] { Q_EMIT acted(ResetWindows{path_}); });
    connect(apply_, &QPushButton::clicked, this, &ScanForm::applyWindowsAsked);
    links->addWidget(automatic_);
    links->addStretch();
    links->addWidget(apply_);
    windows_->addRow(row);
}

template<auto choice>
NumberBox* ScanForm::addChoiceBox(const char* id, const QString& name, const QString& unit, double factor) {
    NumberBox* box = measurement_->addNumber(id, name, unit);
    box->setLowest(0);
    box->setMayBeUnknown(true);
    connect(box, &NumberBox::emptied, this, [this] { Q_EMIT acted(ForgetChoice<choice>{path_}); });
    connect(box, &NumberBox::edited, this, [=, this](double number) { Q_EMIT acted(SetChoice<choice>{path_, number * factor}); });
    shown_.push_back([=](const Scan& scan) { box->setNumber(scaled(choiceIn<choice>(scan), 1 / factor)); });
    return box;
}

void ScanForm::addMeasurement() {
    rate_ = measurement_->addNumber("heatingRate", tr("Heating rate"), QStringLiteral("K/s"));
    rateUnit_ = measurement_->lastUnit();
    addChoiceBox<&ThermogramChoices::mass>("mass", tr("Mass"), QStringLiteral("mg"), milligramInGrams)->setStep(0.01, 4);
    exo_ = measurement_->addChoice("exo", tr("Exothermic is"), {tr("up"), tr("down")});
    reference_ = measurement_->addChoice("glassReference", tr("Glass line of"), {});
    lag_ = measurement_->addCheck("lag", tr("Correct for thermal lag"));
    kissinger_ = measurement_->addCheck("inKissinger", tr("In the Kissinger plot"));
    rate_->setLowest(0);
    rate_->setMayBeUnknown(true);
    connect(rate_, &NumberBox::emptied, this, [this] { Q_EMIT acted(ForgetHeatingRate{path_}); });
    connect(rate_, &NumberBox::edited, this, [this](double rate) { Q_EMIT acted(SetHeatingRate{path_, rate * rateFactor_}); });
    connect(exo_, &QComboBox::activated, this, [this](int index) {
        Q_EMIT acted(SetExo{path_, index == 0 ? ExoDirection::Up : ExoDirection::Down});
    });
    connect(reference_, &QComboBox::activated, this, [this](int index) {
        Q_EMIT acted(SetGlassReference{path_, references_[static_cast<std::size_t>(index)]});
    });
    connect(lag_, &QCheckBox::clicked, this, [this](bool apply) { Q_EMIT acted(ApplyLag{path_, apply}); });
    connect(kissinger_, &QCheckBox::clicked, this, [this](bool in) { Q_EMIT acted(SetInKissinger{path_, in}); });
}

void ScanForm::showWindows(const Scan& scan, const ScanResult& result) {
    const auto limit = [](const std::optional<Interval>& window, double Interval::*end) {
        return window ? std::optional((*window).*end) : std::nullopt;
    };
    auto glass = scan.glassWindow, liquid = scan.liquidWindow;
    if (result.windows) {
        glass = result.windows->glass;
        liquid = result.windows->liquid;
    }
    glassLow_->setNumber(limit(glass, &Interval::low));
    glassHigh_->setNumber(limit(glass, &Interval::high));
    liquidLow_->setNumber(limit(liquid, &Interval::low));
    liquidHigh_->setNumber(limit(liquid, &Interval::high));
    const bool byHand = scan.glassWindow || scan.liquidWindow;
    automatic_->setEnabled(byHand);
    automatic_->setText(byHand ? tr("Back to automatic") : glass ? tr("Found automatically") : tr("None found"));
    apply_->setEnabled(glass && liquid);
    windows_->setVisible(!scan.cooling);
}

/// The scans of the sample that may lend their glass line; the scan itself first.
void ScanForm::showReferences(const Sample& sample, const Scan& scan) {
    references_ = {std::string()};
    QStringList names{tr("this scan")};
    for (const auto& other : sample.scans)
        if (other->id != scan.id && !other->cooling && other->glassReference.empty()) {
            references_.push_back(other->id);
            names << QString::fromStdString(other->name);
        }
    setChoices(reference_, names);
    const auto chosen = std::ranges::find(references_, scan.glassReference);
    reference_->setCurrentIndex(chosen == references_.end() ? 0 : static_cast<int>(chosen - references_.begin()));
}

void ScanForm::setScan(const ScanPath& path, const Sample& sample, const Scan& scan, const ScanResult& result) {
    path_ = path;
    showWindows(scan, result);
    showReferences(sample, scan);
    const auto rate = rateOf(scan, &result);
    rateFactor_ = rate && *rate < 1 ? perMinuteInSeconds : 1;
    rate_->setStep(rateFactor_ == 1 ? 10 : 1, 2);
    rate_->setNumber(scaled(rate, 1 / rateFactor_));
    rateUnit_->setText(rateFactor_ == 1 ? QStringLiteral("K/s") : QStringLiteral("K/min"));
    for (const auto& show : shown_)
        show(scan);
    exo_->setCurrentIndex(scan.choices.exo == ExoDirection::Up ? 0 : 1);
    lag_->setVisible(scan.availableLag.has_value());
    lag_->setChecked(scan.choices.lag.has_value());
    kissinger_->setChecked(scan.inKissinger);
    kissinger_->setVisible(!scan.cooling);
}

} // namespace vitrine
