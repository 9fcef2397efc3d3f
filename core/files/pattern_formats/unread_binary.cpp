#include "core/files/patterns/binary_signatures.h"
#include "core/files/patterns/pattern_reader.h"
#include "core/files/patterns/pattern_table.h"
#include "core/files/readers/binary_files.h"

namespace vitrine {

namespace {

Certainty claims(const SourceFile& file) {
    return binaryFormatOf(bytesOf(file)) >= BinaryFormat::BrukerRaw4 ? Certainty::Marker : Certainty::None;
}

Problem reasonOf(BinaryFormat format, const std::string& fileName) {
    const Message asText = phrase("Pattern", "Export the scan as text (2θ and counts) from the instrument's program.");
    switch (format) {
    case BinaryFormat::BrukerRaw4:
        return {phrase("Pattern", "The file is a Bruker RAW of version 4, which is not read."),
                phrase("Pattern", "Save it as .brml, .uxd, .xy or RAW of version 3 in DIFFRAC."), fileName};
    case BinaryFormat::Excel:
        return {phrase("Pattern", "The file is a sheet of Excel (.xls), which is not read."),
                phrase("Pattern", "Save the sheet as text (CSV)."), fileName};
    case BinaryFormat::Image:
        return {phrase("Pattern", "The file is an image of a detector, which has to be integrated first."),
                phrase("Pattern", "Integrate it on q, for example with pyFAI or Dioptas."), fileName};
    case BinaryFormat::StoeRaw:
        return {phrase("Pattern", "The file is a STOE RAW, which is not read."), asText, fileName};
    default:
        return {phrase("Pattern", "The file is a binary file of Rigaku's program, which is not read."), asText, fileName};
    }
}

Attempt<PatternFile> read(const SourceFile& file, const PatternReadOptions&) {
    const BinaryFormat format = binaryFormatOf(bytesOf(file));
    const auto named = format == BinaryFormat::Excel ? namedProgram(bytesOf(file), file.name) : std::nullopt;
    return refusedAt(Reached::Nothing, named.value_or(reasonOf(format, file.name)));
}

} // namespace

PatternReader unreadBinary() {
    return {"Binary file", claims, read, false, true};
}

} // namespace vitrine
