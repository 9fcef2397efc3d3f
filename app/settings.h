#pragma once
#include "app/appearance.h"

#include <QByteArray>
#include <QStringList>

namespace vitrine {

// What the program remembers between its runs, in the settings of the user.

QStringList recentFiles();
/// Puts a file at the head of the recent ones; at most twelve are kept.
void rememberFile(const QString& path);

ThemeChoice themeChoice();
void rememberTheme(ThemeChoice);

struct WindowLayout {
    QByteArray geometry, state, splitter;
};
WindowLayout windowLayout();
void rememberLayout(const WindowLayout&);

/// The folder a file dialog starts in.
QString lastFolder();
void rememberFolder(const QString& ofFile);

} // namespace vitrine
