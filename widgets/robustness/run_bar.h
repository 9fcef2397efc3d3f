#pragma once
#include "widgets/controls/analysts.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace vitrine {

class WrappedLabel;

/// Asks for analyses: how many and with which seed; tells how far they are, stops them and goes on.
class RunBar : public QWidget {
    Q_OBJECT
  public:
    explicit RunBar(QWidget* parent = nullptr);

    void setAnalysts(const Analysts*, bool hasSamples);

  Q_SIGNALS:
    void runAsked(std::size_t analysts, std::uint64_t seed);
    void stopAsked();
    void resumeAsked();

  private:
    void press();
    QString sentence(const Analysts&) const;

    QSpinBox *count_, *seed_;
    QPushButton* button_;
    QProgressBar* progress_;
    WrappedLabel* words_;
    bool running_ = false, goesOn_ = false;
};

} // namespace vitrine
