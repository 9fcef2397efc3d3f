#pragma once
#include "core/document/action.h"
#include "widgets/controls/scene.h"
#include "widgets/plot/theme.h"

#include <QDialog>

class QHBoxLayout;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace vitrine {

class FigureForm;
class FigurePreview;

/// The figures of a study beside the workbench: which one, how it will look in print, and everything that can be set of it.
/// What is changed becomes a step of the history; the figure of a template becomes one of the study by its first change.
class FigureWindow : public QDialog {
    Q_OBJECT
  public:
    explicit FigureWindow(QWidget* parent = nullptr);

    void setMoment(const Moment&, const Theme&);
    FigurePreview* preview() const { return preview_; }

  Q_SIGNALS:
    void acted(const vitrine::Action&);
    void saveAsked(const vitrine::FigurePage&);

  private:
    QWidget* scrolled(QWidget* content, const QString& name, int leastWidth);
    QPushButton* addButton(QHBoxLayout*, const char* id, const QString& text);
    void buildButtons(QVBoxLayout*);
    void choosePage(int row);
    void choosePanel(const std::string& id);
    void setWidth(double mm);
    void showPage();
    void showList();
    const FigurePage* page() const;
    bool isOwn() const;

    Moment moment_;
    Theme theme_;
    std::vector<FigurePage> pages_;
    std::string name_;  ///< of the page that is shown
    std::string panel_; ///< id of the panel that is edited
    QListWidget* list_;
    FigurePreview* preview_;
    FigureForm* form_;
    QPushButton *save_, *oneColumn_, *twoColumns_, *asTemplate_;
};

} // namespace vitrine
