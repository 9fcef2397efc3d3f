#include "app/commands/demonstration_maker.h"

#include "core/files/study/whole_demonstration.h"

#include <QThread>

namespace vitrine {

DemonstrationMaker::~DemonstrationMaker() {
    if (worker_)
        worker_->wait();
}

void DemonstrationMaker::make() {
    if (worker_)
        return;
    const auto study = std::make_shared<Result<Study>>(Study{});
    worker_ = QThread::create([study] { *study = wholeDemonstrationStudy(); });
    worker_->setParent(this);
    connect(worker_, &QThread::finished, this, [this, study] {
        worker_->deleteLater();
        worker_ = nullptr;
        if (*study)
            Q_EMIT made(**study);
        else
            Q_EMIT failed(study->error());
    });
    worker_->start();
}

} // namespace vitrine
