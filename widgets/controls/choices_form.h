#pragma once
#include "core/document/action.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;

namespace vitrine {

class NumberBox;

/// Boxes for choices about one pattern. Only a person's editing emits; every edit is one SetPatternChoices.
class ChoicesForm : public QWidget {
    Q_OBJECT
  public:
    using QWidget::QWidget;

  Q_SIGNALS:
    void acted(const vitrine::Action&);

  protected:
    /// What the boxes are about from now on.
    void setSubject(const PatternPath&, const ScatteringPattern&);
    const PatternPath& path() const { return path_; }
    const ScatteringPattern& pattern() const { return pattern_; }

    void edit(const std::function<void(PatternChoices&)>&);
    /// A box whose editing changes the choices by `put`.
    void listenTo(NumberBox*, std::function<void(PatternChoices&, double)> put);
    void listenTo(QComboBox*, std::function<void(PatternChoices&, int)> put);
    void listenTo(QCheckBox*, std::function<void(PatternChoices&, bool)> put);
    /// What an emptied box does.
    void listenToEmptied(NumberBox*, std::function<void(PatternChoices&)> put);

  private:
    PatternPath path_;
    ScatteringPattern pattern_;
};

} // namespace vitrine
