#include "app/cli/contents.h"

namespace vitrine::cli {

Words contentsOf(const Sample& sample) {
    const Words scans = phrases("Cli", "%n scan(s)").count(static_cast<int>(sample.scans.size()));
    const Words patterns = phrases("Cli", "%n pattern(s)").count(static_cast<int>(sample.patterns.size()));
    if (sample.patterns.empty())
        return scans;
    return sample.scans.empty() ? patterns : phrase("Cli", "%1 and %2").with(scans, patterns);
}

} // namespace vitrine::cli
