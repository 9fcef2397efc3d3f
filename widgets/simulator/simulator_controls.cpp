#include "widgets/simulator/simulator_controls.h"

#include "core/kinetics/relaxation_time.h"
#include "widgets/controls/form.h"
#include "widgets/controls/result_table.h"
#include "widgets/controls/text.h"
#include "widgets/words/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vitrine {

namespace {

QString ratesText(const std::vector<double>& rates) {
    QStringList parts;
    for (const double rate : rates)
        parts << displayed(rate, 4);
    return parts.join(QStringLiteral("; "));
}

std::vector<double> ratesIn(const QString& text) {
    std::vector<double> rates;
    for (const QString& part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts))
        if (const auto rate = numberWritten(part.trimmed()))
            rates.push_back(*rate);
    return rates;
}

/// The temperatures of a history for a glass with another T_g: all moved alike.
Protocol movedBy(Protocol protocol, double kelvin) {
    protocol.start += kelvin;
    for (Segment& segment : protocol.segments) {
        if (auto* ramp = std::get_if<Ramp>(&segment))
            ramp->end += kelvin;
        if (auto* quench = std::get_if<Quench>(&segment))
            quench->end += kelvin;
    }
    return protocol;
}

} // namespace

SimulatorControls::SimulatorControls(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(glassChoices());
    for (const SimulatorDialGroup& group : simulatorDials())
        addGroup(group);
    layout->addWidget(sweepChoices());
}

QWidget* SimulatorControls::glassChoices() {
    auto* form = new Form({}, this);
    QStringList names{tr("own")};
    for (const TnmPreset& preset : tnmPresets())
        names << (isVerified(preset.source) ? QString::fromStdString(preset.name)
                                            : tr("%1 (unverified)").arg(QString::fromStdString(preset.name)));
    preset_ = form->addChoice("simulatorPreset", tr("glass"), names);
    for (int i = 1; i < preset_->count(); ++i)
        preset_->setItemData(i, QString::fromStdString(tnmPresets()[static_cast<std::size_t>(i - 1)].source), Qt::ToolTipRole);
    law_ = form->addChoice("simulatorLaw", tr("law"), {QStringLiteral("TNM"), tr("Adam–Gibbs")});
    connect(preset_, &QComboBox::activated, this, &SimulatorControls::choosePreset);
    connect(law_, &QComboBox::activated, this, &SimulatorControls::chooseLaw);
    return form;
}

QWidget* SimulatorControls::sweepChoices() {
    auto* form = new Form(tr("Kissinger line"), this);
    rates_ = new QLineEdit(form);
    rates_->setMinimumWidth(160);
    form->addField("simulatorRates", tr("rates"), rates_, QStringLiteral("K/s"));
    matched_ = form->addCheck("simulatorMatched", tr("cool as fast as heat"));
    connect(rates_, &QLineEdit::editingFinished, this, &SimulatorControls::chooseRates);
    connect(matched_, &QCheckBox::clicked, this, [this](bool on) { Q_EMIT acted(SetSweep{state_.rates, on}); });
    return form;
}

void SimulatorControls::addGroup(const SimulatorDialGroup& group) {
    layout()->addWidget(sectionTitle(group.title, this));
    for (const SimulatorDial& dial : group.dials) {
        auto* row = new DialRow(dial, this);
        layout()->addWidget(row);
        dials_.push_back(row);
        connect(row, &DialRow::moved, this, [this, row](double value) { Q_EMIT previewed(row->dial().set(state_, value)); });
        connect(row, &DialRow::settled, this, [this, row](double value) { Q_EMIT acted(row->dial().set(state_, value)); });
    }
}

void SimulatorControls::setState(const SimulatorState& state) {
    state_ = state;
    for (DialRow* row : dials_)
        row->setNumber(row->dial().get(state));
    const auto presets = tnmPresets();
    const auto preset = std::ranges::find_if(presets, [&](const TnmPreset& p) {
        return !state.experiment.glass.second && state.experiment.glass.law == RelaxationModel(p.model);
    });
    preset_->setCurrentIndex(preset == presets.end() ? 0 : static_cast<int>(preset - presets.begin()) + 1);
    law_->setCurrentIndex(std::holds_alternative<AdamGibbsModel>(state.experiment.glass.law) ? 1 : 0);
    matched_->setChecked(state.matched);
    if (!rates_->hasFocus() || !rates_->isModified())
        rates_->setText(ratesText(state.rates));
}

/// A known glass brings its own temperatures: the history moves with T_g.
void SimulatorControls::choosePreset(int index) {
    if (index == 0)
        return setState(state_);
    const TnmPreset& preset = tnmPresets()[static_cast<std::size_t>(index - 1)];
    Simulation experiment = state_.experiment;
    const double by = std::round(glassTransitionOf(preset.model) - glassTransitionOf(experiment.glass.law));
    experiment.glass = {preset.model, {}};
    Protocol moved = movedBy(experiment.protocol, by);
    if (validProtocol(moved))
        experiment.protocol = std::move(moved);
    Q_EMIT acted(LoadExperiment{experiment});
}

void SimulatorControls::chooseLaw(int index) {
    Q_EMIT acted(SetGlass{withLawKind(state_.experiment.glass, index == 1)});
}

void SimulatorControls::chooseRates() {
    if (!rates_->isModified())
        return;
    rates_->setModified(false);
    Q_EMIT acted(SetSweep{ratesIn(rates_->text()), state_.matched});
    rates_->setText(ratesText(state_.rates));
}

} // namespace vitrine
