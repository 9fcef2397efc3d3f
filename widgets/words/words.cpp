#include "widgets/words/words.h"

#include "widgets/words/question_words.h"
#include "widgets/words/translate.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace vitrine {

namespace {

/// Text of a number with '.' as its decimal sign, as the reader writes it.
QString localized(const std::string& number) {
    const QLocale locale;
    QString out = QString::fromStdString(number);
    out.replace(QLatin1Char('.'), locale.decimalPoint());
    return out.replace(QLatin1Char('-'), locale.negativeSign());
}

QString argumentText(const Message::Argument& argument) {
    if (const auto* text = std::get_if<std::string>(&argument))
        return QString::fromStdString(*text);
    if (const auto* figure = std::get_if<Figure>(&argument))
        return displayed(figure->value, figure->digits);
    return translated(std::get<Message>(argument));
}

QString withError(const Measured& m, int digits) {
    const RoundedText text = rounded(m, digits);
    const QString value = localized(text.value);
    return text.error.empty() ? value : value + QStringLiteral(" ± ") + localized(text.error);
}

double sizeOf(const Measured& m) {
    return std::max(std::abs(m.value), m.error.value_or(0));
}

/// So small that zeros would hide its digits.
bool isTiny(const Measured& m) {
    return m.error && sizeOf(m) > 0 && sizeOf(m) < 1e-4;
}

/// "(3.0130 ± 0.0088) × 10⁻⁵".
QString withPower(const Measured& m, int digits) {
    static const QString raised = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    const int power = static_cast<int>(std::floor(std::log10(sizeOf(m))));
    const double factor = std::pow(10.0, -power);
    QString exponent = QStringLiteral("⁻");
    for (const QChar digit : QString::number(-power))
        exponent += raised[digit.digitValue()];
    return QStringLiteral("(%1) × 10%2").arg(withError({m.value * factor, *m.error * factor}, digits), exponent);
}

/// Which argument a placeholder at `at` ('%' and a digit) names; its count of arguments or more where there
/// is none.
std::size_t placeholderAt(const QString& text, qsizetype at) {
    const bool marked = text[at] == QLatin1Char('%') && at + 1 < text.size();
    const int digit = marked ? text[at + 1].digitValue() : 0;
    return digit > 0 ? static_cast<std::size_t>(digit - 1) : std::string::npos;
}

QString filled(const QString& text, const std::vector<Message::Argument>& arguments) {
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const std::size_t argument = placeholderAt(text, i);
        if (argument < arguments.size()) {
            out += argumentText(arguments[argument]);
            ++i;
        } else {
            out += text[i];
        }
    }
    return out;
}

} // namespace

QString translated(const Message& words) {
    const QString text =
        QCoreApplication::translate(words.context.c_str(), words.text.c_str(), nullptr, words.number.value_or(-1));
    return filled(text, words.arguments);
}

QString translated(const Problem& problem) {
    QStringList parts{translated(problem.what)};
    if (const QString remedy = translatedRemedy(problem); !remedy.isEmpty())
        parts << remedy;
    const QString sentences = parts.join(QLatin1Char(' '));
    return problem.where.empty() ? sentences : QString::fromStdString(problem.where) + QStringLiteral(": ") + sentences;
}

QString displayed(const Measured& m, const QString& unit, int digits) {
    const QString out = isTiny(m) ? withPower(m, digits) : withError(m, digits);
    return unit.isEmpty() ? out : out + QLatin1Char(' ') + unit;
}

QString displayedInterval(const Measured& m) {
    if (!m.ci95)
        return {};
    const auto text = [&](double value) { return localized(rounded({value, m.error}).value); };
    return QStringLiteral("%1 … %2").arg(text(m.ci95->low), text(m.ci95->high));
}

QString displayed(double value, int digits) {
    // Digits before the decimal sign are all written: 1000 K/s, not 1e+03 K/s.
    const double size = std::abs(value);
    const int whole = size >= 1 && size < 1e7 ? static_cast<int>(std::log10(std::round(size))) + 1 : 1;
    return localized(figureText(value, std::max(digits, whole)));
}

QString shownFormat(const std::string& dialect) {
    return dialect == "Delimited table" ? tr("Table") : QString::fromStdString(dialect);
}

QStringList paletteTitles() {
    const auto text = [](const char* source) { return QCoreApplication::translate("Palettes", source); };
    return {text(QT_TRANSLATE_NOOP("Palettes", "Violet to Olive")),
            text(QT_TRANSLATE_NOOP("Palettes", "Blue to Yellow (Cividis)")),
            text(QT_TRANSLATE_NOOP("Palettes", "Distinct Hues (Okabe–Ito)"))};
}

} // namespace vitrine
