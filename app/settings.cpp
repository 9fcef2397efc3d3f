#include "app/settings.h"

#include <QFileInfo>
#include <QSettings>

namespace vitrine {

namespace {

constexpr qsizetype keptFiles = 12;

const QString recentKey = QStringLiteral("files/recent");
const QString folderKey = QStringLiteral("files/folder");
const QString themeKey = QStringLiteral("window/theme");
const QString geometryKey = QStringLiteral("window/geometry");
const QString stateKey = QStringLiteral("window/state");
const QString splitterKey = QStringLiteral("window/splitter");

} // namespace

QStringList recentFiles() {
    QStringList files = QSettings().value(recentKey).toStringList();
    files.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return files;
}

void rememberFile(const QString& path) {
    QStringList files = QSettings().value(recentKey).toStringList();
    files.removeAll(path);
    files.prepend(path);
    QSettings().setValue(recentKey, files.mid(0, keptFiles));
    rememberFolder(path);
}

ThemeChoice themeChoice() {
    const int stored = QSettings().value(themeKey, 0).toInt();
    return stored >= 0 && stored <= 2 ? static_cast<ThemeChoice>(stored) : ThemeChoice::Follow;
}

void rememberTheme(ThemeChoice choice) { QSettings().setValue(themeKey, static_cast<int>(choice)); }

WindowLayout windowLayout() {
    const QSettings settings;
    return {settings.value(geometryKey).toByteArray(), settings.value(stateKey).toByteArray(),
            settings.value(splitterKey).toByteArray()};
}

void rememberLayout(const WindowLayout& layout) {
    QSettings settings;
    settings.setValue(geometryKey, layout.geometry);
    settings.setValue(stateKey, layout.state);
    settings.setValue(splitterKey, layout.splitter);
}

QString lastFolder() { return QSettings().value(folderKey).toString(); }

void rememberFolder(const QString& ofFile) { QSettings().setValue(folderKey, QFileInfo(ofFile).absolutePath()); }

} // namespace vitrine
