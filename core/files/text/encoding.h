#pragma once
#include "core/quantity/problem.h"

#include <span>
#include <string>
#include <string_view>

namespace vitrine {

enum class Encoding { Utf8, Utf16Le, Utf16Be, Latin1, Windows1251, Ibm437, ShiftJis, Gb18030 };

/// "UTF-8", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1251", "IBM437", "Shift-JIS",
/// "GB18030".
const char* encodingName(Encoding);

/// The text of a file as bytes in which ASCII is ASCII: a view of the file itself, or, for UTF-16, Shift-JIS
/// and GB18030, a copy in UTF-8. The bytes that were given must outlive it.
class FileText {
  public:
    FileText(std::string_view view, Encoding encoding) : view_(view), encoding_(encoding) {}
    FileText(std::string converted, Encoding encoding) : converted_(std::move(converted)), encoding_(encoding) {}

    std::string_view text() const { return converted_.empty() ? view_ : std::string_view(converted_); }
    /// The encoding of the file.
    Encoding encoding() const { return encoding_; }
    /// A piece of text() in UTF-8.
    std::string decoded(std::string_view piece) const;

  private:
    std::string converted_;
    std::string_view view_;
    Encoding encoding_;
};

/// Finds the encoding of a text file: a byte order mark, the zero bytes of UTF-16, valid UTF-8, or else the
/// one of ISO-8859-1, windows-1251 and IBM437 that fits the bytes above 127 (degree signs, runs of Cyrillic
/// letters), or the one of Shift-JIS and GB18030 in which the words of titles stand. Refuses an empty file, and bytes
/// that are no text.
Result<FileText> fileText(std::span<const char> bytes, const std::string& fileName);
/// The text in an encoding that is known. Refuses an empty file, and an encoding that the system does not know.
Result<FileText> fileText(std::span<const char> bytes, const std::string& fileName, Encoding);

/// All encodings, in the order of the enumeration.
inline constexpr Encoding encodings[] = {Encoding::Utf8,        Encoding::Utf16Le, Encoding::Utf16Be,  Encoding::Latin1,
                                         Encoding::Windows1251, Encoding::Ibm437,  Encoding::ShiftJis, Encoding::Gb18030};

/// A piece of text in one of the encodings that contain ASCII, as UTF-8.
std::string toUtf8(std::string_view piece, Encoding);

} // namespace vitrine
