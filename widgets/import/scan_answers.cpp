#include "widgets/import/scan_answers.h"

#include "core/files/readers/thermogram_files.h"
#include "widgets/controls/lit_box.h"
#include "widgets/controls/number_box.h"
#include "widgets/controls/result_table.h"
#include "widgets/import/answer_boxes.h"

#include <QComboBox>
#include <QPushButton>

namespace vitrine {

namespace {

constexpr double perMinute = 1.0 / 60;
constexpr double milligram = 1e-3;

} // namespace

ScanAnswers::ScanAnswers(QWidget* parent) : Form(tr("Answers for this file"), parent) {
    kind_ = addChoice("importKind", tr("The file holds"), {tr("scans"), tr("patterns")});
    addContentAnswers();
    addColumnAnswers();
    addTextAnswers();
    QPushButton* forAll = linkButton(tr("Use them for all files that leave the same open"), this);
    forAll->setObjectName(QStringLiteral("importForAll"));
    addRow(forAll);
    connect(kind_, &QComboBox::activated, this, [this](int kind) { Q_EMIT kindChosen(kind == 1); });
    connect(forAll, &QPushButton::clicked, this, &ScanAnswers::forAllAsked);
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
    listenTo(rate_, &ReadOptions::heatingRate, perMinute);
    listenTo(mass_, &ReadOptions::mass, milligram);
    listenTo(exo_, [this](ReadOptions& o) {
        const int at = exo_->currentIndex();
        o.exo = at == 0 ? std::nullopt : std::optional(at == 1 ? ExoDirection::Up : ExoDirection::Down);
    });
    listenTo(temperatureUnit_, [this](ReadOptions& o) { o.temperatureUnit = textIn(temperatureUnit_); });
    listenTo(signalUnit_, [this](ReadOptions& o) { o.signalUnit = textIn(signalUnit_); });
}

void ScanAnswers::addColumnAnswers() {
    temperatureColumn_ = addAnswer(this, "importTemperatureColumn", tr("Temperature from"), {});
    signalColumn_ = addAnswer(this, "importSignalColumn", tr("Signal from"), {});
    timeColumn_ = addAnswer(this, "importTimeColumn", tr("Time from"), {});
    listenTo(temperatureColumn_, [this](ReadOptions& o) { o.temperatureColumn = columnIn(temperatureColumn_); });
    listenTo(signalColumn_, [this](ReadOptions& o) { o.signalColumn = columnIn(signalColumn_); });
    listenTo(timeColumn_, [this](ReadOptions& o) { o.timeColumn = columnIn(timeColumn_); });
}

void ScanAnswers::addTextAnswers() {
    decimal_ = addDecimal(this);
    separator_ = addSeparator(this);
    dialect_ = addFormat(this, tr("File format"), thermogramDialects());
    encoding_ = addAnswer(this, "importEncoding", tr("Encoding"), namesOf(textEncodings()));
    listenTo(decimal_, [this](ReadOptions& o) { o.decimal = decimalIn(decimal_); });
    listenTo(separator_, [this](ReadOptions& o) { o.separator = separatorIn(separator_); });
    listenTo(dialect_, [this](ReadOptions& o) { o.dialect = textIn(dialect_); });
    listenTo(encoding_, [this](ReadOptions& o) { o.encoding = textIn(encoding_); });
}

void ScanAnswers::edit(const std::function<void(ReadOptions&)>& change) {
    ReadOptions options = options_;
    change(options);
    if (options == options_)
        return;
    options_ = options;
    Q_EMIT edited(options);
}

void ScanAnswers::listenTo(QComboBox* box, std::function<void(ReadOptions&)> put) {
    connect(box, &QComboBox::activated, this, [this, put] { edit(put); });
}

void ScanAnswers::listenTo(NumberBox* box, std::optional<double> ReadOptions::*field, double unit) {
    box->setMayBeUnknown(true);
    const auto answer = [this, field](std::optional<double> value) { edit([=](ReadOptions& o) { o.*field = value; }); };
    connect(box, &NumberBox::edited, this, [=](double number) { answer(number * unit); });
    connect(box, &NumberBox::emptied, this, [=] { answer(std::nullopt); });
}

void ScanAnswers::setAnswers(const ReadOptions& options, const std::vector<ColumnUnderstood>& columns) {
    options_ = options;
    const auto shown = [](std::optional<double> value, double unit) {
        return value ? std::optional(*value / unit) : std::nullopt;
    };
    rate_->setNumber(shown(options.heatingRate, perMinute));
    mass_->setNumber(shown(options.mass, milligram));
    exo_->setCurrentIndex(!options.exo ? 0 : *options.exo == ExoDirection::Up ? 1 : 2);
    showText(temperatureUnit_, options.temperatureUnit);
    showText(signalUnit_, options.signalUnit);
    showDecimal(decimal_, options.decimal);
    showSeparator(separator_, options.separator);
    showText(dialect_, options.dialect);
    showText(encoding_, options.encoding);
    for (QComboBox* box : {temperatureColumn_, signalColumn_, timeColumn_})
        offerColumns(box, columns);
    showColumn(temperatureColumn_, options.temperatureColumn);
    showColumn(signalColumn_, options.signalColumn);
    showColumn(timeColumn_, options.timeColumn);
}

void ScanAnswers::setFromFile(bool read) {
    for (NumberBox* box : {rate_, mass_})
        box->setPlaceholderText(read ? tr("from file") : QString());
}

void ScanAnswers::setKind(bool pattern) {
    kind_->setCurrentIndex(pattern ? 1 : 0);
}

std::vector<QWidget*> ScanAnswers::boxesFor(Question question) const {
    switch (question) {
    case Question::Exo:
        return {exo_};
    case Question::HeatingRate:
        return {rate_};
    case Question::Mass:
        return {mass_};
    case Question::TemperatureUnit:
        return {temperatureUnit_};
    case Question::SignalUnit:
        return {signalUnit_};
    case Question::Columns:
        return {temperatureColumn_, signalColumn_, timeColumn_};
    case Question::Decimal:
        return {decimal_};
    case Question::Separator:
        return {separator_};
    case Question::Dialect:
        return {dialect_};
    case Question::Encoding:
        return {encoding_};
    case Question::Kind:
        return {kind_};
    default:
        return {};
    }
}

QWidget* ScanAnswers::light(Question question) {
    for (QWidget* box : lit_)
        setLit(box, false);
    lit_ = boxesFor(question);
    for (QWidget* box : lit_)
        setLit(box, true);
    return lit_.empty() ? nullptr : lit_.front();
}

} // namespace vitrine
