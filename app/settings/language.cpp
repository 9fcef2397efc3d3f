#include "app/settings/language.h"

#include <QSettings>

namespace vitrine {

namespace {

const QString languageKey = QStringLiteral("window/language");

} // namespace

QStringList languageChoices() {
    return {QString(), QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("zh_CN")};
}

QString languageChoice() {
    const QString kept = QSettings().value(languageKey).toString();
    return languageChoices().contains(kept) ? kept : QString();
}

void rememberLanguage(const QString& choice) {
    if (choice.isEmpty())
        QSettings().remove(languageKey);
    else
        QSettings().setValue(languageKey, choice);
}

QLocale localeFor(const QString& choice, const QLocale& system) {
    const QLocale chosen(choice);
    const bool same = chosen.language() == system.language() && chosen.script() == system.script();
    return choice.isEmpty() || same ? system : chosen;
}

} // namespace vitrine
