#include "widgets/words/question_words.h"

#include "widgets/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace vitrine {

namespace {

struct QuestionWords {
    Q_DECLARE_TR_FUNCTIONS(QuestionWords)
};

struct Answer {
    Question question;
    const char* words;
};

constexpr Answer answers[] = {
    {Question::Axis, QT_TRANSLATE_NOOP("QuestionWords", "Choose what the axis of the pattern is.")},
    {Question::Content, QT_TRANSLATE_NOOP("QuestionWords", "Choose what the values of the pattern are.")},
    {Question::Wavelength, QT_TRANSLATE_NOOP("QuestionWords", "Type the energy of the beam or its wavelength.")},
    {Question::PatternColumns, QT_TRANSLATE_NOOP("QuestionWords", "Choose which column is which.")},
    {Question::Columns, QT_TRANSLATE_NOOP("QuestionWords", "Choose which column is which.")},
    {Question::Exo, QT_TRANSLATE_NOOP("QuestionWords", "Choose where exotherms point.")},
    {Question::HeatingRate, QT_TRANSLATE_NOOP("QuestionWords", "Type the heating rate.")},
    {Question::Mass, QT_TRANSLATE_NOOP("QuestionWords", "Type the mass of the sample.")},
    {Question::TemperatureUnit, QT_TRANSLATE_NOOP("QuestionWords", "Choose the unit of the temperature.")},
    {Question::SignalUnit, QT_TRANSLATE_NOOP("QuestionWords", "Choose the unit of the signal.")},
    {Question::Decimal, QT_TRANSLATE_NOOP("QuestionWords", "Choose the decimal sign.")},
    {Question::Separator, QT_TRANSLATE_NOOP("QuestionWords", "Choose what separates the columns.")},
    {Question::Encoding, QT_TRANSLATE_NOOP("QuestionWords", "Choose the encoding of the text.")},
    {Question::Dialect, QT_TRANSLATE_NOOP("QuestionWords", "Choose the format of the file.")},
    {Question::Kind, QT_TRANSLATE_NOOP("QuestionWords", "Choose what the file holds.")},
    {Question::TableColumns, QT_TRANSLATE_NOOP("QuestionWords", "Choose which column is which.")},
    {Question::Temperature, QT_TRANSLATE_NOOP("QuestionWords", "Type the temperature of the isotherm.")},
    {Question::Density, QT_TRANSLATE_NOOP("QuestionWords", "Type the density of the sample.")},
    {Question::ReferenceTg, QT_TRANSLATE_NOOP("QuestionWords", "Type the reference T_g of the sample.")},
    {Question::FirstShell, QT_TRANSLATE_NOOP("QuestionWords", "Type the limits of the shell.")},
};

} // namespace

QString windowAnswer(Question question) {
    const auto found = std::ranges::find(answers, question, &Answer::question);
    return found == std::end(answers) ? QString() : QuestionWords::tr(found->words);
}

QString translatedRemedy(const Problem& problem) {
    const QString remedy = problem.remedy.text.empty() ? QString() : translated(problem.remedy);
    const QString answer = windowAnswer(problem.asks);
    return remedy.isEmpty() || answer.isEmpty() ? remedy + answer : remedy + QLatin1Char(' ') + answer;
}

} // namespace vitrine
