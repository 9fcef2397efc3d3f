#pragma once
#include "core/document/figure_page.h"

#include <QPointF>
#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QTableView;

namespace vitrine {

class Form;
class NoteModel;
class NumberBox;

/// Everything that can be set of a figure: of the page, and of one of its panels.
class FigureForm : public QWidget {
    Q_OBJECT
  public:
    explicit FigureForm(QWidget* parent = nullptr);

    /// `panel` is the id of the one that is edited; new notes begin at `place` on its axes.
    void setPage(const FigurePage&, const std::string& panel, std::function<QPointF()> place);

  Q_SIGNALS:
    void changed(const vitrine::FigurePage&);
    void panelChosen(const std::string& id);

  private:
    using Number = std::optional<double>;
    void addPage(Form*);
    void addPanel(Form*);
    void addBox(Form*);
    void addNotes();
    /// A field for a number of the page or of the panel; `set` changes a copy, which is then asked for.
    NumberBox* addNumber(Form*, const char* id, const QString& name, const QString& unit, double step, int decimals);
    template<class Set>
    void onPage(NumberBox*, Set);
    template<class Set>
    void onPanel(NumberBox*, Set);
    QLineEdit* addRange(Form*, const char* id, const QString& name, std::optional<Interval> FigurePanel::*range);
    void editRange(QLineEdit*, std::optional<Interval> FigurePanel::*range);
    const FigurePanel* panel() const;
    template<class Edit>
    void editPanel(Edit);
    void showPage();
    void showPanel(const FigurePanel&);

    FigurePage page_;
    std::string panelId_;
    NumberBox *width_, *height_, *type_;
    QComboBox *palette_, *panels_, *content_;
    QLineEdit *letter_, *x_, *y_;
    NumberBox *rate_, *offset_, *left_, *top_, *boxWidth_, *boxHeight_;
    QCheckBox* regions_;
    QTableView* notes_;
    NoteModel* noteModel_;
    QWidget* panelPart_;
};

} // namespace vitrine
