#include "core/files/import/import_methods.h"

#include "core/files/import/answers_json.h"
#include "core/files/import/import.h"
#include "core/files/import/original_file.h"
#include "core/files/json/names.h"
#include "core/files/tables/heat_flow_run_file.h"

namespace vitrine {

namespace {

using L1 = QLatin1String;

} // namespace

std::string spectrumOptionsJson(const SpectrumReadOptions& options) {
    QJsonObject object;
    if (options.medium)
        object[L1("medium")] = json::name(*options.medium);
    return json::compact(object);
}

Result<SpectrumReadOptions> spectrumOptionsOf(const std::string& text) {
    return json::answersIn<SpectrumReadOptions>(text, [](SpectrumReadOptions& options, const json::Fields& fields) {
        if (fields.has(L1("medium")))
            options.medium = fields.choice<WavelengthMedium>(L1("medium"));
    });
}

Result<ImportedRuby> importRuby(std::span<const char> bytes, const std::string& fileName, const SpectrumReadOptions& options) {
    auto file = readRubySpectrum(bytes, fileName, options);
    if (!file)
        return std::unexpected(file.error());
    const Shared<Original> original = originalOf(bytes, fileName);
    RubyMeasurement ruby;
    ruby.id = curveId(*original, 0);
    ruby.name = stemOf(fileName);
    ruby.source = {fileName, original->sha256, "ruby spectrum", stemOf(fileName), spectrumOptionsJson(options)};
    ruby.recording = file->spectrum;
    ruby.notes = file->notes;
    return ImportedRuby{original, std::move(ruby), std::move(*file)};
}

std::string heatRunOptionsJson(const HeatRunReadOptions& options) {
    const std::string read = readOptionsJson(options.read);
    if (!options.ramp)
        return read;
    QJsonObject object = json::objectIn(read).value_or(QJsonObject());
    object[L1("ramp")] = static_cast<int>(*options.ramp);
    return json::compact(object);
}

Result<HeatRunReadOptions> heatRunOptionsOf(const std::string& text) {
    const auto read = readOptionsOf(text);
    if (!read)
        return std::unexpected(read.error());
    HeatRunReadOptions options{*read, {}};
    const QJsonObject object = json::objectIn(text).value_or(QJsonObject());
    if (const int ramp = object[L1("ramp")].toInt(); ramp > 0)
        options.ramp = static_cast<std::size_t>(ramp);
    return options;
}

Result<ImportedHeatRun> importHeatRun(std::span<const char> bytes, const std::string& fileName, HeatRunRole role,
                                      const HeatRunReadOptions& options) {
    auto file = readHeatFlowRun(bytes, fileName, options.read, options.ramp);
    if (!file)
        return std::unexpected(file.error());
    const Shared<Original> original = originalOf(bytes, fileName);
    HeatRun run;
    run.id = curveId(*original, std::max<std::size_t>(options.ramp.value_or(1), 1) - 1); // another ramp of a file is another run
    run.name = stemOf(fileName);
    run.source = {fileName, original->sha256, file->dialect, file->curve, heatRunOptionsJson(options)};
    run.recording = std::move(file->run);
    run.role = role;
    run.notes = file->notes;
    return ImportedHeatRun{original, std::move(run), file->mass, file->notes};
}

} // namespace vitrine
