#pragma once
#include "core/document/study.h"
#include "core/files/content/reading.h"

namespace vitrine {

/// The answers as JSON text, as they are kept in Source::answers; empty where nothing was answered.
std::string readOptionsJson(const ReadOptions&);
/// The answers in such a text. Text that is not one refuses.
Result<ReadOptions> readOptionsOf(const std::string& json);

/// A measurement made ready for a sample.
struct ImportedFile {
    Shared<Original> original;
    std::vector<Shared<Scan>> scans; ///< heating and cooling ramps; isothermal stretches are left out
    Reading reading;                 ///< what was understood
    std::vector<Message> notes;      ///< about the whole file, with what was left out
};

/// Reads a file of a DSC curve and makes a scan of each ramp. The id of a scan is the first eight digits of the
/// file's SHA-256 and the number of the ramp in the file, so the same file always gives the same ids.
///
/// The heating rate is the one answered in the options; otherwise the programmed one of the header where the
/// rate measured from time and temperature agrees with it within a tenth (the programme is exact, the measurement
/// is rounded; more than 5 % apart they are noted); otherwise the measured one, with a note; a file without times gives
/// the header's.
/// A rate in the file name only proposes: it stands for the measured one within 3 % of it. Refuses
/// what cannot be read, and a file without a ramp.
Result<ImportedFile> importThermogram(std::span<const char> bytes, const std::string& fileName, const ReadOptions& = {},
                                      ExoQuestion = ExoQuestion::AtOnce);

/// Whether the directions of exotherms of the files of one import, read with ExoQuestion::Later, can stand. One that was
/// concluded from the data counts only where every file that does not say shows the same; else the question is asked once
/// for all those files, which the problem names. Files that state a direction, or whose format has a customary one, take no
/// part. Nothing where all is known.
std::optional<Problem> reconcileExo(std::span<const ImportedFile* const>);
std::optional<Problem> reconcileExo(const std::vector<ImportedFile>&);

/// The heating rate of a ramp by the rule above (K/s); absent where nothing tells it.
std::optional<double> chosenHeatingRate(const ReadScan&, const ReadOptions&);

} // namespace vitrine
