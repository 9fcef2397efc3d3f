#pragma once
#include "app/cli/reading_options.h"
#include "app/cli/structure_options.h"
#include "core/document/study.h"
#include "core/files/content/reading.h"
#include "core/files/tables/ruby_spectrum_file.h"

#include <QCommandLineParser>

namespace vitrine::cli {

enum class FileKind { Scan, Pattern, Background, Ruby, EmptyRun, SapphireRun, SampleRun };

/// What the options of `import` say; an absent one leaves things as the files have them.
struct ImportOptions {
    std::optional<FileKind> kind; ///< absent: each file is looked at
    ReadOptions read;             ///< of thermograms
    ReadingOptions form;          ///< of the text of either kind
    StructureOptions structure;   ///< of patterns
    std::optional<std::string> name;
    std::optional<std::string> composition;
    std::optional<TreatmentKind> treatment;
    std::optional<double> pressure;           ///< GPa
    std::optional<double> temperature;        ///< K
    std::optional<double> hold;               ///< s
    std::optional<double> coolingRate;        ///< K/s
    std::optional<Interval> glass;            ///< K
    std::optional<Interval> liquid;           ///< K
    std::optional<Interval> peak;             ///< K
    std::optional<double> patternPressure;    ///< GPa, in situ
    std::optional<double> patternTemperature; ///< K, in situ
    SpectrumReadOptions spectrum = {};        ///< of spectra of ruby
    std::optional<RubyScale> scale = {};
    std::optional<double> lambda0 = {}; ///< nm
};

/// The options as the parser declares them.
QList<QCommandLineOption> importOptionList();

/// What was given, or what is wrong with it.
Result<ImportOptions> importOptions(const QCommandLineParser&);

} // namespace vitrine::cli
