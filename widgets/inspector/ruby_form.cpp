#include "widgets/inspector/ruby_form.h"

#include "widgets/controls/form.h"
#include "widgets/controls/number_box.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine {

namespace {

QStringList scaleNames() {
    QStringList names;
    for (const RubyScale scale : rubyScales)
        names << QString::fromUtf8(rubyScaleName(scale));
    return names;
}

template<class Items>
QStringList namesOf(const Items& items) {
    QStringList names;
    for (const auto& item : items)
        names << QString::fromStdString(item->name);
    return names;
}

} // namespace

RubyForm::RubyForm(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("rubyForm"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* form = new Form(tr("Spectra of ruby"), this);
    layout->addWidget(form);
    addFields(form);
    pattern_ = form->addChoice("rubyPattern", tr("Pattern"), {});
    use_ = new QPushButton(tr("Use as the Pressure of the Pattern"), this);
    use_->setObjectName(QStringLiteral("useRubyPressure"));
    form->addRow(use_);
    listen();
}

void RubyForm::addFields(Form* form) {
    const QString nanometres = QStringLiteral("nm"), kelvins = QStringLiteral("K");
    ruby_ = form->addChoice("ruby", tr("Spectrum"), {});
    scale_ = form->addChoice("rubyScale", tr("Scale"), scaleNames());
    lambda0_ = form->addNumber("rubyLambda0", tr("R1 without pressure (296 K)"), nanometres);
    lambda0Error_ = form->addNumber("rubyLambda0Error", tr("Its error"), nanometres);
    temperature_ = form->addNumber("rubyTemperature", tr("Temperature of the ruby"), kelvins);
    temperatureError_ = form->addNumber("rubyTemperatureError", tr("Error of the temperature"), kelvins);
    lambda0_->setStep(0.01, 3);
    lambda0Error_->setStep(0.01, 3);
    temperature_->setStep(1, 1);
    temperatureError_->setStep(1, 1);
    lambda0_->setLowest(0);
    temperature_->setLowest(0);
}

std::size_t RubyForm::index() const {
    return std::min(static_cast<std::size_t>(std::max(ruby_->currentIndex(), 0)), sample_->rubies.size() - 1);
}

template<class Put>
void RubyForm::edit(Put put) {
    const RubyMeasurement& ruby = *sample_->rubies[index()];
    RubyChoices choices = ruby.choices;
    put(choices);
    if (choices != ruby.choices)
        Q_EMIT acted(SetRubyChoices{{sample_->id, ruby.id}, choices});
}

void RubyForm::listen() {
    const auto number = [this](NumberBox* box, double RubyChoices::*member) {
        connect(box, &NumberBox::edited, this,
                [this, member](double value) { edit([&](RubyChoices& choices) { choices.*member = value; }); });
    };
    number(lambda0_, &RubyChoices::lambda0);
    number(lambda0Error_, &RubyChoices::lambda0Error);
    number(temperature_, &RubyChoices::temperature);
    number(temperatureError_, &RubyChoices::temperatureError);
    connect(scale_, &QComboBox::activated, this,
            [this](int item) { edit([&](RubyChoices& choices) { choices.scale = rubyScales[item]; }); });
    connect(ruby_, &QComboBox::activated, this, [this] {
        show();
        Q_EMIT indexChosen();
    });
    connect(use_, &QPushButton::clicked, this, &RubyForm::useAsPressure);
}

const RubyAnswer* RubyForm::answer() const {
    return index() < answers_.size() ? &*answers_[index()] : nullptr;
}

/// The pattern keeps its temperature.
void RubyForm::useAsPressure() {
    const auto place = static_cast<std::size_t>(std::max(pattern_->currentIndex(), 0));
    if (!answer() || !answer()->result || place >= sample_->patterns.size())
        return;
    const ScatteringPattern& pattern = *sample_->patterns[place];
    Q_EMIT acted(
        SetPatternConditions{{sample_->id, pattern.id}, (*answer()->result)->chosen.pressure.value, pattern.temperature});
}

void RubyForm::setSample(const Sample& sample, const SampleResult* result) {
    const bool other = !sample_ || sample_->id != sample.id;
    sample_ = Shared<Sample>(sample);
    answers_ = result ? result->rubies : std::vector<Shared<RubyAnswer>>{};
    setChoices(ruby_, namesOf(sample.rubies));
    setChoices(pattern_, namesOf(sample.patterns));
    if (other)
        ruby_->setCurrentIndex(0);
    show();
}

void RubyForm::show() {
    const RubyChoices& choices = sample_->rubies[index()]->choices;
    scale_->setCurrentIndex(static_cast<int>(choices.scale));
    lambda0_->setNumber(choices.lambda0);
    lambda0Error_->setNumber(choices.lambda0Error);
    temperature_->setNumber(choices.temperature);
    temperatureError_->setNumber(choices.temperatureError);
    showUse();
}

void RubyForm::showUse() {
    const bool patterns = !sample_->patterns.empty(), pressure = answer() && answer()->result;
    pattern_->setEnabled(patterns);
    use_->setEnabled(patterns && pressure);
    use_->setToolTip(!patterns   ? tr("The sample has no patterns.")
                     : !pressure ? tr("The spectrum gives no pressure.")
                                 : tr("Writes this pressure into the pattern; it can be undone."));
}

} // namespace vitrine
