#pragma once
#include "app/board/view_kinds.h"
#include "app/commands/commands.h"
#include "app/settings/settings.h"
#include "app/workspace/workspace.h"

class QMainWindow;
class QMenu;

namespace vitrine {

class PlotTables;
class RobustnessView;
class ViewBoard;

/// The views: which of them are shown, each made when it is first wanted, what they draw, and what a person does in them.
class ViewCommands : public Commands {
    Q_OBJECT
  public:
    struct Actions {
        QAction *fit, *table, *simulator, *review;
        std::map<ViewType, QAction*> show;    ///< checked where the view is shown
        QAction *maximise, *floating, *close; ///< of the view in hand
        QAction* reset;                       ///< the views that the study needs, where they stand by themselves
    };
    ViewCommands(Workspace&, ViewBoard*, QMainWindow* window);

    const Actions& actions() const { return actions_; }
    /// Draws the scene in the views that a person chose, else in those that the study has something for.
    void showScene();
    void setTheme(const Theme&);
    /// The simulator alone, with or without a study.
    void showSimulator();
    bool isSimulating() const;
    /// Shows a view beside those that are shown, if it is hidden, and before those that hide it.
    void bringIntoSight(ViewType);
    /// The names of the views that a person chose; absent: those that the study has something for.
    std::optional<QStringList> chosen() const;
    /// Takes such names again. Of those it does not know it takes none; nothing left: as if nothing was chosen.
    void choose(const std::optional<QStringList>& names);

    /// What a person chose for each kind of study.
    ViewLayouts layouts() const;
    void setLayouts(const ViewLayouts&);

    /// Asks for the views that are shown as panels of a new figure.
    void sendShown();
    /// Offers in a menu to send the view that has the focus to a new figure or one of the study.
    void listFiguresIn(QMenu*);

  Q_SIGNALS:
    /// What views show is wanted as panels of a figure; an empty name: of a new one.
    void figureAsked(const std::vector<vitrine::FigurePanel>&, const std::string& name);
    /// Other views are wanted.
    void wantedChanged();
    /// A view that has the window to itself; null: none has.
    void standsAlone(QWidget* view);
    void cursorChanged(const QString& valueUnderTheCursor);

  private:
    void buildActions();
    void buildPlaceActions();
    View* viewInHand() const;
    void onViewInHand(void (ViewBoard::*)(ViewType));
    void openMenu(ViewType, QPoint global);
    void resetViews();
    ViewLayout layout() const;
    void keepLayout();
    void followKind();
    void showWanted();
    void send(const View*, const std::string& figure);
    std::optional<FigurePanel> panelOf(const View*) const;
    const View* inHand() const;
    void offerFigures(const Study&);
    void make(const QList<ViewType>&);
    void take(View*);
    void listenTo(View*);
    void listenTo(RobustnessView*);
    QList<ViewType> wanted() const;
    void want(const std::optional<QList<ViewType>>&);
    void toggle(ViewType, bool shown);
    void fit();
    void showPatternCurve();
    void offerWhatIsThere(const Scene&);

    Workspace& workspace_;
    ViewBoard* board_;
    PlotTables* tables_;
    std::vector<ViewKind> kinds_;
    Theme theme_;
    QString kind_;                          ///< of the study, in the words of dataKinds()
    std::optional<QList<ViewType>> chosen_; ///< by a person
    std::optional<QByteArray> places_;      ///< those to be given to the views that are shown next
    ViewLayouts layouts_;                   ///< of studies of other kinds
    Actions actions_;
    QMenu* toFigure_ = nullptr;
};

} // namespace vitrine
