#include "widgets/inspector/ruby_form.h"

#include "core/files/import/import_methods.h"
#include "widgets/controls/form.h"
#include "widgets/controls/number_box.h"
#include "widgets/controls/result_table.h"
#include "widgets/controls/wrapped_label.h"
#include "widgets/inspector/part_fields.h"
#include "widgets/words/words.h"

#include <QComboBox>
#include <QLineEdit>
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

/// The same file with its wavelengths in another medium.
Result<ImportedRuby> readAnew(const Sample& sample, const RubyMeasurement& ruby, const SpectrumReadOptions& options) {
    const auto original = std::ranges::find(sample.originals, ruby.source.sha256, [](const auto& each) { return each->sha256; });
    if (original == sample.originals.end())
        return refuse(phrase("Inspector", "The file of this spectrum is not in the study."));
    const auto bytes = (*original)->bytes.all();
    return bytes ? importRuby(*bytes, ruby.source.file, options) : std::unexpected(bytes.error());
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
    addSpectrum(form);
    addFields(form);
    pattern_ = form->addChoice("rubyPattern", tr("Pattern"), {});
    use_ = new QPushButton(tr("Use as the Pressure of the Pattern"), this);
    use_->setObjectName(QStringLiteral("useRubyPressure"));
    form->addRow(use_);
    remove_ = linkButton(tr("Remove this spectrum"), this);
    remove_->setObjectName(QStringLiteral("removeRuby"));
    layout->addWidget(remove_, 0, Qt::AlignLeft);
    listenToSpectrum();
    listen();
}

void RubyForm::addSpectrum(Form* form) {
    const QString nanometres = QStringLiteral("nm");
    ruby_ = form->addChoice("ruby", tr("Spectrum"), {});
    name_ = addNameField(form, "rubyName");
    medium_ = form->addChoice("rubyMedium", tr("Wavelengths are"), {tr("as the file says"), tr("in air"), tr("in vacuum")});
    refused_ = faintLabel(this);
    refused_->hide();
    form->addRow(refused_);
    low_ = form->addNumber("rubyLow", tr("Lines from"), nanometres);
    high_ = form->addNumber("rubyHigh", tr("Lines to"), nanometres);
    for (NumberBox* box : {low_, high_}) {
        box->setStep(0.1, 2);
        box->setLowest(0);
        box->setMayBeUnknown(true);
    }
}

const RubyMeasurement& RubyForm::ruby() const {
    return *sample_->rubies[index()];
}

/// A range of which one end is moved; without an end of its own it reaches as far as the spectrum; without both there is none.
void RubyForm::setRange(std::optional<double> low, std::optional<double> high) {
    const auto& wavelength = ruby().recording->wavelength;
    edit([&](RubyChoices& choices) {
        choices.range = !low && !high
                            ? std::nullopt
                            : std::optional(Interval{low.value_or(wavelength.front()), high.value_or(wavelength.back())});
    });
}

void RubyForm::readIn(int medium) {
    SpectrumReadOptions options;
    if (medium > 0)
        options.medium = medium == 1 ? WavelengthMedium::Air : WavelengthMedium::Vacuum;
    const auto read = readAnew(*sample_, ruby(), options);
    refused_->setVisible(!read);
    refused_->setText(read ? QString() : translated(read.error()));
    if (read && (read->ruby->source != ruby().source))
        return Q_EMIT acted(ReadRubyAnew{{sample_->id, ruby().id}, read->ruby});
    show();
}

void RubyForm::listenToSpectrum() {
    connect(name_, &QLineEdit::editingFinished, this, [this] {
        if (name_->isModified() && name_->text().toStdString() != ruby().name)
            Q_EMIT acted(RenameRuby{{sample_->id, ruby().id}, name_->text().trimmed().toStdString()});
    });
    connect(medium_, &QComboBox::activated, this, &RubyForm::readIn);
    connect(remove_, &QPushButton::clicked, this, [this] { Q_EMIT acted(RemoveRuby{{sample_->id, ruby().id}}); });
    connect(low_, &NumberBox::edited, this, [this](double nm) { setRange(nm, high_->number()); });
    connect(high_, &NumberBox::edited, this, [this](double nm) { setRange(low_->number(), nm); });
    connect(low_, &NumberBox::emptied, this, [this] { setRange({}, high_->number()); });
    connect(high_, &NumberBox::emptied, this, [this] { setRange(low_->number(), {}); });
}

void RubyForm::addFields(Form* form) {
    const QString nanometres = QStringLiteral("nm"), kelvins = QStringLiteral("K");
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
    offerParts(ruby_, namesOf(sample.rubies));
    setChoices(pattern_, namesOf(sample.patterns));
    if (other)
        ruby_->setCurrentIndex(0);
    refused_->hide();
    show();
}

void RubyForm::show() {
    const RubyChoices& choices = ruby().choices;
    const auto options = spectrumOptionsOf(ruby().source.answers).value_or(SpectrumReadOptions{});
    showName(name_, ruby().id, ruby().name);
    medium_->setCurrentIndex(!options.medium ? 0 : *options.medium == WavelengthMedium::Air ? 1 : 2);
    low_->setNumber(choices.range ? std::optional(choices.range->low) : std::nullopt);
    high_->setNumber(choices.range ? std::optional(choices.range->high) : std::nullopt);
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
