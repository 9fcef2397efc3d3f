#include "core/results/method_quantities.h"

namespace vitrine {

namespace {

template<class Read>
auto ofRuby(Read read) {
    return [read](const RubyAnswer& answer) -> Result<Measured> {
        if (!answer.result)
            return std::unexpected(answer.result.error());
        return read(**answer.result);
    };
}

template<auto member>
Result<Measured> ofStep(const HeatCapacityAnswer& answer) {
    if (!answer.step)
        return std::unexpected(answer.step.error());
    return (*answer.step)->transition.*member;
}

} // namespace

const QuantityList<RubyAnswer>& rubyResults() {
    static const QuantityList<RubyAnswer> list{
        {{"ruby.pressure_GPa", phrase("Definition", "Pressure from ruby"), "P", "GPa",
          phrase(
              "Definition",
              "From the shift of R1 by the scale that was chosen. The error is that of the fit, of λ0, of the temperature, and "
              "of the scale: the larger of its coefficients' and of what the scales differ by."),
          "P = P(Δλ/λ_{0}), Δλ = λ − λ_{0}(T)",
          "Ruby2020: G. Shen et al., High Press. Res. 40 (2020) 299; H. K. Mao et al., J. Geophys. Res. 91 (1986) 4673; A. "
          "Dewaele "
          "et al., Phys. Rev. B 78 (2008) 104102"},
         {nullptr, "pressure", "ruby", phrase("Cli", "P, ruby (GPa)")},
         ofRuby([](const RubyResult& r) { return r.chosen.pressure; })},
        {{"ruby.lambda_nm", phrase("Definition", "R1 of ruby"), "λ_{R1}", "nm",
          phrase("Definition", "Position of R1, by a fit of R1 and R2 as two pseudo-Voigts on a straight line, in air. The error "
                               "is that of the rows with how far they follow each other."),
          "", "least squares of both lines"},
         {"pseudo-Voigt R1", "R1", "pseudo-Voigt"},
         ofRuby([](const RubyResult& r) { return r.lines.r1.position; })},
        {{"ruby.lambda0_nm", phrase("Definition", "R1 at ambient pressure"), "λ_{0}", "nm",
          phrase("Definition", "R1 at 1 atm, moved to the temperature of the ruby."),
          "λ_{0}(T) = λ_{0} + 0.00746 nm/K (T − 296 K), below 296 K 0.00664 nm/K",
          "F. Datchi et al., High Press. Res. 27 (2007) 447"},
         {nullptr, "R1", "without pressure"},
         ofRuby([](const RubyResult& r) { return r.lambda0; })}};
    return list;
}

const QuantityList<HeatCapacityAnswer>& heatCapacityResults() {
    static const QuantityList<HeatCapacityAnswer> list{
        {{"heat_capacity.step_J_per_gK", phrase("Definition", "Step of the heat capacity (three runs)"), "ΔC_p", "J/(g K)",
          phrase(
              "Definition",
              "The height of the liquid line above the glass line at the half step of the heat capacity by three runs: empty "
              "pan, sapphire, sample. Windows that were found keep clear of the tails of the step. Its error is the larger "
              "of that of the lines, with their noise and windows, and of how far the steps of single runs scatter; with it go "
              "the run of sapphire, the masses, and 0.1 % for the heat capacity of sapphire."),
          "c_p = c_{p,s} (m_s/m) (Q − Q_0)/(Q_s − Q_0)", "ISO 11357-4:2014; ASTM E1269"},
         {"at the half step", "heat capacity step", "three runs", phrase("Cli", "ΔC_p, three runs (J/(g K))")},
         ofStep<&GlassTransition::step>},
        {{"heat_capacity.midpoint_half_step_K", phrase("Definition", "Midpoint (three runs)"), "T_{½}", "K",
          phrase("Definition", "Where the heat capacity by three runs has made half its step."), "ξ = ½",
          "ISO 11357-2 (half-step temperature)"},
         {"half step between glass and liquid line", "heat capacity midpoint", "half step"},
         ofStep<&GlassTransition::midpointHalfStep>}};
    return list;
}

} // namespace vitrine
