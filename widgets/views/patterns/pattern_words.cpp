#include "widgets/views/patterns/pattern_words.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

struct PatternWords {
    Q_DECLARE_TR_FUNCTIONS(PatternWords)
};

} // namespace

QString shownDefinition(PeakDefinition definition) {
    switch (definition) {
    case PeakDefinition::LocalQuadratic:
        return PatternWords::tr("local quadratic");
    case PeakDefinition::LorentzianNarrow:
        return PatternWords::tr("Lorentzian, ±0.25 Å⁻¹");
    case PeakDefinition::LorentzianWide:
        return PatternWords::tr("Lorentzian, ±0.40 Å⁻¹");
    case PeakDefinition::PseudoVoigt:
        return PatternWords::tr("pseudo-Voigt");
    case PeakDefinition::HalfHeight:
        return PatternWords::tr("middle at half height");
    case PeakDefinition::Lorentzian:
        return PatternWords::tr("Lorentzian, own window");
    }
    return {};
}

QString shownConvention(Convention convention) {
    switch (convention) {
    case Convention::FaberZiman:
        return PatternWords::tr("Faber–Ziman");
    case Convention::AsPrinted:
        return PatternWords::tr("I/⟨f⟩², as printed");
    case Convention::AshcroftLangreth:
        return PatternWords::tr("Ashcroft–Langreth");
    }
    return {};
}

QString shownNormalization(NormalizationMethod method) {
    switch (method) {
    case NormalizationMethod::LinearSolve:
        return PatternWords::tr("linear solve");
    case NormalizationMethod::KroghMoeNorman:
        return PatternWords::tr("Krogh-Moe–Norman");
    case NormalizationMethod::HighQ:
        return PatternWords::tr("high q");
    case NormalizationMethod::AdHoc:
        return PatternWords::tr("ad hoc polynomial");
    }
    return {};
}

QString shownWindow(TransformWindow window) {
    switch (window) {
    case TransformWindow::Lorch:
        return PatternWords::tr("Lorch");
    case TransformWindow::SoperLorch:
        return PatternWords::tr("Soper–Lorch");
    case TransformWindow::None:
        break;
    }
    return PatternWords::tr("no window");
}

} // namespace vitrine
