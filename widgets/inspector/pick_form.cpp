#include "widgets/inspector/pick_form.h"

#include "widgets/controls/form.h"
#include "widgets/controls/number_box.h"
#include "widgets/controls/result_table.h"
#include "widgets/views/thermograms/picks.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine {

PickForm::PickForm(QWidget* parent) : ScanPartForm(tr("Windows of the peaks"), parent) {
    layout_->setSpacing(3);
    automatic_ = linkButton(tr("Find the peaks automatically"), this);
    automatic_->setObjectName(QStringLiteral("automaticPeaks"));
    layout_->addWidget(automatic_, 0, Qt::AlignLeft);
    connect(automatic_, &QPushButton::clicked, this, [this] { Q_EMIT acted(ResetPeaks{path_}); });
}

PickForm::Row PickForm::makeRow(std::size_t i) {
    QWidget* line = makeLine();
    const auto box = [&](const char* id, const QString& name) {
        NumberBox* made = addBox(line, id, name, i);
        made->setStep(0.1, 1);
        made->setLowest(0);
        connect(made, &NumberBox::edited, this, [this, i] { move(i); });
        return made;
    };
    NumberBox* low = box("peakLow", tr("Peak %1, low end of its window in kelvin"));
    NumberBox* high = box("peakHigh", tr("Peak %1, high end of its window in kelvin"));
    return {line, low, high};
}

PickForm::Row& PickForm::row(std::size_t index) {
    while (rows_.size() <= index) {
        rows_.push_back(makeRow(rows_.size()));
        form_->addRow(rows_.back().line);
        orderTabs();
    }
    return rows_[index];
}

void PickForm::move(std::size_t pick) {
    if (pick >= picks_.size())
        return;
    const Interval window{rows_[pick].low->number().value_or(0), rows_[pick].high->number().value_or(0)};
    if (byHand_)
        return Q_EMIT acted(MovePeakWindow{path_, pick, window});
    std::vector<PeakPick> picks = picks_;
    picks[pick].window = window;
    Q_EMIT acted(SetPeaks{path_, picks});
}

void PickForm::setScan(const ScanPath& path, const Scan& scan, const ScanResult& result) {
    path_ = path;
    byHand_ = scan.peaks.has_value();
    picks_ = picksOf(scan, result);
    setVisible(!scan.cooling && (byHand_ || !picks_.empty()));
    automatic_->setVisible(byHand_);
    for (std::size_t i = 0; i < std::max(picks_.size(), rows_.size()); ++i) {
        Row& shown = row(i);
        shown.line->setVisible(i < picks_.size());
        if (i >= picks_.size())
            continue;
        shown.low->setNumber(picks_[i].window.low);
        shown.high->setNumber(picks_[i].window.high);
    }
}

} // namespace vitrine
