#include "app/cli/methods/ruby_report.h"

#include "app/cli/console.h"
#include "app/cli/text_table.h"
#include "core/files/json/method_result_json.h"
#include "core/files/json/results_json.h"

namespace vitrine::cli {

namespace {

using L1 = QLatin1String;

TextRow rowOf(const SpectrumAnswer& answer) {
    if (!answer.ruby.result)
        return {answer.file, none, none, none, none};
    const RubyResult& r = **answer.ruby.result;
    TextRow row{answer.file, measuredText(r.chosen.pressure), measuredText(r.lines.r1.position)};
    for (const RubyPressure& other : r.others)
        row.push_back(measuredText(other.pressure));
    return row;
}

RubyScale scaleOf(const std::vector<SpectrumAnswer>& answers) {
    return answers.empty() ? RubyScale::Ruby2020 : answers.front().choices.scale;
}

} // namespace

QJsonObject rubyJson(const SpectrumAnswer& answer) {
    QJsonObject object = json::rubyResultJson(answer.ruby);
    object[L1("vitrine")] = L1(VITRINE_VERSION);
    object[L1("file")] = QString::fromStdString(answer.file);
    object[L1("temperature_K")] = measuredJson({answer.choices.temperature, answer.choices.temperatureError});
    return object;
}

std::string rubyTable(const std::vector<SpectrumAnswer>& answers) {
    const std::string chosen = rubyScaleName(scaleOf(answers));
    TextRow titles{spoken(phrase("Cli", "Spectrum")), spoken(phrase("Cli", "P (GPa), %1").with(chosen)), "R1 (nm)"};
    for (const RubyScale scale : rubyScales)
        if (scale != scaleOf(answers))
            titles.push_back(spoken(phrase("Cli", "by %1").with(std::string(rubyScaleName(scale)))));
    std::vector<TextRow> rows{std::move(titles)};
    for (const SpectrumAnswer& answer : answers)
        rows.push_back(rowOf(answer));
    return textTable(rows);
}

} // namespace vitrine::cli
