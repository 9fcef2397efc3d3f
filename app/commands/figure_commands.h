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
    /// Adds panels to a figure of the study (an empty name: a new one), as one step, and shows it.
    void send(const std::vector<FigurePanel>&, const std::string& name);
    /// The figure that is shown in the style of a file; what the file says beyond it is told.
    void takeStyle(const QString& file);
    void keepStyle(const QString& file, const FigurePage&);
    FigureWindow* figureWindow() const { return figures_; }

  Q_SIGNALS:
    /// A figure of the views that are shown is wanted.
    void viewsAsked();

  private:
    void makeWindow();
    void follow(const Scene&);
    std::optional<Problem> write(const QString& file, const FigurePage&) const;
    void saveFigure(const FigurePage&);
    void openStyle();
    void saveStyle(const FigurePage&);
    void tell(const Problem&);
    void exportFigures();
    void saveMethods();

    Workspace& workspace_;
    const AppearanceCommands& appearance_;
    QList<QAction*> shared_;
    Actions actions_;
    FigureWindow* figures_ = nullptr; ///< made when it is first asked for
};

} // namespace vitrine
