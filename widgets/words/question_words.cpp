#include "widgets/words/question_words.h"

#include "widgets/words/words.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

struct QuestionWords {
    Q_DECLARE_TR_FUNCTIONS(QuestionWords)
};

QString aboutAnalysis(Question question) {
    switch (question) {
    case Question::Temperature:
        return QuestionWords::tr("Type the temperature of the isotherm.");
    case Question::Density:
        return QuestionWords::tr("Type the density of the sample.");
    case Question::ReferenceTg:
        return QuestionWords::tr("Type the reference T_g of the sample.");
    case Question::FirstShell:
        return QuestionWords::tr("Type the limits of the shell.");
    default:
        return {};
    }
}

QString aboutText(Question question) {
    switch (question) {
    case Question::Decimal:
        return QuestionWords::tr("Choose the decimal sign.");
    case Question::Separator:
        return QuestionWords::tr("Choose what separates the columns.");
    case Question::Encoding:
        return QuestionWords::tr("Choose the encoding of the text.");
    case Question::Dialect:
        return QuestionWords::tr("Choose the format of the file.");
    case Question::Kind:
        return QuestionWords::tr("Choose what the file holds.");
    case Question::Columns:
    case Question::PatternColumns:
    case Question::TableColumns:
        return QuestionWords::tr("Choose which column is which.");
    default:
        return aboutAnalysis(question);
    }
}

} // namespace

QString windowAnswer(Question question) {
    switch (question) {
    case Question::Axis:
        return QuestionWords::tr("Choose what the axis of the pattern is.");
    case Question::Content:
        return QuestionWords::tr("Choose what the values of the pattern are.");
    case Question::Wavelength:
        return QuestionWords::tr("Type the energy of the beam or its wavelength.");
    case Question::Exo:
        return QuestionWords::tr("Choose where exotherms point.");
    case Question::HeatingRate:
        return QuestionWords::tr("Type the heating rate.");
    case Question::Mass:
        return QuestionWords::tr("Type the mass of the sample.");
    case Question::TemperatureUnit:
        return QuestionWords::tr("Choose the unit of the temperature.");
    case Question::SignalUnit:
        return QuestionWords::tr("Choose the unit of the signal.");
    default:
        return aboutText(question);
    }
}

QString translatedRemedy(const Problem& problem) {
    const QString remedy = problem.remedy.text.empty() ? QString() : translated(problem.remedy);
    const QString answer = windowAnswer(problem.asks);
    return remedy.isEmpty() || answer.isEmpty() ? remedy + answer : remedy + QLatin1Char(' ') + answer;
}

} // namespace vitrine
