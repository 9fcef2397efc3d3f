#include "core/quantity/question.h"

#include <map>

namespace vitrine {

Message commandLineAnswer(Question question) {
    static const std::map<Question, Message> answers{
        {Question::Axis,
         phrase("Answer", "Answer with --axis q, --axis q_nm or --axis two_theta (the last one together with --energy or "
                          "--wavelength, unless the file tells it), or with --axis r or --axis d.")},
        {Question::Content, phrase("Answer", "Answer with --content intensity, s_q, f_q, g_r or g_small_r.")},
        {Question::Wavelength, phrase("Answer", "State --energy or --wavelength.")},
        {Question::PatternColumns, phrase("Answer", "Say where they are, for example --columns abscissa=1,intensity=2,error=3.")},
        {Question::Columns, phrase("Answer", "Say where they are, for example --columns time=1,temperature=2,signal=3.")},
        {Question::Exo, phrase("Answer", "Answer with --exo up or --exo down.")},
        {Question::HeatingRate, phrase("Answer", "Give the rate, for example --heating-rate \"10 K/min\".")},
        {Question::Mass, phrase("Answer", "Give the mass, for example --mass \"5 mg\".")},
        {Question::TemperatureUnit, phrase("Answer", "Answer with --temperature-unit K or --temperature-unit degC.")},
        {Question::SignalUnit, phrase("Answer", "Answer with --signal-unit, for example mW, W/g or \"J/(g K)\".")},
        {Question::Decimal, phrase("Answer", "Say which with --decimal comma or --decimal point.")},
        {Question::Separator, phrase("Answer", "Say which with --separator tab, semicolon, comma or blanks.")},
        {Question::Encoding, phrase("Answer", "Answer with --encoding, for example --encoding Shift-JIS.")},
        {Question::Dialect, phrase("Answer", "Answer with --dialect.")},
        {Question::Kind, phrase("Answer", "Answer with --kind scan or --kind pattern.")},
        {Question::TableColumns, phrase("Answer", "Say where they are, for example --columns \"P [GPa]=1,V [A3]=2\".")},
        {Question::Temperature, phrase("Answer", "Answer with --temperature, for example --temperature \"300 K\".")},
        {Question::Density, phrase("Answer", "Give the density (--density).")},
        {Question::ReferenceTg, phrase("Answer", "Set the reference T_g of the sample, or give --tg.")},
        {Question::FirstShell, phrase("Answer", "Give the limits of the shell (--first-shell).")},
    };
    const auto found = answers.find(question);
    return found == answers.end() ? Message{} : found->second;
}

} // namespace vitrine
