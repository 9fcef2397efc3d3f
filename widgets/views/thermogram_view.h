#pragma once
#include "widgets/views/view.h"

namespace vitrine {

class ThermogramView : public View {
    Q_OBJECT
  public:
    explicit ThermogramView(QWidget* parent = nullptr);

    void setScene(const Scene&) override;
    void setTheme(const Theme&) override;
    void fit() override;

  private:
    Scene scene_;
    Theme theme_;
};

} // namespace vitrine
