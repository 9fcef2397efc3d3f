#include "widgets/inspector/baseline_form.h"

#include "widgets/controls/form.h"
#include "widgets/controls/number_box.h"
#include "widgets/controls/quantities.h"
#include "widgets/controls/result_table.h"
#include "widgets/views/thermograms/picks.h"
#include "widgets/words/words.h"

#include <QComboBox>
#include <QLayout>
#include <QPushButton>

namespace vitrine {

namespace {

constexpr BaselineKind kinds[] = {BaselineKind::Straight, BaselineKind::Polyline, BaselineKind::Spline, BaselineKind::Sigmoid};

constexpr int kindWidth = 190; // px; the longest kind

/// Decimals that show a level to four digits of the largest of the scan.
int decimalsOf(const ScanResult& result) {
    if (!result.prepared)
        return 4;
    double largest = 0;
    for (const double y : (*result.prepared)->thermogram.signal)
        largest = std::max(largest, std::abs(y));
    return largest > 0 ? std::clamp(3 - static_cast<int>(std::floor(std::log10(largest))), 0, 12) : 4;
}

} // namespace

BaselineForm::BaselineForm(QWidget* parent) : ScanPartForm(tr("Baseline under the peaks"), parent) {
    QStringList names{QString()}; // by result: of what the automatic one is made
    for (const BaselineKind kind : kinds)
        names << translated(baselineName(kind));
    kind_ = form_->addChoice("baselineKind", tr("Kind"), names);
    kind_->setFixedWidth(kindWidth);
    connect(kind_, &QComboBox::activated, this, &BaselineForm::choose);
}

void BaselineForm::choose(int index) {
    if (index == 0)
        return Q_EMIT acted(ResetBaseline{path_});
    const BaselineKind kind = kinds[index - 1];
    if (baseline_)
        return Q_EMIT acted(SetBaselineKind{path_, kind});
    Q_EMIT acted(SetBaseline{path_, {kind, proposal_.anchors}});
}

BaselineForm::Row BaselineForm::makeRow(std::size_t i) {
    QWidget* line = makeLine();
    NumberBox* temperature = addBox(line, "anchorTemperature", tr("Anchor %1, temperature in kelvin"), i);
    NumberBox* level = addBox(line, "anchorLevel", tr("Anchor %1, level; empty: on the curve"), i);
    level->setPlaceholderText(tr("on the curve"));
    level->setMayBeUnknown(true);
    temperature->setStep(0.1, 1);
    temperature->setLowest(0);
    QPushButton* remove = linkButton(tr("Remove"), line);
    remove->setObjectName(QStringLiteral("removeAnchor%1").arg(i));
    remove->setAccessibleName(tr("Remove anchor %1").arg(i + 1));
    line->layout()->addWidget(remove);
    return {line, temperature, level, remove};
}

BaselineForm::Row& BaselineForm::row(std::size_t index) {
    while (rows_.size() <= index) {
        const std::size_t i = rows_.size();
        const Row made = makeRow(i);
        connect(made.temperature, &NumberBox::edited, this, [this, i](double to) { moveTo(i, to); });
        connect(made.level, &NumberBox::edited, this, [this, i](double to) { lift(i, to); });
        connect(made.level, &NumberBox::emptied, this, [this, i] { lift(i, std::nullopt); });
        connect(made.remove, &QPushButton::clicked, this, [this, i] { Q_EMIT acted(RemoveAnchor{path_, i}); });
        form_->addRow(made.line);
        rows_.push_back(made);
        orderTabs();
    }
    return rows_[index];
}

void BaselineForm::moveTo(std::size_t anchor, double temperature) {
    if (baseline_ && anchor < baseline_->anchors.size())
        move(anchor, {temperature, baseline_->anchors[anchor].signal});
}

void BaselineForm::lift(std::size_t anchor, std::optional<double> level) {
    if (baseline_ && anchor < baseline_->anchors.size())
        move(anchor, {baseline_->anchors[anchor].temperature, level});
}

void BaselineForm::move(std::size_t anchor, const BaselineAnchor& to) {
    Q_EMIT acted(MoveAnchor{path_, anchor, to});
}

void BaselineForm::setScan(const ScanPath& path, const Scan& scan, const ScanResult& result) {
    path_ = path;
    baseline_ = scan.baseline;
    proposal_ = baselineUnderPeaks(scan, result);
    setVisible(!scan.cooling && proposal_.holds());
    const auto kind = baseline_ ? std::ranges::find(kinds, baseline_->kind) - std::begin(kinds) + 1 : 0;
    kind_->setItemText(0, automaticBaseline(result));
    kind_->setToolTip(automaticBaseline(result));
    kind_->setCurrentIndex(static_cast<int>(kind));
    const int decimals = decimalsOf(result);
    const std::size_t anchors = baseline_ ? baseline_->anchors.size() : 0;
    for (std::size_t i = 0; i < std::max(anchors, rows_.size()); ++i) {
        Row& shown = row(i);
        shown.line->setVisible(i < anchors);
        if (i >= anchors)
            continue;
        shown.temperature->setNumber(baseline_->anchors[i].temperature);
        shown.level->setStep(std::pow(10, 1 - decimals), decimals);
        shown.level->setNumber(baseline_->anchors[i].signal);
    }
}

} // namespace vitrine
