#include "app/cli/eos_report.h"

#include "app/cli/console.h"
#include "app/cli/text_table.h"
#include "core/elasticity/strain_plot.h"
#include "core/files/json/names.h"
#include "core/files/json/results_json.h"
#include "core/files/json/value_json.h"
#include "core/results/pattern_quantities.h"

namespace vitrine::cli {

namespace {

using json::number;
using L1 = QLatin1String;

constexpr double shownPressures[] = {1, 2, 3, 5, 7}; // GPa

bool isVolume(const CompressionTableFile& file) {
    return file.quantity == CompressedQuantity::Volume;
}

/// Of Birch–Murnaghan; Vinet's equation has none.
std::optional<int> order(const EquationOfState& eos) {
    if (eos.equation == StateEquation::Vinet)
        return {};
    return eos.bPrime.error || eos.bPrime.value != 4 ? 3 : 2;
}

/// Absent where B′ was fixed.
std::optional<double> correlation(const EquationOfState& eos) {
    return eos.bPrime.error ? std::optional(eos.correlation) : std::nullopt;
}

/// F(f) = B0 + slope · f.
double strainSlope(const EquationOfState& eos) {
    return 1.5 * eos.b0.value * (eos.bPrime.value - 4);
}

QJsonArray ratiosJson(const EquationOfState& eos) {
    QJsonArray list;
    for (const double pressure : shownPressures) {
        const auto ratio = compressionAt(eos, pressure);
        list.append(QJsonObject{{L1("pressure_GPa"), pressure},
                                {L1("V0_over_V"), ratio ? measuredJson(*ratio) : problemJson(ratio.error())}});
    }
    return list;
}

/// The points in Birch's coordinates; F(f) of Birch–Murnaghan is the straight line that is given.
QJsonObject strainJson(const EquationOfState& eos, const CompressionTable& table) {
    const bool straight = eos.equation == StateEquation::BirchMurnaghan;
    QJsonArray points;
    for (const StrainPoint& point : strainPlot(table, eos.zeroPressureValue))
        points.append(QJsonObject{{L1("f"), number(point.strain)},
                                  {L1("F_GPa"), number(point.normalizedPressure)},
                                  {L1("f_error"), number(point.strainError)},
                                  {L1("F_error_GPa"), number(point.normalizedPressureError)}});
    return {{L1("intercept_GPa"), number(eos.b0.value)},
            {L1("slope_GPa"), number(straight ? std::optional(strainSlope(eos)) : std::nullopt)},
            {L1("points"), points}};
}

/// Zero and absent errors are unknown ones.
Measured withError(double value, const std::vector<double>& sigma, std::size_t i) {
    return i < sigma.size() && sigma[i] > 0 ? Measured{value, sigma[i]} : Measured{value};
}

QJsonArray pointsJson(const EquationOfState& eos, const CompressionTableFile& file) {
    const L1 key(isVolume(file) ? "V_A3" : "q1_per_A");
    const CompressionTable& table = file.table;
    QJsonArray list;
    for (std::size_t i = 0; i < eos.residuals.size(); ++i) {
        QJsonObject point{{L1("pressure_GPa"), measuredJson(withError(table.pressure[i], table.sigmaPressure, i))},
                          {key, measuredJson(withError(table.value[i], table.sigmaValue, i))},
                          {L1("residual_GPa"), number(eos.residuals[i])}};
        point[L1("sigma_GPa")] = eos.weighted ? number(eos.sigma[i]) : QJsonValue();
        list.append(point);
    }
    return list;
}

QJsonArray notesJson(const EquationOfState& eos, const CompressionTableFile& file) {
    std::vector<Message> notes = file.notes;
    notes.insert(notes.end(), eos.notes.begin(), eos.notes.end());
    return json::englishList(notes);
}

std::string valueLine(const EquationOfState& eos, const Quantity<EquationOfState>& quantity) {
    const std::string unit = quantity.definition.unit.empty() ? "" : " " + quantity.definition.unit;
    return spoken(quantity.told.heading) + " = " + measuredText(*quantity.value(eos)) + unit;
}

/// What was compressed, without pressure; then B0 and B′.
std::string valueLines(const EquationOfState& eos, const CompressionTableFile& file) {
    const auto& list = equationOfStateResults();
    const std::string first = isVolume(file) ? "V0 = " + measuredText(eos.value0) + " Å³" : valueLine(eos, list[0]);
    std::string text = first + "\n" + valueLine(eos, list[1]) + "\n" + valueLine(eos, list[2]);
    if (!eos.bPrime.error)
        text += spoken(phrase("Cli", " (fixed)"));
    if (eos.b0AtReference)
        text += "\n" + spoken(phrase("Cli", "At the reference pressure of %1 GPa, to which the first value belongs: B = %2 GPa")
                                  .with(Figure{eos.referencePressure, 5}, measuredText(*eos.b0AtReference)));
    return text;
}

std::string equationLine(const EquationOfState& eos) {
    const std::string name = equationName(eos.equation);
    return order(eos) == 2   ? spoken(phrase("Cli", "%1 equation of state, second order").with(name))
           : order(eos) == 3 ? spoken(phrase("Cli", "%1 equation of state, third order").with(name))
                             : spoken(phrase("Cli", "%1 equation of state").with(name));
}

std::string fitBlock(const EquationOfState& eos, const CompressionTableFile& file) {
    std::string text = equationLine(eos) + "\n" + valueLines(eos, file);
    if (eos.expansion)
        text += "\nα = " + measuredText(*eos.expansion) + " 1/K";
    if (const auto known = correlation(eos))
        text += "\n" + spoken(phrase("Cli", "Correlation of B0 and B′: %1").with(Figure{*known, 4}));
    text += "\n" + (eos.weighted ? spoken(phrase("Cli", "Reduced χ²: %1").with(Figure{eos.chi2Reduced, 4}))
                                 : spoken(phrase("Cli", "Residual variance: %1 GPa²").with(Figure{eos.chi2Reduced, 4})));
    text += "\n" + spoken(phrases("Cli", "%n point(s)").count(static_cast<int>(eos.points))) + "\n";
    if (eos.equation == StateEquation::BirchMurnaghan)
        text +=
            spoken(
                phrase("Cli", "F–f line: F = %1 GPa + %2 GPa · f").with(Figure{eos.b0.value, 5}, Figure{strainSlope(eos), 5})) +
            "\n";
    return text;
}

std::string ratioTable(const EquationOfState& eos) {
    std::vector<TextRow> rows{{spoken(phrase("Cli", "P (GPa)")), eos.referencePressure == 0 ? "V0/V" : "V(0)/V"}};
    for (const double pressure : shownPressures) {
        const auto ratio = compressionAt(eos, pressure);
        rows.push_back({figureText(pressure, 3), ratio ? measuredText(*ratio) : "–"});
    }
    return textTable(rows);
}

} // namespace

QJsonObject eosJson(const EquationOfState& eos, const CompressionTableFile& file) {
    return {{L1("vitrine"), L1(VITRINE_VERSION)},
            {L1("equation"), json::name(eos.equation)},
            {L1("order"), number(order(eos) ? std::optional<double>(*order(eos)) : std::nullopt)},
            {L1("weighted"), eos.weighted},
            {L1("exponent"), number(eos.exponent)},
            {L1(isVolume(file) ? "V0" : "q1_0"), measuredJson(eos.value0, eos.value0.error ? nullptr : "fixed")},
            {L1("B0_GPa"), measuredJson(eos.b0)},
            {L1("reference_pressure_GPa"), number(eos.referencePressure)},
            {L1("B0_at_reference_GPa"), eos.b0AtReference ? QJsonValue(measuredJson(*eos.b0AtReference)) : QJsonValue()},
            {L1("B_prime"), measuredJson(eos.bPrime, eos.bPrime.error ? nullptr : "fixed")},
            {L1("correlation"), number(correlation(eos))},
            {L1("temperature_K"),
             number(file.table.referenceTemperature > 0 ? std::optional(file.table.referenceTemperature) : std::nullopt)},
            {L1("thermal_expansion_per_K"), eos.expansion ? QJsonValue(measuredJson(*eos.expansion)) : QJsonValue()},
            {L1("chi2_reduced"), number(eos.chi2Reduced)},
            {L1("degrees_of_freedom"), static_cast<qint64>(eos.degreesOfFreedom)},
            {L1("V_ratio_at"), ratiosJson(eos)},
            {L1("strain_line"), strainJson(eos, file.table)},
            {L1("points"), pointsJson(eos, file)},
            {L1("notes"), notesJson(eos, file)}};
}

std::string eosText(const EquationOfState& eos, const CompressionTableFile& file) {
    return fitBlock(eos, file) + "\n" + ratioTable(eos);
}

} // namespace vitrine::cli
