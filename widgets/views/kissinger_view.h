#pragma once
#include "widgets/views/view.h"

namespace vitrine {

class KissingerView : public View {
    Q_OBJECT
  public:
    explicit KissingerView(QWidget* parent = nullptr);

    void setScene(const Scene&) override;
    void setTheme(const Theme&) override;
    void fit() override;

  private:
    Scene scene_;
    Theme theme_;
};

} // namespace vitrine
