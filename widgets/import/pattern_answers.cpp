#include "widgets/import/pattern_answers.h"

#include "core/files/pattern_formats/pattern_files.h"
#include "core/scattering/scattering_angle.h"
#include "widgets/controls/number_box.h"

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

QStringList frameNames() { // in the order of FramesAs
    return {PatternAnswers::tr("their average"), PatternAnswers::tr("a series"), PatternAnswers::tr("a series of means of ten"),
            PatternAnswers::tr("a pattern each")};
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

PatternAnswers::PatternAnswers(QWidget* parent) : AnswersFor(tr("Answers for this file"), parent) {
    addKind("patternKind");
    setKind(FileKind::Patterns);
    addContentAnswers();
    addColumnAnswers();
    addText(tr("File format"), tr("Encoding"), patternDialects());
    listenToText();
    addForAll(QStringLiteral("patternForAll"), tr("Use them for all files that leave the same open"));
}

void PatternAnswers::addContentAnswers() {
    axis_ = addAnswer(this, "patternAxis", tr("Axis"), axisNames());
    content_ = addAnswer(this, "patternContent", tr("Values"), contentNames());
    frames_ = addAnswer(this, "patternFrames", tr("Frames of a stack are"), frameNames());
    energy_ = addNumber("importEnergy", tr("Beam energy"), QStringLiteral("keV"));
    energy_->setStep(0.1, 3);
    energy_->setLowest(0);
    energy_->setMayBeUnknown(true);
    listenTo(axis_, [this](PatternReadOptions& o) { o.axis = chosen<PatternAxis>(axis_); });
    listenTo(content_, [this](PatternReadOptions& o) { o.content = chosen<PatternContent>(content_); });
    listenTo(frames_, [this](PatternReadOptions& o) { o.frames = chosen<FramesAs>(frames_); });
    listenToEnergy();
    setBoxes(Question::Axis, {axis_});
    setBoxes(Question::Content, {content_});
    setBoxes(Question::Wavelength, {energy_});
}

void PatternAnswers::addColumnAnswers() {
    abscissa_ = addAnswer(this, "patternAbscissaColumn", tr("Axis from"), {});
    intensity_ = addAnswer(this, "patternIntensityColumn", tr("Values from"), {});
    error_ = addAnswer(this, "patternErrorColumn", tr("Errors from"), {});
    listenToColumn(abscissa_, &PatternReadOptions::abscissaColumn);
    listenToColumn(intensity_, &PatternReadOptions::intensityColumn);
    listenToColumn(error_, &PatternReadOptions::errorColumn);
    setBoxes(Question::PatternColumns, {abscissa_, intensity_, error_});
}

void PatternAnswers::listenToEnergy() {
    connect(energy_, &NumberBox::edited, this,
            [this](double energy) { edit([energy](PatternReadOptions& o) { o.wavelength = wavelengthOf(energy); }); });
    connect(energy_, &NumberBox::emptied, this, [this] { edit([](PatternReadOptions& o) { o.wavelength.reset(); }); });
}

void PatternAnswers::setAnswers(const PatternReadOptions& options, const std::vector<ColumnUnderstood>& columns) {
    setOptions(options);
    showChosen(axis_, options.axis);
    showChosen(content_, options.content);
    showChosen(frames_, options.frames);
    energy_->setNumber(options.wavelength ? std::optional(energyOf(*options.wavelength)) : std::nullopt);
    setColumn(abscissa_, columns, options.abscissaColumn);
    setColumn(intensity_, columns, options.intensityColumn);
    setColumn(error_, columns, options.errorColumn);
}

} // namespace vitrine
