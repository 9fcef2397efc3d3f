#include "core/fit/trust_region.h"

#include "core/fit/gauss_newton.h"
#include "core/fit/gsl_errors.h"

#include <gsl/gsl_errno.h>
#include <gsl/gsl_multifit_nlinear.h>

#include <memory>

namespace vitrine {

namespace {

using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Workspace = std::unique_ptr<gsl_multifit_nlinear_workspace, decltype(&gsl_multifit_nlinear_free)>;

Eigen::Map<const Eigen::VectorXd> seen(const gsl_vector* v) {
    return {v->data, static_cast<Eigen::Index>(v->size)};
}
Eigen::Map<Eigen::VectorXd> seen(gsl_vector* v) {
    return {v->data, static_cast<Eigen::Index>(v->size)};
}

Eigen::Map<RowMajor, 0, Eigen::OuterStride<>> seen(gsl_matrix* m) {
    return {m->data, static_cast<Eigen::Index>(m->size1), static_cast<Eigen::Index>(m->size2),
            Eigen::OuterStride<>(static_cast<Eigen::Index>(m->tda))};
}

int residualsForGsl(const gsl_vector* x, void* params, gsl_vector* f) {
    constexpr double farTooLarge = 1e100;
    const auto& model = *static_cast<const FreeModel*>(params);
    const Eigen::VectorXd residuals = model.residuals(seen(x));
    if (residuals.allFinite())
        seen(f) = residuals;
    else
        seen(f).setConstant(farTooLarge);
    return GSL_SUCCESS;
}

int jacobianForGsl(const gsl_vector* x, void* params, gsl_matrix* df) {
    const auto& model = *static_cast<const FreeModel*>(params);
    const Eigen::VectorXd position = seen(x);
    const Eigen::MatrixXd jacobian = model.jacobian(position, model.residuals(position), false);
    seen(df) = jacobian;
    return jacobian.allFinite() ? GSL_SUCCESS : GSL_EBADFUNC;
}

gsl_multifit_nlinear_parameters chosen(StepRule rule) {
    auto parameters = gsl_multifit_nlinear_default_parameters();
    parameters.trs = rule == StepRule::Levenberg ? gsl_multifit_nlinear_trs_lm
                     : rule == StepRule::Dogleg  ? gsl_multifit_nlinear_trs_ddogleg
                                                 : gsl_multifit_nlinear_trs_lmaccel;
    return parameters;
}

gsl_multifit_nlinear_fdf problemForGsl(const FreeModel& model) {
    gsl_multifit_nlinear_fdf fdf{};
    fdf.f = residualsForGsl;
    fdf.df = jacobianForGsl;
    fdf.n = static_cast<std::size_t>(model.points());
    fdf.p = model.free.size();
    fdf.params = const_cast<FreeModel*>(&model);
    return fdf;
}

GaussNewton remainingStep(const gsl_multifit_nlinear_workspace* w) {
    const Eigen::MatrixXd jacobian = seen(gsl_multifit_nlinear_jac(w));
    return gaussNewton(jacobian, seen(w->f), seen(w->x), pivotOfCoarse);
}

} // namespace

Descent descend(const FreeModel& model, StepRule rule, int maxIterations) {
    keepGslErrorsAsValues();
    // Steps are accepted by the sum of squares, which rounding flattens within 1e-8 of the confidence region.
    constexpr double aimed = 1e-9, acceptable = 1e-5;
    constexpr int patience = 4;
    const auto parameters = chosen(rule);
    auto fdf = problemForGsl(model);
    const Workspace w(gsl_multifit_nlinear_alloc(gsl_multifit_nlinear_trust, &parameters, fdf.n, fdf.p),
                      gsl_multifit_nlinear_free);
    Descent out{Ending::NoProgress, model.position(), 0};
    gsl_vector_const_view start = gsl_vector_const_view_array(out.position.data(), fdf.p);
    if (!w || gsl_multifit_nlinear_init(&start.vector, &fdf, w.get()) != GSL_SUCCESS)
        return out;
    int stuck = 0;
    while (true) {
        out.position = seen(w->x);
        if (!model.inside(out.position))
            return {Ending::CrossedBound, model.at(out.position)(model.free), out.iterations};
        const GaussNewton left = remainingStep(w.get());
        if (left.atMinimum(stuck > 0 ? acceptable : aimed) || (stuck > patience && left.isLost()))
            return {Ending::Minimum, out.position, out.iterations};
        if (stuck > patience)
            return out;
        if (out.iterations >= maxIterations)
            return {Ending::TooManySteps, out.position, out.iterations};
        if (model.problem.cancelled && model.problem.cancelled())
            return {Ending::Cancelled, out.position, out.iterations};
        stuck = gsl_multifit_nlinear_iterate(w.get()) == GSL_SUCCESS ? 0 : stuck + 1;
        ++out.iterations;
    }
}

} // namespace vitrine
