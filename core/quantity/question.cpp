#include "core/quantity/question.h"

namespace vitrine {

namespace {

Message aboutText(Question question) {
    switch (question) {
    case Question::Decimal:
        return phrase("Answer", "Say which with --decimal comma or --decimal point.");
    case Question::Separator:
        return phrase("Answer", "Say which with --separator tab, semicolon, comma or blanks.");
    case Question::Encoding:
        return phrase("Answer", "Answer with --encoding, for example --encoding Shift-JIS.");
    case Question::Dialect:
        return phrase("Answer", "Answer with --dialect.");
    case Question::Kind:
        return phrase("Answer", "Answer with --kind scan or --kind pattern.");
    default:
        return {};
    }
}

Message aboutPattern(Question question) {
    switch (question) {
    case Question::Axis:
        return phrase("Answer", "Answer with --axis q, --axis q_nm or --axis two_theta (the last one together with --energy or "
                                "--wavelength, unless the file tells it), or with --axis r or --axis d.");
    case Question::Content:
        return phrase("Answer", "Answer with --content intensity, s_q, f_q, g_r or g_small_r.");
    case Question::Wavelength:
        return phrase("Answer", "State --energy or --wavelength.");
    case Question::PatternColumns:
        return phrase("Answer", "Say where they are, for example --columns abscissa=1,intensity=2,error=3.");
    case Question::Density:
        return phrase("Answer", "Give the density (--density).");
    case Question::FirstShell:
        return phrase("Answer", "Give the limits of the shell (--first-shell).");
    default:
        return aboutText(question);
    }
}

} // namespace

Message commandLineAnswer(Question question) {
    switch (question) {
    case Question::Columns:
        return phrase("Answer", "Say where they are, for example --columns time=1,temperature=2,signal=3.");
    case Question::Exo:
        return phrase("Answer", "Answer with --exo up or --exo down.");
    case Question::HeatingRate:
        return phrase("Answer", "Give the rate, for example --heating-rate \"10 K/min\".");
    case Question::Mass:
        return phrase("Answer", "Give the mass, for example --mass \"5 mg\".");
    case Question::TemperatureUnit:
        return phrase("Answer", "Answer with --temperature-unit K or --temperature-unit degC.");
    case Question::SignalUnit:
        return phrase("Answer", "Answer with --signal-unit, for example mW, W/g or \"J/(g K)\".");
    case Question::TableColumns:
        return phrase("Answer", "Say where they are, for example --columns \"P [GPa]=1,V [A3]=2\".");
    case Question::Temperature:
        return phrase("Answer", "Answer with --temperature, for example --temperature \"300 K\".");
    case Question::ReferenceTg:
        return phrase("Answer", "Set the reference T_g of the sample, or give --tg.");
    default:
        return aboutPattern(question);
    }
}

} // namespace vitrine
