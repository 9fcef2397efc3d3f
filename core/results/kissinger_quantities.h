#pragma once
#include "core/quantity/quantity.h"
#include "core/results/results.h"

namespace vitrine {

/// The energies of a Kissinger fit: in kJ/mol, over R, over R T_g.
const QuantityList<KissingerFit>& kissingerResults();

/// What its intercept is; it is a parameter of the fit, not a result.
const Definition& kissingerIntercept();

/// E_a over R T_g where there is one, else in kJ/mol: what is shown of a fit.
const Quantity<KissingerFit>& shownEnergyOf(const KissingerFit&);

/// What the scans of a sample give together.
const QuantityList<SampleResult>& sampleResults();

} // namespace vitrine
