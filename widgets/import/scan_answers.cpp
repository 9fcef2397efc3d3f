#include "widgets/import/scan_answers.h"

#include "core/files/readers/thermogram_files.h"
#include "widgets/controls/number_box.h"

namespace vitrine {

namespace {

constexpr double perMinute = 1.0 / 60;
constexpr double milligram = 1e-3;

} // namespace

ScanAnswers::ScanAnswers(QWidget* parent) : AnswersFor(tr("Answers for this file"), parent) {
    addKind("importKind");
    addContentAnswers();
    addColumnAnswers();
    addText(tr("File format"), tr("Encoding"), thermogramDialects());
    listenToText();
    addForAll(QStringLiteral("importForAll"), tr("Use them for all files that leave the same open"));
}

void ScanAnswers::addContentAnswers() {
    rate_ = addNumber("importRate", tr("Heating rate"), QStringLiteral("K/min"));
    mass_ = addNumber("importMass", tr("Mass"), QStringLiteral("mg"));
    exo_ = addAnswer(this, "importExo", tr("Exothermic is"), {tr("up"), tr("down")});
    temperatureUnit_ = addAnswer(this, "importTemperatureUnit", tr("Temperature in"),
                                 {QStringLiteral("K"), QStringLiteral("°C"), QStringLiteral("°F")});
    signalUnit_ = addAnswer(this, "importSignalUnit", tr("Signal in"),
                            {QStringLiteral("W"), QStringLiteral("mW"), QStringLiteral("µW"), QStringLiteral("W/g"),
                             QStringLiteral("mW/mg"), QStringLiteral("J/(g K)")});
    rate_->setLowest(0);
    mass_->setLowest(0);
    listenToNumber(rate_, &ReadOptions::heatingRate, perMinute);
    listenToNumber(mass_, &ReadOptions::mass, milligram);
    listenTo(exo_, [this](ReadOptions& o) {
        const int at = exo_->currentIndex();
        o.exo = at == 0 ? std::nullopt : std::optional(at == 1 ? ExoDirection::Up : ExoDirection::Down);
    });
    listenTo(temperatureUnit_, [this](ReadOptions& o) { o.temperatureUnit = textIn(temperatureUnit_); });
    listenTo(signalUnit_, [this](ReadOptions& o) { o.signalUnit = textIn(signalUnit_); });
    setBoxes(Question::HeatingRate, {rate_});
    setBoxes(Question::Mass, {mass_});
    setBoxes(Question::Exo, {exo_});
    setBoxes(Question::TemperatureUnit, {temperatureUnit_});
    setBoxes(Question::SignalUnit, {signalUnit_});
}

void ScanAnswers::addColumnAnswers() {
    temperatureColumn_ = addAnswer(this, "importTemperatureColumn", tr("Temperature from"), {});
    signalColumn_ = addAnswer(this, "importSignalColumn", tr("Signal from"), {});
    timeColumn_ = addAnswer(this, "importTimeColumn", tr("Time from"), {});
    listenToColumn(temperatureColumn_, &ReadOptions::temperatureColumn);
    listenToColumn(signalColumn_, &ReadOptions::signalColumn);
    listenToColumn(timeColumn_, &ReadOptions::timeColumn);
    setBoxes(Question::Columns, {temperatureColumn_, signalColumn_, timeColumn_});
}

void ScanAnswers::listenToNumber(NumberBox* box, std::optional<double> ReadOptions::*field, double unit) {
    box->setMayBeUnknown(true);
    const auto answer = [this, field](std::optional<double> value) { edit([=](ReadOptions& o) { o.*field = value; }); };
    connect(box, &NumberBox::edited, this, [=](double number) { answer(number * unit); });
    connect(box, &NumberBox::emptied, this, [=] { answer(std::nullopt); });
}

void ScanAnswers::setAnswers(const ReadOptions& options, const std::vector<ColumnUnderstood>& columns) {
    setOptions(options);
    const auto shown = [](std::optional<double> value, double unit) {
        return value ? std::optional(*value / unit) : std::nullopt;
    };
    rate_->setNumber(shown(options.heatingRate, perMinute));
    mass_->setNumber(shown(options.mass, milligram));
    exo_->setCurrentIndex(!options.exo ? 0 : *options.exo == ExoDirection::Up ? 1 : 2);
    showText(temperatureUnit_, options.temperatureUnit);
    showText(signalUnit_, options.signalUnit);
    setColumn(temperatureColumn_, columns, options.temperatureColumn);
    setColumn(signalColumn_, columns, options.signalColumn);
    setColumn(timeColumn_, columns, options.timeColumn);
}

void ScanAnswers::setFromFile(bool read) {
    for (NumberBox* box : {rate_, mass_})
        box->setPlaceholderText(read ? tr("from file") : QString());
}

} // namespace vitrine
