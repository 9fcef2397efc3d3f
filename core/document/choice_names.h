#pragma once
#include "core/document/study.h"

#include <optional>
#include <string>

namespace vitrine {

/// An enumerator and its name in files and on the command line.
template<class E>
struct ChoiceName {
    E value;
    const char* text;
};

/// All enumerators of an E with their names, which never change; specialised for each that a choice is made of.
template<class E>
inline constexpr std::nullptr_t choiceNames{};

template<>
inline constexpr ChoiceName<SignalKind> choiceNames<SignalKind>[] = {
    {SignalKind::Power, "power"}, {SignalKind::SpecificPower, "specific_power"}, {SignalKind::HeatCapacity, "heat_capacity"}};
template<>
inline constexpr ChoiceName<ExoDirection> choiceNames<ExoDirection>[] = {{ExoDirection::Up, "up"}, {ExoDirection::Down, "down"}};
template<>
inline constexpr ChoiceName<PeakKind> choiceNames<PeakKind>[] = {{PeakKind::Endotherm, "endotherm"},
                                                                 {PeakKind::Exotherm, "exotherm"}};
template<>
inline constexpr ChoiceName<PeakBranch> choiceNames<PeakBranch>[] = {
    {PeakBranch::Other, "other"},         {PeakBranch::Shadow, "shadow"},
    {PeakBranch::Overshoot, "overshoot"}, {PeakBranch::Crystallisation, "crystallisation"},
    {PeakBranch::Melting, "melting"},     {PeakBranch::CrystallisationOnset, "crystallisation_onset"}};
template<>
inline constexpr ChoiceName<BaselineKind> choiceNames<BaselineKind>[] = {{BaselineKind::Straight, "straight"},
                                                                         {BaselineKind::Polyline, "polyline"},
                                                                         {BaselineKind::Spline, "spline"},
                                                                         {BaselineKind::Sigmoid, "sigmoid"}};
template<>
inline constexpr ChoiceName<TreatmentKind> choiceNames<TreatmentKind>[] = {{TreatmentKind::Unknown, "unknown"},
                                                                           {TreatmentKind::AsCast, "as-cast"},
                                                                           {TreatmentKind::Annealed, "annealed"},
                                                                           {TreatmentKind::Compressed, "compressed"}};
template<>
inline constexpr ChoiceName<KineticFormula> choiceNames<KineticFormula>[] = {
    {KineticFormula::Kissinger, "kissinger"},        {KineticFormula::Starink, "starink"},
    {KineticFormula::AugisBennett, "augis-bennett"}, {KineticFormula::Ozawa, "ozawa"},
    {KineticFormula::Moynihan, "moynihan"},          {KineticFormula::Boswell, "boswell"}};
template<>
inline constexpr ChoiceName<PointRate> choiceNames<PointRate>[] = {{PointRate::AtPeak, "at-peak"},
                                                                   {PointRate::Programmed, "programmed"}};
template<>
inline constexpr ChoiceName<PressureTgMethod> choiceNames<PressureTgMethod>[] = {
    {PressureTgMethod::Collapse, "collapse"}, {PressureTgMethod::Onset, "onset"}, {PressureTgMethod::ByHand, "by-hand"}};
template<>
inline constexpr ChoiceName<CrossoverShape> choiceNames<CrossoverShape>[] = {{CrossoverShape::Ramp, "ramp"},
                                                                             {CrossoverShape::Tanh, "tanh"}};
template<>
inline constexpr ChoiceName<StateEquation> choiceNames<StateEquation>[] = {{StateEquation::BirchMurnaghan, "birch-murnaghan"},
                                                                           {StateEquation::Vinet, "vinet"}};
template<>
inline constexpr ChoiceName<RubyScale> choiceNames<RubyScale>[] = {
    {RubyScale::Ruby2020, "ruby2020"}, {RubyScale::Mao1986, "mao1986"}, {RubyScale::Dewaele2008, "dewaele2008"}};
template<>
inline constexpr ChoiceName<HeatRunRole> choiceNames<HeatRunRole>[] = {
    {HeatRunRole::Empty, "empty"}, {HeatRunRole::Sapphire, "sapphire"}, {HeatRunRole::Sample, "sample"}};
template<>
inline constexpr ChoiceName<WavelengthMedium> choiceNames<WavelengthMedium>[] = {{WavelengthMedium::Air, "air"},
                                                                                 {WavelengthMedium::Vacuum, "vacuum"}};
template<>
inline constexpr ChoiceName<ChoiceTouches> choiceNames<ChoiceTouches>[] = {
    {ChoiceTouches::Scans, "scans"}, {ChoiceTouches::Patterns, "patterns"}, {ChoiceTouches::Compared, "compared"}};
template<>
inline constexpr ChoiceName<PatternRole> choiceNames<PatternRole>[] = {{PatternRole::Sample, "sample"},
                                                                       {PatternRole::Background, "background"}};
template<>
inline constexpr ChoiceName<Refinement> choiceNames<Refinement>[] = {{Refinement::None, "none"},
                                                                     {Refinement::Density, "density"},
                                                                     {Refinement::Background, "background"},
                                                                     {Refinement::Both, "both"}};
template<>
inline constexpr ChoiceName<SeriesTake> choiceNames<SeriesTake>[] = {
    {SeriesTake::Each, "each"}, {SeriesTake::EveryNth, "every"}, {SeriesTake::Groups, "groups"}};
template<>
inline constexpr ChoiceName<SeriesAxis> choiceNames<SeriesAxis>[] = {
    {SeriesAxis::Automatic, "automatic"}, {SeriesAxis::Frame, "frame"}, {SeriesAxis::Temperature, "temperature"},
    {SeriesAxis::Pressure, "pressure"},   {SeriesAxis::Time, "time"},   {SeriesAxis::Position, "position"}};
template<>
inline constexpr ChoiceName<FrameAverage> choiceNames<FrameAverage>[] = {{FrameAverage::ClippedMean, "clipped-mean"},
                                                                         {FrameAverage::Median, "median"}};
template<>
inline constexpr ChoiceName<NormalizationMethod> choiceNames<NormalizationMethod>[] = {
    {NormalizationMethod::LinearSolve, "linear"},
    {NormalizationMethod::KroghMoeNorman, "krogh-moe-norman"},
    {NormalizationMethod::HighQ, "high-q"},
    {NormalizationMethod::AdHoc, "ad-hoc"}};
template<>
inline constexpr ChoiceName<BelowQMin> choiceNames<BelowQMin>[] = {{BelowQMin::Automatic, "automatic"},
                                                                   {BelowQMin::None, "none"},
                                                                   {BelowQMin::Constant, "constant"},
                                                                   {BelowQMin::Linear, "linear"},
                                                                   {BelowQMin::Parabola, "parabola"}};
template<>
inline constexpr ChoiceName<Convention> choiceNames<Convention>[] = {{Convention::FaberZiman, "faber-ziman"},
                                                                     {Convention::AsPrinted, "as-printed"},
                                                                     {Convention::AshcroftLangreth, "ashcroft-langreth"}};
template<>
inline constexpr ChoiceName<TransformWindow> choiceNames<TransformWindow>[] = {
    {TransformWindow::None, "none"}, {TransformWindow::Lorch, "lorch"}, {TransformWindow::SoperLorch, "soper-lorch"}};
template<>
inline constexpr ChoiceName<PeakDefinition> choiceNames<PeakDefinition>[] = {
    {PeakDefinition::LocalQuadratic, "local-quadratic"}, {PeakDefinition::LorentzianNarrow, "lorentzian-0.25"},
    {PeakDefinition::LorentzianWide, "lorentzian-0.40"}, {PeakDefinition::PseudoVoigt, "pseudo-voigt"},
    {PeakDefinition::HalfHeight, "half-height"},         {PeakDefinition::Lorentzian, "lorentzian"}};
template<>
inline constexpr ChoiceName<ErrorDrawing> choiceNames<ErrorDrawing>[] = {
    {ErrorDrawing::Bars, "bars"}, {ErrorDrawing::Band, "band"}, {ErrorDrawing::None, "none"}};
template<>
inline constexpr ChoiceName<ErrorSpan> choiceNames<ErrorSpan>[] = {{ErrorSpan::Sigma, "sigma"}, {ErrorSpan::Interval95, "95"}};
template<>
inline constexpr ChoiceName<FigureFrame> choiceNames<FigureFrame>[] = {
    {FigureFrame::Box, "box"}, {FigureFrame::Open, "open"}, {FigureFrame::None, "none"}};
template<>
inline constexpr ChoiceName<NumberForm> choiceNames<NumberForm>[] = {
    {NumberForm::Plain, "plain"}, {NumberForm::Powers, "powers"}, {NumberForm::Factor, "factor"}};
template<>
inline constexpr ChoiceName<LegendPlace> choiceNames<LegendPlace>[] = {{LegendPlace::Emptiest, "emptiest"},
                                                                       {LegendPlace::None, "none"},
                                                                       {LegendPlace::UpperLeft, "upper-left"},
                                                                       {LegendPlace::UpperRight, "upper-right"},
                                                                       {LegendPlace::LowerLeft, "lower-left"},
                                                                       {LegendPlace::LowerRight, "lower-right"},
                                                                       {LegendPlace::Free, "free"}};
template<>
inline constexpr ChoiceName<LineDash> choiceNames<LineDash>[] = {{LineDash::Made, "made"},
                                                                 {LineDash::Solid, "solid"},
                                                                 {LineDash::Dashed, "dashed"},
                                                                 {LineDash::Dotted, "dotted"},
                                                                 {LineDash::DashDotted, "dash-dotted"},
                                                                 {LineDash::NoLine, "none"}};
template<>
inline constexpr ChoiceName<SymbolShape> choiceNames<SymbolShape>[] = {
    {SymbolShape::Made, "made"},       {SymbolShape::Circle, "circle"},     {SymbolShape::Square, "square"},
    {SymbolShape::Diamond, "diamond"}, {SymbolShape::Triangle, "triangle"}, {SymbolShape::TriangleDown, "triangle-down"},
    {SymbolShape::NoSymbol, "none"}};
template<>
inline constexpr ChoiceName<CurveColours> choiceNames<CurveColours>[] = {
    {CurveColours::Differing, "differing"},      {CurveColours::Pressure, "pressure"}, {CurveColours::Temperature, "temperature"},
    {CurveColours::HeatingRate, "heating-rate"}, {CurveColours::Sample, "sample"},     {CurveColours::OneColour, "one"}};
template<>
inline constexpr ChoiceName<ShapeKind> choiceNames<ShapeKind>[] = {
    {ShapeKind::Vertical, "vertical"}, {ShapeKind::Horizontal, "horizontal"},
    {ShapeKind::Line, "line"},         {ShapeKind::Arrow, "arrow"},
    {ShapeKind::Box, "box"},           {ShapeKind::Ellipse, "ellipse"}};
template<>
inline constexpr ChoiceName<PatternPlace> choiceNames<PatternPlace>[] = {
    {PatternPlace::Any, "any"}, {PatternPlace::Recovered, "recovered"}, {PatternPlace::InSitu, "in-situ"}};

/// The name of an enumerator.
template<class E>
std::string choiceName(E value) {
    for (const ChoiceName<E>& each : choiceNames<E>)
        if (each.value == value)
            return each.text;
    return {};
}

/// The enumerator of a name; nothing for a name of none.
template<class E>
std::optional<E> choiceNamed(const std::string& name) {
    for (const ChoiceName<E>& each : choiceNames<E>)
        if (name == each.text)
            return each.value;
    return std::nullopt;
}

} // namespace vitrine
