#include "widgets/simulator/simulator_fit.h"

namespace vitrine {

SimulatorFit::~SimulatorFit() {
    stop();
}

template<class Tell>
void SimulatorFit::later(unsigned generation, Tell tell) {
    QMetaObject::invokeMethod(
        this,
        [this, generation, tell] {
            if (generation == generation_)
                tell();
        },
        Qt::QueuedConnection);
}

void SimulatorFit::start(const Thermogram& scan, const Simulation& experiment, const std::vector<Parameter>& parameters) {
    stop();
    running_ = true;
    const unsigned generation = ++generation_;
    thread_ = std::jthread([=, this](const std::stop_token& stopped) {
        FitControl control;
        control.cancelled = [&] { return stopped.stop_requested(); };
        control.progress = [&](const FitProgress& progress) {
            later(generation, [this, progress] { Q_EMIT progressed(progress.runs, progress.rms); });
        };
        const auto fit = std::make_shared<const Result<ScanFit>>(fitScan(scan, experiment, parameters, control));
        later(generation, [this, fit] {
            running_ = false;
            Q_EMIT finished(fit);
        });
    });
}

void SimulatorFit::stop() {
    ++generation_;
    running_ = false;
    if (!thread_.joinable())
        return;
    thread_.request_stop();
    thread_.join(); // within one run of the model
}

} // namespace vitrine
