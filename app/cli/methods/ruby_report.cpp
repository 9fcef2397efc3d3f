#include "app/cli/methods/ruby_report.h"

#include "app/cli/console.h"
#include "app/cli/text_table.h"
#include "core/files/json/results_json.h"

namespace vitrine::cli {

namespace {

using L1 = QLatin1String;

QJsonObject pressureJson(const RubyPressure& pressure) {
    return {{L1("scale"), json::name(pressure.scale)}, {L1("pressure_GPa"), measuredJson(pressure.pressure)}};
}

QJsonObject errorsJson(const RubyPressure& pressure) {
    return json::objectOf({{"lambda_GPa", pressure.ofLambda},
                           {"lambda0_GPa", pressure.ofLambda0},
                           {"temperature_GPa", pressure.ofTemperature},
                           {"scale_GPa", pressure.ofScale}});
}

QJsonObject lineJson(const RubyLine& line) {
    return {{L1("lambda_nm"), measuredJson(line.position)},
            {L1("fwhm_nm"), measuredJson(line.fwhm)},
            {L1("height"), measuredJson(line.height)},
            {L1("lorentzian"), line.lorentzian}};
}

void putRuby(QJsonObject& object, const RubyResult& result, const RubyChoices& choices) {
    object[L1("pressure_GPa")] = measuredJson(result.chosen.pressure, rubyScaleName(result.chosen.scale));
    object[L1("lambda_nm")] = measuredJson(result.lines.r1.position, "pseudo-Voigt R1");
    object[L1("lambda0_nm")] = measuredJson(result.lambda0);
    object[L1("temperature_K")] = measuredJson({choices.temperature, choices.temperatureError});
    object[L1("scale")] = json::name(result.chosen.scale);
    object[L1("others")] = json::listOf(result.others, pressureJson);
    object[L1("errors")] = errorsJson(result.chosen);
    object[L1("R1")] = lineJson(result.lines.r1);
    object[L1("R2")] = lineJson(result.lines.r2);
    object[L1("notes")] = json::englishList(result.notes);
}

TextRow rowOf(const RubyAnswer& answer) {
    if (!answer.result)
        return {answer.file, none, none, none, none};
    const RubyResult& r = *answer.result;
    TextRow row{answer.file, measuredText(r.chosen.pressure), measuredText(r.lines.r1.position)};
    for (const RubyPressure& other : r.others)
        row.push_back(measuredText(other.pressure));
    return row;
}

RubyScale scaleOf(const std::vector<RubyAnswer>& answers) {
    return answers.empty() ? RubyScale::Ruby2020 : answers.front().choices.scale;
}

} // namespace

QJsonObject rubyJson(const RubyAnswer& answer) {
    QJsonObject object{{L1("vitrine"), L1(VITRINE_VERSION)}, {L1("file"), QString::fromStdString(answer.file)}};
    if (answer.result) {
        putRuby(object, *answer.result, answer.choices);
        return object;
    }
    const QJsonObject problem = problemJson(answer.result.error());
    for (auto each = problem.begin(); each != problem.end(); ++each)
        object[each.key()] = each.value();
    return object;
}

std::string rubyTable(const std::vector<RubyAnswer>& answers) {
    const std::string chosen = rubyScaleName(scaleOf(answers));
    TextRow titles{spoken(phrase("Cli", "Spectrum")), spoken(phrase("Cli", "P (GPa), %1").with(chosen)), "R1 (nm)"};
    for (const RubyScale scale : rubyScales)
        if (scale != scaleOf(answers))
            titles.push_back(spoken(phrase("Cli", "by %1").with(std::string(rubyScaleName(scale)))));
    std::vector<TextRow> rows{std::move(titles)};
    for (const RubyAnswer& answer : answers)
        rows.push_back(rowOf(answer));
    return textTable(rows);
}

} // namespace vitrine::cli
