#pragma once
#include "core/document/study.h"

namespace vitrine::cli {

/// What a sample holds: “3 scans”, “1 pattern” or “3 scans and 1 pattern”.
Message contentsOf(const Sample&);

} // namespace vitrine::cli
