#pragma once
#include "widgets/controls/scene.h"
#include "widgets/plot/drawing.h"
#include "widgets/plot/panel.h"
#include "widgets/views/view_type.h"

namespace vitrine {

/// A thing of the sample that a click lights: one of its spectra, by a line or a symbol.
struct MethodItem {
    std::string id;
    QPolygonF line; ///< units of the axes
};

/// Spectra or runs of one sample: a value made from what follows from it.
struct MethodPicture {
    Panel panel;
    Drawing drawing;
    std::vector<MethodItem> items;
    QString value;           ///< "λ %1 nm · %2": what stands under the cursor
    std::string sample = {}; ///< id; empty: none is shown
    std::string part = {};   ///< id of the spectrum that is lit
};

/// What is drawn of a sample, and how; `lit` is the id of the spectrum that was clicked, or of none.
struct MethodKind {
    const char* content; ///< in FigurePanel::content
    ViewType type;
    QString title;
    MethodPicture (*picture)(const Moment&, const Selection&, const std::string& lit, const Theme&);
};

/// All of them: a new one is one function and one line here.
std::vector<MethodKind> methodKinds();

/// What marks and lines cover, in the units of the axes, with room for words above; null where there are none.
QRectF methodRange(const Drawing&);

/// Every spectrum over the one before, each as high as 1, with its fit, R1 and R2; of the one that is lit (else the first) the
/// residuals, too.
MethodPicture rubySpectraPicture(const Moment&, const Selection&, const std::string& lit, const Theme&);
/// Pressure against R1: a symbol with both errors for each spectrum, and the scale of the one that is lit.
MethodPicture rubyPressurePicture(const Moment&, const Selection&, const std::string& lit, const Theme&);
/// c_p(T) ± one standard error, the lines of glass and liquid, and the step at its half.
MethodPicture heatCapacityPicture(const Moment&, const Selection&, const std::string& lit, const Theme&);
/// The levelled means of the runs of each kind.
MethodPicture heatRunsPicture(const Moment&, const Selection&, const std::string& lit, const Theme&);

} // namespace vitrine
