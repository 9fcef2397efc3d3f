#include "widgets/simulator/simulator_step_row.h"

#include "widgets/controls/number_box.h"
#include "widgets/controls/text.h"

#include <QHBoxLayout>
#include <QLabel>

namespace vitrine {

namespace {

constexpr int stepBoxDigits = 9;

QString titleOf(const Protocol& protocol, std::size_t point) {
    if (point == 0)
        return SimulatorStepRow::tr("Start");
    struct Name {
        QString operator()(const Ramp&) const { return SimulatorStepRow::tr("Step %1: ramp to"); }
        QString operator()(const Hold&) const { return SimulatorStepRow::tr("Step %1: hold at"); }
        QString operator()(const Quench&) const { return SimulatorStepRow::tr("Step %1: at once to"); }
        QString operator()(const Pressure&) const { return SimulatorStepRow::tr("Step %1: pressure, at"); }
        QString operator()(const Repeat&) const { return SimulatorStepRow::tr("Step %1: again, to"); }
    };
    return std::visit(Name{}, protocol.segments[point - 1]).arg(point);
}

} // namespace

SimulatorStepRow::SimulatorStepRow(QWidget* parent)
    : QWidget(parent), title_(new QLabel(this)), secondName_(new QLabel(this)), secondUnit_(new QLabel(this)),
      temperature_(new NumberBox(this)), second_(new NumberBox(this)) {
    temperature_->setObjectName(QStringLiteral("stepTemperature"));
    temperature_->setAccessibleName(tr("Temperature of the step"));
    temperature_->setStep(1, 1);
    temperature_->setLowest(0);
    second_->setObjectName(QStringLiteral("stepSecond"));
    second_->setAccessibleName(tr("Rate, duration or pressure of the step"));
    temperature_->setDigits(stepBoxDigits);
    second_->setDigits(stepBoxDigits);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 4);
    for (QWidget* part : std::initializer_list<QWidget*>{title_, temperature_, new QLabel(QStringLiteral("K"), this), secondName_,
                                                         second_, secondUnit_})
        row->addWidget(part);
    row->addStretch(1);
    connect(temperature_, &NumberBox::edited, this, &SimulatorStepRow::setTemperature);
    connect(second_, &NumberBox::edited, this, &SimulatorStepRow::setSecond);
}

void SimulatorStepRow::showSecond(const QString& name, std::optional<double> number, const QString& unit, int decimals) {
    secondName_->setText(typeset(name));
    secondUnit_->setText(unit);
    second_->setStep(1, decimals);
    second_->setNumber(number);
    second_->setVisible(number.has_value());
}

void SimulatorStepRow::setPoint(const Protocol& protocol, std::size_t point) {
    protocol_ = protocol;
    point_ = std::min(point, protocol.segments.size());
    title_->setText(titleOf(protocol_, point_));
    temperature_->setNumber(startTemperature(protocol_, point_));
    const Segment* step = point_ > 0 ? &protocol_.segments[point_ - 1] : nullptr;
    temperature_->setEnabled(!step || std::holds_alternative<Ramp>(*step) || std::holds_alternative<Quench>(*step));
    if (const auto* ramp = step ? std::get_if<Ramp>(step) : nullptr)
        showSecond(tr("at"), std::abs(ramp->rate), QStringLiteral("K/s"), 3);
    else if (const auto* hold = step ? std::get_if<Hold>(step) : nullptr)
        showSecond(tr("for"), hold->duration, QStringLiteral("s"), 1);
    else if (const auto* pressure = step ? std::get_if<Pressure>(step) : nullptr)
        showSecond(tr("moves T_g by"), pressure->shift, QStringLiteral("K"), 1);
    else if (const auto* repeat = step ? std::get_if<Repeat>(step) : nullptr)
        showSecond(tr("%1 steps again, times").arg(repeat->steps), repeat->times, {}, 0);
    else
        showSecond({}, std::nullopt, {}, 0);
}

void SimulatorStepRow::setTemperature(double kelvin) {
    if (point_ == 0) {
        Q_EMIT acted(SetStartTemperature{kelvin});
        return;
    }
    Segment step = protocol_.segments[point_ - 1];
    if (auto* ramp = std::get_if<Ramp>(&step))
        ramp->end = kelvin;
    else if (auto* quench = std::get_if<Quench>(&step))
        quench->end = kelvin;
    Q_EMIT acted(SetStep{point_ - 1, step});
}

void SimulatorStepRow::setSecond(double number) {
    if (point_ == 0)
        return;
    Segment step = protocol_.segments[point_ - 1];
    if (auto* ramp = std::get_if<Ramp>(&step))
        ramp->rate = std::copysign(number, ramp->rate);
    else if (auto* hold = std::get_if<Hold>(&step))
        hold->duration = number;
    else if (auto* pressure = std::get_if<Pressure>(&step))
        pressure->shift = number;
    else if (auto* repeat = std::get_if<Repeat>(&step))
        repeat->times = static_cast<int>(std::clamp(number, 1.0, 1000.0));
    Q_EMIT acted(SetStep{point_ - 1, step});
}

} // namespace vitrine
