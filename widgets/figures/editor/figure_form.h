#pragma once
#include "widgets/figures/editor/part_forms.h"

#include <map>

namespace vitrine {

/// The fields of what is selected of a figure.
class FigureForm : public QWidget {
    Q_OBJECT
  public:
    explicit FigureForm(QWidget* parent = nullptr);

    void setPage(const FigurePage&, const FigurePart&, const Moment&, const PagePlaces&, const std::set<std::string>& names);
    /// The form that is shown; null before a page was set.
    PartForm* shown() const { return shown_; }

  Q_SIGNALS:
    void changed(const vitrine::FigurePage&);

  private:
    PartForm* made(FigurePartKind);
    PartForm* formOf(FigurePartKind);

    FormContext context_;
    std::map<FigurePartKind, PartForm*> forms_; ///< each made when it is first needed
    PartForm* shown_ = nullptr;
};

} // namespace vitrine
