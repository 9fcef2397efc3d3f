#pragma once
#include "core/files/text/encoding.h"

#include <optional>

namespace vitrine {

/// Shift-JIS or GB18030 where the first 64 kB of a text, read so, hold words of titles in Japanese or Chinese (or the sign ℃)
/// and no sequence that the encoding does not have.
std::optional<Encoding> eastAsianEncoding(std::string_view text);

/// The text turned into UTF-8; a sequence cut off by the end of the file is forgiven. Refuses a text with others that the
/// encoding does not have, with their line, and an encoding that the system does not know.
Result<FileText> eastAsianText(std::string_view text, Encoding, const std::string& fileName);

} // namespace vitrine
