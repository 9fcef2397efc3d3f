#pragma once
#include "core/simulation/simulator/fit_scan.h"

#include <QObject>

#include <memory>
#include <thread>

namespace vitrine {

using SharedFit = std::shared_ptr<const Result<ScanFit>>;

/// A fit of the model to a scan in a thread of its own. The answers of a fit that was stopped or overtaken
/// are dropped.
class SimulatorFit : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;
    ~SimulatorFit() override;

    void start(const Thermogram&, const Simulation&, const std::vector<Parameter>&);
    void stop();
    bool isRunning() const { return running_; }

  Q_SIGNALS:
    void progressed(int runs, double rms);
    void finished(const vitrine::SharedFit&);

  private:
    /// Calls `tell` in the thread of this object if the fit is still the one under way.
    template<class Tell>
    void later(unsigned generation, Tell tell);

    std::jthread thread_;
    unsigned generation_ = 0;
    bool running_ = false;
};

} // namespace vitrine
