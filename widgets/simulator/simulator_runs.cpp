// What becomes of runs: kept, sent to the study, taken from a fit.
#include "widgets/simulator/simulator_exchange.h"
#include "widgets/simulator/simulator_fit_pane.h"
#include "widgets/simulator/simulator_view.h"
#include "widgets/words/words.h"

#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace vitrine {

void SimulatorView::fillRuns() {
    const auto& kept = store_->state().kept;
    runs_->setEnabled(!kept.empty());
    runs_->menu()->clear();
    const auto offer = [this](const QString& text, const SimulatorAction& action) {
        connect(
            runs_->menu()->addAction(text), &QAction::triggered, this, [this, action] { store_->act(action); },
            Qt::QueuedConnection); // the menu is filled anew
    };
    for (std::size_t i = 0; i < kept.size(); ++i) {
        const QString name = QString::fromStdString(kept[i].name);
        offer(tr("Go back to “%1”").arg(name), LoadExperiment{kept[i].experiment});
        offer(tr("Forget “%1”").arg(name), ForgetRun{i});
    }
}

void SimulatorView::keepRun() {
    const auto number = static_cast<int>(store_->state().kept.size()) + 1;
    store_->act(KeepRun{tr("run %1").arg(number).toStdString()});
}

void SimulatorView::sendToStudy() {
    const ExperimentResults& now = *store_->results().now;
    if (!now.run)
        return;
    const auto sample =
        simulatedSample(now.experiment, *now.run, tr("Simulated at %1 K/s").arg(displayed(std::abs(now.run->heatingRate), 4)));
    if (sample)
        Q_EMIT acted(AddSample{*sample});
    else
        problem_->setText(translated(sample.error()));
    problem_->setVisible(!sample);
}

void SimulatorView::adopt(const ScanFit& fit, const QString& scan) {
    Glass glass = store_->state().experiment.glass;
    glass.law = fit.model;
    ScanConditions conditions = store_->state().experiment.conditions;
    conditions.glass = fit.conditions.glass;
    conditions.liquid = fit.conditions.liquid;
    store_->act({SetGlass{glass}, SetScanConditions{conditions}}, phrase("Simulator", "Fit to “%1”").with(scan.toStdString()));
}

} // namespace vitrine
