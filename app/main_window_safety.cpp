// What the window has to do with keeping a person's work.
#include "app/main_window.h"
#include "app/safekeeping/safekeeping.h"
#include "widgets/panels/notice_bar.h"

namespace vitrine {

void MainWindow::keepSafe(Safekeeping& safe) {
    const auto show = [this, &safe] { notices_->setNotices(safe.notices()); };
    connect(&safe, &Safekeeping::noticesChanged, this, show);
    connect(notices_, &NoticeBar::answered, &safe, &Safekeeping::answer);
    connect(&safe, &Safekeeping::saveAsAsked, this, [this](const std::string& sample) { saveWithPlace(sample); });
    connect(this, &MainWindow::closed, &safe, &Safekeeping::finish);
    safe.lookForLeftBehind();
    show();
}

/// The sample whose scan or pattern is selected.
const std::string* MainWindow::currentSample() const {
    const Selection& selection = workspace_.scene().selection;
    if (const ScanPath* scan = selection.current())
        return &scan->sample;
    const PatternPath* pattern = selection.currentPattern();
    return pattern ? &pattern->sample : nullptr;
}

void MainWindow::openPrevious() {
    if (const std::string* sample = currentSample())
        workspace_.openPrevious(*sample);
}

} // namespace vitrine
