#include "widgets/simulator/dial_row.h"

#include "widgets/controls/number_box.h"
#include "widgets/controls/text.h"
#include "widgets/plot/rich_label.h"

#include <QGridLayout>
#include <QLabel>
#include <QSlider>

namespace vitrine {

namespace {
constexpr int places = 1000;
constexpr int boxDigits = 9, unitWidth = 62;
} // namespace

DialRow::DialRow(const SimulatorDial& dial, QWidget* parent)
    : QWidget(parent), dial_(dial), slider_(new QSlider(Qt::Horizontal, this)), box_(new NumberBox(this)) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(5);
    grid->setVerticalSpacing(0);
    auto* name = new QLabel(typeset(dial.name), this);
    auto* unit = new QLabel(typeset(dial.unit), this);
    name->setBuddy(box_);
    unit->setProperty("role", QStringLiteral("faint"));
    unit->setMinimumWidth(unitWidth);
    box_->setDigits(boxDigits);
    box_->setObjectName(QString::fromLatin1(dial.id));
    box_->setAccessibleName(plainLabel(dial.name));
    box_->setStep(dial.step, dial.decimals);
    slider_->setRange(0, places);
    slider_->setPageStep(places / 20);
    slider_->setObjectName(QString::fromLatin1(dial.id) + QStringLiteral("Slider"));
    slider_->setAccessibleName(plainLabel(dial.name));
    grid->addWidget(name, 0, 0);
    grid->addWidget(box_, 0, 1, Qt::AlignRight);
    grid->addWidget(unit, 0, 2);
    grid->addWidget(slider_, 1, 0, 1, 3);
    grid->setColumnStretch(0, 1);
    connect(slider_, &QSlider::sliderPressed, this, [this] { held_ = true; });
    connect(slider_, &QSlider::sliderReleased, this, &DialRow::released);
    connect(slider_, &QSlider::sliderMoved, this, &DialRow::slid);
    connect(slider_, &QSlider::actionTriggered, this, [this] {
        if (!held_) // a key or a click beside the handle
            Q_EMIT settled(numberAt(slider_->sliderPosition()));
    });
    connect(box_, &NumberBox::edited, this, &DialRow::settled);
}

int DialRow::placeOf(double number) const {
    const auto [low, high] = std::pair(dial_.range.low, dial_.range.high);
    const double part =
        dial_.logarithmic ? std::log(std::max(number, low) / low) / std::log(high / low) : (number - low) / (high - low);
    return static_cast<int>(std::lround(std::clamp(part, 0.0, 1.0) * places));
}

/// Rounded to what the box shows, so that a slider gives numbers that can be said.
double DialRow::numberAt(int place) const {
    const double part = double(place) / places, low = dial_.range.low, high = dial_.range.high;
    const double number = dial_.logarithmic ? low * std::pow(high / low, part) : low + part * (high - low);
    const double unit = dial_.logarithmic ? std::pow(10.0, std::floor(std::log10(number)) - 1) : std::pow(10.0, -dial_.decimals);
    return std::round(number / unit) * unit;
}

void DialRow::setNumber(std::optional<double> number) {
    shown_ = number;
    slider_->setEnabled(number.has_value());
    box_->setEnabled(number.has_value());
    box_->setNumber(number);
    if (number && !held_)
        slider_->setValue(placeOf(*number));
}

void DialRow::slid(int place) {
    Q_EMIT moved(numberAt(place));
}

void DialRow::released() {
    held_ = false;
    Q_EMIT settled(numberAt(slider_->sliderPosition()));
}

} // namespace vitrine
