#include "core/fit/fit_problems.h"

namespace vitrine {

std::unexpected<Problem> notConverged() {
    return refuse(phrase("Fit", "The fit did not converge."),
                  phrase("Fit", "Choose start values nearer to the answer, or fix a parameter."));
}

std::unexpected<Problem> undetermined() {
    return refuse(phrase("Fit", "The points do not determine all parameters of the fit."),
                  phrase("Fit", "Fix one of the parameters, or use more points."));
}

} // namespace vitrine
