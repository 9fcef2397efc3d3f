#pragma once
#include "app/main_window.h"

class QAction;

namespace vitrine {

/// The commands of the window.
struct MainWindow::Actions {
    QAction *open, *import, *example, *demonstration, *save, *saveAs, *openPrevious, *saveStudy, *figures, *exportFigures, *saveMethods, *quit;
    QAction *undo, *redo, *applyWindows, *resetWindows, *resetPeaks, *resetBaseline, *removeScan;
    QAction *giveWindows, *giveBaseline, *givePeaks, *givePatternChoices, *makeAutomatic, *review;
    QAction* modes[3]; ///< in the order of Mode
    QAction *fit, *table, *simulator, *find, *about, *presentation, *resetLayout;
    QAction* themes[3];
    QAction* palettes[3];
    QAction* setForSamples;
    QMenu* recent = nullptr;
    QList<QAction*> views; ///< named "show_" and the name of the view
    QAction* automaticViews = nullptr;

    /// Enables what can be done with what is selected.
    void offer(const Scene&);
    void nameUndo(const History&);
    void markTheme(ThemeChoice);
    void markPalette(DataPalette);
    void markViews(const QStringList& shown);
};

} // namespace vitrine
