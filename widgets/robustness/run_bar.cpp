#include "widgets/robustness/run_bar.h"

#include "widgets/controls/wrapped_label.h"
#include "widgets/words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace vitrine {

namespace {

constexpr int widestBox = 110; // px

QSpinBox* spinBox(const char* name, int least, int most, int value, const QString& spoken, QWidget* parent) {
    auto* box = new QSpinBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(spoken);
    box->setRange(least, most);
    box->setValue(value);
    return box;
}

} // namespace

RunBar::RunBar(QWidget* parent)
    : QWidget(parent), count_(spinBox("analysts", 10, 100000, 1000, tr("Number of analyses"), this)),
      seed_(spinBox("analystsSeed", 1, 1000000, 1, tr("Seed"), this)), button_(new QPushButton(this)),
      progress_(new QProgressBar(this)), words_(new WrappedLabel(this)) {
    count_->setSingleStep(100);
    for (QSpinBox* box : {count_, seed_})
        box->setMaximumWidth(widestBox);
    button_->setObjectName(QStringLiteral("runAnalysts"));
    progress_->setTextVisible(false);
    progress_->setMaximumHeight(8);
    words_->setObjectName(QStringLiteral("analystsSentence"));
    auto* row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("Analyses"), this));
    row->addWidget(count_);
    row->addWidget(new QLabel(tr("Seed"), this));
    row->addWidget(seed_);
    row->addWidget(button_);
    row->addWidget(progress_, 1);
    row->addStretch();
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addLayout(row);
    all->addWidget(words_);
    connect(button_, &QPushButton::clicked, this, &RunBar::press);
    setAnalysts(nullptr, false);
}

void RunBar::press() {
    if (running_)
        Q_EMIT stopAsked();
    else if (goesOn_)
        Q_EMIT resumeAsked();
    else
        Q_EMIT runAsked(static_cast<std::size_t>(count_->value()), static_cast<std::uint64_t>(seed_->value()));
}

QString RunBar::sentence(const Analysts& analysts) const {
    const QString what = translated(sentenceOn(*analysts.summary));
    if (analysts.problem)
        return analysts.summary->done == 0 ? translated(*analysts.problem)
                                           : tr("%1 What is shown was found before. %2").arg(translated(*analysts.problem), what);
    if (analysts.old)
        return tr("The study has changed since: what is shown is of the study as it was. %1").arg(what);
    if (analysts.running)
        return tr("%1 of %2 analyses are done.").arg(analysts.summary->done).arg(analysts.summary->analysts);
    return what;
}

void RunBar::setAnalysts(const Analysts* analysts, bool hasSamples) {
    running_ = analysts && analysts->running;
    goesOn_ = analysts && analysts->stopped && !analysts->old && analysts->run;
    button_->setText(running_ ? tr("Stop") : goesOn_ ? tr("Go On") : tr("Analyse as Others Would"));
    button_->setEnabled(hasSamples || running_);
    count_->setEnabled(!running_);
    seed_->setEnabled(!running_);
    progress_->setVisible(running_);
    if (running_) {
        progress_->setMaximum(static_cast<int>(analysts->summary->analysts));
        progress_->setValue(static_cast<int>(analysts->summary->done));
    }
    words_->setText(analysts ? sentence(*analysts)
                             : tr("Every choice that another careful analyst might have made otherwise is varied, and the whole "
                                  "analysis is done anew each time. How far a number moves is shown beside the error of noise."));
}

} // namespace vitrine
