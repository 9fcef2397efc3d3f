#include "app/status_line.h"

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

StatusLine::StatusLine(Workspace& workspace, QStatusBar* bar)
    : QObject(bar), workspace_(workspace), hint_(statusLabel("hint", tr("What the hands can do"), bar)),
      status_(statusLabel("status", tr("Saved or not, state of the results, value under the cursor"), bar)),
      problemSign_(new QToolButton(bar)), stop_(new QToolButton(bar)), saved_(workspace.isSaved()) {
    problemSign_->setObjectName(QStringLiteral("problemSign"));
    problemSign_->setAutoRaise(true);
    problemSign_->setToolTip(tr("Show what is wrong, and how to mend it"));
    problemSign_->hide();
    connect(problemSign_, &QToolButton::clicked, this, &StatusLine::problemsAsked);
    stop_->setObjectName(QStringLiteral("stopComputing"));
    stop_->setAutoRaise(true);
    stop_->hide();
    connect(stop_, &QToolButton::clicked, this, &StatusLine::stopOrResume);
    bar->setSizeGripEnabled(false);
    bar->addWidget(hint_, 1);
    bar->addPermanentWidget(problemSign_);
    bar->addPermanentWidget(stop_);
    bar->addPermanentWidget(status_);
    bar->setContentsMargins(8, 0, 8, 0);
    connect(&workspace_.results(), &LiveResults::progressed, this, &StatusLine::showProgress);
    connect(&workspace_, &Workspace::savedChanged, this, [this](bool saved) {
        saved_ = saved;
        show();
    });
}

void StatusLine::tell(const QString& sentence) {
    hint_->setText(sentence);
}

void StatusLine::setCursor(const QString& value) {
    cursor_ = value;
    show();
}

void StatusLine::setProblems(std::size_t problems) {
    problems_ = problems;
    problemSign_->setVisible(problems > 0);
    problemSign_->setText(QStringLiteral("⚠ %1").arg(tr("%n problem(s)", nullptr, static_cast<int>(problems))));
    problemSign_->setAccessibleName(tr("%n problem(s)", nullptr, static_cast<int>(problems)));
}

/// What costs much is computed behind what is shown; the rest follows at once.
QString StatusLine::resultsText() const {
    const auto stale = static_cast<int>(workspace_.scene().pending.count());
    if (workspace_.isComputing())
        return progress_.isEmpty() ? tr("computing…") : progress_;
    if (stale > 0)
        return tr("%n result(s) not up to date", nullptr, stale);
    if (workspace_.scene().trial)
        return tr("a choice is tried; the study is as it was");
    if (workspace_.isPreviewing())
        return tr("not in the history until you let go");
    return problems_ == 0 ? tr("all results up to date") : QString();
}

void StatusLine::show() {
    const bool computing = workspace_.isComputing();
    if (!computing)
        progress_.clear();
    stop_->setVisible(computing || workspace_.scene().pending.count() > 0);
    stop_->setText(computing ? tr("Cancel") : tr("Compute"));
    QStringList parts{saved_ ? tr("saved") : tr("not saved"), resultsText(), cursor_};
    parts.removeAll(QString());
    status_->setText(workspace_.study().samples.empty() ? QString() : parts.join(QStringLiteral(" · ")));
}

void StatusLine::showProgress(std::size_t done, std::size_t of) {
    progress_ = tr("computing %1 of %2…").arg(done + 1).arg(of);
    show();
}

void StatusLine::stopOrResume() {
    if (workspace_.isComputing())
        workspace_.results().cancel();
    else
        workspace_.results().resume();
}

} // namespace vitrine
