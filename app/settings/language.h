#pragma once
#include <QLocale>
#include <QStringList>

namespace vitrine {

/// The languages of the window that a person can choose, as they are kept in the settings: "" (that of the system), "en", "de",
/// "fr", "zh_CN".
QStringList languageChoices();

/// What a person chose; "" where nothing was chosen or what is kept is no language of the program.
QString languageChoice();
/// Holds from the next start on.
void rememberLanguage(const QString& choice);

/// How a program of this choice speaks and writes numbers: as the system does where that speaks the same language, else as the
/// language does by itself.
QLocale localeFor(const QString& choice, const QLocale& system);

} // namespace vitrine
