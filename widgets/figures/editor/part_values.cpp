#include "widgets/figures/editor/part_values.h"

#include "widgets/controls/text.h"
#include "widgets/words/words.h"

#include <QColor>
#include <QCoreApplication>
#include <QRegularExpression>

namespace vitrine {

namespace {

struct EntryTexts {
    Q_DECLARE_TR_FUNCTIONS(EntryTexts)
};

QStringList numbersIn(const QString& text) {
    static const QRegularExpression between(QStringLiteral("\\s*(…|\\.\\.+|–|;|\\s)\\s*"));
    return text.trimmed().split(between, Qt::SkipEmptyParts);
}

} // namespace

QString rangeText(const std::optional<Interval>& range) {
    return range ? QStringLiteral("%1 … %2").arg(displayed(range->low, 6), displayed(range->high, 6)) : QString();
}

std::optional<Interval> rangeWritten(const QString& text) {
    const QStringList parts = numbersIn(text);
    const auto low = parts.size() == 2 ? numberWritten(parts[0]) : std::nullopt;
    const auto high = parts.size() == 2 ? numberWritten(parts[1]) : std::nullopt;
    return low && high && *low < *high ? std::optional(Interval{*low, *high}) : std::nullopt;
}

QString whyNoRange(const QString& text) {
    if (text.isEmpty() || rangeWritten(text))
        return {};
    const QStringList parts = numbersIn(text);
    const bool numbers = parts.size() == 2 && numberWritten(parts[0]) && numberWritten(parts[1]);
    return numbers ? EntryTexts::tr("The first number of a range is below the second.")
                   : EntryTexts::tr("A range is two numbers, such as “400 … 700”.");
}

QString whyNoColour(const QString& text) {
    return text.isEmpty() || QColor::isValidColor(text)
               ? QString()
               : EntryTexts::tr("“%1” is no colour: write #rrggbb or a name such as “crimson”.").arg(text);
}

} // namespace vitrine
