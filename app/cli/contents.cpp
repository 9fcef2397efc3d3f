#include "app/cli/contents.h"

namespace vitrine::cli {

Message contentsOf(const Sample& sample) {
    const Message scans = phrases("Cli", "%n scan(s)").count(static_cast<int>(sample.scans.size()));
    const Message patterns = phrases("Cli", "%n pattern(s)").count(static_cast<int>(sample.patterns.size()));
    if (sample.patterns.empty())
        return scans;
    return sample.scans.empty() ? patterns : phrase("Cli", "%1 and %2").with(scans, patterns);
}

} // namespace vitrine::cli
