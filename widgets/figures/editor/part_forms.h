#pragma once
#include "widgets/figures/editor/part_form.h"
#include "widgets/figures/editor/part_places.h"

#include <QCoreApplication>

#include <set>

namespace vitrine {

/// What forms are about beside the page: the study, and what was drawn of it.
struct FormContext {
    Moment moment;
    PagePlaces places;
    std::set<std::string> names = {}; ///< of all figures
};

/// The words of forms.
struct FormTexts {
    Q_DECLARE_TR_FUNCTIONS(FormTexts)
};

// The form of each kind of part; `context` is asked whenever one is shown and outlives it.

PartForm* pageForm(const FormContext* context, QWidget* parent);
PartForm* panelForm(const FormContext* context, QWidget* parent);
PartForm* letterForm(QWidget* parent);
PartForm* titleForm(QWidget* parent);
PartForm* axisForm(bool x, const FormContext* context, QWidget* parent);
PartForm* legendForm(const FormContext* context, QWidget* parent);
PartForm* seriesForm(QWidget* parent);
PartForm* noteForm(QWidget* parent);
PartForm* shapeForm(QWidget* parent);

// The names of choices, in the order of their enumerations.

QStringList dashNames();
QStringList symbolNames();
QStringList errorNames();
QStringList errorSpanNames();
QStringList frameNames();
/// With "as the page" in front.
QStringList asPage(QStringList);
QStringList yesNoAsPage();
/// The panels that a page has beside one of them, with "none" in front.
std::vector<NamedText> otherPanels(const FigurePage&, const std::string& panel);

} // namespace vitrine
