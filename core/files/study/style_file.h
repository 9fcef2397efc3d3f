#pragma once
#include "core/document/study.h"
#include "core/files/content/file_content.h"

namespace vitrine {

/// A style of figures as a file of its own (JSON). Fields and names that this version does not know are kept and written again.
Bytes writeStyleFile(const FigureStyle&);

/// A style and what is to be said of it.
struct ReadStyle {
    FigureStyle style;
    std::vector<Message> notes; ///< what another version said and this one keeps without drawing it
};

/// Refuses what is no style, or has a field that is not what it should be.
Result<ReadStyle> readStyleFile(std::span<const char> bytes, const std::string& fileName);

} // namespace vitrine
