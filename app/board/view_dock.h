#pragma once
#include <QDockWidget>
#include <QRect>

#include <optional>

namespace vitrine {

class View;
class ViewTitle;

/// A view with its title, which can be taken to another place.
class ViewDock : public QDockWidget {
    Q_OBJECT
  public:
    ViewDock(View*, QWidget* parent);

    View* view() const { return view_; }
    ViewTitle& title() const { return *title_; }
    /// No smaller than this, or than its view needs.
    void setLeastSize(QSize);

  Q_SIGNALS:
    void closeAsked();
    /// A hand took it to another place.
    void dropped();

  protected:
    bool event(QEvent*) override;
    void closeEvent(QCloseEvent*) override;

  private:
    View* view_;
    ViewTitle* title_;
    std::optional<QRect> taken_; ///< where it was when a hand took it
};

} // namespace vitrine
