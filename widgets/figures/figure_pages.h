#pragma once
#include "core/figures/page_layout.h"
#include "widgets/controls/scene.h"

#include <QString>

namespace vitrine {

/// The figures of the study, then the templates that it has no figure of its own for.
std::vector<FigurePage> pagesOf(const Moment&);

/// The page of that name: one of the study, or a template (figure_templates.h).
Result<FigurePage> pageNamed(const QString& name, const Moment&);

/// A figure of the study at another width with its panels where its template has them at that width, so that from two columns
/// to one and back is where it was; without a template as atWidth() has it.
FigurePage laidOut(const FigurePage&, double width, const Moment&);

} // namespace vitrine
