#pragma once
#include "app/settings/appearance.h"
#include "core/quantity/problem.h"

#include <QSize>
#include <QStringList>

#include <optional>

namespace vitrine {

/// What the program was asked for.
struct LaunchOptions {
    QStringList paths;
    bool example = false;
    QString screenshot;     ///< PNG to write; empty: open the window
    QString figure;         ///< to be written into `output`; empty: none
    QString output;         ///< PDF, SVG or PNG
    double width = 0;       ///< of the figure, mm; 0: as the figure says
    QString view;           ///< "window", "thermograms", "kissinger", "inspector"
    QSize size{1600, 1000}; ///< logical pixels
    double scale = 1;       ///< device pixels a logical pixel
    std::optional<ThemeChoice> theme;
    bool exitAfterFirstPaint = false; ///< for measuring the start
    bool help = false;
    bool version = false;
};

/// The options in the arguments (without the program's name), or what is wrong with them.
Result<LaunchOptions> launchOptions(const QStringList& arguments);

/// The text of --help.
QString launchHelp();

} // namespace vitrine
