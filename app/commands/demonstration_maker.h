#pragma once
#include "core/document/study.h"

#include <QObject>

class QThread;

namespace vitrine {

/// Makes the demonstration study (demonstration_study.h) beside the window, which takes some seconds.
class DemonstrationMaker : public QObject {
    Q_OBJECT
  public:
    using QObject::QObject;
    /// Waits for what is being made.
    ~DemonstrationMaker() override;

    /// Begins, unless it is at it already.
    void make();

  Q_SIGNALS:
    void made(const vitrine::Study&);
    void failed(const vitrine::Problem&);

  private:
    QThread* worker_ = nullptr;
};

} // namespace vitrine
