#pragma once
#include <QCoreApplication>
#include <QLocale>

namespace vitrine {

/// The languages that the program speaks ("en", "fr", "de", "zh_CN").
QStringList spokenLanguages();

/// Lets the application speak the first of the locale's languages that it knows, with Qt's own texts where
/// they are installed; English otherwise.
void speak(QCoreApplication&, const QLocale&);

} // namespace vitrine
