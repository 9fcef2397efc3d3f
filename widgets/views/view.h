#pragma once
#include "core/document/action.h"
#include "widgets/controls/scene.h"
#include "widgets/plot/plot_table.h"
#include "widgets/plot/theme.h"
#include "widgets/views/view_type.h"

#include <QWidget>

namespace vitrine {

/// A picture of a scene. It draws what it is given and owns no number; only a person's gesture makes it emit.
/// A drag emits previewed() for every step and acted() once at release (or previewCancelled()).
class View : public QWidget {
    Q_OBJECT
  public:
    /// Its object name is that of its type.
    View(ViewType, QWidget* parent);
    ViewType type() const { return type_; }

    /// Draws the scene. Never emits.
    virtual void setScene(const Scene&) = 0;
    virtual void setTheme(const Theme&) = 0;
    /// Zooms so that everything shown fits (or back to what the automatic range is).
    virtual void fit() = 0;
    /// What it shows as a panel of a figure, without a place; nothing where figures have no such content.
    virtual std::optional<FigurePanel> figurePanel() const { return std::nullopt; }
    /// What a person would write down of it; nothing where the points that it draws say all.
    virtual std::optional<FactTable> facts() const { return std::nullopt; }

  Q_SIGNALS:
    void previewed(const vitrine::Action&);
    /// Several actions together, likewise.
    void previewedTogether(const std::vector<vitrine::Action>&);
    void previewCancelled();
    void acted(const vitrine::Action&);
    /// Several actions as one step of the history called `words`.
    void actedTogether(const std::vector<vitrine::Action>&, const vitrine::Message& words);
    void selectionChosen(const vitrine::Selection&);
    /// A point that stands for a scan was clicked: its curve is to be seen.
    void curveAsked(const vitrine::ScanPath&);
    /// The same of a pattern.
    void patternAsked(const vitrine::PatternPath&);
    void hintChanged(const QString& whatTheMouseCanDo);
    void cursorChanged(const QString& valueUnderTheCursor);
    /// A person wants to read what is drawn as a table.
    void tableAsked();
    /// A person wants it as a panel of a figure; an empty name: of a new one.
    void figureAsked(const std::string& name);

  protected:
    /// The figures that it can be sent to.
    void offerFigures(class QMenu&, const Study&);

  private:
    ViewType type_;
};

} // namespace vitrine
