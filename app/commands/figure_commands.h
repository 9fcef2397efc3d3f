#pragma once
#include "app/commands/appearance_commands.h"
#include "app/workspace/workspace.h"

namespace vitrine {

class FigureWindow;

/// What a study is published with: its figures, all of them as files, and the text on its methods.
class FigureCommands : public Commands {
    Q_OBJECT
  public:
    struct Actions {
        QAction *figures, *exportAll, *saveMethods;
    };
    /// `shared`: actions that hold in the window of the figures as well.
    FigureCommands(Workspace&, const AppearanceCommands&, const QList<QAction*>& shared, QWidget* window);

    const Actions& actions() const { return actions_; }
    /// The figures of the study beside the window.
    void showFigures();

  private:
    void makeWindow();
    void follow(const Scene&);
    std::optional<Problem> write(const QString& file, const FigurePage&) const;
    void saveFigure(const FigurePage&);
    void exportFigures();
    void saveMethods();

    Workspace& workspace_;
    const AppearanceCommands& appearance_;
    QList<QAction*> shared_;
    Actions actions_;
    FigureWindow* figures_ = nullptr; ///< made when it is first asked for
};

} // namespace vitrine
