#include "widgets/import/pattern_answers.h"

#include "core/files/pattern_formats/pattern_files.h"
#include "core/files/readers/thermogram_files.h"
#include "core/scattering/scattering_angle.h"
#include "widgets/controls/lit_box.h"
#include "widgets/controls/number_box.h"
#include "widgets/controls/result_table.h"
#include "widgets/import/answer_boxes.h"

#include <QComboBox>
#include <QPushButton>

namespace vitrine {

namespace {

QStringList axisNames() { // in the order of PatternAxis
    return {PatternAnswers::tr("q in 1/Å"), PatternAnswers::tr("q in 1/nm"), PatternAnswers::tr("2θ in degrees"),
            PatternAnswers::tr("r in Å"), PatternAnswers::tr("d in Å")};
}

QStringList contentNames() { // in the order of PatternContent
    return {PatternAnswers::tr("intensity"), PatternAnswers::tr("S(q)"), PatternAnswers::tr("F(q) = q [S(q) − 1]"),
            PatternAnswers::tr("G(r) in 1/Å²"), PatternAnswers::tr("g(r), which tends to 1")};
}

/// The enumerator of a choice, of which the first is none.
template<class E>
std::optional<E> chosen(const QComboBox* box) {
    return box->currentIndex() > 0 ? std::optional(static_cast<E>(box->currentIndex() - 1)) : std::nullopt;
}

template<class E>
void showChosen(QComboBox* box, const std::optional<E>& value) {
    box->setCurrentIndex(value ? static_cast<int>(*value) + 1 : 0);
}

} // namespace

PatternAnswers::PatternAnswers(QWidget* parent) : Form(tr("Answers for this file"), parent) {
    kind_ = addChoice("patternKind", tr("The file holds"), {tr("patterns"), tr("scans")});
    addContentAnswers();
    addTextAnswers();
    QPushButton* forAll = linkButton(tr("Use them for all files that leave the same open"), this);
    forAll->setObjectName(QStringLiteral("patternForAll"));
    addRow(forAll);
    connect(kind_, &QComboBox::activated, this, [this](int kind) { Q_EMIT kindChosen(kind == 1); });
    connect(forAll, &QPushButton::clicked, this, &PatternAnswers::forAllAsked);
}

void PatternAnswers::addContentAnswers() {
    axis_ = addAnswer(this, "patternAxis", tr("Axis"), axisNames());
    content_ = addAnswer(this, "patternContent", tr("Values"), contentNames());
    energy_ = addNumber("importEnergy", tr("Beam energy"), QStringLiteral("keV"));
    energy_->setStep(0.1, 3);
    energy_->setLowest(0);
    energy_->setMayBeUnknown(true);
    listenTo(axis_, [this](PatternReadOptions& o) { o.axis = chosen<PatternAxis>(axis_); });
    listenTo(content_, [this](PatternReadOptions& o) { o.content = chosen<PatternContent>(content_); });
    listenToEnergy();
    abscissa_ = addAnswer(this, "patternAbscissaColumn", tr("Axis from"), {});
    intensity_ = addAnswer(this, "patternIntensityColumn", tr("Values from"), {});
    error_ = addAnswer(this, "patternErrorColumn", tr("Errors from"), {});
    listenTo(abscissa_, [this](PatternReadOptions& o) { o.abscissaColumn = columnIn(abscissa_); });
    listenTo(intensity_, [this](PatternReadOptions& o) { o.intensityColumn = columnIn(intensity_); });
    listenTo(error_, [this](PatternReadOptions& o) { o.errorColumn = columnIn(error_); });
}

void PatternAnswers::addTextAnswers() {
    decimal_ = addDecimal(this);
    separator_ = addSeparator(this);
    dialect_ = addFormat(this, tr("File format"), patternDialects());
    encoding_ = addAnswer(this, "importEncoding", tr("Encoding"), namesOf(textEncodings()));
    listenTo(decimal_, [this](PatternReadOptions& o) { o.decimal = decimalIn(decimal_); });
    listenTo(separator_, [this](PatternReadOptions& o) { o.separator = separatorIn(separator_); });
    listenTo(dialect_, [this](PatternReadOptions& o) { o.dialect = textIn(dialect_); });
    listenTo(encoding_, [this](PatternReadOptions& o) { o.encoding = textIn(encoding_); });
}

void PatternAnswers::edit(const std::function<void(PatternReadOptions&)>& change) {
    PatternReadOptions options = options_;
    change(options);
    if (options == options_)
        return;
    options_ = options;
    Q_EMIT edited(options);
}

void PatternAnswers::listenTo(QComboBox* box, std::function<void(PatternReadOptions&)> put) {
    connect(box, &QComboBox::activated, this, [this, put] { edit(put); });
}

void PatternAnswers::listenToEnergy() {
    connect(energy_, &NumberBox::edited, this,
            [this](double energy) { edit([energy](PatternReadOptions& o) { o.wavelength = wavelengthOf(energy); }); });
    connect(energy_, &NumberBox::emptied, this, [this] { edit([](PatternReadOptions& o) { o.wavelength.reset(); }); });
}

void PatternAnswers::setAnswers(const PatternReadOptions& options, const std::vector<ColumnUnderstood>& columns) {
    options_ = options;
    showChosen(axis_, options.axis);
    showChosen(content_, options.content);
    energy_->setNumber(options.wavelength ? std::optional(energyOf(*options.wavelength)) : std::nullopt);
    for (QComboBox* box : {abscissa_, intensity_, error_})
        offerColumns(box, columns);
    showColumn(abscissa_, options.abscissaColumn);
    showColumn(intensity_, options.intensityColumn);
    showColumn(error_, options.errorColumn);
    showDecimal(decimal_, options.decimal);
    showSeparator(separator_, options.separator);
    showText(dialect_, options.dialect);
    showText(encoding_, options.encoding);
}

void PatternAnswers::setKind(bool scans) {
    kind_->setCurrentIndex(scans ? 1 : 0);
}

std::vector<QWidget*> PatternAnswers::boxesFor(Question question) const {
    switch (question) {
    case Question::Axis:
        return {axis_};
    case Question::Content:
        return {content_};
    case Question::Wavelength:
        return {energy_};
    case Question::PatternColumns:
        return {abscissa_, intensity_, error_};
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

QWidget* PatternAnswers::light(Question question) {
    for (QWidget* box : lit_)
        setLit(box, false);
    lit_ = boxesFor(question);
    for (QWidget* box : lit_)
        setLit(box, true);
    return lit_.empty() ? nullptr : lit_.front();
}

} // namespace vitrine
