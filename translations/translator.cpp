#include "translations/translator.h"

#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

// Outside of any namespace, as the macro asks.
static void loadResources() {
    Q_INIT_RESOURCE(translations);
}

namespace vitrine {

namespace {

void install(QCoreApplication& application, const QLocale& locale, const QString& name,
             const QString& folder) {
    auto translator = std::make_unique<QTranslator>(&application);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator.release());
}

} // namespace

QStringList spokenLanguages() {
    loadResources();
    QStringList languages;
    for (const QString& file : QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("vitrine_*.qm")}))
        languages << file.section(QLatin1Char('.'), 0, 0).section(QLatin1Char('_'), 1);
    return languages;
}

void speak(QCoreApplication& application, const QLocale& locale) {
    loadResources();
    install(application, QLocale(QLocale::English), QStringLiteral("vitrine"), QStringLiteral(":/i18n"));
    install(application, locale, QStringLiteral("qtbase"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, locale, QStringLiteral("vitrine"), QStringLiteral(":/i18n"));
}

} // namespace vitrine
