#pragma once
#include "core/document/action.h"
#include "widgets/controls/scene.h"
#include "widgets/figures/editor/figure_part.h"
#include "widgets/plot/theme.h"

#include <QDialog>

#include <functional>
#include <set>

class QHBoxLayout;
class QListWidget;
class QMenu;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace vitrine {

class FigureForm;
class FigureOutline;
class FigurePreview;
class WrappedLabel;

/// The figures of a study beside the workbench: which one, its parts, how it will look in print, and the fields of what is
/// selected of it. What is changed becomes a step of the history; the figure of a template becomes one of the study by its first
/// change.
class FigureWindow : public QDialog {
    Q_OBJECT
  public:
    explicit FigureWindow(QWidget* parent = nullptr);

    void setMoment(const Moment&, const Theme&);
    /// Shows a figure, and of it the last panel or the page.
    void choose(const std::string& name, bool lastPanel = false);
    void choosePart(const FigurePart&);
    FigurePreview* preview() const { return preview_; }
    FigureForm* form() const { return form_; }
    const FigurePart& part() const { return part_; }
    const FigurePage* page() const;
    /// The names of all figures and templates.
    std::set<std::string> names() const;
    /// Asks for a page in the place of the one that is shown, as one step.
    void change(const FigurePage&);
    /// What came of something, below the figure.
    void say(const QString&);

  Q_SIGNALS:
    /// Actions as one step of the history called `words`.
    void acted(const std::vector<vitrine::Action>&, const vitrine::Message& words);
    void saveAsked(const vitrine::FigurePage&);
    void viewsAsked();
    void styleAsked();
    void styleSaveAsked(const vitrine::FigurePage&);

  private:
    QWidget* buildLeft();
    QWidget* scrolled(QWidget* content, const QString& name, int leastWidth);
    QPushButton* addButton(QHBoxLayout*, const char* id, const QString& text);
    QToolButton* menuButton(const char* id, const QString& text, QMenu*);
    QMenu* menuOf(const char* id);
    QAction* offer(QMenu*, const char* id, const QString& text, const std::function<void()>& does);
    void buildButtons(QVBoxLayout*);
    QMenu* newMenu();
    QMenu* figureMenu();
    QMenu* styleMenu();
    QMenu* panelMenu();
    QMenu* addMenu();
    void fillAddMenu(QMenu*, std::optional<QPointF> mm);
    void listen();
    void openMenu(const FigurePart&, QPointF mm, QPoint global);
    void choosePage(int row);
    void setWidth(double mm);
    void add(const FigurePage&);
    void duplicate();
    void rename(const FigurePage&);
    void removeFigure();
    void removePart(const FigurePart&);
    void addPanel();
    void addNote(QPointF value);
    void addShape(ShapeKind, QPointF value);
    QPointF newPlace(const std::optional<QPointF>& mm) const;
    std::string panelInHand() const;
    void showPage();
    void showFaults();
    void showParts();
    void showList();
    bool isOwn() const;
    bool hasTemplate() const;

    Moment moment_;
    Theme theme_;
    std::vector<FigurePage> pages_;
    std::string name_;   ///< of the page that is shown
    QStringList faults_; ///< that the words under the figure tell of
    FigurePart part_;    ///< that is selected
    QListWidget* list_;
    FigureOutline* outline_;
    FigurePreview* preview_;
    FigureForm* form_;
    WrappedLabel* words_;
    QPushButton *save_, *oneColumn_, *twoColumns_, *asTemplate_;
    QToolButton *figureButton_, *styleButton_, *addButton_, *panelButton_;
    QAction *remove_, *removePanel_;
};

} // namespace vitrine
