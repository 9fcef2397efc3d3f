#pragma once
#include "app/settings/appearance.h"
#include "core/files/content/pattern_reading.h"
#include "core/files/import/file_kind.h"

#include <QByteArray>
#include <QStringList>

#include <map>
#include <optional>

namespace vitrine {

// What the program remembers between its runs, in the settings of the user.

QStringList recentFiles();
/// Puts a file, a study or a folder at the head of the recent ones, in the place of the files that it stands for; at most twelve
/// are kept.
void rememberFile(const QString& path, const QStringList& instead = {});

ThemeChoice themeChoice();
void rememberTheme(ThemeChoice);

DataPalette paletteChoice();
void rememberPalette(DataPalette);

/// How a person arranged the views of a kind of study.
struct ViewLayout {
    std::optional<QStringList> views; ///< chosen by a person; absent: those the study needs
    QByteArray places;                ///< where they stand; empty: where they stand by themselves
    bool operator==(const ViewLayout&) const = default;
};
using ViewLayouts = std::map<QString, ViewLayout>; ///< by the kinds of data of the study

/// How a person arranged the window.
struct WindowLayout {
    QByteArray geometry, state; ///< of the window and its docks
    QByteArray samples;         ///< of the sample table
    ViewLayouts views;
    bool ownWidths = false; ///< a person set those of the panels
};
WindowLayout windowLayout();
/// An arrangement without any content is not written over one that has some.
void rememberLayout(const WindowLayout&);

/// The answers that a person gave to files of a dialect, but for heating rate, mass and columns, which are those of one file. Of
/// tables without a program's form nothing is remembered.
ReadOptions rememberedAnswers(const std::string& dialect);
/// Whether a person gave them against what a file of the dialect says itself, so that they hold for such files too; else they
/// hold where a file leaves something open.
bool correctsFiles(const std::string& dialect);
void rememberCorrecting(const std::string& dialect, bool corrects);
/// Empty answers are forgotten.
void rememberAnswers(const std::string& dialect, const ReadOptions&);

/// What a person said that files of a form hold (see FileGuess).
std::optional<FileKind> rememberedKind(const std::string& form);
void rememberKind(const std::string& form, FileKind);

/// What stacks of frames were last said to become; absent: nobody said it.
std::optional<FramesAs> rememberedFrames();
void rememberFrames(FramesAs);

/// The folder a file dialog starts in.
QString lastFolder();
void rememberFolder(const QString& ofFile);

} // namespace vitrine
