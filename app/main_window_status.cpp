// What the status bar says: what the hands can do, what is saved, how far the results are.
#include "app/main_window.h"

#include "app/main_window_actions.h"
#include "widgets/panels/problem_panel.h"

#include <QLabel>
#include <QStatusBar>
#include <QToolButton>

namespace vitrine {

namespace {

QLabel* statusLabel(const char* id, const QString& name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(id));
    label->setAccessibleName(name);
    label->setProperty("role", QStringLiteral("faint"));
    return label;
}

} // namespace

void MainWindow::buildStatusBar() {
    hint_ = statusLabel("hint", tr("What the hands can do"), this);
    status_ = statusLabel("status", tr("Saved or not, state of the results, value under the cursor"), this);
    stop_ = new QToolButton(this);
    stop_->setObjectName(QStringLiteral("stopComputing"));
    stop_->setAutoRaise(true);
    stop_->hide();
    connect(stop_, &QToolButton::clicked, this, &MainWindow::stopOrResume);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(hint_, 1);
    statusBar()->addPermanentWidget(stop_);
    statusBar()->addPermanentWidget(status_);
    statusBar()->setContentsMargins(8, 0, 8, 0);
}

/// What costs much is computed behind what is shown; the rest follows at once.
QString MainWindow::resultsText() const {
    const auto stale = static_cast<int>(workspace_.scene().pending.count());
    if (workspace_.isComputing())
        return progressText_.isEmpty() ? tr("computing…") : progressText_;
    if (stale > 0)
        return tr("%n result(s) not up to date", nullptr, stale);
    if (workspace_.isPreviewing())
        return tr("not in the history until you let go");
    const auto missing = static_cast<int>(problems_->standingCount());
    return missing == 0 ? tr("all results up to date") : tr("%n result(s) failed", nullptr, missing);
}

void MainWindow::showStatus() {
    const bool computing = workspace_.isComputing();
    if (!computing)
        progressText_.clear();
    stop_->setVisible(computing || workspace_.scene().pending.count() > 0);
    stop_->setText(computing ? tr("Cancel") : tr("Compute"));
    QStringList parts{savedText_, resultsText(), cursorText_};
    parts.removeAll(QString());
    status_->setText(workspace_.study().samples.empty() ? QString() : parts.join(QStringLiteral(" · ")));
}

void MainWindow::showProgress(std::size_t done, std::size_t of) {
    progressText_ = tr("computing %1 of %2…").arg(done + 1).arg(of);
    showStatus();
}

void MainWindow::stopOrResume() {
    if (workspace_.isComputing())
        workspace_.cancelComputing();
    else
        workspace_.resumeComputing();
}

void MainWindow::showCursor(const QString& value) {
    cursorText_ = value;
    showStatus();
}

} // namespace vitrine
