#include "widgets/controls/text.h"

#include "widgets/plot/rich_label.h"
#include "widgets/words/words.h"

#include <QLocale>

namespace vitrine {

QString displayedFixed(double value, int decimals) {
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'f', decimals);
}

QString displayedBriefly(const Measured& m) {
    return m.error && *m.error > 0 ? displayed(m, QString()) : displayed(m.value, 4);
}

std::optional<double> numberWritten(const QString& text) {
    QString plain = text.trimmed();
    plain.replace(QChar(0x2212), QLatin1Char('-')).replace(QLocale().decimalPoint(), QStringLiteral("."));
    bool ok = false;
    const double value = plain.toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QString typeset(const QString& markup) {
    QString rich;
    for (const LabelRun& run : labelRuns(markup)) {
        const QString text = run.text.toHtmlEscaped();
        rich += run.level == 0  ? text
                : run.level < 0 ? QStringLiteral("<sub>%1</sub>").arg(text)
                                : QStringLiteral("<sup>%1</sup>").arg(text);
    }
    return rich;
}

} // namespace vitrine
